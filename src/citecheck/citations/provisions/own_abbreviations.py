"""Sections under an abbreviation of the brief's own: ``this brief will cite Cal. Civ. Code
§ 1798.99.29 as “CAADCA § 29”`` makes ``CAADCA § 31(b)(3)`` Cal. Civ. Code § 1798.99.31(b)(3)."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.citations.provisions import statutes_federal, statutes_state
from citecheck.dataclass import dataclass, replace
from citecheck.model.citations import Form, Site
from citecheck.model.keys import ProvisionKey
from citecheck.model.spans import Span
from citecheck.patterns import re
from citecheck.patterns.pattern import Pattern

# the section in full, and then its abbreviation in quotation marks, with the same last figures
_DEFINED = Pattern(
    r"§ ?(?P<before>\d[\w.:-]{0,14}[.:-])(?P<last>\d{1,4}),? (?:as|\(|\(hereinafter|hereinafter) ?"
    r"[“\"](?P<name>[A-Z][A-Za-z.]{1,14}) ?§ ?(?P=last)[.,]?[”\"]"
)
_LONGEST_CODE = 60  # code points before the section sign
_TAIL = 100  # code points behind an abbreviation that a list of sections may run over


@dataclass(frozen=True, slots=True)
class _Code:
    """What an abbreviation stands for: the code's words up to the figures that are left out."""

    name: str
    words: str


def find(text: str) -> Iterator[Site]:
    """The sections that ``text`` cites by abbreviations that it defines, in order for each."""
    for code in dict.fromkeys(_defined(text)):
        cited = re.compile(rf"(?<![\w.]){re.escape(code.name)} ?§§? ?(?=\d)")
        for match in cited.finditer(text):
            yield from _sites(text, code, match.start(), match.end())


def _defined(text: str) -> Iterator[_Code]:
    for match in _DEFINED.finditer(text):
        start = max(0, match.start() - _LONGEST_CODE)
        words = text[start : match.end("last")]
        found = [*statutes_federal.find(words), *statutes_state.find(words)]
        full = [s for s in found if s.form is Form.FULL and s.core.end == len(words)]
        if full and isinstance(key := full[-1].key, ProvisionKey):
            yield _Code(match["name"], f"{key.source} § {match['before']}")


def _sites(text: str, code: _Code, start: int, end: int) -> Iterator[Site]:
    """The sections in the list that stands behind an abbreviation which begins at ``start``."""
    words = code.words + text[end : end + _TAIL].split("\n")[0]
    shift = end - len(code.words)
    for site in (*statutes_federal.find(words), *statutes_state.find(words)):
        if site.form is Form.FULL and (site.core.start == 0 or site.core.start >= len(code.words)):
            yield replace(
                site,
                span=Span(max(start, site.span.start + shift), site.span.end + shift),
                core=Span(max(start, site.core.start + shift), site.core.end + shift),
            )
