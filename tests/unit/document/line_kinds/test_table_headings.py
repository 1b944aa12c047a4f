"""Words that head tables: of authorities, with a category beside them, and of other things."""

from __future__ import annotations

import pytest

from citecheck.document.line_kinds.table_headings import category_beside, heads_other_table


@pytest.mark.parametrize(
    ("line", "category"),
    [
        ("INDEX OF AUTHORITIES CASES", "CASES"),
        ("Cases    Table of Authorities    Page(s)", "Cases"),
        ("TABLE OF AUTHORITIES Federal Statutes", "Federal Statutes"),
        ("TABLE OF AUTHORITIES", None),
        ("TABLE OF AUTHORITIES CITED", None),
        ("The table of authorities is at page ii", None),
    ],
)
def test_the_category_on_the_line_of_the_heading(line: str, category: str | None) -> None:
    assert category_beside(line) == category


@pytest.mark.parametrize(
    "line", ["TABLE OF AUTHORITIES", "TABLE OF CASES", "Exhibit A", "TABLE OF EXHIBITS ........ v"]
)
def test_what_heads_no_other_table(line: str) -> None:
    assert not heads_other_table(line)
