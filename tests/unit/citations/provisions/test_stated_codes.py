"""What a text says its bare sections and rules are of."""

from __future__ import annotations

import pytest

from citecheck.citations.provisions.stated_codes import find

_PENAL = (False, "Cal. Penal Code")


def _stated(text: str) -> list[tuple[bool, str | None]]:
    return [(s.of_rules, s.code.source if s.code else None) for s in find(text)]


@pytest.mark.parametrize(
    "text",
    [
        "Statutory references are to the Penal Code.",
        "All further statutory references are to the Penal Code unless otherwise stated.",
        "Unless otherwise specified, all statutory references are to the Penal Code.",
        "Further undesignated section references are to the Penal Code.",
        "All references to sections are to the Penal Code.",
        "Unspecified code references herein are to the California Penal Code, as amended.",
        "All subsequent statutory citations are to the Penal Code.",
    ],
)
def test_every_way_to_say_it(text: str) -> None:
    assert _stated(text) == [_PENAL]


def test_sections_and_rules_in_one_sentence() -> None:
    text = (
        "Unless otherwise indicated, section references are to the Internal Revenue Code in effect "
        "for the year in issue, and all Rule references are to the Tax Court Rules of Practice and "
        "Procedure."
    )
    assert _stated(text) == [(False, "26 U.S.C."), (True, "Tax Ct. R.")]
    text = (
        "All chapter and section references are to the Bankruptcy Code, 11 U.S.C. §§ 101-1532, and "
        "all Rule references are to the Federal Rules of Bankruptcy Procedure, Rules 1001-9037."
    )
    assert _stated(text) == [(False, "11 U.S.C."), (True, "Fed. R. Bankr. P.")]


def test_a_title_of_the_united_states_code() -> None:
    text = "Hereinafter all section references are to Title 26, U.S.C."
    assert _stated(text) == [(False, "26 U.S.C.")]


def test_the_code_cited_before_is_left_to_whoever_knows_it() -> None:
    assert _stated("All further statutory references are to this code.") == [(False, None)]
    assert _stated("All further statutory references are to the code.") == []


@pytest.mark.parametrize(
    "text",
    [
        "All references to the lessor are to Orrin Tapley only.",
        "References to the record are to the reporter's transcript.",
        "Section references are to the lease.",
        "The section refers to the Penal Code.",
        "",
    ],
)
def test_what_says_nothing_of_the_kind(text: str) -> None:
    assert _stated(text) == []
