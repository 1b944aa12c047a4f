"""Tables whose page lists stand in a block below their entries."""

from __future__ import annotations

import pytest
from tests.rules.brief import brief, report

_ENTRIES = """\
Knox v. Vale, 411 U.S. 139 (1973)
Lind v. Orr, 500 F.3d 2 (9th Cir. 2007)
Moss v. Hart, 12 F.3d 35 (9th Cir. 1994)"""
_WRAPPED = _ENTRIES.replace(", 500", ",\n500")
_LED = "\n".join(f"{entry} .........." for entry in _ENTRIES.splitlines())
_CODES = "42 U.S.C. § 1984\n5 U.S.C. § 707"
_BODY = (
    "See Knox v. Vale, 411 U.S. 139 (1973); Moss v. Hart, 12 F.3d 35 (9th Cir. 1994).",
    "See Lind v. Orr, 500 F.3d 2 (9th Cir. 2007); 42 U.S.C. § 1984; 5 U.S.C. § 707.",
)


def _listed(table: str) -> list[str]:
    entries = report(brief(table, *_BODY)).entries
    return [f"{entry.heading}: {entry.pages_text}" for entry in entries]


@pytest.mark.parametrize(
    "table",
    [
        f"Cases\n\n{_ENTRIES}\n\nStatutes\n\n{_CODES}\n\n1\n2\n1\n2\n2",
        f"Cases\n\n{_ENTRIES}\n\n1\n2\n1\n\nStatutes\n\n{_CODES}\n\n2\n2",
        f"Cases\n\n{_WRAPPED}\n\n1\n2\n1\n\nStatutes\n\n{_CODES}\n\n2\n2",
        f"Cases\n\n{_LED}\n\nStatutes\n\n{_CODES}\n\n1\n2\n1\n2\n2",
    ],
)
def test_as_many_lists_as_entries_are_theirs_in_order(table: str) -> None:
    listed = ["Cases: 1", "Cases: 2", "Cases: 1", "Statutes: 2", "Statutes: 2"]
    assert _listed(table) == listed
    assert report(brief(table, *_BODY)).findings == ()


def test_a_list_may_run_over_two_lines() -> None:
    table = f"Cases\n\n{_ENTRIES}\n\n1,\n2\n2\n1"
    assert _listed(table) == ["Cases: 1, 2", "Cases: 2", "Cases: 1"]


def test_other_numbers_of_lists_belong_to_no_entry() -> None:
    told = report(brief(f"Cases\n\n{_ENTRIES}\n\nStatutes\n\n{_CODES}\n\n1\n2\n1\n2", *_BODY))
    assert [entry.pages_text for entry in told.entries] == [""] * 5
    assert {finding.code for finding in told.findings} == {"TOA002"}
    assert any("no page numbers" in skipped.reason for skipped in told.skipped)


def test_lists_below_each_entry_are_as_ever() -> None:
    first, second, third = _ENTRIES.splitlines()
    assert _listed(f"Cases\n\n{first}\n1\n{second}\n2\n{third}\n1") == [
        "Cases: 1",
        "Cases: 2",
        "Cases: 1",
    ]
