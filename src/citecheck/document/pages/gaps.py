"""Pages of which not all that is printed may be in the text: scanned, blacked out, redacted."""

from __future__ import annotations

from citecheck.document.lines import RawPage
from citecheck.model.document import Gap
from citecheck.patterns import re

FEWEST_BLANK_LINES = 4  # numbered ones in a row; a heading has one or two above it

_REDACTED = re.compile(r"\bREDACTED\b|\[[Rr]edacted\b|[█■]{4}")
_MARKS = ("REDACTED", "[Redacted", "[redacted", "█", "■")


def gap_on(page: RawPage) -> Gap | None:
    """Why ``page``, its furniture marked, is not wholly readable; None where it is."""
    words = "\n".join([line.text for line in page.lines if not line.blank])
    if page.doubled:
        return None
    if page.gap:
        return page.gap
    if not words:
        return Gap.EMPTY
    if _leaves_lines_blank(page):
        return Gap.BLANK_LINES
    return Gap.REDACTED if is_redacted(words) else None


def is_redacted(words: str) -> bool:
    """Whether something in ``words`` is marked as redacted."""
    # nearly no page has any of these, and to look for a word is faster than for a pattern
    return any(mark in words for mark in _MARKS) and _REDACTED.search(words) is not None


def _leaves_lines_blank(page: RawPage) -> bool:
    """Whether several numbered lines in a row have no words, and words stand below them: an
    image, or what was blacked out. At the end of a page, where its foot may stand beside the
    last number or below it, it is white paper."""
    blank = 0
    for line in page.lines:
        if line.number >= page.last_number:
            break
        if line.furniture and not line.text:  # what is left of a margin number
            blank += 1
        elif not line.blank:
            if blank >= FEWEST_BLANK_LINES:
                return True
            blank = 0
    return False
