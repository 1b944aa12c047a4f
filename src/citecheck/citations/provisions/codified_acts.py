"""Sections by the number of their act, as provisions of the United States Code: ``INA § 240A(b)``,
``section 404(a) of ERISA``.

The acts are rows of :mod:`citecheck.facts.codified_acts`. Such a section is no citation of the code
by itself; it is for the resolver, and for the table, to say whether the brief knows it there.
"""

from __future__ import annotations

from citecheck.dataclass import replace
from citecheck.facts.codified_acts import CodifiedActRow, acts_by_name, section_in_code
from citecheck.facts.jurisdictions import name_after, name_before
from citecheck.model.keys import ProvisionKey
from citecheck.patterns import re

_LONGEST = 90  # code points of an act's name
# how all their names end: `Act`, `ERISA`, `VII`, `of 1974`, `(“INA”)`
_ENDS_NAME = re.compile(r"(?:\b[A-Z0-9][\w&.’'-]*|\)),? ?$")
_LONGEST_WORD = 20
_LONGEST_LIST = 80  # code points of the sections that are named with one
# `Immigration and Nationality Act (“INA”) § 240A`
_INITIALS = re.compile(r" \((?:the )?[“\"'‘]?[A-Z&]{2,8}[”\"'’]?\)$")
# `Commodity Exchange Act`, `Illinois Securities Act`: another act than the one of the last words
_WORD_BEFORE = re.compile(r"(?P<word>[A-Z][\w.’'-]*) $")
_NO_NAMES = frozenset(
    ("See", "Under", "The", "And", "Cf.", "Also", "But", "While", "Both", "In", "Of", "By", "With")
)
# a section as it was once may have stood elsewhere
_FORMER = re.compile(
    r"(?:\b[Ff]ormer(?:ly)?(?: (?:section|§))?|\b[Rr]epealed|\b[Oo]ld|[Pp]re-\d{4}) $"
)
_FORMER_REACH = 24
_SUBDIVISIONS = r"(?:\(\w{1,5}\))"
_OF = re.compile(
    r"(?:(?:,? (?:and|or|&) |, )"
    rf"(?:\d[\w-]{{0,8}}{_SUBDIVISIONS}{{0,6}}|{_SUBDIVISIONS}{{1,6}})){{0,6}},? of "
)
_GOES_ON = re.compile(r"\.? (?:Amendments?|Amending|Reform|Rules?)\b")


def in_code(text: str, start: int, end: int, key: ProvisionKey) -> ProvisionKey | None:
    """The provision of the code that the section of ``key`` is, which stands from ``start`` to
    ``end``, where an act is named right before it or behind; None where none is, or the act has
    no such section, or the text speaks of it as it was once."""
    act = None if key.source else act_before(text, start) or _behind(text, start, end)
    section = section_in_code(act, key.section) if act else None
    if act is None or section is None:
        return None
    return replace(key, source=act.source, section=section)


def act_before(text: str, start: int) -> CodifiedActRow | None:
    """The act named right before a section that begins at ``start``."""
    if not _ENDS_NAME.search(text, max(0, start - _LONGEST_WORD), start):
        return None
    end = start - text.endswith(" ", 0, start)
    end -= text.endswith(",", 0, end)
    if initials := _INITIALS.search(text, max(0, end - 16), end):
        end = initials.start()
    found = name_before(text, end, acts_by_name(), most=_LONGEST)
    if found is None:
        return None
    return None if _is_other(text, found[0]) else found[1]


def _is_other(text: str, start: int) -> bool:
    """Whether the words before ``start`` make the act another one, or a former state of it."""
    if _FORMER.search(text, max(0, start - _FORMER_REACH), start):
        return True
    word = _WORD_BEFORE.search(text, max(0, start - _FORMER_REACH), start)
    return word is not None and word["word"] not in _NO_NAMES and not word["word"].endswith(".")


def _behind(text: str, start: int, end: int) -> CodifiedActRow | None:
    joint = _OF.match(text, end, end + _LONGEST_LIST)
    if joint is None or _FORMER.search(text, max(0, start - _FORMER_REACH), start):
        return None
    at = joint.end() + len("the ") * text.startswith("the ", joint.end())
    found = name_after(text, at, acts_by_name(), most=_LONGEST)
    if found is None or _GOES_ON.match(text, found[0]):
        return None
    return found[1]
