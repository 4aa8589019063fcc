internal import FoundationEssentials
internal import PadanInterchange

/// Where the glossaries are that ship with Padan.
public enum GlossaryLocation {
  /// The folder: `$PADAN_GLOSSARIES`, else `share/padan/glossaries` beside the installed program's `bin`,
  /// else `glossaries` of the checkout that the program was built in; `nil` where there is none.
  public static func shipped() -> String? {
    if let told = ProcessInfo.processInfo.environment["PADAN_GLOSSARIES"], !told.isEmpty {
      return told
    }
    guard let program = programPath() else { return nil }
    var folder = program.deletingLastPathComponent()
    let installed = folder.deletingLastPathComponent().path + "/share/padan/glossaries"
    if Folder.exists(installed) { return installed }
    while folder.path.count > 1 {
      if Folder.exists(folder.path + "/glossaries"),
        FileManager.default.fileExists(atPath: folder.path + "/Package.swift")
      {
        return folder.path + "/glossaries"
      }
      folder = folder.deletingLastPathComponent()
    }
    return nil
  }

  private static func programPath() -> URL? {
    #if os(Linux)
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")).map {
        URL(filePath: $0)
      }
    #else
      CommandLine.arguments.first.map { URL(filePath: $0).resolvingSymlinksInPath() }
    #endif
  }
}
