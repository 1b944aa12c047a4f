"""RES204: id. after a string citation of several authorities."""

from __future__ import annotations

import pytest
from tests.rules.brief import words

_CAMP = "Camp v. Pitts, 411 U.S. 138, 142 (1973)."


_FOX = "FCC v. Fox Television Stations, Inc., 556 U.S. 502, 515 (2009)."


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
