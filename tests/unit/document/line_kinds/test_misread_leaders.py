"""Dots that recognition took for letters are a leader, and words of a language are none."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis.strategies import text
from tests.unit.whole import read

from citecheck.document.line_kinds.misread_leaders import (
    _many_in_a_row,
    misread_leaders,
    with_leaders,
)


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("Orrin v. Dale, 12 F.3d 5 (1993) w.csesssssesseesseseeeseeeaes 3, 5", "3, 5"),
        ("Orrin v. Dale, 12 F.3d 5 (1993) ....cccsssssseseeeseseenees 7", "7"),
        ("28 U.S.C. § 1291   ceecsssssseecesssssccssssses 1", "1"),
        ("I. The district gave no notice   0.0... eseesesesseseeeeseseeese 3", "3"),
        ("CONCLUSION    occ cccecccceeccsesesescsesess 8", "8"),
        ("Ames v. Corliss, 2021 WL 3310448 (Aug. 3, 2021)   oo.      4 n.6", "4 n.6"),
        ("Orrin v. Dale, 12 F.3d 5 (1993) 0.0.0... cece eee ee 2", "2"),
        ("Orrin v. Dale, 12 F.3d 5 (1993)... cec eee eeee 4", "4"),
        ("28 U.S.C. § 1291   oo   nee  nee e eben nee eben net eee n eee eens   1", "1"),
        ("42 U.S.C. § 2000e-5(f)(1)   occ  cece e cece beeen ebb eee ebe ees 2, 6", "2, 6"),
    ],
)
def test_a_leader_that_was_misread_becomes_dots(line: str, kept: str) -> None:
    mended = with_leaders(line)
    words, dots = mended.split("..", 1)
    assert len(mended) == len(line)
    assert line.startswith(words)
    assert (set(dots.removesuffix(kept)), dots[-len(kept) :]) == ({".", " "}, kept)


@pytest.mark.parametrize(
    "line",
    [
        "the excessiveness of the fine, its successes and its successors 12",
        "Orrin v. Dale, 12 F.3d 5 (1993) .......................... 3",
        "unsuccessfulness, necessaries, assesses",
        "Orrin v. Dale (1993) see 12 F.3d 5; (1993) ex. 4; (1990) sec. 4",
        "Orrin v. Dale, 12 F.3d 5 (1993) ... see the one on section 3",
        "Orrin v. Dale, 12 F.3d 5 (1993) recess, decency, ... and 4",
        "the decency of it, then ...... eee 4",
        "www.access.example/cessses",
        "such processes. It is so",
        "successes...... and obsesses...... 3",
        "dispossesses.... 4",
    ],
)
def test_words_and_whole_leaders_stay(line: str) -> None:
    assert list(misread_leaders(line)) == []


def test_an_entry_behind_a_misread_leader_has_its_pages() -> None:
    table = (
        "TABLE OF AUTHORITIES\n\nCases\n\n"
        "Orrin v. Dale, 12 F.3d 5 (1st Cir, 1993) w.csesssssesseesseseeeseeeaes 1\n"
        "Ames v. Corliss, 14 F.3d 9 (1st Cir. 1994)   ...cecsssesesssesseeeseeees 1\n\ni\n"
    )
    body = "ARGUMENT\n\nSee Orrin v. Dale, 12 F.3d 5, 7 (1st Cir. 1993).\n\n1\n"
    report = read(f"{table}\f{body}")
    assert report.table is not None
    assert [str(entry.pages) and entry.pages_text for entry in report.table.entries] == ["1", "1"]


@given(text(alphabet="cesx.\n…éㅣ\ud800", max_size=60))
def test_six_of_these_letters_in_a_row_are_looked_for(line: str) -> None:
    assert list(_many_in_a_row(line)) == [found.start() for found in re.finditer("[ces]{6}", line)]
