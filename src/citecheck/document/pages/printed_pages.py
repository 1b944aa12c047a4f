"""Pages of a text without form feeds, from page numbers that stand on lines of their own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain

from citecheck.document.line_kinds.page_tail import page_tail
from citecheck.document.lines import RawLine, RawPage
from citecheck.document.pages.number_runs import Numbered, number_runs
from citecheck.model.page_labels import PageLabel
from citecheck.patterns import re

_LONGEST_LISTED = 120
_CLEARLY = 0.6  # of the numbers, on one side
_SET_IN = 0.1  # of the lines of text; of an export that drops margins, two in a hundred
_NEAR = 8  # lines of text above a number that tell what its page is
_REACH = 40  # lines in which these are looked for
_FEWEST_LISTS = 2  # of these that are lines of a table
_FIRST = PageLabel.parse("1")
_SECOND = 2
_ENDS_SENTENCE = re.compile(r"[.?!:;][”\"’')\]]{0,3}\d{0,3}$")


def split_printed_pages(page: RawPage) -> list[RawPage] | None:
    """Cut a single run of text into pages at its printed page numbers.

    Returns None where no run of numbers, each on its own line, ascends through the text, and where
    it cannot be told whether they stand above or below their pages' texts: each would be one off.
    """
    runs = number_runs(page.lines)
    if not runs:
        return None
    numbers = list(chain.from_iterable(runs))
    numbers_lead = _numbers_lead(page.lines, numbers)
    if numbers_lead is None:
        return None
    for index, _ in numbers:
        page.lines[index].furniture = True
    told = [one for run in runs for one in _told(run, numbers_lead=numbers_lead)]
    return _cut(page, told, numbers_lead=numbers_lead)


def _told(run: list[Numbered], *, numbers_lead: bool) -> Iterator[tuple[int, PageLabel | None]]:
    """The numbers of a run with the labels of their pages: none where the next number, or the one
    before, was lost, for then two pages are read as one."""
    for k, (index, label) in enumerate(run):
        beside = run[k + 1 : k + 2] if numbers_lead else run[max(0, k - 1) : k]
        apart = abs(beside[0][1].number - label.number) if beside else 1
        first = not numbers_lead and not k and label.number > _SECOND
        yield index, None if apart > 1 or first else label


def _numbers_lead(lines: list[RawLine], numbers: Sequence[Numbered]) -> bool | None:
    """Whether numbers stand above their pages' texts, not below; None where nothing tells."""
    # nothing is printed behind the last foot, nor before the first head
    if not _prints_behind(lines, numbers[-1][0]):
        return False
    if not any(line.text for line in lines[: numbers[0][0]]):
        return True
    lead, foot = _contents_say(lines, numbers)
    if abs(lead - foot) > 1:
        return lead > foot
    led = _first_page_says(lines, numbers)
    if led is not None:
        return led
    if lead != foot:
        return lead > foot
    lead, foot = _gaps_say(lines, numbers)
    if max(lead, foot) > _CLEARLY * len(numbers):
        return lead > foot
    mean = (numbers[-1][0] - numbers[0][0]) / (len(numbers) - 1)
    before, behind = numbers[0][0], len(lines) - numbers[-1][0]
    if min(before, behind) > mean / 2:
        return None
    return behind > before


def _first_page_says(lines: list[RawLine], numbers: Sequence[Numbered]) -> bool | None:
    """What stands above page 1's number: a sentence that goes on below it, as at its foot; or the
    end of a table, as where the number heads the page. None where neither does."""
    at = next((index for index, label in numbers if label == _FIRST), None)
    if at is None:
        return None
    above = [line.folded for line in lines[max(0, at - _REACH) : at] if not line.blank][-_NEAR:]
    below = [line.folded for line in lines[at + 1 : at + 1 + _REACH] if not line.blank][:_NEAR]
    if not above or not below:
        return None
    if _lists(above) >= _FEWEST_LISTS and _lists(below) < _FEWEST_LISTS:
        return True
    goes_on = not _ENDS_SENTENCE.search(above[-1]) and below[0][:1].islower()
    return False if goes_on and page_tail(above[-1]) is None else None


def _lists(texts: Sequence[str]) -> int:
    """How many of the lines end in a page list behind a leader, or are one."""
    tails = (page_tail(text) for text in texts)
    return sum(tail is not None and tail.sure for tail in tails)


def _gaps_say(lines: list[RawLine], numbers: Sequence[Numbered]) -> tuple[int, int]:
    """How many numbers the gaps beside them put at the head of a page, and how many at its foot.

    Where a text keeps the margins of its pages, a number is parted from the text of its own page
    by a gap and from that of another by nothing. Where none of its lines is set in, gaps stand
    between blocks and at the ends of pages: a number belongs to the text that it is joined to.
    """
    above_alone = below_alone = 0
    for index, _ in numbers:
        above = index > 0 and not lines[index - 1].text
        below = index + 1 < len(lines) and not lines[index + 1].text
        below_alone += below and not above
        above_alone += above and not below
    return (below_alone, above_alone) if _is_set_in(lines) else (above_alone, below_alone)


def _is_set_in(lines: Sequence[RawLine]) -> bool:
    """Whether lines keep their distance from the edge of the page: no less than a tenth of those
    that are set as on paper begin behind white."""
    texts = [line for line in lines if line.text]
    return sum(line.indent > 1 for line in texts) >= _SET_IN * len(texts)


_LISTED = re.compile(
    r"(?P<words>\D{4,80}?)(?:\s*(?:\.\s?){3,}|\t\s*|\s{3,})(?P<page>\d{1,3}|[ivxlc]{1,7})"
)


def _contents_say(lines: list[RawLine], numbers: Sequence[Numbered]) -> tuple[int, int]:
    """How many headings stand on the page that the table of contents gives for them if numbers
    stand above their pages' texts, and how many if below."""
    listed: dict[str, PageLabel] = {}
    lead = foot = 0
    following = iter([*numbers, (len(lines), None)])
    above, (at, below) = None, next(following)
    for index, line in enumerate(lines):
        if index == at:
            above, (at, below) = below, next(following)
        text = line.text.strip()
        if len(text) > _LONGEST_LISTED:
            continue
        if match := _LISTED.fullmatch(text):
            listed.setdefault(_letters_of(match["words"]), PageLabel.parse(match["page"]))
        elif label := listed.get(_letters_of(text)):
            lead += label == above
            foot += label == below
    return lead, foot


def _letters_of(text: str) -> str:
    return "".join(filter(str.isalpha, text)).lower()


def _cut(
    page: RawPage, numbers: Sequence[tuple[int, PageLabel | None]], *, numbers_lead: bool
) -> list[RawPage]:
    pages: list[RawPage] = []
    begin = 0
    label: PageLabel | None = None
    for index, number in numbers:
        if numbers_lead:
            pages.append(_piece(page, begin, index, label))
            begin, label = index, number
        else:
            end = index + 1 if _prints_behind(page.lines, index) else len(page.lines)
            pages.append(_piece(page, begin, end, number))
            begin = end
    pages.append(_piece(page, begin, len(page.lines), label if numbers_lead else None))
    return [piece for piece in pages if piece.lines]


def _prints_behind(lines: list[RawLine], index: int) -> bool:
    return any(lines[k].text for k in range(index + 1, len(lines)))


def _piece(page: RawPage, begin: int, end: int, label: PageLabel | None) -> RawPage:
    lines = page.lines[begin:end]
    start = lines[0].start if lines else page.end
    stop = page.lines[end].start if end < len(page.lines) else page.end
    return RawPage(page.start if begin == 0 else start, stop, lines, label)
