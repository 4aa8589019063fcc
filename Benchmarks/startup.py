#!/usr/bin/env python3
"""Time whole runs of the built program: start-up, and the main job on one article.

    Benchmarks/startup.py PADAN [ARTICLE]

Prints and writes Benchmarks/Results/startup.md: median, minimum and maximum of 20 runs after three warm-ups,
wall clock and CPU (the operating system's own accounting), and peak memory. Standard library only.
"""
import os
import pathlib
import platform
import statistics
import subprocess
import sys
import time

RUNS, WARM_UPS = 20, 3
HERE = pathlib.Path(__file__).resolve().parent
SAMPLE = HERE.parent / "samples" / "report-kereta-cepat" / "input.txt"


def measure(command):
    """Return lists of wall seconds and CPU seconds, and the largest peak memory in MiB."""
    walls, cpus, peak = [], [], 0
    for run in range(WARM_UPS + RUNS):
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        if status != 0:
            sys.exit(f"{command} ended with {status}")
        if run >= WARM_UPS:
            walls.append(wall)
            cpus.append(usage.ru_utime + usage.ru_stime)
            peak = max(peak, usage.ru_maxrss / 1024)
    return walls, cpus, peak


def row(name, values, peak):
    walls, cpus = values
    cells = [f"{1000 * statistics.median(walls):.1f}", f"{1000 * min(walls):.1f}", f"{1000 * max(walls):.1f}",
             f"{1000 * statistics.median(cpus):.1f}", f"{peak:.0f}"]
    return f"| {name} | " + " | ".join(cells) + " |"


def main():
    padan = sys.argv[1]
    article = sys.argv[2] if len(sys.argv) > 2 else str(SAMPLE)
    lines = [f"Whole runs, {RUNS} each after {WARM_UPS} warm-ups, on {os.cpu_count()} cores ({platform.machine()}). "
             "Made by `make bench`.", "",
             "| command | wall ms, median | least | most | CPU ms, median | peak MiB |",
             "| --- | --- | --- | --- | --- | --- |"]
    for name, command in [
        ("`padan --version`", [padan, "--version"]),
        ("`padan segment ARTICLE`", [padan, "segment", article]),
        ("`padan summarize ARTICLE`", [padan, "summarize", article]),
        ("`padan skeleton ARTICLE`", [padan, "skeleton", article]),
    ]:
        walls, cpus, peak = measure(command)
        lines.append(row(name, (walls, cpus), peak))
    text = "\n".join(lines) + "\n"
    print(text, end="")
    (HERE / "Results" / "startup.md").write_text("# Start-up and the main job\n\n" + text, encoding="utf8")


if __name__ == "__main__":
    main()
