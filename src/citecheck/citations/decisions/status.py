"""Signs behind the page of a decision that is no full or published opinion."""

from __future__ import annotations

from citecheck.patterns import re

# `17 Misc. 3d 1137(A)`, `2021 NY Slip Op 50277[U]`: an abstract or an
# unpublished decision (New York Law Reports Style Manual), a table (`(table)`)
_STATUS_BEHIND_PAGE = re.compile(
    r" ?(?:\((?:[AUTW]|[Tt]able|TABLE)\)|\[[AUTW]\])|(?:\([B-E]\)|\[[B-E]\])(?= ?[,;(\[])"
)
ABSTRACT = re.compile(r"[(\[][B-E][)\]]")
"""A further abstract on the page of one with ``(A)``: another decision."""


def behind_page(text: str, at: int) -> int:
    """Where the sign of an abstract, unpublished or tabled decision that stands behind a page
    ends, or ``at`` where there is none."""
    match = _STATUS_BEHIND_PAGE.match(text, at)
    return match.end() if match else at
