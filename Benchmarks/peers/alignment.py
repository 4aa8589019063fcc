"""From sentences as a system returns them to boundaries in the text that it was given.

A boundary is the number of characters that stand before it, white space not counted, so it does not matter what
a system does with white space. Where a system changed other characters, its text is aligned with the original.
"""
import difflib
from dataclasses import dataclass

LEAST_SIMILARITY = 0.9


class NotAligned(Exception):
    """What a system returned is no version of the text that it was given."""


@dataclass(frozen=True)
class Boundaries:
    """`positions` holds no boundary at the end of the text; `altered` tells that characters were changed."""

    positions: frozenset[int]
    altered: bool


def without_space(text: str) -> str:
    return "".join(text.split())


def boundaries(text: str, sentences: list[str]) -> Boundaries:
    """The boundaries that `sentences` put into `text`; raises `NotAligned` where that cannot be told."""
    original, pieces = without_space(text), [without_space(sentence) for sentence in sentences]
    returned = "".join(pieces)
    ends, count = set(), 0
    for piece in pieces:
        count += len(piece)
        ends.add(count)
    altered = returned != original
    if altered:
        ends = _translate(ends, returned, original)
    return Boundaries(frozenset(ends - {0, len(original)}), altered)


def _translate(positions: set[int], returned: str, original: str) -> set[int]:
    """The same places in `original`; characters that are missing from `returned` belong to what follows."""
    matcher = difflib.SequenceMatcher(None, returned, original, autojunk=False)
    if matcher.ratio() < LEAST_SIMILARITY:
        raise NotAligned
    blocks, translated = matcher.get_opcodes(), set()
    for position in positions - {0, len(returned)}:
        _, start, end, original_start, original_end = next(block for block in blocks if position <= block[2])
        translated.add(original_end if position == end else min(original_start + position - start, original_end))
    return translated
