"""The registers of the states: each is read by all its names, to one key."""

from __future__ import annotations

import pytest
from hypothesis import given
from tests.unit.citations.grammar_table import assert_lawful, rows, texts

from citecheck.citations.writings import state_registers
from citecheck.facts.rows import several
from citecheck.facts.state_registers import RegisterRow
from citecheck.facts.state_registers import state_registers as registers
from citecheck.model.citations import Form

NOT_CITED = [
    "the Illinois Register 4434 of 24 pages",
    "24.5 Ill. Reg. 4434",
    "No. 24-Ill. Reg. 4434",
    "24 Ill. Reg. 4434th",
]


@pytest.mark.parametrize("row", registers(), ids=lambda row: row.normal_form)
def test_each_example_is_read_to_its_key(row: RegisterRow) -> None:
    for example in several(row.examples):
        printed, _, key = example.partition(" => ")
        [(found, _, pin)] = rows(state_registers.find, f"See {printed} (June 7, 2019).")
        assert (found.replace(",", ""), pin) == (key or printed, None)


@pytest.mark.parametrize("row", registers(), ids=lambda row: row.normal_form)
def test_each_spelling_is_of_its_register(row: RegisterRow) -> None:
    for spelling in row.printed():
        [(found, _, pin)] = rows(state_registers.find, f"See 31 {spelling} 212, 214.")
        assert (found, pin) == (f"31 {row.normal_form} 212", "214")


def test_a_short_form_keeps_the_series_alone() -> None:
    [site] = state_registers.find("24 Ill. Reg. at 4434")
    assert site.form is Form.SHORT
    assert (str(site.key), site.pin) == ("24 Ill. Reg.", "4434")


@pytest.mark.parametrize("text", NOT_CITED)
def test_leaves_alone(text: str) -> None:
    assert rows(state_registers.find, text) == []


@given(texts)
def test_any_text_gives_ordered_spans_inside_it(text: str) -> None:
    assert_lawful(text, list(state_registers.find(text)))
