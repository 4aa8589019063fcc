internal import PadanAnalysis
package import PadanCore

/// The terms of one language as a trie over folded tokens; immutable, shared between threads.
package struct TermIndex: Sendable {
  /// Which term of which entry ends at a node.
  struct Ending: Sendable {
    let entry: Int
    let term: Int
  }

  /// The language of the terms.
  package let language: LanguageTag
  /// The language of the targets.
  package let target: LanguageTag
  /// The entries, as the glossary has them.
  package let entries: [ConceptEntry]

  private var vocabulary: [String: Int32] = [:]
  private var children: [UInt64: Int32] = [:]
  private var endings: [[Ending]] = [[]]

  /// Compiles the glossary's terms in `language`, deprecated and forbidden ones too: they are found in
  /// texts and translated, though never proposed.
  ///
  /// - Throws: `PadanError` with code `system` where ICU fails.
  package init(_ glossary: Glossary, from language: LanguageTag, to target: LanguageTag) throws {
    self.language = language.primary
    self.target = target.primary
    entries = glossary.entries
    // One text for all terms, a line each: the word break is opened once.
    var text = ""
    var lines: [(end: Int, ending: Ending)] = []
    for (entryIndex, entry) in entries.enumerated() {
      for (termIndex, term) in entry.terms(in: self.language).enumerated() {
        text += term.text + "\n"
        lines.append((text.utf8.count, Ending(entry: entryIndex, term: termIndex)))
      }
    }
    let source = SourceText(text)
    let tokens = try Tokenizer().tokens(of: source)
    vocabulary.reserveCapacity(lines.count)
    children.reserveCapacity(2 * lines.count)
    endings.reserveCapacity(2 * lines.count)
    var token = 0
    for line in lines {
      var node: Int32 = 0
      while token < tokens.count, tokens[token].span.end <= line.end {
        node = extend(node, by: TermFolding.fold(source.text(in: tokens[token].span)))
        token += 1
      }
      if node != 0 { endings[Int(node)].append(line.ending) }
    }
  }

  private mutating func extend(_ node: Int32, by word: String) -> Int32 {
    let id: Int32
    if let known = vocabulary[word] {
      id = known
    } else {
      id = Int32(vocabulary.count)
      vocabulary[word] = id
    }
    if let child = children[Self.edge(node, id)] { return child }
    let child = Int32(endings.count)
    endings.append([])
    children[Self.edge(node, id)] = child
    return child
  }

  /// The identifier of a folded word, or `nil` where no term has it.
  func id(of word: String) -> Int32? { vocabulary[word] }

  /// The node behind `node` by a word.
  func child(of node: Int32, by id: Int32) -> Int32? { children[Self.edge(node, id)] }

  /// The terms that end at a node, in the glossary's order.
  func endings(at node: Int32) -> [Ending] { endings[Int(node)] }

  private static func edge(_ node: Int32, _ id: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: id))
  }
}
