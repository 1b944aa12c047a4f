"""RES203: a short form stands before the full citation."""

from __future__ import annotations

import pytest
from tests.rules.brief import words

_CAMP = "Camp v. Pitts, 411 U.S. 138, 142 (1973)."


def test_short_before_full_is_said_once() -> None:
    (said,) = words("RES203", f"Camp, 411 U.S. at 143. Camp, 411 U.S. at 144. It is law. {_CAMP}")
    assert said.startswith("“Camp, 411 U.S. at 143” stands before the full citation")


_FOX = "FCC v. Fox Television Stations, Inc., 556 U.S. 502, 515 (2009)."


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
