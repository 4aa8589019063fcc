internal import PadanCore

/// Joins adjacent pieces of ICU's word break: `COVID` `-` `19`, `US` `$` `3.2`, `https` `:` `/` ….
struct TokenJoiner {
  let bytes: UnsafeBufferPointer<UInt8>
  let pieces: [Token]

  func joined() -> [Token] {
    var tokens: [Token] = []
    tokens.reserveCapacity(pieces.count)
    var index = 0
    while index < pieces.count {
      let end =
        mail(at: index) ?? address(at: index) ?? site(at: index) ?? amount(at: index)
        ?? hyphenated(at: index)
      if let (last, kind) = end {
        tokens.append(
          Token(span: TextSpan(pieces[index].span.start, pieces[last].span.end), kind: kind))
        index = last + 1
      } else {
        tokens.append(pieces[index])
        index += 1
      }
    }
    return tokens
  }

  /// Whether the piece behind `index` follows without white space.
  private func touches(_ index: Int) -> Bool {
    index + 1 < pieces.count && pieces[index].span.end == pieces[index + 1].span.start
  }

  private func isByte(_ index: Int, _ characters: StaticString) -> Bool {
    guard index < pieces.count, pieces[index].span.count == 1 else { return false }
    let byte = bytes[pieces[index].span.start]
    return characters.withUTF8Buffer { $0.contains(byte) }
  }

  private func text(_ index: Int) -> String {
    String(decoding: bytes[pieces[index].span.range], as: UTF8.self)
  }

  /// Words and numbers with hyphens between them, but not two numbers: that is a range.
  private func hyphenated(at index: Int) -> (Int, Token.Kind)? {
    func joinable(_ kind: Token.Kind) -> Bool { kind == .word || kind == .number }
    guard joinable(pieces[index].kind) else { return nil }
    if isCurrencyWithFigure(index) { return (index, .amount) }
    var last = index
    while touches(last), isHyphen(last + 1), touches(last + 1), joinable(pieces[last + 2].kind),
      !(pieces[last].kind == .number && pieces[last + 2].kind == .number),
      !CurrencyMark.letters.contains(text(last + 2)), !isCurrencyWithFigure(last + 2)
    {
      last += 2
    }
    return last > index ? (last, .word) : nil
  }

  /// U+2018 to U+201F and U+2026: quotes and the ellipsis, which end an address.
  private func isCurlyMark(_ index: Int) -> Bool {
    let span = pieces[index].span
    return span.count == 3 && bytes[span.start] == 0xE2 && bytes[span.start + 1] == 0x80
      && ((0x98...0x9F).contains(bytes[span.start + 2]) || bytes[span.start + 2] == 0xA6)
  }

  /// `Liputan6.com`: ICU parts a site's name behind a digit.
  private func site(at index: Int) -> (Int, Token.Kind)? {
    guard pieces[index].kind == .word, touches(index), isByte(index + 1, "."), touches(index + 1),
      pieces[index + 2].kind == .word,
      (0x30...0x39).contains(bytes[pieces[index].span.end - 1]),
      (0x61...0x7A).contains(bytes[pieces[index + 2].span.start])
    else { return nil }
    return (index + 2, .word)
  }

  private func isHyphen(_ index: Int) -> Bool {
    if isByte(index, "-") { return true }
    let span = pieces[index].span
    // U+2010 HYPHEN, U+2011 NON-BREAKING HYPHEN.
    return span.count == 3 && bytes[span.start] == 0xE2 && bytes[span.start + 1] == 0x80
      && (bytes[span.start + 2] == 0x90 || bytes[span.start + 2] == 0x91)
  }

  /// `Rp5,5`: ICU keeps letters and the figures behind them together.
  private func isCurrencyWithFigure(_ index: Int) -> Bool {
    let span = pieces[index].span
    guard pieces[index].kind == .word, (0x30...0x39).contains(bytes[span.end - 1]) else {
      return false
    }
    let word = text(index)
    let letters = word.prefix { $0.isLetter }
    let figure = word.dropFirst(letters.count)
    return CurrencyMark.letters.contains(String(letters)) && figure.first?.isNumber == true
      && figure.allSatisfy { $0.isNumber || $0 == "." || $0 == "," }
  }

  /// `$3.2`, `US$3.2`, `€10`.
  private func amount(at index: Int) -> (Int, Token.Kind)? {
    var mark = index
    if pieces[index].kind == .word, pieces[index].span.count <= 3, touches(index),
      CurrencyMark.prefixes.contains(text(index))
    {
      mark += 1
    }
    // The figure, or the figure with its magnitude: US$21.8bn.
    guard touches(mark), (0x30...0x39).contains(bytes[pieces[mark + 1].span.start]),
      CurrencyMark.symbols.contains(text(mark))
    else { return nil }
    return (mark + 1, .amount)
  }

  /// A web or e-mail address: the run without white space that holds it, less the marks at its end.
  private func address(at index: Int) -> (Int, Token.Kind)? {
    guard pieces[index].kind == .word else { return nil }
    guard touches(index), isByte(index + 1, ":/.@-_+") else {
      let isBare = bytes[pieces[index].span.range].starts(with: "www.".utf8)
      return isBare ? (index, .url) : nil
    }
    let first = text(index).lowercased()
    let isLink =
      first.hasPrefix("www.")
      || ((first == "http" || first == "https") && isByte(index + 1, ":"))
    guard isLink || looksLikeMail(from: index) else { return nil }
    var last = index
    while touches(last) {
      if isByte(last + 1, "<>\"") || isCurlyMark(last + 1) { break }
      last += 1
    }
    while last > index, isByte(last, ".,;:!?)]}'") { last -= 1 }
    return last > index || isLink ? (last, isLink ? .url : .email) : nil
  }

  /// ICU 72 keeps `redaksi@contoh.id` together; hyphens and full stops before the `@` part it.
  private func mail(at index: Int) -> (Int, Token.Kind)? {
    guard pieces[index].kind == .word else { return nil }
    var last = index
    while !holdsMail(last), last - index < 8, touches(last), isByte(last + 1, "-._+"),
      touches(last + 1), pieces[last + 2].kind == .word
    {
      last += 2
    }
    guard holdsMail(last) else { return nil }
    while touches(last), isByte(last + 1, "-."), touches(last + 1), pieces[last + 2].kind == .word {
      last += 2
    }
    return (last, .email)
  }

  private func holdsMail(_ index: Int) -> Bool {
    let text = bytes[pieces[index].span.range]
    guard let at = text.firstIndex(of: UInt8(ascii: "@")), at > text.startIndex else {
      return false
    }
    return text[at...].contains(UInt8(ascii: ".")) || touches(index) && isByte(index + 1, "-")
  }

  private func looksLikeMail(from index: Int) -> Bool {
    var at = index
    while at - index < 8, touches(at), pieces[at].kind == .word || isByte(at, ".-_+") { at += 1 }
    guard isByte(at, "@"), at > index, touches(at), pieces[at + 1].kind == .word else {
      return false
    }
    return text(at + 1).contains(".") || isByte(at + 2, "-.")
  }
}

/// How currencies are marked when glued to a figure.
package enum CurrencyMark {
  /// Letters that stand alone before a figure.
  package static let letters: Set<String> = ["Rp", "RM", "IDR", "USD", "EUR", "SGD", "JPY", "GBP"]
  /// Letters before a symbol.
  static let prefixes: Set<String> = ["US", "AS", "S", "A", "AU", "C", "HK", "NZ", "NT", "SG"]
  /// Symbols.
  package static let symbols: Set<String> = ["$", "€", "£", "¥", "₩", "₹"]
}
