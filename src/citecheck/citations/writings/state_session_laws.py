"""Session laws of the states in the form of their own courts: ``Laws 2019, ch. 55, § 3``.

The forms are rows of :mod:`citecheck.facts.session_laws`. A law is known by year and chapter or
number, and by the section where one is cited.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from citecheck.citations.forms_at_home import FormsAtHome
from citecheck.citations.parts import standalone
from citecheck.facts.session_laws import SessionLawRow, session_laws
from citecheck.model.citations import Site
from citecheck.model.keys import SerialKey
from citecheck.model.kinds import Kind
from citecheck.model.spans import Span
from citecheck.patterns import re
from citecheck.patterns.pattern import Pattern

_FORMS = tuple((Pattern(rf"(?:{row.expression})(?![\w-]|\.\d)"), row) for row in session_laws())
_NUMBER = r"[A-Z]{0,2}-?\d{1,4}(?:[.]\d{1,4})?[A-Za-z]?(?:\(\w{1,4}\)){0,4}"
# Minnesota's laws have articles of sections: `2019 Minn. Laws ch. 50, art. 1, § 3`
_SECTION = re.compile(
    r":(?P<part>\d{1,4})(?!\d)|(?:,? art\. (?P<article>\d{1,2}))?,? ?"
    r"(?:(?P<many>§ ?§|[Ss]ections|[Ss]ecs\.|ss\.)|§|[Ss]ec(?:tion|\.)|s\.) ?"
    rf"(?P<number>{_NUMBER})(?![\w(])"
)
_MORE = re.compile(rf"(?: ?[-–] ?|, and |, | and | & )(?P<number>{_NUMBER})(?![\w(]| [A-Z])")


@lru_cache(maxsize=4)
def _before(number: str) -> re.Pattern:
    return re.compile(rf"(?<![\w.,-]){number},? $")


def _of_row(text: str, pattern: Pattern, row: SessionLawRow) -> Iterator[Site]:
    for match in pattern.finditer(text):
        start, year = match.start(), match.groupdict().get("y")
        if row.before:
            before = _before(row.before).search(text, max(0, start - 8), start)
            if before is None:
                continue
            start, year = before.start(), before["y"]
        if not standalone(text, start):
            continue
        law = row.normal_form.format(y=year, n=match["n"])
        yield from of_law(text, Span(start, match.end()), law)


def of_law(text: str, cited: Span, law: str) -> Iterator[Site]:
    """``law``, whose words ``cited`` spans, or each of the sections of it that are cited behind."""
    match = _SECTION.match(text, cited.end)
    if match is None:
        yield Site(cited, cited, SerialKey(Kind.SESSION_LAW, law))
        return
    number, span = match["part"] or match["number"], Span(cited.start, match.end())
    law = f"{law}, art. {match['article']}" if match["article"] else law
    yield Site(span, span, SerialKey(Kind.SESSION_LAW, f"{law}, § {number}"))
    more = _MORE.match(text, span.end) if match["many"] else None
    while more is not None:
        span = Span(more.start("number"), more.end())
        yield Site(span, span, SerialKey(Kind.SESSION_LAW, f"{law}, § {more['number']}"))
        more = _MORE.match(text, span.end)


_AT_HOME = FormsAtHome(_FORMS, _of_row)
find, at_home = _AT_HOME.find, _AT_HOME.at_home
