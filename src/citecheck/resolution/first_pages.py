"""What a pin tells about a decision: it stands on its pages or behind, never before the first."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from citecheck.model.keys import AuthorityKey, CaseKey, case_keys
from citecheck.patterns import re

_LONGEST_DECISION = 800  # pages: McConnell v. FEC has 773 in the Federal Supplement
_FIRST_NUMBER = re.compile(r"\d+")


def page_fits(keys: Iterable[AuthorityKey], pin: str | None) -> bool:
    """Whether the page that begins ``pin`` may be one of a decision with these ``keys``: so it is
    where any of them leaves its first page open."""
    match = _FIRST_NUMBER.match(pin) if pin else None
    printed = case_keys(tuple(keys))
    firsts = [int(key.page) for key in printed if key.page.isdigit() and not key.in_database]
    if not match or not firsts or len(firsts) < len(printed):
        return True
    page = int(match[0])
    return any(first <= page <= first + _LONGEST_DECISION for first in firsts)


def only_paged(keys: Sequence[object]) -> bool:
    """Whether all keys are of reporters with pages: a paragraph cannot fit."""
    reporters = [k for k in keys if isinstance(k, CaseKey)]
    return bool(reporters) and all("." in k.reporter or k.in_database for k in reporters)
