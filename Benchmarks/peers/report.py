"""The tables of the comparison, in Markdown."""
from dataclasses import dataclass

from scoring import GoldSet, Score


@dataclass(frozen=True)
class Outcome:
    """How a system did on a gold set; `score` and `cpu_seconds` are None where they cannot be told."""

    score: Score | None
    cpu_seconds: float | None
    notes: tuple[str, ...] = ()

    @property
    def f1(self) -> float | None:
        return self.score.f1 if self.score else None

    @property
    def precision(self) -> float | None:
        return self.score.precision if self.score else None

    @property
    def recall(self) -> float | None:
        return self.score.recall if self.score else None


@dataclass(frozen=True)
class Result:
    """How a system did on all gold sets, in their order."""

    name: str
    setup: str
    outcomes: list[Outcome]


def report(results: list[Result], gold_sets: list[GoldSet], details: bool) -> str:
    parts = [_f1_table(results, gold_sets)]
    if details:
        parts.append(_detail_table(results, gold_sets))
    parts.append(_table(["system", "version and set-up"], [[result.name, result.setup] for result in results]))
    notes = _notes(results, gold_sets)
    return "\n\n".join([*parts, notes] if notes else parts)


def _f1_table(results: list[Result], gold_sets: list[GoldSet]) -> str:
    """F1, its mean for each language with several gold sets, and the CPU time of all of them together."""
    languages = [gold.language for gold in gold_sets]
    averaged = [language for language in dict.fromkeys(languages) if languages.count(language) > 1]
    names, means = [gold.name for gold in gold_sets], [f"mean, {language}" for language in averaged]
    rows = []
    for result in results:
        f1s = [outcome.f1 for outcome in result.outcomes]
        of_language = [[f1 for f1, gold in zip(f1s, gold_sets) if gold.language == language] for language in averaged]
        values = [*f1s, *map(_mean, of_language), *_speed(result, gold_sets)]
        rows.append([result.name, *map(_decimals, values)])
    return "Boundary F1 in percent.\n\n" + _table(["system", *names, *means, "CPU s", "MB/s"], rows)


def _speed(result: Result, gold_sets: list[GoldSet]) -> list[float | None]:
    """CPU seconds and megabytes a second, over the gold sets that the system came through."""
    timed = [(gold.megabytes, outcome.cpu_seconds) for gold, outcome in zip(gold_sets, result.outcomes)
             if outcome.cpu_seconds is not None]
    if not timed:
        return [None, None]
    seconds = sum(cpu for _, cpu in timed)
    return [seconds, sum(megabytes for megabytes, _ in timed) / seconds]


def _detail_table(results: list[Result], gold_sets: list[GoldSet]) -> str:
    header = ["system"]
    for gold in gold_sets:
        header += [f"{gold.name}: P", "R", "CPU s"]
    rows = []
    for result in results:
        row = [result.name]
        for outcome in result.outcomes:
            row += map(_decimals, [outcome.precision, outcome.recall, outcome.cpu_seconds])
        rows.append(row)
    return "Precision and recall in percent.\n\n" + _table(header, rows)


def _notes(results: list[Result], gold_sets: list[GoldSet]) -> str:
    return "\n".join(f"- {result.name}, {gold.name}: {note}." for result in results
                     for gold, outcome in zip(gold_sets, result.outcomes) for note in outcome.notes)


def _table(header: list[str], rows: list[list[str]]) -> str:
    return "\n".join("| " + " | ".join(cells) + " |" for cells in [header, ["---"] * len(header), *rows])


def _mean(values: list[float | None]) -> float | None:
    """The mean, unless a value is missing."""
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if len(known) == len(values) else None


def _decimals(value: float | None) -> str:
    return "n/a" if value is None else f"{value:.2f}"
