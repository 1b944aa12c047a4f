"""What committees and counsel of a legislature wrote of a bill, as California's courts cite it:
``Sen. Com. on Public Safety, Analysis of Sen. Bill No. 1038 (2013-2014 Reg. Sess.) p. K``.

Forms after the California Style Manual (4th ed.) §§ 2:36 to 2:38. The day on which a bill was
amended tells two papers of one committee apart; as many citations leave it out, it is no part of
what makes them one.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.citations.parts import in_order, standalone
from citecheck.model.citations import Site
from citecheck.model.keys import SerialKey
from citecheck.model.kinds import Kind
from citecheck.model.spans import Span
from citecheck.patterns import re
from citecheck.patterns.pattern import Pattern

_AUTHOR_WORD = r"(?:[A-Z&][\w.'’&/-]{0,30},? |(?:of|on|for|the|and|re) |3d |third |reading )"
_ANALYSIS = Pattern(
    r"(?P<words>(?:Sen(?:\.|ate)|Assem(?:\.|bly)|Legis\.|Off\.|Conf\.|Dept\.|Enrolled|Floor) "
    rf"{_AUTHOR_WORD}{{0,16}}?"
    r"(?:(?:[Bb]ill )?[Aa]nalys[ie]s (?:of|on) |(?:[Bb]ill )?Rep(?:\.|ort) (?:of|on|re) |Dig\.,? )"
    r"(?:Sen(?:\.|ate)|Assem(?:\.|bly)|House) "
    r"(?:Bill|Const\. Amend\.|Joint Res\.|Conc\. Res\.) Nos?\. \d{1,5})"
    r"(?P<session> \(\d{4}-\d{2,4} (?:[\w.]{1,9} ){0,2}Sess\.\))?"
)
_AMENDED = re.compile(
    r",? as (?:amended|introduced|enrolled)(?: on)? [A-Z][a-z]{2,8}\.? \d\d?, \d{4}"
)
_PAGE = re.compile(
    r",? (?:at )?(?P<pin>pp?\. [A-Z\d][\w]{0,4}(?:-[A-Z\d]\w{0,4})?(?:, \d{1,3}(?![\w-]))*)"
)


def find(text: str) -> Iterator[Site]:
    """Papers on bills cited in ``text``, in order; spans are code points of ``text``."""
    return in_order(_found(text))


def _found(text: str) -> Iterator[Site]:
    for match in _ANALYSIS.finditer(text):
        if not standalone(text, match.start()):
            continue
        end = match.end()
        if amended := _AMENDED.match(text, end):
            end = amended.end()
        page = _PAGE.match(text, end)
        key = SerialKey(Kind.LEGISLATIVE, f"{match['words']}{match['session'] or ''}")
        yield Site(
            Span(match.start(), page.end() if page else end),
            Span(*match.span()),
            key,
            page["pin"] if page else None,
        )
