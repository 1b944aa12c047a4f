"""RES201: a short form, supra or id. with no antecedent."""

from __future__ import annotations

import pytest
from tests.rules.brief import findings, words

from citecheck.model.config import Config
from citecheck.model.findings import Confidence

_CAMP = "Camp v. Pitts, 411 U.S. 138, 142 (1973)."


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
        f"{_CAMP} Roe v. Doe, 412 U.S. 1, 5 n.2 (1973). Camp, supra, at 143.",
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


def test_supra_of_a_work_in_a_form_of_its_own_is_of_low_confidence() -> None:
    cited = "See Harbor Research Service, The Quay Act: Overview, R47999 (Dec. 7, 2023)."
    text = f"{_CAMP} That is law. {cited} It lasts. Harbor Research Service, supra, at 18."
    assert words("RES201", text) == []
    assert len(words("RES201", f"{_CAMP} It lasts. Harbor Research Service, supra, at 18.")) == 1


def test_a_publisher_is_no_back_reference() -> None:
    assert words("RES201", f"{_CAMP} Osier, What Is New?, JD Supra (Mar. 14, 2023).") == []


def test_a_name_that_recognition_may_have_misread_is_of_low_confidence() -> None:
    text = "Tapley v. Roe, 432 U.S. 474, 479 (1977). That is law. Taplay, supra, at 480."
    assert words("RES201", text) == []
    (shown,) = findings("RES201", (text, Config(show_low_confidence=True)))
    assert shown.confidence is Confidence.LOW
