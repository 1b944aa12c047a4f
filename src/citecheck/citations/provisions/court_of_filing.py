"""The court a brief is filed in, as its cover names it, for ``this Court's Rule 37.6``.

Only the Supreme Court of the United States is told: its rules have one body. In a court of appeals
``this Court's Rule 35`` may be the circuit's own or one of the Federal Rules, and a district
court has local rules of several kinds.
"""

from __future__ import annotations

from citecheck.patterns import re

_COVER = 3000
"""Code points at the head of a brief in which its cover names the court."""

_GAP = r"[^\S\n]+"
_SUPREME_COURT = re.compile(
    rf"^[^\S\n]*(?:in{_GAP}the{_GAP})?"
    rf"supreme{_GAP}court{_GAP}of{_GAP}the{_GAP}united{_GAP}states[^\S\n]*$",
    re.IGNORECASE | re.MULTILINE,
)


def rules_of_this_court(text: str) -> str | None:
    """The normal form of the rules of the court that the cover of ``text`` (the source) names on
    a line of its own: ``Sup. Ct. R.``, or None where that is another court or none."""
    return "Sup. Ct. R." if _SUPREME_COURT.search(text[:_COVER]) else None
