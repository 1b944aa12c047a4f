"""The page list at the end of a line of a table: leaders, then page numbers.

Used to find where tables begin and end and to read their entries.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from citecheck.model.page_labels import LABEL

# Notes behind the label of a page: 5 n.3, 12 & n.4, 12 (fn. 4)
_NOTE = (
    r"(?:\s?(?:&\s?|\()?(?:(?:nn?|fns?|notes?)\.\s?|(?:fns?|notes?)\s|n)\d{1,3}"
    r"(?:\s?[-–—&,]\s?\d{1,3}(?=\D|$))*\)?)"
)
_PASSIM = r"[*_]{0,3}(?:et\s)?passim[*_]{0,3}"
_ITEM = rf"(?:{_PASSIM}|{LABEL}(?:\s?[-–—]\s?{LABEL})?{_NOTE}?)"
_LIST = (
    rf"(?:pp?\.\s?)?{_ITEM}"
    rf"(?:(?:\s?[,;]\s{{0,3}}(?:(?:&|and)\s)?|\s?&\s|\sand\s){_ITEM})*[,;]?"
)
_DOTS = r"[.…·_•\s]|-{3,}|—{2,}|–{3,}"
_LEADER = r"(?:(?:[.…·_•]\s?){2,}+|\t|\s{2,}|…|-{4,}|—{2,}|–{3,})"

# possessive: no list begins with a leader's signs, and a line of dots or dashes costs no time
_ALONE = re.compile(rf"(?:{_DOTS})*+({_LIST})\.?", re.IGNORECASE)
_LED = re.compile(rf"{_LEADER}(?:{_DOTS})*+({_LIST})\.?$", re.IGNORECASE)
# only behind a date or a closing quotation mark: `81 U.S. (14 Wall.) 511` ends no entry
_BARE = re.compile(
    rf"(?:(?<=\d\d\d\d\))|(?<=Cir\.\))|(?<=[”\"]))\s?[.,;]?\s({_LIST})$", re.IGNORECASE
)
_TRAILING_LEADER = re.compile(r"(?:[.…·_•]\s?){3,}$")
_TAIL = 120  # page lists are short: nothing further back is looked at


@dataclass(frozen=True, slots=True)
class PageTail:
    """A line's page list: where it begins in the line, where the words before it end,
    the list as printed, and whether a leader marks it beyond doubt."""

    words_end: int
    start: int
    text: str
    sure: bool


@lru_cache(maxsize=1024)
def page_tail(line: str) -> PageTail | None:
    """The page list that ``line`` ends with, or None.

    ``sure`` is false where only one space parts the list from the words: a year, a section
    number or the first half of a wrapped citation can look the same.
    """
    if not line or not (line[-1].isalnum() or line[-1] in ".,;)*_"):
        return None
    alone = _ALONE.fullmatch(line)
    if alone and line not in ("v.", "v", "c.", "x"):  # the versus of a caption is no page
        return PageTail(0, alone.start(1), alone[1].rstrip(",; "), sure=True)
    base = max(0, len(line) - _TAIL)
    window = line[base:]
    for pattern, sure in ((_LED, True), (_BARE, False)):
        match = pattern.search(window)
        if match:
            words = (
                _TRAILING_LEADER.sub("", line[: base + match.start()].rstrip()).rstrip(" .…·_•\t")
                if sure
                else line[: base + match.start()].rstrip()
            )
            end = len(words)
            # a period that ends an abbreviation belongs to the words
            while (
                end < len(line)
                and line[end] == "."
                and line[end + 1 : end + 2] not in (".", " ", "…", "")
            ):
                end += 1
            return PageTail(end, base + match.start(1), match[1].rstrip(",; "), sure)
    return None
