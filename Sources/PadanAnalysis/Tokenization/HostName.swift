/// A host name in bytes: labels of letters, digits and inner hyphens, parted by full stops.
///
/// Source: RFC 1123 §2.1 and RFC 1035 §2.3.4 for the form and the limits.
struct HostName {
  /// The longest host name and the longest label in bytes.
  private static let longest = 253
  private static let longestLabel = 63

  /// Where it stands.
  let range: Range<Int>
  /// Its last label, and the one before it where there are several.
  private let last: Range<Int>
  private let before: Range<Int>?
  private let bytes: UnsafeBufferPointer<UInt8>

  /// The host name that starts at an offset, or `nil` where none does.
  init?(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) {
    guard var last = Self.label(at: start, in: bytes) else { return nil }
    var before: Range<Int>?
    while last.upperBound < bytes.count, bytes[last.upperBound] == UInt8(ascii: "."),
      let next = Self.label(at: last.upperBound + 1, in: bytes),
      next.upperBound - start <= Self.longest
    {
      (before, last) = (last, next)
    }
    range = start..<last.upperBound
    self.last = last
    self.before = before
    self.bytes = bytes
  }

  /// Whether the last label has only letters, two or more, and another stands before it.
  var hasTopLevel: Bool {
    before != nil && last.count > 1 && bytes[last].allSatisfy(\.isASCIILetter)
  }

  /// Whether it ends as sites that news cites do, so that it is one without `https://` too.
  ///
  /// `rumah.Saya` lacks a space: the ending is in one case, and capitals only count throughout (`.Com` apart).
  var isKnownSite: Bool {
    guard hasTopLevel, let before else { return false }
    let ending = String(decoding: bytes[last], as: UTF8.self)
    let folded = ending.lowercased()
    guard ending == folded || !hasSmallLetter || folded == "com" else { return false }
    if Self.endings.contains(folded) { return true }
    return last.count == 2 && before.lowerBound > range.lowerBound
      && Self.secondLevels.contains(String(decoding: bytes[before], as: UTF8.self).lowercased())
  }

  /// Whether it is a site where a path follows: `t.me/abc`, `bit.ly/abc`. The endings alone are words.
  var isKnownWithPath: Bool {
    isKnownSite
      || hasTopLevel && Self.shortEndings.contains(String(decoding: bytes[last], as: UTF8.self))
  }

  /// Whether a capital stands in it, as in `KOMPAS.com`.
  var hasCapital: Bool { bytes[range].contains { $0 &- 0x41 < 26 } }

  private var hasSmallLetter: Bool { bytes[range].contains { $0 &- 0x61 < 26 } }

  private static let endings: Set<String> = [
    "com", "net", "org", "edu", "gov", "mil", "info", "biz", "id", "co", "tv", "io", "ai", "app",
    "dev", "news", "online", "site", "xyz", "asia", "uk", "sg", "au", "jp", "cn", "kr", "nl", "eu",
  ]
  /// Before the two letters of a country: `com.my`, `co.id`.
  private static let secondLevels: Set<String> = [
    "com", "co", "net", "org", "gov", "go", "edu", "ac", "or", "web", "sch", "mil", "desa",
  ]
  private static let shortEndings: Set<String> = [
    "me", "be", "ly", "gl", "gg", "to", "cc", "link", "page",
  ]

  private static func label(at start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int>? {
    var end = start
    while end < bytes.count, end - start <= longestLabel,
      bytes[end].isASCIIAlphanumeric || bytes[end] == UInt8(ascii: "-") && end > start
    {
      end += 1
    }
    while end > start, bytes[end - 1] == UInt8(ascii: "-") { end -= 1 }
    return end > start && end - start <= longestLabel ? start..<end : nil
  }
}
