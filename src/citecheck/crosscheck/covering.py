"""What a provision covers: itself and its parts; what an entry may stand for without naming it."""

from __future__ import annotations

import re
from collections.abc import Iterable

from citecheck.facts.divisions import SUBPART, is_chapter, sign_of_division
from citecheck.facts.rules_of_court import rules_enacted_in
from citecheck.model.keys import ProvisionKey
from citecheck.model.kinds import Kind


def covers(whole: ProvisionKey, part: ProvisionKey) -> bool:
    """Whether ``part`` is the provision ``whole`` or a subdivision of it; ``(a)`` for ``(A)`` is
    a slip of the key, no other subdivision."""
    outer = [letter.lower() for letter in whole.subdivisions]
    return (
        whole.kind is part.kind
        and whole.source == part.source
        and (whole.section == part.section or _has_part(whole, part))
        and whole.note == part.note
        and [letter.lower() for letter in part.subdivisions[: len(outer)]] == outer
    )


class Provisions:
    """Provisions, each with the number of what it belongs to, looked up by what covers what: a long
    table has as many as its brief, and to compare each with each would take the square of that."""

    def __init__(self, found: Iterable[tuple[int, ProvisionKey]]) -> None:
        self._by_section: dict[tuple[str, str], list[_Row]] = {}
        self._by_whole: dict[tuple[str, str], list[_Row]] = {}
        for place, (index, key) in enumerate(found):
            row = (place, index, key)
            self._by_section.setdefault((key.source, key.section), []).append(row)
            for section in _wholes_of(key.section):
                self._by_whole.setdefault((key.source, section), []).append(row)

    def covering(self, part: ProvisionKey) -> list[tuple[int, ProvisionKey]]:
        """Those that cover ``part``, in their order."""
        rows = sorted(
            row
            for section in _wholes_of(part.section)
            for row in self._by_section.get((part.source, section), ())
            if covers(row[2], part)
        )
        return [(index, key) for _, index, key in rows]

    def parts_of(self, whole: ProvisionKey) -> list[tuple[int, ProvisionKey]]:
        """Those that ``whole`` covers, in their order."""
        rows = self._by_whole.get((whole.source, whole.section), ())
        return [(index, key) for _, index, key in rows if covers(whole, key)]


_Row = tuple[int, int, ProvisionKey]


def _wholes_of(section: str) -> list[str]:
    """The number of a section, and those that it may be a part of: ``312`` of ``312.5``."""
    return [section, *(section[:k] for k, sign in enumerate(section) if not sign.isalnum())]


def may_follow(first: ProvisionKey, later: ProvisionKey) -> bool:
    """Whether ``first`` *et seq.* may reach as far as ``later``: a later section of the same
    hundred, or one whose number goes on where that of ``first`` ends (``2000e-5`` behind ``2000e``,
    ``44-508`` behind ``44-501``). How far a sequel reaches nobody prints."""
    if (first.kind, first.source) != (later.kind, later.source):
        return False
    begins, follows = _NUMBERS.findall(first.section), _NUMBERS.findall(later.section)
    if begins[:-1] != follows[: len(begins) - 1] or len(follows) < len(begins) or not begins:
        return False
    last, reached = int(begins[-1]), int(follows[len(begins) - 1])
    return last <= reached and last // 100 == reached // 100


_NUMBERS = re.compile(r"\d+")


def is_within(section: ProvisionKey, chapter: ProvisionKey) -> bool:
    """Whether ``section`` is one of ``chapter``, itself a chapter: ``RCW 7.72.010`` of ``RCW ch.
    7.72``, ``Mass. Gen. Laws ch. 93A, § 9`` of ``Mass. Gen. Laws ch. 93A``; or a rule of those
    that ``chapter``, a section of a code, enacts."""
    if section.kind is Kind.COURT_RULE and holds_rules(chapter) == section.source:
        return True
    if chapter.kind is not section.kind or is_chapter(section):
        return False
    if section.source == chapter.source:
        behind = section.section.removeprefix(chapter.section)
        if chapter.mark == SUBPART:
            return _IN_SUBPART.match(behind) is not None
        return behind != section.section and behind[:1] in _BEHIND_A_CHAPTER
    return section.source == f"{chapter.source} {chapter.mark} {chapter.section},"


def holds_rules(key: ProvisionKey) -> str | None:
    """The body of rules that a section of a code enacts as a whole."""
    if key.kind is not Kind.STATUTE or key.subdivisions:
        return None
    return rules_enacted_in(key.source, key.section)


# a subpart has up to a hundred sections: 15.300 to 15.399
_IN_SUBPART = re.compile(r"\d\d(?!\d)")
_BEHIND_A_CHAPTER = frozenset(".-:,")


def _has_part(whole: ProvisionKey, part: ProvisionKey) -> bool:
    sign = sign_of_division(whole)
    return sign is not None and part.section.startswith(whole.section + sign)
