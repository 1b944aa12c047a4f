"""Treaties: by name, by series, and what is only talked about."""

# A table of citations reads best with each string on one line.

from __future__ import annotations

import pytest
from hypothesis import given
from tests.unit.citations.grammar_table import assert_lawful, rows, texts

from citecheck.citations.writings import treaties
from citecheck.model.citations import Form

CASES = [
    ('Vienna Convention on Consular Relations art. 36', [
        ('Vienna Convention on Consular Relations', 'Vienna Convention on Consular Relations art. 36', 'art. 36'),
    ]),
    ('Vienna Convention on Consular Relations art. 36, Apr. 24, 1963, 21 U.S.T. 77, 101, T.I.A.S. No. 6820, 596 U.N.T.S. 261', [
        ('Vienna Convention on Consular Relations', 'Vienna Convention on Consular Relations art. 36, Apr. 24, 1963, 21 U.S.T. 77, 101, T.I.A.S. No. 6820, 596 U.N.T.S. 261', 'art. 36'),
    ]),
    ('T.I.A.S. No. 6820', [
        ('T.I.A.S. No. 6820', 'T.I.A.S. No. 6820', None),
    ]),
    ('596 U.N.T.S. 261', [
        ('596 U.N.T.S. 261', '596 U.N.T.S. 261', None),
    ]),
    ('21 U.S.T. 77, T.I.A.S. No. 6820', [
        ('21 U.S.T. 77', '21 U.S.T. 77', None),
    ]),
    ('U.N. Charter art. 2, para. 4', [
        ('U.N. Charter', 'U.N. Charter art. 2, para. 4', 'art. 2, para. 4'),
    ]),
    ('Convention Against Torture art. 3(1)', [
        ('Convention Against Torture', 'Convention Against Torture art. 3(1)', 'art. 3(1)'),
    ]),
]  # fmt: skip

NOT_CITED = [
    "the Vienna Convention on Consular Relations grants rights",
    "the Democratic National Convention in 1968",
    "Protocol on Mondays",
    "Convention on Art",
    "Art. 5 of the treaty",
    "U.N.T.S. 261",
]

SHORT = [
    ("Vienna Convention art. 36(1)(b)", "Vienna Convention", "art. 36(1)(b)"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert rows(treaties.find, text) == expected


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_the_same_inside_a_sentence(
    text: str, expected: list[tuple[str, str, str | None]]
) -> None:
    assert rows(treaties.find, f"It is so. See, e.g., {text} (emphasis added).") == expected


@pytest.mark.parametrize("text", NOT_CITED)
def test_leaves_alone(text: str) -> None:
    assert rows(treaties.find, text) == []


@given(texts)
def test_any_text_gives_ordered_spans_inside_it(text: str) -> None:
    assert_lawful(text, list(treaties.find(text)))


@pytest.mark.parametrize(("text", "key", "pin"), SHORT)
def test_short_form_keeps_the_series_alone(text: str, key: str, pin: str) -> None:
    [site] = treaties.find(text)
    assert site.form is Form.SHORT
    assert (str(site.key), site.pin) == (key, pin)
