// PadanAnalysis: from a document to sentences and tokens with a language.
//
// ICU is the authority on where a sentence or a word may end (UAX #29); what Indonesian and English
// need beyond its root rules are small rules, one idea a file, fed by word lists. A language is a
// folder of known file names in `Data/`: adding one changes no code here. `Analyzer` is the way in.
//
//   Document ─ StructureAnalyzer → kinds ─ LanguageIdentifier → language
//            ─ SentenceSegmenter → sentences ─ Tokenizer → tokens ─ DatelineFinder → shown text
//            ─ NameTokenFinder → names
//
// With a user's SRX rules, `SRXSegmenter` stands in the place of `SentenceSegmenter`.
