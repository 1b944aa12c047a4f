"""Table and brief give an authority a different year or court.

What it does

Compares the date parenthetical of each entry with those of the brief's full citations of the
same authority. Years of codes are not compared: a code is cited in many editions.

Why it matters

A wrong year or court misleads about the weight of an authority, and one of the two is wrong.

Example

    Table:  Smith v. Jones, 100 F.3d 200 (9th Cir. 1996)
    Brief:  Smith v. Jones, 100 F.3d 200, 204 (9th Cir. 1997)

How to fix

Look the decision up and correct whichever is wrong.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.citations.decisions.courts.court_names import same_court
from citecheck.crosscheck import Comparison, Matched
from citecheck.model.citations import Authority, Citation
from citecheck.model.config import Config
from citecheck.model.findings import Finding, Related, Severity
from citecheck.model.table import TableEntry
from citecheck.rules._say import entry_place, finding, where
from citecheck.rules.base import Rule

_ID = ("TOA104", "date-or-court-mismatch", Severity.ERROR)


def check(comparison: Comparison, config: Config) -> Iterator[Finding]:
    """One finding for each entry whose year or court the brief never gives."""
    for pairing in comparison.pairings:
        if not isinstance(pairing, Matched) or not pairing.sure:
            continue
        entry = comparison.entries[pairing.entry]
        authority = comparison.authorities[pairing.authorities[0]]
        if not authority.kind.row.dated or not set(entry.keys) & set(authority.keys):
            continue
        for what, table, brief in _differences(entry, authority):
            site = _site_with(comparison, authority, what)
            yield finding(
                _ID,
                f"{authority.name or entry.keys[0]}: the table says {table}, the brief {brief}",
                where(comparison, site) if site is not None else entry_place(comparison, entry),
                subject=f"{entry.keys[0]}|{what}",
                related=(Related("the table's entry", entry_place(comparison, entry), plain=True),),
                authority=pairing.authorities[0],
                entry=pairing.entry,
            )


def _differences(entry: TableEntry, authority: Authority) -> Iterator[tuple[str, str, str]]:
    if entry.year is not None and authority.years and entry.year not in authority.years:
        yield "year", str(entry.year), " and ".join(str(year) for year in authority.years)
    if (
        entry.court
        and authority.courts
        and not any(same_court(entry.court, court) for court in authority.courts)
    ):
        yield "court", entry.court, " and ".join(authority.courts)


def _site_with(comparison: Comparison, authority: Authority, what: str) -> Citation | None:
    for index in authority.sites:
        citation = comparison.citations[index]
        if (citation.year if what == "year" else citation.court) is not None:
            return citation
    return None


RULE = Rule(*_ID, "same citation, different year or court", __doc__ or "", check)
