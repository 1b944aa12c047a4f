"""Jury instructions: strings that cite and strings that do not."""

from __future__ import annotations

import pytest
from hypothesis import given
from tests.unit.citations.grammar_table import assert_lawful, rows, texts

from citecheck.citations.writings import jury_instructions

CASES = [
    ("CACI No. 3704", "CACI No. 3704"),
    ("CACI 325", "CACI No. 325"),
    ("CALCRIM No. 220", "CALCRIM No. 220"),
    ("CALJIC No. 2.90", "CALJIC No. 2.90"),
    ("Model Criminal Jury Instruction 5.7", "Jury Instr. 5.7"),
    ("Model Crim. Jury Instr. 5.7", "Jury Instr. 5.7"),
    ("Std. Jury Instr. (Civ.) 403.6", "Jury Instr. 403.6"),
    ("Standard Jury Instructions in Civil Cases 403.6", "Jury Instr. 403.6"),
    ("Pattern Civil Jury Instructions, § 4.1", "Jury Instr. 4.1"),
]

NOT_CITED = [
    "The CACI instructions were read.",
    "Jury Instruction No. 12 was refused.",
    "The model jury instructions of 2010 say so.",
    "XCACI No. 12",
]


@pytest.mark.parametrize(("text", "key"), CASES)
def test_reads(text: str, key: str) -> None:
    assert rows(jury_instructions.find, f"See {text}.") == [(key, text, None)]


@pytest.mark.parametrize("text", NOT_CITED)
def test_leaves_alone(text: str) -> None:
    assert rows(jury_instructions.find, text) == []


@given(texts)
def test_sites_are_lawful(text: str) -> None:
    assert_lawful(text, list(jury_instructions.find(text)))
