"""Words that a table repeats on each of its pages and that belong to no entry.

``Page(s)``, ``Page No(s).`` over the column of pages; ``(continued)``, ``(cont'd)`` below or
behind a heading.
"""

from __future__ import annotations

from functools import lru_cache

from citecheck.patterns import re

LINES_KNOWN = 2048  # several questions are asked of a line, and of the lines around it again
_LONGEST = 90
_PAGE_WORDS = (
    r"(?:(?:cited|referenced) )?(?:(?:on|at) )?(?:\b(?:pages?|pgs?|pp|paragraphs?|paras?)\b|¶¶?)"
    r"(?: ?\(s\))?\.?"
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
_PARAGRAPHS = re.compile(r"\bpara(?:graph)?s?\b|¶", re.IGNORECASE)
_CONTINUED = re.compile(_CONTINUED_WORDS, re.IGNORECASE)


# of a Markdown table: the names of the columns, and the line below them
_COLUMN = re.compile(
    r"\W*(?:(?:Case|Citation|Cite|Authorit(?:y|ies)|Statute|Rule|Provision|Regulation|Source|Title|"
    r"Name|Description|Subject|Reference|Page|Pg|Cited (?:at|on)|Location|Where cited)"
    r"(?: ?(?:names?|pages?|nos?\.?|numbers?|cited))?(?:s|\(s\))?)?\W*",
    re.IGNORECASE,
)


def is_head_of_grid(text: str) -> bool:
    """Whether a line is the head of a Markdown table: ``| Case | Pages |``, ``|---|---|``."""
    if "|" not in text or len(text) > _LONGEST * 2 or any(c.isdigit() for c in text):
        return False
    return all(_COLUMN.fullmatch(cell) for cell in text.split("|"))


@lru_cache(maxsize=LINES_KNOWN)
def is_running_line(text: str) -> bool:
    """Whether a line of a table holds such words and nothing else."""
    if is_head_of_grid(text):
        return True
    return len(text) <= _LONGEST and _RUNNING.fullmatch(" ".join(text.split())) is not None


def counts_paragraphs(text: str) -> bool:
    """Whether a running line says that the table refers to paragraphs: North Dakota's rules ask
    for that (N.D. R. App. P. 28(b)(2))."""
    return is_running_line(text) and _PARAGRAPHS.search(text) is not None


def is_continued(heading: str) -> bool:
    """Whether a heading says that it goes on from the page before."""
    return len(heading) <= _LONGEST and _CONTINUED.search(heading) is not None


_PARTS_OF_THEM = ("pag", "pg", "pp", "par", "¶", "con")  # one stands in any of them


def _may_end_in_them(text: str) -> bool:
    return any(map(text.lower().__contains__, _PARTS_OF_THEM))


def without_running_words(heading: str) -> str:
    """``heading`` without such words behind it: ``Cases—Continued    Page(s)`` is ``Cases``."""
    if len(heading) > _LONGEST:
        return heading
    text = " ".join(heading.split())
    while _may_end_in_them(text) and (match := _AT_END.search(text)):
        if not match.start():
            return heading
        text = text[: match.start()].rstrip(" *_.:;,([–—-")
    return text
