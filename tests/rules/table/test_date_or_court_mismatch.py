"""TOA104: same citation, different year or court."""

from __future__ import annotations

import pytest
from tests.rules.brief import brief, words


def _says(code: str, table: str, *pages: str) -> list[str]:
    return words(code, brief(table, *pages))


def test_court_that_differs() -> None:
    table = "Cases\n\nGlik v. Cunniffe, 655 F.3d 78 (2d Cir. 2011) ........ 1"
    (said,) = _says("TOA104", table, "Glik v. Cunniffe, 655 F.3d 78, 82 (1st Cir. 2011).")
    assert "2d Cir." in said
    assert "1st Cir." in said


@pytest.mark.parametrize(
    ("listed", "cited"),
    [
        ("3rd Cir. 2017", "3d Cir. 2017"),
        ("D.C.Cir. 2017", "D.C. Cir. 2017"),
        ("S.D.N.Y. 2017", "S.D. N.Y. Mar. 3, 2017"),
    ],
)
def test_spelling_of_a_court_is_no_difference(listed: str, cited: str) -> None:
    table = f"Cases\n\nFields v. City of Philadelphia, 862 F.3d 353 ({listed}) ........ 1"
    assert _says("TOA104", table, f"Fields v. City of Philadelphia, 862 F.3d 353 ({cited}).") == []


def test_edition_of_a_code_is_not_compared() -> None:
    table = "Statutes\n\n5 U.S.C. § 706 (2018) ........ 1"
    assert _says("TOA104", table, "See 5 U.S.C. § 706 (2012).") == []


_CAMP = "Camp v. Pitts, 411 U.S. 138 (1973) ................. 1"


def test_year_that_one_of_several_full_citations_gives_is_enough() -> None:
    cited = "Camp v. Pitts, 411 U.S. 138 (1937). Camp v. Pitts, 411 U.S. 138, 142 (1973)."
    assert _says("TOA104", f"Cases\n\n{_CAMP}", cited) == []
