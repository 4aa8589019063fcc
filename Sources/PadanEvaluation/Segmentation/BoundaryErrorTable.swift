/// Errors counted by kind and class, with the first few of each as examples.
public struct BoundaryErrorTable: Hashable, Sendable {
  /// A kind and class of errors.
  public struct Row: Hashable, Sendable {
    /// Extra or missed.
    public let kind: BoundaryErrorKind
    /// What stands around them.
    public let errorClass: BoundaryErrorClass
    /// How many there are.
    public fileprivate(set) var count: Int
    /// The first of them, in the order of the gold.
    public fileprivate(set) var examples: [BoundaryError]
  }

  /// How many errors of each class are kept as examples.
  public let examplesPerClass: Int
  private var table: [BoundaryErrorKind: [BoundaryErrorClass: Row]] = [:]

  /// An empty table.
  public init(examplesPerClass: Int = 2) { self.examplesPerClass = examplesPerClass }

  /// The rows, those with most errors first; extra ones before missed ones, then by class.
  public var rows: [Row] {
    let rows = BoundaryErrorKind.allCases.flatMap { kind in
      BoundaryErrorClass.allCases.compactMap { table[kind]?[$0] }
    }
    // Sorting is stable, so that rows of the same count keep this order.
    return rows.sorted { $0.count > $1.count }
  }

  /// Counts an error; `example` is made only where it is kept.
  mutating func add(
    _ kind: BoundaryErrorKind, _ errorClass: BoundaryErrorClass,
    example: () -> BoundaryError
  ) {
    var row = row(kind, errorClass)
    row.count += 1
    if row.examples.count < examplesPerClass { row.examples.append(example()) }
    table[kind, default: [:]][errorClass] = row
  }

  /// Counts the errors of another table behind its own.
  mutating func add(_ other: BoundaryErrorTable) {
    for added in other.rows {
      var row = row(added.kind, added.errorClass)
      row.count += added.count
      row.examples += added.examples.prefix(max(0, examplesPerClass - row.examples.count))
      table[added.kind, default: [:]][added.errorClass] = row
    }
  }

  private func row(_ kind: BoundaryErrorKind, _ errorClass: BoundaryErrorClass) -> Row {
    table[kind]?[errorClass] ?? Row(kind: kind, errorClass: errorClass, count: 0, examples: [])
  }
}
