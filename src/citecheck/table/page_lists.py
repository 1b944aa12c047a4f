"""Page lists of a table of authorities, as printed."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.dataclass import dataclass
from citecheck.model.page_labels import LABEL, PageLabel, PageRange
from citecheck.model.spans import Span
from citecheck.model.table import PageList, Passim
from citecheck.patterns import re

_ITEM = re.compile(
    r"(?P<passim>(?:et )?passim)|"
    rf"(?P<low>{LABEL})(?:(?: ?[-–—] ?| to )(?P<high>{LABEL}))?"
    r"(?P<note> ?(?:& ?|\()?(?:(?P<notes>nn|fns|notes)|n|fn|note)\.? ?\d{1,3}"
    r"(?: ?[-–—&] ?\d{1,3}(?=$|[,; )]))*\)?)?",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class PageItem:
    """One item of a page list: its stretch of the list's text, notes included, and the pages it
    stands for; None for ``passim``."""

    span: Span
    pages: PageRange | None


# Recognition takes 1 for I or l and 0 for O; `I7` may be a page of an appendix, `v1` is vi
_MISREAD = re.compile(r"(?<![A-Za-z\d])(?:[Il][0O]|l\d{1,2}|\d{1,2}[Oo])(?![A-Za-z\d])")
_MISREAD_ROMAN = re.compile(r"(?<![A-Za-z\d-])(?:[ivx]{1,4}1{1,3}|1[vx]i{0,3})(?![A-Za-z\d-])")
# `p. 1, pp. 2-3, at 4`, `p1`: the word says no more than the number; `P-1` is an appendix's page
_PAGE_WORD = re.compile(r"(?<!\w)(?:(?i:pp?\.|pgs?\.?|pages?|at)\s?|pp?\s?)(?=\d)")
_FIGURES = str.maketrans("IlOo", "1100")


def page_items(text: str) -> Iterator[PageItem]:
    """The items of a page list as printed, in order."""
    page_of_notes = 0
    text = _MISREAD.sub(lambda match: match[0].translate(_FIGURES), text)
    text = _MISREAD_ROMAN.sub(lambda match: match[0].replace("1", "i"), text)
    text = _PAGE_WORD.sub(lambda match: " " * len(match[0]), text)
    for match in _ITEM.finditer(text):
        span = Span(*match.span())
        if match["passim"]:
            yield PageItem(span, None)
            continue
        # `12 nn.4, 5`: pages ascend, so that 5 is one more note
        if match["low"].isdigit() and int(match["low"]) <= page_of_notes:
            continue
        page_of_notes = int(match["low"]) if match["notes"] and match["low"].isdigit() else 0
        if match["high"]:
            yield PageItem(span, PageRange.between(match["low"], match["high"]))
        else:
            yield PageItem(span, PageRange.of(PageLabel.parse(match["low"])))


def read_page_list(text: str) -> PageList | Passim:
    """The page list as printed (``1, 4-5, 12 n.3, passim``); ranges stay ranges, notes are
    dropped: they are on the page they name."""
    items = list(page_items(text))
    ranges = tuple(item.pages for item in items if item.pages is not None)
    return Passim(ranges) if len(ranges) < len(items) else PageList(ranges)
