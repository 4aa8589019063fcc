/// Reads the generated word lists: one entry a line, `#` starts a comment line.
enum WordList {
  /// The entries of a list, empty where the language has no such file.
  static func lines(_ folder: String, _ name: String) -> [String] {
    pieces(folder, name).map { String(decoding: $0, as: UTF8.self) }
  }

  /// The words of a list whose lines hold words parted by spaces.
  static func words(_ folder: String, _ name: String) -> Set<String> {
    let lines = pieces(folder, name)
    // Indonesian and English words have some seven letters with the space behind them.
    var words = Set<String>(minimumCapacity: lines.reduce(0) { $0 + $1.count } / 7)
    for line in lines {
      for word in line.split(separator: UInt8(ascii: " ")) {
        words.insert(String(decoding: word, as: UTF8.self))
      }
    }
    return words
  }

  /// The lines as bytes of the program itself: nothing is copied before it is wanted.
  private static func pieces(
    _ folder: String, _ name: String
  ) -> [Slice<UnsafeBufferPointer<UInt8>>] {
    guard let file = LanguageData.files.first(where: { $0.folder == folder && $0.name == name })
    else { return [] }
    let bytes = UnsafeBufferPointer(start: file.text.utf8Start, count: file.text.utf8CodeUnitCount)
    return bytes.split(separator: UInt8(ascii: "\n")).filter { $0.first != UInt8(ascii: "#") }
  }
}
