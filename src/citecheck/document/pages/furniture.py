"""What is printed on a page without being part of the brief.

Court stamps (``Case 3:21-cv-00123 Document 45 Filed … Page 12 of 30``), and running heads and
feet; the line numbers of pleading paper are in ``margin_numbers``. The page number printed by a
court's filing system is never the number printed on the page.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice

from citecheck.document.line_kinds.torn_lines import is_name_of_entry
from citecheck.document.lines import RawLine, RawPage
from citecheck.patterns import re

# The stamps that the federal courts' electronic filing system puts on each page.
_STAMP = re.compile(
    r"""
      Case:?\ (?:No\.\ )?\d[\w:.-]*\b.{0,80}?\b(?:Page(?:ID)?|Pg):?\ ?\#?\d   # … Page 12 of 30
    | Case:?\ \d:\d\d-[\w-]+\ Document\ [\d-]+                        # the stamp over two lines
    | USCA\d*\ (?:Case|Appeal).{0,80}?\b(?:Page|Pg):?\ ?\d
    | (?:USDC|NYSCEF|FILED:|RECEIVED\ NYSCEF).{0,100}\d
    | Appellate\ Case:.{0,80}?Page:?\ ?\d
    | Document:?\ \d[\d-]*\ +(?:Filed|Page).{0,60}\d$
    | (?:[\d-]+\ )?Filed\ \d\d/\d\d/\d\d
    | \d\d/\d\d/\d\d(?:\d\d)?\ +Page\ \d
    | (?:of\ )?(?:\d+\ +)?(?:Page\ ?ID\ ?)?(?:\#:?\ ?\d+\ ?)+$
    | \d{6,9}(?:[._v]\d{1,3})*$                            # a law firm's document number
    | \d{4}-\d{4}-\d{4}(?:[._v-]\d+|,?\ ?[vV]\.?\ ?\d{1,3})*$
    | (?:[A-Za-z_]{2,12}[-_:\\]|[A-Z]{5,12}|[A-Z]{2,4}\d{1,2}[/\\:]\ ?)\d{7,9}
        (?:[._]\d{1,3}|[._\ ]?[vV]\.?\ ?\d{1,3})?$
    | of\ \d{1,4}$
    """,
    re.VERBOSE,
)

_FIGURE = re.compile(r"\d")
# `#:7586`, the end of a stamp that was torn over lines: nothing else looks so
_PAGE_ID = re.compile(r"(?:\d+ +)?(?:Page ?ID ?)?#:\d+")
# another end of one: only where the pages are stamped
_STAMP_COUNT = re.compile(r"\d{1,4} of \d{1,4}")

# a stamp that wraps: `… Page 3 of 6 PageID #:` and `1335` on the next line
_CALLS_FOR_NUMBER = re.compile(r"(?:Page ?ID|Page|Pg|Filed|of)[ .:#]*$", re.IGNORECASE)
_WRAPPED = re.compile(r"[#:]? ?(?:\d{1,6}|\d\d/\d\d/\d{2,4})(?: of \d+)?(?: ?Page ?ID.*)?")


_OFTEN = 5  # pages on which a long line at the edge is no chance
_LONG_HEAD = (
    20  # letters: the lines `652 F.3d 811 (8th Cir. 2012) ..... 3` of a table are alike too
)
_SAME = 0.8  # of the places where the words stand
# a number in figures or in small roman letters
_DIGITS = re.compile(r"[\divxlc](?:(?<=\d)\d*|(?<!\w.)[ivxlc]*\b)")
_EDGE_LINES = 6


def mark_stamps(pages: list[RawPage]) -> None:
    """Mark the court's filing stamps, which stand at the top or the foot of a page."""
    stamped = 0
    for page in pages:
        found = [
            line
            for line in edge_lines(page)
            if _FIGURE.search(line.text) and _STAMP.match(line.text)  # each has a figure
        ]
        found += [rest for line in found if (rest := _wrapped(line, page)) is not None]
        found += [
            line for line in page.lines if "#:" in line.text and _PAGE_ID.fullmatch(line.text)
        ]
        for line in found:
            line.furniture = True
        stamped += bool(found)
    if stamped * 2 < len(pages):
        return
    for page in pages:
        for line in edge_lines(page):
            if _STAMP_COUNT.fullmatch(line.text):
                line.furniture = True


# `Cite as: 597 U. S. ____ (2022)`, `[Cite as In re Orrin, 2017-Ohio-8676.]`, `Cite as 296 Neb. 932`
_CITE_AS = re.compile(r"[\[(]?Cite as:? [\w\[].{0,90}[\d).\]]")


def mark_own_citations(pages: list[RawPage]) -> None:
    """Mark the lines that say how an opinion is to be cited, from the second on: they head its
    pages, even where the text shows no pages."""
    seen = False
    for page in pages:
        for line in page.lines:
            if line.text[:8].lstrip("[(").startswith("Cite as") and _CITE_AS.fullmatch(line.text):
                line.furniture = line.furniture or seen
                seen = True


def _wrapped(stamp: RawLine, page: RawPage) -> RawLine | None:
    """The line below ``stamp`` that holds the number which its last words call for."""
    if not _CALLS_FOR_NUMBER.search(stamp.text):
        return None
    below = next((line for line in page.lines[stamp.number + 1 :] if line.text), None)
    return below if below is not None and _WRAPPED.fullmatch(below.text) else None


def edge_lines(page: RawPage, count: int = _EDGE_LINES) -> list[RawLine]:
    """The first and last ``count`` lines of a page that have text and are no furniture yet."""
    texts = [*islice(_texts(page.lines), 2 * count + 1)]
    if len(texts) <= 2 * count:
        return texts
    last = [*islice(_texts(reversed(page.lines)), count)]
    return texts[:count] + last[::-1]


def _texts(lines: Iterable[RawLine]) -> Iterator[RawLine]:
    return (line for line in lines if line.text and not line.furniture)


def mark_running_heads(pages: list[RawPage]) -> None:
    """Mark heads and feet that recur, but for their numbers, on many pages.

    A line counts when the same words stand at the edge of at least a third of the pages,
    and of at least three.
    """
    if len(pages) < 3:
        return
    edges = [
        [(line, _masked(line.text)) for line in edge_lines(page, _EDGE_LINES)] for page in pages
    ]
    seen: dict[str, list[tuple[int, str]]] = {}  # masked words: page and line
    for index, lines in enumerate(edges):
        for line, words in lines:
            seen.setdefault(words, []).append((index, line.text))
    # the lines that gave other pages their numbers: `Appellant's Brief   Page 3`
    for index, page in enumerate(pages):
        if page.number_line:
            text = page.number_line.text
            seen.setdefault(_masked(text), []).append((index, text))
    need = max(3, len(pages) // 3)
    common = set()
    for words, found in seen.items():
        count = len({index for index, _ in found})
        enough = count >= need or (count >= _OFTEN and _letters(words) >= _LONG_HEAD)
        if enough and any(c.isalpha() for c in words) and _counts_pages(found):
            common.add(words)
    for lines in edges:
        for line, words in lines:
            if (
                words in common
                and not _is_table_heading(line.text)
                and not is_name_of_entry(line.text)
            ):
                line.furniture = True


def _counts_pages(found: list[tuple[int, str]]) -> bool:
    """Whether all numbers but one, or two that run side by side, are the same wherever the
    words stand: entries of a table (``500 F.3d 1 (9th Cir. 2007) … 12``) can be alike too."""
    columns = list(zip(*(_DIGITS.findall(text) for _, text in found), strict=True))
    varying = [
        column
        for column in columns
        if Counter(column).most_common(1)[0][1] < _SAME * len(column)  # a scan slips
    ]
    if len(varying) != 2:
        return len(varying) < 2
    left, right = varying
    return len({int(b) - int(a) for a, b in zip(left, right, strict=True) if (a + b).isdigit()}) < 2


_NO_CAPITAL = re.compile(r"[^A-Z]")


def _is_table_heading(text: str) -> bool:
    # the heading of the table recurs on each of its pages and is wanted there
    letters = _NO_CAPITAL.sub("", text.upper())
    return letters.startswith(("TABLEOF", "INDEXOF", "CASES"))


def _masked(text: str) -> str:
    return " ".join(_DIGITS.sub("#", text).split())


def _letters(text: str) -> int:
    return sum(map(str.isalpha, text))
