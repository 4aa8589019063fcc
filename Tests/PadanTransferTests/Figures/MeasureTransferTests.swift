@testable import PadanTransfer
import PadanCore
import Testing

@Suite struct MeasureTransferTests {
  @Test(
    "Indonesian measures",
    arguments: [
      ("Luasnya ‹5.000 meter persegi› saja.", "5,000 square meters"),
      ("Jaraknya ‹1 kilometer› saja.", "1 kilometer"),
      ("Jaraknya ‹10 kilometer› saja.", "10 kilometers"),
      ("Luasnya ‹2,5 hektare› saja.", "2.5 hectares"), ("Luasnya ‹1 hektar› saja.", "1 hectare"),
      ("Lajunya ‹100 km/jam› saja.", "100 kph"),
      ("Lajunya ‹80 kilometer per jam› saja.", "80 kilometers per hour"),
      ("Beratnya ‹1 juta ton› saja.", "1 million metric tons"), ("Beratnya ‹5 kg› saja.", "5 kg"),
      ("Luasnya ‹500 m²› saja.", "500 m²"), ("Luasnya ‹2,5 km²› saja.", "2.5 km²"),
      ("Suhunya ‹35 derajat Celsius› saja.", "35 degrees Celsius"),
      ("Naiknya ‹25 basis poin› saja.", "25 basis points"),
      ("Dayanya ‹2.000 MW› saja.", "2,000 MW"),
      ("Dayanya ‹1 megawatt› saja.", "1 megawatt"),
      ("Hasilnya ‹700 ribu barel per hari› saja.", "700,000 barrels per day"),
    ])
  func indonesian(marked: String, target: String) throws {
    let piece = try Sample.piece(marked, from: .indonesian)
    #expect(piece?.kind == .measure)
    #expect(piece?.target == target)
  }

  @Test(
    "English measures",
    arguments: [
      ("It covers ‹5,000 square meters› of land.", "5.000 meter persegi"),
      ("It covers ‹5,000 square metres› of land.", "5.000 meter persegi"),
      ("It is ‹1 kilometer› long.", "1 kilometer"), ("It holds ‹10 tons› of rice.", "10 ton"),
      ("It holds ‹1 metric ton› of rice.", "1 ton"),
      ("It cut ‹25 basis points› in May.", "25 basis poin"),
      ("It pumps ‹2 million barrels per day› now.", "2 juta barel per hari"),
      ("It reached ‹35 degrees Celsius› at noon.", "35 derajat Celsius"),
      ("It burned ‹2.5 hectares› of forest.", "2,5 hektare"),
    ])
  func english(marked: String, target: String) throws {
    let piece = try Sample.piece(marked, from: .english)
    #expect(piece?.kind == .measure)
    #expect(piece?.target == target)
  }

  @Test(
    "a short unit must have its case, and a longer word is no unit",
    arguments: [
      "Ada 5 mw di sana.", "Ada 5 KM di sana.", "Ada 5 meteran di sana.", "Ada 5 tonase.",
    ])
  func none(text: String) throws {
    let pieces = try Sample.skeletons(text, from: .indonesian).flatMap(\.pieces)
    #expect(!pieces.contains { $0.kind == .measure })
  }

  @Test("a unit without a figure is no measure")
  func noFigure() throws {
    let pieces = try Sample.skeletons("Beberapa meter di sana.", from: .indonesian).flatMap(
      \.pieces)
    #expect(!pieces.contains { $0.kind == .measure })
  }
}
