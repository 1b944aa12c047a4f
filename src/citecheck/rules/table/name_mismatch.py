"""Table and brief give an authority different names.

What it does

Compares the case name of each entry with the full names by which the brief cites the same
decision, after Bluebook abbreviations (tables T6 and T10), punctuation, `U.S.` and `United
States`, acronyms that the brief defines, and procedural phrases. A misspelt or different party,
and parties in another order, are reported.

Why it matters

Two spellings of one name look careless, and one of them is wrong.

Example

    Table:  Harbor Capital, Inc. v. Quilbush
    Brief:  Harbor Capital, Inc. v. Quillbush, 214 F. Supp. 2d 471

How to fix

Look the decision up and use its name in both places.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.crosscheck import Comparison, Matched
from citecheck.model.citations import Form
from citecheck.model.config import Config
from citecheck.model.findings import Finding, Related, Severity
from citecheck.model.keys import CaseKey, case_keys
from citecheck.model.table import TableEntry
from citecheck.names.same_name import NameMatch, same_case_name
from citecheck.names.whole_names import is_cut, is_whole
from citecheck.patterns import re
from citecheck.rules._say import entry_place, finding, where
from citecheck.rules.base import Rule

_ID = ("TOA105", "name-mismatch", Severity.WARNING)


# what follows a name and is none of it: `Roe v. Doe, 12345-6-III`
_DOCKET = re.compile(
    r", ?(?:(?:No\. ?)?\d[\dA-Za-z]{1,9}(?:-\w{1,6}){1,3}"
    r"|(?:Opinion|Order) No\. \d{1,4}(?:-[A-Z])?)$"
)


def _is_whole(name: str, entry: TableEntry) -> bool:
    """Whether a name is all there; agencies name their cases after one party: ``Boeing Co., 365
    NLRB No. 154``."""
    return is_whole(name) or (bool(name) and not is_cut(name) and _of_agency(entry))


def _number(entry: TableEntry) -> str:
    key = entry.keys[0]
    return key.in_print if isinstance(key, CaseKey) else str(key)


def _of_agency(entry: TableEntry) -> bool:
    cases = case_keys(entry.keys)
    reporters = {key.reporter.removesuffix(" No.").replace(".", "").lower() for key in cases}
    return bool(reporters) and reporters <= _ONE_PARTY


_ONE_PARTY = frozenset(("nlrb",))  # whose cases have one party mostly; FERC's have titles too


def check(comparison: Comparison, config: Config) -> Iterator[Finding]:
    """One finding an entry whose name no full citation of the brief shares."""
    for pairing in comparison.pairings:
        if not isinstance(pairing, Matched):
            continue
        entry = comparison.entries[pairing.entry]
        index = pairing.authorities[0]
        authority = comparison.authorities[index]
        if not authority.kind.row.is_decision or not entry.name:
            continue
        named = [
            comparison.citations[k]
            for k in authority.sites
            if comparison.citations[k].form is Form.FULL
            and _is_whole(comparison.citations[k].name or "", entry)
        ]
        if not named or not _is_whole(entry.name, entry):
            continue
        in_table = _DOCKET.sub("", entry.name)
        if any(
            same_case_name(in_table, _DOCKET.sub("", c.name or ""), comparison.acronyms)
            is not NameMatch.DIFFERENT
            for c in named
        ):
            continue
        yield finding(
            _ID,
            f"{_number(entry)}: the table names it “{in_table}”, the brief “{named[0].name}”",
            where(comparison, named[0]),
            subject=str(entry.keys[0]),
            related=(Related("the table's entry", entry_place(comparison, entry), plain=True),),
            authority=index,
            entry=pairing.entry,
        )


RULE = Rule(*_ID, "same citation, a party's name differs beyond abbreviation", __doc__ or "", check)
