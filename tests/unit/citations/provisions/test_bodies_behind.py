"""Rules whose body is named behind their number."""

from __future__ import annotations

import pytest
from tests.unit.citations.provision_table import keys

from citecheck.citations.provisions import rules_of_court

_SUPREME = "of the Rules of the Supreme Court"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rules 6-104 and 6-304 NMRA", ["NMRA 6-104", "NMRA 6-304"]),
        ("Rules 2-012(B)(6), 2-056(C) NMRA", ["NMRA 2-012(B)(6)", "NMRA 2-056(C)"]),
        (f"Rule 5:18 {_SUPREME} of Virginia", ["Va. Sup. Ct. R. 5:18"]),
        (f"Rule 15 {_SUPREME} of the United States", ["Sup. Ct. R. 15"]),
        (f"Rule 15 {_SUPREME}", ["Sup. Ct. R. 15"]),
        ("Rule 1.37, Oklahoma Supreme Court Rules", ["Okla. Sup. Ct. R. 1.37"]),
        ("Rule 57(C) of the Ohio Rules of Civil Procedure", ["Ohio Civ. R. 57(C)"]),
        ("Rule 10 of the Superior Court", ["Rule 10"]),
        ("Rule 57 of the Rules of Civil Procedure", ["Rule 57"]),
    ],
)
def test_in_any_brief(text: str, expected: list[str]) -> None:
    assert keys(rules_of_court.find, f"It is so under {text}.") == expected


@pytest.mark.parametrize(
    ("state", "text", "expected"),
    [
        ("Mass.", "Rules 9A and 9C of the Superior Court", "Mass. Super. Ct. R. 9A"),
        (
            "Okla.",
            "Rule 3.6, Rules of the Court of Criminal Appeals",
            "Okla. Ct. Crim. App. R. 3.6",
        ),
        ("N.C.", "Rule 57 of the Rules of Civil Procedure", "N.C. R. Civ. P. 57"),
        ("Ohio", "Rule 57(C) of the Rules of Civil Procedure", "Ohio Civ. R. 57(C)"),
        ("Ga.", "Rule 20 of the Supreme Court", "Ga. Sup. Ct. R. 20"),
        ("Va.", "Rule 5:18 of the Rules of the Supreme Court", "Va. Sup. Ct. R. 5:18"),
    ],
)
def test_in_a_brief_to_a_court_of_the_state(state: str, text: str, expected: str) -> None:
    found = [str(site.key) for site in rules_of_court.at_home(f"It is so under {text}.", state)]
    assert expected in found


def test_the_supreme_court_of_the_united_states_is_no_states() -> None:
    text = f"It is so under Rule 15 {_SUPREME} of the United States."
    assert {str(s.key) for s in rules_of_court.at_home(text, "Va.")} == {"Sup. Ct. R. 15"}


def test_a_page_of_the_book_of_rules_is_no_rule() -> None:
    text = "Kan. Sup. Ct. R. 7.02(a) (2023 Kan. S. Ct. R. at 36)"
    assert keys(rules_of_court.find, text) == ["Kan. Sup. Ct. R. 7.02(a)"]


def test_an_appendix_of_oklahomas_statutes_holds_rules() -> None:
    text = "Counsel erred under 5 O.S. 2011, ch. 1, app. 3-A, Rule 1.8(a)."
    assert keys(rules_of_court.find, text) == ["Okla. R. Prof'l Conduct 1.8(a)"]
