"""Text from recognition is named once, and what is likely its noise is of low confidence."""

from __future__ import annotations

import pytest

from citecheck.model.config import Config
from citecheck.model.document import Source
from citecheck.model.findings import THE_TEXT, Confidence, Finding, Report
from citecheck.pipeline import check_source

_TABLE = """TABLE OF AUTHORITIES

Cases

{entries}

i
"""
_PROSE = (
    "The WORD part of the record was read in full. The parties met there.",
    "What the WORD witness told them was heard by all, and none of it is in doubt.",
    "The court below found so in its WORD order, which no one has appealed.",
)


def brief(entries: list[str], *pages: str) -> str:
    """A brief with a page of table and pages of prose, each with its number at the foot."""
    body = [
        "\n\n".join(["ARGUMENT" if number == 1 else "", *_PROSE, cited, str(number)]).replace(
            "WORD", ("first", "second", "third", "fourth")[number - 1]
        )
        for number, cited in enumerate(pages, 1)
    ]
    return "\f".join([_TABLE.format(entries="\n".join(entries)), *body])


def report(text: str, recognised: bool = True) -> Report:
    pages = frozenset(range(text.count("\f") + 1)) if recognised else frozenset()
    source = Source(text, "brief.pdf", recognised=pages)
    return check_source(source, Config(show_low_confidence=True))


def told(text: str, code: str, recognised: bool) -> list[Confidence]:
    return [found.confidence for found in _of(report(text, recognised), code)]


def _of(checked: Report, code: str) -> list[Finding]:
    return [found for found in checked.findings if found.code == code]


def said(checked: Report) -> list[str]:
    reasons = [skipped.reason for skipped in checked.skipped if skipped.check == THE_TEXT]
    return [reason for reason in reasons if "recognition" in reason]


CLEAN = brief(
    ["Camp v. Pitts, 411 U.S. 138 (1973) ....... 1, 2"],
    "See Camp v. Pitts, 411 U.S. 138, 140 (1973).",
    "So says Camp, 411 U.S. at 141.",
)


def test_text_of_a_file_says_nothing_of_recognition() -> None:
    assert said(report(CLEAN, recognised=False)) == []


def test_text_from_recognition_is_named_once_with_what_to_do() -> None:
    (reason,) = said(report(CLEAN))
    assert reason.startswith("the text comes from recognition (OCR)")
    assert "hold each finding against the page" in reason


def test_a_page_from_recognition_is_named() -> None:
    source = Source(CLEAN, "brief.pdf", recognised=frozenset({2}))
    (reason,) = said(check_source(source, Config()))
    assert reason.startswith("the text of page 3 of the file comes from recognition")


def test_pages_behind_the_body_are_not_named() -> None:
    exhibit = f"{CLEAN}\fCERTIFICATE OF SERVICE\n\nI served all counsel by mail.\n"
    source = Source(exhibit, "brief.pdf", recognised=frozenset({3}))
    assert said(check_source(source, Config())) == []


NAMES = brief(
    ["Camp v. United Pittmen, 411 U.S. 138 (1973) ....... 1"],
    "See Camp v. Un~ted Pittmen, 411 U.S. 138, 140 (1973).",
)
OTHER_NAMES = brief(
    ["Camp v. United Pittmen, 411 U.S. 138 (1973) ....... 1"],
    "See Holloway v. Estate of Marsh, 411 U.S. 138, 140 (1973).",
)
ORDER = brief(
    [
        "Camp v. Pitts, 411 U.S. 138 (1973) ....... 1",
        "Holt v. Orr, 212 F.3d 88 (9th Cir. 2001) ....... 1",
        "lA.E. Corp. v. Shore, 74 F.3d 768 (7th Cir. 1996) ....... 1",
        "Jacobs v. Veeck, 110 F.3d 749 (11th Cir. 1997) ....... 1",
    ],
    "See lA.E. Corp. v. Shore, 74 F.3d 768, 770 (7th Cir. 1996); Jacobs v. Veeck, 110 F.3d 749, "
    "750 (11th Cir. 1997); Camp v. Pitts, 411 U.S. 138, 139 (1973); Holt v. Orr, 212 F.3d 88, 90 "
    "(9th Cir. 2001).",
)
INCOMPLETE = brief(
    ["Bartsch v. Camp, 391 F.2d 150 (2dCir. 1968)cert. denied, 393 U.S. 826 ....... 1"],
    "See Bartsch v. Camp, 391 F.2d 150, 151 (2d Cir. 1968).",
)
MISSING = brief(
    ["Camp v. Pitts, 411 U.S. 138 (1973) ....... 1"],
    "See Camp v. Pitts, 411 U.S. 138, 140 (1973); Jacobs v. Veeck, 110 F.3d 749 (11th Cir. 1997).",
)


MISREAD_SECTION = brief(
    ["29 CXX. § 1601.28(a) ....... 1", "28 U.S.C. § 1291 ....... 1"],
    "See 29 C.F.R. § 1601.28(a); 28 U.S.C. § 1291.",
)
MISREAD_VOLUME = brief(
    ["Jacobs v. Veeck, 110 F.Sd 749 (11th Cir. 1997) ....... 1"],
    "See Jacobs v. Veeck, 110 F.3d 749, 752 (11th Cir. 1997).",
)


@pytest.mark.parametrize(
    ("text", "code"),
    [(MISREAD_SECTION, "TOA101"), (MISREAD_VOLUME, "TOA101")],
    ids=["section", "decision"],
)
def test_what_has_its_like_in_the_table_is_not_said_to_be_missing(text: str, code: str) -> None:
    assert Confidence.MEDIUM not in told(text, code, recognised=True)
    assert Confidence.HIGH not in told(text, code, recognised=True)


MISREAD_FIGURE = brief(
    ["28 U.S.C. § L291 ....... 1", "Fed. R. Civ. P. 5O(C) ....... 1"],
    "See 28 U.S.C. § 1291; Fed. R. Civ. P. 56(c).",
)
LOST_PAGES = brief(
    [
        "Camp v. Pitts, 411 U.S. 138 (1973) ....... 1",
        "Holt v. Orr, 212 F.3d 88 (9th Cir. 2001) etc Jacobs v. Veeck, 110 F.3d 749 (1997) ... 1",
    ],
    "See Camp v. Pitts, 411 U.S. 138, 140 (1973); Jacobs v. Veeck, 111 F.3d 749 (11th Cir. 1997); "
    "Holt v. Orr, 212 F.3d 88, 90 (9th Cir. 2001).",
)
OTHER_SECTION = brief(
    ["Camp v. Pitts, 411 U.S. 138 (1973) ....... 1", "12 U.S.C. § 2607 ....... 1"],
    "See Camp v. Pitts, 411 U.S. 138, 140 (1973); 28 U.S.C. § 1331.",
)


@pytest.mark.parametrize("code", ["TOA101", "TOA102"])
def test_an_entry_with_letters_among_its_figures_is_not_said_to_be_uncited(code: str) -> None:
    found = told(MISREAD_FIGURE, code, recognised=True)
    assert set(found) <= {Confidence.LOW}
    assert set(told(MISREAD_FIGURE, code, recognised=False)) != set(found)


def test_what_stands_in_the_table_behind_an_entry_that_lost_its_pages_is_not_missing() -> None:
    assert set(told(LOST_PAGES, "TOA101", recognised=True)) <= {Confidence.LOW}
    assert told(LOST_PAGES, "TOA101", recognised=False) != []


@pytest.mark.parametrize("code", ["TOA101", "TOA102"])
def test_another_section_in_the_table_is_still_shown(code: str) -> None:
    assert told(OTHER_SECTION, code, recognised=True) == [Confidence.MEDIUM]


def test_a_court_that_differs_by_a_figure_is_of_low_confidence_in_an_image() -> None:
    text = brief(
        ["Holt v. Orr, 212 F.3d 88 (Oth Cir. 2001) ....... 1"],
        "See Holt v. Orr, 212 F.3d 88, 90 (9th Cir. 2001).",
    )
    assert set(told(text, "TOA104", recognised=True)) == {Confidence.LOW}


@pytest.mark.parametrize(
    ("text", "code"),
    [(ORDER, "TOA110"), (INCOMPLETE, "TOA113")],
    ids=["order by a broken name", "spaces lost in an entry"],
)
def test_what_is_likely_noise_is_of_low_confidence(text: str, code: str) -> None:
    (usual,) = told(text, code, recognised=False)
    assert usual is not Confidence.LOW
    assert told(text, code, recognised=True) == [Confidence.LOW]


@pytest.mark.parametrize("recognised", [False, True])
def test_names_that_only_noise_parts_are_one_name(recognised: bool) -> None:
    assert told(NAMES, "TOA105", recognised=recognised) == []


@pytest.mark.parametrize(("text", "code"), [(OTHER_NAMES, "TOA105"), (MISSING, "TOA101")])
def test_what_noise_does_not_explain_is_shown_but_not_of_high_confidence(
    text: str, code: str
) -> None:
    assert told(text, code, recognised=False) == [Confidence.HIGH]
    assert told(text, code, recognised=True) == [Confidence.MEDIUM]


def test_a_short_form_that_lost_its_name_is_of_low_confidence() -> None:
    text = brief(
        ["Camp v. Pitts, 411 U.S. 138 (1973) ....... 1"],
        "See Camp v. Pitts, 411 U.S. 138, 140 (1973); Holt, 212 U.S. at 88.",
    )
    assert Confidence.LOW not in told(text, "RES201", recognised=False)
    assert told(text, "RES201", recognised=True) == [Confidence.LOW]


def test_what_stands_on_pages_of_the_file_itself_keeps_its_confidence() -> None:
    source = Source(MISSING, "brief.pdf", recognised=frozenset({0}))
    (found,) = _of(check_source(source, Config()), "TOA101")
    assert found.confidence is Confidence.HIGH


BROKEN = ("s~urce", "lA.E. Corp.", "li~ense", "th1nk", "wr|te")


@pytest.mark.parametrize("count", [3, 5])
def test_broken_words_show_recognition_where_there_are_many(count: int) -> None:
    words = " ".join(f"They saw the {word} of it." for word in BROKEN[:count])
    text = brief(
        ["Camp v. Pitts, 411 U.S. 138 (1973) ....... 1, 2"],
        f"See Camp v. Pitts, 411 U.S. 138, 140 (1973). {words}",
        "So says Camp, 411 U.S. at 141.",
    )
    reasons = said(report(text, recognised=False))
    if count < 4:
        assert reasons == []
    else:
        assert "words are broken as by recognition (OCR), such as “s~urce”, “lA.E”" in reasons[0]


def test_names_of_software_and_addresses_are_no_broken_words() -> None:
    words = (
        "The iPhone and eBay, at www.example.org/~holt and C:\\files, sold vanGogh prints, 1st and "
        "2d; McDonald read 5th, 11th and F.3d, and B2B and x2go and a{b}c."
    )
    text = brief(
        ["Camp v. Pitts, 411 U.S. 138 (1973) ....... 1, 2"],
        f"See Camp v. Pitts, 411 U.S. 138, 140 (1973). {words}",
        f"So says Camp, 411 U.S. at 141. {words}",
    )
    assert said(report(text, recognised=False)) == []


BROKEN_LIST = brief(
    ["Camp v. Pitts, 411 U.S. 138 (1973) ....... 1,", "Holt v. Orr, 212 F.3d 88 (2001) ....... 2"],
    "See Holt v. Orr, 212 F.3d 88, 90 (2001).",
    "See Camp v. Pitts, 411 U.S. 138, 140 (1973); Holt v. Orr, 212 F.3d 88, 90 (2001).",
)
TWO_IN_ONE = brief(
    [
        "Camp v. Pitts, 411 U.S. 138 (1973)",
        "    ss nO",
        "Holt v. Orr, 212 F.3d 88 (9th Cir. 2001) ....... 2",
    ],
    "See Camp v. Pitts, 411 U.S. 138, 140 (1973).",
    "See Holt v. Orr, 212 F.3d 88, 90 (9th Cir. 2001).",
)


@pytest.mark.parametrize("text", [BROKEN_LIST, TWO_IN_ONE])
def test_pages_that_recognition_may_have_lost_are_of_low_confidence(text: str) -> None:
    """The list of an entry breaks off, or one entry runs into the next, its pages lost."""
    camp = [f for f in _of(report(text), "TOA106") if "Camp" in f.message]
    assert [finding.confidence for finding in camp] == [Confidence.LOW]


def test_a_list_that_is_whole_is_held_against_the_brief() -> None:
    found = [f for f in _of(report(BROKEN_LIST), "TOA106") if "Holt" in f.message]
    assert [finding.confidence for finding in found] == [Confidence.MEDIUM]


@pytest.mark.parametrize("row", ["29 CLF.R. § 1601.28(a) ooo. ccec eveteteereen, 3", ""])
def test_a_line_behind_the_table_may_be_its_entry(row: str) -> None:
    """Its leader was read as letters, and so it ends no entry."""
    text = brief(
        [f"Camp v. Pitts, 411 U.S. 138 (1973) ....... 1\n28 U.S.C. § 1291 ....... 1\n\n\n{row}"],
        "See Camp v. Pitts, 411 U.S. 138, 140 (1973); 28 U.S.C. § 1291; 29 C.F.R. § 1601.28(a).",
    )
    (confidence,) = told(text, "TOA101", recognised=True)
    assert (confidence is Confidence.LOW) == bool(row)
