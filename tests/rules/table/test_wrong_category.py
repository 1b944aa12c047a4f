"""TOA111: a statute among the cases, and so on."""

from __future__ import annotations

import pytest
from tests.rules.brief import brief, words

_EMPTY = "The record is long."


@pytest.mark.parametrize(
    ("heading", "entry", "what"),
    [
        ("Cases", "42 U.S.C. § 1983", "statute"),
        ("Cases", "17 C.F.R. § 240.10b-5", "regulation"),
        ("Cases", "U.S. Const. amend. XIV, § 1", "constitution"),
        ("Statutes", "Camp v. Pitts, 411 U.S. 138 (1973)", "case"),
        ("Regulations", "Camp v. Pitts, 411 U.S. 138 (1973)", "case"),
    ],
)
def test_entry_under_a_foreign_heading(heading: str, entry: str, what: str) -> None:
    (said,) = words("TOA111", brief(f"{heading}\n\n{entry} ........ 1", _EMPTY))
    assert said.startswith(f"a {what} under “{heading}”")


@pytest.mark.parametrize(
    ("heading", "entry"),
    [
        ("Cases and Statutes", "42 U.S.C. § 1983"),
        ("Authorities", "42 U.S.C. § 1983"),
        ("Other Authorities", "Camp v. Pitts, 411 U.S. 138 (1973)"),
        ("Cases", "Camp v. Pitts, 411 U.S. 138 (1973)"),
        ("Federal Statutes", "42 U.S.C. § 1983"),
        ("Statutes and Regulations", "17 C.F.R. § 240.10b-5"),
    ],
)
def test_entry_under_a_heading_that_allows_it(heading: str, entry: str) -> None:
    assert words("TOA111", brief(f"{heading}\n\n{entry} ........ 1", _EMPTY)) == []
