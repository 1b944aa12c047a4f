"""Where the items of a page list stand."""

from __future__ import annotations

import pytest

from citecheck.copies.listed_pages import listed_items
from citecheck.document.build import build
from citecheck.model.document import Source
from citecheck.table.entries import read_table

HEAD = "TABLE OF AUTHORITIES\n\nCases\n\n"
BODY = "\n\nARGUMENT\n\nA bank must read what it signs.\n"
ENTRY = "Harlan v. Osgood Mills, 512 F.3d 641 (9th Cir. 2008)"


def items(words: str) -> list[str]:
    """The items of the first entry of a table, as they stand in the source."""
    document = build(Source(f"{HEAD}{words}{BODY}", "brief.txt"))
    table = read_table(document)
    assert table is not None
    return [item.span.of(document.source.text) for item in listed_items(document, table.entries[0])]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (f"{ENTRY} ......... 1, 2–3, 12 n.4", ["1", "2–3", "12 n.4"]),
        (f"{ENTRY} ......... iv, 5 & n.3, passim", ["iv", "5 & n.3", "passim"]),
        (f"{ENTRY} ......... 1, 2,\n                  8, 9", ["1", "2", "8", "9"]),
        ("Harlan v. Osgood Mills, 512 F.3d 64 (9th Cir. 2008)\t64", ["64"]),
        ("Harlan v. Osgood Mills, 512 F.3d 64 (9th Cir. 2008) .....\n\f   .....   64", ["64"]),
    ],
)
def test_items_are_found_as_printed(words: str, expected: list[str]) -> None:
    assert items(words) == expected


def test_an_entry_without_pages_has_none() -> None:
    assert items(f"{ENTRY}\nQuill v. Harbor Trust Co., 498 U.S. 103 (1990)") == []
