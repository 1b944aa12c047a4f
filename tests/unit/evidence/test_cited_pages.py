"""An unresolved citation puts the page lists in doubt of what it may cite, and of nothing else."""

from __future__ import annotations

import pytest
from tests.unit.whole import read

_BRIEF = """\
                            TABLE OF AUTHORITIES

                                                              Page(s)
CASES

Orrin v. Dale, 500 U.S. 100 (1991) .............................. {decision}

REGULATIONS

21 C.F.R. § 201.100 ............................................. 1, 2

                                 i
\f                              ARGUMENT

    It is settled. Orrin v. Dale, 500 U.S. 100, 105 (1991). The label is in each
box, see 21 C.F.R. § 201.100(c), and it warns of the risks in Section 17.

                                  1
\f    Nothing more is asked of the maker. {unresolved}

                                  2
\f    The judgment stands on that ground.

                                  3
"""


def _extra(unresolved: str, decision: str = "1") -> list[str]:
    report = read(_BRIEF.format(unresolved=unresolved, decision=decision))
    shown = (f for f in report.findings if f.code == "TOA107")
    return [f"{f.confidence}: {f.message.split(':')[0]}" for f in shown]


@pytest.mark.parametrize(
    "unresolved",
    ["Id., Patient Information at 1.", "Id., Warnings and Precautions at 2.", "Id. § 17.3."],
)
def test_a_part_with_pages_and_another_section_are_not_the_listed_section(unresolved: str) -> None:
    assert _extra(unresolved) == ["high: 21 C.F.R. § 201.100"]


def test_a_reference_that_is_not_resolved_may_be_any_entry() -> None:
    assert _extra("Adler, supra, at 5.") == []


def test_a_part_of_a_paper_may_be_a_writing_or_a_decision() -> None:
    shown = _extra("Id., Patient Information at 1.", decision="1, 2")
    assert shown == ["high: 21 C.F.R. § 201.100"]
