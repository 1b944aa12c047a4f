"""Citations as rows for spreadsheets."""

from __future__ import annotations

import csv
import io

from tests.unit.whole import read

from citecheck.output.extracts.extract_csv import COLUMNS, FORMAT
from citecheck.output.format import render
from citecheck.output.results import Checked, Style

_TEXT = (
    "Rent is due. Orrin v. Tapley, 501 U.S. 808 (1991). Id. at 810.\n\nTAPLEY, J., dissenting.\n\n"
    "But see § 9.\n"
)


def _rows(text: str) -> list[dict[str, str]]:
    out = render(FORMAT, [Checked(read(text))], Style())
    return list(csv.DictReader(io.StringIO(out)))


def test_one_row_a_citation() -> None:
    full, back, section = _rows(_TEXT)
    assert (full["citation"], full["name"], full["year"]) == (
        "501 U.S. 808",
        "Orrin v. Tapley",
        "1991",
    )
    assert (back["form"], back["pin"], back["citation"]) == ("id", "810", "501 U.S. 808")
    assert (section["status"], section["citation"]) == ("unresolved", "")


def test_each_row_says_in_which_opinion_it_stands() -> None:
    assert [row["opinion"] for row in _rows(_TEXT)] == ["majority", "majority", "dissent"]


def test_a_brief_has_no_opinions() -> None:
    (row,) = _rows("Rent is due. Orrin v. Tapley, 501 U.S. 808 (1991).")
    assert row["opinion"] == ""


def test_nothing_cited_leaves_the_heads_of_columns() -> None:
    assert render(FORMAT, [Checked(read("Rent is due."))], Style()) == ",".join(COLUMNS) + "\n"


def test_no_cell_is_run_by_a_spreadsheet() -> None:
    (row,) = _rows("See =HYPERLINK v. Tapley, 501 U.S. 808 (1991).")
    assert not row["text"].startswith("=")
    assert not row["name"].startswith("=")


def test_pages_are_no_date_to_a_spreadsheet() -> None:
    (row,) = _rows("Orrin v. Tapley, 12 F. Cas. 4, 12-13 (C.C.D. Me. 1840).")
    assert row["pin"] == "12–13"
