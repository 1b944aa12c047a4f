"""A text that holds several decisions: the stretch of each as a source of its own, and the
documents read from them as one.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, chain, pairwise

from citecheck.dataclass import replace
from citecheck.document.parts.decisions import decisions
from citecheck.model.document import (
    Document,
    OpinionKind,
    Page,
    Pagination,
    SeparateOpinion,
    Source,
)
from citecheck.model.media import MediaType
from citecheck.model.spans import LineIndex, OffsetMap, Span

_PAGED = frozenset({MediaType.PDF, MediaType.DOCX})


def split(source: Source) -> tuple[Source, ...]:
    """The decisions of ``source``, each a source of its own, in their order: nothing is left out
    between them. A text that holds one alone is answered as it is."""
    text = source.text
    starts = [start for start in decisions(text) if _may_begin(source, start)]
    if not starts:
        return (source,)
    return tuple(_part(source, *ends) for ends in pairwise((0, *starts, len(text))))


def _may_begin(source: Source, start: int) -> bool:
    """A file that has pages of its own is parted between them only: their numbers are told."""
    return source.media_type not in _PAGED or source.text.startswith("\f", start - 1)


def _part(source: Source, start: int, end: int) -> Source:
    text = source.text[start:end]
    first = source.text.count("\f", 0, start)
    last = first + text.removesuffix("\f").count("\f") + 1
    return replace(
        source,
        text=text,
        notices=() if start else source.notices,
        page_labels=source.page_labels[first:last] if source.page_labels else None,
        gaps={page - first: gap for page, gap in source.gaps.items() if first <= page < last},
        recognised=frozenset(page - first for page in source.recognised if first <= page < last),
        star_pages=tuple(
            moved(star, -start) for star in source.star_pages if start <= star.start < end
        ),
        opinions=tuple(
            replace(opinion, start=opinion.start - start)
            for opinion in source.opinions
            if start <= opinion.start < end
        ),
    )


def moved(span: Span, by: int) -> Span:
    """``span``, ``by`` code points further on."""
    return Span(span.start + by, span.end + by)


def joined(source: Source, parts: Sequence[Document]) -> tuple[Document, tuple[int, ...]]:
    """``parts``, read from what ``split`` made of ``source``, as one document; and where in its
    clean text each begins."""
    views = [part.view for part in parts]
    at_view = _starts(len(view) + 1 for view in views)  # a line end stands between
    at_source = _starts(len(part.source.text) for part in parts)
    placed = list(zip(parts, at_view, at_source, strict=True))
    pagination = _pagination(parts, at_source)
    notices = dict.fromkeys(chain.from_iterable(part.source.notices for part in parts))
    document = Document(
        source=replace(source, notices=tuple(notices)),
        view="\n".join(views),
        offsets=OffsetMap.joined([(part.offsets, view, at) for part, view, at in placed]),
        lines=LineIndex(source.text),
        pagination=pagination,
        sections=tuple(
            replace(
                section,
                span=moved(section.span, view),
                anchor=None if section.anchor is None else section.anchor + view,
            )
            for part, view, _ in placed
            for section in part.sections
        ),
        contents_lines=tuple(
            replace(line, span=moved(line.span, at))
            for part, _, at in placed
            for line in part.contents_lines
        ),
        headings=tuple(moved(span, view) for part, view, _ in placed for span in part.headings),
        brackets=tuple(
            replace(bracket, offset=bracket.offset + at)
            for part, _, at in placed
            for bracket in part.brackets
        ),
        looks_like_brief=parts[0].looks_like_brief,
        left_out=tuple(
            replace(left_out, span=moved(left_out.span, at))
            for part, _, at in placed
            for left_out in part.left_out
        ),
        opinions=tuple(_opinions(placed)),
    )
    return document, at_view


def _starts(lengths: Iterable[int]) -> tuple[int, ...]:
    return (0, *accumulate(lengths))[:-1]


def _pagination(parts: Sequence[Document], starts: Sequence[int]) -> Pagination:
    """The pages of all parts; one that has none is a page without a label."""
    known = [part.pagination for part in parts if part.pagination.pages]
    if not known:
        return parts[0].pagination
    pages: list[Page] = []
    for part, start in zip(parts, starts, strict=True):
        whole = Page(Span(0, len(part.source.text)), None)
        of_part = part.pagination.pages or (whole,)
        pages.extend(replace(page, span=moved(page.span, start)) for page in of_part)
    physical = all(part.pagination.physical for part in parts)
    return Pagination(known[0].source, tuple(pages), physical=physical)


def _opinions(placed: Iterable[tuple[Document, int, int]]) -> Iterator[SeparateOpinion]:
    """The separate opinions of each decision; where the next begins, its court speaks again."""
    separate = False
    for part, _, at in placed:
        if separate:
            yield SeparateOpinion(at, OpinionKind.MAJORITY)
        for opinion in part.opinions:
            separate = True
            yield replace(opinion, start=opinion.start + at)
