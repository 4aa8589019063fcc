internal import ArgumentParser

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// The texts to work on.
struct ArticleArguments: ParsableArguments {
  @Argument(
    help: ArgumentHelp("Texts: .txt or .md; none or - is standard input.", valueName: "file"))
  var files: [String] = []

  /// The paths, `-` where none was told.
  var paths: [String] { files.isEmpty ? ["-"] : files }

  /// What a command that reads texts calls as it validates its options.
  func requireInput() throws {
    // A program that waits for someone to type an article looks as if it hung.
    guard !files.isEmpty || isatty(STDIN_FILENO) == 0 else {
      throw ValidationError("Name a file, or - for standard input.")
    }
  }

  /// What a command calls that reads no text this time.
  func requireNone() throws {
    guard files.isEmpty else { throw ValidationError("No text is read: name no file.") }
  }
}
