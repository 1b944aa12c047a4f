"""The court of filing changes what TOA108 and TOA110 say."""

from __future__ import annotations

import pytest
from tests.rules.brief import brief, findings

from citecheck.model.config import Config
from citecheck.model.findings import Severity

_CITED = "Camp v. Pitts, 411 U.S. 138, 142 (1973)."
_PASSIM = brief(
    "Cases\n\nCamp v. Pitts, 411 U.S. 138 (1973) ................ passim",
    _CITED,
    *(
        f"The {word} record decides. Camp, 411 U.S. at 143."
        for word in "red old new big odd".split()
    ),
)
_CATEGORIES = brief(
    "Statutes\n\n5 U.S.C. § 706 ......... 1\n\nCases\n\n"
    "Camp v. Pitts, 411 U.S. 138 (1973) ................ 1",
    f"Review is under 5 U.S.C. § 706. {_CITED}",
)


@pytest.mark.parametrize(
    ("court", "source"),
    [
        ("scotus", "Sup. Ct. R. 34.2"),
        ("cadc", "D.C. Cir. R. 28(a)(2)"),
        ("ca11", "11th Cir. R. 28-1(e)"),
    ],
)
def test_passim_where_it_is_barred(court: str, source: str) -> None:
    (said,) = findings("TOA108", (_PASSIM, Config(court=court)))
    assert source in said.message
    assert said.message.endswith("cited on 1, 2, 3, 4, 5 and 6")


@pytest.mark.parametrize("court", ["generic", "ca2", "ca5", "ca9", "cal", "tex", "nd-cal"])
def test_passim_where_it_is_not(court: str) -> None:
    assert findings("TOA108", (_PASSIM, Config(court=court))) == []


def test_barred_passim_is_found_without_page_markers() -> None:
    text = _PASSIM.replace("\f", "\n")
    for number in range(1, 9):
        text = text.replace(f"\n{number}\n", "\n")
    (said,) = findings("TOA108", (text, Config(court="cadc")))
    assert "does not allow: Camp v. Pitts" in said.message
    assert findings("TOA108", text) == []


def test_categories_in_another_order_than_the_court_names() -> None:
    (said,) = findings("TOA110", (_CATEGORIES, Config(court="scotus")))
    assert said.severity is Severity.INFO
    assert said.message == (
        "“Statutes” stands before “Cases”, which Sup. Ct. R. 24.1(c), 34.2 names first"
    )
    assert findings("TOA110", _CATEGORIES) == []
    assert findings("TOA110", (_CATEGORIES, Config(court="ca9"))) == []


def test_categories_in_the_order_that_the_court_names() -> None:
    text = brief(
        "Cases\n\nCamp v. Pitts, 411 U.S. 138 (1973) ....... 1\n\n"
        "Constitution\n\nU.S. Const. amend. I ....... 1\n\nStatutes\n\n5 U.S.C. § 706 ....... 1\n\n"
        "Rules\n\nFed. R. Civ. P. 56 ....... 1",
        f"{_CITED} U.S. Const. amend. I. 5 U.S.C. § 706. Fed. R. Civ. P. 56.",
    )
    for court in ("scotus", "cal"):
        assert findings("TOA110", (text, Config(court=court))) == []
