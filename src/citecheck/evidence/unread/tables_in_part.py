"""A table of authorities of which only a part was read: its other lines were taken for the body.

Then much is cited that only seems to be missing from the table, and the table's own lines seem to
cite what they list.
"""

from __future__ import annotations

from citecheck.crosscheck import Comparison, OnlyInBody
from citecheck.document.line_kinds.page_tail import may_hold_leader, page_lists_within
from citecheck.model.citations import Form

_FEWEST_LISTS = 5  # behind leaders, in the body
_OF_ENTRIES = 0.2
_FEWEST_MISSING = 12  # authorities that the body alone has
_MOST_MISSING = 0.6  # of all that it cites
# what rests on the lines that were read as the table, and as the body
_RESTING = frozenset(
    ("TOA101", "TOA102", "TOA103", "TOA104", "TOA106", "TOA107", "TOA108", "TOA115")
)


def read_in_part(comparison: Comparison) -> str | None:
    """Why the table is likely not read whole, or None where nothing says so."""
    return comparison.once(_read_in_part)


def _read_in_part(comparison: Comparison) -> str | None:
    if comparison.table is None:
        return None
    entries = len(comparison.entries)
    lists = _lists_in_body(comparison)
    if lists >= max(_FEWEST_LISTS, _OF_ENTRIES * entries):
        return (
            f"the table was not read whole: {lists} leaders with page numbers stand in what is "
            "read as the body"
        )
    missing = sum(_is_cited_in_full(comparison, p) for p in comparison.pairings)
    cited = missing + entries
    if missing >= max(_FEWEST_MISSING, _MOST_MISSING * cited):
        noun = "entry" if entries == 1 else "entries"
        return (
            f"the table is read as {entries} {noun}, and the brief cites {missing} authorities "
            "that are in none of them: see whether the table was read whole (citecheck extract)"
        )
    return None


def rests_on_whole_table(code: str) -> bool:
    """Whether what the rule ``code`` says needs all lines of the table."""
    return code in _RESTING


def _lists_in_body(comparison: Comparison) -> int:
    view = comparison.document.view
    return sum(1 for _ in page_lists_within(view)) if may_hold_leader(view) else 0


def _is_cited_in_full(comparison: Comparison, pairing: object) -> bool:
    if not isinstance(pairing, OnlyInBody):
        return False
    sites = comparison.authorities[pairing.authority].sites
    return any(comparison.citations[site].form is Form.FULL for site in sites)
