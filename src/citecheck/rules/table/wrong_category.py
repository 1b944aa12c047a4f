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

from collections.abc import Iterator

from citecheck.crosscheck import Comparison
from citecheck.model.config import Config
from citecheck.model.findings import Finding, Severity
from citecheck.model.keys import CaseKey
from citecheck.model.table import TableEntry
from citecheck.names.whole_names import names_two_parties
from citecheck.rules._say import entry_place, entry_words, finding
from citecheck.rules.base import Rule
from citecheck.table.headings import excludes_cases, is_of_cases_alone

_ID = ("TOA111", "wrong-category", Severity.WARNING)


def check(comparison: Comparison, config: Config) -> Iterator[Finding]:
    """One finding an entry."""
    for index, entry in enumerate(comparison.entries):
        belongs = _belongs(entry)
        if belongs is None:
            continue
        yield finding(
            _ID,
            f"{belongs} under “{entry.heading}”: {entry_words(entry)}",
            entry_place(comparison, entry),
            subject=entry.text,
            entry=index,
        )


def _belongs(entry: TableEntry) -> str | None:
    """What the entry is, with its article, where its heading says something else."""
    key = next(iter(entry.keys), None)
    if key is None:
        return None
    row = key.kind.row
    if row.never_among_cases:
        among_cases = is_of_cases_alone(entry.heading) and not names_two_parties(entry.text)
        return row.noun if among_cases else None
    if isinstance(key, CaseKey) and names_two_parties(entry.name or ""):
        return row.noun if excludes_cases(entry.heading) else None
    return None


RULE = Rule(*_ID, "a statute among the cases, and so on", __doc__ or "", check)
