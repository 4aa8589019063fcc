import Foundation

/// The project's files as they stand in the checkout.
enum Checkout {
  /// The project's root.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Paths from the root of the files below a folder whose names end in `suffix`, in order.
  static func files(below folder: String, suffix: String = ".swift") -> [String] {
    let base = root.appending(path: folder)
    let names =
      FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(suffix) && !$0.contains(".build") }
      .map { folder + "/" + $0 }.sorted()
  }

  /// The text of a file.
  static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }

  /// The lines of a file.
  static func lines(_ path: String) throws -> [String] {
    try text(path).components(separatedBy: "\n")
  }
}
