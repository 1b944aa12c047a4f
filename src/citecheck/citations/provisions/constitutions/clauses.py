"""Amendments and clauses of the Constitution of the United States that prose calls by name.

The clauses are rows of :mod:`citecheck.facts.clauses`.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.citations.provisions.constitutions.places import section_at
from citecheck.citations.provisions.lists import word_start
from citecheck.facts.clauses import clauses
from citecheck.model.citations import Form, Site
from citecheck.model.keys import ProvisionKey
from citecheck.model.kinds import Kind
from citecheck.model.numerals import ORDINAL_ENDING, ordinal_value, roman
from citecheck.model.spans import Span
from citecheck.patterns import re
from citecheck.patterns.pattern import Pattern

# three more than there are: a brief that names the twenty-eighth is to be told so
_LAST_AMENDMENT = 30
_ORDINAL = (
    r"(?:(?:Twenty|TWENTY)-(?:[A-Z][a-z]+|[A-Z]+)|[FSTENfsten](?:[a-z]{3,12}|[A-Z]{3,12})"
    rf"|\d{{1,2}}{ORDINAL_ENDING})"
)
_AMENDMENT = Pattern(r" (?P<word>Amendments?|AMENDMENTS?)(?![A-Za-z])")
_OTHER_PAPER = re.compile(
    r" to (?!the (?:U\.?S\.?|United States|Constitution|[Ff]ederal|Bill of Rights)"
    r"|our Constitution|protect|be\b)"
    r"(?:the|this|that|its|their|his|her|an?|[A-Z])|,? (?:of|dated)(?: the)? (?:Agreement|Lease|\d)"
)
# what makes an amendment named in words a citation: it says of which constitution
_OF_CONSTITUTION = re.compile(
    r"(?:,?(?: (?:of|to))? the|,) (?:(?:United States|U\. ?S\.|[Ff]ederal) (?:Constitution|Const\.)"
    r"|Constitution of the United States(?: of America)?)"
)
_LOOK = 90

_CLAUSE = Pattern(r" Clause(?! \d)(?!s)")
# A clause of a named amendment or of a state's constitution is not told by its name alone.
_TOLD_APART = re.compile(r"(?:'s)? (?:of|in) (?:the|our|its|Article|[A-Z])")


def _amendments(text: str) -> Iterator[Site]:
    for match in _AMENDMENT.finditer(text):
        if _OTHER_PAPER.match(text, match.end()):
            continue
        floor = max(0, match.start() - _LOOK)
        words = _ordinals_before(text, floor, match.start())
        named, section, end = _constitution_behind(text, match, one=len(words) == 1)
        for i, (span, value) in enumerate(words):
            last = i == len(words) - 1
            where = Span(span.start, end if last else span.end)
            key = ProvisionKey(
                Kind.CONSTITUTION, "U.S. Const.", f"amend. {roman(str(value))}{section}"
            )
            yield Site(where, where, key, form=Form.FULL if named else Form.NAME)


def _constitution_behind(text: str, match: re.Match[str], one: bool) -> tuple[bool, str, int]:
    """Whether the constitution is named behind the amendments of ``match``, the section of it where
    they are ``one``, and where all that ends."""
    # `the Fourteenth Amendment, Section 1, of the United States Constitution`
    places = section_at(text, match.start(), match.end()) if one else []
    if len(places) == 1 and (named := _OF_CONSTITUTION.match(text, places[0].end)):
        return True, f", {places[0].section}", named.end()
    named = _OF_CONSTITUTION.match(text, match.end())
    if named is None:
        return False, "", match.end()
    # `the Fourteenth Amendment to the United States Constitution, § 1`
    places = section_at(text, match.start(), named.end()) if one else []
    if len(places) == 1:
        return True, f", {places[0].section}", places[0].end
    return True, "", named.end()


def _ordinals_before(text: str, floor: int, end: int) -> list[tuple[Span, int]]:
    """The ordinals that end at ``end``, first to last: ``First and Fourteenth``."""
    found: list[tuple[Span, int]] = []
    at = end
    while at > floor:
        match = _ORDINAL_AT_END.search(text, max(floor, at - 16), at)
        value = _value(match["ordinal"]) if match else 0
        if match is None or not value or not word_start(text, match.start("ordinal")):
            break
        found.append((Span(*match.span("ordinal")), value))
        joint = _JOINT_AT_END.search(
            text, max(floor, match.start("ordinal") - 6), match.start("ordinal")
        )
        if joint is None:
            break
        at = joint.start()
    return found[::-1]


_ORDINAL_AT_END = re.compile(rf"(?<![A-Za-z\d-])(?P<ordinal>{_ORDINAL})$")
_JOINT_AT_END = re.compile(r"(?:, and |, or |, | and | or | & |/)$")


def _value(ordinal: str) -> int:
    value = 0 if ordinal[0].islower() else ordinal_value(ordinal) or 0
    return value if value <= _LAST_AMENDMENT else 0


def _clauses(text: str) -> Iterator[Site]:
    for match in _CLAUSE.finditer(text):
        if _TOLD_APART.match(text, match.end()):
            continue
        window = text[max(0, match.start() - 32) : match.start()]
        named = [row for row in clauses() if window.endswith(row.clause)]
        if not named:
            continue
        clause = max(named, key=lambda row: len(row.clause))
        span = Span(match.start() - len(clause.clause), match.end())
        # A longer name is another clause: the Dormant Commerce Clause is the same, the
        # Foreign Commerce Clause is not.
        if word_start(text, span.start):
            key = ProvisionKey(Kind.CONSTITUTION, "U.S. Const.", clause.place)
            yield Site(span, span, key, form=Form.NAME)


def find_clauses(text: str) -> Iterator[Site]:
    """Amendments and clauses named in the prose of ``text``: mentions, but for amendments whose
    constitution is named too."""
    yield from _amendments(text)
    yield from _clauses(text)
