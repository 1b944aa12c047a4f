"""Small PDFs written by hand: as much of the format as a page of text needs."""

from __future__ import annotations

import re
import zlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

LETTER = (612, 792)


@dataclass(frozen=True)
class Put:
    """Words set at a place (points from the lower left corner) in one of the fonts."""

    x: float
    y: float
    words: str
    size: float = 12
    angle: tuple[float, float, float, float] = (1, 0, 0, 1)
    font: str = "F1"

    def drawn(self) -> bytes:
        words = self.words.encode("cp1252")
        for sign in (b"\\", b"(", b")"):
            words = words.replace(sign, b"\\" + sign)
        matrix = " ".join(map(str, (*self.angle, self.x, self.y)))
        start = f"BT /{self.font} {self.size} Tf {matrix} Tm (".encode()
        return start + words + b") Tj ET\n"


def down(lines: Iterable[str], x: float = 72, y: float = 720, step: float = 14) -> list[Put]:
    """Lines of twelve-point type below each other."""
    return [Put(x, y - step * index, line) for index, line in enumerate(lines)]


_GREY_DOT = (
    b"<< /Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray "
    b"/BitsPerComponent 8 /Length 1 >>\nstream\n\x80\nendstream"
)

# Letters that are bars: of the text, and raised ones of the font itself.
_GLYPHS = (b"500 0 0 0 450 680 d1 0 0 450 680 re f", b"500 0 0 350 450 700 d1 0 350 450 350 re f")
_BARS = (
    "<< /Type /Font /Subtype /Type3 /FontMatrix [0.001 0 0 0.001 0 0] /FontBBox {} "
    "/FirstChar 32 /LastChar 122 /Widths [{}] /Resources << >> "
    "/CharProcs << /bar 9 0 R /mark 10 0 R >> "
    "/Encoding << /Type /Encoding /Differences [{}] >> /ToUnicode 11 0 R >>"
)
_SAME_LETTERS = (
    b"/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> "
    b"endcodespacerange 1 beginbfrange <20> <7E> <0020> endbfrange endcmap end"
)


def _bars(box: str, marks: str = "") -> bytes:
    names = " ".join(
        f"{code} /{'mark' if chr(code) in marks else 'bar'}" for code in range(33, 123)
    )
    return _BARS.format(box, "500 " * 91, names).encode()


TALL_BOX = "F3"
"""A font whose box is five times as high as its letters."""

OWN_MARKS = "F4"
"""A font whose digits 2 and 3 are printed small and raised on the baseline."""

IMAGE = b"q 612 0 0 792 0 0 cm /Im1 Do Q\n"
"""Draws a picture over the whole page."""


def pdf(
    pages: Sequence[Sequence[Put | bytes]],
    *,
    labels: str | None = None,
    trailer: str = "",
    rotate: int = 0,
    unmapped: bool = False,
    packed: bool = False,
    page_entries: str = "",
    catalog: str = "",
    more: Sequence[bytes] = (),
) -> bytes:
    """A PDF of these pages. ``labels`` is a number tree of page labels as PDF writes it;
    ``unmapped`` gives font F1 a map that says no letter is known; ``packed`` packs the content of
    the pages, whose streams then stand in the order of the pages. ``page_entries`` stand in each
    page's dictionary, ``catalog`` in the catalog; ``more`` objects are numbered from
    ``first_of_more(pages)`` on."""
    font = "<< /Type /Font /Subtype /Type1 /BaseFont /{} /Encoding /WinAnsiEncoding{} >>"
    private = (
        b"/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> "
        b"endcodespacerange 1 beginbfrange <20> <7E> <E020> endbfrange endcmap end"
    )
    objects: list[bytes] = [
        b"",
        b"",
        font.format("Times-Roman", " /ToUnicode 5 0 R" if unmapped else "").encode(),
        _GREY_DOT,
        _stream(private),
        font.format("Times-Italic", "").encode(),
        _bars("[0 -2400 1000 3200]"),
        _bars("[0 -250 1000 750]", marks="23"),
        *(_stream(content) for content in (*_GLYPHS, _SAME_LETTERS)),
    ]
    kids = []
    for page in pages:
        content = b"".join(item if isinstance(item, bytes) else item.drawn() for item in page)
        objects.append(_packed(content) if packed else _stream(content))
        resources = (
            "<< /Font << /F1 3 0 R /F2 6 0 R /F3 7 0 R /F4 8 0 R >> /XObject << /Im1 4 0 R >> >>"
        )
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {LETTER[0]} {LETTER[1]}] "
            f"/Rotate {rotate} /Resources {resources} /Contents {len(objects)} 0 R {page_entries} >>".encode()
        )
        kids.append(f"{len(objects)} 0 R")
    tree = f" /PageLabels << /Nums [{labels}] >>" if labels else ""
    objects[0] = f"<< /Type /Catalog /Pages 2 0 R{tree} {catalog} >>".encode()
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>".encode()
    return _file([*objects, *more], trailer)


def first_of_more(pages: int) -> int:
    """The number of the first object behind those of so many pages."""
    return 12 + 2 * pages


LOCKED = (
    "/Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <" + "5a" * 32 + "> /U <" + "5a" * 32 + "> >>"
    " /ID [<00> <00>]"
)
"""Put into the trailer: a password that nobody knows."""


def _stream(content: bytes) -> bytes:
    return b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content)


def _packed(content: bytes) -> bytes:
    data = zlib.compress(content)
    head = b"<< /Length %d /Filter /FlateDecode >>" % len(data)
    return head + b"\nstream\n" + data + b"\nendstream"


def damage(data: bytes, page: int) -> bytes:
    """``data``, a packed PDF, with some bytes changed in the middle of the content of a page,
    counted from 0."""
    begins = [match.end() for match in re.finditer(rb"FlateDecode >>\nstream\n", data)]
    middle = (begins[page] + data.index(b"endstream", begins[page])) // 2
    return data[:middle] + b"\x00\xff\x00\xff" + data[middle + 4 :]


def _file(objects: list[bytes], trailer: str) -> bytes:
    out = bytearray(b"%PDF-1.7\n")
    places = []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, content)
    table = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % place for place in places)
    size = len(objects) + 1
    out += f"trailer\n<< /Size {size} /Root 1 0 R {trailer} >>\nstartxref\n{table}\n".encode()
    return bytes(out + b"%%EOF\n")
