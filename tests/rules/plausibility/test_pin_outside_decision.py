"""PLA401: a pin cite before the first page of the decision, or far behind it."""

from __future__ import annotations

import pytest
from tests.rules.brief import brief, findings, words

from citecheck.model.config import Config
from citecheck.model.findings import Confidence

_NO_TABLE = "BRIEF\n\nARGUMENT\n\nThe rule is old. {}\n"


def _says(citation: str) -> list[str]:
    return words("PLA401", _NO_TABLE.format(citation))


@pytest.mark.parametrize(
    ("citation", "key", "first", "page"),
    [
        ("Dane v. Estes, 512 F.3d 614, 599 (9th Cir. 2008).", "512 F.3d 614", 614, 599),
        ("Dane v. Estes, 512 F.3d 614, 599–601 & n.5 (9th Cir. 2008).", "512 F.3d 614", 614, 599),
        ("Dane v. Estes (2003) 29 Cal.4th 100, 95.", "29 Cal. 4th 100", 100, 95),
    ],
)
def test_a_pin_before_the_first_page(citation: str, key: str, first: int, page: int) -> None:
    assert _says(citation) == [f"{key} begins on page {first}; this cites page {page}"]


def test_parallel_citations_have_a_first_page_each() -> None:
    right = "Terry v. Ohio, 392 U.S. 1, 13, 88 S. Ct. 1868, 1875 n.5, 20 L. Ed. 2d 889, 900 (1968)."
    assert _says(right) == []
    wrong = right.replace("1875", "1857")
    assert _says(wrong) == ["88 S. Ct. 1868 begins on page 1868; this cites page 1857"]


def test_a_short_form_is_held_against_the_page_of_the_full_one() -> None:
    full = "Dane v. Estes, 512 F.3d 614 (9th Cir. 2008)."
    assert _says(f"{full} Dane, 512 F.3d at 620.") == []
    assert _says(f"{full} Dane, 512 F.3d at 602.") == [
        "512 F.3d 614 begins on page 614; this cites page 602"
    ]


@pytest.mark.parametrize(
    "citation",
    [
        "Dane v. Estes, 2019 WL 7123456, at *3 (D. Md. May 1, 2019).",
        "Dane v. Estes, 2019 U.S. Dist. LEXIS 7123, at *3 (D. Md. May 1, 2019).",
        "Dane v. Estes, 2015 WI 122, ¶ 3.",
        "Estes Power Co., 61 FERC ¶ 61,123, at 61,100 (1992).",
        "Dane Foods, Inc., 362 N.L.R.B. No. 12, slip op. at 3 (2015).",
        "In re Dane Litig., Fed. Sec. L. Rep. (CCH) ¶ 99,391, at 96,900 (S.D.N.Y. 1997).",
        "Dane v. Estes, 2015 WI 122, 3.",
        "Dane v. Estes, 512 F.3d 614 n.5 (9th Cir. 2008).",
        "Dane v. Estes, 512 F.3d 614, n.5 (9th Cir. 2008).",
        "Dane v. Estes, 598 U.S. 594, slip op. at 5 (2023).",
        "Dane v. Estes, 598 U.S. ___, 5 (2023).",
        "State v. Dane, 100 Ohio St.3d 152, 2003-Ohio-5372, ¶ 8.",
        "State v. Dane, 100 Ohio St.3d 3152, 2003-Ohio-5372, ¶ 8.",
        "State v. Dane, 143 Wn.2d 731,24 P.3d 1006 (2001).",
        "State v. Dane, 461 US 914, 103 SCt 1893, 77 LEd2d 283 (1983).",
        "Dane v. Regents, 673 F.2d 266, 21 268 (9th Cir. 1982).",
    ],
)
def test_what_is_no_page_before_the_first(citation: str) -> None:
    assert _says(citation) == []


def test_a_day_in_figures_behind_a_citation_is_no_pin() -> None:
    text = "Dane v. Estes\n\n148\n A.3d\n 441\n\n 10-19-2016\n\nThe rule is old."
    assert words("PLA401", text) == []


def test_a_short_form_goes_with_the_first_page_that_it_fits() -> None:
    """The first page stands there in two ways, of which one has lost its comma."""
    text = (
        "State v. Dane, 172 Wn. App. 184, 288 P.3d 1167 (2012). See Dane, 172 Wn. App. 1845. "
        "He was held. Dane, 172 Wn. App. at 190."
    )
    assert words("PLA401", _NO_TABLE.format(text)) == []


def test_a_pin_behind_the_end_of_any_decision_is_of_low_confidence() -> None:
    text = _NO_TABLE.format("Dane v. Estes, 512 F.3d 614, 6614 (9th Cir. 2008).")
    assert words("PLA401", text) == []
    (found,) = findings("PLA401", (text, Config(show_low_confidence=True)))
    assert found.confidence is Confidence.LOW
    assert found.message.endswith("this cites page 6614, 6000 pages behind it")


def test_the_same_slip_in_table_and_text_is_said_once() -> None:
    slip = "Dane v. Estes, 512 F.3d 614, 599 (9th Cir. 2008)"
    (found,) = findings(
        "PLA401", brief(f"Cases\n\n{slip} ......... 1, 2", f"See {slip}.", f"See {slip}.")
    )
    assert found.location is not None
    assert str(found.location.page) == "1"
    assert [other.message for other in found.related] == ["again here", "the table's entry"]
    assert found.entry == 0
