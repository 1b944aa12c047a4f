"""What ``--court auto`` chooses, and what it says of it."""

from __future__ import annotations

import pytest

from citecheck.facts.court_profiles import AUTO
from citecheck.model.config import Config
from citecheck.settings.court import court_choice, in_court

_NINTH = "UNITED STATES COURT OF APPEALS\nFOR THE NINTH CIRCUIT\n"
_FIRST = "UNITED STATES COURT OF APPEALS\nFOR THE FIRST CIRCUIT\n"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            _NINTH,
            "ca9, because the cover says “UNITED STATES COURT OF APPEALS FOR THE NINTH CIRCUIT”",
        ),
        (
            _FIRST,
            "generic, because the cover says “UNITED STATES COURT OF APPEALS FOR THE FIRST CIRCUIT”, a court that has no profile here",
        ),
        (
            _FIRST + _NINTH,
            "generic, because the cover names more courts than one: “UNITED STATES COURT OF APPEALS FOR THE FIRST CIRCUIT” and “UNITED STATES COURT OF APPEALS FOR THE NINTH CIRCUIT”",
        ),
        ("A brief.", "generic, because no court could be read on the cover"),
    ],
)
def test_the_choice_and_its_reason(text: str, said: str) -> None:
    choice = court_choice(Config(court=AUTO), text)
    assert str(choice) == said
    assert in_court(Config(court=AUTO), text).court == said.partition(",")[0]


def test_a_court_that_is_named_stays() -> None:
    named = Config(court="scotus")
    assert court_choice(named, _NINTH) is None
    assert in_court(named, _NINTH) is named
