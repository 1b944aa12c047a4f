"""Places in text: spans, the map from clean text back to the source, and lines.

All offsets count Unicode code points, as Python strings do.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator
from functools import cached_property

from citecheck.dataclass import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A half-open stretch of text, ``start`` to ``end``, in code points."""

    start: int
    end: int

    def __len__(self) -> int:
        return self.end - self.start

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end

    def of(self, text: str) -> str:
        """The words of ``text`` that the span covers."""
        return text[self.start : self.end]


class OffsetMap:
    """From offsets of the clean text to offsets of the source.

    The clean text is made of runs copied from the source, in any order (a footnote
    is moved behind the sentence that it interrupts). Each run is a pair: where it
    begins in the clean text and where it begins in the source. Between the beginnings
    of two runs both sides advance together.
    """

    __slots__ = ("_clean", "_source")

    def __init__(self, clean: list[int], source: list[int]) -> None:
        """``clean`` ascends and begins with 0; ``source[i]`` belongs to ``clean[i]``."""
        self._clean = clean or [0]
        self._source = source or [0]

    @classmethod
    def joined(cls, parts: Iterable[tuple[OffsetMap, int, int]]) -> OffsetMap:
        """The map of several texts one behind the other: each part's own, with the offsets at
        which the part begins in the clean text and in the source."""
        clean: list[int] = []
        source: list[int] = []
        for part, at_clean, at_source in parts:
            clean.extend(at_clean + start for start in part._clean)
            source.extend(at_source + start for start in part._source)
        return cls(clean, source)

    def offset(self, clean: int) -> int:
        """The source offset of the code point at ``clean``."""
        i = bisect_right(self._clean, clean) - 1
        return self._source[i] + (clean - self._clean[i])

    def clean(self, source: int, within: Span) -> int:
        """The clean offset of a source offset, looked for in a stretch of the clean text that
        follows the order of the source (one thread)."""
        first = bisect_right(self._clean, within.start) - 1
        last = bisect_left(self._clean, within.end)
        i = max(first, bisect_right(self._source, source, first, last) - 1)
        reach = self._clean[i + 1] if i + 1 < len(self._clean) else within.end
        return min(max(self._clean[i] + source - self._source[i], within.start), reach, within.end)

    def pieces(self, span: Span) -> Iterator[Span]:
        """The stretches of the source that a clean span is made of, in its order: without what
        stands between them and is no part of it, such as the foot of a page."""
        i = bisect_right(self._clean, span.start) - 1
        at = span.start
        before: Span | None = None
        while at < span.end:
            last = i + 1 == len(self._clean)
            end = span.end if last else min(self._clean[i + 1], span.end)
            start = self._source[i] + at - self._clean[i]
            if end > at:
                piece = Span(start, start + end - at)
                # a space that was put in has the place of what it stands before
                if before is not None and not before.overlaps(piece):
                    yield before
                before = piece
            at, i = end, i + 1
        if before is not None:
            yield before

    def span(self, span: Span) -> Span:
        """The source span that a clean span stands for.

        Where a footnote lies inside a citation of the body, the answer runs over it.
        """
        if span.end <= span.start:
            at = self.offset(span.start)
            return Span(at, at)
        first, last = self.offset(span.start), self.offset(span.end - 1)
        return Span(min(first, last), max(first, last) + 1)


class LineIndex:
    """Line and column of source offsets; both count from 1, as editors do. The lines are counted
    when they are first asked for."""

    def __init__(self, text: str) -> None:
        self._text = text

    @cached_property
    def _starts(self) -> list[int]:
        starts = [0]
        at = self._text.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = self._text.find("\n", at + 1)
        return starts

    def line(self, offset: int) -> int:
        """The number of the line that holds ``offset``."""
        return bisect_right(self._starts, offset)

    def column(self, offset: int) -> int:
        """The column of ``offset``, in code points."""
        return offset - self._starts[self.line(offset) - 1] + 1
