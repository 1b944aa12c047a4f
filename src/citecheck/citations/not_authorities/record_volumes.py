"""Volumes of the record that look like a reporter: ``2 MS at 112-13`` is the second volume on a
motion to suppress, ``1 R. 45`` the first of the record.

Each court and clerk has letters of their own for them. What tells them from a decision: few
letters, a low volume, no name before and no court or year behind, and no decision of the brief in
that reporter.
"""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.citations.decisions.mentions import CaseMention
from citecheck.model.keys import CaseKey
from citecheck.patterns import re

_LETTERS = re.compile(r"(?:[A-Z]\.? ?){1,4}|App\.|[ST]upp?\.|Rec\.")
# letters that are a report's whatever the volume
_OF_A_REPORT = frozenset({"US", "NY", "AD", "NE", "NW", "SE", "SW", "SCT", "LED", "WL", "BR", "IL"})
_HIGHEST_VOLUME = 60
# what such a place stands behind: a parenthesis, a sentence, a signal, another place
_BEFORE = re.compile(
    r"(?:[(\[;]|[a-z\d)\]”\"][.!?]|[;,] (?:and|&)|\b[Ss]ee(?: also| generally)?,?|[Cc]f\.|\d,"
    r"|\b(?:at|in|and|&|e\.g\.,)) ?$|^|\n$"
)
_BEHIND = re.compile(r"[,.;:)\]]|$| [a-z&(]|\n")
_FARTHEST = 20


def of_the_record(text: str, mentions: Sequence[CaseMention]) -> list[CaseMention]:
    """Those of ``mentions`` in the clean text that are places in the record."""
    doubtful = [m for m in mentions if _is_like_the_record(text, m)]
    if not doubtful:
        return []
    known = {r for m in mentions if m not in doubtful for r in _reporters(m)}
    return [m for m in doubtful if not known & _reporters(m)]


def _is_like_the_record(text: str, mention: CaseMention) -> bool:
    if mention.name or mention.year or mention.court or len(mention.keys) != 1:
        return False
    key = mention.keys[0]
    if not isinstance(key, CaseKey) or mention.parent is not None:
        return False
    letters = key.printed or key.reporter
    return (
        key.volume.isdigit()
        and int(key.volume) <= _HIGHEST_VOLUME
        and _LETTERS.fullmatch(letters) is not None
        and "".join(c for c in letters.upper() if c.isalpha()) not in _OF_A_REPORT
        and _BEFORE.search(text, max(0, mention.core.start - _FARTHEST), mention.core.start)
        is not None
        and _BEHIND.match(text, mention.span.end) is not None
    )


def _reporters(mention: CaseMention) -> set[str]:
    return {key.reporter for key in mention.keys if isinstance(key, CaseKey)}
