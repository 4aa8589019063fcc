/// The English possessive in *'s*, with a straight or a curly apostrophe.
package enum EnglishPossessive {
  /// Whether a word ends in it: *Indonesia's*.
  package static func ends(_ word: String) -> Bool {
    word.hasSuffix("'s") || word.hasSuffix("’s")
  }

  /// The text without it, or as it is: *Indonesia*.
  package static func base(of text: String) -> String {
    ends(text) ? String(text.dropLast(2)) : text
  }
}
