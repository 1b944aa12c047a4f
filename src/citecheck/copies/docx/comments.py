"""A Word document with its findings as comments on the words they are about."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate

from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from docx.text.run import Run
from lxml import etree

from citecheck.copies.copy import Copy, damaged, not_the_same
from citecheck.copies.docx.package import refuse_signed, with_comments_part, with_parts
from citecheck.copies.docx.runs import Stretch, divided
from citecheck.copies.marks import Mark, Place, notes_on, tally
from citecheck.dataclass import dataclass
from citecheck.document.readers.docx.places import DocumentLetters, Letter
from citecheck.model.document import Source
from citecheck.model.errors import InputError
from citecheck.patterns import re

_AUTHOR, _INITIALS = "citecheck", "cc"
_W_R, _W_TC, _W_TXBX = qn("w:r"), qn("w:tc"), qn("w:txbxContent")
_W_ID, _W_DATE = qn("w:id"), qn("w:date")
_W_COMMENT = qn("w:comment")
_W_COMMENTS = qn("w:comments")
_W_OF_COMMENTS = (
    qn("w:commentRangeStart"), qn("w:commentRangeEnd"), qn("w:commentReference"),
)  # fmt: skip
_NOTES = {
    qn("w:footnote"): qn("w:footnoteReference"),
    qn("w:endnote"): qn("w:endnoteReference"),
}
# XML 1.0 has no place for these signs.
_NOT_IN_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


@dataclass(frozen=True, slots=True)
class _Comment:
    """What a comment says, and the words or the run that it is about."""

    words: str
    about: Stretch | etree._Element


def mark_docx(
    data: bytes, name: str, source: Source, marks: Sequence[Mark], *, force: bool = False
) -> Copy:
    """The Word document in ``data``, which was read as ``source``, with ``marks`` as comments.

    ``name`` is what messages call it. A finding in a note or a text box is a comment at the note's
    mark or the box: within them LibreOffice loses comments or refuses the file. Only the document,
    its comments and what names these change. Raises ``InputError`` for a file that is not the one
    that was read, and, without ``force``, for a signed one.
    """
    signed = refuse_signed(data, name, force=force)
    letters = DocumentLetters(data, name)
    if letters.document.part._comments_part.element.tag != _W_COMMENTS:
        raise InputError(damaged(name))
    if letters.ink != "".join(source.text.split()):
        raise InputError(not_the_same(name))
    comments, unplaced = _comments(letters, source, marks)
    first = next((letter for letter in letters.letters if letter and _is_of_body(letter)), None)
    if first is not None:
        comments.insert(0, _Comment(tally(marks, unplaced), Stretch(first, first)))
    _put(letters.document, comments)
    copy = with_parts(data, with_comments_part(data, letters.document))
    return Copy(copy, notes_on(unplaced, signed=signed))


def _comments(
    letters: DocumentLetters, source: Source, marks: Sequence[Mark]
) -> tuple[list[_Comment], list[Mark]]:
    """The comments of all marks, and the marks that have none."""
    before = list(accumulate((not sign.isspace() for sign in source.text), initial=0))
    anchors = _Anchors(letters.document)
    comments: list[_Comment] = []
    unplaced: list[Mark] = []
    for mark in marks:
        found = [
            comment
            for place in mark.places
            if (comment := anchors.comment(mark, place, list(_letters(letters, before, place))))
        ]
        comments += found
        if mark.places and not found:
            unplaced.append(mark)
    return comments, unplaced


def _letters(letters: DocumentLetters, before: Sequence[int], place: Place) -> Iterator[Letter]:
    for span in place.spans:
        for letter in letters.letters[before[span.start] : before[span.end]]:
            if letter is not None:
                yield letter


class _Anchors:
    """Finds what comments on the letters of one document can be about."""

    def __init__(self, document: WordDocument) -> None:
        self._marks = {
            (reference.tag, reference.get(_W_ID)): reference
            for tag in _NOTES.values()
            for reference in document.element.body.iter(tag)
        }
        self._numbers = {
            key: number
            for tag in _NOTES.values()
            for number, key in enumerate((key for key in self._marks if key[0] == tag), 1)
        }

    def comment(self, mark: Mark, place: Place, letters: Sequence[Letter]) -> _Comment | None:
        """The comment on the first of these letters and those with it."""
        if not letters:
            return None
        words = mark.note(place)
        note = next((e for e in letters[0].text.iterancestors() if e.tag in _NOTES), None)
        if note is not None:
            key = (_NOTES[note.tag], note.get(_W_ID))
            if key not in self._marks:
                return None
            run = _run(self._marks[key])
            return None if run is None else _Comment(f"In note {self._numbers[key]}: {words}", run)
        box = _outermost_box(letters[0])
        if box is not None:
            run = _run(box)
            return None if run is None else _Comment(f"In a text box: {words}", run)
        own = [letter for letter in letters if _is_of_body(letter)]
        cell = _cell(own[0])
        if cell is not None:  # Word has no comment from one cell to another
            own = [letter for letter in own if _cell(letter) is cell]
        return _Comment(words, Stretch(own[0], own[-1]))


def _is_of_body(letter: Letter) -> bool:
    ancestors = [element.tag for element in letter.text.iterancestors()]
    return _W_TXBX not in ancestors and not any(tag in _NOTES for tag in ancestors)


def _cell(letter: Letter) -> etree._Element | None:
    return next(letter.text.iterancestors(_W_TC), None)


def _outermost_box(letter: Letter) -> etree._Element | None:
    boxes = list(letter.text.iterancestors(_W_TXBX))
    return boxes[-1] if boxes else None


def _run(element: etree._Element) -> etree._Element | None:
    return next(element.iterancestors(_W_R), None)


def _put(document: WordDocument, comments: Sequence[_Comment]) -> None:
    numbers: list[str] = []
    stretches = [c.about for c in comments if isinstance(c.about, Stretch)]
    ends = iter(divided(stretches))
    for comment in comments:
        about = comment.about
        first, last = next(ends) if isinstance(about, Stretch) else (about, about)
        made = document.add_comment(
            [Run(first, document), Run(last, document)],
            text=_NOT_IN_XML.sub("\ufffd", comment.words),
            author=_AUTHOR,
            initials=_INITIALS,
        )
        # no clock is read: the same brief has the same copy
        made._comment_elm.attrib.pop(_W_DATE, None)
        numbers.append(str(made.comment_id))
    _number_behind_notes(document, numbers)


def _number_behind_notes(document: WordDocument, numbers: Sequence[str]) -> None:
    """Gives the comments that have these numbers greater ones than any note has: LibreOffice 7.4
    takes comments for notes of the same number, and loses the notes."""
    body = document.element.body
    notes = [number for tag in _NOTES.values() for e in body.iter(tag) if (number := e.get(_W_ID))]
    greatest = max((int(number) for number in notes if number.isdigit()), default=0)
    more = max(0, greatest + 1 - min(map(int, numbers), default=greatest + 1))
    comments = document.part._comments_part.element
    for element in [*comments.iter(_W_COMMENT), *body.iter(*_W_OF_COMMENTS)] if more else ():
        if element.get(_W_ID) in numbers:
            element.set(_W_ID, str(int(element.get(_W_ID)) + more))
