"""What is printed on a page without being part of the brief.

Court stamps (``Case 3:21-cv-00123 Document 45 Filed … Page 12 of 30``), the line numbers
of pleading paper, and running heads and feet. The page number printed by a court's filing
system is never the number printed on the page.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import islice

from citecheck.dataclass import dataclass
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

_MARGIN_NUMBER = re.compile(r"(\d{1,2})(?=\s|$)")
_OF_CODE = re.compile(
    r"\d{1,2}\s{1,3}(?:U\. ?S\. ?C\b|USC\b|C\. ?F\. ?R\b|CFR\b|Fed\. ?Reg\.|U\. ?S\. \d|"
    r"S\. ?Ct\. \d|F\. ?(?:\dd|4th|Supp\.)|Cal\. ?(?:App\.|Rptr\.|\dd|\dth))"
)
_LEADER = re.compile(r"(?:[.…·_•]\s?){4}[^A-Za-mo-z]*$")
_END_OF_LINE = 120  # where the leader of an entry stands
_LAST_MARGIN_NUMBER = 32
_FEWEST_MARGIN_NUMBERS = 12
_FEWEST_WITHOUT_COLUMN = 20  # and none left out
_FEWEST_NUMBERED_PAGES = 3
_FEWEST_BEFORE_LOST = 3  # numbers in a row, before one may be left out
_MOST_LOST = 2
_WIDEST_MARGIN = 45  # columns: a law firm's name may stand left of the numbers
_FEWEST_TELLING = 4  # lines without a number
_FEWEST_IN_COLUMN = 3
_MARGIN_SWAY = 8  # columns that the numbers of one page may be set apart
_MOST_LINES_APART = 4  # page numbers of an unpaged text ascend too, but far apart

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


def cut_margin_numbers(pages: list[RawPage]) -> None:
    """Cut the numbers 1 to 28 of pleading paper off the lines they stand before.

    Only where a page has a run of them: a number is a margin number when it is the next
    one of an ascending run that begins at 1 and is long enough for pleading paper. A text whose
    pages are not known has one run after another. Where most pages have a run, one with gaps is
    enough on the others: some of its numbers stand before what reads as a citation.
    """
    bare: list[RawPage] = []
    for page in pages:
        candidates = _margin_numbers(page)
        runs = list(_margin_runs(page, candidates, alone=len(pages) == 1))
        for run in runs:
            _cut_run(page, run, alone=len(pages) == 1)
        if not runs:
            bare.append(page)
    if len(pages) - len(bare) >= max(_FEWEST_NUMBERED_PAGES, len(bare)):
        for page in bare:
            (run,) = _run(_any_margin_numbers(page), several=False, sure=1)
            if len(run) >= _FEWEST_MARGIN_NUMBERS and run[-1].number >= _FEWEST_WITHOUT_COLUMN:
                _cut_run(page, run, alone=False)


def _cut_run(page: RawPage, run: list[_MarginNumber], *, alone: bool) -> None:
    page.last_number = 0 if alone else run[-1].line.number
    for margin in run:
        _cut_off(margin)


def _cut_off(margin: _MarginNumber) -> None:
    line = margin.line
    rest = line.text[margin.width :]
    lead = len(rest) - len(rest.lstrip())
    line.indent += margin.width + lead
    line.start += margin.width + lead
    line.text = rest.strip()
    line.furniture = line.furniture or not line.text


@dataclass(frozen=True, slots=True)
class _MarginNumber:
    """A number with which a line begins, and how many code points of the line it takes."""

    line: RawLine
    number: int
    width: int


def _lines_apart(run: list[_MarginNumber]) -> float:
    return (run[-1].line.number - run[0].line.number) / (len(run) - 1)


def _margin_runs(
    page: RawPage, candidates: list[_MarginNumber], *, alone: bool
) -> Iterator[list[_MarginNumber]]:
    """The runs of numbers in the margin of a page, which begin at 1: one, or several where it is
    the ``alone`` one of a text. Numbers in a column of their own need not be all there; where
    extraction sets all lines out alike, they do."""
    in_column = list(_in_margin(page, candidates))
    found: list[list[_MarginNumber]] = []
    for sure in (_FEWEST_BEFORE_LOST, 1):
        runs = _run(in_column, several=alone, sure=sure)
        found = found or [run for run in runs if len(run) >= _FEWEST_MARGIN_NUMBERS]
    if not found:
        runs = _run(candidates, several=alone, sure=_FEWEST_BEFORE_LOST)
        found = [run for run in runs if len(run) >= _FEWEST_WITHOUT_COLUMN and _is_whole(run)]
    return (run for run in found if _lines_apart(run) <= _MOST_LINES_APART)


def _is_whole(run: list[_MarginNumber]) -> bool:
    return run[-1].number == len(run)


def _run(
    candidates: Iterable[_MarginNumber], *, several: bool, sure: int
) -> list[list[_MarginNumber]]:
    """The ascending runs of ``candidates`` from 1 on: the first of them, or one after another.
    Behind ``sure`` numbers one or two may be lost."""
    runs: list[list[_MarginNumber]] = [[]]
    for margin in candidates:
        run = runs[-1]
        if several and margin.number == 1 and len(run) >= _FEWEST_MARGIN_NUMBERS:
            runs.append([margin])
            continue
        if run and abs(margin.line.indent - run[-1].line.indent) > _MARGIN_SWAY:
            continue
        skipped = margin.number - (run[-1].number + 1 if run else 1)
        # the text layer may have lost a margin number or two
        if skipped == 0 or (0 < skipped <= _MOST_LOST and len(run) >= sure):
            run.append(margin)
    return runs


def _any_margin_numbers(page: RawPage) -> list[_MarginNumber]:
    """Those that lines of a page begin with, what reads as a volume or title too where no other
    line begins with that number."""
    sure = _margin_numbers(page)
    known = {margin.number for margin in sure}
    return [m for m in _margin_numbers(page, of_codes=True) if m.number not in known or m in sure]


def _margin_numbers(page: RawPage, *, of_codes: bool = False) -> list[_MarginNumber]:
    """The numbers that lines of a page begin with and that could be the margin's; what reads as a
    volume or title is none but if asked for."""
    if sum(line.text[:1].isdigit() for line in page.lines) < _FEWEST_MARGIN_NUMBERS:
        return []
    candidates: list[_MarginNumber] = []
    above = ""  # the last line that is no number alone
    for line in page.lines:
        if line.furniture or line.indent > _WIDEST_MARGIN:
            continue
        match = _MARGIN_NUMBER.match(line.text) if line.text[:1].isdigit() else None
        if (
            match
            and int(match[1]) <= _LAST_MARGIN_NUMBER
            and (of_codes or not _is_of_code(line.text, above))
        ):
            candidates.append(_MarginNumber(line, int(match[1]), match.end()))
        if line.text and not (match and match.end() == len(line.text)):
            above = line.text
    return candidates


def _in_margin(page: RawPage, candidates: list[_MarginNumber]) -> Iterator[_MarginNumber]:
    """Those that stand in a column left of the text: a number of the text
    (``18 U.S.C. § 2``) stands in the text's column."""
    columns = Counter(margin.line.indent for margin in candidates)
    text_column = _text_column(page, candidates)
    for margin in candidates:
        indent = margin.line.indent
        in_column = sum(columns[indent + k] for k in (-1, 0, 1)) >= _FEWEST_IN_COLUMN
        if in_column and indent < text_column:
            yield margin


def _is_of_code(text: str, above: str) -> bool:
    """Whether the number that a line begins with is the title or volume of what follows it
    (``18 U.S.C. § 2``), and not a margin number before the rest of a citation that wraps."""
    if not above or not _OF_CODE.match(text):
        return False
    return not above[-1].isdigit() or _LEADER.search(above[-_END_OF_LINE:]) is not None


def _text_column(page: RawPage, candidates: list[_MarginNumber]) -> int:
    """Where the text begins on a page, as far as the lines between its margin numbers tell."""
    if not candidates:
        return 0
    first, last = candidates[0].line.number, candidates[-1].line.number
    numbered = {id(margin.line) for margin in candidates}
    indents = sorted(
        line.indent
        for line in page.lines
        if line.text and id(line) not in numbered and first <= line.number <= last
    )
    return indents[len(indents) // 5] if len(indents) >= _FEWEST_TELLING else _WIDEST_MARGIN + 1


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
