"""Words that head tables: of authorities, with a category beside them, and of other things."""

from __future__ import annotations

import pytest

from citecheck.document.line_kinds.table_headings import (
    category_beside,
    heads_other_table,
    is_table_heading,
    may_head_table,
)


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


@pytest.mark.parametrize(
    "line",
    [
        "(ii) TABLE OF AUTHORITIES",
        "TABLE OF AUTHORITIES (ALPHABETICAL)",
        "TABLE OF CASES (Alphabetically Arranged)",
        "Index of Authorities (Tex. R. App. P. 38.1(c))",
        "TABLE OF AUTHORITIES PURSUANT TO RULE 38.1(c)",
        "SUBJECT INDEX AND TABLE OF AUTHORITIES",
        "APPELLANT'S TABLE OF AUTHORITIES",
        "TABLE OF AUTHORITIES FOR APPELLANT'S BRIEF",
    ],
)
def test_a_heading_that_says_more_than_what_it_heads(line: str) -> None:
    assert is_table_heading(line)


@pytest.mark.parametrize("line", ["CITATIONS", "AUTHORITIES — CASES", "Authorities (Cases)"])
def test_a_heading_that_needs_a_table_below_it(line: str) -> None:
    assert may_head_table(line)


@pytest.mark.parametrize(
    "line",
    [
        "The table of authorities (see page ii)",
        "Table of Authorities under which the agency claims that it acted in 1993",
    ],
)
def test_what_speaks_of_a_table_heads_none(line: str) -> None:
    assert not is_table_heading(line)
