internal import ArgumentParser
internal import Padan

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif

/// Runs the command line and maps what happens to exit codes: 0 done, 1 findings, 2 failure, 64 usage.
public enum Program {
  /// Parses the arguments and runs the command; never returns.
  public static func main() -> Never {
    // A closed pipe shows as an error of `write`, which counts as success.
    signal(SIGPIPE, SIG_IGN)
    do {
      var command = try PadanCommand.parseAsRoot()
      try command.run()
      exit(0)
    } catch let code as ExitCode {
      exit(code.rawValue)
    } catch let error as PadanError {
      StandardError.write("padan: error: \(error)\n")
      exit(2)
    } catch {
      exitWithUsage(error)
    }
  }

  private static func exitWithUsage(_ error: any Error) -> Never {
    let code = PadanCommand.exitCode(for: error)
    let message = PadanCommand.fullMessage(for: error)
    if code.isSuccess {
      try? StandardOutput.write(message.hasSuffix("\n") ? message : message + "\n")
      exit(0)
    }
    StandardError.write(message + "\n")
    exit(code == .validationFailure ? 64 : 2)
  }
}
