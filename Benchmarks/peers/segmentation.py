#!/usr/bin/env python3
"""Score Padan, ICU alone and the peers from PyPI on gold sentence boundaries, side by side in one run.

    Benchmarks/peers/segmentation.py PADAN LANGUAGE:GOLD.jsonl[:first|:second] ... [--details]

A gold line is {"text", "boundaries": [...], "ignore": [...]}. A boundary is the number of non-white-space
characters before it; the end of the text is not counted, and what stands in "ignore" is not counted either way.
`:first` and `:second` take one half of the lines. Prints Markdown: F1 and CPU time, with `--details` also
precision and recall, how each system was set up, and what went wrong.

CPU time is user and system time over all gold files. For Padan and ICU it is that of whole processes, start-up
and (for Padan) JSON included; for the peers it is splitting alone, in a process that has imported and warmed up.
"""
import argparse
import subprocess
import sys
from collections.abc import Iterator

import environment
from alignment import Boundaries, NotAligned, boundaries
from peers import PEERS
from report import Outcome, Result, report
from scoring import GoldSet, Score
from systems import Crash, Icu, Padan, PythonPeer, Run, System


def systems(program: str) -> list[System]:
    """All systems, in the order of the tables."""
    version = subprocess.run([program, "--version"], check=True, capture_output=True, text=True).stdout.strip()
    interpreter, versions = environment.python(), environment.pinned_versions()
    return [
        Padan(program, "Padan", version),
        Padan(program, "Padan, quotations kept", version, {"quotations": "keep"}),
        Icu(environment.icu_program(), "ICU alone", f"{environment.icu_version()}; locale `id` or `en`"),
        *(PythonPeer(interpreter, peer, versions[peer.package]) for peer in PEERS),
    ]


def evaluate(system: System, gold_set: GoldSet) -> Outcome:
    print(f"{system.name}: {gold_set.name}", file=sys.stderr)
    try:
        run = system.split(gold_set.language, [gold.text for gold in gold_set.texts])
    except Crash as crash:
        return Outcome(None, None, (f"crashed ({crash})",))
    return judge(run, gold_set)


def judge(run: Run, gold_set: GoldSet) -> Outcome:
    """Score a run. A text that cannot be aligned counts as unsplit, as does one that the system failed on."""
    score, altered, not_aligned = Score(), 0, 0
    for gold, sentences in zip(gold_set.texts, run.sentences, strict=True):
        try:
            found = boundaries(gold.text, sentences)
        except NotAligned:
            not_aligned += 1
            found = Boundaries(frozenset(), altered=False)
        altered += found.altered
        score += Score.of(found.positions, gold)
    return Outcome(score, run.cpu_seconds, tuple(remarks(run, altered, not_aligned)))


def remarks(run: Run, altered: int, not_aligned: int) -> Iterator[str]:
    """What a reader must know about a score."""
    total = len(run.sentences)
    if run.failures:
        first = next(iter(run.failures.values()))
        yield f"failed on {len(run.failures)} of {total} texts, which count as unsplit ({first})"
    if altered:
        yield f"changed characters in {altered} of {total} texts, which were aligned with the original"
    if not_aligned:
        yield f"changed {not_aligned} of {total} texts beyond recognition, which count as unsplit"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("padan", help="the program to compare")
    parser.add_argument("gold", nargs="+", type=GoldSet.read, metavar="LANGUAGE:GOLD.jsonl[:first|:second]")
    parser.add_argument("--details", action="store_true", help="add precision, recall and CPU time of each gold set")
    arguments = parser.parse_args()
    results = [
        Result(system.name, system.setup, [evaluate(system, gold) for gold in arguments.gold])
        for system in systems(arguments.padan)
    ]
    print(report(results, arguments.gold, arguments.details))


if __name__ == "__main__":
    main()
