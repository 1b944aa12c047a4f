"""TOA113: no year, no court or no page list."""

from __future__ import annotations

import pytest
from tests.rules.brief import brief, words


def _says(code: str, table: str, *pages: str) -> list[str]:
    return words(code, brief(table, *pages))


@pytest.mark.parametrize(
    ("entry", "lacks"),
    [
        ("Glik v. Cunniffe, 655 F.3d 78 (1st Cir.) ........ 1", "the entry has no year: "),
        ("Glik v. Cunniffe, 655 F.3d 78 (2011) ........ 1", "the entry has no court: "),
        ("Glik v. Cunniffe, 655 F.3d 78 ........ 1", "the entry has no year and no court: "),
    ],
)
def test_entry_says_what_it_lacks(entry: str, lacks: str) -> None:
    (said,) = _says("TOA113", f"Cases\n\n{entry}", "Glik v. Cunniffe, 655 F.3d 78 (1st Cir. 2011).")
    assert said.startswith(lacks)


_CITED = "Camp v. Pitts, 411 U.S. 138, 142 (1973)."


def test_entry_without_pages_among_entries_with_pages() -> None:
    table = (
        "Cases\n\nCamp v. Pitts, 411 U.S. 138 (1973) ........ 1\n"
        "Glik v. Cunniffe, 655 F.3d 78 (1st Cir. 2011)\n"
        "SEC v. Chenery Corp., 318 U.S. 80 (1943) ........ 1"
    )
    cited = (
        f"{_CITED} Glik v. Cunniffe, 655 F.3d 78 (1st Cir. 2011). "
        "SEC v. Chenery Corp., 318 U.S. 80 (1943)."
    )
    (said,) = _says("TOA113", table, cited)
    assert said == ("the entry has no page list: Glik v. Cunniffe, 655 F.3d 78 (1st Cir. 2011)")


@pytest.mark.parametrize(
    "entry",
    [
        "Marbury v. Madison, 5 U.S. (1 Cranch) 137 (1803) ........ 1",
        "People v. Jones (2003) 29 Cal.4th 1 ........ 1",
        "State v. Doe, 2015 WI 12 ........ 1",
        "State v. Doe, 2004-Ohio-123 ........ 1",
        "Camp v. Pitts, 411 U.S. 138 (1973) ........ passim",
        "State v. Doe, 145 Ohio St.3d 22, 2015-Ohio-1243, 46 N.E.3d 130 ........ 1",
        "State v. Doe, 50 Conn. App. 22, 717 A.2d 310, cert. denied, 247 Conn. 931 (1998) ........ 1",
        "R v. Doe, [1986] 1 S.C.R. 103 (Can.) ........ 1",
        "Doe v. State, 2010-CT-04321-SCT ........ 1",
        "Dane Constr., ASBCA No. 61234, 19-1 BCA ¶ 37,123 ........ 1",
    ],
)
def test_entry_that_lacks_nothing(entry: str) -> None:
    assert _says("TOA113", f"Cases\n\n{entry}", "Nothing.") == []
