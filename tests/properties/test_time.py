"""Time in proportion to the text, whatever the text is made of.

Families of texts, no two pieces of one alike, may grow with the power of 1.15 at most: four times
the text takes 4.9 times the time of the processor. Where a first look says more, which a busy
machine may be the reason of, the median of several decides, here and at four times the length. ``benchmarks/exponents.py`` measures
the same on longer texts.

Besides, single pieces are repeated: each is one that a pattern, a list of open parentheses or a look
backward could read again and again. There four times the text may take ten times the time, in the
better of two runs: what grows with the square takes sixteen in both.
"""

from __future__ import annotations

import time
from statistics import median

import pytest
from tests.properties.families import FAMILIES
from tests.properties.growth import base_of, exponent
from tests.properties.texts import check

_MOST = 1.15
_LEAST = 0.03  # seconds of the shorter text
_LOOKS = 5

_SMALL = 10_000  # characters: enough for a tenth of a second where the pieces cite
_CLOCK = 0.1  # seconds that the machine may lose on its own


def _again(piece: str, size: int) -> str:
    return piece * (size // len(piece))


def _nested(opening: str, size: int, closing: str = ")") -> str:
    count = size // len(opening + closing)
    return opening * count + closing * count


def _run(head: str, piece: str, size: int) -> str:
    return head + _again(piece, size)


PIECES = (
    " ", "\n", "\f", "Id. ", "Id. at 5. ", "id.; ", "§ ", "§§ 1, ", "(", ")", "“", "”", "v. ", "1", "1 ", "1, ",
    "A. B. C. ", "1 U.S. 1, ", "1 U.S. 1; ", "Smith, supra, ", "Smith v. ", "Smith, ", "Smith & ", "In re ",
    "Smith v. Jones, 1 U.S. 1 (1990). ", "Smith v. Jones, 1 U.S. 1 (1990), aff'd, ", "See, e.g., ", "[a]", "a.",
    "a-", "a-\n", "—", ". . . ", "*a* ", "<i>", "Rule 12(b)(6) ", "5 U.S.C. § 552a(b), ", "No. 1-cv-2, ",
    "2020 WL 1, at *", "2004-Ohio-", "81 U.S. (14 Wall.) ", "Compl. ¶ 5, ", "ECF No. 1 at ", "(“AFGE”) ",
    "TABLE OF CONTENTS\n", "TABLE OF AUTHORITIES\n", "Cases\n", "CERTIFICATE OF SERVICE\n", "12\n", "A word.\n",
    "Smith v. Jones, 1 U.S. 1 (1990) ..... 5\n", "A. Heading ..... 5\n", "1 A note\n", "Word.¹\n¹ A note.\n",
    "Words and\n\n12\n\f", "xviii ", "\u00ad", "\u200b", "ﬁ", "\x1b[",
)  # fmt: skip

RUNS = (
    ("Smith v. Jones, 1 U.S. 1", ", 5"),
    ("Smith v. Jones, 1 U.S. 1", ", 5-7"),
    ("Smith v. Jones, 1 U.S. 1 (1990) ", "(a) "),
    ("Smith v. Jones, 1 U.S. 1 (1990)", "; 2 U.S. 2"),
    ("5 U.S.C. § 1", "(a)"),
    ("5 U.S.C. §§ 1", ", 2"),
    ("5 C.F.R. §§ 1.1", ", 1.2"),
    ("Id. at 1", " & n.1"),
    ("Compl. ¶¶ 1", ", 2"),
    ("Fed. R. Civ. P. 12", "(b)"),
    ("Exec. Order Nos. 1", ", 2"),
    ("1 U.S. 1 (", "D. "),
    ("https://", "a/"),
)

NESTS = ("(a ", "(quoting Id. ", "(quoting Smith v. Jones, 1 U.S. 1 (1990) ", "[a ", "(citing § 5 ")


def _seconds(text: str) -> float:
    began = time.process_time()
    check(text)
    return time.process_time() - began


def _assert_in_proportion(small: str, large: str) -> None:
    check(small)  # so that nothing is compiled while the clock runs
    allowed = 10 * _seconds(small) + _CLOCK
    assert _seconds(large) < allowed or _seconds(large) < 10 * _seconds(small) + _CLOCK


@pytest.mark.parametrize("name", FAMILIES)
def test_no_family_of_texts_grows_faster_than_its_length(name: str) -> None:
    family = FAMILIES[name]
    count = base_of(family, _LEAST)
    said = ""
    # a cache that is full ends in a step, which is no growth: what has one is read in longer texts
    for longer in (1, 4):
        seen: list[float] = []
        while len(seen) < _LOOKS and (not seen or median(seen) > _MOST):
            seen.append(exponent(family, longer * count))
        if median(seen) <= _MOST:
            return
        said += f" {longer * count} pieces: {', '.join(f'{look:.2f}' for look in seen)};"
    pytest.fail(f"{name}:{said}")


def test_enough_families_are_measured() -> None:
    assert len(FAMILIES) >= 40
    for family in FAMILIES.values():
        short, long = family(40), family(80)
        assert len(long) > 1.5 * len(short)
        assert family(40) == short


@pytest.mark.parametrize("piece", PIECES, ids=ascii)
def test_one_piece_over_and_over(piece: str) -> None:
    _assert_in_proportion(_again(piece, _SMALL), _again(piece, 4 * _SMALL))


@pytest.mark.parametrize(("head", "piece"), RUNS, ids=ascii)
def test_lists_that_do_not_end(head: str, piece: str) -> None:
    _assert_in_proportion(_run(head, piece, _SMALL), _run(head, piece, 4 * _SMALL))


@pytest.mark.parametrize("opening", NESTS)
def test_brackets_within_brackets(opening: str) -> None:
    _assert_in_proportion(_nested(opening, _SMALL), _nested(opening, 4 * _SMALL))


@pytest.mark.parametrize("opening", NESTS)
def test_brackets_that_are_never_closed(opening: str) -> None:
    _assert_in_proportion(_again(opening, _SMALL), _again(opening, 4 * _SMALL))


def test_a_hundred_thousand_spaces() -> None:
    assert _seconds(" " * 100_000) < 2
    assert _seconds(f"Smith v. Jones,{' ' * 100_000}1 U.S. 1 (1990)") < 2
