import Foundation
import PadanCore
import Testing

/// A case of sentence segmentation with where it stands: `‖` marks each boundary.
struct GoldenCase: Sendable, CustomTestStringConvertible {
  /// File and line, as in `id.txt:12`.
  let place: String
  /// The title of the group.
  let idea: String
  /// The options of the group.
  let options: SegmentationOptions
  /// The case as it is written.
  let marked: String

  /// The text to segment.
  var text: String { Self.plain(marked.replacing("‖", with: "")) }

  /// The sentences expected, without white space around them.
  var sentences: [String] {
    marked.split(separator: "‖").map { part in
      let source = SourceText(Self.plain(String(part)))
      return source.text(in: source.trimmingWhiteSpace(source.span))
    }
  }

  var testDescription: String { "\(place) \(idea)" }

  /// What stands for characters that cannot be seen.
  static let visible: KeyValuePairs = ["⏎": "\n", "⇥": "\t", "⍽": "\u{A0}"]

  private static func plain(_ text: String) -> String {
    visible.reduce(text) { $0.replacing($1.key, with: $1.value) }
  }
}

/// A file of golden cases in groups: `== idea [option=value, …]`, then a line for each case.
struct GoldenFile {
  /// A line that cannot be understood.
  struct Malformed: Error, CustomStringConvertible {
    let place: String
    let reason: String
    var description: String { "\(place): \(reason)" }
  }

  /// The titles of the groups, in order.
  private(set) var ideas: [String] = []
  /// The cases of all groups, in order.
  private(set) var cases: [GoldenCase] = []

  /// Reads `Golden/<language>.txt` beside the tests.
  init(_ language: LanguageTag) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Golden/\(language).txt")
    try self.init(String(contentsOf: file, encoding: .utf8), name: file.lastPathComponent)
  }

  /// Reads the text of a file.
  ///
  /// - Throws: `Malformed` at the first line that cannot be understood, or for a group without cases.
  init(_ text: String, name: String) throws {
    var options = SegmentationOptions()
    var texts: Set<String> = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty && !line.hasPrefix("#") {
      let place = "\(name):\(index + 1)"
      if line.hasPrefix("==") {
        try requireCases(before: place)
        let (idea, settings) = try Self.heading(line.dropFirst(2), place)
        guard !ideas.contains(idea) else {
          throw Malformed(place: place, reason: "the group \"\(idea)\" stands above already")
        }
        ideas.append(idea)
        options = settings
        texts = []
      } else {
        guard let idea = ideas.last else {
          throw Malformed(place: place, reason: "a case stands before the first group")
        }
        let golden = GoldenCase(place: place, idea: idea, options: options, marked: String(line))
        try Self.check(golden)
        guard texts.insert(golden.text).inserted else {
          throw Malformed(place: place, reason: "the group has this case already")
        }
        cases.append(golden)
      }
    }
    try requireCases(before: "\(name): end")
  }

  private func requireCases(before place: String) throws {
    guard let last = ideas.last, cases.last?.idea != last else { return }
    throw Malformed(place: place, reason: "the group \"\(last)\" has no case")
  }

  /// `idea [quotations=keep, line-ends=split]`.
  private static func heading(
    _ text: Substring, _ place: String
  ) throws -> (String, SegmentationOptions) {
    var options = SegmentationOptions()
    let parts = text.split(separator: " [", maxSplits: 1)
    let idea = (parts.first ?? "").trimmingCharacters(in: .whitespaces)
    guard !idea.isEmpty else { throw Malformed(place: place, reason: "a group has no title") }
    guard parts.count == 2 else { return (idea, options) }
    guard parts[1].hasSuffix("]") else {
      throw Malformed(place: place, reason: "the options have no closing bracket")
    }
    for setting in parts[1].dropLast().split(separator: ", ", omittingEmptySubsequences: false) {
      guard options.set(setting) else {
        throw Malformed(place: place, reason: "no option is \"\(setting)\"")
      }
    }
    return (idea, options)
  }

  /// Marks stand between two sentences, right behind the first; no invisible character stands for itself.
  private static func check(_ golden: GoldenCase) throws {
    let parts = golden.marked.split(separator: "‖", omittingEmptySubsequences: false)
    for part in parts where part.allSatisfy({ $0.isWhitespace || "⏎⇥⍽".contains($0) }) {
      throw Malformed(place: golden.place, reason: "a mark has no sentence on one of its sides")
    }
    for part in parts {
      if part.last.map({ $0.isWhitespace || "⏎⇥⍽".contains($0) }) ?? true {
        throw Malformed(place: golden.place, reason: "white space stands at a sentence's end")
      }
    }
    if golden.marked.contains(where: { $0.isWhitespace && $0 != " " }) {
      throw Malformed(place: golden.place, reason: "an invisible character is not marked")
    }
  }
}

extension SegmentationOptions {
  /// Sets one option, as in `quotations=keep`; answers whether there is such an option.
  fileprivate mutating func set(_ setting: Substring) -> Bool {
    let parts = setting.split(separator: "=", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return false }
    switch parts[0] {
    case "quotations": return set(\.quotations, parts[1])
    case "list-labels": return set(\.listLabels, parts[1])
    case "line-breaks": return set(\.lineBreaks, parts[1])
    case "line-ends": return set(\.lineEnds, parts[1])
    default: return false
    }
  }

  private mutating func set<Value: RawRepresentable<String>>(
    _ option: WritableKeyPath<Self, Value>, _ text: String
  ) -> Bool {
    guard let value = Value(rawValue: text) else { return false }
    self[keyPath: option] = value
    return true
  }
}
