#!/usr/bin/env python3
"""Time Padan's segmentation beside ICU's own sentence break in C, turn by turn, so that both meet the same machine.

    Benchmarks/peers/speed.py PROGRAM [TEXT ...] [--shared ../shared] [--rounds 31] [--repeats 5]

PROGRAM is Padan's side: an executable with the command line and the output of `ubrk_utf8.c`. Each TEXT is timed
paragraph by paragraph. Without a TEXT the material is 5 MB of Indonesian news made from `--shared`: with a short
paragraph a line, and all in one paragraph, which is timed with `--whole`.

In a round each program runs once on the same file, for REPEATS repeats; who goes first changes from round to round.
Prints Markdown: the median speed of each (CPU time, start-up excluded), the median and the quartiles of the rounds'
ratios of medians, and the ratio of the best repeats of all, which a busy machine disturbs least.
"""
import argparse
import pathlib
import re
import statistics
import subprocess
import sys
from dataclasses import dataclass

import environment
import news

OUTPUT = re.compile(r"boundaries (\d+)  .*\nbest ([\d.]+)  median ([\d.]+)\n", re.DOTALL)


@dataclass(frozen=True)
class Case:
    """A file, and whether it is segmented as a whole or paragraph by paragraph."""

    name: str
    path: pathlib.Path
    whole: bool = False


@dataclass(frozen=True)
class Measurement:
    """What one run of a program prints: sentences found, and the best and the median of its repeats in MB/s."""

    sentences: int
    best: float
    median: float


def measure(program: pathlib.Path, case: Case, repeats: int) -> Measurement:
    command: list[str | pathlib.Path] = [program, *(["--whole"] if case.whole else []), str(repeats), case.path]
    output = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout
    match = OUTPUT.fullmatch(output)
    if not match:
        sys.exit(f"{program} printed something else than ubrk_utf8 does:\n{output}")
    sentences, best, median = match.groups()
    return Measurement(int(sentences), float(best), float(median))


def alternate(programs: list[pathlib.Path], case: Case, rounds: int, repeats: int) -> list[list[Measurement]]:
    """The measurements of each program, round by round."""
    measurements: list[list[Measurement]] = [[] for _ in programs]
    for number in range(rounds):
        print(f"{case.name}: round {number + 1} of {rounds}", file=sys.stderr)
        turns = list(zip(programs, measurements))
        for program, taken in turns if number % 2 == 0 else reversed(turns):
            taken.append(measure(program, case, repeats))
    return measurements


def row(case: Case, ours: list[Measurement], icu: list[Measurement]) -> list[str]:
    speeds = [f"{statistics.median(run.median for run in runs):.1f}" for runs in (ours, icu)]
    low, middle, high = statistics.quantiles((mine.median / other.median for mine, other in zip(ours, icu)), n=4)
    bests = max(run.best for run in ours) / max(run.best for run in icu)
    sentences = [f"{runs[0].sentences:,}" for runs in (ours, icu)]
    return [case.name, *speeds, f"{middle:.2f}", f"{low:.2f}–{high:.2f}", f"{bests:.2f}", *sentences]


def cases(texts: list[pathlib.Path], shared: pathlib.Path) -> list[Case]:
    if texts:
        return [Case(text.name, text) for text in texts]
    environment.FOLDER.mkdir(exist_ok=True)
    lines, one_paragraph = news.write(shared, environment.FOLDER)
    return [
        Case("news, a short paragraph a line", lines),
        Case("news, all in one paragraph", one_paragraph, whole=True),
    ]


def print_row(cells: list[str]) -> None:
    print("| " + " | ".join(cells) + " |", flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("program", type=pathlib.Path, help="Padan's counterpart of ubrk_utf8")
    parser.add_argument("texts", nargs="*", type=pathlib.Path, metavar="TEXT")
    parser.add_argument("--shared", type=pathlib.Path, default=environment.REPOSITORY.parent / "shared",
                        help="the folder with tools/detokenize.py and data/summaries (default: beside the checkout)")
    parser.add_argument("--rounds", type=int, default=31, help="at least 2")
    parser.add_argument("--repeats", type=int, default=5)
    arguments = parser.parse_args()
    programs = [arguments.program.resolve(), environment.icu_program()]
    header = ["text", "Padan, MB/s", "ICU, MB/s", "ratio", "quartiles", "of the bests", "Padan's sentences", "ICU's"]
    print_row(header)
    print_row(["---"] * len(header))
    for case in cases(arguments.texts, arguments.shared):
        print_row(row(case, *alternate(programs, case, arguments.rounds, arguments.repeats)))
    print(f"\nICU {environment.icu_version()}; {arguments.rounds} rounds of {arguments.repeats} repeats.")


if __name__ == "__main__":
    main()
