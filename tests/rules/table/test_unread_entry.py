"""TOA002: a line of the table could not be read as an entry."""

from __future__ import annotations

import pytest
from tests.rules.brief import brief, findings

_CITED = "Camp v. Pitts, 411 U.S. 138, 142 (1973)."


@pytest.mark.parametrize(
    "table",
    [
        "Cases\n\nCamp v. Pitts, 411 U.S. 138 (1973) ........ 1,\n    2",
        "Cases\n\nCamp v. Pitts, 411 U.S. 138 (1973)\n    ........ 1, 2",
        "Cases\n\nCamp v. Pitts, 411 U.S. 138 (1973)\n        1, 2",
    ],
)
def test_pages_on_a_line_of_their_own_belong_to_their_entry(table: str) -> None:
    text = brief(table, f"See {_CITED}", "Camp, 411 U.S. at 143.")
    assert findings("TOA002", text) == []
    assert findings("TOA106", text) == []


_CAMP = "Camp v. Pitts, 411 U.S. 138 (1973) ................. 1"


def test_number_of_the_one_page_before_page_1_is_no_line_of_the_table() -> None:
    text = (
        f"BRIEF OF APPELLANT\n\fTABLE OF AUTHORITIES\n\nCases\n\n{_CAMP}\n\ni\n\f"
        f"ARGUMENT\n\n{_CITED}\n\n1\n\fIt is so.\n\n2\n"
    )
    assert findings("TOA002", text) == []


def test_number_of_the_tables_page_in_a_text_without_pages_is_no_line_of_the_table() -> None:
    text = f"TABLE OF AUTHORITIES\n\nCases\n\n{_CAMP}\n\n            i\nARGUMENT\n\n{_CITED}\n"
    assert findings("TOA002", text) == []
