"""A star page that stands alone, inside a citation that was copied from a report online:
``135 *355 Mass. 147``, ``410 U.S. 113, *120 125``, ``Roe v. *120 Poe``.

No other star page proves it one, so its place must: where no pin can stand, between the words of
a name or the parts of a citation. The pages of decisions that only a database has begin with a
star of their own (``2020 WL 123456, at *3``).
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.document.parts.star_pages import at_stars
from citecheck.patterns import re

# Google Scholar shows the page a second time in the margin: `*355 355`
_STAR = re.compile(r"(?<![*\\\d])\[?\*{1,2}(?P<page>\d{1,5})\]?(?: (?P=page)(?= \D))?")

_FARTHEST = 60  # code points before a star that tell what it stands in
_DATABASE = re.compile(r"\b(?:WL|LEXIS|Op|Slip)\b[^;]{0,40}\Z|\bLEXIS\b|\bat \*\d{1,5}, \Z")

# a volume, and the reporter and page behind the star; in a table a page list may end a line
_VOLUME = re.compile(r"(?:(?<![\d.*-])[1-9]\d{0,3} ?|[A-Za-z.], [1-9]\d{0,3}\n {0,40})\Z")
_REPORTER = re.compile(
    r"\s?(?!U\. ?S\. ?C|C\. ?F\. ?R)(?:[A-Z][A-Za-z.'’]{0,14}|[23]d|[4-9]th)"
    r"(?: ?(?:[A-Z][A-Za-z.'’]{0,14}|2d|3d|4th|5th)){0,4} \d{1,5}(?![\w.])"
)
_CODE_BEHIND = re.compile(r"\s?(?:U\. ?S\. ?C\.|C\. ?F\. ?R\.)(?: §§?)? \d")
# a reporter, a name's end or a first page, and the number that goes with it behind the star
_NUMBER_BEFORE = re.compile(
    r"(?:[A-Za-z]\.|\b[23]d|\dth|[a-z]{2}|§|[A-Za-z\d).],(?: at)?|\bat)\s?\Z"
)
_NUMBER = re.compile(r"\s\d{1,5}(?:[-–,;.:)\]]| ?\(|\s[&A-Zn]|\([a-z\d])")
# a name, cut before or behind its `v.`
_V_BEFORE = re.compile(r"\bvs?\.?\s\Z")
_NAME_BEFORE = re.compile(r"[\w.'’]\s?\Z")
_V_BEHIND = re.compile(r"\s?vs?\.? [A-Z]")
_NAME = re.compile(r"\s?[A-Z]")
# a pin, and the court and date behind the star
_PIN_BEFORE = re.compile(r"[a-z\d.], \d{1,5}(?:[-–]\d{1,5})?\s?\Z")
_DATE = re.compile(r"\s?\((?:[\w.'’]{1,8} ){0,5}\d{4}\)")
# the parts of a court and date
_COURT_BEFORE = re.compile(r"\((?:[\dA-Z][\w.'’]{0,8} ){0,4}[\dA-Z][\w.'’]{0,8}\s?\Z")
_COURT_BEHIND = re.compile(r"\s?(?:[A-Z][a-z.]{1,8} |\d{1,2}, ){0,4}\d{4}\)")
# a back reference and its pin
_REFERENCE_BEFORE = re.compile(r"\b(?:[Ii]d\.|[Ii]bid\.|supra,?)\s?\Z")
_AT = re.compile(r"\s?at (?:pp?\. ?)?\d")
_SECTION_BEFORE = re.compile(r"(?:U\. ?S\. ?C\.|C\. ?F\. ?R\.|Stat\.|Code|§)\s?\Z")
_SECTION = re.compile(r"\s?(?:§§? ?\d|\d)")
_LETTER_BEFORE = re.compile(r"[a-z]\Z")
_LETTER = re.compile(r"[a-z]")

# what stands before and behind a star page
_PLACES = (
    (_LETTER_BEFORE, _LETTER),
    (_VOLUME, _REPORTER),
    (_VOLUME, _CODE_BEHIND),
    (_NUMBER_BEFORE, _NUMBER),
    (_V_BEFORE, _NAME),
    (_NAME_BEFORE, _V_BEHIND),
    (_PIN_BEFORE, _DATE),
    (_COURT_BEFORE, _COURT_BEHIND),
    (_REFERENCE_BEFORE, _AT),
    (_SECTION_BEFORE, _SECTION),
)


def lone_star_pages(text: str) -> Iterator[tuple[int, int]]:
    """The spans in ``text`` of the star pages that their places in a citation show to be such."""
    if "*" not in text:
        return
    for star in at_stars(_STAR, text):
        start, end = star.span()
        first = max(0, start - _FARTHEST)
        if any(
            behind.match(text, end) and before.search(text, first, start)
            for before, behind in _PLACES
        ) and not _DATABASE.search(text, first, start):
            yield start, end
