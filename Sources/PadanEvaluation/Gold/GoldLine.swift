internal import FoundationEssentials
internal import PadanCore
internal import PadanInterchange

/// A line of a gold file in JSON Lines: `{"text": "…", "boundaries": [n, …], "ignore": [n, …], "id": …}`.
struct GoldLine: Decodable {
  /// Why a line is no gold.
  struct Problem: Error, Equatable {
    let message: String
  }

  let id: String?
  let text: String
  let boundaries: [Int]
  let ignore: [Int]?

  private enum CodingKeys: String, CodingKey {
    case id
    case text
    case boundaries
    case ignore
  }

  /// Reads a line of UTF-8 and checks it.
  init(_ bytes: ArraySlice<UInt8>) throws(Problem) {
    guard SourceText(validating: Array(bytes), name: "") != nil else {
      throw Problem(message: "the line is not UTF-8")
    }
    do {
      self = try JSONDecoder().decode(GoldLine.self, from: Data(bytes))
    } catch {
      throw Problem(message: DecodingProblem(error).message)
    }
    try check()
  }

  /// Reads the fields; an `id` that is neither a string nor a whole number is passed over.
  init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: CodingKeys.self)
    let number = try? fields.decode(Int64.self, forKey: .id)
    id = (try? fields.decode(String.self, forKey: .id)) ?? number.map(String.init)
    text = try fields.decode(String.self, forKey: .text)
    boundaries = try Self.positions(.boundaries, in: fields)
    let hasIgnore = try fields.contains(.ignore) && !fields.decodeNil(forKey: .ignore)
    ignore = hasIgnore ? try Self.positions(.ignore, in: fields) : nil
  }

  /// The numbers of a list; where it is no such list, the error names the one that is wrong.
  private static func positions(
    _ key: CodingKeys, in fields: KeyedDecodingContainer<CodingKeys>
  ) throws -> [Int] {
    if let numbers = try? fields.decode([Int].self, forKey: key) { return numbers }
    return try fields.decode([Position].self, forKey: key).map(\.value)
  }

  /// A number whose place is told where it does not fit, which Foundation does not do of itself.
  private struct Position: Decodable {
    let value: Int

    init(from decoder: any Decoder) throws {
      guard let value = try? decoder.singleValueContainer().decode(Int.self) else {
        throw DecodingError.typeMismatch(
          Int.self, .init(codingPath: decoder.codingPath, debugDescription: ""))
      }
      self.value = value
    }
  }

  private func check() throws(Problem) {
    let total = NonSpaceCounter(SourceText(text)).total
    guard total > 0 else { throw Problem(message: "\"text\" is empty") }
    try check(boundaries, name: "boundaries", total: total)
    try check(ignore ?? [], name: "ignore", total: total)
  }

  private func check(_ positions: [Int], name: String, total: Int) throws(Problem) {
    for (index, position) in positions.enumerated() {
      guard (1...total).contains(position) else {
        throw Problem(
          message: "\"\(name)[\(index)]\" is \(position), but the text has \(total) characters"
            + " that are not white space")
      }
      guard index == 0 || positions[index - 1] < position else {
        throw Problem(
          message: "\"\(name)[\(index)]\" is \(position) behind \(positions[index - 1]):"
            + " positions ascend")
      }
    }
  }
}
