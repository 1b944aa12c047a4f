"""Notes that a conversion to text left out: their marks stand in the text, and no notes do.

LibreOffice's text has ``§ 1291.1 She sued`` for a note behind ``§ 1291.`` and nothing of its words.
What is cited in such notes only looks as if nothing cited it.
"""

from __future__ import annotations

from citecheck.model.document import Document, SectionKind
from citecheck.patterns import re

# behind a stop, a comma, a bracket or a closing quotation mark, before a space
_MARK = re.compile(r"(?<=[.,;:?!)\]”’\"])(\d{1,3})(?=\s|$)")
# notes at the end that were read as a part of the body: they are not lost
_LISTED = re.compile(r"(?:^|(?<=[.?!]\s))\[?(\d{1,3})[\].)]{0,2}\s(?=\S)", re.MULTILINE)
_FEWEST = 3  # that count on from one


def lost_notes(document: Document) -> int:
    """How many notes, counted from 1, have marks in a text that has no notes; 0 where none are
    lost."""
    if any(section.kind is SectionKind.FOOTNOTE for section in document.sections):
        return 0
    last, end = _counted(_MARK, document.view, 0)
    listed, _ = _counted(_LISTED, document.view, end)
    return last if last >= _FEWEST and listed < last else 0


def _counted(pattern: re.Pattern, text: str, start: int) -> tuple[int, int]:
    """How far the numbers of ``pattern`` count on from one, and where the last stands."""
    last, end = 0, start
    for match in pattern.finditer(text, start):
        if int(match[1]) == last + 1:
            last, end = last + 1, match.end()
    return last, end


def lost_notes_said(count: int) -> str:
    """What is to be known where the notes up to ``count`` are lost."""
    return f"the text has marks of notes (1 to {count}) and no notes: what they cite is not seen"
