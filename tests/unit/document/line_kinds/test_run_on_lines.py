"""Lines into which several lines of a table were run together."""

from __future__ import annotations

import pytest

from citecheck.document.line_kinds.run_on_lines import pieces

_DOE, _ROE = "Doe v. Coe, 1 F.3d 2 (9th Cir. 2001)", "Roe v. Poe, 3 U.S. 4 (1999)"


def _lines(line: str) -> list[str]:
    return [line[start:end].strip() for start, end in pieces(line)]


@pytest.mark.parametrize(
    ("line", "lines"),
    [
        (
            f"{_DOE} ........ 5, 6 {_ROE} ........ 7",
            [f"{_DOE} ........ 5, 6", f"{_ROE} ........ 7"],
        ),
        (
            f"TABLE OF AUTHORITIES Cases Page(s) {_DOE} ........ 5",
            ["TABLE OF AUTHORITIES Cases Page(s)", f"{_DOE} ........ 5"],
        ),
        (
            f"iv TABLE OF AUTHORITIES—Continued {_DOE} . . . . . . passim {_ROE},",
            ["iv", "TABLE OF AUTHORITIES—Continued", f"{_DOE} . . . . . . passim", f"{_ROE},"],
        ),
        (
            f"{_ROE} ........ 7 Statutes 28 U.S.C. § 1291 ........ 3",
            [f"{_ROE} ........ 7", "Statutes", "28 U.S.C. § 1291 ........ 3"],
        ),
        (
            f"{_ROE} ........ 7 Rules Enabling Act, 28 U.S.C. § 2072 ........ 3",
            [f"{_ROE} ........ 7", "Rules Enabling Act, 28 U.S.C. § 2072 ........ 3"],
        ),
        (
            "TABLE OF CONTENTS INTRODUCTION ........ 1 ARGUMENT ........ 2",
            ["TABLE OF CONTENTS", "INTRODUCTION ........ 1", "ARGUMENT ........ 2"],
        ),
    ],
)
def test_a_line_ends_where_a_heading_or_a_page_list_does(line: str, lines: list[str]) -> None:
    assert _lines(line) == lines


@pytest.mark.parametrize(
    "line",
    [
        f"{_DOE} ........ 5, 12, and 14",
        f"{_DOE} ........ 5 6 7",
        f"{_DOE} ........ 12 nn.4 & 5",
        "Statutes ........ 4",
        "TABLE OF AUTHORITIES ........ iv",
        "She “paid . . . . 5 dollars” and he wrote “I owe . . . . 6 more” on it",
        "",
    ],
)
def test_other_lines_stay_whole(line: str) -> None:
    assert pieces(line) == [(0, len(line))]


def test_a_table_of_one_line_is_read_entry_by_entry() -> None:
    from tests.unit.whole import read

    table = f"TABLE OF AUTHORITIES Cases {_DOE} ........ 1 {_ROE} ........ 2"
    entries = read(f"{table}\n\nARGUMENT\n\nSee {_DOE}; {_ROE}.\n").table
    assert entries is not None
    assert [entry.pages_text for entry in entries.entries] == ["1", "2"]
