import PadanCore
import Testing

@testable import PadanAnalysis

@Suite("MarkedNameJoin") struct MarkedNameJoinTests {
  @Test(
    "a name that ends in a mark does not end a sentence where what follows is its own",
    arguments: [
      ("Yahoo! ‖Finance memuat kabar itu.", "id"), ("Peramban milik Yahoo! ‖Japan laris.", "id"),
      ("Kuis Eat Bulaga! ‖Manila ditutup.", "id"), ("Gim Yu-Gi-Oh! ‖Zexal diperbarui.", "id"),
      ("Film Ada Apa dengan Cinta? ‖2 tayang.", "id"),
      ("Film Quo Vadis? ‖(1951) diputar lagi.", "id"),
      ("The fund bought Yahoo! ‖Japan in 2003.", "en"), ("Haikyu!! ‖Fly High is a game.", "en"),
      ("The quiz Jeopardy! ‖Masters is back.", "en"),
    ])
  func names(marked: String, language: String) throws {
    #expect(try joins(MarkedNameJoin(), marked, in: LanguageTag(language)))
  }

  @Test(
    "inside a sentence that goes on in lower case, any name may have an exclamation mark",
    arguments: [
      ("Harga saham Yahoo! ‖turun tajam.", "id"), ("Acara Sahurkuy! ‖dihentikan.", "id"),
      ("Investors in Yahoo! ‖were told to wait.", "en"),
      ("The troupe Zanzibang! ‖has split up.", "en"),
    ])
  func lowerCase(marked: String, language: String) throws {
    #expect(try joins(MarkedNameJoin(), marked, in: LanguageTag(language)))
  }

  @Test(
    "an ordinary clause behind the name starts anew",
    arguments: [
      ("Ia pindah dari Yahoo! ‖Ibunya kecewa.", "id"),
      ("Ia menonton Arisan! ‖Itu film lama.", "id"),
      ("She left Yahoo! ‖Her next job was at a bank.", "en"),
    ])
  func clauses(marked: String, language: String) throws {
    #expect(try !joins(MarkedNameJoin(), marked, in: LanguageTag(language)))
  }

  @Test(
    "the last word of a name is not the name, and a question is no name",
    arguments: [
      ("Siapa yang bernama Cinta? ‖Rangga menjawab.", "id"),
      ("Siapa yang bernama Cinta? ‖rangga menjawab.", "id"), ("Mana Ibu! ‖teriaknya.", "id"),
      ("Did you meet Waldo? ‖Smith asked.", "en"),
      ("Film Ada Apa dengan Cinta? ‖2014 adalah tahun yang baik.", "id"),
      ("Siapa yang bernama Cinta? ‖(dua)", "id"),
    ])
  func others(marked: String, language: String) throws {
    #expect(try !joins(MarkedNameJoin(), marked, in: LanguageTag(language)))
  }

  @Test(
    "a quotation, a line end, a full stop or a cry of one word ends as ever",
    arguments: [
      "Ia menulis “Salam dari Yahoo!” ‖Finance memuatnya.", "Ia bekerja di Yahoo!\n‖Finance tutup.",
      "Ia bekerja di Jakarta. ‖kemudian ia pulang.", "Tolong! ‖teriaknya.",
    ])
  func otherEnds(marked: String) throws {
    #expect(try !joins(MarkedNameJoin(), marked, in: .indonesian))
  }
}
