@testable import PadanTransfer
import PadanCore
import Testing

@Suite struct TokenViewTests {
  @Test("beyond the sentence there is nothing")
  func beyond() throws {
    let document = try Sample.document("Satu dua tiga", .indonesian)
    let view = TokenView(document: document, range: 1..<2)
    #expect(view.text(1) == "dua")
    for index in [-1, 0, 2, 99] {
      #expect(view.text(index).isEmpty)
      #expect(view.kind(index) == nil)
      #expect(!view.isGlued(index))
      #expect(view.end(of: "satu", at: index) == nil)
    }
  }

  @Test(
    "a phrase is found over tokens, in any case, and only up to a token's end",
    arguments: [
      ("U.S. dollars rose", "U.S. dollars", true), ("u.s. DOLLARS rose", "U.S. dollars", true),
      ("a.m. and", "a.m.", true), ("meter persegi.", "meter persegi", true),
      ("meter persegian", "meter persegi", false), ("meter", "meter persegi", false),
      ("meters", "meter", false),
    ])
  func phrase(text: String, phrase: String, isFound: Bool) throws {
    let view = try Sample.view(text, .english)
    let end = view.end(of: phrase, at: 0)
    #expect((end != nil) == isFound)
    if let end { #expect(view.span(0..<end) == TextSpan(0, phrase.utf8.count)) }
  }

  @Test("case counts where it is asked for")
  func matchingCase() throws {
    let view = try Sample.view("MW mw", .english)
    #expect(view.end(of: "MW", at: 0, matchingCase: true) == 1)
    #expect(view.end(of: "MW", at: 1, matchingCase: true) == nil)
    #expect(view.end(of: "MW", at: 1) == 2)
  }

  @Test("glued means without white space")
  func glued() throws {
    let view = try Sample.view("Rp. 5%", .indonesian)
    #expect((0..<4).map(view.isGlued) == [false, true, false, true])
  }
}
