"""An entry stands under the wrong heading of the table.

What it does

Reports statutes, regulations, rules and constitutional provisions among the cases, and cases under
a heading that does not name cases.

Why it matters

Fed. R. App. P. 28(a)(3) and Sup. Ct. R. 24.1(c) want cases, statutes and other authorities apart.

Example

    Cases
    42 U.S.C. § 1983 ........ 4

How to fix

Move the entry under its own heading.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.crosscheck import Case
from citecheck.model.config import Config
from citecheck.model.findings import Finding, Severity
from citecheck.model.keys import CaseKey, ProvisionKey
from citecheck.model.kinds import Kind
from citecheck.model.table import TableEntry
from citecheck.rules._say import entry_place, entry_words, finding
from citecheck.rules.base import Rule

_ID = ("TOA111", "wrong-category", Severity.WARNING)
_CASES = re.compile(
    r"case|decision|opinion|ruling|order|agency|administrative|arbitration|other|misc|brief|filing|petition",
    re.IGNORECASE,
)
_NOT_CASES = re.compile(
    r"statut|constitution|regulation|\brules?\b|treatise|legislat", re.IGNORECASE
)


def check(case: Case, config: Config) -> Iterator[Finding]:
    """One finding an entry."""
    for index, entry in enumerate(case.entries):
        belongs = _belongs(entry)
        if belongs is None:
            continue
        yield finding(
            _ID,
            f"a {belongs} under “{entry.heading}”: {entry_words(entry)}",
            entry_place(case, entry),
            subject=entry.text,
            entry=index,
        )


def _belongs(entry: TableEntry) -> str | None:
    """What the entry is, where its heading says something else."""
    key = entry.keys[0] if entry.keys else None
    heading = entry.heading
    if isinstance(key, ProvisionKey) and key.kind in (
        Kind.STATUTE,
        Kind.REGULATION,
        Kind.CONSTITUTION,
    ):
        pure = re.search(r"\bcases\b", heading, re.IGNORECASE) and not _NOT_CASES.search(heading)
        return key.kind.value if pure and " v. " not in entry.text else None
    if isinstance(key, CaseKey) and entry.name and " v. " in entry.name:
        return (
            "case"
            if heading and not _CASES.search(heading) and _NOT_CASES.search(heading)
            else None
        )
    return None


RULE = Rule(*_ID, "a statute among the cases, and so on", __doc__ or "", check)
