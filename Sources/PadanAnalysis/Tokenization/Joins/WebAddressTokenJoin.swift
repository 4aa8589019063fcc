internal import PadanCore

/// Web addresses: `https://…`, `www.kompas.com`, and sites without either, `detik.com/news/read?id=5`.
///
/// Source: RFC 3986 for what an address may hold; the marks of the sentence behind it are left out as
/// its Appendix C asks.
struct WebAddressTokenJoin: TokenJoin {
  func token(at index: Int, in run: PieceRun) -> JoinedToken? {
    guard run.firstByte(index).isASCIIAlphanumeric else { return nil }
    let last =
      if hasScheme(index, in: run) {
        AddressEnd.last(from: index + 3, in: run)
      } else if isWeb(index, in: run) {
        AddressEnd.last(from: index, in: run)
      } else {
        site(at: index, in: run)
      }
    return last.map { JoinedToken(last: $0, kind: .url) }
  }

  /// `https://a`: letters, `://` and something behind it.
  private func hasScheme(_ index: Int, in run: PieceRun) -> Bool {
    run.byte(behind: index) == UInt8(ascii: ":") && run.isByte(index + 1, ":")
      && run.isByte(index + 2, "/") && run.isByte(index + 3, "/") && run.touches(index + 1)
      && run.touches(index + 2) && run.touches(index + 3)
      && isAddressStart(run.firstByte(index + 4))
      && run.bytes[run.pieces[index].span.range].allSatisfy(\.isASCIILetter)
  }

  private func isAddressStart(_ byte: UInt8) -> Bool {
    byte.isASCIIAlphanumeric || byte >= 0x80 || byte == UInt8(ascii: "[")
  }

  /// `www.` and something behind it.
  private func isWeb(_ index: Int, in run: PieceRun) -> Bool {
    let span = run.pieces[index].span
    guard run.pieces[index].mayBeAddress, span.count > 4 else { return false }
    return (0..<3).allSatisfy { run.bytes[span.start + $0] | 0x20 == UInt8(ascii: "w") }
      && run.bytes[span.start + 3] == UInt8(ascii: ".")
  }

  /// `kompas.com`, `Liputan6.com`, `my-site.co.id/path`.
  private func site(at index: Int, in run: PieceRun) -> Int? {
    let next = run.byte(behind: index)
    guard
      run.pieces[index].mayBeAddress || next == UInt8(ascii: ".") || next == UInt8(ascii: "-"),
      let host = HostName(at: run.pieces[index].span.start, in: run.bytes), host.hasTopLevel,
      let last = run.piece(from: index, endingAt: host.range.upperBound)
    else { return nil }
    guard run.isByte(last + 1, "/"), run.touches(last), run.touches(last + 1) else {
      return host.isKnownSite ? last : nil
    }
    // KOMPAS.com/Ahmad: the site and its photographer.
    let isCredit = host.hasCapital && run.firstByte(last + 2) &- 0x41 < 26
    guard !isCredit, host.isKnownWithPath else { return host.isKnownSite ? last : nil }
    return AddressEnd.last(from: last, in: run)
  }
}
