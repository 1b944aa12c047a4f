"""Names of acts before the number of a law: ``Privacy Act of 1974, Pub. L. No. 93-579``."""

from __future__ import annotations

from citecheck.citations.decisions.names import lead_words
from citecheck.patterns import re

# `Stolen Valor Act of 2005, ` before the number of a law
_ENDS_AN_ACT = re.compile(
    r"(?:Act|Amendments|Resolution|(?<!Public )Law|Code)(?:(?:,| of) (?:1[789]|20)\d\d)?, \(?$"
)
_DIVISIONS = frozenset("Section Sections Title Titles Subtitle Part Chapter Division § §§".split())
_NEVER_FIRST = lead_words.SIGNALS | lead_words.OPENERS | frozenset(["The", "This", "Public"])
_WITHIN_A_NAME = frozenset("of and for in on to with from against the a an by & or".split())
_NAME_WORD = re.compile(r"[A-Z\d][\w'&/-]*,?")
_NAME_WINDOW = 160
_SHORTEST_NAME = 2  # words: "the Act" names nothing


def act_name_before(text: str, at: int) -> str | None:
    """The name of the act that stands right before offset ``at`` of ``text`` (the clean view),
    with its year; None where none does, or only ``the Act``."""
    window = text[max(0, at - _NAME_WINDOW) : at]
    if _ENDS_AN_ACT.search(window) is None:
        return None
    words = window.rstrip("( ").removesuffix(",").split()
    start = end = len(words)
    while start and (_NAME_WORD.fullmatch(words[start - 1]) or words[start - 1] in _WITHIN_A_NAME):
        start -= 1
    for at in range(start, end):
        if words[at].rstrip(",") in _DIVISIONS:
            start = at + 2  # "Title VII of the Civil Rights Act"
    while start < end and not _opens_a_name(words[start]):
        start += 1
    return " ".join(words[start:end]) if end - start >= _SHORTEST_NAME else None


def _opens_a_name(word: str) -> bool:
    return word[0].isupper() and word not in _NEVER_FIRST
