"""Which court a cover names as the brief's own."""

from __future__ import annotations

import pytest

from citecheck.document.cover import courts_of_cover

_COVERS = {
    "scotus": "No. 24-1\n\nIn the\nSupreme Court of the United States\n\nOn Writ of Certiorari to the\n"
    "United States Court of Appeals\nfor the Sixth Circuit\n",
    "ca9": "UNITED STATES COURT OF APPEALS\n     FOR THE NINTH CIRCUIT\n\nOn Appeal from the United States"
    " District Court\nfor the Northern District of California\n",
    "cadc": "IN THE UNITED STATES COURT OF APPEALS\nFOR THE DISTRICT OF COLUMBIA CIRCUIT\n",
    "ca11": "United States Court of Appeals\nfor the 11th Circuit\n",
    "N.D. Tex.": "IN THE UNITED STATES DISTRICT COURT\nFOR THE NORTHERN DISTRICT OF TEXAS\nDALLAS DIVISION\n",
    "D. Neb.": "UNITED STATES DISTRICT COURT\nDISTRICT OF NEBRASKA\n",
    "Bankr. N.D. Tex.": "UNITED STATES BANKRUPTCY COURT\nNORTHERN DISTRICT OF TEXAS\n",
    "N.D. Cal.": " 1  Ana Roe (SBN 1)\n 2  UNITED STATES DISTRICT COURT\n 3  NORTHERN DISTRICT OF CALIFORNIA\n",
    "Cal. superior court": "SUPERIOR COURT OF THE STATE OF CALIFORNIA\nCOUNTY OF ALAMEDA\n",
    "Cal. court of appeals": "COURT OF APPEAL, STATE OF CALIFORNIA\nSECOND APPELLATE DISTRICT\n",
    "Tex. court of appeals": "IN THE COURT OF APPEALS\nFOR THE FIRST DISTRICT OF TEXAS\n",
    "N.Y. supreme court": "New York Supreme Court\nAppellate Division\n",
}


@pytest.mark.parametrize(("key", "cover"), _COVERS.items())
def test_the_court_of_a_cover(key: str, cover: str) -> None:
    assert [court.key for court in courts_of_cover(cover)] == [key]


def test_words_are_those_of_the_cover_on_one_line() -> None:
    (court,) = courts_of_cover(_COVERS["ca9"])
    assert court.words == "UNITED STATES COURT OF APPEALS FOR THE NINTH CIRCUIT"


@pytest.mark.parametrize(
    "text",
    [
        "The United States Court of Appeals for the Ninth Circuit affirmed.\n",
        "Whether the\nSupreme Court of the United States may hear this.\n",
        "On Appeal from the\nUNITED STATES DISTRICT COURT\nFOR THE DISTRICT OF MARYLAND\n",
        "A brief about nothing.\n",
        "\n" * 3001 + _COVERS["ca9"],
    ],
)
def test_a_court_in_a_sentence_or_below_is_not_the_briefs_own(text: str) -> None:
    assert courts_of_cover(text) == ()


def test_two_courts_are_both_told() -> None:
    cover = "SUPREME COURT OF TEXAS\n\nCOURT OF APPEALS OF TEXAS\n"
    assert [court.key for court in courts_of_cover(cover)] == [
        "Tex. supreme court",
        "Tex. court of appeals",
    ]
