"""Page lists of a table of authorities, as printed."""

from __future__ import annotations

from citecheck.model.page_labels import LABEL, PageLabel, PageRange
from citecheck.model.table import PageList, Passim
from citecheck.patterns import re

_ITEM = re.compile(
    r"(?P<passim>(?:et )?passim)|"
    rf"(?P<low>{LABEL})(?: ?[-–—] ?(?P<high>{LABEL}))?"
    r"(?P<note> ?(?:& ?|\()?(?:(?P<notes>nn|fns|notes)|n|fn|note)\.? ?\d{1,3}"
    r"(?: ?[-–—&] ?\d{1,3}(?=$|[,; )]))*\)?)?",
    re.IGNORECASE,
)


def read_page_list(text: str) -> PageList | Passim:
    """The page list as printed (``1, 4-5, 12 n.3, passim``); ranges stay ranges, notes are
    dropped: they are on the page they name."""
    ranges: list[PageRange] = []
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
        if match["high"]:
            ranges.append(PageRange.between(match["low"], match["high"]))
        else:
            ranges.append(PageRange.of(PageLabel.parse(match["low"])))
    return Passim(tuple(ranges)) if passim else PageList(tuple(ranges))
