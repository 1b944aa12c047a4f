"""The small markup in which the words of the brief are written, taken apart into runs.

``<i>`` italics, ``<sc>`` small capitals (written in capitals and small letters), ``<n 3>`` the mark
of note 3, ``<wrap>`` where the printed line ends, ``<shy>`` where it ends with a hyphen that is not
the word's own, ``<page>`` where the page ends within a block.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

_TAG = re.compile(r"<(/?[a-z]+)(?: (\d+))?>")


class Sign(StrEnum):
    """What stands between words and is no word."""

    NOTE = "n"
    WRAP = "wrap"
    HYPHEN = "shy"
    PAGE = "page"


@dataclass(frozen=True, slots=True)
class Run:
    """Words of one look, or a sign (``words`` of a note's mark: its number)."""

    words: str
    italic: bool = False
    small: bool = False
    sign: Sign | None = None


def runs(marked: str) -> list[Run]:
    """The runs of words in this markup, in order."""
    found: list[Run] = []
    italic = small = False
    at = 0
    for tag in _TAG.finditer(marked):
        if tag.start() > at:
            found.append(Run(marked[at : tag.start()], italic, small))
        at = tag.end()
        match tag[1]:
            case "i" | "/i":
                italic = tag[1] == "i"
            case "sc" | "/sc":
                small = tag[1] == "sc"
            case name:
                found.append(Run(tag[2] or "", italic, small, Sign(name)))
    if at < len(marked):
        found.append(Run(marked[at:], italic, small))
    return found


def plain(marked: str) -> str:
    """The words alone, as if no line and no page had an end."""
    return _TAG.sub("", marked)


def split_at_page(marked: str) -> list[str]:
    """The pieces of a block that stand on one page each."""
    return marked.split("<page>")


def notes_in(marked: str) -> list[int]:
    """The numbers of the notes whose marks stand in the words."""
    return [int(run.words) for run in runs(marked) if run.sign is Sign.NOTE]
