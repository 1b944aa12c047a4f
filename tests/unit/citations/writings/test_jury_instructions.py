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
    ("WPIC 35.02", "WPIC 35.02"),
    ("Wis JI—Criminal 1022", "Wis JI-Criminal 1022"),
    ("PIK Crim. 4th 54.110", "PIK Crim. 54.110"),
    ("MUJI 2d CR1411", "MUJI CR1411"),
    (
        'Model Jury Charges (Civil), 5.10A, "Negligence in General"',
        "Model Jury Charges (Civil), Negligence in General",
    ),
]

NOT_CITED = [
    "The CACI instructions were read.",
    "Jury Instruction No. 12 was refused.",
    "The model jury instructions of 2010 say so.",
    "XCACI No. 12",
    "The MAI 17 wing and the PJI 210 report.",
    "The WPI 15 index fell.",
    "The PIK Crim. committee met 54 times.",
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
