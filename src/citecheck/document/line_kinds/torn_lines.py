"""What the end of a line parts: a section from its subdivision, ``§ 2000e-5(f)`` and, below,
``(1)`` (browsers and layout programs break a line there, as UAX #14 allows); and the words of an
entry, where its pages stand beside its first lines, in a cell of their own.
"""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.patterns import re

_LONGEST = 70  # code points of a section, with what names it
_SECTION = re.compile(
    r"(?:§ ?|\b(?:Rule|P\.|R\.|Proc\.|Evid\.|[Aa]rt\.) )"
    r"[\w.:-]{0,24}\d[\w.:-]{0,12}(?:\(\w{1,5}\)){1,6}$"
)
_SUBDIVISION = re.compile(r"\((\d{1,2}|[A-Za-z]{1,5})\)")
_ENDS_CITATION = ",.;:)(–-"
LINES_OF_A_LIST = 6  # that are looked at for its next item


def goes_on_in_subdivision(before: str, after: Sequence[str]) -> bool:
    """Whether the first line of ``after`` begins with a subdivision of the section with which
    ``before`` ends, and not with the first item of a list: ``(1)`` words, and ``(2)`` further on.
    A subdivision is told by another kind of sign than the one before it."""
    begun = _SUBDIVISION.match(after[0])
    if not begun or not _is_sign(begun[1]) or not _SECTION.search(before[-_LONGEST:]):
        return False
    last = before[before.rindex("(") + 1 : -1]
    if _kind(last) == _kind(begun[1]):
        return False
    behind = after[0][begun.end() : begun.end() + 1]
    return (behind != "" and behind in _ENDS_CITATION) or not _is_listed(begun[1], after)


def _is_sign(words: str) -> bool:
    """Figures, one letter, the same twice or a Roman numeral: not ``(West)``, ``(eds)``."""
    return (
        words.isdigit()
        or len(words) == 1
        or words in ("ii", "iii", "iv", "vi", "vii", "viii", "ix", "xi", "xii")
        or (len(words) == 2 and words[0] == words[1])
    )


def _kind(sign: str) -> str:
    return "1" if sign.isdigit() else "A" if sign.isupper() else "a"


def _is_listed(sign: str, lines: Sequence[str]) -> bool:
    """Whether the next sign of its kind follows with words between them, as in a list."""
    if sign.isdigit():
        follows = str(int(sign) + 1)
    elif len(sign) == 1:
        follows = chr(ord(sign) + 1)
    else:
        return False
    return f" ({follows}) " in " ".join([*lines, ""])


_RESTS = {
    "(": re.compile(r"[^()]{0,60}\)\.?$"),
    ",": re.compile(r"(?=.{0,60}\d)(?!.{0,120} vs?\.? |In re |Ex parte |Matter of )[\d(A-Z]"),
}

_COMMA = re.compile(r"[^\s.…·•,](?:\.)?,\s{0,3}$")  # not one that recognition took a dot for


def breaks_off(words: str) -> str:
    """What the words of an entry break off in: ``(`` for a parenthesis that is not closed, ``,``,
    or nothing."""
    if words.count("(") > words.count(")"):
        return "("
    return "," if _COMMA.search(words[-_LONGEST:]) else ""


def is_rest_of(words: str, following: str) -> bool:
    """Whether the line ``following``, which has no pages, is the rest of an entry whose pages stand
    behind ``words``: ``Doe v. Roe, 5 F.4th 1 (9th Cir. ..... 4`` and, below, ``2021)``."""
    kind = breaks_off(words)
    return kind != "" and _RESTS[kind].match(following) is not None


def is_name_of_entry(text: str) -> bool:
    """Whether a line is the first of an entry, a name with its citation below (``Roe v. Doe,``):
    on two pages of a table it is no head that recurs."""
    return text.rstrip().endswith(",") and " v. " in text
