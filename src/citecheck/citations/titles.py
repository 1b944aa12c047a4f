"""Writings known by author and title: found in the body by the words of the table.

News, web pages, books and reports have no citation form that a grammar could know. But the
table lists them, and a brief that cites one names it by the same title.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from citecheck.model import Site, TitleKey
from citecheck.spans import Span

_QUOTED = re.compile(r"[“\"]([^“”\"]{6,200})[”\"]")
_URL = re.compile(r"(?:https?://|www\.).*$")  # an address ends an entry, and lines break it
_PARENTHESIS = re.compile(r"\([^()]*\)")
_WORD = re.compile(r"[A-Za-z0-9]+(?:['’][a-z]+)?")
_SMALL = frozenset(
    "a an and are as at by for from in is it its of on or that the this to v with "
    "ch no vol ed eds et al".split()
)
_LONGEST_TITLE = 7  # words that are matched


@dataclass(frozen=True, slots=True)
class Work:
    """A writing as the table gives it: its key, its author's words and its title's words."""

    key: TitleKey
    author: str
    title: tuple[str, ...]
    edition: str | None = None


def split_author(text: str) -> tuple[str, str]:
    """The author's words of an entry and the rest, from its title on. A title stands in
    quotation marks, or it is the part between commas that has most words."""
    if match := _QUOTED.search(text):
        return text[: match.start()].strip(" ,"), text[match.start() :]
    bare = _PARENTHESIS.sub(lambda m: " " * len(m[0]), _URL.sub(lambda m: " " * len(m[0]), text))
    parts = bare.split(",")
    best = max(range(len(parts)), key=lambda k: (_weight(parts[k]), -k))
    at = sum(len(part) + 1 for part in parts[:best])
    return text[:at].strip(" ,"), text[at:].strip(" ,")


def read_work(key: TitleKey, author: str) -> Work:
    """The words that identify a work in running text: its title, without what follows it."""
    edition = _edition(key.text)
    text = _PARENTHESIS.sub("", _URL.sub("", key.text))
    if match := _QUOTED.match(text):
        return Work(key, author, tuple(_WORD.findall(match[1])), edition)
    return Work(key, author, tuple(_WORD.findall(text.split(",")[0])), edition)


def _weight(part: str) -> int:
    words = _WORD.findall(part)
    return (
        sum(2 if w.lower() not in _SMALL and not w.isdigit() and len(w) > 2 else 1 for w in words)
        if words
        else 0
    )


def find(text: str, works: Sequence[Work]) -> Iterator[Site]:
    """Where the clean text names the works by title, each place once."""
    for work in works:
        for pattern in (_pattern(work.title), _initials(work.title)):
            for match in pattern.finditer(text) if pattern else ():
                other = _edition(text[match.end() : match.end() + _EDITION_WITHIN])
                if work.edition and other and other != work.edition:
                    continue  # another edition is another book
                span = Span(match.start(), match.end())
                # an act's acronym in running text speaks of it more often than it cites it
                yield Site(span, span, work.key, prose=len(work.title) == 1)


_EDITION = re.compile(r"\b(\d{1,2}(?:st|d|nd|rd|th)|[Rr]ev\.) ed\.")
_EDITION_WITHIN = 60  # code points behind a title


def _edition(text: str) -> str | None:
    match = _EDITION.search(text)
    return match[1].replace("nd", "d").replace("rd", "d") if match else None


def _initials(title: tuple[str, ...]) -> re.Pattern[str] | None:
    """The acronym of a title of four words or more: ``MPEP``."""
    letters = "".join(word[0] for word in title if word[0].isupper())
    if not 4 <= len(letters) <= 8 or len(title) > 9:
        return None
    return re.compile(rf"(?<![\w.]){letters}(?![\w.]*\w)")


def _pattern(title: tuple[str, ...]) -> re.Pattern[str] | None:
    words = title[:_LONGEST_TITLE]
    telling = [w for w in words if w.lower() not in _SMALL and len(w) > 2 and not w.isdigit()]
    if len(telling) < 2 and not (
        len(words) <= 4 and words and words[0].isupper() and len(words[0]) >= 4
    ):
        return None
    gap = r"[^\w]{1,4}"
    return re.compile(
        r"(?<!\w)" + gap.join(re.escape(word) for word in words) + r"(?!\w)", re.IGNORECASE
    )
