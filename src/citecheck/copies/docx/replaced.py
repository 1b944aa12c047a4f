"""A Word document with the page lists of its typed table corrected in place: nothing else in it
changes, and what a list is set in (leaders, tabs, italics) stays."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate

from docx.document import Document as WordDocument
from docx.oxml.ns import qn
from lxml import etree

from citecheck.copies.copy import Copy, not_the_same
from citecheck.copies.docx.package import changed_document, refuse_signed, with_parts
from citecheck.copies.listed_pages import list_offsets
from citecheck.dataclass import dataclass
from citecheck.document.readers.docx.places import DocumentLetters, Letter
from citecheck.drafting.edits import PagesEdit, page_edits
from citecheck.model.errors import InputError
from citecheck.model.findings import Report
from citecheck.model.media import MediaType
from citecheck.model.severity import Confidence

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
_INSTRUCTION, _SIMPLE, _WORDS = qn("w:instrText"), qn("w:fldSimple"), qn("w:instr")


@dataclass(frozen=True, slots=True)
class _Cut:
    """A stretch of the text of a ``w:t``, and what comes into its place."""

    text: etree._Element
    start: int
    end: int
    words: str


def replaced_docx(data: bytes, name: str, report: Report) -> Copy:
    """The Word document in ``data``, of which ``report`` is, with the page lists corrected that its
    findings are about.

    ``name`` is what messages call it. Entries that are never cited or missing are left to a person.
    Raises ``InputError`` for what is no Word document with a typed table, or is signed.
    """
    if report.document.source.media_type is not MediaType.DOCX:
        raise InputError(f"{name}: no Word document; page lists are corrected in those only")
    if report.table is None:
        raise InputError(f"{name}: no table of authorities was found in it")
    refuse_signed(data, name, force=False)
    letters = DocumentLetters(data, name)
    if letters.ink != "".join(report.document.source.text.split()):
        raise InputError(not_the_same(name))
    if _is_made_by_word(letters.document):
        raise InputError(
            f"{name}: its table is made by a field of Word; correct the marks (TA fields) there "
            "and update it (F9)"
        )
    findings = [found for found in report.findings if found.confidence is not Confidence.LOW]
    edits = list(page_edits(report, findings))
    done = [edit for edit in edits if _mend(letters, report, edit)]
    about_pages = {f.entry for f in findings if f.code in ("TOA106", "TOA107")}
    notes = [f"page lists corrected: {len(done)}"]
    if left := len(about_pages) - len(done):
        notes.append(f"page lists left as they are, as the pages are not known: {left}")
    if others := len(findings) - sum(f.code in ("TOA106", "TOA107") for f in findings):
        notes.append(f"other findings, left to you: {others}; `citecheck check` names them")
    return Copy(with_parts(data, changed_document(letters.document)), tuple(notes))


def _is_made_by_word(document: WordDocument) -> bool:
    instructions = [element.text for element in document.element.body.iter(_INSTRUCTION)]
    instructions += [element.get(_WORDS) for element in document.element.body.iter(_SIMPLE)]
    return any((words or "").split()[:1] == ["TOA"] for words in instructions)


def _mend(letters: DocumentLetters, report: Report, edit: PagesEdit) -> bool:
    """Makes the changes of one list; whether its signs were found."""
    entry = report.entries[edit.entry]
    source = report.document.source.text
    before = list(accumulate((not sign.isspace() for sign in source), initial=0))
    of_list = {
        index: letters.letters[before[offset]]
        for index, offset in list_offsets(report.document, entry).items()
    }
    if not of_list or None in of_list.values():
        return False
    known = {index: letter for index, letter in of_list.items() if letter is not None}
    for change in sorted(edit.changes, key=lambda change: change.span, reverse=True):
        for cut in _cuts(known, change.span.start, change.span.end, change.words):
            _apply(cut)
    return True


def _cuts(letters: dict[int, Letter], start: int, end: int, words: str) -> Iterator[_Cut]:
    """The cuts that put ``words`` in the place of a stretch of a list, from the right."""
    inside = [letters[index] for index in range(start, end) if index in letters]
    if not inside:
        yield _insertion(letters, start, words)
        return
    behind = letters.get(end)
    texts = list(dict.fromkeys(letter.text for letter in inside))
    for text in reversed(texts):
        own = [letter.index for letter in inside if letter.text is text]
        last = own[-1] + 1
        if behind is not None and behind.text is text and not words:
            last = behind.index  # the space before what stays goes too
        yield _Cut(text, own[0], last, words if text is texts[0] else "")


def _insertion(letters: dict[int, Letter], at: int, words: str) -> _Cut:
    left = letters.get(at - 1)
    if left is not None:
        return _Cut(left.text, left.index + 1, left.index + 1, words)
    right = letters[at]
    return _Cut(right.text, right.index, right.index, words)


def _apply(cut: _Cut) -> None:
    words: str = cut.text.text or ""
    made = words[: cut.start] + cut.words + words[cut.end :]
    cut.text.text = made
    if made != made.strip():
        cut.text.set(_SPACE, "preserve")
