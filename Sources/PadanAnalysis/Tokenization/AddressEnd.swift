internal import PadanCore

/// Finds where a web address ends in a run without white space.
enum AddressEnd {
  /// The last piece of the address that goes on from `index`: up to a mark that no address has, less the
  /// marks at its end. A closing bracket stays where its opening one is in the address too.
  static func last(from index: Int, in run: PieceRun) -> Int {
    var last = index
    var round = 0
    var square = 0
    while run.touches(last), !stops(last + 1, in: run) {
      // Markup, unless the host itself is an address of IPv6.
      if run.isByte(last + 1, "["), last > index { break }
      last += 1
      count(last, in: run, step: 1, &round, &square)
    }
    while last > index {
      if run.isByte(last, of: ".,;:!?'*&") {
        last -= 1
      } else if run.isByte(last, ")") && round < 0 || run.isByte(last, "]") && square < 0 {
        count(last, in: run, step: -1, &round, &square)
        last -= 1
      } else {
        break
      }
    }
    return last
  }

  /// Opening brackets count up, closing ones down.
  private static func count(
    _ index: Int, in run: PieceRun, step: Int, _ round: inout Int, _ square: inout Int
  ) {
    guard run.pieces[index].span.count == 1 else { return }
    switch run.firstByte(index) {
    case UInt8(ascii: "("): round += step
    case UInt8(ascii: ")"): round -= step
    case UInt8(ascii: "["): square += step
    case UInt8(ascii: "]"): square -= step
    default: break
    }
  }

  /// Quotation marks, angle and curly brackets, the em dash, the ellipsis, and the marks of Chinese and Japanese.
  private static func stops(_ index: Int, in run: PieceRun) -> Bool {
    let span = run.pieces[index].span
    if span.count == 1 { return run.isByte(index, of: "<>\"`|\\^{}") }
    let first = run.bytes[span.start]
    guard first >= 0xC2, span.count <= 3 else { return false }
    let second = run.bytes[span.start + 1]
    if span.count == 2 { return first == 0xC2 && (second == 0xAB || second == 0xBB) }
    let third = run.bytes[span.start + 2]
    switch (first, second) {
    case (0xE2, 0x80): return (0x98...0x9F).contains(third) || third == 0x94 || third == 0xA6
    case (0xE3, 0x80): return true
    case (0xEF, 0xBC): return third <= 0x8F
    default: return false
    }
  }
}
