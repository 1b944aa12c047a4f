"""The copy of a brief in which its findings are marked, in the brief's own format."""

from __future__ import annotations

from collections.abc import Sequence
from hashlib import sha256
from typing import assert_never

from citecheck.copies.copy import Copy, not_the_same
from citecheck.copies.marks import marks_of
from citecheck.model.errors import InputError
from citecheck.model.findings import Finding, Report
from citecheck.model.media import MediaType


def marked_copy(
    data: bytes,
    name: str,
    report: Report,
    findings: Sequence[Finding] | None = None,
    *,
    force: bool = False,
) -> Copy:
    """The file in ``data``, of which ``report`` is, with its ``findings`` marked (None: all).

    ``name`` is what messages call it. Raises ``InputError`` for text and HTML, for a file that is
    not the one that was checked, and for one that must not be changed: of a signed one only
    ``force`` makes a copy.
    """
    source = report.document.source
    if source.sha256 not in ("", sha256(data).hexdigest()):
        raise InputError(not_the_same(name))
    marks = marks_of(report, findings)
    match source.media_type:
        case MediaType.PDF:
            from citecheck.copies.pdf.highlights import mark_pdf

            return mark_pdf(data, name, source, marks, force=force)
        case MediaType.DOCX:
            from citecheck.copies.docx.comments import mark_docx

            return mark_docx(data, name, source, marks, force=force)
        case (
            MediaType.PLAIN
            | MediaType.MARKDOWN
            | MediaType.HTML
            | MediaType.ODT
            | MediaType.RTF
            | MediaType.JSON
        ):
            raise InputError(f"{name}: no PDF or Word document; only those can be marked")
        case _:
            assert_never(source.media_type)
