"""Canons of judicial conduct, with and without the code that holds them."""

from __future__ import annotations

import pytest
from hypothesis import given
from tests.unit.citations.grammar_table import assert_lawful
from tests.unit.citations.provision_table import keys, texts

from citecheck.citations.provisions import judicial_canons
from citecheck.model.citations import Form


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Code of Judicial Conduct, Canon 4A", ["Code Jud. Conduct, Canon 4(A)"]),
        ("Canon 4(D)(2) of the Code of Judicial Conduct", ["Code Jud. Conduct, Canon 4(D)(2)"]),
        ("Tex. Code Jud. Conduct, Canon 4(D)(2)", ["Tex. Code Jud. Conduct, Canon 4(D)(2)"]),
        ("Canon 4D(2), Fla. Code Jud. Conduct", ["Fla. Code Jud. Conduct, Canon 4(D)(2)"]),
        ("Canon 4.D.(2), Ala. Canons of Jud. Ethics", ["Ala. Canons Jud. Ethics, Canon 4(D)(2)"]),
        ("Ala. Canon of Jud. Ethics 4(D)(2)", ["Ala. Canons Jud. Ethics, Canon 4(D)(2)"]),
        ("Cal. Code Jud. Ethics, canon 4D(2)(a)", ["Cal. Code Jud. Ethics, Canon 4(D)(2)(a)"]),
        ("ABA Model Code of Jud. Conduct R. 2.9(A)", ["Model Code Jud. Conduct, R. 2.9(A)"]),
        ("Rule 2.9(A) of the Ohio Code of Judicial Conduct", ["Ohio Code Jud. Conduct, R. 2.9(A)"]),
        (
            "Code of Conduct for United States Judges, Canons 2A and 4(D)",
            [
                "Code of Conduct for U.S. Judges, Canon 2(A)",
                "Code of Conduct for U.S. Judges, Canon 4(D)",
            ],
        ),
    ],
)
def test_a_canon_with_its_code_is_read_in_full(text: str, expected: list[str]) -> None:
    assert keys(judicial_canons.find, f"The judge stepped down under {text}.") == expected
    assert all(site.form is Form.FULL for site in judicial_canons.find(text))


def test_a_canon_without_its_code_is_a_short_form() -> None:
    [site] = judicial_canons.find("Recusal rests on Canon 4(D)(2).")
    assert (str(site.key), site.form) == ("Canon 4(D)(2)", Form.SHORT)


def test_a_canon_without_its_code_is_of_the_only_one_that_the_text_names() -> None:
    text = "Code of Judicial Conduct, Canon 2A. Under Canon 4D(2) too he must step down."
    found = list(judicial_canons.find(text))
    assert [str(site.key) for site in found][1] == "Code Jud. Conduct, Canon 4(D)(2)"
    assert {site.form for site in found} == {Form.FULL}
    two = f"{text} So says Model Code of Judicial Conduct Canon 1."
    assert [site.form for site in judicial_canons.find(two)][1] is Form.SHORT


@pytest.mark.parametrize(
    "text",
    [
        "He filmed it with a Canon 7 and a Canon 5D Mark II.",
        "Canon 5 of the association's bylaws was read aloud.",
        "canon 1983 of the Code of Canon Law",
        "The Code of Judicial Conduct 12 years ago was another.",
        "the canon against surplusage; 3 canons of construction",
    ],
)
def test_other_canons_are_left_alone(text: str) -> None:
    assert keys(judicial_canons.find, text) == []


def test_a_letter_behind_a_full_stop_begins_a_sentence() -> None:
    text = "The Code of Judicial Conduct, Canon 2. A judge shall step down."
    assert keys(judicial_canons.find, text) == ["Code Jud. Conduct, Canon 2"]


@given(texts)
def test_any_text_gives_ordered_spans_inside_it(text: str) -> None:
    assert_lawful(text, list(judicial_canons.find(text)))
    joined = f"Code of Judicial Conduct, Canon 2A {text} Canon 3(B)"
    assert_lawful(joined, list(judicial_canons.find(joined)))
