"""What a provision covers: itself and its parts; what an entry may stand for without naming it."""

from __future__ import annotations

import re

from citecheck.facts.divisions import is_chapter, sign_of_division
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
        return behind != section.section and behind[:1] in _BEHIND_A_CHAPTER
    return section.source == f"{chapter.source} {chapter.mark} {chapter.section},"


def holds_rules(key: ProvisionKey) -> str | None:
    """The body of rules that a section of a code enacts as a whole."""
    if key.kind is not Kind.STATUTE or key.subdivisions:
        return None
    return rules_enacted_in(key.source, key.section)


_BEHIND_A_CHAPTER = frozenset(".-:,")


def _has_part(whole: ProvisionKey, part: ProvisionKey) -> bool:
    sign = sign_of_division(whole)
    return sign is not None and part.section.startswith(whole.section + sign)
