"""Bookmarks for findings, and a title that says what the copy is. PDFium can write neither: they
are put behind what it wrote, or, into an encrypted file, by pikepdf, where that is installed
(``citecheck-toa[mark]``)."""

from __future__ import annotations

import io
from collections.abc import Sequence

from citecheck.copies.marks import NOT_FOR_FILING
from citecheck.copies.pdf.written import Written, dictionary, reference, text

_LONGEST = 120  # signs of a bookmark
_PARENT = f"citecheck: {NOT_FOR_FILING.lower()}"

Bookmarks = Sequence[tuple[str, int]]
"""What each bookmark says, and the index of the page that it leads to."""


def add_bookmarks(file: Written, bookmarks: Bookmarks, title: str) -> None:
    """Puts bookmarks under one of their own, behind those that the file has. ``title`` is that of
    the document, empty where it has none. Raises ``LookupError`` where what the file has is not as
    it should be."""
    pages = file.pages()
    outlines = file.entries(file.catalog).get(b"/Outlines")
    root = reference(outlines) if outlines else file.add(b"<</Type /Outlines>>")
    given = file.entries(root)
    item = {b"/Title": text(_PARENT), b"/Parent": b"%d 0 R" % root, b"/Dest": _to(pages[0])}
    if last := given.get(b"/Last"):
        item[b"/Prev"] = last
    parent = file.add(dictionary(item))
    if last:
        file.change(reference(last), {b"/Next": b"%d 0 R" % parent})
    _add_children(file, parent, [(_short(words), pages[page]) for words, page in bookmarks])
    here = b"%d 0 R" % parent
    shown = max(0, int(given.get(b"/Count", b"0"))) + 1 + len(bookmarks)
    file.change(
        root, {b"/First": given.get(b"/First", here), b"/Last": here, b"/Count": b"%d" % shown}
    )
    if not outlines:
        file.change(file.catalog, {b"/Outlines": b"%d 0 R" % root})
    file.change(file.information, {b"/Title": text(_title(title))})


def _add_children(file: Written, parent: int, bookmarks: Sequence[tuple[str, int]]) -> None:
    numbers = [file.add(b"<<>>") for _ in bookmarks]
    ends = [None, *numbers, None]
    for at, (number, (words, page)) in enumerate(zip(numbers, bookmarks, strict=True)):
        item = {b"/Title": text(words), b"/Parent": b"%d 0 R" % parent, b"/Dest": _to(page)}
        for key, beside in ((b"/Prev", ends[at]), (b"/Next", ends[at + 2])):
            if beside is not None:
                item[key] = b"%d 0 R" % beside
        file.change(number, item)
    if numbers:
        family = {b"/First": numbers[0], b"/Last": numbers[-1]}
        values = {key: b"%d 0 R" % number for key, number in family.items()}
        file.change(parent, {**values, b"/Count": b"%d" % len(numbers)})


def _to(page: int) -> bytes:
    return b"[%d 0 R /Fit]" % page


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"


def _title(title: str) -> str:
    return f"{title} ({NOT_FOR_FILING.lower()})" if title else NOT_FOR_FILING


def with_bookmarks(data: bytes, bookmarks: Bookmarks) -> bytes:
    """The PDF in ``data`` with bookmarks and a title by pikepdf; unchanged where that is not
    installed."""
    try:
        import pikepdf
    except ImportError:
        return data
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pages = [page.obj for page in pdf.pages]
        with pdf.open_outline() as outline:
            parent = pikepdf.OutlineItem(_PARENT, 0)
            for words, page in bookmarks:
                there = pikepdf.Array([pages[page], pikepdf.Name.Fit])
                parent.children.append(pikepdf.OutlineItem(_short(words), there))
            outline.root.append(parent)
        pdf.docinfo["/Title"] = _title(str(pdf.docinfo.get("/Title", "")))
        target = io.BytesIO()
        pdf.save(target, encryption=pdf.is_encrypted)
    return target.getvalue()
