"""Let one peer split texts, in a process of its own.

    run_peer.py NAME LANGUAGE < TEXTS

TEXTS is a JSON array of strings. Prints {"cpu_seconds", "sentences": [[string]], "failures": {index: message}}.
The CPU time, user and system, is that of splitting all texts; importing the peer, loading its data and a first
call on a short text are not counted. A text that the peer raises an error on comes back unsplit.
"""
import contextlib
import json
import sys
import time

from peers import PEERS, Splitter

WARM_UP = "Satu kalimat. Dua kalimat."


def split_all(split: Splitter, texts: list[str]) -> dict:
    sentences, failures = [], {}
    start = time.process_time()
    for index, text in enumerate(texts):
        try:
            sentences.append(list(split(text)))
        except Exception as error:  # whatever a peer raises is a finding about it
            sentences.append([text])
            failures[index] = f"{type(error).__name__}: {error}"
    return {"cpu_seconds": time.process_time() - start, "sentences": sentences, "failures": failures}


def main() -> None:
    name, language = sys.argv[1:]
    peer = next(peer for peer in PEERS if peer.name == name)
    texts = json.load(sys.stdin)
    with contextlib.redirect_stdout(sys.stderr):  # a peer that prints must not spoil the answer
        split = peer.load_nearest(language)
        list(split(WARM_UP))
        answer = split_all(split, texts)
    json.dump(answer, sys.stdout)


if __name__ == "__main__":
    main()
