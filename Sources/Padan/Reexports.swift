// What a user of the library sees with `import Padan`: the values, and the names of the rankers and limits,
// and the scores of an evaluation.
@_exported public import PadanCore
@_exported public import PadanEvaluation
@_exported public import PadanSummarization
