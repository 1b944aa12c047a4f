"""The labels that are printed on pages: one value for readers, tables, rules and output.

``PageLabel`` reads roman (``iv``), arabic (``12``), lettered (``A-1``, ``S1``), suffixed (``3a``)
and prefixed labels (``App. 3``, ``Pet. App. 12a``). Two labels are equal where they name the same
page, however they are spelt: ``A-1`` is ``A1``, ``IV`` is ``iv``. What is printed stays as it is.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import IntEnum

from citecheck.dataclass import dataclass, field
from citecheck.model.numerals import roman_value, to_roman
from citecheck.patterns import re

LABEL = (
    # in capitals first: `C-1` is a lettered label, `c-1` the pages from a roman number on
    r"(?:(?-i:[A-Z]{1,2}-?\d{1,4})"
    r"|(?:Pet\. ?)?App(?:\. ?|-)\d{1,4}a?(?![a-z\d])"
    r"|\d{1,4}(?:[a-z](?!\.?\d))?"  # `5n.3` is a note on page 5
    r"|[ivxlc]{1,10}\b"
    r"|[A-Z]{1,2}-?\d{1,4})"
)
"""A label in a list of pages, for patterns that ignore case: wider than what is printed at the
edge of a page, because a list is known by its place."""

_DASH = r"(?: ?[-–—] ?)"
_RANGE = re.compile(rf"(?P<first>{LABEL})(?:{_DASH}(?P<last>{LABEL}))?", re.IGNORECASE)
_COUNTED = re.compile(r"(?P<prefix>(?:.*[^0-9])?)(?P<number>[0-9]{1,6})(?P<suffix>[A-Za-z]?)")
# words before a number that say no more than the number
_PAGE_WORDS = frozenset({"page", "pg"})
# Longer ranges are misread page lists, not ranges of one entry.
_LONGEST_RANGE = 400


class Numbering(IntEnum):
    """How pages are numbered, in the order in which a brief has them: the tables, the body, an
    appendix or a supplement with letters about its numbers, pages without numbers."""

    ROMAN = 0
    ARABIC = 1
    MARKED = 2
    NONE = 3


@dataclass(frozen=True, slots=True, order=True)
class Series:
    """Pages that are numbered alike. ``letters`` and ``suffix`` are what stands before and behind
    the numbers, in lower case and without signs; ``prefix`` is the former as printed."""

    numbering: Numbering
    letters: str = ""
    suffix: str = ""
    prefix: str = field(default="", compare=False)

    def label(self, number: int) -> PageLabel:
        """The label of the page with this number."""
        if self.numbering is Numbering.ROMAN:
            return PageLabel(self, number, to_roman(number))
        return PageLabel(self, number, f"{self.prefix}{number}{self.suffix}")


@dataclass(frozen=True, slots=True, order=True)
class PageLabel:
    """The label of one page: its series, its number there (0 where it has none), and how it is
    printed. Labels sort as the pages of a brief follow each other."""

    series: Series
    number: int
    printed: str = field(compare=False)

    @classmethod
    def parse(cls, text: str) -> PageLabel:
        """The label that ``text`` prints. Any text is one: a cover may be labelled ``Cover``."""
        text = " ".join(text.split())
        value = roman_value(text.lower())
        if value is not None:
            return cls(Series(Numbering.ROMAN), value, text)
        match = _COUNTED.fullmatch(text)
        if match is None:
            return cls(Series(Numbering.NONE, text.casefold(), prefix=text), 0, text)
        letters = "".join(filter(str.isalnum, match["prefix"].casefold()))
        letters = "" if letters in _PAGE_WORDS else letters
        suffix = match["suffix"].lower()
        numbering = Numbering.MARKED if letters or suffix else Numbering.ARABIC
        return cls(Series(numbering, letters, suffix, match["prefix"]), int(match["number"]), text)

    def __str__(self) -> str:
        return self.printed

    @property
    def numbering(self) -> Numbering:
        """How the page and its neighbours are numbered."""
        return self.series.numbering

    def successor(self) -> PageLabel:
        """The label of the next page. Raises ``ValueError`` for one without a number."""
        if self.numbering is Numbering.NONE:
            raise ValueError(f"no page follows {self.printed!r}")
        return self.series.label(self.number + 1)


@dataclass(frozen=True, slots=True, order=True)
class PageRange:
    """The pages from ``first`` to ``last``; one page where they are the same."""

    first: PageLabel
    last: PageLabel

    @classmethod
    def of(cls, page: PageLabel) -> PageRange:
        """One page."""
        return cls(page, page)

    @classmethod
    def between(cls, first: str, last: str) -> PageRange:
        """The range with these ends as printed. The second may be shortened: ``112-15``,
        ``A-1-3``, ``1a-3``."""
        low, high = PageLabel.parse(first), PageLabel.parse(last)
        if low.numbering is Numbering.MARKED and high.numbering is Numbering.ARABIC:
            high = low.series.label(high.number)
        digits, ending = str(low.number), str(high.number)
        if low.series == high.series and high < low and len(ending) < len(digits):
            high = low.series.label(int(digits[: -len(ending)] + ending))
        return cls(low, high)

    @classmethod
    def parse(cls, text: str) -> PageRange:
        """The range that ``text`` prints: ``4-6``, ``ii–iv``, ``A-1–A-3``, ``7``. A text that is
        no range is one label."""
        match = _RANGE.fullmatch(text.strip())
        if match is None or match["last"] is None:
            return cls.of(PageLabel.parse(text))
        return cls.between(match["first"], match["last"])

    def __str__(self) -> str:
        return str(self.first) if self.first == self.last else f"{self.first}-{self.last}"

    @property
    def pages(self) -> tuple[PageLabel, ...]:
        """Each page, in order. A range that descends, never ends or leads from one series to
        another is its ends."""
        low, high = self.first, self.last
        if low == high:
            return (low,)
        if low.series != high.series or not low.number < high.number <= low.number + _LONGEST_RANGE:
            return (low, high)
        pages = [low]
        while pages[-1] < high:
            pages.append(pages[-1].successor())
        return tuple(pages)


def join_pages(pages: Iterable[PageLabel] | Iterable[PageRange]) -> str:
    """Pages as a reader would say them, in order: ``1, 4 and 12``."""
    ordered = [str(page) for page in sorted(pages)]
    if len(ordered) < 2:
        return "".join(ordered)
    return f"{', '.join(ordered[:-1])} and {ordered[-1]}"
