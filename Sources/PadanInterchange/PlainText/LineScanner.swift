package import PadanCore

/// The lines of a text as spans without the white space around them; a blank line is an empty span.
///
/// Line ends: LF, CR LF, CR, VT, FF, NEL, U+2028, U+2029 (UAX #14 BK, CR, LF, NL).
package struct LineScanner {
  private let source: SourceText

  /// Scans a text.
  package init(source: SourceText) { self.source = source }

  /// The lines in order; the number of a line is its index and one.
  package var lines: [TextSpan] {
    source.bytes.withUnsafeBufferPointer { bytes in
      var lines: [TextSpan] = []
      var start = 0
      var index = 0
      while index < bytes.count {
        let length = Self.lineEndLength(at: index, of: bytes)
        if length > 0 {
          lines.append(bytes.trimmingWhiteSpace(start..<index))
          index += length
          start = index
        } else {
          index += 1
        }
      }
      lines.append(bytes.trimmingWhiteSpace(start..<bytes.count))
      return lines
    }
  }

  @inline(__always)
  private static func lineEndLength(at index: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Int {
    switch bytes[index] {
    case 0x0E...0xC1: return 0
    case 0x0A, 0x0B, 0x0C: return 1
    case 0xC2 where index + 1 < bytes.count && bytes[index + 1] == 0x85: return 2
    case 0x0D: return index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
    case 0xE2 where index + 2 < bytes.count && bytes[index + 1] == 0x80:
      return bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9 ? 3 : 0
    default: return 0
    }
  }
}
