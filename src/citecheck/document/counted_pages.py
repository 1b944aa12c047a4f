"""Where the pages of a text without form feeds begin, from lines that count them one by one.

An export to text writes such a line between its pages (``--- Page 3 ---``), a court's filing
system stamps one on each (``Case 3:21-cv-00123 Document 45 Filed 04/12/21 Page 3 of 25``,
``3 of 25``). They count the pages of the file, whose printed numbers are others.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from citecheck.dataclass import dataclass
from citecheck.patterns import re

# how exports to text part pages that they count themselves: `--- Page 3 ---`
_EXPORTED = re.compile(
    r"^[^\S\n]{0,8}[-–—=*]{2,8} ?(?i:page) (\d{1,4})(?: of \d{1,4})? ?[-–—=*]{2,8}[^\S\n]{0,8}$\n?",
    re.MULTILINE,
)
_NEAR_PAGE = re.compile(r"[-–—=*] ?(?i:page) \d")  # stands in it, and is found sooner
_FEWEST = 3  # pages that are counted
_COUNT = re.compile(
    r"\bPage:?[ \t]{1,3}(\d{1,4})(?:[ \t]{1,3}of[ \t]{1,3}\d{1,4})?\b|\b(\d{1,4}) of \d{1,4}\b"
)
_OF_ALL = re.compile(r" of \d(?<=\d of \d)")
_DIGITS = re.compile(r"\d+")
_LONGEST = 260  # code points of a line that is a stamp
_SMALL = 0.5  # of the words of a page: less before the first stamp, or behind the last


def page_spans(text: str) -> Iterator[tuple[int, int]]:
    """Where pages begin and end in ``text``. Lines that count its pages from one to the next stand
    for form feeds where there are none, those of an export also where form feeds stand amid lines
    only, as letters of a font. They are no part of a page; a stamp is the first or the last line of
    its own."""
    if 2 * text.count("\n\f") >= text.count("\f") > 0:
        yield from _at_form_feeds(text)
    elif exported := _exported(text):
        yield from _between(text, exported)
    elif "\f" not in text and (stamps := _stamps(text)):
        yield from _at_stamps(text, stamps)
    else:
        yield from _at_form_feeds(text)


def _at_form_feeds(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for page in text.split("\f"):
        yield start, start + len(page)
        start += len(page) + 1


def _between(text: str, exported: list[re.Match[str]]) -> Iterator[tuple[int, int]]:
    start = 0
    for match in exported:
        # the line above the first page parts it from nothing
        if start or text[: match.start()].strip():
            yield start, match.start()
        start = match.end()
    yield start, len(text)


def _exported(text: str) -> list[re.Match[str]]:
    """The lines that count the pages of an export; none where they do not count by one."""
    if not _NEAR_PAGE.search(text):
        return []
    found = list(_EXPORTED.finditer(text))
    counted = [int(match[1]) for match in found]
    by_one = all(b - a == 1 for a, b in pairwise(counted))
    return found if len(found) >= _FEWEST and by_one else []


@dataclass(frozen=True, slots=True)
class _Stamp:
    """A line that counts a page: where it begins and ends, and its number."""

    start: int
    end: int
    number: int


def _stamps(text: str) -> list[_Stamp]:
    """The lines that count the pages of ``text`` from the first on, each by the same words; none
    where they skip one."""
    alike: dict[str, list[_Stamp]] = {}
    if "Page" not in text and not _OF_ALL.search(text):
        return []
    for match in _COUNT.finditer(text):
        start, end = _line_of(text, match.start())
        if end - start <= _LONGEST:
            words = text[start : match.start()] + text[match.end() : end]
            stamp = _Stamp(start, end, int(match[1] or match[2]))
            alike.setdefault(_masked(words), []).append(stamp)
    whole = [found for found in alike.values() if _counts_all(found)]
    return max(whole, key=len, default=[])


def _line_of(text: str, at: int) -> tuple[int, int]:
    end = text.find("\n", at)
    return text.rfind("\n", 0, at) + 1, end if end >= 0 else len(text)


def _masked(words: str) -> str:
    return "".join(_DIGITS.sub("#", words).split())


def _counts_all(stamps: list[_Stamp]) -> bool:
    by_one = all(b.number - a.number == 1 for a, b in pairwise(stamps))
    return len(stamps) > _FEWEST and by_one and stamps[0].number <= 2


def _at_stamps(text: str, stamps: list[_Stamp]) -> Iterator[tuple[int, int]]:
    """The pages that stamps stand at the head or at the foot of; one where that cannot be told."""
    gaps = [text[a.end : b.start] for a, b in pairwise(stamps)]
    between = sum(len(gap.split()) for gap in gaps) / len(gaps)
    before = len(text[: stamps[0].start].split())
    behind = len(text[stamps[-1].end :].split())
    start = 0
    for at in _breaks(stamps, before, behind, _SMALL * between):
        yield start, at - 1
        start = at
    yield start, len(text)


def _breaks(stamps: list[_Stamp], before: int, behind: int, few: float) -> list[int]:
    """Where the pages behind the first begin, by how many words stand before the first stamp and
    behind the last. A first page without a stamp stands before that of the second."""
    if stamps[0].number > 1:
        return [stamp.start for stamp in stamps] if behind else []
    if min(before, behind) > few:
        return []
    if before <= behind:
        return [stamp.start for stamp in stamps[1:]]
    return [stamp.end + 1 for stamp in stamps[:-1]]
