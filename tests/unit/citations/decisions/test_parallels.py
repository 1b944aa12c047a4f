"""One decision in several reporters, and two decisions that stand one behind the other."""

from __future__ import annotations

import pytest

from citecheck.citations.decisions import dockets
from citecheck.citations.decisions.cases import read
from citecheck.citations.decisions.mentions import CaseMention
from citecheck.citations.decisions.reporters import find


def _decisions(text: str) -> list[CaseMention]:
    return [
        mention for mention in read(text, find(text), list(dockets.find(text))) if not mention.short
    ]


@pytest.mark.parametrize(
    ("text", "year", "pin"),
    [
        ("Moe v Loe, 461 Mich 119, 128; 597 NW2d 827 (1999).", 1999, "128"),
        ("Moe v Loe, 266 Mich App 5; 702 NW2d 6, 9 (2005).", 2005, "9"),
        ("Moe v. Loe, --- U.S. ---; 129 S. Ct. 375, 384 (2008).", 2008, "384"),
        ("Moe v. Loe, 545 U.S. 923, ___, 125 S. Ct. 2774, 2786 (2005).", 2005, "2786"),
        ("Moe v. Loe, 312 Ga. 238, 245 (2) (c) (iii) (816 SE2d 515) (2017).", 2017, "245"),
        ("Moe v Loe, 541 US 46, 63-64; 124 S Ct 1364; 158 L Ed 2d 187 (2004).", 2004, "63-64"),
        (
            "Moe v. Loe, 443 U. S. 317, 329 (III) (B) (99 SCt 2791, 61 LE2d 570) (1979).",
            1979,
            "329",
        ),
        ("Moe v. Loe, 312 Ga. App. 238 (816 S.E.2d 515) (2017).", 2017, None),
        ("Moe v. Loe, 264 Ga. 745, 746(1), 452 S.E.2d 477 (1994).", 1994, "746"),
        ("Moe v. Loe, 168 Ga.App. 875, 889-890(16), 311 S.E.2d 194 (1983).", 1983, "889-890"),
        ("Moe v. Loe, 255 Ga. App. 716, 717 (2) (a), 566 S.E.2d 438 (2002).", 2002, "717"),
        ("Moe v. Loe, 269 Ga. 218, 221(5), 222(6), 496 S.E.2d 908 (1998).", 1998, "221"),
        ("Moe v. Loe, 2013 VT 71; 196 Vt. 161, 165; 101 A.3d 1001, 1009 (2013).", 2013, "165"),
        ("Moe v. Loe, 2013 VT. 71, 196 Vt. 161 (2013).", 2013, None),
        ("State v. Moe, 311 Kan. 171, Syl. ¶ 3, 351 P.3d 1228 (2015).", 2015, "Syl. ¶ 3"),
    ],
)
def test_one_decision(text: str, year: int, pin: str | None) -> None:
    (mention,) = _decisions(text)
    assert (len(mention.keys), mention.year, mention.pin) == (len(find(text)), year, pin)


@pytest.mark.parametrize(
    "text",
    [
        "Moe v Loe, 461 Mich 120, 128 (1999); Roe v Loe, 597 NW2d 828 (1999).",
        "In re Moe, 910 F.2d 5 (5th Cir. 1990); 960 F.2d 12 (5th Cir. 1991).",
        "Moe v. Loe, 461 U.S. 120; 471 U.S. 5 (1985).",
        "Moe v. Loe, 500 U.S. 9 (410 U.S. 13) (1991).",
    ],
)
def test_two_decisions(text: str) -> None:
    assert len(_decisions(text)) == 2


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("Moe v. Loe, 2021 WL 4174453 (Cir. Ct. of Cook Cnty., Ill.) (Aug. 27, 2021).", 2021),
        ("Moe, LP v. Loe, 18 Misc. 3d 1147(A) (Sup. Ct. N.Y. Cnty. 2007).", 2007),
        ("Moe v Loe, 2021 NY Slip Op 50287[U] [Sup Ct, Kings County 2021].", 2021),
        ("Moe Co. v. Loe, 08-393, p. 2 (La. App. 3d Cir. 10/3/08), 976 So. 2d 1137, 1140.", 2008),
        ("Moe Co. v. Loe, 98-393 (La. 10/3/98), 706 So. 2d 1137.", 1998),
        ("Moe v. Loe, 910 F.2d 5 (5th Cir.), cert. denied, 508 U.S. 5 (1990).", 1990),
        ("Moe v. Loe, 291 Conn. 5, 964 A.2d 15, cert. denied, 558 U.S. 5 (2009).", 2009),
        # another year than the volume's is not taken over
        ("Moe v. Loe, 291 Conn. 5, 964 A.2d 15, cert. denied, 508 U.S. 5 (1993).", None),
    ],
)
def test_the_year_stands_where_the_court_sets_it(text: str, year: int | None) -> None:
    assert _decisions(text)[0].year == year


def test_louisiana_s_docket_number_is_no_part_of_the_name() -> None:
    (mention,) = _decisions("Moe Co. v. Loe, 08-393 (La. App. 3d Cir. 10/3/08), 976 So. 2d 1137.")
    assert mention.name is not None
    assert (mention.name.text, mention.docket) == ("Moe Co. v. Loe", "08-393")


@pytest.mark.parametrize("sign", [",", ";"])
def test_a_semicolon_behind_louisiana_s_court_and_date_is_a_comma(sign: str) -> None:
    court = "(La. App. 3d Cir. 10/3/08)"
    (mention,) = _decisions(f"Moe Co. v. Loe, 08-393, p. 2 {court}{sign} 976 So. 2d 1137, 1140.")
    assert (mention.docket, mention.year, len(mention.keys)) == ("08-393", 2008, 2)


def test_a_semicolon_behind_a_docket_number_alone_parts_two_decisions() -> None:
    text = "Moe Co. v. Loe, 08-393 (La. 10/3/08); State v. Poe, 976 So. 2d 1137 (La. 2008)."
    assert [mention.docket for mention in _decisions(text)] == ["08-393", None]


@pytest.mark.parametrize("sign", [".", ";"])
@pytest.mark.parametrize("words", ["trans. denied", "writ denied", "cert. denied", "rev. denied"])
def test_a_decision_behind_the_end_of_a_history_is_none_of_it(words: str, sign: str) -> None:
    later = "Poe v. State, 109 N.E.3d 9 (2016)"
    text = f"Moe v. State, 110 N.E.3d 1 (Ind. Ct. App. 2018), {words}{sign} {later}."
    first, second = _decisions(text)
    assert (first.parent, second.parent, second.history) == (None, None, None)


@pytest.mark.parametrize("words", ["aff'd,", "cert. denied sub nom.", "lv. den.", "writ denied,"])
def test_a_decision_behind_words_of_history_is_its_history(words: str) -> None:
    text = (
        f"Moe v. State, 110 N.E.3d 1 (Ind. Ct. App. 2018), {words} Moe v. Poe, 550 U.S. 9 (2019)."
    )
    assert [mention.parent for mention in _decisions(text)] == [None, 0]


@pytest.mark.parametrize(
    "text",
    [
        "Moe v. State, 310 Ga. App. 50, 52 (1), n. 3 (713 SE2d 400) (2011).",
        "Moe v. State, 310 Ga. 50, 52-53 (2), (713 SE2d 400) (2020).",
        "People v Moe, 440 Mich 50, 52; 485 NW2d 400; 60 ALR5th 900 (1992).",
    ],
)
def test_notes_and_commas_within_parallel_citations(text: str) -> None:
    [mention] = _decisions(text)
    assert len(mention.keys) >= 2
    assert mention.year is not None


def test_a_bracket_that_says_what_was_held_stands_before_the_history() -> None:
    text = (
        "People v. Moe (1994) 26 Cal.App.4th 1281, 1302 [rejecting the claim, as Loe did],"
        " disapproved on other grounds in People v. Poe (1995) 11 Cal.4th 444, 452."
    )
    first, second = _decisions(text)
    assert (first.parent, second.parent) == (None, 0)


def test_a_reporter_with_blanks_for_volume_and_page_is_no_part_of_the_name() -> None:
    (mention,) = _decisions("See Moe v. Loe, U.S. , 137 S. Ct. 612, 196 L. Ed. 2d 492 (2016).")
    assert mention.name is not None
    assert mention.name.text == "Moe v. Loe"
