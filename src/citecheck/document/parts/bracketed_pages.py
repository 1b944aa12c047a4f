"""Pages of a report that reports online set into the text in brackets, with the volume and the
reporter: ``subject to the [760 N.W.2d 534] clause``, ``[428 Ill.Dec. 430][122 N.E.3d 439]``.

California sets parallel citations in brackets too (``[17 L.Ed.2d 705]``); what tells the pages
apart is that those of one volume follow each other, or that those of two reports touch.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from itertools import pairwise

from citecheck.document.parts.star_pages import StarPage
from citecheck.patterns import re

_WORD = r"(?:[A-Z][A-Za-z.'’&]{0,9}|[23]d|[4-9]th)"
_PAGE = re.compile(
    rf"\[(?P<volume>\d{{1,4}})\s(?P<reporter>{_WORD}(?:\s?{_WORD}){{0,5}})\s(?P<page>\d{{1,5}})\]"
)
_MOST_LOST = 1  # pages that the text may have lost between two


def bracketed_pages(text: str) -> list[StarPage]:
    """The bracketed pages of ``text`` in order: those of a volume that follow each other."""
    if "[" not in text:
        return []
    by_volume: dict[tuple[str, str], list[StarPage]] = defaultdict(list)
    for match in _PAGE.finditer(text):
        volume = match["volume"], "".join(match["reporter"].split())
        by_volume[volume].append(StarPage(match.start(), match.end(), int(match["page"])))
    found = {page.start: page for pages in by_volume.values() for page in _following(pages)}
    every = sorted((p for pages in by_volume.values() for p in pages), key=lambda p: p.start)
    found |= {page.start: page for page in _side_by_side(text, every)}
    return [found[start] for start in sorted(found)]


def _side_by_side(text: str, pages: list[StarPage]) -> Iterator[StarPage]:
    """Two of ``pages`` that touch: two reports turn their page at one word. Behind the number of
    a citation they may be its parallels."""
    for page, following in pairwise(pages):
        before = text[max(0, page.start - 20) : page.start].rstrip()
        if page.end == following.start and before[-1:].isalpha() | (before[-1:] in set(',.;:”"’')):
            yield page
            yield following


def _following(pages: list[StarPage]) -> Iterator[StarPage]:
    """Those of ``pages`` that the next of them follows, and these."""
    for page, following in pairwise(pages):
        if 1 <= following.page - page.page <= 1 + _MOST_LOST:
            yield page
            yield following
