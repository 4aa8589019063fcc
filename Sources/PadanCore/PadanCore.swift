// PadanCore: the values that all other modules speak in.
//
// Nothing here reads a file, asks ICU or keeps state: values only, Sendable and Hashable, so that any
// stage can be run alone, on any thread, and compared in a test by `==`. A text is one buffer of UTF-8
// (`SourceText`); everything that is found in it is a `TextSpan` of byte offsets into that buffer.
// Names are the field's: BCP 47 (`LanguageTag`), SRX and XLIFF (`Segment`), TBX (`ConceptEntry`, `Term`,
// `AdministrativeStatus`).
