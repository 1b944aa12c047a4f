"""A range of pages in a volume whose decision was just cited in full is its pin."""

from __future__ import annotations

import pytest
from tests.unit.whole import read

_FULL = "State v. Orrin, 168 Wn.2d 91, 95, 225 P.3d 956 (2010). It was so there. "


def test_a_range_behind_the_full_citation_is_a_pin() -> None:
    report = read(f"{_FULL}168 Wn.2d 109-110. So here.")
    first, second = report.citations
    assert (first.pin, str(second.form), second.pin) == ("95", "short", "109-110")
    assert first.authority == second.authority


@pytest.mark.parametrize(
    "cited",
    [
        "168 Wn.2d 500-501",  # too far behind
        "168 Wn.2d 80-82",  # before it begins
        "169 Wn.2d 109-110",  # another volume
        "168 Wn.2d 109",  # a first page, it may be
        "Dale v. Roe, 168 Wn.2d 109-110",
        "168 Wn.2d 109-110 (2010)",
    ],
)
def test_what_may_be_another_decision_is_one(cited: str) -> None:
    report = read(f"{_FULL}{cited}. So here.")
    assert [str(c.form) for c in report.citations] == ["full", "full"]


def test_the_full_citation_may_stand_in_a_note_behind_the_text() -> None:
    note = "1 The court in State v. Orrin, 168 Wn.App.91, 225 P.3d 956 (2010), did not see it."
    report = read(f"The rule is another.1 See 168 Wn.App. 109-110. So here.\n\n{note}")
    assert {str(c.form): c.pin for c in report.citations} == {"short": "109-110", "full": None}
    assert len(report.authorities) == 1


@pytest.mark.parametrize(
    ("cited", "pin"),
    [
        ("State v. Orrin, supra, 168 Wn.2d 109", "109"),
        ("State v. Orrin, supra, 168 Wn.2d 109-10 and n.4", "109-10"),
        ("State v. Orrin, supra, 168\nWn.2d 109, 112", "109, 112"),
    ],
)
def test_behind_supra_any_page_of_the_decision_is_a_pin(cited: str, pin: str) -> None:
    report = read(f"{_FULL}The rule is in {cited}. So here.")
    assert [(str(c.form), c.pin) for c in report.citations] == [("full", "95"), ("short", pin)]
    assert len(report.authorities) == 1


@pytest.mark.parametrize(
    "cited",
    [
        "State v. Orrin, supra, 168 Wn.2d 91",  # its first page
        "Dale v. Roe, supra, 168 Wn.2d 109",  # another decision of the volume
        "State v. Orrin, supra, 168 Wn.2d 500",  # too far behind
        "State v. Orrin, supra, 169 Wn.2d 109",  # another volume
    ],
)
def test_behind_supra_what_may_be_a_first_page_is_one(cited: str) -> None:
    report = read(f"{_FULL}The rule is in {cited}. So here.")
    assert [str(c.form) for c in report.citations] == ["full", "full"]
