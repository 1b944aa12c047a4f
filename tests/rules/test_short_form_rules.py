"""Edge cases of the rules about short forms, *supra* and *id.*"""

from __future__ import annotations

import pytest
from tests.rules.brief import findings, words

from citecheck.model.config import Config
from citecheck.model.findings import Confidence

_CAMP = "Camp v. Pitts, 411 U.S. 138, 142 (1973)."
_FOX = "FCC v. Fox Television Stations, Inc., 556 U.S. 502, 515 (2009)."
_ANDERSONS = (
    "Anderson v. Creighton, 483 U.S. 635 (1987). That was settled. "
    "Anderson v. Liberty Lobby, Inc., 477 U.S. 242 (1986). That too."
)


@pytest.mark.parametrize(
    "text",
    [
        "See Beck, 848 F.3d at 275.",
        f"{_CAMP} That is law. Pettibone, 411 U.S. at 143.",
        f"{_CAMP} That is law. Smith, supra, at 130.",
        "Id. at 5.",
    ],
)
def test_unresolved(text: str) -> None:
    assert len(words("RES201", text)) == 1


@pytest.mark.parametrize(
    "text",
    [
        f"{_CAMP} That is law. Camp, 411 U.S. at 143.",
        f"{_CAMP} That is law. 411 U.S. at 143.",
        f"{_CAMP} That is law. Id.",
        f"{_CAMP} That is law. Camp, supra, at 143.",
        f"{_CAMP} That is law. See Section II(B), supra.",
        f"{_CAMP} That is law. See supra note 3.",
        f"{_CAMP} That is law. See infra Part III.",
        "The complaint says so. Compl. ¶ 12. Id. ¶ 13.",
        "The order says so. ECF No. 31 at 4. Id. at 5.",
    ],
)
def test_resolved_internal_or_of_the_record(text: str) -> None:
    assert words("RES201", text) == []


def test_id_that_may_mean_a_paper_is_of_low_confidence() -> None:
    text = f"{_CAMP} That is law. The answer says no more. Id. ¶ 12. Id."
    assert words("RES201", text) == []
    shown = findings("RES201", (text, Config(show_low_confidence=True)))
    assert [f.confidence for f in shown] == [Confidence.LOW, Confidence.LOW]


def test_ambiguous_supra_names_both() -> None:
    (said,) = words("RES202", f"{_ANDERSONS} Anderson, supra, at 640.")
    assert "Creighton" in said
    assert "Liberty Lobby" in said


def test_short_forms_alike_are_one_finding() -> None:
    (said,) = findings("RES202", f"{_ANDERSONS} Anderson, supra. So it is. Anderson, supra.")
    assert len(said.related) == 1


@pytest.mark.parametrize(
    "short", ["Anderson, 483 U.S. at 640.", "Liberty Lobby, supra, at 248.", "477 U.S. at 248."]
)
def test_what_tells_two_of_one_name_apart(short: str) -> None:
    assert words("RES202", f"{_ANDERSONS} {short}") == []


def test_short_before_full_is_said_once() -> None:
    (said,) = words("RES203", f"Camp, 411 U.S. at 143. Camp, 411 U.S. at 144. It is law. {_CAMP}")
    assert said.startswith("“Camp, 411 U.S. at 143” stands before the full citation")


@pytest.mark.parametrize(
    "text",
    [
        f"{_CAMP} It is law. Camp, 411 U.S. at 143. It is law. {_CAMP}",
        f"The Court in Camp was clear. {_CAMP}",
        f"{_FOX} It is law. Id. {_CAMP}",
    ],
)
def test_full_citation_comes_first(text: str) -> None:
    assert words("RES203", text) == []


def test_id_behind_a_string() -> None:
    (said,) = words("RES204", f"See {_CAMP[:-1]}; {_FOX} That is law. Id.")
    assert "Camp v. Pitts" in said
    assert "Fox" in said


@pytest.mark.parametrize(
    "text",
    [
        f"{_CAMP} That is law. {_FOX} That too. Id.",
        f"{_CAMP[:-1]} (quoting {_FOX[:-1]}). Id. at 143.",
        f"{_CAMP[:-1]}, aff’d, 568 U.S. 455 (2013). Id.",
        f"See {_CAMP[:-1]}; Camp, 411 U.S. at 143. Id.",
        f"See {_CAMP[:-1]}; {_FOX} That is law. Id. at 143.",
    ],
)
def test_id_that_has_one_antecedent(text: str) -> None:
    assert words("RES204", text) == []
