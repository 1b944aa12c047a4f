"""Which number is printed on which page.

Each page offers candidates: numbers alone on a line at its top or foot, or at the end of
a running title. A single page proves nothing (a footnote number, a line number and a
year look the same); so the assignment is decided over the whole document, by the runs
that ascend by one from page to page and explain most pages.
"""

from __future__ import annotations

from collections.abc import Collection
from itertools import pairwise

from citecheck.dataclass import dataclass
from citecheck.document.lines import RawLine, RawPage
from citecheck.document.pages.front_pages import carries_roman_number
from citecheck.document.pages.furniture import edge_lines
from citecheck.model.page_labels import Numbering, PageLabel, Series
from citecheck.patterns import re

_ALONE = re.compile(
    r"""
    (?!v\.)                                # between the parties
    (?:(?:--|[-–—~(\[])\ ?|(?:page:?|pg\.|p\.)\ )?  # - 12 -, (i), Page 12
    (?P<number>\d{1,4}|[ivxlc]{1,8}|\d{1,3}a|(?-i:[A-Z]{1,2}-?\d{1,3})
    |(?:Pet\.\ )?App(?:\.\ ?|-)\d{1,3}a?)
    (?:\ ?(?:--|[-–—~)\]])|\.)?
    (?:\ of\ \d{1,4})?
    """,
    re.VERBOSE | re.IGNORECASE,
)
_DASHED = r"(?:[-–—]\s?)?(?P<number>\d{1,4}|[ivxlc]{1,8})(?:\s?[-–—])?"
# a gap, a bar, `Page 3`, or a dash between the title and the number: `MOTION TO DISMISS - 3`,
# `Petition for Review—3`; a hyphen without a space belongs to a word
_AT_END = re.compile(
    rf".*?(?:\s{{3,}}|\t|\|\ ?|Page\ |\s(?=[-–—])|[A-Za-z](?=—)){_DASHED}", re.ASCII
)
_AT_START = re.compile(rf"{_DASHED}(?:\s{{3,}}|\t|\ ?\|\ ?)\S.*", re.ASCII)
_BETWEEN = re.compile(rf"\S.*?\s{{3,}}{_DASHED}\s+\S.*", re.ASCII)
# `Page 8` in a block of other words, which may stand close to it
_NAMED = re.compile(
    r"(?:.*?[\s|])?Page:?\ (?P<number>\d{1,4})(?:\s*\|.*|\s{2,}\S.*|\s-\s.*)", re.ASCII
)
# numbers that count something else: what a filing system prints
_STAMPED = re.compile(r"\bof \d+\b|\bFiled\b|\bDocument\b|Page ?ID", re.IGNORECASE)
# and a telephone, a date, a case, a street: what stands beside them may be the page's
_OTHER_NUMBER = re.compile(
    r"""
      \(\d{3}\)\ ?\d{3}[-.\ ]\d{4} | \b\d{3}[-.\ ]\d{3}[-.\ ]\d{4}\b
    | \b\d{1,2}/\d{1,2}/\d{2,4}\b
    | \b\d{1,2}:\d{2}(?:-\w{2,4}-\d+[-\w]*|\ ?[AaPp]\.?[Mm]\b)
    | \b\d{2,4}-(?:\w{2,4}-)?\d{3,7}\b
    | \b(?:Suite|Ste\.?|Room|Floor|No\.|Nos\.|\#)\ ?\d+
    | \b[A-Z]{2}\ {1,2}\d{5}(?:-\d{4})?\b
    """,
    re.VERBOSE,
)
_FIGURE = re.compile(r"\d")
# roman numbers as recognition reads them: `111`, `-Vll-`, `lV`
_MISREAD = re.compile(r"(?:[-—(\[]\ ?)?(?P<number>[1IiLl|VvXx]{2,7})(?:\ ?[-—)\]])?\.?")
_MISREADINGS = str.maketrans("1ILl|VX", "iiiiivx")
_LONGEST_ALONE = 40
_LONGEST_TITLE = 260
# one stands in whatever a pattern for a number beside words matches
_BESIDE = re.compile(r"\s{3}|[\t|]|Page|\s[-–—]|—\d")
_NO_PAGE = 3000  # a number from here on is no page's
_EDGE = 6  # lines at the top and foot of a page that may carry its number


@dataclass(frozen=True, slots=True)
class _Offer:
    """A number that a page may have, its line, whether it stands alone there, and if not, the
    words beside it."""

    label: PageLabel
    line: RawLine
    alone: bool
    title: str = ""


def _read_number(text: str) -> PageLabel | None:
    label = PageLabel.parse(text)
    match label.numbering:
        case Numbering.NONE:
            return None
        case Numbering.ARABIC:
            return label if 0 < label.number < _NO_PAGE else None
        case _:
            return label


def _candidates(page: RawPage) -> list[_Offer]:
    """The page's possible numbers."""
    found: list[_Offer] = []
    for line in edge_lines(page, _EDGE):
        if len(line.text) <= _LONGEST_ALONE and (match := _ALONE.fullmatch(line.text)):
            read = _read_number(match["number"])
            if read:
                found.append(_Offer(read, line, not _STAMPED.search(line.text)))
            roman = _misread_roman(line.text)
            if roman and roman != read:
                found.append(_Offer(roman, line, alone=False))
        elif roman := _misread_roman(line.text):
            found.append(_Offer(roman, line, alone=False))
        elif (
            len(line.text) < _LONGEST_TITLE
            and _may_be_title(line.text)
            and not _STAMPED.search(line.text)
            and (titled := _in_title(_without_other_numbers(line.text)))
        ):
            read, title = titled
            found.append(_Offer(read, line, alone=False, title=title))
    return found


def _may_be_title(text: str) -> bool:
    """Whether words may stand apart from a number in ``text``."""
    if not text.isprintable():  # it may have spaces of other kinds
        return _BESIDE.search(text) is not None
    return (  # any() would take as long as the pattern
        "  " in text or "|" in text or "Page" in text or " -" in text or "–" in text or "—" in text
    ) and _BESIDE.search(text) is not None


def _without_other_numbers(text: str) -> str:
    return _OTHER_NUMBER.sub("\u2022", text) if _FIGURE.search(text) else text


def _misread_roman(text: str) -> PageLabel | None:
    """The roman number that recognition took for figures or capitals."""
    misread = _MISREAD.fullmatch(text) if len(text) <= _LONGEST_ALONE else None
    if misread is None:
        return None
    read = _read_number(misread["number"].translate(_MISREADINGS))
    return read if read and read.numbering is Numbering.ROMAN else None


def _in_title(text: str) -> tuple[PageLabel, str] | None:
    """The number of the page that stands beside, behind or before other words, and those words."""
    for pattern in (_AT_END, _AT_START, _NAMED, _BETWEEN):
        match = pattern.fullmatch(text)
        if match and (read := _read_number(match["number"])):
            begin, end = match.span("number")
            return read, f"{text[:begin]} {text[end:]}"
    return None


_Run = tuple[Series, int]  # and the number that the run would give the first page

_ALONE_SHOWN = 1.0  # how far a number that stands alone on its line speaks for a run
_IN_RUNNING_TITLE = 0.9  # one beside words that stand on another page too
_BESIDE_WORDS = 0.8
_STRAY = -0.15  # a page of a run that shows no number
_SWITCH = -1.6  # a new run


def assign_labels(pages: list[RawPage], recognised: Collection[int] = ()) -> bool:
    """Give each page its printed label and mark the lines that carry it as furniture.
    ``recognised`` are the indices of those that recognition read: there a number that no other
    page bears out labels nothing (`ii` is read as `i`).

    Returns whether any run of labels was found. Pages outside all runs keep None.
    """
    offers = [_candidates(page) for page in pages]
    running = _running_titles(offers)
    for index in recognised:
        offers[index] = [
            offer
            for offer in offers[index]
            if offer.title in running or not _numbers_note(pages[index], offer)
        ]
    support = [_support(offer, i, running) for i, offer in enumerate(offers)]
    states = _supported_states(support)
    if not states:
        for index, (page, offer) in enumerate(zip(pages, offers, strict=True)):
            _take_lone_roman(page, offer, trusted=index not in recognised)
        return False
    path = _best_path(support, states)
    _extend_backward(path)
    _exchange(path, support)
    taken: list[tuple[RawLine, RawPage]] = []  # marked last: a title is known by its neighbours'
    for i, state in enumerate(path):
        if state is None:
            _take_lone_roman(pages[i], offers[i], trusted=i not in recognised)
            continue
        series, offset = state
        label = pages[i].label = series.label(offset + i)
        carrying = [
            offer.line
            for offer in offers[i]
            if offer.label == label
            and (
                offer.alone
                or _is_margin_title(offer.line, pages, i)
                or (
                    series.numbering is Numbering.ROMAN
                    and carries_roman_number(offer.line, pages[i])
                )
            )
        ]
        if carrying:
            taken.append((_outermost(carrying, pages[i]), pages[i]))
    for line, page in taken:
        _take(line, page)
    return True


def _numbers_note(page: RawPage, offer: _Offer) -> bool:
    """Whether a number stands before words that begin a sentence, or low on the page right above
    them: recognition sets the raised number of a note apart, or on a line of its own."""
    if offer.title:
        return _SENTENCE.match(offer.title.strip()) is not None
    words = [each for each in page.lines if each.text]
    index = words.index(offer.line)
    if 2 * index < len(words) or index + 1 == len(words):
        return False
    below = words[index + 1]
    return below.number <= offer.line.number + 2 and _SENTENCE.match(below.text) is not None


# not a running title, which has capitals: `Brief of Appellant`
_SENTENCE = re.compile(r"[A-Z“\"][\w’']{0,20} (?:[a-z’]{1,20},? ){2}")


def _running_titles(offers: list[list[_Offer]]) -> set[str]:
    """The words beside a number that more than one page has."""
    seen: set[str] = set()
    running: set[str] = set()
    for page in offers:
        titles = {offer.title for offer in page if offer.title}
        running |= titles & seen
        seen |= titles
    return running


def _support(offers: list[_Offer], index: int, running: set[str]) -> dict[_Run, float]:
    """How well the numbers on page ``index`` speak for each run."""
    weights: dict[_Run, float] = {}
    for offer in offers:
        run = (offer.label.series, offer.label.number - index)
        in_running_title = _IN_RUNNING_TITLE if offer.title in running else _BESIDE_WORDS
        shown = _ALONE_SHOWN if offer.alone else in_running_title
        weights[run] = max(weights.get(run, 0.0), shown)
    return weights


def _outermost(lines: list[RawLine], page: RawPage) -> RawLine:
    """The line nearest to the page's top or foot: a note may have the page's number too."""
    first, last = page.lines[0].number, page.lines[-1].number
    return min(lines, key=lambda line: min(line.number - first, last - line.number))


def _take_lone_roman(page: RawPage, offers: list[_Offer], *, trusted: bool) -> None:
    """A roman numeral alone at the edge of a page is its number, though no run holds it; which
    number it is, is not ``trusted`` to recognition."""
    words = [line for line in page.lines if line.text]
    for offer in offers:
        lone = offer.alone or (not trusted and offer.line in (words[0], words[-1]))
        if lone and offer.label.numbering is Numbering.ROMAN:
            if trusted:
                page.label = offer.label.series.label(offer.label.number)
            _take(offer.line, page)
            return


def _take(line: RawLine, page: RawPage) -> None:
    line.furniture, page.number_line = True, line


def _supported_states(support: list[dict[_Run, float]]) -> list[_Run]:
    counts: dict[_Run, int] = {}
    for weights in support:
        for state in weights:
            counts[state] = counts.get(state, 0) + 1
    need = 2 if len(support) > 2 else 1
    ranked = sorted((s for s, n in counts.items() if n >= need), key=lambda s: -counts[s])
    # one state a run is enough; a long filing has a handful of runs
    return ranked[:60]


def _best_path(support: list[dict[_Run, float]], states: list[_Run]) -> list[_Run | None]:
    choices: list[_Run | None] = [None, *states]
    score = [0.0] + [_SWITCH] * len(states)
    back: list[list[int]] = []
    at = {state: k for k, state in enumerate(choices)}
    for i, weights in enumerate(support):
        shown = {at[state]: weight for state, weight in weights.items() if state in at}
        best = max(range(len(choices)), key=score.__getitem__)
        fresh, links = [], []
        for k, state in enumerate(choices):
            jump = score[best] + (_SWITCH if state is not None and best != k else 0.0)
            stay = score[k]
            links.append(k if stay >= jump else best)
            gain = 0.0
            if state is not None:
                gain = shown.get(k, _STRAY)
                if state[1] + i < 1:
                    gain = -5.0
            fresh.append(max(stay, jump) + gain)
        score = fresh
        back.append(links)
    k = max(range(len(choices)), key=score.__getitem__)
    path: list[_Run | None] = []
    for links in reversed(back):
        path.append(choices[k])
        k = links[k]
    path.reverse()
    return path


def _extend_backward(path: list[_Run | None]) -> None:
    """Give the unnumbered first page of a run its number (page 1 often shows none)."""
    for i in range(len(path) - 1, 0, -1):
        state = path[i]
        if state is not None and path[i - 1] is None and state[1] + i - 1 >= 1:
            path[i - 1] = state


def _exchange(path: list[_Run | None], support: list[dict[_Run, float]]) -> None:
    """Give two pages that stand in each other's place, as a scan or a binder leaves them, the
    numbers that they show."""
    for i, (state, following) in enumerate(pairwise(path)):
        if state is None or state != following:
            continue
        series, offset = state
        ahead, behind = (series, offset + 1), (series, offset - 1)
        shown, next_shown = support[i], support[i + 1]
        if state in shown or state in next_shown:
            continue
        if shown.get(ahead) == _ALONE_SHOWN and next_shown.get(behind) == _ALONE_SHOWN:
            path[i], path[i + 1] = ahead, behind


def _is_margin_title(line: RawLine, pages: list[RawPage], i: int) -> bool:
    """Whether a title with a number is a running title: its words recur on a page near by."""
    words = re.sub(r"[\divxlc]+$|^[\divxlc]+", "", line.text).strip()
    if len(words) < 4:
        return True
    near = pages[max(0, i - 3) : i] + pages[i + 1 : i + 4]
    return any(words in other.text for page in near for other in edge_lines(page))
