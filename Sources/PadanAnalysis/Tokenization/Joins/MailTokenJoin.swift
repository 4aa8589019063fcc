internal import PadanCore

/// E-mail addresses: `redaksi@kompas.com`, `first-last+news@mail-server.example.org`.
///
/// Source: RFC 5322 §3.4.1, of whose local parts only the signs that are in use are taken.
struct MailTokenJoin: TokenJoin {
  /// The longest local part in bytes (RFC 5321 §4.5.3.1).
  private static let longestLocalPart = 64

  func token(at index: Int, in run: PieceRun) -> JoinedToken? {
    let piece = run.pieces[index]
    guard run.firstByte(index).isASCIIAlphanumeric || run.firstByte(index) == UInt8(ascii: "_"),
      piece.mayBeAddress || isLocalSign(run.byte(behind: index)) || isAtSign(piece.span.end, run),
      let at = atSign(behind: piece.span.start, in: run),
      let host = HostName(at: at + 1, in: run.bytes), host.hasTopLevel,
      let last = run.piece(from: index, endingAt: host.range.upperBound)
    else { return nil }
    return JoinedToken(last: last, kind: .email)
  }

  private func isAtSign(_ offset: Int, _ run: PieceRun) -> Bool {
    offset < run.bytes.count && run.bytes[offset] == UInt8(ascii: "@")
  }

  /// Where the `@` behind a local part stands. No full stop is before it, but for the three that hide the rest of a
  /// name in archives: `redak...@kompas.com`.
  private func atSign(behind start: Int, in run: PieceRun) -> Int? {
    var offset = start
    while offset < run.bytes.count, offset - start <= Self.longestLocalPart {
      let byte = run.bytes[offset]
      if byte == UInt8(ascii: "@") {
        let local = run.bytes[start..<offset]
        let stop = UInt8(ascii: ".")
        return local.last != stop || local.suffix(3).allSatisfy { $0 == stop } ? offset : nil
      }
      guard byte.isASCIIAlphanumeric || isLocalSign(byte) else { return nil }
      offset += 1
    }
    return nil
  }

  private func isLocalSign(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "+"),
      UInt8(ascii: "%"):
      true
    default: false
    }
  }
}
