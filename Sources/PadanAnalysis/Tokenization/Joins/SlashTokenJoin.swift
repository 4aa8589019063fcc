internal import PadanCore

/// `dan/atau`, `and/or`, and single letters: `a/n`, `s/d`, `c/o`, `n/a`.
///
/// Only where the slash makes one word of two. `km/jam`, `AC/DC`, `TNI/Polri` and `27/3` are several tokens:
/// each part has a meaning that a term or a date needs.
struct SlashTokenJoin: TokenJoin {
  private static let conjunctions: [(StaticString, StaticString)] = [
    ("dan", "atau"), ("and", "or"),
  ]

  func token(at index: Int, in run: PieceRun) -> JoinedToken? {
    guard run.kind(index) == .word, run.pieces[index].span.count <= 3, run.touches(index),
      run.isByte(index + 1, "/"), run.touches(index + 1), run.kind(index + 2) == .word,
      isConjunction(index, in: run) || isAbbreviation(index, in: run)
    else { return nil }
    return JoinedToken(last: index + 2, kind: .word)
  }

  private func isConjunction(_ index: Int, in run: PieceRun) -> Bool {
    Self.conjunctions.contains {
      isWord(index, $0.0, in: run) && isWord(index + 2, $0.1, in: run)
    }
  }

  /// Two letters; three are a list: `A/B/C`.
  private func isAbbreviation(_ index: Int, in run: PieceRun) -> Bool {
    run.pieces[index].span.count == 1 && run.pieces[index + 2].span.count == 1
      && run.firstByte(index).isASCIILetter && run.firstByte(index + 2).isASCIILetter
      && run.byte(before: index) != UInt8(ascii: "/")
      && run.byte(behind: index + 2) != UInt8(ascii: "/")
  }

  /// Whether a piece is a word in any case.
  private func isWord(_ index: Int, _ word: StaticString, in run: PieceRun) -> Bool {
    let span = run.pieces[index].span
    return word.withUTF8Buffer { expected in
      expected.count == span.count
        && expected.indices.allSatisfy { run.bytes[span.start + $0] | 0x20 == expected[$0] }
    }
  }
}
