"""Pages that stand twice in a file: a sheet that was scanned or bound twice. What is on them is
read once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import pairwise

from citecheck.document.lines import RawPage, left_out
from citecheck.document.pages.labels import assign_labels
from citecheck.model.document import LeftOut
from citecheck.patterns import re

_FEWEST = 100  # letters and figures: forms and blank pages may say the same and be two
_MANY = 40  # letters and signs that two pages seldom have in common
_FIGURES = re.compile(r"\d+")
_BACK = 2  # a sheet has two sides


def mark_doubled(pages: Sequence[RawPage]) -> None:
    """Mark the pages that say word for word, their numbers included, what one of the two pages
    before says, and all their lines as furniture. What more than two pages say is a form."""
    if len(pages) < 2:
        return
    if len({_edges(page) for page in pages}) == len(pages):  # as mostly, and sooner found out
        return
    letters = ["".join("".join([line.text for line in page.lines]).split()) for page in pages]
    if len(set(letters)) == len(letters):
        return
    said = [
        "\n".join(text for line in page.lines if (text := " ".join(line.text.split())))
        for page in pages
    ]
    if len(set(said)) == len(said):
        return
    times = Counter(_FIGURES.sub("", words) for words in said)
    for k, (page, words) in enumerate(zip(pages, said, strict=True)):
        if words not in said[max(0, k - _BACK) : k]:
            continue
        if _enough(words) and times[_FIGURES.sub("", words)] == 2:
            page.doubled = True
            for line in page.lines:
                line.furniture = True


def _edges(page: RawPage) -> tuple[str, str]:
    """The first and the last letters on a page, which stand in lines of any length."""
    return _first(line.text for line in page.lines), _first(
        line.text[::-1] for line in reversed(page.lines)
    )


def _first(lines: Iterable[str]) -> str:
    found = ""
    for line in lines:
        found += "".join(line.split())
        if len(found) >= _MANY:
            break
    return found[:_MANY]


def _enough(words: str) -> bool:
    return sum(map(str.isalnum, words)) >= _FEWEST


def label_once(pages: Sequence[RawPage], recognised: Collection[int]) -> bool:
    """Give the pages their printed labels, as ``assign_labels`` does; one that stands twice is
    counted once."""
    once = [k for k, page in enumerate(pages) if not page.doubled]
    read = {place for place, k in enumerate(once) if k in recognised}
    found = assign_labels([pages[k] for k in once], read)
    for before, page in pairwise(pages):
        if page.doubled:
            page.label = before.label
    return found


def said_of_doubled(pages: Sequence[RawPage]) -> Iterator[LeftOut]:
    """The pages that are not read because they stand twice."""
    for page in pages:
        words = [line for line in page.lines if line.text] if page.doubled else []
        if words:
            yield left_out(words, doubled=True)
