"""The numbers that stand in the margin, before the lines of pleading paper.

They begin again on each page, or a word processor counts the lines on from page to page.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise

from citecheck.dataclass import dataclass
from citecheck.document.lines import RawLine, RawPage
from citecheck.patterns import re

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
_COUNTED = re.compile(r"(\d{1,4})(?=\s|$)")
_FEWEST_COUNTED = 8
_MOST_BETWEEN = 60  # numbers of lines on a page, or two, that show none
_NEARLY_ALL = 0.7
_MOST_LINES_APART = 4  # page numbers of an unpaged text ascend too, but far apart


def cut_margin_numbers(pages: list[RawPage]) -> None:
    """Cut the numbers 1 to 28 of pleading paper off the lines they stand before.

    Only where a page has a run of them: a number is a margin number when it is the next
    one of an ascending run that begins at 1 and is long enough for pleading paper. A text whose
    pages are not known has one run after another. Where most pages have a run, one with gaps is
    enough on the others: some of its numbers stand before what reads as a citation. Or the lines
    are counted on from page to page.
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
    elif len(pages) >= _FEWEST_NUMBERED_PAGES:
        _cut_counted_on(bare)


def _cut_counted_on(pages: list[RawPage]) -> None:
    """Cut the numbers of lines that a word processor counts on from page to page. A number has at
    most pages that follow one another, and nearly all lines of each: paragraphs have more lines
    than numbers."""
    chain: list[tuple[RawPage, list[_MarginNumber]]] = []
    for page in pages:
        run = _longest_count(page)
        apart = run[0].number - chain[-1][1][-1].number if run and chain else 0
        if apart == 1 or (len(run) >= _FEWEST_COUNTED and 0 < apart <= _MOST_BETWEEN):
            chain.append((page, run))
        elif len(run) >= _FEWEST_COUNTED:
            _cut_chain(chain)
            chain = [(page, run)]
    _cut_chain(chain)


def _cut_chain(chain: list[tuple[RawPage, list[_MarginNumber]]]) -> None:
    steps = [after[0].number - before[-1].number for (_, before), (_, after) in pairwise(chain)]
    if len(chain) >= _FEWEST_NUMBERED_PAGES and 2 * steps.count(1) >= len(steps):
        for page, run in chain:
            _cut_run(page, run, alone=False)


def _longest_count(page: RawPage) -> list[_MarginNumber]:
    """The longest run of numbers that lines of a page begin with, if it has nearly all the lines
    between its first and its last; no number otherwise."""
    runs: dict[int, list[_MarginNumber]] = {}  # by the last number
    for line in page.lines:
        match = _COUNTED.match(line.text) if line.text[:1].isdigit() else None
        if match is None or line.furniture or line.indent > _WIDEST_MARGIN:
            continue
        number = int(match[1])
        before = max((runs.get(number - k, []) for k in range(1, _MOST_LOST + 2)), key=len)
        if before and abs(line.indent - before[-1].line.indent) > _MARGIN_SWAY:
            before = []
        if len(before) >= len(runs.get(number, [])):
            runs[number] = [*before, _MarginNumber(line, number, match.end())]
    longest = max(runs.values(), key=len, default=[])
    if not longest:
        return []
    first, last = longest[0].line.number, longest[-1].line.number
    among = sum(not line.blank and first <= line.number <= last for line in page.lines)
    return longest if len(longest) >= _NEARLY_ALL * among else []


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
