"""Pages of the registers in which the states print rules of their agencies: ``24 Ill. Reg. 4434``.

Forms after The Bluebook (22d ed.) T1.3. The registers are rows of
:mod:`citecheck.facts.state_registers`.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from citecheck.citations.parts import NUMBER, grouped, number_before, read_pages, read_range
from citecheck.facts.state_registers import state_registers
from citecheck.model.citations import Form, Site
from citecheck.model.keys import SerialKey
from citecheck.model.kinds import Kind
from citecheck.model.spans import Span
from citecheck.patterns import re
from citecheck.patterns.pattern import Pattern

_DIGITS_OF_A_VOLUME = 4


def _squeezed(name: str) -> str:
    return name.replace(" ", "")


@lru_cache(maxsize=1)
def _normal_forms() -> dict[str, str]:
    rows = state_registers()
    return {_squeezed(name): row.normal_form for row in rows for name in row.printed()}


def _spelling(name: str) -> str:
    return re.escape(name).replace(r"\.\ ", r"\. ?")


_NAMES = sorted((name for row in state_registers() for name in row.printed()), key=len)
# what stands behind the page in New Jersey tells the notices of one page apart
_REGISTER = Pattern(
    rf"(?P<name>{'|'.join(map(_spelling, reversed(_NAMES)))}),? "
    rf"(?P<at>at )?(?P<page>{NUMBER})(?:\([a-z]\))?(?!\w)"
)


def find(text: str) -> Iterator[Site]:
    """Pages of the states' registers cited in ``text``, in order, in code points of ``text``."""
    for match in _REGISTER.finditer(text):
        volume = number_before(text, match.start(), most=_DIGITS_OF_A_VOLUME)
        if volume is None:
            continue
        series = f"{volume.of(text)} {_normal_forms()[_squeezed(match['name'])]}"
        if match["at"]:
            pin, end = read_pages(text, match.start("at") - 1)
            span = Span(volume.start, max(end, match.end()))
            core = Span(volume.start, match.end("name"))
            yield Site(span, core, SerialKey(Kind.REGISTER, series), pin, form=Form.SHORT)
            continue
        pin, end = read_range(text, match.start("page"), match.end())
        key = SerialKey(Kind.REGISTER, f"{series} {grouped(match['page'])}")
        yield Site(Span(volume.start, end), Span(volume.start, match.end()), key, pin)
