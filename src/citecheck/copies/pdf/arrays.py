"""Pages of a PDF that share one array of annotations, parted.

PDFium puts an annotation into the array that its page has, and so onto each page that has the
same one; and it offers no way to give a page another.
"""

from __future__ import annotations

import re

from citecheck.copies.pdf.sheet import AUTHOR
from citecheck.copies.pdf.written import Written, elements, reference
from citecheck.model.errors import InputError

_NAME = re.compile(rb"/NM ?\(" + AUTHOR.encode() + rb"-(\d+)-\d+\)")
_ANNOTS = b"/Annots"
_REFERRED = re.compile(rb"/Annots\s+\d+ \d+ R")


def part_arrays(file: Written, name: str, *, encrypted: bool) -> None:
    """Gives each page an array of its own where others have the same one, without the annotations
    of ours that are on others. Raises ``InputError`` where pages share one and, as strings are
    ``encrypted``, it cannot be parted."""
    sharing: dict[int, list[tuple[int, int]]] = {}
    for index, page in enumerate(file.pages()):
        if not file.says(page, _ANNOTS) or not _REFERRED.search(file.object(page)):
            continue  # as nearly always
        value = file.entries(page).get(_ANNOTS, b"")
        if value.endswith(b" R"):
            sharing.setdefault(reference(value), []).append((index, page))
    for array, pages in sharing.items():
        if len(pages) == 1:
            continue
        if encrypted:
            raise InputError(
                f"{name}: an encrypted PDF in which pages share their notes; print it to a new PDF"
            )
        for index, page in pages:
            own = [e for e in elements(file.object(array)) if _of_page(e) in (None, index)]
            file.change(page, {_ANNOTS: b"%d 0 R" % file.add(b"[%b]" % b" ".join(own))})


def _of_page(annotation: bytes) -> int | None:
    """The index of the page for which an annotation was made; None for none of ours."""
    found = _NAME.search(annotation)
    return int(found[1]) if found else None
