// PadanEvaluation: how well does Padan do on texts whose right answer is known?
//
// Gold is what a person says is right. A reader turns a gold file into `GoldText`s and reports each line that
// is none; a scorer compares gold with what Padan found, counts, and puts every error into a class by what
// stands around it, so that a number can be traced to its causes. Nothing here analyzes a text: the
// facade hands in gold and result, and a scorer is a function of the two.
//
//   GoldReader → GoldFile ─ SegmentationScorer (NonSpaceCounter, BoundaryErrorClassifier) → SegmentationScore
//              → SegmentationEvaluation of all files
