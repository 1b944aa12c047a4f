"""Where the words of a Word document stand in its XML: what a reader of its text can be led back
to. Asked for copies only, so that a check pays nothing for it."""

from __future__ import annotations

from docx.document import Document as WordDocument
from lxml import etree

from citecheck.dataclass import dataclass
from citecheck.document.readers.docx.reader import FAULTS, open_docx, read_traced
from citecheck.model.errors import InputError
from citecheck.patterns import re

# What stands for a text in place of its words: its number between two signs that are no text's.
_TOKEN = re.compile("\ue000(?P<number>[0-9]+)\ue001|(?P<sign>[^\\s])")


@dataclass(frozen=True, slots=True)
class Letter:
    """One sign: the ``w:t`` element that holds it, and its index in the text of that."""

    text: etree._Element
    index: int


@dataclass(slots=True)
class _Trace:
    """Puts tokens in the place of texts, and keeps what they stand for."""

    texts: list[tuple[etree._Element, str]]

    def ink(self, element: etree._Element, words: str) -> str:
        if not words.strip():
            return words
        lead = words[: len(words) - len(words.lstrip())]
        trail = words[len(words.rstrip()) :]
        self.texts.append((element, words))
        return f"{lead}\ue000{len(self.texts) - 1}\ue001{trail}"


class DocumentLetters:
    """The letters of a Word document in the order of the text that ``readers.docx`` makes of it,
    without white space: ``ink``, and for each sign its place in ``letters``; None for signs that
    no ``w:t`` holds, such as the numbers of notes. ``document`` is the one they are in, for
    changes."""

    def __init__(self, data: bytes, name: str) -> None:
        """``data`` is the file, ``name`` what messages call it. Raises ``InputError``."""
        trace = _Trace([])
        try:
            self.document: WordDocument = open_docx(data, name)
            keyed = read_traced(self.document, trace.ink)
        except FAULTS:
            raise InputError(
                f"{name}: a damaged Word document; open it in Word and save it anew as DOCX"
            ) from None
        signs: list[str] = []
        self.letters: list[Letter | None] = []
        for match in _TOKEN.finditer(keyed):
            if match["sign"]:
                signs.append(match["sign"])
                self.letters.append(None)
                continue
            element, words = trace.texts[int(match["number"])]
            signs.append("".join(words.split()))
            self.letters += [Letter(element, index) for index in _indices(element, words)]
        self.ink = "".join(signs)


def _indices(element: etree._Element, words: str) -> list[int]:
    """For each sign of ``words`` that is no white space its index in the text of ``element``,
    which is the same but for capitals."""
    raw = element.text or ""
    places = list(range(len(raw)))
    if len(raw) != len(words):  # ß in capitals is two
        places = [index for index, sign in enumerate(raw) for _ in sign.upper()]
    return [place for place, sign in zip(places, words, strict=True) if not sign.isspace()]
