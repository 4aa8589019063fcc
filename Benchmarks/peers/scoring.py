"""Gold sentence boundaries, and precision and recall against them."""
import json
import pathlib
from dataclasses import dataclass

from alignment import without_space


@dataclass(frozen=True)
class GoldText:
    """`boundaries` are those that count: without the ones to ignore and without the end of the text."""

    text: str
    boundaries: frozenset[int]
    ignored: frozenset[int]


@dataclass(frozen=True)
class GoldSet:
    """The texts of one gold file, or of half of it, in one language."""

    name: str
    language: str
    texts: tuple[GoldText, ...]

    @property
    def megabytes(self) -> float:
        return sum(len(gold.text.encode()) for gold in self.texts) / 1e6

    @classmethod
    def read(cls, argument: str) -> "GoldSet":
        """Read what LANGUAGE:FILE[:first|:second] names; half a file is half of its lines."""
        language, _, rest = argument.partition(":")
        path, _, half = rest.rpartition(":")
        if half not in ("first", "second"):
            path, half = rest, ""
        lines = pathlib.Path(path).read_text(encoding="utf8").splitlines()
        middle = len(lines) // 2
        lines = {"": lines, "first": lines[:middle], "second": lines[middle:]}[half]
        name = pathlib.Path(path).stem + (f" ({half} half)" if half else "")
        return cls(name, language, tuple(_gold_text(json.loads(line)) for line in lines))


@dataclass(frozen=True)
class Score:
    """Counts of boundaries found, put where none is, and missed."""

    right: int = 0
    extra: int = 0
    missed: int = 0

    @property
    def precision(self) -> float:
        return 100 * self.right / max(1, self.right + self.extra)

    @property
    def recall(self) -> float:
        return 100 * self.right / max(1, self.right + self.missed)

    @property
    def f1(self) -> float:
        return 200 * self.right / max(1, 2 * self.right + self.extra + self.missed)

    def __add__(self, other: "Score") -> "Score":
        return Score(self.right + other.right, self.extra + other.extra, self.missed + other.missed)

    @classmethod
    def of(cls, positions: frozenset[int], gold: GoldText) -> "Score":
        found = positions - gold.ignored
        return cls(len(found & gold.boundaries), len(found - gold.boundaries), len(gold.boundaries - found))


def _gold_text(record: dict) -> GoldText:
    ignored = frozenset(record.get("ignore", []))
    boundaries = frozenset(record["boundaries"]) - ignored - {len(without_space(record["text"]))}
    return GoldText(record["text"], boundaries, ignored)
