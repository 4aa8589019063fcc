/// The YAML block that site generators put before an article: from `---` to `---`.
enum FrontMatter {
  /// The offset behind the block, 0 where there is none.
  static func end(in bytes: [UInt8]) -> Int {
    let mark = Array("---".utf8)
    guard bytes.starts(with: mark), let first = bytes.firstIndex(of: 0x0A),
      bytes[3..<first].allSatisfy({ $0 <= 0x20 })
    else { return 0 }
    var start = first + 1
    // A rule above an article has a blank line behind it, a front matter has none (as pandoc reads it).
    guard start < bytes.count, bytes[start] > 0x20 else { return 0 }
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      let line = bytes[start..<end]
      if line.starts(with: mark), line.dropFirst(3).allSatisfy({ $0 <= 0x20 }) {
        return min(end + 1, bytes.count)
      }
      start = end + 1
    }
    return 0
  }
}
