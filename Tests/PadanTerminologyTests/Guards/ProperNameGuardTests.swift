@testable import PadanTerminology
import PadanCore
import Testing

@Suite struct ProperNameGuardTests {
  private static let rows = [
    "startup|perusahaan rintisan = startup", "presiden = president",
    "Amerika Serikat = United States ; proper", "Jepang = Japan ; proper", "bank = bank",
    "menteri keuangan = finance minister",
  ]

  @Test(
    "Indonesian: a term inside a longer name is none",
    arguments: [
      "Program BMW Startup Garage dibuka di Jakarta pada akhir tahun.",
      "Perempuan itu bekerja di Tesla Startup sejak lama.",
      "Kemarin ‹Presiden› Joko Widodo tiba di Bandung.",
      "Menurut ‹Menteri Keuangan› Sri Mulyani, harga naik.",
      "Pembuat mobil ‹Amerika Serikat› Tesla membuka pabrik.",
      "Sebuah ‹startup› Jakarta tumbuh.",
      "‹Startup› itu tumbuh pesat.",
      "Pabrik itu milik Tesla, ‹startup› yang tumbuh pesat.",
    ])
  func indonesian(marked: String) throws {
    #expect(try Sample.marked(Sample.unmarked(marked), .indonesian, Self.rows) == marked)
  }

  @Test(
    "English: a term inside a longer name is none",
    arguments: [
      "He flew with Japan Airlines yesterday.",
      "He has lived in ‹Japan› for years.",
      "The program is called BMW Startup Garage.",
      "Last week ‹President› Joko Widodo arrived.",
      "They met at Silicon Bank yesterday.",
      "They met at the ‹bank› yesterday.",
      "The carmaker left ‹Japan›, Tesla said.",
    ])
  func english(marked: String) throws {
    #expect(try Sample.marked(Sample.unmarked(marked), .english, Self.rows) == marked)
  }

  @Test("in a headline that capitalises every word a capital says nothing")
  func headline() throws {
    let marked = "Lima ‹Startup› Tesla Raih Dana Besar"
    #expect(try Sample.marked(Sample.unmarked(marked), .indonesian, Self.rows) == marked)
  }

  @Test("a short sentence full of names is no headline: it ends in a full stop")
  func shortSentence() throws {
    let text = "Program BMW Startup Garage dibuka di Jakarta."
    let marked = try Sample.marked(text, .indonesian, Self.rows)
    #expect(marked == text)
  }
}
