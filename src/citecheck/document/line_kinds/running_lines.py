"""Words that a table repeats on each of its pages and that belong to no entry.

``Page(s)``, ``Page No(s).`` over the column of pages; ``(continued)``, ``(cont'd)`` below or
behind a heading.
"""

from __future__ import annotations

import re

_LONGEST = 90
_PAGE_WORDS = (
    r"(?:(?:cited|referenced) )?(?:(?:on|at) )?\b(?:pages?|pgs?|pp)\b(?: ?\(s\))?\.?"
    r"(?: ?(?:#|\(?\b(?:nos?|numbers?)\b\)?(?: ?\(s\))?\.?))?"
    r"(?: (?:cited|referenced|references?(?: ?\(s\))?))?"
)
_CONTINUED_WORDS = (
    r"\bcon(?:tinu(?:ed|es|ing|ation)|t['’`]?d|t|['’`]td?)\b\.?"
    r"(?: (?:from|on) (?:the )?(?:previous|prior|preceding|next|following) page)?"
)
_SIGNS = r"[\s*_.:;,()\[\]–—-]*"
_RUNNING = re.compile(
    rf"{_SIGNS}(?:{_PAGE_WORDS}|{_CONTINUED_WORDS})"
    rf"(?:{_SIGNS}(?:{_PAGE_WORDS}|{_CONTINUED_WORDS}))?{_SIGNS}",
    re.IGNORECASE,
)
_AT_END = re.compile(rf"(?:{_PAGE_WORDS}|{_CONTINUED_WORDS}){_SIGNS}$", re.IGNORECASE)
_CONTINUED = re.compile(_CONTINUED_WORDS, re.IGNORECASE)


def is_running_line(text: str) -> bool:
    """Whether a line of a table holds such words and nothing else."""
    return len(text) <= _LONGEST and _RUNNING.fullmatch(" ".join(text.split())) is not None


def is_continued(heading: str) -> bool:
    """Whether a heading says that it goes on from the page before."""
    return len(heading) <= _LONGEST and _CONTINUED.search(heading) is not None


def without_running_words(heading: str) -> str:
    """``heading`` without such words behind it: ``Cases—Continued    Page(s)`` is ``Cases``."""
    if len(heading) > _LONGEST:
        return heading
    text = " ".join(heading.split())
    while match := _AT_END.search(text):
        if not match.start():
            return heading
        text = text[: match.start()].rstrip(" *_.:;,([–—-")
    return text
