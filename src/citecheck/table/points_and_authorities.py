"""Points and Authorities: a table that lists authorities under each point of the argument.

Illinois asks for it in place of a table of authorities (Ill. S. Ct. R. 341(h)(1)). citecheck does
not read it, and says so.
"""

from __future__ import annotations

from itertools import islice

from citecheck.patterns import re

_HEADING = re.compile(
    r"^[^\S\n]*POINTS[^\S\n]+AND[^\S\n]+AUTHORITIES[^\S\n]*$", re.IGNORECASE | re.MULTILINE
)
_PAGE_AT_END = re.compile(r"(?:\.{2}|\. \.|\s{3})[. ]{0,2}\d{1,3}$")
_TAIL = 10  # code points at the end of a line that hold leaders and a page
_FOLLOWING = 6000  # code points below the heading
_FEWEST = 3  # lines that end in a page
_MOST_HEADINGS = 5


def lists_by_point(text: str) -> bool:
    """Whether ``text`` (the source) has such a table: its heading on a line of its own, and
    lines with pages below. A *Memorandum of Points and Authorities* is a brief, no table."""
    return any(
        _lines_with_pages(text[heading.end() : heading.end() + _FOLLOWING]) >= _FEWEST
        for heading in islice(_HEADING.finditer(text), _MOST_HEADINGS)
    )


def _lines_with_pages(text: str) -> int:
    tails = (line.rstrip()[-_TAIL:] for line in text.splitlines())
    return sum(_PAGE_AT_END.search(tail) is not None for tail in tails)
