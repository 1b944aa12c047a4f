"""A brief with faults, to be marked: its pages as text, and as PDF."""

from __future__ import annotations

from typing import Any

from tests.unit.document.readers.pdf_files import down, pdf

TABLE = [
    "TABLE OF AUTHORITIES",
    "",
    "Cases                                                 Page(s)",
    "",
    "Harlan v. Osgood Mills, 512 F.3d 641 (9th Cir. 2008) ....... 1, 3",
    "Quill v. Harbor Trust Co., 498 U.S. 103 (1990) ............. 2",
    "Ridley v. Stone, 300 F.2d 77 (2d Cir. 1962) ................ 2",
    "",
    "i",
]
FIRST = [
    "ARGUMENT",
    "",
    "A bank must read what it signs. Harlan v. Osgood Mills, 512 F.3d",
    "614, 620 (9th Cir. 2008). The clerk had read no line of the deed, and",
    "said so twice. A court may look behind the seal of a bank. Quill v.",
    "Harbor Trust Co., 498 U.S. 103, 107 (1990).",
    "",
    "1",
]
SECOND = [
    "The teller cannot be blamed, for nobody had told him. Id. at 110. The",
    "vault stood open until noon, as three witnesses agree. Nor did the",
    "board ask for the ledger. See Tallow v. Brine, 12 F.4th 900 (1st Cir.",
    "2021).",
    "",
    "2",
]
THIRD = [
    "CONCLUSION",
    "",
    "The judgment must be reversed, and the deed set aside.",
    "",
    "3",
]
PAGES = (TABLE, FIRST, SECOND, THIRD)


def brief(**more: Any) -> bytes:
    """The brief as PDF; ``more`` is for ``pdf_files.pdf``."""
    return pdf([down(lines, step=20) for lines in PAGES], **more)
