"""Federal statutes: the United States Code in its spellings, and its titles by name.

Forms after The Bluebook (22d ed.) R. 12.3, 12.9.1 and T1.1. The Internal Revenue Code is
title 26 of the United States Code and the Bankruptcy Code title 11, so ``I.R.C. § 501(c)(3)``
and ``26 U.S.C. § 501(c)(3)`` have one key. Titles run from 1 to 54 (1 U.S.C. front matter).
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.citations.parts import in_order
from citecheck.citations.provisions.lists import (
    MARK,
    Item,
    Style,
    mark_at,
    provision,
    read_list,
    sites,
    word_start,
)
from citecheck.citations.provisions.numbers import Hyphen
from citecheck.citations.provisions.title_numbers import title_before, titled
from citecheck.model.citations import Site
from citecheck.model.kinds import Kind
from citecheck.patterns import re
from citecheck.patterns.pattern import Pattern

STYLE = Style(Hyphen.EITHER, dotted=False)
LAST_TITLE = 99  # there are fewer: what a brief misprints is read too, to be reported
_CODE_NAME = (
    r"(?:U\. ?S\. ?C(?:\. ?[AS]\.|\.?[AS]?(?![A-Za-z])\.?|ode(?! of)(?: Ann(?:otated|\.))?)"
    r"|USC[AS]?(?![A-Za-z])|U\. ?S\. Code(?: Ann(?:otated|\.))?|UNITED STATES CODE"
    r"|United States Code(?: Annotated| Service)?)"
)
_CODE = Pattern(rf"{_CODE_NAME}(?! ?C\. ?A)(?: ?Ann\.)?")
_NAMED_TITLE = Pattern(
    r"(?:(?P<bankruptcy>Bankruptcy Code|BANKRUPTCY CODE)|I\. ?R\. ?C\.|IRC(?![A-Za-z])"
    r"|Int\. Rev\. Code|Internal Revenue Code)"
    r"(?: of (?:1939|1954|1986),?)?(?: \((?:26 U\.S\.C\.|IRC|Code)\))?"
)
_APPENDIX = r"(?:app(?:endix|x)?\.?|App(?:endix|x)?\.?|APP\.)"
# `18 U.S.C. app. 3 § 6(a)`: some appendices are numbered, and each has its own sections
_GAP = re.compile(
    rf",? ?(?P<app>{_APPENDIX},? ?"
    r"(?:(?P<numeral>[1-5]|I{1,3}|IV|V)(?=,? ?(?:§|[Ss]ec(?:tion|\.))),? ?)?)?(?:at )?"
)
# `50 App. U.S.C. § 5`
_IN_APPENDIX = Pattern(rf"{_APPENDIX},? (?:to )?{_CODE_NAME}")
_CHAPTER = re.compile(
    r"(?:ch(?:s?\.|apter)|Ch(?:\.|apter)) ?(?P<number>\d{1,3}[A-Z]?)(?![\w-]|\.\d)"
)
_OF_TITLE = re.compile(
    rf",? of [Tt]itle (?P<title>\d{{1,2}})(?![\w-]|\.\d)(?:,? (?:of the )?{_CODE_NAME})?"
    r"(?! of the [A-Z]|, [A-Z][a-z]+ Code)"
)
# Ohio's courts: `Section 524(a)(2), Title 11, U.S.Code`
_COMMA_TITLE = re.compile(
    rf", [Tt]itle (?P<title>\d{{1,2}})(?:,| of the) {_CODE_NAME}(?! of the [A-Z])"
)
_OF_NAMED_TITLE = re.compile(
    r",? of the (?:(?P<bankruptcy>Bankruptcy Code)|Internal Revenue Code|I\. ?R\. ?C\.)"
    r"(?: of (?:1954|1986))?(?! of the [A-Z])"
)


_NUMERALS = {"I": "1", "II": "2", "III": "3", "IV": "4", "V": "5"}


def _section_sites(text: str, start: int, at: int, source: str) -> Iterator[Site]:
    gap = _GAP.match(text, at)
    if gap is None:
        return
    if gap["app"]:
        numeral = gap["numeral"]
        source += f" app. {_NUMERALS.get(numeral, numeral)}" if numeral else " app."
    at, plural = mark_at(text, gap.end())
    if at == gap.end() and (chapter := _CHAPTER.match(text, at)):
        item = Item(at, chapter.end(), chapter["number"])
        yield from sites(text, start, [item], provision(Kind.STATUTE, source, "ch."))
        return
    items = read_list(text, at, STYLE, plural)
    yield from sites(text, start, items, provision(Kind.STATUTE, source, "§"))


def _coded(text: str) -> Iterator[Site]:
    for start, title, end in titled(text, _CODE, LAST_TITLE):
        yield from _section_sites(text, start, end, f"{title} U.S.C.")
    for start, title, end in titled(text, _IN_APPENDIX, LAST_TITLE):
        yield from _section_sites(text, start, end, f"{title} U.S.C. app.")
    for match in _NAMED_TITLE.finditer(text):
        found = title_before(text, match.start())
        if found is None and not word_start(text, match.start()):
            continue
        title = 11 if match["bankruptcy"] else 26
        start = found[0] if found and found[1] == title else match.start()
        if not _COUNTED.match(text, match.end()):
            yield from _section_sites(text, start, match.end(), f"{title} U.S.C.")


# initials stand for other things too: `staff are at the IRC 24 hours a day`
_COUNTED = re.compile(
    r" \d{1,3} (?:minutes?|hours?|days?|weeks?|months?|years?|times|percent|people|persons)\b"
)


def title_behind(text: str, at: int) -> tuple[str, int] | None:
    """The title that words behind a section name (`` of title 42``), and where they end."""
    if match := _OF_TITLE.match(text, at) or _COMMA_TITLE.match(text, at):
        return (f"{int(match['title'])} U.S.C.", match.end())
    if match := _OF_NAMED_TITLE.match(text, at):
        return ("11 U.S.C." if match["bankruptcy"] else "26 U.S.C.", match.end())
    return None


def _of_title(text: str) -> Iterator[Site]:
    for match in MARK.finditer(text):
        if not word_start(text, match.start()):
            continue
        items = read_list(text, match.end(), STYLE, match["many"] is not None)
        named = title_behind(text, items[-1].end) if items else None
        if named:
            source, end = named
            key = provision(Kind.STATUTE, source, "§")
            yield from sites(text, match.start(), items, key, end=end)


def find(text: str) -> Iterator[Site]:
    """Sections of the United States Code cited in ``text``, in order."""
    return in_order([*_coded(text), *_of_title(text)])
