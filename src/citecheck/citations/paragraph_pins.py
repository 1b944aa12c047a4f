"""Short forms of decisions cited by paragraph: ``Orrin at ¶ 14``, ``Orrin, ¶ 14``, ``Orrin ¶ 14``.

A paper of the record is cited so as well (``Smith ¶ 5``, a declaration); what tells them apart is
that a decision of the name is cited in full by a number of its year (``2015-Ohio-123``), the courts
of which cite by paragraph, and that no paper of the name is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck.citations.back_references import NamePin
from citecheck.citations.decisions.mentions import CaseMention
from citecheck.citations.decisions.names.case_names import read_short_name
from citecheck.model.keys import CaseKey
from citecheck.model.spans import Span
from citecheck.patterns import re
from citecheck.patterns.pattern import Pattern

_PARAGRAPH_PIN = Pattern(
    r"(?<=[a-z.'’\dA-Z]),? (?:at )?"
    r"(?P<pin>¶¶? ?\d{1,4}(?:-\d{1,4})?(?:(?:, | and | & )\d{1,4}(?:-\d{1,4})?(?![\w,-]| [A-Z]))*)"
)
_WORD = re.compile(r"[A-Z][\w’'-]*")
_YEAR = re.compile(r"(?:19|20)\d\d")
_PAPER = Pattern(r" (?:Decl|Aff|Dep|Test|Cert|Tr|Ex|Stmt|Rep|Report|Statement)\b")
_OF_PAPER = re.compile(r"(?P<name>[A-Z][\w’'-]{0,30}?)(?:[’']s)?,?$")
_LONGEST_NAME = 80


def _by_paragraph(what: CaseMention) -> bool:
    """Whether a decision is one of a court that numbers its paragraphs."""
    numbered = any(
        isinstance(key, CaseKey) and not key.in_database and _YEAR.fullmatch(key.volume)
        for key in what.keys
    )
    return numbered or (what.pin or "").startswith("¶")


def _by_word(mentions: Sequence[CaseMention]) -> dict[str, set[str]]:
    """The names of the decisions cited by paragraph, by each of their words."""
    found: dict[str, set[str]] = {}
    for what in mentions:
        if what.name is not None and _by_paragraph(what):
            for word in _WORD.findall(what.name.text):
                found.setdefault(word, set()).add(what.name.text)
    return found


def find_paragraph_pins(text: str, mentions: Sequence[CaseMention]) -> Iterator[NamePin]:
    """Names of decisions of ``mentions`` with a paragraph and nothing else, in order."""
    by_word = _by_word(mentions)
    if not by_word:
        return
    of_papers = _of_papers(text)
    for match in _PARAGRAPH_PIN.finditer(text):
        low = max(0, match.start() - _LONGEST_NAME)
        word = _WORD.match(text, text.rfind(" ", low, match.start()) + 1)
        if word is None or word[0] in of_papers or word[0] not in by_word:
            continue
        name = read_short_name(text, match.start(), low)
        if name is not None and any(_holds(full, name.text) for full in by_word[word[0]]):
            span = Span(name.span.start, match.end())
            yield NamePin(span, Span(match.start("pin"), match.end()), name, match["pin"])


def _of_papers(text: str) -> set[str]:
    """The names that papers of the record have: ``Smith`` of ``Smith Decl.``"""
    before = (text[max(0, m.start() - 40) : m.start()] for m in _PAPER.finditer(text))
    return {named["name"] for words in before if (named := _OF_PAPER.search(words))}


def _holds(full: str, short: str) -> bool:
    """Whether the words of a short name stand in a full one, side by side."""
    return f" {short} " in f" {full.replace(',', '')} "
