"""What the words of one entry cite: rules named in titles, brackets that do not close."""

from __future__ import annotations

import pytest

from citecheck.table.read_entry import read_entry


def _keys(words: str) -> list[str]:
    return [str(key) for key in read_entry(words, "Other Authorities", None, None).keys]


@pytest.mark.parametrize(
    ("author", "title"),
    [
        ("Duke Law School, ", "Implementing 2018 Amendments to Rule 23"),
        ("ABA Committee, ", "Report on Rule 1.7"),
        ("Federal Judicial Center, ", "Managing Class Actions under Rule 23"),
        ("Comm. on Rules, ", "Proposed Amendments to Fed. R. Civ. P. 23"),
        ("John Roe, ", "Rule 23 and Class Actions"),
        ("John Roe, ", "Rule 23(f): A Note on Law and Discretion"),
    ],
)
def test_a_rule_in_a_title_is_part_of_the_title(author: str, title: str) -> None:
    assert _keys(f"{author}{title}") == [title]


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("Rule 23", "Rule 23"),
        ("Amendments to Rule 23", "Rule 23"),
        ("Comment to Rule 1.7", "Rule 1.7"),
        ("Advisory Committee Notes to Rule 23", "Rule 23"),
        ("Advisory Committee Notes to 2018 Amendments to Fed. R. Civ. P. 23", "Fed. R. Civ. P. 23"),
        ("Federal Rules of Civil Procedure, Rule 23", "Fed. R. Civ. P. 23"),
        ("Fed. R. Civ. P. 23 advisory committee’s note", "Fed. R. Civ. P. 23"),
        ("Civil Rights Act of 1964, as amended by 42 U.S.C. § 1981", "42 U.S.C. § 1981"),
        ("Securities Exchange Act of 1934 and Rule 10b-5", "Rule 10b-5"),
    ],
)
def test_rules_and_acts_that_the_entry_is_about(words: str, key: str) -> None:
    assert _keys(words) == [key]


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("Rule 23(e)(1", "Rule 23(e)(1)"),
        ("Fed. R. Civ. P. 12(b", "Fed. R. Civ. P. 12(b)"),
        ("28 U.S.C. § 1292(b", "28 U.S.C. § 1292(b)"),
        ("Rule 23(e)(1)", "Rule 23(e)(1)"),
        ("Rule 23(e)", "Rule 23(e)"),
        # a word is no subdivision
        ("5 U.S.C. § 706 (passim", "5 U.S.C. § 706"),
    ],
)
def test_an_unclosed_bracket_belongs_to_the_section(words: str, key: str) -> None:
    assert _keys(words) == [key]
    assert read_entry(words, "Rules", None, None).text == words


@pytest.mark.parametrize(
    ("words", "key"),
    [("43 u.s.c. 1984", "43 U.S.C. § 1984"), ("20 c.f.r. § 404.5", "20 C.F.R. § 404.5")],
)
def test_codes_in_small_letters(words: str, key: str) -> None:
    assert _keys(words) == [key]


@pytest.mark.parametrize(
    ("words", "lost"),
    [
        ("Orrin v. Dale, 2016 WL 3365746 (S.D. Cal. (2016)", "closing"),
        ("Orrin v. Dale, 70 Cal.2d 347 1969)", "opening"),
    ],
)
def test_a_parenthesis_around_the_date_is_lost(words: str, lost: str) -> None:
    read = read_entry(words, "Cases", None, None)
    assert read.lost_parenthesis == lost
    assert read.year in (1969, 2016)
    assert read.pin is None


def test_a_volume_without_a_page_leaves_the_name() -> None:
    read = read_entry("Orrin v. Dale, 56 F.3d (2d Cir. 1995)", "Cases", None, None)
    assert read.name == "Orrin v. Dale"
    assert str(read.keys[0]) == "Orrin v. Dale"
