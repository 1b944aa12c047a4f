"""Whole chapters of codes that are known by name: ``R.C. Chapter 4509``, ``chapter 9.94A RCW``."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.citations.provisions.lists import Item, provision, sites
from citecheck.citations.provisions.named_codes import BEFORE_MARK, may_be_named
from citecheck.citations.provisions.state_codes import Code, numbered_behind, plain_codes
from citecheck.facts.jurisdictions import name_after, name_before
from citecheck.model.citations import Site
from citecheck.model.kinds import Kind
from citecheck.patterns import re
from citecheck.patterns.pattern import Pattern

_CHAPTER = Pattern(
    r"(?<![A-Za-z.])[Cc](?:h(?:apters? |s?\. ?| (?=\d))|HAPTER |\. ?)"
    r"(?P<number>\d{1,4}(?:\.\d{1,3})?(?:-?[A-Z]{1,2}(?!\w|\.\w)|-\d{1,3}[A-Z]?)?)(?![\w-]|\.\d|:\d)"
)
_INSIDE_CHAPTER = Pattern(r",? ?(?:§|[Ss]ec(?:tion|\.)|[Aa]rt(?:icle|\.)|[Pp]ars?\.|¶|cl\.)")
_CHAPTER_JOINT = re.compile(r",? of (?:the )?|,? (?=[A-Z])")


def find(text: str) -> Iterator[Site]:
    """Whole chapters of codes: ``R.C. Chapter 4509``, ``G.L. c. 93A``, ``chapter 9.94A RCW``."""
    for match in _CHAPTER.finditer(text):
        if _INSIDE_CHAPTER.match(text, match.end()):
            continue
        found = _chapter_before(text, match) or _chapter_behind(text, match)
        if found is None or found[2].kind is not Kind.STATUTE:
            continue
        start, end, code = found
        source = code.source.split(" tit. {}")[0].split(" ch. {}")[0].removeprefix("{} ")
        item = Item(start, end, match["number"])
        yield from sites(text, start, [item], provision(Kind.STATUTE, source, "ch."), end=end)


def _chapter_before(text: str, match: re.Match[str]) -> tuple[int, int, Code] | None:
    tail = BEFORE_MARK.search(text[max(0, match.start() - 40) : match.start()])
    end = match.start() - (len(tail[0]) if tail else 0)
    if not may_be_named(text, end):
        return None
    for names in (plain_codes(), numbered_behind()):
        if found := name_before(text, end, names):
            return found[0], match.end(), found[1]
    return None


def _chapter_behind(text: str, match: re.Match[str]) -> tuple[int, int, Code] | None:
    joint = _CHAPTER_JOINT.match(text, match.end())
    if joint is None or match[0][1] == ".":
        return None
    for names in (plain_codes(), numbered_behind()):
        found = name_after(text, joint.end(), names)
        if found and not re.match(r",? ?(?:§|\d|[Ss]ection )", text[found[0] : found[0] + 12]):
            return match.start(), found[0], found[1]
    return None
