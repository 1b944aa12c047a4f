"""Places in text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.model.spans import LineIndex, OffsetMap, Span


@pytest.mark.parametrize(
    ("left", "right", "overlap"),
    [
        (Span(0, 2), Span(2, 4), False),
        (Span(0, 3), Span(2, 4), True),
        (Span(2, 4), Span(0, 9), True),
        (Span(5, 5), Span(0, 9), True),
        (Span(9, 9), Span(0, 9), False),
    ],
)
def test_overlaps(left: Span, right: Span, overlap: bool) -> None:
    assert left.overlaps(right) is overlap
    assert right.overlaps(left) is overlap


def test_span_is_half_open() -> None:
    span = Span(1, 3)
    assert len(span) == 2
    assert span.of("abcd") == "bc"


def test_offset_map_follows_its_runs() -> None:
    moved = OffsetMap([0, 5, 10], [100, 200, 50])
    assert [moved.offset(k) for k in (0, 4, 5, 9, 10, 12)] == [100, 104, 200, 204, 50, 52]
    assert moved.span(Span(5, 8)) == Span(200, 203)
    assert moved.span(Span(4, 6)) == Span(104, 201)
    assert moved.span(Span(9, 11)) == Span(50, 205)
    assert moved.span(Span(5, 5)) == Span(200, 200)


def test_clean_offset_of_a_source_offset() -> None:
    kept = OffsetMap([0, 5], [0, 20])
    whole = Span(0, 15)
    assert [kept.clean(k, whole) for k in (0, 4, 20, 25)] == [0, 4, 5, 10]
    assert kept.clean(10, whole) == 5
    assert kept.clean(99, whole) == 15


def test_empty_map_is_the_identity() -> None:
    assert OffsetMap([], []).offset(7) == 7


@given(st.text(alphabet="ab\n\f\r", max_size=60))
def test_lines_and_columns_count_as_editors_do(text: str) -> None:
    index = LineIndex(text)
    for offset in range(len(text) + 1):
        before = text[:offset]
        assert index.line(offset) == before.count("\n") + 1
        assert index.column(offset) == offset - (before.rfind("\n") + 1) + 1
