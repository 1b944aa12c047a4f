"""Volumes, numbers and pins that the serial grammars share."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.citations.parts import (
    grouped,
    number_before,
    read_pages,
    read_range,
    standalone,
    titled,
)


@pytest.mark.parametrize(
    ("text", "pin"),
    [
        (", at 25 (1974)", "25"),
        (" at 25.", "25"),
        (", 220-221 & n.3 (2013)", "220-221 & n.3"),
        (", 933 & n.169", "933 & n.169"),
        (", 19,486-92.", "19,486-92"),
        (", 30,937, 30,941 (", "30,937, 30,941"),
        (", at 1- 2 (1886)", "1- 2"),
        (", S12689.", "S12689"),
        (", 47 Harv. L. Rev. 6", None),
        (", 5, 47 U.S.C. § 1", "5"),
        (" (1974)", None),
        (", § 3", None),
    ],
)
def test_read_pages(text: str, pin: str | None) -> None:
    assert read_pages(text, 0)[0] == pin


def test_read_range_takes_the_first_page_with_it() -> None:
    text = "5 Stat. 543-544, 546."
    assert read_range(text, 8, 11) == ("543-544, 546", 20)


@pytest.mark.parametrize(
    ("text", "volume"),
    [
        ("see 90 ", "90"),
        ("(90 ", "90"),
        ("law.90 ", "90"),
        ("3.90 ", None),
        ("$90 ", None),
        ("CV-90 ", None),
        ("1,290 ", None),
        ("a90 ", None),
        ("12345 ", None),
        ("no ", None),
        ("", None),
    ],
)
def test_number_before(text: str, volume: str | None) -> None:
    span = number_before(text, len(text))
    assert (span.of(text) if span else None) == volume


@pytest.mark.parametrize(
    ("number", "always", "normal"),
    [
        ("19483", False, "19,483"),
        ("19, 483", False, "19,483"),
        ("8,441", False, "8441"),
        ("9066", True, "9,066"),
        ("S12684", False, "S12684"),
    ],
)
def test_grouped(number: str, always: bool, normal: str) -> None:
    assert grouped(number, always) == normal


@given(st.integers(min_value=0, max_value=10**9), st.booleans())
def test_grouped_is_idempotent(number: int, always: bool) -> None:
    once = grouped(str(number), always)
    assert grouped(once, always) == once


def test_titled_undoes_small_capitals() -> None:
    assert titled("CONFLICT OF LAWS") == "Conflict of Laws"
    assert titled("BLACK'S LAW DICTIONARY") == "Black's Law Dictionary"
    assert titled("Torts: Phys. & Emot. Harm") == "Torts: Phys. & Emot. Harm"


def test_standalone() -> None:
    assert standalone("law.Exec", 4)
    assert standalone("(Exec", 1)
    assert not standalone("U.S.G", 4)
    assert not standalone("CEO", 1)
