import Testing

@testable import PadanAnalysis

@Suite("EnglishPlural") struct EnglishPluralTests {
  static let nouns = [
    ("price", "prices"), ("company", "companies"), ("city", "cities"), ("day", "days"),
    ("survey", "surveys"), ("bus", "buses"), ("virus", "viruses"), ("box", "boxes"),
    ("tax", "taxes"), ("class", "classes"), ("church", "churches"), ("dish", "dishes"),
    ("waltz", "waltzes"), ("house", "houses"), ("judge", "judges"), ("roof", "roofs"),
    ("chief", "chiefs"), ("photo", "photos"), ("hero", "heroes"), ("potato", "potatoes"),
    ("knife", "knives"), ("wolf", "wolves"), ("man", "men"), ("woman", "women"),
    ("businessman", "businessmen"), ("human", "humans"), ("child", "children"),
    ("person", "people"), ("foot", "feet"), ("crisis", "crises"), ("analysis", "analyses"),
    ("phenomenon", "phenomena"), ("criterion", "criteria"),
  ]

  @Test("a noun and its plural, both ways", arguments: nouns)
  func bothWays(singular: String, plural: String) {
    #expect(EnglishPlural.plural(of: singular) == plural)
    #expect(EnglishPlural.singulars(of: plural).contains(singular))
  }

  @Test("a life and lives, both ways")
  func life() {
    #expect(EnglishPlural.plural(of: "life") == "lives")
    #expect(EnglishPlural.singulars(of: "lives").contains("life"))
  }

  @Test("the last word of a phrase has the plural")
  func phrases() {
    #expect(EnglishPlural.plural(of: "electric vehicle") == "electric vehicles")
    #expect(EnglishPlural.plural(of: "central bank policy") == "central bank policies")
    #expect(EnglishPlural.plural(of: "climate crisis") == "climate crises")
  }

  @Test(
    "a noun without a plural, or in the plural already, stays as it is",
    arguments: [
      "news", "information", "rice", "climate research", "police", "series", "aircraft", "women",
      "people", "public goods", "human rights", "inflation", "happiness", "tourism", "economics",
      "", "Area 51", "children",
    ])
  func unchanged(phrase: String) {
    #expect(EnglishPlural.plural(of: phrase) == phrase)
  }

  @Test("acronyms and capitalised nouns keep their case")
  func letterCase() {
    #expect(EnglishPlural.plural(of: "NGO") == "NGOs")
    #expect(EnglishPlural.plural(of: "Company") == "Companies")
    #expect(EnglishPlural.plural(of: "Child") == "Children")
  }

  @Test(
    "countable nouns that end like mass nouns have a plural",
    arguments: [
      ("building", "buildings"), ("meeting", "meetings"), ("king", "kings"), ("ring", "rings"),
      ("business", "businesses"), ("witness", "witnesses"), ("illness", "illnesses"),
      ("mechanism", "mechanisms"), ("organism", "organisms"),
    ])
  func massEndings(singular: String, plural: String) {
    #expect(EnglishPlural.plural(of: singular) == plural)
  }

  @Test(
    "only compounds with man change as man does",
    arguments: [("German", "Germans"), ("shaman", "shamans"), ("talisman", "talismans")])
  func endingInMan(singular: String, plural: String) {
    #expect(EnglishPlural.plural(of: singular) == plural)
  }

  @Test(
    "a hard ch is no sibilant",
    arguments: [("monarch", "monarchs"), ("stomach", "stomachs"), ("epoch", "epochs")])
  func hardCh(singular: String, plural: String) {
    #expect(EnglishPlural.plural(of: singular) == plural)
  }

  @Test("the likeliest singular comes first")
  func likeliest() {
    for (plural, singular) in [
      ("companies", "company"), ("prices", "price"), ("people", "person"), ("houses", "house"),
      ("analyses", "analysis"),
    ] {
      #expect(EnglishPlural.singulars(of: plural).first == singular)
    }
    #expect(EnglishPlural.singulars(of: "movies").contains("movie"))
  }

  @Test(
    "a word that is no plural has no singular",
    arguments: [
      "price", "bus", "class", "virus", "crisis", "gas", "this", "is", "as", "", "s",
    ])
  func noPlural(word: String) {
    #expect(EnglishPlural.singulars(of: word).isEmpty)
  }

  @Test("a mass noun in -s is the plural of nothing", arguments: ["news", "physics", "species"])
  func massNounsInS(word: String) {
    #expect(EnglishPlural.singulars(of: word).isEmpty)
  }
}
