"""Each state's courts are read as they write, and what eyecite reads right is read too."""

from __future__ import annotations

from importlib.metadata import version

import pytest
from tests.coverage.page import EYECITE
from tests.coverage.peers import lost
from tests.coverage.reading import readings
from tests.coverage.states import CELLS, StateRow, state_rows

import citecheck
from citecheck.facts.history_phrases import history_phrases
from citecheck.facts.jurisdictions import states
from citecheck.facts.rows import several

_WITH_EXAMPLE = [row for row in state_rows() if row.example]


def _name(row: StateRow) -> str:
    return f"{row.jurisdiction} {row.cell}"


@pytest.mark.parametrize("row", _WITH_EXAMPLE, ids=_name)
def test_the_example_is_read(row: StateRow) -> None:
    assert readings(f"{row.cover}{row.text}") == row.expected


@pytest.mark.skipif(version("eyecite") != EYECITE, reason=f"the reasons are of eyecite {EYECITE}")
@pytest.mark.parametrize("row", _WITH_EXAMPLE, ids=_name)
def test_what_eyecite_reads_right_is_read(row: StateRow) -> None:
    assert bool(lost(row.text, row.cover)) == bool(row.eyecite_is_wrong)


def test_every_jurisdiction_has_every_cell_once_and_each_has_its_source() -> None:
    cells = [(row.jurisdiction, row.cell) for row in state_rows()]
    assert sorted(cells) == sorted((state, cell) for state in states() for cell in CELLS)
    assert all(row.source for row in state_rows())


def test_a_state_that_has_a_phrase_of_history_of_its_own_is_one() -> None:
    named = {state for row in history_phrases() for state in several(row.states)}
    assert named
    assert named <= states().keys()


_HEADINGS = {
    "case": "Cases",
    "docket": "Cases",
    "statute": "Statutes",
    "regulation": "Statutes",
    "constitution": "Constitutional Provisions",
    "court_rule": "Rules",
    "session_law": "Statutes",
}


@pytest.mark.parametrize("row", _WITH_EXAMPLE, ids=_name)
def test_a_brief_that_cites_what_its_table_lists_is_in_order(row: StateRow) -> None:
    """Whatever else is found is that a pin is left in the entry."""
    court = f"IN THE SUPREME COURT OF {states()[row.jurisdiction].name.upper()}"
    heading = _HEADINGS[row.expected[0].split(":")[0]]
    brief = (
        f"{court}\n\nNo. 12-345\n\nALDER BOAT CO., Appellant, v. BIRCH, Appellee.\n\n"
        f"BRIEF OF APPELLANT\n\f\ni\n\nTABLE OF AUTHORITIES\n\n{heading}\n\n{row.text} .......... 1\n\n"
        "Other Authorities\n\nRestatement (Second) of Torts § 402A .......... 1\n"
        f"\f\nARGUMENT\n\nThe rule is settled, as the court below knew. See {row.text}. So has the "
        "Restatement (Second) of Torts § 402A. Nothing in the record of the boats is otherwise, and "
        "the finding stands.\n\n1\n"
    )
    found = citecheck.check(brief).findings
    assert [finding.message for finding in found if finding.code != "TOA114"] == []
