"""Page lists of a table of authorities: reading, expanding and printing them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from citecheck.model.numerals import roman_value, to_roman
from citecheck.model.table import PageList, Passim

_ITEM = re.compile(
    r"(?P<passim>(?:et )?passim)|"
    r"(?P<low>\d{1,4}(?:[a-z](?!\d))?|[ivxlc]{1,8}\b|[A-Z]{1,2}-?\d{1,4})"
    r"(?: ?[-–—] ?(?P<high>\d{1,4}[a-z]?|[ivxlc]{1,8}\b))?"
    r"(?P<note> ?(?:& ?|\()?(?:(?P<notes>nn|fns|notes)|n|fn|note)\.? ?\d{1,3}"
    r"(?: ?[-–—&] ?\d{1,3}(?=$|[,; )]))*\)?)?",
    re.IGNORECASE,
)
_LONGEST_RANGE = 400


def read_page_list(text: str) -> PageList | Passim:
    """The page list as printed (``1, 4-5, 12 n.3, passim``) as labels; ranges stay ranges,
    notes are dropped: they are on the page they name."""
    labels: list[str] = []
    passim = False
    page_of_notes = 0
    for match in _ITEM.finditer(text):
        if match["passim"]:
            passim = True
            continue
        # `12 nn.4, 5`: pages ascend, so that 5 is one more note
        if match["low"].isdigit() and int(match["low"]) <= page_of_notes:
            continue
        page_of_notes = int(match["low"]) if match["notes"] and match["low"].isdigit() else 0
        low = match["low"]
        low = low.lower() if roman_value(low.lower()) else low
        labels.append(f"{low}-{match['high'].lower()}" if match["high"] else low)
    return Passim(tuple(labels)) if passim else PageList(tuple(labels))


def expand(labels: Iterable[str]) -> frozenset[str]:
    """All pages that the labels stand for: ``("4-6", "iv")`` are 4, 5, 6 and iv.

    A shortened end counts (``112-14``); a range that descends or never ends stays as its ends.
    """
    pages: set[str] = set()
    for label in labels:
        low, dash, high = label.partition("-")
        if not dash:
            pages.add(label)
        elif low.isdigit() and high.isdigit():
            first, last = int(low), int(high)
            if last < first and len(high) < len(low):
                last = int(low[: len(low) - len(high)] + high)
            if first <= last <= first + _LONGEST_RANGE:
                pages.update(str(n) for n in range(first, last + 1))
            else:
                pages.update((low, high))
        else:
            a, b = roman_value(low), roman_value(high)
            if a and b and a <= b:
                pages.update(to_roman(n) for n in range(a, b + 1))
            else:
                pages.update((low, high))
    return frozenset(pages)
