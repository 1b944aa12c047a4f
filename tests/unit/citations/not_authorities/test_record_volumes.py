"""Volumes of the record are told from reporters that are written alike."""

from __future__ import annotations

import pytest
from tests.unit.whole import answers


@pytest.mark.parametrize(
    "place",
    [
        "(2 MS at 112-13)",
        "(1 MS at 6; 2 MS at 9)",
        "See 1 ND at 7.",
        "(1 R. 45)",
        "(1 R. 45; 2 R. at 46)",
        "(1 A. 5)",
        "(2 VT at 44)",
        "(1 S.R. at 5)",
        "(1 App. at 5)",
        "(1 P. at 5, 7)",
        "(2 F. 4)",
    ],
)
def test_a_low_volume_of_few_letters_is_the_record(place: str) -> None:
    text = f"Orrin v. Dale, 500 U.S. 100 (1991). The hearing was long. {place} The court ruled."
    assert answers(text) == [("Orrin v. Dale, 500 U.S. 100 (1991)", "500 U.S. 100")]


def test_an_id_behind_a_volume_of_the_record_is_the_record() -> None:
    text = "Orrin v. Dale, 500 U.S. 100 (1991). The hearing was long. (2 MS at 112). Id. at 113."
    assert answers(text)[1:] == [("Id. at 113", "record")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Orrin v. Dale, 12 A. 345 (Pa. 1888). It was so. (12 A. at 346).",
            [
                ("Orrin v. Dale, 12 A. 345 (Pa. 1888)", "12 A. 345"),
                ("12 A. at 346", "12 A. 345"),
            ],
        ),
        ("It was so. (Orrin, 2 F. at 5).", [("Orrin, 2 F. at 5", "unresolved")]),
        ("It was so. (1 U.S. at 5).", [("1 U.S. at 5", "unresolved")]),
        ("It was so. (63 N.Y. at 5).", [("63 N.Y. at 5", "unresolved")]),
        ("It was so. (97 A. at 5).", [("97 A. at 5", "unresolved")]),
        ("Orrin v. Dale, 2 F. 4 (1880).", [("Orrin v. Dale, 2 F. 4 (1880)", "2 F. 4")]),
    ],
)
def test_a_decision_is_not_the_record(text: str, expected: list[tuple[str, str]]) -> None:
    assert answers(text) == expected


def test_histories_keep_their_decisions_behind_a_volume_of_the_record() -> None:
    text = (
        "The hearing was long. (2 MS at 112). Orrin v. Dale, 900 F.2d 5 (5th Cir. 1990), "
        "aff'd, 498 U.S. 5 (1991)."
    )
    from tests.unit.whole import read

    first, second = read(text).citations
    assert (first.history_of, second.history_of) == (None, 0)
