"""Reading provisions of codes that are known by name: ``Cal. Penal Code § 187(a)``.

The name may stand before the number, with or without a section mark, or behind it
(``section 768.72, Florida Statutes``). Names are looked up by folded spelling, so small
capitals and spacing make no difference. Offsets count code points.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from citecheck.citations.parts import in_order, number_before
from citecheck.citations.provisions.lists import (
    BEFORE_A_NAME,
    MARK,
    Item,
    Style,
    end_of_citation,
    provision,
    read_list,
    sites,
    word_start,
)
from citecheck.citations.provisions.state_codes import (
    Code,
    last_words,
    numbered_before,
    numbered_behind,
    plain_codes,
    settled,
)
from citecheck.facts.jurisdictions import name_after, name_before, states
from citecheck.model.citations import Site
from citecheck.model.kinds import Kind
from citecheck.patterns.pattern import Pattern

_ARTICLE = (
    r"(?:(?P<many>[Aa]rt(?:s\.|icles)|ARTS\.)|[Aa]rt(?:\.|icle)|ART(?:\.|ICLE)|[Rr]ule|r\.|R\.?) ?"
)
_ARTICLE_MARK = Pattern(rf"(?<![A-Za-z.]){_ARTICLE}(?=\d)")
_BEFORE_MARK = re.compile(
    r"(?:,? ?\((?:West|McKinney|Vernon|LexisNexis|Consol\.|Deering|Purdon)[^()]{0,20}\))?,? ?$"
)
_DIVISION = re.compile(
    r",? ?(?:[Tt]it(?:le|\.)|TIT(?:LE|\.)|[Cc]h(?:apter|\.)|CH\.|[Cc]\.|T\.) ?"
    r"(?P<number>\d{1,4}[A-Z]{0,2}(?:\.\d)?)[,:]? ?$"
)
_BEHIND = re.compile(r",? of (?:the )?|,? (?=[A-Z])")
_BEFORE_NUMBER = re.compile(r" (?=\d)")
_SUPPLEMENT = re.compile(r"(?:19|20)\d\d Supp\. $")
# `… to the Penal Code. Section 9 of the lease`: the point ends a sentence
_SENTENCE_END = re.compile(r"(?:Code|Laws?|Statutes|Annotated)\. $")
_LAST_RUN = re.compile(r"(?P<run>[A-Za-z0-9&]+)[.,' ]{0,3}$")
_STATELESS = ("Cal.", "N.Y.")
_SHORT_TEXT = 500


@dataclass(frozen=True, slots=True)
class Named:
    """A code named before or behind a number: where its words begin and end."""

    start: int
    end: int
    code: Code
    words: str


def _may_be_named(text: str, end: int) -> bool:
    """Whether the last word before ``end`` ends the name of some code."""
    last = _LAST_RUN.search(text[max(0, end - 24) : end])
    return last is not None and last["run"].lower() in last_words()


def code_before(text: str, at: int) -> Named | None:
    """The code whose name ends at ``at``, where a section mark or a number begins."""
    if (
        text[at : at + 1].isalpha()
        and text[at].isupper()
        and _SENTENCE_END.search(text, at - 14, at)
    ):
        return None
    if division := _DIVISION.search(text[max(0, at - 24) : at]):
        name_end = at - len(division[0])
        if found := name_before(text, name_end, numbered_behind()):
            start, code = found
            source = code.source.format(division["number"])
            return Named(start, name_end, replace(code, source=source), text[start:name_end])
    tail = _BEFORE_MARK.search(text[max(0, at - 40) : at])
    end = at - (len(tail[0]) if tail else 0)
    if not _may_be_named(text, end):
        return None
    before = name_before(text, end, numbered_before())
    number = number_before(text, before[0]) if before else None
    if before and number:
        source = before[1].source.format(number.of(text))
        code = replace(before[1], source=source)
        return Named(number.start, end, code, text[before[0] : end])
    plain = name_before(text, end, plain_codes())
    return Named(plain[0], end, plain[1], text[plain[0] : end]) if plain else None


def code_behind(text: str, at: int) -> Named | None:
    """The code named behind a section that ends at ``at``: ``, C.R.S.``, `` of the Penal Code``."""
    joint = _BEHIND.match(text, at)
    names: Mapping[str, Code] = plain_codes()
    found = name_after(text, joint.end(), names) if joint else None
    if joint is None or found is None:
        return None
    end, code = found
    # A code that a number of its own follows begins the next citation.
    if re.match(r",? ?(?:§|\d|[Ss]ection |art)", text[end : end + 12]):
        return None
    if "of" not in joint[0] and code.source.endswith(" Law"):
        return None
    return Named(joint.end(), end, code, text[joint.end() : end])


def _fits(text: str, named: Named, items: list[Item], marked: bool) -> bool:
    """Whether the numbers can be sections of the code: see :class:`Code`."""
    if not items:
        return False
    if not marked and not items[-1].subdivisions and BEFORE_A_NAME.match(text, items[-1].end):
        return False
    code = named.code
    if code.numbers is not None:  # `AS 12.55.125`, but not `such AS § 2954.8`
        return all(code.numbers.fullmatch(item.section) for item in items)
    signs = "" if marked else code.signs
    return not signs or all(any(sign in item.section for sign in signs) for item in items)


def _emit(text: str, start: int, named: Named, items: list[Item], end: int = 0) -> Iterator[Site]:
    code = named.code
    source = settled(code, items[0].section, named.words)
    return sites(text, start, items, provision(code.kind, source, code.mark), end=end)


def _read(text: str, named: Named, at: int, plural: bool, marked: bool = True) -> list[Item]:
    items = read_list(text, at, Style(named.code.hyphen), plural)
    return items if _fits(text, named, items, marked) else []


def _foreign(text: str) -> frozenset[str]:
    """The states that leave their name out of citations and that ``text`` does not speak of.

    The courts of California and New York write ``Penal Code`` and ``Penal Law`` alone; so do
    those of other states whose codes have the same names. A short text, such as an entry of
    a table, says nothing either way.
    """
    if len(text) < _SHORT_TEXT:
        return frozenset()
    return frozenset(
        state for state in _STATELESS if state not in text and states()[state].name not in text
    )


def _at_home(named: Named, foreign: frozenset[str]) -> bool:
    state = named.code.source.split(" ", 1)[0]
    return state not in foreign or named.words[:3] == state[:3]


def find_coded(text: str, kind: Kind) -> Iterator[Site]:
    """Provisions of named codes of ``kind`` cited in ``text``, in order."""
    return in_order([site for site in _of_all_kinds(text) if site.key.kind is kind])


@lru_cache(maxsize=1)  # one kind is asked for after the other
def _of_all_kinds(text: str) -> tuple[Site, ...]:
    found: list[Site] = []
    foreign = _foreign(text)
    for mark in MARK.finditer(text):
        if not word_start(text, mark.start()):
            continue
        plural = mark["many"] is not None
        named = code_before(text, mark.start())
        if named is None:
            found += _behind(text, mark, foreign)
        elif _at_home(named, foreign):
            items = _read(text, named, mark.end(), plural)
            found += _emit(text, named.start, named, items) if items else ()
    for before, at, plural in _unmarked(text):
        named = code_before(text, before)
        if named and _at_home(named, foreign):
            items = _read(text, named, at, plural, marked=before != at)
            found += _emit(text, named.start, named, items) if items else ()
    return tuple(found)


def _unmarked(text: str) -> Iterator[tuple[int, int, bool]]:
    """Places where a number may follow a code's name without a section mark.

    Yields where the name has ended, where the number begins and whether the mark is
    plural; an article mark, or the year of a supplement, may lie between.
    """
    for match in _ARTICLE_MARK.finditer(text):
        yield match.start(), match.end(), match["many"] is not None
    for match in _BEFORE_NUMBER.finditer(text):
        space, at = match.start(), match.end()
        last = text[space - 1 : space]
        if last == "," or last.isdigit():
            continue
        supplement = _SUPPLEMENT.search(text[max(0, at - 12) : at]) if last == "." else None
        before = at - len(supplement[0]) if supplement else at
        if _may_be_named(text, before):
            yield before, at, False


def _behind(text: str, mark: re.Match[str], foreign: frozenset[str]) -> Iterator[Site]:
    plural = mark["many"] is not None
    items = read_list(text, mark.end(), Style(), plural)
    named = code_behind(text, end_of_citation(text, items[-1].end)) if items else None
    if named and _at_home(named, foreign):
        items = _read(text, named, mark.end(), plural)
        if items and items[-1].end <= named.start:
            yield from _emit(text, mark.start(), named, items, end=named.end)
