"""Page lists behind one space."""

from __future__ import annotations

import pytest

from citecheck.document.line_kinds.bare_pages import bare_tail, ends_in_provision, goes_on


@pytest.mark.parametrize(
    ("line", "words", "pages"),
    [
        ("42 U.S.C. § 1983 1, 2", "42 U.S.C. § 1983", "1, 2"),
        ("Fed. R. Civ. P. 12(b)(6) 14", "Fed. R. Civ. P. 12(b)(6)", "14"),
        ("42 U.S.C. § 1983 1, A-1", "42 U.S.C. § 1983", "1, A-1"),
        ("42 U.S.C. § 1983 9-12, 14, A1, A2", "42 U.S.C. § 1983", "9-12, 14, A1, A2"),
        ("U.S. Const. amend. V 3", "U.S. Const. amend. V", "3"),
        ("28 U.S.C. §§ 1331, 1332 4-6", "28 U.S.C. §§ 1331, 1332", "4-6"),
        ("Coe v. Roe, 500 U.S. 100 7 and 9", "Coe v. Roe, 500 U.S. 100", "7 and 9"),
        ("Black's Law Dictionary passim", "Black's Law Dictionary", "passim"),
    ],
)
def test_a_list_behind_a_whole_citation(line: str, words: str, pages: str) -> None:
    tail = bare_tail(line)
    assert tail is not None
    assert (line[: tail.words_end], tail.text, tail.sure) == (words, pages, False)


@pytest.mark.parametrize(
    "line",
    [
        "Coe v. Roe, 500 U.S. 100",
        "Coe v. Roe, 26 S.W.3d 485",
        "Coe v. Roe, 26 F. Supp. 2d 48",
        "Cal. Penal Code 187",
        "Form 10",
        "It was answered in Roe v.",
        "Int'l Bhd. of Elec. Workers, Local 12",
        "Tex. R. Civ. P. 91a.1",
        "28 U.S.C. § 1331, 12",
        "42 U.S.C. § 1983 9, 4",
    ],
)
def test_a_number_that_belongs_to_the_words(line: str) -> None:
    assert bare_tail(line) is None


@pytest.mark.parametrize(
    ("line", "on"),
    [
        ("Cal.3d 813", True),
        ("F. Supp. 2d 48 (D. Mass. 2000)", True),
        ("Stat. 272 (2001)", True),
        ("(9th Cir. 2007)", True),
        ("and its amendments", True),
        ("42 U.S.C. § 1988(b)", False),
        ("Pub. L. No. 107-56", False),
        ("RCW 4.16.080", False),
        ("Coe v. Roe, 500 U.S. 100", False),
    ],
)
def test_a_line_that_goes_on_with_the_citation_above(line: str, on: bool) -> None:
    assert goes_on(line) is on


def test_what_ends_in_a_provision() -> None:
    assert ends_in_provision("Tex. Penal Code § 19.02")
    assert ends_in_provision("RCW 4.16.080")
    assert not ends_in_provision("Coe v. Roe, 500 U.S. 100")
