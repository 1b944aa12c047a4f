"""The Federal Register: pages, short forms, and what belongs to an order."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from tests.unit.citations.grammar_table import assert_lawful, rows, texts

from citecheck.citations.writings import register
from citecheck.model.citations import Form

CASES = [
    ('90 Fed. Reg. 8441', [
        ('90 Fed. Reg. 8441', '90 Fed. Reg. 8441', None),
    ]),
    ('45 Fed. Reg. 30,937, 30,941', [
        ('45 Fed. Reg. 30,937', '45 Fed. Reg. 30,937, 30,941', '30,941'),
    ]),
    ('75 FR 1234', [
        ('75 Fed. Reg. 1234', '75 FR 1234', None),
    ]),
    ('75 Fed Reg 1234', [
        ('75 Fed. Reg. 1234', '75 Fed Reg 1234', None),
    ]),
    ('45 Fed. Reg. 30937', [
        ('45 Fed. Reg. 30,937', '45 Fed. Reg. 30937', None),
    ]),
    ('45 Fed.Reg. 30,937-41', [
        ('45 Fed. Reg. 30,937', '45 Fed.Reg. 30,937-41', '30,937-41'),
    ]),
    ('45 Fed. Reg. 30,937, 40 C.F.R. pt. 60', [
        ('45 Fed. Reg. 30,937', '45 Fed. Reg. 30,937', None),
    ]),
]  # fmt: skip

NOT_CITED = [
    "3 F.C.C. Rcd. 45",
    "3 FR 45",
    "12 F.R.D. 45",
    "published in the Fed. Reg. 12 days later",
    "Exec. Order No. 14,158, § 4(b), 90 Fed. Reg. 8441 (Jan. 29, 2025)",
    "Proclamation No. 9844, 84 Fed. Reg. 4949",
    "the Federal Register",
]

SHORT = [
    ("45 Fed. Reg. at 30937", "45 Fed. Reg.", "30937"),
    ("45 Fed. Reg. at 30937, 30941", "45 Fed. Reg.", "30937, 30941"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert rows(register.find, text) == expected


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_the_same_inside_a_sentence(
    text: str, expected: list[tuple[str, str, str | None]]
) -> None:
    assert rows(register.find, f"It is so. See, e.g., {text} (emphasis added).") == expected


@pytest.mark.parametrize("text", NOT_CITED)
def test_leaves_alone(text: str) -> None:
    assert rows(register.find, text) == []


@example("0Fed.Reg. 0 Fed.Reg. 0")
@given(texts)
def test_any_text_gives_ordered_spans_inside_it(text: str) -> None:
    assert_lawful(text, list(register.find(text)))


@pytest.mark.parametrize(("text", "key", "pin"), SHORT)
def test_short_form_keeps_the_series_alone(text: str, key: str, pin: str) -> None:
    [site] = register.find(text)
    assert site.form is Form.SHORT
    assert (str(site.key), site.pin) == (key, pin)
