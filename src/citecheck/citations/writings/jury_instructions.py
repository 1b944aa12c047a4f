"""Jury instructions: ``CACI No. 3704``, ``Ninth Circuit Model Criminal Jury Instruction 5.7``.

Forms as the courts that issue them print them (Cal. Rules of Court, rule 2.1050 and 2.1055, for
CACI and CALCRIM) and as briefs shorten them. The issuing court is named in many ways, so that the
number alone makes the key of a pattern instruction.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.citations.parts import in_order, standalone
from citecheck.model.citations import Site
from citecheck.model.keys import SerialKey
from citecheck.model.kinds import Kind
from citecheck.model.spans import Span
from citecheck.patterns.pattern import Pattern

_CALIFORNIA = Pattern(
    r"(?P<series>CACI|CALCRIM|BAJI|CALJIC)\)? (?:Nos?\. ?)?(?P<number>\d{1,4}(?:\.\d{1,2})?[A-Z]?)"
    r"(?![\w-])"
)
_FIELD = r"(?:Civil|Criminal|Civ\.|Crim\.)"
_PATTERN = Pattern(
    rf"(?:Model|Pattern|Standard|Std\.) (?:{_FIELD} )?Jury Instr(?:\.|uctions?)"
    rf"(?: \({_FIELD}\)| in {_FIELD} Cases|, {_FIELD})?,? (?:§ ?|Nos?\. ?)?"
    r"(?P<number>\d{1,4}[.-]\d{1,4}[A-Za-z]?)(?![\w-])"
)


def find(text: str) -> Iterator[Site]:
    """Jury instructions cited in ``text``, in order; spans are code points of ``text``."""
    sites = []
    for pattern in (_CALIFORNIA, _PATTERN):
        for match in pattern.finditer(text):
            if standalone(text, match.start()):
                series = f"{match['series']} No." if pattern is _CALIFORNIA else "Jury Instr."
                span = Span(*match.span())
                key = SerialKey(Kind.OTHER, f"{series} {match['number']}")
                sites.append(Site(span, span, key))
    return in_order(sites)
