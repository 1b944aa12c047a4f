"""Overlapping stretches of a text made into stretches side by side, since elements of HTML nest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from citecheck.dataclass import dataclass
from citecheck.model.spans import Span


@dataclass(frozen=True, slots=True)
class Segment:
    """A stretch of the source and the numbers of all marks that cover it, in ascending order;
    none where nothing does."""

    span: Span
    marks: tuple[int, ...]


def segments(marks: Iterable[tuple[Span, int]], within: Span) -> Iterator[Segment]:
    """``within`` cut wherever one of ``marks`` (spans of the source and their numbers) begins or
    ends. Takes time in proportion to the marks and to how many lie over each other."""
    edges: dict[int, tuple[list[int], list[int]]] = {}
    for span, number in marks:
        start, end = max(span.start, within.start), min(span.end, within.end)
        if start < end:
            edges.setdefault(start, ([], []))[0].append(number)
            edges.setdefault(end, ([], []))[1].append(number)
    open_marks: set[int] = set()
    at = within.start
    for edge in sorted(edges):
        if at < edge:
            yield Segment(Span(at, edge), tuple(sorted(open_marks)))
        begun, ended = edges[edge]
        open_marks.difference_update(ended)
        open_marks.update(begun)
        at = edge
    if at < within.end:
        yield Segment(Span(at, within.end), ())


def cut(pieces: Iterable[Segment], stretches: Iterable[Span]) -> Iterator[list[Segment]]:
    """For each of ``stretches`` (ascending, apart from each other) the parts of ``pieces``
    (side by side) that lie in it."""
    stream = iter(pieces)
    piece = next(stream, None)
    for stretch in stretches:
        parts: list[Segment] = []
        while piece is not None and piece.span.start < stretch.end:
            start, end = max(piece.span.start, stretch.start), min(piece.span.end, stretch.end)
            if start < end:
                parts.append(Segment(Span(start, end), piece.marks))
            if piece.span.end > stretch.end:
                break
            piece = next(stream, None)
        yield parts
