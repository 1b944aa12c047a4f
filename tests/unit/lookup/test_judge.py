"""Each look-up ends in one of five ways, and none in silence."""

from __future__ import annotations

import pytest

from citecheck.lookup.judge import Looked, Outcome, judge
from citecheck.model.findings import Location, Severity
from citecheck.model.keys import CaseKey
from citecheck.model.lookups import Absent, Answer, Held, Listed, Question, Unasked
from citecheck.model.spans import Span

_PLACES = (Location(Span(5, 9), 1, 6), Location(Span(50, 59), 3, 1))
_TWOMBLY = Listed("Bell Atlantic Corporation v. Twombly", "2007-05-21")
_OTHER = Listed("Doe v. Roe")


def _looked(answer: Answer, *names: str) -> Looked:
    return judge(Question(CaseKey("550", "U.S.", "544"), names, _PLACES, 2, None), answer, {})


@pytest.mark.parametrize(
    "names", [("Bell Atl. Corp. v. Twombly",), ("Twombly",), (), ("Ames v. Coe", "Twombly")]
)
def test_a_name_that_agrees_by_the_rules_for_names(names: tuple[str, ...]) -> None:
    looked = _looked(Held((_TWOMBLY,)), *names)
    assert looked.outcome is Outcome.FOUND
    assert looked.finding is None


def test_a_list_without_names_speaks_against_none() -> None:
    assert _looked(Held((Listed(""),)), "Ames v. Coe").outcome is Outcome.FOUND


def test_another_name() -> None:
    looked = _looked(Held((_TWOMBLY,)), "Ames v. Coe")
    assert looked.outcome is Outcome.OTHER_NAME
    assert looked.finding is not None
    assert (looked.finding.code, looked.finding.severity) == ("VER501", Severity.ERROR)
    assert looked.finding.message == (
        "550 U.S. 544: the brief has Ames v. Coe, the list Bell Atlantic Corporation v. Twombly "
        "(2007-05-21)"
    )
    assert looked.finding.location == _PLACES[0]
    assert [related.location for related in looked.finding.related] == [_PLACES[1]]


def test_several_of_which_one_is_meant() -> None:
    looked = _looked(Held((_OTHER, _TWOMBLY)), "Bell Atl. Corp. v. Twombly")
    assert looked.outcome is Outcome.SEVERAL
    assert looked.finding is not None
    assert (looked.finding.code, looked.finding.severity) == ("VER502", Severity.INFO)
    assert "2 decisions begin there: Doe v. Roe; Bell Atlantic" in looked.finding.message


def test_several_of_which_none_is_meant() -> None:
    assert _looked(Held((_OTHER, _OTHER)), "Ames v. Coe").outcome is Outcome.OTHER_NAME


def test_what_is_not_in_the_list() -> None:
    looked = _looked(Absent("not in the index of 2026-01-31"), "Ames v. Coe")
    assert looked.outcome is Outcome.NOT_FOUND
    assert looked.finding is not None
    assert (looked.finding.code, looked.finding.severity) == ("VER503", Severity.WARNING)
    assert looked.finding.message == "Ames v. Coe, 550 U.S. 544 is not in the index of 2026-01-31"


def test_what_was_not_looked_up() -> None:
    looked = _looked(Unasked("its page is not printed yet"))
    assert looked.outcome is Outcome.NOT_CHECKED
    assert looked.finding is not None
    assert (looked.finding.code, looked.finding.severity) == ("VER504", Severity.INFO)
    assert looked.finding.message.endswith("was not looked up: its page is not printed yet")
