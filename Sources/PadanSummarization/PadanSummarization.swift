// PadanSummarization: which sentences say most.
//
// A `SentenceRanker` scores the sentences of an article's body, `SentenceSelector` takes the best within a
// limit, never two that say the same, and puts them back into the document's order. Rankers are one file
// each, with the paper they come from; the default is the one that measures best (`RankerName.standard`).
