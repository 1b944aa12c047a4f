"""A heading of a table of authorities below which nothing could be read as a table."""

from __future__ import annotations

from itertools import islice

from citecheck.document.line_kinds.table_headings import is_table_heading
from citecheck.model.spans import Span
from citecheck.patterns import re

_WORDS = re.compile(r"AUTHORIT|CITATION", re.IGNORECASE)  # one stands in each
_ENDS_IN_PAGE = re.compile(r"\S(?:[. …]{2,}|[^\S\n]{3,}|\t)[ivx\d][ivx\d, -]{0,20}$")
_FOLLOWING = 1500  # code points below the heading
_MOST_HEADINGS = 20


def unread_heading(text: str) -> Span | None:
    """The first line of ``text`` (the source) that heads a table of authorities and has lines with
    page lists below it; None where there is none. Asked where no table was read."""
    for word in islice(_WORDS.finditer(text), _MOST_HEADINGS):
        start = text.rfind("\n", 0, word.start()) + 1
        end = text.find("\n", word.end())
        end = end if end >= 0 else len(text)
        line = text[start:end].strip()
        below = text[end : end + _FOLLOWING].split("\n")
        if is_table_heading(line) and any(_ENDS_IN_PAGE.search(row.rstrip()) for row in below):
            begin = text.index(line, start)
            return Span(begin, begin + len(line))
    return None
