"""Every reason of a resolution has words, each its own; rules and formats say the same."""

from __future__ import annotations

from typing import get_args

import pytest
from tests.unit.whole import read

from citecheck.model.citations import Resolved
from citecheck.model.reasons import (
    Because,
    CitedAs,
    FitsSeveral,
    FullCitation,
    HomeCode,
    NameAlone,
    NameAndNote,
    NoCodeWith,
    NoDecisionAround,
    NoDecisionIn,
    NoDecisionNamed,
    NothingIn,
    NothingNamed,
    OnlyCode,
    OnlyConstitution,
    PlainReason,
    Qualified,
    SectionOfCode,
    StatedCode,
)
from citecheck.resolution.wording import in_words

_WITH_DATA: dict[PlainReason, str] = {
    NameAlone("12", "F.3d"): "the name fits; 12 F.3d is not cited in full",
    NameAndNote("7"): "the name and note 7 fit",
    OnlyConstitution("Cal. Const."): "its paragraph names Cal. Const. alone",
    CitedAs("9 U.S.C."): "the section is cited in full as 9 U.S.C.",
    SectionOfCode("9 U.S.C."): "another section of 9 U.S.C.",
    StatedCode("9 U.S.C."): "the text says that it cites 9 U.S.C. so",
    HomeCode("KRS"): "the courts of the brief's own state cite KRS so",
    OnlyCode("9 U.S.C."): "of the codes cited before it only 9 U.S.C. can have it",
    FitsSeveral(("Oak v. Elm", "Oak v. Ash")): (
        "fits more than one authority: Oak v. Elm; Oak v. Ash"
    ),
    NoDecisionNamed("Oak"): "no decision named “Oak” is cited in full",
    NothingNamed("Oak"): "nothing named “Oak” is cited in full",
    NoDecisionIn("12", "F.3d"): "no decision in 12 F.3d is cited in full",
    NoDecisionAround("12", "F.3d", "900"): (
        "of the decisions in 12 F.3d cited in full none can hold page 900"
    ),
    NothingIn("121 Cong. Rec."): "nothing in 121 Cong. Rec. is cited in full",
    NoCodeWith("16"): "no code or set of rules with 16 is cited in full",
}


def test_each_kind_of_reason_is_worded_here() -> None:
    assert {type(reason) for reason in _WITH_DATA} | {Because} == set(get_args(PlainReason))


def test_a_reason_with_data_names_them() -> None:
    assert {reason: in_words(reason) for reason in _WITH_DATA} == _WITH_DATA


def test_no_two_reasons_have_the_same_words() -> None:
    words = [in_words(reason) for reason in Because]
    assert all(words)
    assert len(set(words)) == len(words)


@pytest.mark.parametrize(
    ("full", "words"),
    [
        (FullCitation.LATER, "the name fits, cited in full only later"),
        (FullCitation.TABLE_ONLY, "the name fits; only the table gives it in full"),
    ],
)
def test_where_the_full_citation_stands_is_added(full: FullCitation, words: str) -> None:
    assert in_words(Qualified(Because.NAME, full)) == words


def test_an_antecedent_cited_only_later_says_so() -> None:
    text = "See Oakes, supra, at 4. It is so. Oakes v. Elmer, 500 U.S. 1, 2 (1991)."
    resolution = read(text).citations[0].resolution
    assert isinstance(resolution, Resolved)
    assert resolution.reason == Qualified(Because.NAME, FullCitation.LATER)
