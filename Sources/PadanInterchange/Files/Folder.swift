#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Darwin)
  internal import Darwin
#endif
internal import PadanCore

/// Looks at folders.
package enum Folder {
  /// Whether a folder stands at `path`.
  package static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The paths of the files in a folder whose names end in `suffix`, in the order of their bytes.
  ///
  /// - Throws: `PadanError` with code `unreadable`.
  package static func files(in path: String, endingIn suffix: String) throws -> [String] {
    guard let stream = opendir(path) else {
      throw PadanError(
        .unreadable, "cannot list the folder: \(String(cString: strerror(errno)))",
        at: SourceLocation(file: path), advice: "check its name and permissions")
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.hasSuffix(suffix), !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.map { path + "/" + $0 }
      .filter { !exists($0) }
  }
}
