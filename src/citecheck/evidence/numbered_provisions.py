"""Which title, article, amendment or rule of a body with numbered parts a provision is of."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.crosscheck import Comparison
from citecheck.evidence.spot import Spot
from citecheck.facts.provisions_that_exist import BodyRow, bodies
from citecheck.model.citations import Citation, Form
from citecheck.model.keys import ProvisionKey
from citecheck.model.numerals import roman_value
from citecheck.patterns import re

_TITLE = re.compile(r"(?P<number>\d{1,3}) (?P<source>U\.S\.C\.|C\.F\.R\.)")
_PART = re.compile(r"(?P<part>art\.|amend\.) (?P<number>[IVXLC]+|\d{1,3})\b")
_RULE = re.compile(r"(?P<number>\d{1,5})(?:\.\d{1,2})?")
# one that is argued for
_NOT_YET = re.compile(
    r"\b(?:[Pp]roposed|[Ff]uture|[Nn]ew|[Pp]otential|[Hh]ypothetical|an?|so-called) [\"“]?$"
)
_LOOK = 24


def provisions(comparison: Comparison) -> Iterator[tuple[ProvisionKey, Spot, int | None]]:
    """The provisions cited in full in the text and in the table, and the amendments that the text
    names in words, with their places and the index of the entry."""
    for citation in comparison.citations:
        if citation.form is Form.FULL or _is_amendment_in_words(comparison, citation):
            for key in citation.keys:
                if isinstance(key, ProvisionKey):
                    yield key, Spot(comparison.places, citation.span), None
    for index, entry in enumerate(comparison.entries):
        for key in entry.keys:
            if isinstance(key, ProvisionKey):
                yield key, Spot(comparison.places, entry.span, in_source=True), index


def _is_amendment_in_words(comparison: Comparison, citation: Citation) -> bool:
    start = citation.span.start
    return (
        citation.form is Form.NAME
        and any(
            isinstance(k, ProvisionKey) and k.section.startswith("amend.") for k in citation.keys
        )
        and not _NOT_YET.search(comparison.document.view[max(0, start - _LOOK) : start])
    )


def part_of(key: ProvisionKey) -> tuple[BodyRow, int] | None:
    """The body that ``key`` is of and the number of its part, None for a body whose parts are not
    known."""
    if match := _TITLE.match(key.source):
        return bodies()[match["source"], "title"], int(match["number"])
    if key.source == "U.S. Const." and (match := _PART.match(key.section)):
        numeral = match["number"]
        value = int(numeral) if numeral.isdigit() else roman_value(numeral.lower())
        return None if value is None else (bodies()[key.source, match["part"]], value)
    row = bodies().get((key.source, "rule"))
    match = _RULE.fullmatch(key.section) if row else None
    return (row, int(match["number"])) if row and match else None
