"""A Word document in which every citation carries its mark for Word's table of authorities, and the
table is made of fields: Word keeps it up to date from then on.

LibreOffice keeps the fields in a file and shows their results, but cannot update them.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator, Sequence
from io import BytesIO
from itertools import accumulate

from docx.document import Document
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.oxml import serialize_part_xml
from docx.oxml.ns import qn
from lxml import etree

from citecheck.copies.copy import Copy, not_the_same
from citecheck.copies.docx.field_codes import category_numbers, long_mark, short_mark, short_names
from citecheck.copies.docx.package import changed_document, member_of, refuse_signed, with_parts
from citecheck.copies.docx.runs import cut_behind
from citecheck.copies.docx.ta_fields import Marker, is_free, remove_marks
from citecheck.copies.docx.toa_fields import blocks_of, replace_table
from citecheck.copies.listed_pages import entry_lines
from citecheck.dataclass import dataclass
from citecheck.document.readers.docx.places import DocumentLetters, Letter
from citecheck.drafting.build import draft
from citecheck.drafting.draft import Draft, Run
from citecheck.facts.court_profiles import PassimUse, profile
from citecheck.model.config import Config
from citecheck.model.document import Line
from citecheck.model.errors import InputError
from citecheck.model.media import MediaType
from citecheck.model.reading import Extraction
from citecheck.model.spans import Span

_NOTE_ROOTS = {
    qn("w:footnotes"): RELATIONSHIP_TYPE.FOOTNOTES,
    qn("w:endnotes"): RELATIONSHIP_TYPE.ENDNOTES,
}
_FIVE = 5  # from how many pages on Word writes passim


@dataclass(frozen=True, slots=True)
class _Mark:
    """A field to be put behind a letter."""

    letter: Letter
    code: Sequence[Run]


def fields_docx(data: bytes, name: str, extracted: Extraction, config: Config) -> Copy:
    """The Word document in ``data``, of which ``extracted`` is, with a TA field at every citation
    and TOA fields in the place of its table.

    ``name`` is what messages call it. TA fields that it has are replaced. Raises ``InputError`` for
    what is no Word document with a table that can be replaced, or is signed.
    """
    if extracted.document.source.media_type is not MediaType.DOCX:
        raise InputError(f"{name}: no Word document; fields are put into those only")
    table = extracted.table
    if table is None or not table.entries:
        raise InputError(f"{name}: no table of authorities was found whose place fields could take")
    if table.unread:
        raise InputError(f"{name}: lines of its table could not be read and would be lost")
    refuse_signed(data, name, force=False)
    letters = DocumentLetters(data, name)
    source = extracted.document.source.text
    if letters.ink != "".join(source.split()):
        raise InputError(not_the_same(name))
    drafted = draft(extracted, config)
    if not drafted.entries:
        raise InputError(f"{name}: no authority is cited: there is nothing to mark")
    places = _Places(letters, source)
    blocks = blocks_of(list(places.letters(_table_spans(extracted))), name)
    numbers = category_numbers(drafted.categories)
    marks = list(_marks(extracted, drafted, numbers, places))
    roots = list(dict.fromkeys(_root(mark.letter) for mark in marks))
    body = letters.document.element
    removed = sum(map(remove_marks, {body, *roots}))
    _put(marks)
    passim = profile(config.court).passim.value is PassimUse.ALLOWED
    replace_table(letters.document, blocks, drafted, numbers, passim=passim)
    parts = _changed(letters.document, [root for root in roots if root is not body])
    notes = list(_notes(extracted, drafted, config, removed=removed, passim=passim))
    return Copy(with_parts(data, _known(data, parts, name)), tuple(notes))


class _Places:
    """Leads from offsets of the source to letters."""

    def __init__(self, letters: DocumentLetters, source: str) -> None:
        self._letters = letters.letters
        self._before = list(accumulate((not sign.isspace() for sign in source), initial=0))

    def letters(self, spans: Iterator[Span]) -> Iterator[Letter]:
        """The letters that stand in spans of the source."""
        for span in spans:
            for letter in self._letters[self._before[span.start] : self._before[span.end]]:
                if letter is not None:
                    yield letter


def _table_spans(extracted: Extraction) -> Iterator[Span]:
    """The lines of the table that are replaced: from the heading of its first category, where that
    stands above its first entry, to its last entry. What stands before or behind stays."""
    entries = extracted.entries
    first = entries[0]
    for line in extracted.document.table_lines:
        if line.span.end <= first.span.start and _heads(line, first.heading):
            yield line.span
    for line in extracted.document.table_lines:
        if first.span.start <= line.span.start < entries[-1].span.end:
            yield line.span
    for entry in entries:
        yield from entry_lines(extracted.document, entry)


def _heads(line: Line, heading: str) -> bool:
    return bool(heading) and _letters(line.text).startswith(_letters(heading))


def _letters(words: str) -> str:
    return "".join(filter(str.isalpha, words)).casefold()


def _marks(
    extracted: Extraction, drafted: Draft, numbers: Sequence[int], places: _Places
) -> Iterator[_Mark]:
    """The marks of all citations in their order, the first of each entry in its long form."""
    shorts = dict(zip(drafted.entries, short_names(drafted.entries), strict=True))
    marks: list[tuple[int, _Mark]] = []
    for category, number in zip(drafted.categories, numbers, strict=True):
        for entry in category.entries:
            long = True
            for site in sorted(entry.sites):
                pieces = extracted.document.offsets.pieces(extracted.citations[site].span)
                letters = list(places.letters(pieces))
                if not letters:
                    continue
                short = shorts[entry]
                code = long_mark(entry, short, number) if long else short_mark(short)
                marks.append((site, _Mark(letters[-1], code)))
                long = False
    for _, mark in sorted(marks, key=lambda pair: pair[0]):
        yield mark


def _root(letter: Letter) -> etree._Element:
    return letter.text.getroottree().getroot()


def _put(marks: Sequence[_Mark]) -> None:
    """Puts the fields; a run is divided only where a field stands inside it."""
    free = [mark.letter for mark in marks if is_free(mark.letter.text.getparent())]
    runs = dict(zip(free, cut_behind(free), strict=True))
    marker = Marker()
    for mark in marks:
        marker.put(runs.get(mark.letter, mark.letter.text.getparent()), mark.code)


def _changed(document: Document, notes: Sequence[etree._Element]) -> dict[str, bytes]:
    """The parts that changed: the document, its styles, its notes."""
    parts = changed_document(document)
    for relationship in document.part.rels.values():
        if relationship.is_external:
            continue
        if relationship.reltype == RELATIONSHIP_TYPE.STYLES:
            parts[member_of(relationship.target_part)] = relationship.target_part.blob
        for root in notes:
            if relationship.reltype == _NOTE_ROOTS.get(root.tag):
                parts[member_of(relationship.target_part)] = serialize_part_xml(root)
    return parts


def _known(data: bytes, parts: dict[str, bytes], name: str) -> dict[str, bytes]:
    """Raises ``InputError`` where a part is none of the file's: python-docx made up its styles."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        if parts.keys() - archive.namelist():
            raise InputError(f"{name}: it has no styles; open it in Word and save it anew")
    return parts


def _notes(
    extracted: Extraction, drafted: Draft, config: Config, *, removed: int, passim: bool
) -> Iterator[str]:
    yield from drafted.notes
    listed = {k for entry in drafted.entries for k in entry.authorities}
    gone = [k for k in extracted.entry_authorities if k is None or k not in listed]
    if gone:
        yield f"entries that the body does not cite, no longer in the table: {len(gone)}"
    if removed:
        yield f"TA fields that were there and are replaced: {removed}"
    if passim and config.passim_threshold != _FIVE:
        yield "Word writes passim from five pages on when it updates the table"
    if any(not entry.sites for entry in drafted.entries):
        yield "pages on the web and newspapers are not marked: mark them in Word before it updates"
    if any(entry.principal for entry in drafted.entries):
        yield "asterisks are no part of the marks: set them anew when Word has updated the table"
