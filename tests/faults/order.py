"""Where an entry belongs by any habit of ordering a table."""

from __future__ import annotations

import re

from tests.faults.brief import case_keys

from citecheck.model.keys import CaseKey, ProvisionKey
from citecheck.model.table import TableEntry

_Rank = tuple[str, str, tuple[int, ...]]
_SPECIAL = re.compile(
    r"(?:in re|in the|ex parte|matter|the|a|an|united|u\.|people|state|common)\b", re.IGNORECASE
)


def plain_rank(entry: TableEntry) -> _Rank | None:
    """Where an entry belongs by any habit: its source and section numbers, or its initial."""
    key = entry.keys[0] if len(entry.keys) == 1 or case_keys(entry) else None
    if isinstance(key, ProvisionKey):
        numbers = tuple(int(n) for n in re.findall(r"\d+", key.section)[:1])
        act = not entry.text.startswith(key.source[:2])
        return None if act or not numbers else ("section", key.source, numbers)
    if isinstance(key, CaseKey) and entry.name and not _SPECIAL.match(entry.name):
        return ("name", "", (ord(entry.name[0].lower()),)) if entry.name[0].isalpha() else None
    return None


def side(other: _Rank | None, mine: _Rank) -> int:
    """-1 where the other belongs before, 1 where it belongs behind, 0 where nobody can say: some
    tables have § 12132 before § 1983."""
    if other is None or other[:2] != mine[:2] or other[2] == mine[2]:
        return 0
    before = other[2] < mine[2]
    if mine[0] == "section" and (str(other[2][0]) < str(mine[2][0])) is not before:
        return 0
    return -1 if before else 1
