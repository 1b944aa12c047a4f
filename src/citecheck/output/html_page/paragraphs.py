"""The paragraphs of a page, so that a browser can set its lines anew.

A page comes as lines, often with an empty one between any two (double spacing). A paragraph begins
behind a wider gap, at an indented line, behind a block that was indented, and at a footnote's mark.
Lines of the tables in front, and lines set in columns, stay lines.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from enum import StrEnum

from citecheck.dataclass import dataclass
from citecheck.model.spans import Span
from citecheck.patterns import re

_COLUMNS = re.compile(r"\S {3,}\S")
_NOTE = re.compile("[⁰¹²³⁴-⁹]")
_INDENT = 2  # columns, from which a line is set in
_MIDDLE = 10  # columns, from which a line stands in the middle of the page


class Shape(StrEnum):
    """How a paragraph stands on its page."""

    PLAIN = "p"
    SET_IN = "q"
    CENTRED = "h"
    ROW = "r"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph: its stretch of the source, from the first word to the last, and its shape."""

    span: Span
    shape: Shape


@dataclass(frozen=True, slots=True)
class _Line:
    span: Span
    indent: int
    gap: int  # empty lines before it


def paragraphs(text: str, page: Span, rows: Sequence[Span]) -> Iterator[Paragraph]:
    """The paragraphs of a page of ``text``, in order. ``rows`` are spans of lines (ascending) that
    stay lines."""
    lines = list(_lines(text, page))
    gaps = Counter(line.gap for line in lines[1:])
    usual = gaps.most_common(1)[0][0] if gaps else 0
    margin = min((line.indent for line in lines), default=0)
    run: list[_Line] = []
    row = 0
    for line in lines:
        while row < len(rows) and rows[row].end <= line.span.start:
            row += 1
        in_table = row < len(rows) and rows[row].overlaps(line.span)
        in_table = in_table or _COLUMNS.search(line.span.of(text)) is not None
        if in_table or (run and _begins(text, run, line, usual, margin)):
            if run:
                yield _paragraph(run, margin)
            run = []
        if in_table:
            yield Paragraph(line.span, Shape.ROW)
        else:
            run.append(line)
    if run:
        yield _paragraph(run, margin)


def _lines(text: str, page: Span) -> Iterator[_Line]:
    at, gap = page.start, 0
    while at < page.end:
        end = text.find("\n", at, page.end)
        end = page.end if end < 0 else end
        line = text[at:end]
        words = line.strip()
        if words:
            indent = len(line) - len(line.lstrip())
            yield _Line(Span(at + indent, at + indent + len(words)), indent, gap)
            gap = 0
        else:
            gap += 1
        at = end + 1


def _begins(text: str, run: Sequence[_Line], line: _Line, usual: int, margin: int) -> bool:
    """Whether ``line`` begins a paragraph behind the lines of ``run``."""
    before = run[-1]
    if line.gap > usual or _NOTE.match(text, line.span.start):
        return True
    if max(line.indent, before.indent) - margin >= _MIDDLE:
        return line.indent != before.indent or len(run) == 1
    if line.indent >= before.indent + _INDENT:
        return True
    return len(run) > 1 and line.indent <= before.indent - _INDENT


def _paragraph(run: Sequence[_Line], margin: int) -> Paragraph:
    indent = min(line.indent for line in run) - margin
    if indent >= _MIDDLE:
        shape = Shape.CENTRED
    elif indent >= _INDENT and len(run) > 1:
        shape = Shape.SET_IN
    else:
        shape = Shape.PLAIN
    return Paragraph(Span(run[0].span.start, run[-1].span.end), shape)
