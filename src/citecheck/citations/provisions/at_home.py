"""Codes and rules by words that only the courts of one state understand as their own.

``Code § 8.01-229`` in a brief to a court of Virginia, ``CR 56(c)`` in one to a court of Washington
or Kentucky, ``Supreme Court Rule 23`` in Illinois. The state is that of
:func:`citecheck.citations.provisions.court_of_filing.state_of_filing`; without it these words are
what they are elsewhere: sections whose code is not known, or nothing.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from citecheck.citations.parts import in_order
from citecheck.citations.provisions import rules_of_court, state_regulations
from citecheck.citations.provisions.constitutions import constitutions
from citecheck.citations.provisions.lists import (
    Item,
    Style,
    provision,
    read_list,
    sites,
    word_start,
)
from citecheck.citations.provisions.numbers import Hyphen
from citecheck.citations.writings import state_session_laws
from citecheck.facts.home_codes import HomeCodeRow, home_codes
from citecheck.model.citations import Site
from citecheck.model.kinds import Kind
from citecheck.patterns import re
from citecheck.patterns.pattern import Pattern

_MARK = r",? ?(?P<many>§ ?§ ?|[Ss]ections |arts\. )?(?:§ ?|[Ss]ection |[Aa]rt(?:icle|\.) )?(?=\d)"
_LONGER_NAME = re.compile(r"[A-Za-z&][.,]? $")
# what may stand before a name that begins a citation
_BEGINS = re.compile(r"(?:\b(?:[a-z]+|See|Under|In|The|And|Cf\.|Accord|Former|e\.g\.),? |[.;:(] )$")


@cache
def _codes(state: str) -> tuple[tuple[re.Pattern, HomeCodeRow], ...]:
    rows = [row for row in home_codes() if row.jurisdiction == state]
    return tuple((_pattern(row), row) for row in rows)


def _pattern(row: HomeCodeRow) -> re.Pattern:
    names = sorted(map(_spelling, row.printed()), key=len, reverse=True)
    return re.compile(rf"(?:{'|'.join(names)}){_MARK}")


def _spelling(printed: str) -> str:
    return re.escape(printed).replace(r"\.\ ", r"\. ?")


def find(text: str, state: str) -> Iterator[Site]:
    """Provisions that ``text`` cites by words of the courts of ``state`` (an abbreviation of
    ``data/jurisdictions.txt``), in order; spans are code points of ``text``."""
    found = [*_of_codes(text, state), *_of_titles(text, state)]
    found += rules_of_court.at_home(text, state)
    found += state_session_laws.at_home(text, state)
    found += state_regulations.at_home(text, state)
    return in_order([*found, *constitutions.at_home(text, state)])


def _of_codes(text: str, state: str) -> Iterator[Site]:
    for pattern, row in _codes(state):
        for match in pattern.finditer(text):
            start = match.start()
            if not word_start(text, start) or _is_end_of_name(text, start):
                continue
            plural = match["many"] is not None
            items = read_list(text, match.end(), Style(Hyphen(row.hyphen)), plural)
            if items and all(re.fullmatch(row.numbers, item.section) for item in items):
                key = provision(Kind.STATUTE, row.normal_form, row.mark)
                yield from sites(text, start, items, key)


# `Title 23, Chapter 63`: the courts of these states speak so of the titles of one code
_TITLED = {"Pa.": "Pa.C.S."}
_TITLE = Pattern(
    r"\bTitle (?P<title>\d{1,2}), ?[Cc]h(?:apter|\.) (?P<chapter>\d{1,3}[A-Z]?)(?![\w-]|\.\d)"
)


def _of_titles(text: str, state: str) -> Iterator[Site]:
    code = _TITLED.get(state)
    for match in _TITLE.finditer(text) if code else ():
        item = Item(match.start(), match.end(), match["chapter"])
        key = provision(Kind.STATUTE, f"{match['title']} {code}", "ch.")
        yield from sites(text, match.start(), [item], key)


def _is_end_of_name(text: str, start: int) -> bool:
    """Whether the words before ``start`` belong to the name (``Tax Code §``)."""
    before = text[max(0, start - 24) : start]
    return bool(_LONGER_NAME.search(before)) and not _BEGINS.search(before)
