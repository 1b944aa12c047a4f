"""PLA407: a date that no calendar has, or that lies behind the day of the brief."""

from __future__ import annotations

import pytest
from tests.rules.brief import words

_CITED = "Dane v. Estes, {}, at *3 (D. Md. {})."
_SIGNED = "\n\nRespectfully submitted,\n\nDated: March 3, 2021\n\n/s/ Ada Lund\n"


def _says(text: str, behind: str = "") -> list[str]:
    return words("PLA407", f"BRIEF\n\nARGUMENT\n\nThe rule is old. {text}{behind}\n")


def _cited(date: str) -> str:
    return _CITED.format(f"{date[-4:]} WL 123456", date)


@pytest.mark.parametrize(
    "date", ["Feb. 30, 2021", "June 31, 2020", "May 45, 2019", "Feb. 29, 2019"]
)
def test_a_day_that_no_calendar_has(date: str) -> None:
    (said,) = _says(_cited(date))
    assert said == f"Dane v. Estes, {date[-4:]} WL 123456: no calendar has {date}"


@pytest.mark.parametrize("date", ["Feb. 29, 2020", "Dec. 31, 2019", "Sept. 30, 2019", "2019"])
def test_a_day_of_the_calendar(date: str) -> None:
    assert _says(_cited(date)) == []


def test_a_day_to_come() -> None:
    (said,) = _says("Dane v. Estes, No. 19-cv-1234 (D. Md. May 1, 2091).")
    assert said.endswith("this says May 1, 2091, which is still to come")


@pytest.mark.parametrize(
    "day",
    [
        "Dated: March 3, 2021",
        "DATED this 3rd day of March, 2021.",
        "Respectfully submitted this 3rd day of March, 2021.",
        "Dated: New York, New York\n       March 3, 2021",
        "DATED: Austin, Texas, March 3, 2021",
        "Dated: 3/3/2021",
    ],
)
def test_a_day_behind_that_of_the_signature(day: str) -> None:
    (said,) = _says(_cited("May 1, 2021"), f"\n\n{day}\n")
    assert (
        said == "Dane v. Estes, 2021 WL 123456: this says May 1, 2021; the brief is of Mar. 3, 2021"
    )
    assert _says(_cited("Mar. 2, 2021"), f"\n\n{day}\n") == []


def test_the_date_of_a_paper_behind_a_brief_that_is_not_dated_yet() -> None:
    behind = "\n\nDated: ____________\n\nEXHIBIT A\n\nDated: March 3, 2021\n"
    assert _says(_cited("May 1, 2021"), behind) == []


def test_the_day_of_a_hearing_may_be_to_come() -> None:
    assert _says("Dane v. Estes, No. 21-5 (U.S. argued Oct. 7, 2021).", _SIGNED) == []
    assert len(_says("Dane v. Estes, No. 21-5 (U.S. Oct. 7, 2021).", _SIGNED)) == 1


def test_a_day_behind_that_of_the_clerks_stamp() -> None:
    pages = [
        f"Case 3:20-cv-01234 Document 45 Filed 03/03/21 Page {k} of 4\n\n{text}\n"
        for k, text in enumerate(("BRIEF", _cited("May 1, 2021"), "It is so.", "The end."), 1)
    ]
    (said,) = words("PLA407", "\f".join(pages))
    assert said.endswith("the brief is of Mar. 3, 2021")


def test_several_later_decisions_show_that_the_date_is_of_something_else() -> None:
    other = "Ames v. Coe, 2022 WL 765432, at *3 (D. Md. June 4, 2022)."
    assert _says(f"{_cited('May 1, 2021')} {other}", _SIGNED) == []


def test_a_brief_without_a_date_is_not_held_against_one() -> None:
    assert _says(_cited("May 1, 2021")) == []
    assert _says(f"The letter was filed on March 3, 2020. {_cited('May 1, 2021')}") == []


@pytest.mark.parametrize("date", ["0000", "Mar. 5, 0000"])
def test_a_year_that_is_to_be_filled_in_does_not_stop_the_check(date: str) -> None:
    assert _says(f"Dane v. Estes, 12 F.3d 4 (9th Cir. {date}).") == []
