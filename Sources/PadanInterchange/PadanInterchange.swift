// PadanInterchange: files in and out. No ICU, no analysis.
//
// A reader turns bytes into a `Document`, a `Glossary` or a `SegmentationRuleSet`; every problem of the input is either a
// `PadanError` with its place (nothing can be read) or a `Finding` (one row is bad, the rest is read).
// Writing goes through `AtomicFile`, so that a file is either the old one or the new one.
