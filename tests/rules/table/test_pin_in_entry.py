"""TOA114: a pinpoint left in a case entry."""

from __future__ import annotations

import pytest
from tests.rules.brief import brief, words

_CITED = "Camp v. Pitts, 411 U.S. 138, 142 (1973)."


def _says(code: str, table: str, *pages: str) -> list[str]:
    return words(code, brief(table, *pages))


@pytest.mark.parametrize(
    "entry",
    [
        "Camp v. Pitts, 411 U.S. 138, 142 (1973)",
        "Camp v. Pitts, 411 U.S. 138, 142–43 (1973)",
        "Camp v. Pitts, 411 U.S. 138, 142 n.3 (1973)",
    ],
)
def test_pin_in_an_entry(entry: str) -> None:
    assert len(_says("TOA114", f"Cases\n\n{entry} ........ 1", _CITED)) == 1


@pytest.mark.parametrize(
    "entry",
    [
        "Terry v. Ohio, 392 U.S. 1, 88 S. Ct. 1868 (1968)",
        "5 U.S.C. § 706(2)(A)",
        "104 Calif. L. Rev. 391, 407 (2016)",
    ],
)
def test_what_is_no_pin(entry: str) -> None:
    assert _says("TOA114", f"Authorities\n\n{entry} ........ 1", "Nothing.") == []
