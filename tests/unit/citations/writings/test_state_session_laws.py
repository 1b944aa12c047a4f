"""Session laws of the states as their own courts write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from tests.unit.citations.grammar_table import assert_lawful
from tests.unit.citations.provision_table import texts

from citecheck.citations.parts import in_order
from citecheck.citations.writings import state_session_laws
from citecheck.facts.rows import several
from citecheck.facts.session_laws import SessionLawRow, session_laws
from citecheck.model.citations import Site


def _sites(text: str, state: str | None) -> list[Site]:
    home = state_session_laws.at_home(text, state) if state else ()
    return list(in_order([*state_session_laws.find(text), *home]))


def _examples(row: SessionLawRow) -> list[tuple[str, str]]:
    pairs = (example.partition(" => ") for example in several(row.examples))
    return [(printed, key or printed) for printed, _, key in pairs]


@pytest.mark.parametrize("row", session_laws(), ids=lambda row: row.examples)
def test_each_form_is_read_to_its_key(row: SessionLawRow) -> None:
    assert row.examples
    for state in row.states or (None,):
        for printed, key in _examples(row):
            assert [str(s.key) for s in _sites(f"See {printed}.", state)] == [key]


@pytest.mark.parametrize("row", [row for row in session_laws() if row.states], ids=lambda r: r[0])
def test_a_form_of_one_state_is_not_read_elsewhere(row: SessionLawRow) -> None:
    for printed, _ in _examples(row):
        assert _sites(f"See {printed}.", None) == []


@pytest.mark.parametrize(
    ("text", "keys"),
    [
        ("Laws of 2021, ch. 125, §§ 4-5.", ["§ 4", "§ 5"]),
        ("Laws of 2021, ch. 125, §§ 4, 6, and 9(1).", ["§ 4", "§ 6", "§ 9(1)"]),
        ("Laws of 2021, ch. 125, section 4(2)(a).", ["§ 4(2)(a)"]),
    ],
)
def test_sections_of_one_law(text: str, keys: list[str]) -> None:
    assert [str(s.key) for s in _sites(text, None)] == [f"Laws 2021, ch. 125, {k}" for k in keys]


@pytest.mark.parametrize(
    "text",
    [
        "The Laws of 2021 were few.",
        "Hamlet, Act 5 of 1603",
        "In 2019, Acts 2 and 3 were cut.",
        "He lived on L. 2019 Avenue.",
        "Exhibit P.A. 97-5 was lost.",
        "The 12 PA 34 line runs late.",
        "St. 2018, at the corner",
        "In 2019, No. 63 was dismissed.",
    ],
)
def test_no_law(text: str) -> None:
    assert _sites(text, None) == []


@given(texts)
def test_any_text(text: str) -> None:
    assert_lawful(text, list(in_order(state_session_laws.find(text))))
