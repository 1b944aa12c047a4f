"""Sections by the number of their act: ``ERISA § 404(a)``, ``Clean Air Act § 112(d)``.

Practice under an act goes by the act's own numbers. Where such a section stands in the code only
the brief can say (``ERISA § 404(a), 29 U.S.C. § 1104(a)``); nothing is guessed.
"""

from __future__ import annotations

from citecheck.patterns import re

_LONGEST = 90  # code points of an act's name
_NAME = re.compile(
    r"(?:(?<![A-Z] )\b(?P<initials>[A-Z][A-Za-z]{0,3}[A-Z]{1,6})"
    r"|(?P<name>\b[A-Z][\w’'-]*(?: (?:[A-Z][\w’'-]*|of|and|for|in|to|&)){0,7} Act)(?: of \d{4})?)"
    r",? $"
)
# `THE § 1983 CLAIM`: a heading, where every word is in capitals
_IN_CAPITALS = re.compile(r"[^a-z]{0,12} [A-Z]{2,}\b")


def act_before(text: str, start: int, end: int) -> str | None:
    """The name or the initials of the act right before the section from ``start`` to ``end``."""
    last = text[max(0, start - 4) : start].rstrip(", \n")[-1:]
    if not (last.isupper() or last.isdigit() or last == "t"):  # as behind `42 U.S.C. `
        return None
    match = _NAME.search(text, max(0, start - _LONGEST), start)
    if match is None:
        return None
    if initials := match["initials"]:
        return None if _IN_CAPITALS.match(text, end) else initials
    return match["name"].removeprefix("The ")


_OF_INITIALS = re.compile(r",? of (?:the )?(?P<initials>[A-Z][A-Za-z]{0,3}[A-Z]{1,6})\b(?! \d|\.)")


def act_behind(text: str, end: int) -> str | None:
    """The initials of the act that a section before ``end`` is said to be of (`` of BCRA``)."""
    match = _OF_INITIALS.match(text, end)
    return match["initials"] if match else None


_BEHIND = re.compile(r" of (?:the )?(?P<name>[A-Z][\w’'-]*(?: [\w’'&-]+){0,8}? Act)\b")
_SHORT_NAME = re.compile(r"\((?:the )?[“\"]?(?P<name>[A-Z][\w ]{1,24}?)[”\"]?\)")
_CAPITAL = re.compile(r"\b[A-Z]")


def names_of_act(before: str | None, behind: str) -> set[str]:
    """What the act of a section may be called later: as the words ``before`` the section call it
    or those ``behind`` it (`` of the Securities Exchange Act (“SEA”), ``), by its initials, or
    without its first words (``Exchange Act``)."""
    names = {before} if before else set()
    if match := _BEHIND.match(behind):
        names.add(match["name"])
    for name in list(names):
        words = name.split()
        shorter = range(len(words) - 1)
        names |= {" ".join(words[k:]) for k in shorter if words[k][0].isupper()}
        if len(words) > 1:
            names.add("".join(_CAPITAL.findall(name)))
    names |= {match["name"] for match in _SHORT_NAME.finditer(behind)}
    return names
