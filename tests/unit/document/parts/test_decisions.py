"""Where the next decision begins in a text that holds several."""

from __future__ import annotations

import pytest
from tests.unit.whole import last

from citecheck.document.parts import decisions as module
from citecheck.document.parts.decisions import decisions
from citecheck.patterns import literals

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


_OF_OHIO = "[Cite as State v. Tapley, 2012-Ohio-417.]\n\nIN THE COURT OF APPEALS OF OHIO\n"
_OF_ILLINOIS = """\
2024 IL App (1st) 231431-U

NOTICE: This order was filed under a rule of the court and is not to be read as precedent by
anybody but those whom the rule allows to do so.

IN THE APPELLATE COURT OF ILLINOIS
"""
_OF_PENNSYLVANIA = """\
J-A22417-21

ADA TAPLEY                 :   IN THE SUPERIOR COURT OF
                           :        PENNSYLVANIA
"""
_WITH_MARGIN_NUMBERS = """\
7
8                     UNITED STATES DISTRICT COURT
9                    EASTERN DISTRICT OF ORRINSHIRE
10   ADA TAPLEY,            No.  2:21-cv-00417
"""


def _begin(text: str) -> list[str]:
    return [text[start:].strip().split("\n")[0].strip() for start in decisions(text)]


_HEADS = [
    _FEDERAL,
    _OF_APPEALS,
    _OF_A_STATE,
    _OF_OHIO,
    _OF_ILLINOIS,
    _OF_PENNSYLVANIA,
    _WITH_MARGIN_NUMBERS,
]


@pytest.mark.parametrize("head", _HEADS)
def test_a_caption_with_another_docket_number_begins_a_decision(head: str) -> None:
    other = head.replace("417", "418").replace("1522", "1523").replace("1431", "1432")
    assert _begin(f"{head}{_WORDS}\n\n{other}{_WORDS}") == [other.split("\n")[0].strip()]
    assert _begin(f"{_WORDS}\n\n{head}{_WORDS}") == [head.split("\n")[0].strip()]


@pytest.mark.parametrize("head", _HEADS)
def test_a_caption_that_is_repeated_begins_none(head: str) -> None:
    assert _begin(head + _WORDS + head + _WORDS) == []


def test_a_decision_begins_with_the_title_and_the_stamps_above_its_court() -> None:
    title = "Filed March 3, 2021\n\nNOT FOR PUBLICATION\n"
    assert _begin(_FEDERAL + _WORDS + "\n\n" + title + _OF_APPEALS + _WORDS) == [
        "Filed March 3, 2021"
    ]
    assert _begin(_FEDERAL + _WORDS + "It is so ordered.\n\f" + title + _OF_APPEALS + _WORDS) == [
        "Filed March 3, 2021"
    ]


def test_a_brief_with_a_table_is_one_text_with_the_decisions_appended_to_it() -> None:
    assert _begin("TABLE OF AUTHORITIES\n" + _FEDERAL + _WORDS + _OF_APPEALS + _WORDS) == []


def test_words_about_a_court_are_no_caption() -> None:
    assert _begin(_FEDERAL + _WORDS + "The court of appeals sat in No. 22-1000.\n" + _WORDS) == []
    assert _begin(_FEDERAL + _WORDS + "UNITED STATES DISTRICT COURT\n" + _WORDS) == []


def test_what_one_decision_says_of_its_sections_is_not_said_in_the_next() -> None:
    stated = "All statutory references are to the Penal Code. He broke section 187.\n"
    bare = "He broke section 190 of late, and said so.\n"
    text = _FEDERAL + _WORDS + stated + _OF_APPEALS + bare + _WORDS
    assert last(text) == "unresolved"
    assert last(_FEDERAL + _WORDS + stated + bare) == "Cal. Penal Code § 190"


@pytest.mark.parametrize(
    "notice",
    [
        "Filed 3/4/21 Orrin v. Tapley CA2/7",
        "Opinions of the United",
        "NONPRECEDENTIAL DISPOSITION",
        "Pursuant to Ind. Appellate Rule 65(D),",
        "Notice: This opinion is subject to formal revision before publication in the Reporters.",
    ],
)
def test_a_notice_of_first_pages_alone_begins_a_decision(notice: str) -> None:
    assert _begin(f"{_FEDERAL}{_WORDS}\n\n{notice}\n\n{_WORDS}") == [notice]


@pytest.mark.parametrize(
    "caption",
    [
        "COURT OF APPEALS FOR THE FIRST DISTRICT OF ORRINSHIRE\nAppellate case number: 01-18-00417-CV",
        "IN THE SUPERIOR COURT OF THE STATE OF ORRIN\nADA TAPLEY v. )  C.A. No. K22M-07-417 NEP",
        "Supreme Court, Orrin County\nDocket Number: Index No. 804417/2024",
    ],
)
def test_dockets_and_courts_as_some_states_write_them(caption: str) -> None:
    assert _begin(f"{_FEDERAL}{_WORDS}\n\n{caption}\n\n{_WORDS}") == [caption.split("\n")[0]]


def test_a_short_order_ends_where_a_new_page_names_another_case() -> None:
    short = _OF_APPEALS + "The appeal is dismissed for want of prosecution. " * 12
    other = _FEDERAL.replace("417", "418")
    text = _FEDERAL.replace("417", "416") + _WORDS + "\n\f" + short
    assert len(_begin(f"{text}\n\f{other}{_WORDS}")) == 2
    assert len(_begin(f"{text}\n\n{other}{_WORDS}")) == 1


_OF_MICHIGAN = """\
Order                                   Michigan Supreme Court
                                              Lansing, Michigan
  May 4, 2009
  138417
  ADA TAPLEY,
            Plaintiff-Appellant,
  v                                     SC: 138417
"""
_OF_ATTORNEY_GENERAL = """\
         THEATTORNEYGENERAL
                 OF ORRINSHIRE
Mr. P. Vane               Opinion No.   w-417
"""
_ADVISORY = "Orrinshire Advisory Opinions\nMay 4, 2018: AGO 2018-417 (May 4, 2018)\n"


@pytest.mark.parametrize("head", [_OF_MICHIGAN, _OF_ATTORNEY_GENERAL, _ADVISORY])
def test_orders_of_michigan_and_opinions_of_attorneys_general(head: str) -> None:
    first = " ".join(head.split("\n")[0].split())
    begun = [" ".join(words.split()) for words in _begin(f"{_FEDERAL}{_WORDS}\n\n{head}{_WORDS}")]
    assert begun == [first]
    assert _begin(f"{head}{_WORDS}\n\n{head}{_WORDS}") == []
    assert len(_begin(f"{head}{_WORDS}\n\n{head.replace('417', '418')}{_WORDS}")) == 1


def test_the_opinion_of_the_court_in_its_reports_has_star_pages_and_no_caption() -> None:
    begins = "*843Justice Vane and Justice Tapley\ndelivered the opinion of the Court.\n"
    again = "*850Justice Vane\ndelivered the opinion of the Court with respect to Part II.\n"
    dissent = "*12Justice Quay, dissenting.\n"
    first = begins.split("\n")[0]
    assert _begin(f"{_FEDERAL}{_WORDS}\n\n{begins}{_WORDS}{again}{_WORDS}") == [first]
    assert _begin(f"{_FEDERAL}{_WORDS}\n\n{dissent}{_WORDS}") == []
    other = begins.replace("843", "12")
    assert _begin(f"{begins}{_WORDS}\n\n{other}{_WORDS}") == [other.split("\n")[0]]


def test_the_signature_of_one_decision_is_no_caption_of_the_next() -> None:
    signed = "SO ORDERED.\n/s/ Ada Tapley\nUnited States District Court\n"
    notice = "Filed 3/4/21 Orrin v. Tapley CA2/7\n"
    text = f"{_FEDERAL}{_WORDS}\n{signed}\n{notice}THE PEOPLE,   No. D060417\n{_WORDS}"
    assert _begin(text) == [notice.strip()]
    judge = "SO ORDERED.\n\nADA TAPLEY\nUNITED STATES DISTRICT JUDGE\n"
    assert _begin(f"{_FEDERAL}{_WORDS}\n\n{judge}\n{_OF_APPEALS}{_WORDS}") == [
        _OF_APPEALS.split("\n")[0].strip()
    ]


def test_a_stamp_may_cover_the_end_of_a_court() -> None:
    head = "IN THE UNITED STATES DISTRICT COUR        poe   TERR\nNO. 4:21-CV-417-A\n"
    assert len(_begin(f"{_OF_APPEALS}{_WORDS}\n\n{head}{_WORDS}")) == 1


def test_the_words_of_a_first_page_begin_as_the_pattern_does() -> None:
    begins = literals.beginnings(module._FIRST_WORDS.pattern, module._FIRST_WORDS.flags)
    assert begins is not None
    assert all(literal.startswith(module._FIRST_OF_THEM) for literal in begins)
    assert all(any(b.startswith(word) for b in begins) for word in module._FIRST_OF_THEM)
