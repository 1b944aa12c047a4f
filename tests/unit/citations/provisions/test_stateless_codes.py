"""Whose code ``the Vehicle Code`` is: California's only where the text does not tell otherwise."""

from __future__ import annotations

import pytest
from tests.unit.citations.provision_table import keys

from citecheck.citations.provisions import statutes_state
from citecheck.citations.provisions.stateless_codes import bound_elsewhere

_CITED = "Section 3811 of the Vehicle Code applies."


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (_CITED, ["Cal. Veh. Code § 3811"]),
        (f"Commonwealth of Pennsylvania. {_CITED}", []),
        (f"Pennsylvania and California differ. {_CITED}", ["Cal. Veh. Code § 3811"]),
        (
            f"The California cases differ. {_CITED} So does the Vehicle Code, 75 Pa.C.S. § 3812.",
            ["75 Pa.C.S. § 3812"],
        ),
        (
            f"Under the Cal. Vehicle Code § 3811 (Ohio differs). {_CITED}",
            2 * ["Cal. Veh. Code § 3811"],
        ),
    ],
)
def test_a_code_is_of_the_state_that_the_text_tells(text: str, found: list[str]) -> None:
    assert keys(statutes_state.find, text) == found


def test_a_name_is_bound_where_a_title_of_a_code_stands_behind_it() -> None:
    assert bound_elsewhere("the Vehicle Code, 75 Pa.C.S. § 3802") == {"Vehicle Code"}
    assert bound_elsewhere("the Vehicle Code (625 ILCS 5/11-501)") == {"Vehicle Code"}
    assert not bound_elsewhere("the Vehicle Code, 75 Cal. 2d 5")


@pytest.mark.parametrize(
    "text",
    [
        "In Code § 8-11-229 the word is defined.",
        "Id. Code § 8-11 is to the contrary.",
        "WHAT IS IN CODE § 8-11-229 IS DEFINED.",
        "See Nevada General Statutes § 11-52.",
        "California and New York differ. See Illinois Vehicle Code § 1150 and Ohio Penal Law § 70.20.",
    ],
)
def test_a_word_is_no_postal_code_and_another_state_s_code_is_not_the_one_so_called(
    text: str,
) -> None:
    assert keys(statutes_state.find, text) == []
