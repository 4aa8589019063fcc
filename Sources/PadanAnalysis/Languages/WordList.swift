/// Reads the generated word lists: one entry a line, `#` starts a comment line.
enum WordList {
  /// The entries of a list, empty where the language has no such file.
  static func lines(_ folder: String, _ name: String) -> [String] {
    guard let file = LanguageData.files.first(where: { $0.folder == folder && $0.name == name })
    else { return [] }
    return file.text.description.split(separator: "\n").lazy
      .filter { !$0.hasPrefix("#") }.map(String.init)
  }

  /// The words of a list whose lines hold words parted by spaces.
  static func words(_ folder: String, _ name: String) -> Set<String> {
    Set(lines(folder, name).flatMap { $0.split(separator: " ").map(String.init) })
  }
}
