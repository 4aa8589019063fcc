// What a user of the library sees with `import Padan`: the values, and the names of the rankers and limits.
@_exported public import PadanCore
@_exported public import PadanSummarization
