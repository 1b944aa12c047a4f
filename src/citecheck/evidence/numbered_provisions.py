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
# one that is argued for, in front of its number or in the sentences around
_NOT_YET = re.compile(
    r"\b(?:[Pp]roposed|[Ff]uture|[Nn]ew|[Pp]otential|[Hh]ypothetical|an?|so-called) [\"“]?$"
)
_LOOK = 24
_TO_BE_RATIFIED = re.compile(
    r"Equal Rights Amendment|\bERA\b|\bunratified\b|\bratif(?:y|ied|ication)\b"
)
_AROUND = 240
# an article in words is the nation's where that is said: states have constitutions of more articles
_OF_THE_NATION = re.compile(r"U\. ?S\.|United States|[Ff]ederal|\bUS\b")


def provisions(comparison: Comparison) -> Iterator[tuple[ProvisionKey, Spot, int | None]]:
    """The provisions cited in full in the text and in the table, and the amendments that the text
    names in words, with their places and the index of the entry."""
    for citation in comparison.citations:
        if citation.form is Form.FULL or _is_amendment_in_words(comparison, citation):
            for key in citation.keys:
                if isinstance(key, ProvisionKey) and not _may_be_another(comparison, citation, key):
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


def _may_be_another(comparison: Comparison, citation: Citation, key: ProvisionKey) -> bool:
    """Whether ``key`` may be no part of the nation's Constitution as it stands: an amendment that
    is told not to be in force yet, or an article of a constitution that is not named."""
    if key.source != "U.S. Const.":
        return False
    view, span = comparison.document.view, citation.span
    if key.section.startswith("amend."):
        around = view[max(0, span.start - _AROUND) : span.end + _AROUND]
        return _TO_BE_RATIFIED.search(around) is not None
    return not _OF_THE_NATION.search(view, span.start, span.end)


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
