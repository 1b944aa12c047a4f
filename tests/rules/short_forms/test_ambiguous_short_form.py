"""RES202: more than one antecedent fits."""

from __future__ import annotations

import pytest
from tests.rules.brief import findings, words

_ANDERSONS = (
    "Anderson v. Creighton, 483 U.S. 635 (1987). That was settled. "
    "Anderson v. Liberty Lobby, Inc., 477 U.S. 242 (1986). That too."
)


def test_ambiguous_supra_names_both() -> None:
    (said,) = words("RES202", f"{_ANDERSONS} Anderson, supra, at 640.")
    assert "Creighton" in said
    assert "Liberty Lobby" in said


def test_short_forms_alike_are_one_finding() -> None:
    (said,) = findings("RES202", f"{_ANDERSONS} Anderson, supra. So it is. Anderson, supra.")
    assert len(said.related) == 1


def test_a_rule_is_of_the_rules_cited_with_its_very_subdivisions() -> None:
    text = (
        "Fed. R. Civ. P. 12(b)(6). Fed. R. Crim. P. 12(b)(1). That was all. Fed. R. Evid. 404(b)."
    )
    assert words("RES202", f"{text} Rule 12(b)(6) is another thing.") == []
    assert len(words("RES202", f"{text} Rule 12(h) is another thing.")) == 1


@pytest.mark.parametrize(
    "short", ["Anderson, 483 U.S. at 640.", "Liberty Lobby, supra, at 248.", "477 U.S. at 248."]
)
def test_what_tells_two_of_one_name_apart(short: str) -> None:
    assert words("RES202", f"{_ANDERSONS} {short}") == []
