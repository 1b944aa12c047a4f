"""Administrative codes whose citations have a shape of their own."""

from __future__ import annotations

import pytest
from hypothesis import given
from tests.unit.citations.grammar_table import assert_lawful
from tests.unit.citations.provision_table import texts

from citecheck.citations.parts import in_order
from citecheck.citations.provisions import state_regulations
from citecheck.facts.rows import several
from citecheck.facts.state_regulations import RegulationRow
from citecheck.facts.state_regulations import state_regulations as rows
from citecheck.model.citations import Site


def _sites(text: str, state: str | None) -> list[Site]:
    home = state_regulations.at_home(text, state) if state else ()
    return list(in_order([*state_regulations.find(text), *home]))


def _examples(row: RegulationRow) -> list[tuple[str, str]]:
    pairs = (example.partition(" => ") for example in several(row.examples))
    return [(printed, key or printed) for printed, _, key in pairs]


@pytest.mark.parametrize("row", rows(), ids=lambda row: row.examples)
def test_each_form_is_read_to_its_key(row: RegulationRow) -> None:
    assert row.examples
    for state in row.states or (None,):
        for printed, key in _examples(row):
            assert [str(s.key) for s in _sites(f"See {printed}.", state)] == [key]


@pytest.mark.parametrize("row", [row for row in rows() if row.states], ids=lambda r: r.examples)
def test_a_form_of_one_state_is_not_read_elsewhere(row: RegulationRow) -> None:
    for printed, _ in _examples(row):
        assert _sites(f"See {printed}.", None) == []


@pytest.mark.parametrize(
    ("text", "subdivisions"),
    [
        ("20.2.73.210 NMAC", ()),
        ("20.2.73.210(A) NMAC", ("A",)),
        ("Rule 62-303.540(2), F.A.C.", ("2",)),
        ("LAC 33:III.915(A)(1)", ("A", "1")),
        ("Wis. Admin. Code § NR 103.05(3)(b)", ("3", "b")),
    ],
)
def test_subdivisions(text: str, subdivisions: tuple[str, ...]) -> None:
    (site,) = _sites(f"See {text}, which is clear.", None)
    assert getattr(site.key, "subdivisions") == subdivisions  # noqa: B009


@pytest.mark.parametrize(
    "text",
    [
        "He flew from LAC 33: III of them.",
        "version 20.2.73 of the program",
        "Rule 62 of 30, F.A.C.",
    ],
)
def test_no_regulation(text: str) -> None:
    assert _sites(text, None) == []


@given(texts)
def test_any_text(text: str) -> None:
    assert_lawful(text, list(in_order(state_regulations.find(text))))
