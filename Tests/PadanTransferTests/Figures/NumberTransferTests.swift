@testable import PadanTransfer
import PadanCore
import Testing
import SeededRandom

@Suite struct NumberTransferTests {
  @Test(
    "Indonesian numbers",
    arguments: [
      ("Ada ‹5.000› orang di sana.", "5,000"), ("Nilai itu ‹3,5› dari lima.", "3.5"),
      ("Ada ‹34 juta› orang.", "34 million"), ("Ada ‹1,2 miliar› orang.", "1.2 billion"),
      ("Ada ‹2 triliun› bintang.", "2 trillion"), ("Ada ‹5 ribu› orang.", "5,000"),
      ("Ada ‹2,5 ribu› orang.", "2,500"), ("Pada tahun ‹2021› itu.", "2021"),
      ("Ada ‹12.345.678› orang.", "12,345,678"), ("Ada ‹34› jutawan.", "34"),
    ])
  func indonesian(marked: String, target: String) throws {
    let piece = try Sample.piece(marked, from: .indonesian)
    #expect(piece?.kind == .number)
    #expect(piece?.target == target)
  }

  @Test(
    "English numbers",
    arguments: [
      ("About ‹5,000› people came.", "5.000"), ("It rose ‹3.5› times.", "3,5"),
      ("Some ‹34 million› people came.", "34 juta"), ("Over ‹1.2 billion› people.", "1,2 miliar"),
      ("Over ‹2 trillion› stars.", "2 triliun"), ("About ‹5 thousand› people came.", "5 ribu"),
      ("Back in the year ‹2021› again.", "2021"), ("Some ‹34› millionaires came.", "34"),
    ])
  func english(marked: String, target: String) throws {
    let piece = try Sample.piece(marked, from: .english)
    #expect(piece?.kind == .number)
    #expect(piece?.target == target)
  }

  @Test(
    "what may be a time, a section or an address is left to the translator",
    arguments: ["Lihat bagian ‹10.30› di sana.", "Alamatnya ‹192.168.1.1› di sana."])
  func ambiguous(marked: String) throws {
    #expect(try isGap(marked, from: .indonesian))
  }

  @Test("a version behind a name is no quantity")
  func versions() throws {
    #expect(try isGap("They spoke of Industry ‹4.0› at length.", from: .english))
    let isVersion = try isGap("The new iPhone ‹3.5› was shown.", from: .english)
    #expect(isVersion)
  }

  @Test("behind the word that opens a sentence a decimal comma is a quantity")
  func opening() throws {
    let piece = try Sample.piece("Nilainya ‹3,5› dari lima.", from: .indonesian)
    #expect(piece?.target == "3.5")
  }

  @Test("random numbers in running text keep their value to English and back")
  func roundTrip() throws {
    var generator = SplitMix64(seed: 75)
    let figures = (0..<500).map { _ in
      DecimalFigure(
        "\(Int.random(in: 1_000..<1_000_000_000, using: &generator))", language: .english)
    }.compactMap { figure -> String? in
      var grouped = figure
      grouped?.isGrouped = true
      return grouped?.text(in: .indonesian)
    }
    let text = figures.map { "ada \($0) orang" }.joined(separator: "\n")
    let there = try Sample.skeletons(text, from: .indonesian).flatMap(\.pieces)
      .filter { $0.kind == .number }.map(\.target)
    #expect(there.count == figures.count)
    let english = there.map { "about \($0) people" }.joined(separator: "\n")
    let back = try Sample.skeletons(english, from: .english).flatMap(\.pieces)
      .filter { $0.kind == .number }.map(\.target)
    #expect(back == figures)
  }

  /// Whether a gap covers the marked part.
  private func isGap(_ marked: String, from language: LanguageTag) throws -> Bool {
    let text = marked.filter { $0 != "‹" && $0 != "›" }
    let start = marked.utf8.firstIndex(of: 0xE2).map {
      marked.utf8.distance(from: marked.utf8.startIndex, to: $0)
    }
    return try Sample.skeletons(text, from: language).flatMap(\.pieces).contains {
      $0.kind == .gap && $0.span.start <= start ?? -1 && $0.span.end > start ?? -1
    }
  }
}
