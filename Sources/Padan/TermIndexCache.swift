internal import PadanCore
internal import PadanTerminology
internal import PadanTransfer
internal import Synchronization

/// Compiles the glossary for a direction when it is first asked for, and keeps it.
final class TermIndexCache: Sendable {
  private let glossary: Glossary
  private let compiled = Mutex<[Direction: TermIndex]>([:])

  init(glossary: Glossary) { self.glossary = glossary }

  /// The index; two threads that ask at once wait for one compilation.
  func index(for direction: Direction) throws -> TermIndex {
    try compiled.withLock { indices in
      if let index = indices[direction] { return index }
      let index = try TermIndex(glossary, from: direction.from, to: direction.to)
      indices[direction] = index
      return index
    }
  }
}
