"""PDF to text: the words of the text layer and where they stand, page by page.

PDFium (through pypdfium2) finds the letters, their spaces and their line ends. A page's
place in memory is freed before the next one is read, so the length of a filing costs
nothing but its text.
"""

from __future__ import annotations

import ctypes
import math
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pypdfium2 as pdfium
import pypdfium2.raw as pdfium_c

from citecheck.document.page_layout import MARK_SIZE, SUPERSCRIPT, PageSetter, Word
from citecheck.errors import InputError
from citecheck.model import Source

PDF = "application/pdf"

# PDFium writes a hyphen at the end of a line as one of these and leaves the line end out.
_HYPHENS = "\x02\ufffe"
_LINE = re.compile(r"[^\r\n]+")
# A leader of spaced periods is one word: each word costs time.
_WORD = re.compile(rf"\.(?: ?\.)+(?!\S)|[^\s{_HYPHENS}]+[{_HYPHENS}]?|[{_HYPHENS}]")
_SIGNS = {**dict.fromkeys([*range(0x20), 0x7F], None), **dict.fromkeys(map(ord, _HYPHENS), "-")}
_SIGN = re.compile(rf"[\x00-\x1f\x7f{_HYPHENS}]")

# Where the number of a note may be glued to a word: `law.11`, `law”3`, `7See`.
_GLUED_MARK = re.compile(
    r"(?:(?<=[^\W\d_])|(?<=[.,;:?!”\"’')\]—]))\d{1,3}(?![\d/⁄])|^\d{1,3}(?=[^\W\d_]|[“\"‘'(\[§¶])"
)
_LETTER = re.compile(r"[^\W\d_]")
_UNREADABLE = re.compile("[\ufffd\ue000-\uf8ff\x00-\x08\x0e-\x1f]")
_MOST_UNREADABLE = 0.3
_FEWEST_LETTERS = 10  # on a page that has a text layer
_STAMP_LINES = 3  # a court prints so many lines on the image of a page
_IMAGE_SHARE = 0.4  # of the page's area
_UPRIGHT = math.radians(5)
_PASSWORD_ERRORS = (pdfium_c.FPDF_ERR_PASSWORD, pdfium_c.FPDF_ERR_SECURITY)
