"""What a quotation cites that ends where an *id.* stands: the *id.* is of what is quoted from.

The quotation stands as a paragraph of its own behind a colon, or in the sentence before the *id.*
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from citecheck.citations.scan import Mark
from citecheck.patterns import re
from citecheck.resolution.cited import Cited, CitedString

_OPENING = ("“", '"', "[", ". .")
_QUOTES = ("“", "”", '"')
_CLOSED = re.compile(r"[.,?!][”\"] $")


def in_quotation_before(text: str, at: int, here: int) -> bool:
    """Whether what stands ``at`` is cited inside the block quotation that ends where a paragraph
    begins ``here``: an *id.* there is of what the quotation is from, not of what it quotes (The
    Bluebook, rule 4.1). Offsets count code points of ``text``, the clean view."""
    if text[here - 1 : here] != "\n":
        return False
    block = text.rfind("\n", 0, here - 1) + 1
    led = text.endswith(":", 0, max(0, block - 1))
    return block <= at < here and led and text.startswith(_OPENING, block)


def in_words_quoted_before(text: str, at: int, here: int) -> bool:
    """Whether what stands ``at`` is cited inside a quotation that ends a sentence right before
    ``here``, in one paragraph with it. Offsets count code points of ``text``, the clean view."""
    if not _closes(text, here):
        return False
    low = text.rfind("\n", 0, here) + 1
    opening = max(text.rfind(sign, low, here - 2) for sign in _QUOTES)
    # the nearest sign must be one that opens: some write all alike, or mix them
    opens = text.startswith("“", opening) or opening == low or text[opening - 1] in " (["
    return 0 <= opening < at < here and opens and not text.startswith("”", opening)


def _closes(text: str, here: int) -> bool:
    """Whether a quotation ends a sentence right before ``here``."""
    return _CLOSED.search(text, max(0, here - 3), here) is not None


def outside_quotation(
    text: str, marks: Sequence[Mark], index: int, strings: Iterable[CitedString]
) -> list[CitedString]:
    """Those of ``strings``, in their order, that do not stand in the quotation before the *id.* at
    mark ``index``; where only such are cited, those of a quotation in its sentence are left, for
    the quotation may be the brief's own words."""
    here = marks[index].span.start
    left = [
        string
        for string in strings
        if not in_quotation_before(text, marks[string.last.mark].span.start, here)
    ]
    if not _closes(text, here):
        return left
    own = [string for string in left if not is_quoted(text, marks, string.last, index)]
    return own or left


def is_quoted(text: str, marks: Sequence[Mark], cited: Cited, index: int) -> bool:
    """Whether ``cited`` stands in a quotation that ends a sentence right before the *id.* at mark
    ``index``."""
    return in_words_quoted_before(text, marks[cited.mark].span.start, marks[index].span.start)
