"""Which stretches of a text are taken."""

from __future__ import annotations

from citecheck.citations.occupied import Occupied
from citecheck.model.spans import Span

TAKEN = Occupied([Span(20, 30), Span(2, 10), Span(4, 6)])


def test_part_of_a_span_may_be_taken() -> None:
    assert TAKEN.overlaps(Span(0, 3))
    assert TAKEN.overlaps(Span(8, 21))  # behind the inner one, within the outer
    assert not TAKEN.overlaps(Span(10, 20))
    assert not Occupied([]).overlaps(Span(0, 3))


def test_a_whole_span_is_held_by_what_is_taken() -> None:
    assert TAKEN.holds(Span(7, 10))
    assert not TAKEN.holds(Span(7, 11))
    assert not TAKEN.holds(Span(0, 3))
