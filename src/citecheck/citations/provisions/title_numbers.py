"""The title of a code that stands before its name: ``42 U.S.C.``, ``Title 29 of the C.F.R.``"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.citations.parts import number_before
from citecheck.patterns import re
from citecheck.patterns.pattern import Pattern

_IN_WORDS = re.compile(
    r"(?:[Tt]itle|TITLE|[Tt]it\.) (?P<title>\d{1,2})(?:,? of the,?|,)? (?:U\.S\. )?$"
)
_WINDOW = 24


def title_before(text: str, at: int) -> tuple[int, int] | None:
    """Where the citation begins whose code is named at ``at``, and its title number; None where
    no title stands there."""
    low = max(0, at - _WINDOW)
    if match := _IN_WORDS.search(text, low, at):
        return match.start(), int(match["title"])
    number = number_before(text, at - 2 if text[low:at].endswith(", ") else at, most=2)
    return (number.start, int(number.of(text))) if number else None


def titled(text: str, code: Pattern, last: int) -> Iterator[tuple[int, int, int]]:
    """Where ``code`` is named behind a title number from 1 to ``last``: where that citation
    begins, its title, and where the name ends."""
    for match in code.finditer(text):
        found = title_before(text, match.start())
        if found and 1 <= found[1] <= last:
            yield *found, match.end()
