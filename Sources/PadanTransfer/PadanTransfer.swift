// PadanTransfer: the frame of a sentence in the other language.
//
// `SkeletonBuilder` walks a sentence's tokens. At each place the transfers are asked in turn (`Figures/`,
// `Dates/`, `Names/`, one kind a file) and the glossary's hits are looked up; the longest piece wins, and
// what nobody knows is a gap. A wrong word is worse than a gap: a transfer that is not sure answers `nil`.
// Figures are rewritten as text, digit by digit, never through a floating-point number, so that no value
// can change. The tables (`Data/id-en/`) are written for the pair and read in both directions.
