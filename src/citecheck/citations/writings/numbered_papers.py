"""Papers that agencies, services and bodies of accountants number: ``IRS Notice 2014-21``.

The series are rows of :mod:`citecheck.facts.numbered_papers`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from citecheck.citations.parts import in_order, read_pages, standalone
from citecheck.citations.writings.in_register import page_behind
from citecheck.facts.numbered_papers import PaperRow, numbered_papers
from citecheck.model.citations import Form, Site
from citecheck.model.keys import SerialKey
from citecheck.model.kinds import Kind
from citecheck.model.spans import Span
from citecheck.patterns import re
from citecheck.patterns.pattern import Pattern

_PAPER = Pattern("|".join(rf"(?:{row.pattern})(?=[ -][A-Z\d])" for row in numbered_papers()))


@lru_cache(maxsize=1)
def _rows() -> tuple[tuple[re.Pattern, PaperRow], ...]:
    return tuple(
        (
            re.compile(rf"(?:{row.pattern})(?: |(?=-))(?P<number>{row.number})(?![\w-]|\.\d|,\d)"),
            row,
        )
        for row in numbered_papers()
    )


def find(text: str) -> Iterator[Site]:
    """Numbered papers cited in ``text``, in order; spans are code points of ``text``."""
    return in_order([site for match in _PAPER.finditer(text) if (site := _at(text, match.start()))])


def _at(text: str, start: int) -> Site | None:
    if not standalone(text, start):
        return None
    for pattern, row in _rows():
        if match := pattern.match(text, start):
            number = match["number"].replace(",", "")
            gap = "" if number.startswith("-") else " "
            key = SerialKey(Kind.OTHER, f"{row.normal_form}{gap}{number}")
            form = Form.FULL if row.cites else Form.NAME
            core = Span(*match.span())
            if printed := page_behind(text, core.end):
                span = Span(start, printed.end)
                return Site(span, core, key, printed.pin, form, printed.place)
            pin, end = read_pages(text, match.end())
            return Site(Span(start, end), core, key, pin, form=form)
    return None
