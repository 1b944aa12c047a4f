"""Every string is read as its answer says, and docs/coverage.md shows it."""

from __future__ import annotations

import os
from importlib.metadata import version
from pathlib import Path

import pytest
from tests.coverage.page import EYECITE, page
from tests.coverage.reading import entries, readings
from tests.coverage.strings import CHAPTERS, Row
from tests.coverage.table_strings import ENTRIES, HEADINGS, NAMES

from citecheck.names.same_name import same_case_name

PAGE = Path(__file__).parents[2] / "docs" / "coverage.md"
ROWS = [row for chapter in CHAPTERS for row in chapter.rows]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: ascii(row.text)[:60])
def test_citations(row: Row) -> None:
    assert readings(row.text) == row.reads


@pytest.mark.parametrize("row", ENTRIES, ids=lambda row: ascii(row.text)[:60])
def test_entries(row: Row) -> None:
    assert entries(row.text) == row.reads


@pytest.mark.parametrize(("heading", "is_table"), HEADINGS)
def test_headings(heading: str, is_table: bool) -> None:
    found = entries(ENTRIES[0].text, heading)
    assert (found == ENTRIES[0].reads) is is_table
    assert is_table or found == ("no table",)


@pytest.mark.parametrize(("one", "other", "match"), NAMES)
def test_names(one: str, other: str, match: str) -> None:
    assert same_case_name(one, other) == match
    assert same_case_name(other, one) == match


def test_no_string_is_given_twice() -> None:
    texts = [row.text for row in ROWS]
    assert len(texts) == len(set(texts))


@pytest.mark.skipif(version("eyecite") != EYECITE, reason=f"the page shows eyecite {EYECITE}")
def test_page_is_made_from_the_strings() -> None:
    if os.environ.get("UPDATE_DOCS"):
        PAGE.write_text(page(), encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == page()
