"""Everything that can split texts into sentences here: Padan, ICU alone, and the peers, each behind `split`."""
import json
import pathlib
import resource
import subprocess
from dataclasses import dataclass, field
from typing import Protocol

from peers import Peer


class Crash(Exception):
    """The process of a system failed as a whole."""


@dataclass(frozen=True)
class Run:
    """The sentences of each text, the CPU time that took, and the errors by the index of their text."""

    sentences: list[list[str]]
    cpu_seconds: float
    failures: dict[str, str] = field(default_factory=dict)


class System(Protocol):
    """`split` runs one process over all texts and raises `Crash` where it fails."""

    @property
    def name(self) -> str: ...

    @property
    def setup(self) -> str: ...

    def split(self, language: str, texts: list[str]) -> Run: ...


@dataclass(frozen=True)
class Padan:
    """`padan stream`, op "segment"; `fields` are added to each request."""

    program: str
    name: str
    setup: str
    fields: dict[str, str] = field(default_factory=dict)

    def split(self, language: str, texts: list[str]) -> Run:
        requests = [{"op": "segment", "language": language, "text": text, **self.fields} for text in texts]
        lines = "".join(json.dumps(request, ensure_ascii=False) + "\n" for request in requests)
        output, cpu_seconds = _run([self.program, "stream"], lines.encode())
        answers = [json.loads(line) for line in output.splitlines()]
        if len(answers) != len(texts) or not all(answer["ok"] for answer in answers):
            raise Crash("not every request was answered")
        sentences = [[sentence["text"] for sentence in answer["result"]["sentences"]] for answer in answers]
        return Run(sentences, cpu_seconds)


@dataclass(frozen=True)
class Icu:
    """ICU's sentence break without exceptions, through the C program `ubrk_utf8`."""

    program: pathlib.Path
    name: str
    setup: str

    def split(self, language: str, texts: list[str]) -> Run:
        encoded = [text.encode() for text in texts]
        output, cpu_seconds = _run([self.program, "--offsets", language], b"".join(text + b"\0" for text in encoded))
        ends = [[int(offset) for offset in line.split()] for line in output.splitlines()]
        if len(ends) != len(texts):
            raise Crash("not every text was answered")
        return Run([_slices(text, offsets) for text, offsets in zip(encoded, ends)], cpu_seconds)


@dataclass(frozen=True)
class PythonPeer:
    """A peer from PyPI, run by `run_peer.py` in the environment of the pinned peers."""

    interpreter: pathlib.Path
    peer: Peer
    version: str

    @property
    def name(self) -> str:
        return self.peer.name

    @property
    def setup(self) -> str:
        return f"{self.version}; {self.peer.setup}"

    def split(self, language: str, texts: list[str]) -> Run:
        script = pathlib.Path(__file__).with_name("run_peer.py")
        output, _ = _run([self.interpreter, "-W", "ignore", script, self.name, language], json.dumps(texts).encode())
        return Run(**json.loads(output))


def _slices(text: bytes, ends: list[int]) -> list[str]:
    return [text[start:end].decode() for start, end in zip([0, *ends], ends)]


def _run(command: list[str | pathlib.Path], data: bytes) -> tuple[bytes, float]:
    """Standard output, and user and system time of the whole process, start-up included."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, input=data, stdout=subprocess.PIPE)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode != 0:
        raise Crash(f"ended with {done.returncode}")
    return done.stdout, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
