"""A ``Source`` becomes a ``Document``: pages, labels, notes, parts, clean text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence

from citecheck.dataclass import replace
from citecheck.document.line_kinds.torn_lines import LINES_OF_A_LIST, goes_on_in_subdivision
from citecheck.document.lines import HYPHENS, RawLine, RawPage, left_out, split_pages
from citecheck.document.misread import misread, said_of
from citecheck.document.no_words import no_words
from citecheck.document.normalise import CleanText, emphasis_marks
from citecheck.document.pages.doubled import label_once, mark_doubled, said_of_doubled
from citecheck.document.pages.endnotes import find_endnotes
from citecheck.document.pages.footnotes import Note, find_footnotes
from citecheck.document.pages.front_pages import mark_front_edges
from citecheck.document.pages.furniture import (
    mark_own_citations,
    mark_running_heads,
    mark_stamps,
)
from citecheck.document.pages.gaps import gap_on
from citecheck.document.pages.margin_numbers import cut_margin_numbers
from citecheck.document.pages.printed_pages import split_printed_pages
from citecheck.document.parts.bound_in import without_attachments
from citecheck.document.parts.contents import brackets
from citecheck.document.parts.paragraphs import (
    PageShape,
    ends_paragraph,
    is_heading_line,
    page_shape,
)
from citecheck.document.parts.regions import (
    Regions,
    find_regions,
    stand_before,
    table_spans,
    tables_among,
)
from citecheck.document.parts.separate_opinions import separate_opinions
from citecheck.document.parts.star_pages import star_pages
from citecheck.model.document import (
    Document,
    LeftOut,
    Line,
    Page,
    Pagination,
    PaginationSource,
    Section,
    SectionKind,
    Source,
)
from citecheck.model.media import MediaType
from citecheck.model.page_labels import PageLabel
from citecheck.model.spans import LineIndex, OffsetMap, Span
from citecheck.patterns import re
from citecheck.patterns.pattern import Rare


def build(source: Source) -> Document:
    """Read the structure of ``source`` and make its clean view."""
    text = source.text
    pages, pagination = _paginate(source)
    all_lines = [line for page in pages for line in page.lines]
    tables = tables_among(all_lines)
    notes = _notes(pages, text, table_spans(all_lines, tables))
    taken = {id(line) for note in notes for line in note.lines}
    lines = [line for line in all_lines if id(line) not in taken]
    first_note = next((k for k, line in enumerate(all_lines) if id(line) in taken), None)
    regions = find_regions(lines, tables if stand_before(tables, first_note) else None)
    pagination = _first_body_page(pagination, lines, regions)
    regions = without_attachments(regions, lines, pages)
    mends = misread(text)
    instead = {mend.start: mend.words for mend in mends}
    drops = sorted({*no_words(text, notes, source.star_pages), *((m.start, m.end) for m in mends)})
    shapes = [page_shape(page.lines) for page in pages]
    starts = [page.start for page in pages]

    clean = CleanText(text, drops, instead)
    body_lines = [line for line in lines[slice(*regions.body)] if line.text and not line.furniture]
    headings = _add_thread(clean, body_lines, starts, shapes)
    body = Section(SectionKind.BODY, Span(0, clean.length))
    footnotes = _add_notes(clean, notes, _extent(body_lines, lines, regions, pages), starts, shapes)
    contents = _table_lines(lines, regions.contents, text, drops, instead, starts)
    found = () if pagination.pages else brackets(contents, body_lines)
    if found:
        pagination = Pagination(PaginationSource.TOC)
    view, offsets = clean.finish()
    anchored = [replace(note, anchor=offsets.clean(at, body.span)) for note, at in footnotes]
    return Document(
        source=replace(source, notices=(*source.notices, *said_of(text, mends))),
        view=view,
        offsets=offsets,
        lines=LineIndex(text),
        pagination=pagination,
        sections=(body, *anchored),
        table_lines=_table_lines(lines, regions.table, text, drops, instead, starts),
        table_heading=_line_span(lines, regions.table_heading),
        contents_lines=contents,
        brackets=found,
        headings=tuple(headings),
        looks_like_brief=_looks_like_brief(text, regions),
        left_out=(*_left_out(lines, regions), *said_of_doubled(pages)),
        opinions=() if regions.table else tuple(separate_opinions(lines, source.opinions)),
    )


def _notes(pages: list[RawPage], text: str, tables: Sequence[tuple[int, int]]) -> list[Note]:
    """The notes at the foot of pages or behind paragraphs, or those at the end of the text, where
    that explains as many marks."""
    found = find_footnotes(pages, tables)
    apart = find_endnotes(pages, text)
    same = [a.lines[0] is b.lines[0] for a, b in zip(apart, found, strict=False)]
    if (
        len(pages) == 1
        or "[^" in text
        or len(apart) > len(found)
        or (len(apart) == len(found) and all(same))
    ):
        return apart or found
    return found


_PAGINATION = {
    MediaType.PDF: PaginationSource.PDF,
    MediaType.DOCX: PaginationSource.DOCX,
}


def _paginate(source: Source) -> tuple[list[RawPage], Pagination]:
    pages = split_pages(source.text, max(source.gaps, default=0) + 1)
    for index, gap in source.gaps.items():
        pages[index].gap = gap
    kind = _PAGINATION.get(source.media_type, PaginationSource.FORM_FEED)
    mark_doubled(pages)
    mark_stamps(pages)
    if "Cite as" in source.text:
        mark_own_citations(pages)
    cut_margin_numbers(pages)
    if len(pages) == 1 and not source.page_labels:
        printed = split_printed_pages(pages[0])
        if printed is None:
            return pages, _by_star_pages(source)
        mark_running_heads(printed)
        return printed, Pagination(PaginationSource.PRINTED, tuple(_page(p) for p in printed))
    labels = source.page_labels if len(source.page_labels or ()) == len(pages) else None
    # a page of a PDF shows its number; what Word counts is in no line of the text
    if labels and (kind is PaginationSource.DOCX or not label_once(pages, source.recognised)):
        for page, label in zip(pages, labels, strict=True):
            page.label = label
    elif not labels:
        label_once(pages, source.recognised)
    mark_front_edges(pages)
    mark_running_heads(pages)
    return pages, Pagination(kind, tuple(_page(p) for p in pages), physical=True)


def _by_star_pages(source: Source) -> Pagination:
    """The pages of the official report that star pages mark, where a text has no pages of its own.
    What stands before the first is on the page before."""
    text = source.text
    found = star_pages(text, source.star_pages)
    stars = [star for star in found if not text.startswith("**", star.start)]
    if not stars:
        return Pagination(PaginationSource.NONE)
    ends = [star.start for star in stars[1:]] + [len(text)]
    pages = [
        Page(Span(star.start, end), PageLabel.parse(str(star.page)))
        for star, end in zip(stars, ends, strict=True)
    ]
    before = PageLabel.parse(str(stars[0].page - 1)) if stars[0].page > 1 else None
    first = [Page(Span(0, stars[0].start), before)] if stars[0].start else []
    return Pagination(PaginationSource.STAR, (*first, *pages))


def _left_out(lines: list[RawLine], regions: Regions) -> Iterator[LeftOut]:
    """The tables of other things and the certificate before the body, and what stands behind
    the body."""
    certificate = regions.certificate or (0, 0)
    for begin, end in (*regions.others, certificate, (regions.body[1], len(lines))):
        words = [line for line in lines[begin:end] if not line.blank]
        if words:
            yield left_out(words)


_FIRST = PageLabel.parse("1")


def _first_body_page(pagination: Pagination, lines: list[RawLine], regions: Regions) -> Pagination:
    """Page 1 often shows no number: where printed numbers go from a roman one to 2, the body
    begins on a page 1 of its own."""
    pages = pagination.pages
    printed = pagination.source is PaginationSource.PRINTED
    if not printed or regions.table is None or regions.body[0] >= len(lines):
        return pagination
    start = lines[regions.body[0]].start
    for k, page in enumerate(pages[:-1]):
        if page.span.start < start < page.span.end and pages[k + 1].label == _FIRST.successor():
            parts = (
                replace(page, span=Span(page.span.start, start)),
                replace(page, span=Span(start, page.span.end), label=_FIRST),
            )
            return Pagination(pagination.source, (*pages[:k], *parts, *pages[k + 1 :]))
    return pagination


def _page(page: RawPage) -> Page:
    return Page(Span(page.start, page.end), page.label, gap_on(page))


def _extent(
    body: list[RawLine], lines: list[RawLine], regions: Regions, pages: list[RawPage]
) -> tuple[int, int, int]:
    """The source offsets of the first line of the body, of the end of its last, and of where its
    last notes may end, well behind that (they stand below): where something else follows on other
    pages, at the end of its last page; where nothing does, at the end of the text."""
    if not body:
        return (0, -1, -1)
    last = body[-1].end + 6000
    if regions.body[1] >= len(lines):  # nothing is cut off: the last notes end the text
        return body[0].start, body[-1].end, max(last, pages[-1].end)
    if len(pages) > 1:
        last = min(last, next((p.end for p in pages if p.end >= body[-1].end), last))
    return body[0].start, body[-1].end, last


def _add_thread(
    clean: CleanText,
    lines: list[RawLine],
    starts: list[int],
    shapes: list[PageShape],
    skip_to: int = 0,
) -> list[Span]:
    """Add the lines of one thread; returns the clean spans of its headings."""
    headings: list[Span] = []
    before: RawLine | None = None
    page_before: int | None = None
    page = bisect_right(starts, lines[0].start) - 1 if lines else 0
    for k, line in enumerate(lines):
        while page + 1 < len(starts) and starts[page + 1] <= line.start:
            page += 1
        torn = before is not None and before.text[-1:] == ")" and _is_torn_section(before, lines, k)
        if before is not None and not torn:
            _join(clean, before, line, shapes[page], same_page=page == page_before)
        begin = clean.length
        clean.add(max(line.start, skip_to), line.end)
        if is_heading_line(line.text):
            headings.append(Span(begin, clean.length))
        before, page_before = line, page
    return headings


def _add_notes(
    clean: CleanText,
    notes: list[Note],
    body: tuple[int, int, int],
    starts: list[int],
    shapes: list[PageShape],
) -> list[tuple[Section, int]]:
    """Add the notes that stand or, far from their marks, are called within ``body``
    (``_extent``), each as a thread of its own; returns their sections, with the source offset at
    which the text calls each."""
    first, text_end, last = body
    sections: list[tuple[Section, int]] = []
    for note in notes:
        lines = [line for line in note.lines if not line.blank and line.end > note.first_text]
        if not lines:
            continue
        end, stands = (
            (text_end, note.mark[0]) if note.mark and note.apart else (last, lines[0].start)
        )
        if not first <= stands <= end:
            continue
        clean.join("\n", lines[0].start)
        begin = clean.length
        _add_thread(clean, lines, starts, shapes, skip_to=note.first_text)
        section = Section(SectionKind.FOOTNOTE, Span(begin, clean.length), note.label)
        sections.append((section, note.mark[0] if note.mark else lines[0].start))
    return sections


_SUBSECTION_BREAK = re.compile(r"\.\d")
_HYPHEN_BREAK = re.compile(r"[A-Za-z]{2}[-‐\u00ad]")


def _is_torn_section(before: RawLine, lines: list[RawLine], k: int) -> bool:
    return lines[k].text.startswith("(") and goes_on_in_subdivision(
        before.text, [line.text for line in lines[k : k + LINES_OF_A_LIST]]
    )


def _join(
    clean: CleanText, before: RawLine, after: RawLine, shape: PageShape, *, same_page: bool
) -> None:
    last = before.text[-1:]
    if last in "-‐\u00ad–—":
        if _HYPHEN_BREAK.fullmatch(before.text[-3:]) and after.text[:1].islower():
            clean.drop_hyphen()
            return
        if last == "—" or (before.text[-2:-1].isalnum() and after.text[:1].isalnum()):
            return  # 1114-/1115, Metro-/Goldwyn: the hyphen is the word's own
    if last.isdigit() and _SUBSECTION_BREAK.match(after.text):
        return  # § 29/.02: a number broken before its point
    separator = "\n" if ends_paragraph(before, after, shape, same_page=same_page) else " "
    clean.join(separator, after.start)


def _table_lines(
    lines: list[RawLine],
    region: tuple[int, int] | None,
    text: str,
    drops: list[tuple[int, int]],
    instead: Mapping[int, str],
    starts: list[int],
) -> tuple[Line, ...]:
    if region is None:
        return ()
    out: list[Line] = []
    k = 0
    for line in lines[slice(*region)]:
        if line.blank:
            continue
        while k < len(drops) and drops[k][1] <= line.start:
            k += 1
        words = _without(text, (line.start, line.end), drops, instead, k)
        out.append(
            Line(
                words, Span(line.start, line.end), line.indent, bisect_right(starts, line.start) - 1
            )
        )
    return tuple(out)


def _without(
    text: str,
    line: tuple[int, int],
    drops: list[tuple[int, int]],
    instead: Mapping[int, str],
    k: int,
) -> str:
    parts = []
    start, end = line
    while k < len(drops) and drops[k][0] < end:
        parts.append(text[start : max(start, drops[k][0])])
        parts.append(instead.get(drops[k][0], ""))
        start = max(start, drops[k][1])
        k += 1
    parts.append(text[start:end])
    return "".join(parts).translate(HYPHENS)


def _line_span(lines: list[RawLine], index: int | None) -> Span | None:
    return None if index is None else Span(lines[index].start, lines[index].end)


_PAPER = Rare(
    "BRIEF MOTION MEMORANDUM REPLY OPPOSITION PETITION APPEAL RESPONDENT AMIC".split(),
    r"\b(?:BRIEF|MOTION|MEMORANDUM|REPLY|OPPOSITION|PETITION|APPEAL(?:ANT|EE)|RESPONDENT|AMIC(?:US|I))\b",
)
_COURT = re.compile(r"\bCOURT\b", re.IGNORECASE)
_SIGNED = ("respectfully submitted", "attorney for", "attorneys for", "counsel for")


def _looks_like_brief(text: str, regions: Regions) -> bool:
    """Whether the text is a party's paper, which should have a table, and not an opinion,
    an article or notes."""
    if regions.contents or regions.table:
        return True
    head = text[:4000]
    if not any(_PAPER.finditer(head)) or not _COURT.search(head):
        return False
    ends = f"{text[:3000]}{text[-4000:]}".lower()
    return any(words in ends for words in _SIGNED)


def clean_text(text: str) -> tuple[str, OffsetMap]:
    """The clean form of a short piece of text on its own (an entry of a table)."""
    clean = CleanText(text, emphasis_marks(text))
    clean.add(0, len(text))
    return clean.finish()
