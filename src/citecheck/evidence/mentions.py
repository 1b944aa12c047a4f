"""What a text, or the text of a page, names without citing it: a reason not to call an entry
uncited, or a page list wrong."""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence

from citecheck.citations.decisions.dockets import docket_core
from citecheck.citations.writings.authors import surnames
from citecheck.facts.abbreviations import agencies
from citecheck.model.document import Document
from citecheck.model.keys import CaseKey, DocketKey, ProvisionKey, SerialKey, TitleKey
from citecheck.model.page_labels import PageLabel
from citecheck.model.table import TableEntry
from citecheck.names.same_name import party_words
from citecheck.patterns import re

_WORD = re.compile(r"[A-Za-z][A-Za-z'&-]+|\d[\w.-]*")


# `408(b)(2)`, `S14,718`, `102-178`, `403.6`, `19-12122`
_NUMBER = re.compile(r"(?<![\w.-])[A-Z]?\d[\w.,:-]*(?:\(\w{1,4}\))*")
# the whole of a title of regulations; a place in scripture
_TITLE = re.compile(r"\b[Tt]itle (\d{1,2})$")
_CHAPTER_AND_VERSE = re.compile(r"\d{1,3}:\d{1,3}")
_ADDRESS = re.compile(r"(?<=://)\S+(?: \S*[/.%_]\S*)*")
_SPACE = re.compile(r"\s+")
_SITE = re.compile(r"//(?:www\.)?([\w-]+)\.(?:com|org)\b")
_A_TITLE = re.compile(r"\b[Tt]itle (\d+)\b")
_DIGITS = re.compile(r"\d+")
_ZEROS = re.compile("^0+")
# what a number begins with, up to the first sign in it but a point before a digit: `8.204`, `32`
_NUMBER_HEAD = re.compile(r"(?<![\w.])(?=\w*\d)\w+(?:\.\d\w*)*")
_SHORTEST_ADDRESS = 20  # code points
_SHORTEST_NUMBER = 3  # digits
_MOST_BETWEEN = 12  # code points between a docket's year and its serial number


class TextMentions:
    """What a text mentions: numbers and addresses of authorities, runs of words. Each is looked for
    where its first digits or its words stand, so that a table of many entries that are cited
    nowhere takes no more than its length of looking."""

    def __init__(self, text: str) -> None:
        self._text = text

    def number(self, entry: TableEntry) -> bool:
        """Whether the number that tells an entry from others stands in the text, the clean text.

        That is the longest in its words, years left out. Decisions in reporters have a volume
        and a page, each of which may stand anywhere by chance: for them the answer is no.
        """
        if entry.keys and isinstance(entry.keys[0], CaseKey):
            return False
        if entry.keys and isinstance(entry.keys[0], DocketKey):
            return self._docket(entry.keys[0])
        if (title := _TITLE.search(entry.text)) and title[1] in self._titles:
            return True
        telling = _telling_number(entry)
        if _CHAPTER_AND_VERSE.fullmatch(telling) and self._stands(telling):
            return True
        if entry.keys and isinstance(entry.keys[0], TitleKey):
            # a section of an act that is no code: its subsections may be cited as a list
            telling = telling.partition("(")[0]
        # an entry that runs into the next has two
        sections = [k.section for k in entry.keys if isinstance(k, ProvisionKey)]
        numbers = [telling, *(s for s in sections if s[:1].isdigit() and s not in telling)]
        return any(
            sum(map(str.isdigit, number)) >= _SHORTEST_NUMBER and self._stands(number)
            for number in numbers
        )

    def full_number(self, entry: TableEntry) -> bool:
        """Whether a number that hardly stands anywhere by chance does in the text: one with a
        subsection or parts behind points (``32(a)(5)``, ``8.204``)."""
        telling = _telling_number(entry)
        return any(sign in telling for sign in "(.:") and self._stands(telling)

    def address(self, entry: TableEntry) -> bool:
        """Whether the address of an entry stands in the text, whole whatever its lines, or that of
        the site that has the name of its work (``Merriam-Webster`` is ``merriam-webster.com``)."""
        first = entry.text.split(" ", 1)[0].lower()
        if "-" in first and first in self._sites:
            return True
        address = _ADDRESS.search(entry.text)
        if address is None:
            return False
        whole = _SPACE.sub("", address[0])
        return len(whole) >= _SHORTEST_ADDRESS and whole in self._without_space

    def words(self, words: str) -> bool:
        """Whether plain ``words`` stand in the text in a row, whatever is between them."""
        parts = words.split()
        return self._words.issuperset(parts) and f" {' '.join(parts)} " in self._plain

    def _stands(self, number: str) -> bool:
        places = self._numbers.get(_head(number), ())
        if not places:
            return False
        words = re.escape(number).replace(r"\(", r" ?\( ?")  # `8.104 (a)(1)`, `8.104( a)(1)`
        pattern = re.compile(rf"(?<![\w.]){words}(?!\w|[.-]\d)")
        return any(pattern.match(self._text, place) for place in places)

    def _docket(self, key: DocketKey) -> bool:
        """Whether the docket's year and serial number stand in the text, whatever the court's
        letters between them."""
        year, dash, serial = docket_core(key.number).partition("-")
        if not dash or not serial.isdigit():
            return key.number in self._text
        places = self._serials.get(_ZEROS.sub("", serial), ())
        behind_year = re.compile(rf"(?<!\d){year}[^\d\n]{{1,{_MOST_BETWEEN}}}\Z")
        reach = 1 + len(year) + _MOST_BETWEEN
        return any(behind_year.search(self._text[max(0, p - reach) : p]) for p in places)

    @functools.cached_property
    def _numbers(self) -> Mapping[str, Sequence[int]]:
        """Where each beginning of a number stands."""
        found: dict[str, list[int]] = {}
        for part in _NUMBER_HEAD.finditer(self._text):
            found.setdefault(part[0], []).append(part.start())
        return found

    @functools.cached_property
    def _serials(self) -> Mapping[str, Sequence[int]]:
        """Where each number begins, by its digits without zeros before them."""
        found: dict[str, list[int]] = {}
        for digits in _DIGITS.finditer(self._text):
            found.setdefault(_ZEROS.sub("", digits[0]), []).append(digits.start())
        return found

    @functools.cached_property
    def _titles(self) -> frozenset[str]:
        return frozenset(title[1] for title in _A_TITLE.finditer(self._text))

    @functools.cached_property
    def _sites(self) -> frozenset[str]:
        return frozenset(site[1] for site in _SITE.finditer(self._text))

    @functools.cached_property
    def _without_space(self) -> str:
        return _SPACE.sub("", self._text)

    @functools.cached_property
    def _plain(self) -> str:
        return f" {plain(self._text)} "

    @functools.cached_property
    def _words(self) -> frozenset[str]:
        return frozenset(self._plain.split())


def plain(text: str) -> str:
    """The letters and digits of ``text``, a space for all between them."""
    return " ".join("".join(c if c.isalnum() else " " for c in text).lower().split())


def _head(number: str) -> str:
    """The part of a number that :data:`_NUMBER_HEAD` finds where the number stands."""
    found = _NUMBER_HEAD.match(number)
    return found[0] if found else ""


def _telling_number(entry: TableEntry) -> str:
    numbers = [n.rstrip(".,:-") for n in _NUMBER.findall(_DATE.sub("", entry.text))]
    return max(numbers, key=len, default="")


_DATE = re.compile(r"\([^()]*\b(?:1[6-9]|20)\d\d\)")


class PageTexts:
    """The words on each printed page, looked up by label; made when first asked
    for. Pages before the body (the tables) do not count."""

    def __init__(self, document: Document) -> None:
        self._source = document.source.text
        self._spans: dict[PageLabel, list[tuple[int, int]]] = {}
        body = document.offsets.offset(0)
        for page in document.pagination.pages:
            if page.label is not None and page.span.end > body:
                self._spans.setdefault(page.label, []).append((page.span.start, page.span.end))
        self._words: dict[PageLabel, frozenset[str]] = {}

    def has(self, label: PageLabel) -> bool:
        """Whether the brief has a page with this label and words on it."""
        return bool(self._words_on(label))

    def names(self, label: PageLabel, entry: TableEntry, cited_as: Sequence[str] = ()) -> bool:
        """Whether words by which the entry's authority is known stand on the page: those of the
        entry, and of the names by which the brief cites it (the entry's may be misspelt)."""
        words = self._words_on(label)
        return any(word in words for word in _known_by(entry, cited_as))

    def _words_on(self, label: PageLabel) -> frozenset[str]:
        if label not in self._words:
            text = " ".join(self._source[a:b] for a, b in self._spans.get(label, ()))
            words = [word.lower().rstrip(".'") for word in _WORD.findall(text)]
            # names of parties are compared without their hyphens
            parts = [part for word in words if "-" in word for part in word.split("-")]
            self._words[label] = frozenset([*words, *parts])
        return self._words[label]


def _known_by(entry: TableEntry, cited_as: Sequence[str]) -> set[str]:
    by_author = any(
        isinstance(key, SerialKey) and key.kind.row.known_by_author for key in entry.keys
    )
    if by_author and (authors := surnames(entry.text.partition(", ")[0])):
        return {name.lower() for name in authors}
    words: set[str] = set()
    for name in (entry.name, *cited_as):
        if name:
            words |= {word.lower() for word in party_words(name) if len(word) > 2}
    # an agency is party to many cases, and none is called by it
    words = {word for word in words if word not in agencies()} or words
    for key in entry.keys:
        if isinstance(key, ProvisionKey):
            words.add(key.section.lower())
    if not words:
        words = {w.lower() for w in _WORD.findall(entry.text) if w[0].isupper() and len(w) > 4}
    return words
