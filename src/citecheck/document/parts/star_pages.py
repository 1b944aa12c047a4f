"""Star pages: where the pages of the official report begin, set into the text (``*856``).

Reports online print them where the page turned, often in the midst of a word or of a name:
``Payne v. Tennes*856see``. The pin of a decision in a database (``at *7``) looks alike; what tells
them apart is that star pages ascend by one.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence

from citecheck.dataclass import dataclass
from citecheck.model.spans import Span
from citecheck.patterns import re

_STAR = re.compile(r"(?<![*\\])\[?(?P<stars>\*{1,2})(?P<digits>\d{1,8})\]?")
# words and signs behind which a star opens a pin: `at *7`, `at *7-*8`, `at *7, *9`
_PIN_BEFORE = re.compile(r"(?:\bat|\bpp?\.|\band|&|[,–—-]|\*\d{1,5})\s?$")
_FEWEST = 3
_MOST_LOST = 1  # star pages that the text may have lost between two


@dataclass(frozen=True, slots=True)
class StarPage:
    """A star page: its span in the source with its stars, and the number of the page that begins
    behind it."""

    start: int
    end: int
    page: int


@dataclass(frozen=True, slots=True)
class _Star:
    """A number with stars before it. ``digits`` may run on into a number of the text."""

    start: int
    number_start: int
    end: int
    digits: str


def at_stars(pattern: re.Pattern, text: str) -> Iterator[re.Match[str]]:
    """What ``pattern.finditer`` finds, for a pattern whose matches begin with a star or with a
    bracket before one: it is not tried at each letter."""
    begin, at = 0, text.find("*")
    while at >= 0:
        match = None
        if at > begin and text[at - 1] == "[":
            match = pattern.match(text, at - 1)
        match = match or pattern.match(text, at)
        if match:
            yield match
            begin = match.end()
        at = text.find("*", match.end() if match else at + 1)


def star_pages(text: str, marked: Sequence[Span] = ()) -> list[StarPage]:
    """The star pages of ``text`` in order: of one star, and of two where another report's pages
    are marked besides. ``marked`` are those that the file itself says to be such."""
    if "*" not in text:
        return []
    by_stars: dict[str, list[_Star]] = defaultdict(list)
    for match in at_stars(_STAR, text):
        glued = text[match.start() - 1 : match.start()].isalpha()
        if glued or not _PIN_BEFORE.search(text, max(0, match.start() - 8), match.start()):
            by_stars[match["stars"]].append(
                _Star(match.start(), match.start("digits"), match.end(), match["digits"])
            )
    found = {page.start: page for stars in by_stars.values() for page in _runs(stars)}
    for span in marked:
        star = _STAR.match(text, span.start)
        if star is not None and span.start not in found:
            found[span.start] = StarPage(span.start, span.end, int(star["digits"]))
    return sorted(found.values(), key=lambda page: page.start)


def _runs(stars: list[_Star]) -> list[StarPage]:
    """The runs of numbers that ascend by one; several, where several papers are in the text."""
    places: dict[str, list[int]] = defaultdict(list)
    for k, star in enumerate(stars):
        for size in range(1, len(star.digits) + 1):
            places[star.digits[:size]].append(k)
    found: list[StarPage] = []
    begin = 0
    while begin < len(stars):
        run = _run_from(stars, places, begin)
        if len(run) >= _FEWEST:
            found += [_page(stars[k], number) for k, number in run]
            begin = run[-1][0] + 1
        else:
            begin += 1
    return found


def _run_from(
    stars: list[_Star], places: dict[str, list[int]], begin: int
) -> list[tuple[int, int]]:
    """The run that begins with the star at ``begin``: indices of stars, and their pages."""
    run = [(begin, int(stars[begin].digits))]
    while True:
        k, page = run[-1]
        for following in range(page + 1, page + 2 + _MOST_LOST):
            here = places.get(str(following), ())
            at = bisect_right(here, k)
            if at < len(here):
                run.append((here[at], following))
                break
        else:
            return run


def _page(star: _Star, page: int) -> StarPage:
    size = len(str(page))
    end = star.end if size == len(star.digits) else star.number_start + size
    return StarPage(star.start, end, page)
