"""Where a brief says how long it is, and by which rule of court: `Per RAP 18.17 this document
contains 4,862 words`. The rule is no authority of the argument, and tables do not list it.
"""

from __future__ import annotations

from citecheck.model.citations import Citation
from citecheck.model.kinds import Kind
from citecheck.patterns import re

_COUNT = re.compile(
    r"\b(?:contains|consists of|comprises|totals)\b[^.;]{0,40}\b(?:\d[\d,]*|x,xxx|_+) words\b"
    r"|\bword (?:count|limit)s?\b"
)
_SENTENCE_END = re.compile(r"\.\s+(?=[A-Z])|\n\s*\n")
_LONGEST = 240  # code points of such a sentence on either side of the rule


def states_own_length(view: str, citation: Citation) -> bool:
    """Whether ``citation``, in the clean text ``view``, is of a rule of court in a sentence that
    says how many words the brief has."""
    if citation.kind is not Kind.COURT_RULE:
        return False
    start, end = citation.core.start, citation.core.end
    low = max(0, start - _LONGEST)
    begins = [match.end() for match in _SENTENCE_END.finditer(view, low, start)]
    closes = _SENTENCE_END.search(view, end, end + _LONGEST)
    sentence = view[begins[-1] if begins else low : closes.start() if closes else end + _LONGEST]
    return _COUNT.search(" ".join(sentence.split())) is not None
