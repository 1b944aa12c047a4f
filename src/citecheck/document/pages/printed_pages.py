"""Pages of a text without form feeds, from page numbers that stand on lines of their own."""

from __future__ import annotations

from citecheck.document.lines import RawLine, RawPage
from citecheck.model.page_labels import Numbering, PageLabel
from citecheck.patterns import re

_NUMBER = re.compile(r"(?:[-—(\[] ?)?(\d{1,3}|[ivxlc]{1,7})(?: ?[-—)\]])?")
_FEWEST = 4
_LINES_APART = 8
_LONGEST_LISTED = 120
_CLEARLY = 0.6  # of the numbers, on one side


def split_printed_pages(page: RawPage) -> list[RawPage] | None:
    """Cut a single run of text into pages at its printed page numbers.

    Returns None where no run of numbers, each on its own line, ascends through the text, and where
    it cannot be told whether they stand above or below their pages' texts: each would be one off.
    """
    chain = _chain(page.lines)
    if len(chain) < _FEWEST or len(page.lines) / len(chain) < _LINES_APART:
        return None
    numbers_lead = _numbers_lead(page.lines, chain)
    if numbers_lead is None:
        return None
    for index, _ in chain:
        page.lines[index].furniture = True
    return _cut(page, chain, numbers_lead=numbers_lead)


def _chain(lines: list[RawLine]) -> list[tuple[int, PageLabel]]:
    """Line indices and labels of the ascending run: romans first, then arabic numbers."""
    offers: list[tuple[int, PageLabel]] = []
    for index, line in enumerate(lines):
        if len(line.text) <= 10 and (match := _NUMBER.fullmatch(line.text)):
            label = PageLabel.parse(match[1])
            if label.numbering is not Numbering.NONE:
                offers.append((index, label))
    romans = _longest_run([o for o in offers if o[1].numbering is Numbering.ROMAN])
    after = romans[-1][0] if romans else -1
    arabic = [o for o in offers if o[1].numbering is Numbering.ARABIC and o[0] > after]
    return [*romans, *_longest_run(arabic)]


def _longest_run(offers: list[tuple[int, PageLabel]]) -> list[tuple[int, PageLabel]]:
    """The longest run that ascends by one, or by two where one number was lost."""
    best: list[int] = []
    length = [1] * len(offers)
    before = [-1] * len(offers)
    last_with: dict[int, int] = {}
    for k, (_, label) in enumerate(offers):
        value = label.number
        for step in (1, 2):
            j = last_with.get(value - step, -1)
            if j >= 0 and length[j] + 1 > length[k]:
                length[k], before[k] = length[j] + 1, j
        last_with[value] = k
    if not offers:
        return []
    k = max(range(len(offers)), key=length.__getitem__)
    while k >= 0:
        best.append(k)
        k = before[k]
    return [offers[k] for k in reversed(best)]


def _numbers_lead(lines: list[RawLine], chain: list[tuple[int, PageLabel]]) -> bool | None:
    """Whether numbers stand above their pages' texts, not below; None where nothing tells."""
    # nothing is printed behind the last foot, nor before the first head
    if not _prints_behind(lines, chain[-1][0]):
        return False
    if not any(line.text for line in lines[: chain[0][0]]):
        return True
    lead, foot = _contents_say(lines, chain)
    if lead != foot:
        return lead > foot
    lead, foot = _gaps_say(lines, chain)
    if max(lead, foot) > _CLEARLY * len(chain):
        return lead > foot
    mean = (chain[-1][0] - chain[0][0]) / (len(chain) - 1)
    before, behind = chain[0][0], len(lines) - chain[-1][0]
    if min(before, behind) > mean / 2:
        return None
    return behind > before


def _gaps_say(lines: list[RawLine], chain: list[tuple[int, PageLabel]]) -> tuple[int, int]:
    """How many numbers a gap parts from the text below alone, as at the head of a page, and how
    many from the text above alone, as at its foot."""
    lead = foot = 0
    for index, _ in chain:
        above = index > 0 and not lines[index - 1].text
        below = index + 1 < len(lines) and not lines[index + 1].text
        lead += below and not above
        foot += above and not below
    return lead, foot


_LISTED = re.compile(
    r"(?P<words>\D{4,80}?)(?:\s*(?:\.\s?){3,}|\t\s*|\s{3,})(?P<page>\d{1,3}|[ivxlc]{1,7})"
)


def _contents_say(lines: list[RawLine], chain: list[tuple[int, PageLabel]]) -> tuple[int, int]:
    """How many headings stand on the page that the table of contents gives for them if numbers
    stand above their pages' texts, and how many if below."""
    listed: dict[str, PageLabel] = {}
    lead = foot = 0
    following = iter([*chain, (len(lines), None)])
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


def _cut(page: RawPage, chain: list[tuple[int, PageLabel]], *, numbers_lead: bool) -> list[RawPage]:
    pages: list[RawPage] = []
    begin = 0
    label: PageLabel | None = None
    for index, number in chain:
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
