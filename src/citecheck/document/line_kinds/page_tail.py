"""The page list at the end of a line of a table: leaders, then page numbers.

Used to find where tables begin and end and to read their entries.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from citecheck.dataclass import dataclass
from citecheck.model.page_labels import LABEL
from citecheck.patterns import re

# Notes behind the label of a page: 5 n.3, 12 & n.4, 12 (fn. 4)
_NOTE = (
    r"(?:\s?(?:&\s?|\()?(?:(?:nn?|fns?|notes?)\.\s?|(?:fns?|notes?)\s|n)\d{1,3}"
    # without a bracket around them, `n.3, 4` is read as one more item of the list
    r"(?:(?:\s?[-–—]\s?|&)\d{1,3}(?=\D|$))*+(?:(?:\s?[-–—&,]\s?\d{1,3}(?=\D|$))*+\))?)"
)
_PASSIM = r"[*_]{0,3}(?:et\s)?passim[*_]{0,3}"
_ITEM = rf"(?:{_PASSIM}|{LABEL}(?:(?:\s?[-–—]\s?|\sto\s){LABEL})?{_NOTE}?)"
# before the first item, and again before a later one: `p. 1, p. 2`, `at 4, at 7`
_AGAIN = r"(?:(?:pp?|pgs?)\.?\s?(?=\d)|(?:pages?|at)\s)?"
_ITEMS = rf"{_ITEM}(?:(?:\s?[,;]\.?\s{{0,3}}(?:(?:&|and)\s)?|\s?&\s|\sand\s){_AGAIN}{_ITEM})*[,;]?"
_PAGE_WORD = r"(?:(?:pp?|pgs?)\.\s?|pgs?\s)?"
_LIST = rf"{_PAGE_WORD}{_ITEMS}"
_DOTS = r"[.…·_•\s]|-{3,}|—{2,}|–{3,}"
_LEADER = r"(?:(?:[.…·_•]\s?){2,}+|\t|\s{2,}|…|-{4,}|—{2,}|–{3,})"

# possessive: no list begins with a leader's signs, and a line of dots or dashes costs no time
_ALONE = re.compile(rf"(?:{_DOTS})*+({_LIST})\.?", re.IGNORECASE)
_LED = re.compile(
    rf"{_LEADER}(?:{_DOTS})*+(?:,\s(?:{_DOTS})*+)?\[?((?:(?:pages?|at|pp?)\s)?{_LIST})\]?\.?$",
    re.IGNORECASE,
)
_LED_TO = r"(?:(?<=[.·_•]{2})|(?<=\. \.)|(?<=[…\t])|(?<=\s{4})|(?<=--)) ?"
# `§ 12(a)  (6)` may be a line set to both margins, `(2d Cir.  1999)` a year
_BRACKETED = re.compile(rf"{_LED_TO}\(((?=\d{{1,3}}\b){_LIST})\)$", re.IGNORECASE)
# `1/2`: by itself it may be the first of two pages, behind a space a date
_SLASHED = re.compile(rf"{_LED_TO}(\d{{1,3}}(?:\s?/\s?\d{{1,3}}){{1,12}}+)$")
_WORDED = re.compile(rf"[\s)](pgs?(?:\.\s?|\s){_ITEMS})\.?$", re.IGNORECASE)
# `§ 1983 P. 2`; `25 P. 2` is a decision
_WORDED_BARE = re.compile(
    rf"(?:\)|§ ?[\d.:-]+)\s(P\.\s?(?i:{_ITEMS}))$|\s((?:pp?|PP|Pp)\.\s?(?i:{_ITEMS}))$"
)
# no commas: `Coe v. Roe, 5 F.4th 6 (1st Cir. 2021) ....... 20 21`
_DOTTED = re.compile(r"(?:[.…·_•]\s?){3,}+\s*+(\d{1,3}(?:\s{1,3}\d{1,3})+)$")
# a leader of one dot, behind a date: `(2d Cir. 2021) . 11`
_ONE_DOT = re.compile(rf"(?:(?<=\))|(?<=[12]\d\d\d))\s\.\s({_LIST})$", re.IGNORECASE)
_CELL = re.compile(rf"\s?\|\s*+({_LIST})\.?\s*\|?$", re.IGNORECASE)  # of a Markdown table
# only behind a date or a closing quotation mark: `81 U.S. (14 Wall.) 511` ends no entry
_BARE = re.compile(rf"(?:(?<=\))\s?[.,;:]?\s?|(?<=[”\"])\s?[.,;]?\s)({_LIST})$", re.IGNORECASE)
_DATE = re.compile(r"\b\d{4}\b|Cir\.$")
# `2021) 4`, `Aug. 3, 2021) 4`: the end of a date that the line above began
_END_OF_DATE = re.compile(r"(?:(?:[A-Z][a-z]{2,8}\.? )?\d{1,2}, )?\d{4}\)|Cir\. \d{4}\)")
# `500 U.S. 100`, `§ 12`, `No. 12-345`: what stands before the date of a whole citation
_CORE = re.compile(r"\d [A-Z][\w.’' ]{0,30} ?\d|§|No\. ?\S|\bLEXIS\b|\bWL\b")
_PARTIES = re.compile(r" vs?\.? |\b(?:In re|Ex parte|Matter of|Estate of|People|Conservatorship) ")
_TRAILING_LEADER = re.compile(r"(?:[.…·_•]\s?){3,}$")
_LONGEST_DATED = 300  # code points of a citation with its date
_TAIL = 120  # page lists are short: nothing further back is looked at


# the versus of a caption, and the leave to appeal of New York and Michigan (`(2008), lv` / `den`)
_NO_PAGE = frozenset({"v.", "v", "c.", "x", "lv"})


@dataclass(frozen=True, slots=True)
class PageTail:
    """A line's page list: where it begins in the line, where the words before it end,
    the list as printed, and whether a leader marks it beyond doubt."""

    words_end: int
    start: int
    text: str
    sure: bool


@lru_cache(maxsize=4096)
def page_tail(line: str) -> PageTail | None:
    """The page list that ``line`` ends with, or None.

    ``sure`` is false where only one space parts the list from the words: a year, a section
    number or the first half of a wrapped citation can look the same.
    """
    if not line or not (line[-1].isalnum() or line[-1] in ".,;)]*_|"):
        return None
    if "|" in line:
        return _of_row(line)
    if not _may_end_list(line):
        return None
    alone = _ALONE.fullmatch(line)
    if alone and line not in _NO_PAGE:
        return PageTail(0, alone.start(1), alone[1].rstrip(",; "), sure=True)
    base = max(0, len(line) - _TAIL)
    window = line[base:]
    for pattern in (_LED, _DOTTED, _ONE_DOT, _WORDED, _SLASHED, _BRACKETED):
        match = pattern.search(window)
        if match:
            end = _words_end(line, base + match.start())
            return PageTail(end, base + match.start(1), match[1].rstrip(",; "), sure=True)
    match = _BARE.search(window)
    if match and match[1] not in _NO_PAGE and ends_whole(line[: base + match.start()], match[1]):
        words = line[: base + match.start()].rstrip()
        return PageTail(len(words), base + match.start(1), match[1].rstrip(",; "), sure=False)
    match = _WORDED_BARE.search(window)
    if match:
        start = base + match.start(match.lastindex or 0)
        pages = match[match.lastindex or 0].rstrip(",; ")
        return PageTail(len(line[:start].rstrip()), start, pages, sure=False)
    return None


_ENDS_OF_ITEMS = frozenset("ivxlcmIVXLCM")  # of roman numbers, of `passim`


def _may_end_list(line: str) -> bool:
    """Whether the last sign of ``line`` that is no punctuation may end an item: a figure, a letter
    of such an item or behind a figure (``12a``)."""
    ends = line.rstrip(" \t.,;)]*_")[-2:]
    last = ends[-1:]
    return last.isdigit() or last in _ENDS_OF_ITEMS or ends[:1].isdigit() or not last.isascii()


# an ellipsis has three or four
_LONG_LEADERS = (".....", ". . . . .", "……", "_____", "·····")
# at the first sign of a leader only: the others of it would each be followed to its end again
_WITHIN = re.compile(
    rf"(?<![.…·_•])(?<![.…·_•]\s)(?:[.…·_•]\s?){{5,}}+\s*+(?>{_LIST})(?=\s+(?-i:[A-Z\d§“\"*‘(\[]))",
    re.IGNORECASE,
)


def may_hold_leader(text: str) -> bool:
    """Whether a leader that no ellipsis is may stand in ``text``: a look at its signs only."""
    return any(leader in text for leader in _LONG_LEADERS)


def page_lists_within(text: str) -> Iterator[int]:
    """Where page lists behind long leaders end that words follow on the same line."""
    return (match.end() for match in _WITHIN.finditer(text))


def _words_end(line: str, leader: int) -> int:
    """Where the words before the leader that begins at ``leader`` end."""
    words = _TRAILING_LEADER.sub("", line[:leader].rstrip()).rstrip(" .…·_•\t")
    end = len(words)
    # a period that ends an abbreviation belongs to the words
    while (
        end < len(line) and line[end] == "." and line[end + 1 : end + 2] not in (".", " ", "…", "")
    ):
        end += 1
    return end


def _of_row(line: str) -> PageTail | None:
    """The page list in the last cell of a row of a Markdown table."""
    base = max(0, len(line) - _TAIL)
    match = _CELL.search(line[base:])
    if match is None or not line[: base + match.start()].strip(" |"):
        return None
    words = line[: base + match.start()].rstrip()
    return PageTail(len(words), base + match.start(1), match[1].rstrip(",; "), sure=True)


def ends_whole(words: str, pages: str) -> bool:
    """Whether ``words``, which a list follows without a leader, are a whole entry: they end in a
    quotation or in the date of a citation. In California's order (``Coe v. Roe (1979) 25`` /
    ``Cal.3d 813``) the date stands before the volume."""
    if not words.endswith(")"):
        return True
    words = words[-_LONGEST_DATED:]
    opening = words.rfind("(")
    while opening > 0 and words.count("(", opening) < words.count(")", opening):
        opening = words.rfind("(", 0, opening)
    if opening < 0:
        return _END_OF_DATE.fullmatch(words) is not None
    if not _DATE.search(words, opening, len(words) - 1):
        return False
    before = words[:opening]
    return bool(
        "," in pages or _CORE.search(before) or not (_PARTIES.search(before) and pages.isdigit())
    )
