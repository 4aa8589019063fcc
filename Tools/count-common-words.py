#!/usr/bin/env python3
"""Count the ordinary words of a language over corpora, for Data/<tag>/common-words.txt.

    count-common-words.py id indosum_train.jsonl > Data/id/common-words.txt
    count-common-words.py id --names indosum_train.jsonl > Data/id/known-names.txt
    count-common-words.py en en_ewt-ud-dev.conllu tico19_dev.en-id.tmx nusax.id-en.tsv > Data/en/common-words.txt

A word is ordinary when it stands in lower case at least LEAST times and more often than it is capitalised
inside a sentence; with --names, a name is a word that stands capitalised inside a sentence at least LEAST_NAME
times and hardly ever in lower case. Only the words are written, in the order of their bytes: no text of a corpus is.
Standard library only; needs Python 3.9.
"""
import collections
import json
import re
import sys
import xml.etree.ElementTree as ElementTree

LEAST = {"id": 10, "en": 3}
LEAST_NAME = 25
SOURCES = {
    "id": "counts over IndoSum (Kurniawan & Louvan 2018, CC BY-SA 4.0)",
    "en": "counts over UD English EWT (CC BY-SA 4.0), TICO-19 (CC0 1.0) and NusaX (CC BY-SA 4.0)",
}
WORD = re.compile(r"^[^\W\d_]+(-[^\W\d_]+)?$")


def sentences(path, language):
    """Yield the sentences of a corpus as lists of tokens."""
    if path.endswith(".jsonl"):
        for line in open(path, encoding="utf8"):
            for paragraph in json.loads(line)["paragraphs"]:
                yield from paragraph
    elif path.endswith(".conllu"):
        for line in open(path, encoding="utf8"):
            if line.startswith("# text ="):
                yield re.findall(r"[\w-]+|[^\w\s]", line.split("=", 1)[1])
    elif path.endswith(".tmx"):
        for variant in ElementTree.parse(path).getroot().iter("tuv"):
            if variant.get("{http://www.w3.org/XML/1998/namespace}lang", "")[:2] == language:
                yield re.findall(r"[\w-]+|[^\w\s]", "".join(variant.find("seg").itertext()))
    else:
        for line in open(path, encoding="utf8"):
            yield re.findall(r"[\w-]+|[^\w\s]", line.rstrip("\n").split("\t")[-1])


def main():
    language, paths = sys.argv[1], [a for a in sys.argv[2:] if a != "--names"]
    wants_names = "--names" in sys.argv
    lower, upper = collections.Counter(), collections.Counter()
    for path in paths:
        for tokens in sentences(path, language):
            for place, token in enumerate(tokens):
                if not WORD.match(token):
                    continue
                if token.islower():
                    lower[token] += 1
                elif place and token[0].isupper() and not token.isupper():
                    upper[token.lower()] += 1
    if wants_names:
        words = sorted(w.capitalize() for w in upper
                       if upper[w] >= LEAST_NAME and lower[w] * 50 <= upper[w] and len(w) > 2 and w.isascii())
        print("# Words that are names wherever they stand. Written by Tools/count-common-words.py.")
        print(f"# Origin: {SOURCES[language]}; words only, capitalised inside a sentence at least {LEAST_NAME} times.")
    else:
        words = sorted(w for w in lower if lower[w] >= LEAST[language] and lower[w] > upper[w] and len(w) > 1)
        print("# Ordinary words, which are no names even when capitalised. Written by Tools/count-common-words.py.")
        print(f"# Origin: {SOURCES[language]}; words only, seen in lower case at least {LEAST[language]} times.")
    print("# Licence: word list Apache-2.0; attribution as above.")
    row = ""
    for word in words:
        if len(row) + len(word) > 110:
            print(row)
            row = ""
        row += (" " if row else "") + word
    print(row)


main()
