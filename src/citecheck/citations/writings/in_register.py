"""Where in the Federal Register a numbered paper is printed: ``T.D. 9876, 84 Fed. Reg. 1234``.

Paper and page are one authority (The Bluebook (22d ed.) R. 14.2).
"""

from __future__ import annotations

from citecheck.citations.parts import NUMBER, grouped, read_range
from citecheck.dataclass import NamedTuple
from citecheck.model.keys import SerialKey
from citecheck.model.kinds import Kind
from citecheck.patterns import re

# `(Nov. 1, 2019), ` stands between where paper and page have dates of their own
_PAGE = re.compile(
    r"(?: \([A-Z][a-z]{2,8}\.? \d{1,2}, (?:19|20)\d\d\))?,? "
    rf"(?P<volume>\d{{1,3}}) (?:Fed\. ?Reg\.|F\.R\.|FR) (?P<page>{NUMBER})(?!\w)"
)


class Printed(NamedTuple):
    """The page at which a paper begins, a pin behind it, and where both end in the text."""

    place: SerialKey
    pin: str | None
    end: int


def page_behind(text: str, at: int) -> Printed | None:
    """The page of the Register that stands right behind a paper's number, which ends at ``at``."""
    match = _PAGE.match(text, at)
    if match is None:
        return None
    pin, end = read_range(text, match.start("page"), match.end())
    return Printed(register_page(match["volume"], match["page"]), pin, end)


def register_page(volume: str, page: str) -> SerialKey:
    """The key of a page of the Federal Register."""
    return SerialKey(Kind.REGISTER, f"{volume} Fed. Reg. {grouped(page)}")
