"""What stands at the edges of a table's pages belongs to no entry."""

from __future__ import annotations

from itertools import permutations

import pytest
from tests.unit.whole import labels_of

from citecheck.document.build import build
from citecheck.model.document import Document, Source
from citecheck.table.entries import read_table

_NAMES = ("Adams", "Baker", "Clark", "Davis", "Evans", "Frank", "Green", "Hill", "Irwin")


def _entry(n: int) -> str:
    words = f"    {500 + n} F.3d {n + 1} (9th Cir. {2000 + n}) "
    return f"{_NAMES[n]} v. Roe,\n{words.ljust(70, '.')} {n + 1}, {n + 3}"


def _pages(head: str, feet: tuple[str, str, str]) -> list[str]:
    """A table on pages i to iii and a body of four pages."""
    pages = [
        ("TABLE OF AUTHORITIES\n\n   Page(s)\nCases\n\n" if not k else head)
        + "\n".join(_entry(n) for n in range(3 * k, 3 * k + 3))
        + f"\n\n{feet[k]}\n"
        for k in range(3)
    ]
    pages[2] = pages[2].replace(feet[2], f"Statutes\n\n5 U.S.C. § 706 ........ 4\n\n{feet[2]}")
    return [*pages, *(_body_page(k) for k in (1, 2, 3, 4))]


def _body_page(number: int) -> str:
    lines = "\n".join(f"{a} and {b} were wrong." for a, b in permutations(_NAMES[number:], 2))
    return f"{'' if number > 1 else 'ARGUMENT'}\n\n{lines}\n\n{number}\n"


def _document(head: str, feet: tuple[str, str, str]) -> Document:
    return build(Source("\f".join(_pages(head, feet)), "x.txt"))


_ALL = [
    *(
        (f"{_NAMES[n]} v. Roe, {500 + n} F.3d {n + 1} (9th Cir. {2000 + n})", f"{n + 1}, {n + 3}")
        for n in range(9)
    ),
    ("5 U.S.C. § 706", "4"),
]
_PLAIN = ("i", "ii", "iii")


def _rows(document: Document) -> list[tuple[str, str]]:
    table = read_table(document)
    assert table is not None
    assert table.unread == ()
    return [(entry.text, entry.pages_text) for entry in table.entries]


@pytest.mark.parametrize(
    "head",
    [
        "",
        "TABLE OF AUTHORITIES\n(continued)\n         Page No(s).\n",
        "TABLE OF AUTHORITIES (cont’d)          Page\n\n",
        "TABLE OF AUTHORITIES\n\nCases—Continued\n",
        "TABLE OF AUTHORITIES\n\nCases (cont’d)      Page(s)\n",
        "Smith v. Jones, No. 3:16-cv-00123\n\nTABLE OF AUTHORITIES\n\n",
    ],
)
def test_heads(head: str) -> None:
    assert _rows(_document(head, _PLAIN)) == _ALL


def _same(below: str) -> tuple[str, str, str]:
    first, second, third = (f"{roman}{below}" for roman in _PLAIN)
    return first, second, third


@pytest.mark.parametrize(
    "feet",
    [
        _same("\nPLAINTIFFS’ MOTION; CASE NO. 3:16-cv-00123"),
        _same("       Case No. 3:16-cv-00123\nPls.’ Motion for Class Certification"),
        ("PLAINTIFFS’ BRIEF    i", "PLAINTIFFS’ BRIEF    ii", "PLAINTIFFS’ BRIEF    iii"),
        ("JOINT OPENING BRIEF\ni", "JOINT OPENING BRIEF\nii", "JOINT OPENING BRIEF\niii"),
        # the last page's foot differs from the others
        ("i\nMotion", "ii\nMotion", "NOTICE OF MOTION AND MOTION;         iii\nCASE NO. 11-511467"),
        _same("\n4835-6507-6124V.1"),
        _same("\nLEGAL151234567.1"),
        ("ny-1234567\ni", "ny-1234567 v2\nii", "ny-1234567.3\niii"),
        ("October 3, 2019\ni", "October 3, 2019\nii", "10/3/2019\niii"),
        ("January 5, 2020      i", "January 5, 2020      ii", "January 6, 2020      iii"),
    ],
)
def test_feet(feet: tuple[str, str, str]) -> None:
    document = _document("", feet)
    assert _rows(document) == _ALL
    assert labels_of(document.pagination.pages) == [*_PLAIN, "1", "2", "3", "4"]
    assert document.view.startswith("ARGUMENT\n")


def test_entries_alike_but_for_their_numbers_are_no_running_heads() -> None:
    feet = _same("      JOINT OPENING BRIEF")
    document = _document("", feet)
    assert _rows(document) == _ALL
    assert "OPENING" not in document.view


def test_an_entry_that_wraps_over_the_page_keeps_its_name() -> None:
    pages = _pages("", _PLAIN)
    pages[0] = pages[0].replace("\n\ni\n", "\nHenry v. United States Steel Corporation,\n\ni\n")
    pages[1] = "    1 F.3d 2 (9th Cir. 1993) ........ 7\n" + pages[1]
    rows = _rows(build(Source("\f".join(pages), "x.txt")))
    assert rows[3] == ("Henry v. United States Steel Corporation, 1 F.3d 2 (9th Cir. 1993)", "7")
    assert len(rows) == len(_ALL) + 1
