"""Bookmarks for findings, and a title that says what the copy is: with pikepdf, an extra
(``citecheck-toa[mark]``), as PDFium can write neither."""

from __future__ import annotations

import io
from collections.abc import Sequence

from citecheck.copies.marks import NOT_FOR_FILING

_LONGEST = 120  # signs of a bookmark


def with_bookmarks(data: bytes, bookmarks: Sequence[tuple[str, int]]) -> bytes:
    """The PDF in ``data`` with a bookmark for each pair of words and the index of a page, under
    one of their own behind those it has; unchanged where pikepdf is not installed."""
    try:
        import pikepdf
    except ImportError:
        return data
    with pikepdf.open(io.BytesIO(data)) as pdf:
        pages = [page.obj for page in pdf.pages]
        with pdf.open_outline() as outline:
            parent = pikepdf.OutlineItem(f"citecheck: {NOT_FOR_FILING.lower()}", 0)
            for words, page in bookmarks:
                title = words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"
                there = pikepdf.Array([pages[page], pikepdf.Name.Fit])
                parent.children.append(pikepdf.OutlineItem(title, there))
            outline.root.append(parent)
        title = str(pdf.docinfo.get("/Title", ""))
        pdf.docinfo["/Title"] = f"{title} ({NOT_FOR_FILING.lower()})" if title else NOT_FOR_FILING
        target = io.BytesIO()
        pdf.save(target, encryption=pdf.is_encrypted)
    return target.getvalue()
