"""Where the next decision begins in a text that holds several."""

from __future__ import annotations

import pytest
from tests.unit.whole import last

from citecheck.document.build import build
from citecheck.model.document import Source
from citecheck.model.media import MediaType

_WORDS = "".join(
    f"Mill {number} was let on day {number}, and its rent of {number} crowns was paid late.\n"
    for number in range(60)
)
_FEDERAL = """\
UNITED STATES DISTRICT COURT
EASTERN DISTRICT OF ORRINSHIRE
ADA TAPLEY,
          Plaintiff,
v.                                   Case No. 21-cv-417
"""
_OF_APPEALS = """\
                 UNITED STATES COURT OF APPEALS            FILED
                      FOR THE FIRST CIRCUIT
PERCIVAL VANE                        No. 08-1522
"""
_OF_A_STATE = """\
IN THE DISTRICT COURT OF APPEAL
JOANN QUAY,                          CASE NO. 1D14-1431
"""


def _begin(text: str) -> list[str]:
    found = build(Source(text, "text.txt", MediaType.PLAIN)).decisions
    return [text[start:].split("\n")[0].strip() for start in found]


@pytest.mark.parametrize("head", [_FEDERAL, _OF_APPEALS, _OF_A_STATE])
def test_a_caption_with_another_docket_number_begins_a_decision(head: str) -> None:
    other = head.replace("417", "418").replace("1522", "1523").replace("1431", "1432")
    assert _begin(head + _WORDS + other + _WORDS) == [other.split("\n")[0].strip()]
    assert _begin(_WORDS + head + _WORDS) == [head.split("\n")[0].strip()]


@pytest.mark.parametrize("head", [_FEDERAL, _OF_APPEALS, _OF_A_STATE])
def test_a_caption_that_is_repeated_begins_none(head: str) -> None:
    assert _begin(head + _WORDS + head + _WORDS) == []


def test_words_about_a_court_are_no_caption() -> None:
    assert _begin(_FEDERAL + _WORDS + "The court of appeals sat in No. 22-1000.\n" + _WORDS) == []
    assert _begin(_FEDERAL + _WORDS + "UNITED STATES DISTRICT COURT\n" + _WORDS) == []


def test_what_one_decision_says_of_its_sections_is_not_said_in_the_next() -> None:
    stated = "All statutory references are to the Penal Code. He broke section 187.\n"
    bare = "He broke section 190 of late, and said so.\n"
    text = _FEDERAL + _WORDS + stated + _OF_APPEALS + bare + _WORDS
    assert last(text) == "unresolved"
    assert last(_FEDERAL + _WORDS + stated + bare) == "Cal. Penal Code § 190"
