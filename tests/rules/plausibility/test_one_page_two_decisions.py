"""PLA408: one citation under two names, or a pin behind the beginning of another decision."""

from __future__ import annotations

import pytest
from tests.rules.brief import words


def _says(*sentences: str) -> list[str]:
    text = " It was so held. See ".join(sentences)
    return words("PLA408", f"BRIEF\n\nARGUMENT\n\nThe rule is old. {text}\n")


_DANE = "Dane v. Estes, 512 F.3d 614, 620 (9th Cir. 2008)."


def test_two_names_for_what_goes_on_behind_its_page() -> None:
    assert _says(_DANE, "Ames v. Coe, 512 F.3d 614, 622 (9th Cir. 2008).") == [
        "512 F.3d 614 is cited as Dane v. Estes and as Ames v. Coe"
    ]


def test_a_number_of_a_database_is_of_one_decision() -> None:
    date = "(D. Md. May 1, 2019)."
    one, other = f"Dane v. Estes, 2019 WL 4123 {date}", f"Ames v. Coe, 2019 WL 4123 {date}"
    assert len(_says(one, other)) == 1


@pytest.mark.parametrize(
    "other",
    [
        "Ames v. Coe, 512 F.3d 614 (9th Cir. 2008).",
        "Ames v. Coe, 512 F.3d 614, 614 (9th Cir. 2008).",
        "Estes v. Dane, 512 F.3d 614, 622 (9th Cir. 2008).",
        "Dane v. Ortiz, 512 F.3d 614, 622 (9th Cir. 2008).",
        "Dayne v. Estess, 512 F.3d 614, 622 (9th Cir. 2008).",
        "DAE v. EPA, 512 F.3d 614, 622 (9th Cir. 2008).",
        "In re Dane, 512 F.3d 614, 622 (9th Cir. 2008).",
        "Ames v. Coe, 512 F.3d 641, 622 (9th Cir. 2008).".replace("622", "650"),
    ],
)
def test_two_names_that_may_be_right(other: str) -> None:
    assert _says(_DANE, other) == []


def test_a_pin_behind_the_next_decision() -> None:
    assert _says(_DANE, "Ames v. Coe, 512 F.3d 618, 625 (9th Cir. 2008).") == [
        "512 F.3d 614: this cites page 620, but Ames v. Coe begins on page 618 of the volume"
    ]


@pytest.mark.parametrize(
    "other",
    [
        "Ames v. Coe, 512 F.3d 620 (9th Cir. 2008).",
        "Ames v. Coe, 512 F.3d 700 (9th Cir. 2008).",
        "Ames v. Coe, 513 F.3d 618 (9th Cir. 2008).",
        "Dane v. Estes, 512 F.3d 618 (9th Cir. 2008) (dissent).",
    ],
)
def test_a_pin_that_may_be_right(other: str) -> None:
    assert _says(_DANE, other) == []
