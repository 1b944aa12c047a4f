"""Page lists that no leader parts from the words: one space (``42 U.S.C. § 1983 1, 2``), as in
plain exports, Markdown and HTML.

A number behind one space may also be the volume of a citation that goes on in the next line, so
that only whole citations and titles have such a list, and the caller looks at the next line.
"""

from __future__ import annotations

from functools import lru_cache
from itertools import pairwise

from citecheck.document.line_kinds.page_tail import PageTail
from citecheck.document.line_kinds.running_lines import LINES_KNOWN
from citecheck.patterns import re

_ITEM = r"\d{1,3}(?:\s?[-–—]\s?\d{1,3})?"
_WORD = r"(?:pp?\.?\s?)?"
_LETTERED = r"(?:,\s?[A-Z]{1,2}-?\d{1,3}){0,9}"  # pages of an addendum, behind those of the brief
_LIST = re.compile(
    rf"(?<![,;&–—-])\s((?:{_WORD}{_ITEM}(?:(?:\s?[,;]\s?|\s&\s|\sand\s){_WORD}{_ITEM})*{_LETTERED}"
    r"|(?!vs?\.$)[ivxl]{1,6}|passim)[,;.]?)$"
)
_WITH_LETTER = re.compile(r"[A-Z]{1,2}-?\d{1,3}")
# the number that a section, a rule, a page or a paragraph of a citation ends in
_NUMBER = re.compile(
    r"(?:§{0,2}\d[\d.,:–-]*[A-Za-z]{0,2}(?:[.-]\d+[A-Za-z]?)*(?:\(\w{1,4}\))*|\d\w*\(\w{1,4}\)\S*|"
    r"seq\.?)\.?"
)
_ORDINAL = re.compile(r"\d{1,2}(?:d|th|nd|rd|st)\.?")
_ROMAN = re.compile(r"\b(?:[Aa]mend|[Aa]rt|AMEND|ART|Amendment|Article)s?\.? ([IVXLC]{1,6})\.?$")
_TITLE_WORD = re.compile(r"(?=[A-Za-z]*[a-z])[A-Za-z’']{4,}[”\"]?")
# what is numbered by the number behind it
_NUMBERED = frozenset(
    """
    rule rules section sections article articles amendment amendments chapter chapters title titles
    form forms volume part parts regulation regulations order orders code codes law laws statutes
    ordinance proclamation bill resolution opinion local district lodge precinct union area zone
    route highway number numbers page pages exhibit appendix issue point count question notice
    release circular directive docket case cause supp cong stat release clause paragraph
    """.split()
)


@lru_cache(maxsize=LINES_KNOWN)
def bare_tail(line: str) -> PageTail | None:
    """The page list that one space parts from the words of ``line``, or None. It is never sure."""
    match = _LIST.search(line[-_LONGEST:])
    if match is None:
        return None
    at = max(0, len(line) - _LONGEST) + match.start()
    words = line[:at].rstrip()
    if not _is_whole(words) or not _ascends(match[1]):
        return None
    return PageTail(len(words), at + 1, match[1].rstrip(",;. "), sure=False)


_LONGEST = 100


def ends_in_provision(words: str) -> bool:
    """Whether words end in the number of a provision, as no case does."""
    return (" v. " not in words and "§" in words) or _PROVISION.fullmatch(words) is not None


_PROVISION = re.compile(r"(?:(?:[A-Z][\w.’']*|\d{1,3}|of|and|No\.) ){1,8}\d[\w.:-]*\S{0,12}")


def _is_whole(words: str) -> bool:
    """Whether words can end an entry: a citation with its last number, or a title."""
    last = words.rsplit(None, 1)[-1] if words else ""
    if _NUMBER.fullmatch(last):
        return not _ORDINAL.fullmatch(last) and any(c.isalpha() for c in words)
    if _ROMAN.search(words):
        return True
    return _TITLE_WORD.fullmatch(last) is not None and last.lower() not in _NUMBERED


def _ascends(pages: str) -> bool:
    numbers = [int(number) for number in re.findall(r"\d+", _WITH_LETTER.sub("", pages))]
    return all(a < b for a, b in pairwise(numbers))


# a reporter and what stands in it: the number before it is its volume
_GOES_ON = re.compile(
    r"[a-z(&]|v\.? |"
    r"(?:(?!(?:R|Art|Amend|Ch|Sec|Reg|Nos?|Pub)\.)[A-Z][A-Za-z]{0,6}\.\s?){1,3}(?:\d[a-z]{1,2}\s?)?\s?\d{1,4}\b"
)


def goes_on(following: str) -> bool:
    """Whether a line goes on with an entry that would else have a page list behind one space."""
    return _GOES_ON.match(following) is not None
