"""Which stretches of a text are taken, so that what overlaps them is found at once."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate
from operator import attrgetter

from citecheck.model.spans import Span

_START, _END = attrgetter("start"), attrgetter("end")


class Occupied:
    """Which stretches of a text are taken."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans, key=_END)
        self._spans.sort(key=_START)
        self._starts = list(map(_START, self._spans))
        self._reach = list(accumulate(map(_END, self._spans), max))

    def overlaps(self, span: Span) -> bool:
        """Whether part of ``span`` is taken."""
        k = bisect_right(self._starts, span.end - 1) - 1
        return k >= 0 and self._reach[k] > span.start

    def holds(self, span: Span) -> bool:
        """Whether all of ``span``, from its start to its end, lies within what is taken."""
        k = bisect_right(self._starts, span.start) - 1
        return k >= 0 and self._reach[k] >= span.end
