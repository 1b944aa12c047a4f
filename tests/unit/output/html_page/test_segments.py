"""Marks that overlap become stretches side by side, each with all marks over it."""

from __future__ import annotations

import itertools

from hypothesis import given
from hypothesis import strategies as st

from citecheck.model.spans import Span
from citecheck.output.html_page.segments import Segment, cut, segments

_MARKS = st.lists(st.tuples(st.integers(0, 40), st.integers(0, 12)), max_size=12)


def test_marks_that_overlap() -> None:
    marks = [(Span(2, 6), 0), (Span(4, 9), 1)]
    assert list(segments(marks, Span(0, 10))) == [
        Segment(Span(0, 2), ()),
        Segment(Span(2, 4), (0,)),
        Segment(Span(4, 6), (0, 1)),
        Segment(Span(6, 9), (1,)),
        Segment(Span(9, 10), ()),
    ]


@given(_MARKS)
def test_stretches_cover_all_once_and_name_each_mark(marks: list[tuple[int, int]]) -> None:
    spans = [(Span(start, start + length), i) for i, (start, length) in enumerate(marks)]
    within = Span(3, 45)
    found = list(segments(spans, within))
    assert "".join("x" * len(piece.span) for piece in found) == "x" * len(within)
    assert all(a.span.end == b.span.start for a, b in itertools.pairwise(found))
    for piece in found:
        covering = [i for span, i in spans if span.start <= piece.span.start < span.end]
        assert list(piece.marks) == covering


@given(_MARKS, st.lists(st.integers(0, 50), min_size=2, max_size=8, unique=True))
def test_pieces_of_stretches_are_all_that_lies_in_them(
    marks: list[tuple[int, int]], edges: list[int]
) -> None:
    spans = [(Span(start, start + length), i) for i, (start, length) in enumerate(marks)]
    ordered = sorted(edges)
    stretches = [Span(a, b) for a, b in zip(ordered[::2], ordered[1::2], strict=False)]
    for stretch, parts in zip(stretches, cut(segments(spans, Span(0, 50)), stretches), strict=True):
        assert sum(len(part.span) for part in parts) == len(stretch)
        assert all(stretch.start <= p.span.start and p.span.end <= stretch.end for p in parts)
