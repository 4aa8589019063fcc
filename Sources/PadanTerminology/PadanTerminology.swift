// PadanTerminology: terms of a glossary found in a text.
//
// `TermIndex` compiles the terms of one language into a trie over folded tokens; `TermMatcher` walks it
// leftmost-longest. What counts as the same word is the business of small rules (`Rules/`), each of which
// names itself in the hit; where a match must not be is the business of guards (`Guards/`). There is no free
// edit distance: a form either follows from a rule or is another word.
