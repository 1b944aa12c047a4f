"""Page numbers of a table that recognition (OCR) read as letters or tore apart, behind a leader:
``........ l, 5``, ``....... .l l``, ``...... 5, 1 O``.

No table sets a page there that is a capital ``I`` or the roman fifty: the pages of the front of a
brief are fewer, and their numbers small letters.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.document.misread_elsewhere import Mend
from citecheck.patterns import re

_LIST = re.compile(
    r"[.…·•] ?(?:[.…·•] ?){3}(?P<pages>[\dlIO,;–-][\dlIO ,;.–-]{0,60}?)[ \u00a0]{0,4}(?=\n|\Z)"
)
_ITEM = re.compile(r"[\dlIO](?: ?[\dlIO]){0,2}(?![\dlIO])")
_LEADERS = ("....", ". . . .", "…", "····", "••••")
_FIGURES = str.maketrans("lIO", "110")
_ONE_PAGE = 3  # figures


def misread_pages(text: str) -> Iterator[Mend]:
    """What is no figure in the page lists of ``text``, in order."""
    if not any(leader in text for leader in _LEADERS):
        return
    for row in _LIST.finditer(text):
        if not any(sign in row["pages"] for sign in "lIO"):
            continue
        for item in _ITEM.finditer(text, *row.span("pages")):
            figures = item[0].translate(_FIGURES).replace(" ", "")
            if figures != item[0] and figures[0] != "0" and len(figures) <= _ONE_PAGE:
                yield Mend(*item.span(), figures)
