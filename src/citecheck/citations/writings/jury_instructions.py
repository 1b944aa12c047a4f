"""Jury instructions: ``CACI No. 3704``, ``Ninth Circuit Model Criminal Jury Instruction 5.7``.

The series that courts and their committees publish are rows of
:mod:`citecheck.facts.jury_instructions`. In words the issuing court is named in many ways, so that
the number alone makes the key of such an instruction.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from citecheck.citations.parts import in_order, standalone
from citecheck.facts.jury_instructions import InstructionRow, instruction_series
from citecheck.model.citations import Site
from citecheck.model.keys import SerialKey
from citecheck.model.kinds import Kind
from citecheck.model.spans import Span
from citecheck.patterns import re
from citecheck.patterns.pattern import Pattern

_SERIES = Pattern("|".join(rf"(?:{row.pattern})(?= ?[A-Z]*\d)" for row in instruction_series()))
_FIELD = r"(?:Civil|Criminal|Civ\.|Crim\.)"
_IN_WORDS = Pattern(
    rf"(?:Model|Pattern|Standard|Std\.) (?:{_FIELD} )?Jury Instr(?:\.|uctions?)"
    rf"(?: \({_FIELD}\)| in {_FIELD} Cases|, {_FIELD})?,? (?:§ ?|Nos?\. ?)?"
    r"(?P<number>\d{1,4}[.-]\d{1,4}[A-Za-z]?(?:\([a-z]\))?)(?![\w-])"
)
# New Jersey's charges have a title, the civil ones a number too
_CHARGE = Pattern(
    r"Model Jury Charges? \((?P<field>Criminal|Civil)\),? "
    r"(?:§ ?)?(?:\d{1,2}\.\d{1,3}[A-Z]?,? )?[\"“](?P<title>[^\"“”\n]{3,120})[\"”]"
)


@lru_cache(maxsize=1)
def _rows() -> tuple[tuple[re.Pattern, InstructionRow], ...]:
    return tuple(
        (re.compile(rf"(?:{row.pattern}) ?(?P<number>{row.number})(?![\w-]|[.,:]\d)"), row)
        for row in instruction_series()
    )


def find(text: str) -> Iterator[Site]:
    """Jury instructions cited in ``text``, in order; spans are code points of ``text``."""
    of_series = [site for m in _SERIES.finditer(text) if (site := _of_series(text, m.start()))]
    in_words = [
        _site(match, "Jury Instr.")
        for match in _IN_WORDS.finditer(text)
        if standalone(text, match.start())
    ]
    charges = [_charge(match) for match in _CHARGE.finditer(text)]
    return in_order([*of_series, *in_words, *charges])


def _charge(match: re.Match[str]) -> Site:
    span = Span(*match.span())
    title = match["title"].rstrip(" ,.")
    key = SerialKey(Kind.OTHER, f"Model Jury Charges ({match['field']}), {title}")
    return Site(span, span, key)


def _of_series(text: str, start: int) -> Site | None:
    if not standalone(text, start):
        return None
    for pattern, row in _rows():
        if match := pattern.match(text, start):
            return _site(match, row.normal_form)
    return None


def _site(match: re.Match[str], series: str) -> Site:
    span = Span(*match.span())
    return Site(span, span, SerialKey(Kind.OTHER, f"{series} {match['number']}"))
