"""Bookmarks for findings, and a title that says what the copy is. PDFium can write neither: they
are put behind what it wrote, or, into an encrypted file, by pikepdf, where that is installed
(``citecheck-toa[mark]``)."""

from __future__ import annotations

import io
from collections.abc import Sequence

from citecheck.copies.marks import NOT_FOR_FILING
from citecheck.copies.pdf.written import Written, dictionary, entries, reference, text

_LONGEST = 120  # signs of a bookmark
_PARENT = f"citecheck: {NOT_FOR_FILING.lower()}"

Bookmarks = Sequence[tuple[str, int]]
"""What each bookmark says, and the index of the page that it leads to."""


def add_bookmarks(file: Written, bookmarks: Bookmarks, title: str) -> None:
    """Puts bookmarks under one of their own, behind those that the file has. ``title`` is that of
    the document, empty where it has none."""
    pages = file.pages()
    root, given = _root(file)
    siblings = _siblings(file, given)
    item = {b"/Title": text(_PARENT), b"/Parent": b"%d 0 R" % root, b"/Dest": _to(pages[0])}
    if siblings:
        item[b"/Prev"] = b"%d 0 R" % siblings[-1]
    parent = file.add(dictionary(item))
    if siblings:
        file.change(siblings[-1], {b"/Next": b"%d 0 R" % parent})
    _add_children(file, parent, [(_short(words), pages[page]) for words, page in bookmarks])
    shown = given.get(b"/Count", b"0")
    count = (int(shown) if shown.isdigit() else 0) + 1 + len(bookmarks)
    ends = {b"/First": (siblings or [parent])[0], b"/Last": parent}
    values = {key: b"%d 0 R" % number for key, number in ends.items()}
    file.change(root, {**values, b"/Count": b"%d" % count})
    file.change(file.information, {b"/Title": text(_title(title))})


def _root(file: Written) -> tuple[int, dict[bytes, bytes]]:
    """The number of the dictionary that the bookmarks hang on, and what it says; made where the
    file has none."""
    outlines = file.entries(file.catalog).get(b"/Outlines", b"")
    given = file.entries(reference(outlines)) if outlines.endswith(b" R") else entries(outlines)
    if given and outlines.endswith(b" R"):
        return reference(outlines), given
    root = file.add(dictionary(given or {b"/Type": b"/Outlines"}))
    file.change(file.catalog, {b"/Outlines": b"%d 0 R" % root})
    return root, given


def _siblings(file: Written, given: dict[bytes, bytes]) -> list[int]:
    """The uppermost bookmarks of the file, in order, as far as each leads to the next."""
    found: dict[int, None] = {}
    value = given.get(b"/First", b"")
    while value.endswith(b" R") and (number := reference(value)) not in found:
        item = file.entries(number)
        if not item:
            break
        found[number] = None
        value = item.get(b"/Next", b"")
    return list(found)


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
        if not isinstance(pdf.Root.get("/Outlines", pikepdf.Dictionary()), pikepdf.Dictionary):
            del pdf.Root["/Outlines"]
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
