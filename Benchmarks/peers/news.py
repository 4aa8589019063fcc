"""Indonesian news as running text, made from IndoSum's tokens: material for timing."""
import itertools
import json
import pathlib
import runpy
from collections.abc import Iterator

SIZE = 5_000_000


def paragraphs(shared: pathlib.Path) -> Iterator[str]:
    """The paragraphs of all articles in order, detokenised; over and over again."""
    detokenized = runpy.run_path(str(shared / "tools" / "detokenize.py"))["paragraph"]
    lines = (shared / "data" / "summaries" / "indosum_train.jsonl").read_text(encoding="utf8").splitlines()
    for line in itertools.cycle(lines):
        for sentences in json.loads(line)["paragraphs"]:
            yield " ".join(detokenized(sentences))


def write(shared: pathlib.Path, folder: pathlib.Path) -> tuple[pathlib.Path, pathlib.Path]:
    """Write 5 MB twice: a paragraph a line, and all in one paragraph. Returns the two files."""
    taken, size = [], 0
    for paragraph in paragraphs(shared):
        taken.append(paragraph)
        size += len(paragraph.encode()) + 1
        if size >= SIZE:
            break
    lines, one_paragraph = folder / "news-paragraphs.txt", folder / "news-one-paragraph.txt"
    lines.write_text("\n".join(taken) + "\n", encoding="utf8")
    one_paragraph.write_text(" ".join(taken) + "\n", encoding="utf8")
    return lines, one_paragraph
