"""Notes that a conversion to text left out: their marks stand in the text, and no notes do.

LibreOffice's text has ``§ 1291.1 She sued`` for a note behind ``§ 1291.`` and nothing of its words.
What is cited in such notes only looks as if nothing cited it.
"""

from __future__ import annotations

from citecheck.model.document import Document, SectionKind
from citecheck.patterns import re

# behind a stop, a comma, a bracket or a closing quotation mark, before a space
_MARK = re.compile(r"(?<=[.,;:?!)\]”’\"])(\d{1,3})(?=\s|$)")
_FEWEST = 3  # that count on from one


def lost_notes(document: Document) -> int:
    """How many notes, counted from 1, have marks in a text that has no notes; 0 where none are
    lost."""
    if any(section.kind is SectionKind.FOOTNOTE for section in document.sections):
        return 0
    last = 0
    for mark in _MARK.finditer(document.view):
        if int(mark[1]) == last + 1:
            last += 1
    return last if last >= _FEWEST else 0


def lost_notes_said(count: int) -> str:
    """What is to be known where the notes up to ``count`` are lost."""
    return f"the text has marks of notes (1 to {count}) and no notes: what they cite is not seen"
