"""Case names, read backward from the citation that they belong to.

A name has no mark where it begins, so the words before a citation are walked from right
to left, as long as each can belong to a name: capitalised words, abbreviations, and the
lower-case words that join them. What then still stands before the name (signals, openers
of sentences, another case) is cut from the left. The words themselves are in
``lead_words``.

All offsets are code points of the clean view. The walk looks at no more than ``WINDOW``
code points, so a call takes constant time.
"""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.citations.decisions.names import lead_words as lead
from citecheck.citations.decisions.names.name_walk import Run, Tail, Word, read_tail, walk
from citecheck.dataclass import dataclass
from citecheck.facts.abbreviations import is_abbreviation
from citecheck.model.spans import Span
from citecheck.patterns import re

WINDOW = 400
_NUMERAL = re.compile(r"[IVX]+(?:[(.]|$)")
_REPORTER = re.compile(r"\b\d+ (?:[A-Z][\w.']*|\d[a-z]{1,2})(?: [\w.']+){0,3} \d+\b")


@dataclass(frozen=True, slots=True)
class CaseName:
    """The name of a case as it stands in the text.

    ``span`` covers the name alone and ``text`` is its words. ``plaintiff`` and
    ``defendant`` are the words before and behind *v.*; a name of one party (*In re
    Doe*, *Smith*) has no defendant, and its ``plaintiff`` leaves the procedural
    phrase out. ``alias`` is a tag in parentheses behind the name: ``Doe II``.
    """

    span: Span
    text: str
    plaintiff: str | None
    defendant: str | None
    alias: str | None = None


def is_of_parties(name: CaseName | None) -> bool:
    """Whether ``name`` has two parties or a procedural phrase, so that it can be no mere word."""
    return name is not None and (
        name.defendant is not None or name.text.startswith(_PROCEDURAL_PHRASES)
    )


_PROCEDURAL_PHRASES = ("In re", "In Re", "Ex parte", "Matter of", "In the Matter of")


def read_backward(text: str, end: int, floor: int = 0) -> CaseName | None:
    """The case name that belongs to the full citation at ``end``, or None.

    ``text`` is the clean view, ``end`` the offset of the citation's volume (or of the
    ``No.`` of its docket number), ``floor`` an offset that the name may not cross. A name
    without *v.* and without a procedural phrase needs a comma before the citation.
    """
    found = _read(text, end, floor)
    if found is None:
        return None
    name, tail = found
    return (
        name if name.defendant is not None or tail.comma or lead.is_procedural(name.text) else None
    )


def read_short_name(text: str, end: int, floor: int = 0) -> CaseName | None:
    """The short name directly before a short form (``Smith``, ``In re Doe``), or None.

    The arguments are those of ``read_backward``; ``end`` is where ``401 U.S. at 415``,
    ``supra`` or ``at *31`` begins. A short form that repeats both parties gives both.
    """
    found = _read(text, end, floor)
    return found[0] if found else None


def _read(text: str, end: int, floor: int) -> tuple[CaseName, Tail] | None:
    end = max(0, min(end, len(text)))
    low = max(0, floor, end - WINDOW)
    low = max(low, text.rfind("\n", low, end) + 1)
    if low == end - WINDOW and low > floor and not text[low - 1].isspace():
        low = text.find(" ", low, end) + 1 or end
    if low >= end:
        return None
    tail = read_tail(text, low, end)
    run = walk(text, low, tail.end)
    if not run.words:
        return None
    name = _two_parties(text, run, tail) or _one_party(text, run, tail)
    return (name, tail) if name else None


# --- the left end -----------------------------------------------------------------------------


def _two_parties(text: str, run: Run, tail: Tail) -> CaseName | None:
    words = run.words
    marks = [i for i, word in enumerate(words) if word.versus and i > 0]
    if not marks:
        return None
    at = marks[-1]
    first = _after_other_case(words, marks[-2], at) if len(marks) > 1 else 0
    first = _strip(words, first, at, opened=_is_prose(run))
    first = _strip(words, _drop_number(words, first, at, run), at, opened=False)
    first = _after_introduction(text, words, first, at)
    if run.prose and first == _strip(words, 0, at, opened=True):
        first = _after_company(words, first, at)
    if first >= at or not any(c.isalnum() for c in words[-1].text):
        return None
    start, end = words[first].start, _end(words, tail)
    span = Span(start, end)
    if _REPORTER.search(span.of(text)):
        return None
    plaintiff = text[start : words[at].start].rstrip(" ,")
    behind = words[at].start + 2 if words[at].text[:2] == "v." else words[at].end
    return CaseName(span, span.of(text), plaintiff, text[behind:end].strip(), tail.alias)


def _one_party(text: str, run: Run, tail: Tail) -> CaseName | None:
    words = run.words
    start, end = words[0].start, _end(words, tail)
    if text[start] == "(":
        start, end = start + 1, end - 1
    found = lead.PROCEDURAL.search(text[start:end])
    if found:
        span = Span(start + found.start(), end)
        subject = text[start + found.end() : end].strip()
        return CaseName(span, span.of(text), subject, None, tail.alias) if subject else None
    if any(word.versus for word in words):
        return None
    first = _strip(words, 0, len(words), opened=True)
    first = _after_comma(words, first, len(words))
    first = _after_and(words, first)
    first = _strip(words, _drop_number(words, first, len(words), run), len(words), opened=True)
    if first >= len(words) or all(_is_no_name(word.text) for word in words[first:]):
        return None
    if end != tail.end and not tail.comma and text[end] == ".":
        return None
    span = Span(words[first].start, end)
    if span.end <= span.start:
        return None
    return CaseName(span, span.of(text), span.of(text), None, tail.alias)


def _is_no_name(text: str) -> bool:
    bare = text.strip(".,'\"“”")
    return (
        bare in lead.NOT_NAMES
        or not any(c.isalpha() for c in bare)
        or _NUMERAL.match(bare) is not None
    )


def _is_prose(run: Run) -> bool:
    return run.prose or run.before[-1:] == ","


def _end(words: Sequence[Word], tail: Tail) -> int:
    """The end of the name: a period that can only be the sentence's is left out."""
    end = tail.end
    last = words[-1].text
    alone = len(words) == 1 or not tail.comma
    if alone and last.endswith(".") and not is_abbreviation(last):
        return end - 1
    return end


def _strip(words: Sequence[Word], first: int, last: int, *, opened: bool) -> int:
    """The first of ``words[first:last]`` that belongs to the name.

    ``opened`` says that prose stands before, so that a comma may end an introduction.
    """
    while first < last:
        word = words[first]
        text = word.text
        alone = first + 1 == last
        if _opens_procedural([w.text.lower() for w in words[first : min(first + 3, last)]]):
            return first
        if text in lead.CONNECTORS and text not in lead.PARTICLES:
            first += 1
        elif alone and last < len(words):
            return first
        elif text in lead.OPENERS or text in lead.SIGNALS:
            first, opened = first + 1, True
        elif word.comma and (text in lead.COMMA_OPENERS or text.endswith("ly")):
            first += 1
        else:
            inner = _after_actor(words, first, last)
            if inner == first and text in lead.TITLES:
                inner += 1
            if inner == first:
                return _after_comma(words, first, last) if opened and last < len(words) else first
            first = inner
    return first


def _opens_procedural(letters: Sequence[str]) -> bool:
    """Whether words begin with *In re* or *In the Matter of*."""
    if letters[0] != "in":
        return False
    return letters[1:2] in (["re"], ["re:"]) or letters[1:] in (
        ["the", "matter"],
        ["the", "interest"],
        ["the", "care"],  # and Treatment of: South Carolina, Kansas, Missouri
    )


def _after_actor(words: Sequence[Word], first: int, last: int) -> int:
    """Behind "the Court in …", where ``words`` begin with such a phrase."""
    for i in range(first, last):
        if words[i].text == "In" and i > first and i + 1 < last and words[i + 1].text == "re":
            return i
        if words[i].text != "in" or i == first:
            continue
        before = words[first:i]
        acts = any(word.text.removesuffix("'s") in lead.ACTORS for word in before)
        if acts or before[-1].comma or before[0].text == "The":
            return i + 1
    for i in range(first, last - 1):
        if (
            words[i].comma
            and words[i].text in lead.ACTORS
            and words[i + 1].text not in lead.SUFFIXES
        ):
            return i + 1
    return first


def _after_comma(words: Sequence[Word], first: int, last: int) -> int:
    """Behind the comma that ends an introduction or another name.

    Commas that a party's own name contains stand before a suffix (``, Inc.``) or in a
    list that ends with ``&`` or ``and``.
    """
    for i in range(last - 2, first - 1, -1):
        if not words[i].comma:
            continue
        following = words[i + 1].text
        if following in lead.SUFFIXES or is_abbreviation(following):
            continue
        if any(word.text in ("&", "and", "of") for word in words[i + 1 : last]):
            continue
        return i + 1
    return first


def _after_and(words: Sequence[Word], first: int) -> int:
    """Behind "Roe and" in "Roe and Doe": inside one name it would be an ampersand.

    Source of the habit: The Bluebook, rule 10.2.1(c), by which names write ``&``.
    """
    rest = words[first:]
    if len(rest) == 3 and rest[1].text == "and" and not any(word.comma for word in rest):
        return first + 2
    return first


def _after_other_case(words: Sequence[Word], before: int, last: int) -> int:
    """Behind the words that separate this name from another one in the same run."""
    for i in range(last - 2, before, -1):
        if words[i].text in ("and", "with", "to", "from"):
            return i + 1
    for i in range(last - 2, before, -1):
        if words[i].comma and words[i + 1].text not in lead.SUFFIXES:
            return i + 1
    return before + 1


def _after_introduction(text: str, words: Sequence[Word], first: int, last: int) -> int:
    """Behind what brings in a name in the midst of a sentence: ``Law Relying on Roe``, ``the Due
    Process Clause in Roe``, ``Poe in Roe`` and ``Poe and Roe`` where *Poe* is a decision that the
    text has named before."""
    for i in range(last - 2, first - 1, -1):
        word = words[i].text
        if word in lead.INTRODUCING and words[i + 1].text in ("on", "In", "in"):
            return i + 2 if i + 2 < last else first
        if word not in ("in", "and") or i == first:
            continue
        before = words[first:i]
        if word == "in" and before[-1].text in lead.SUBJECTS:
            return i + 1
        if len(before) == 1 and _is_named(text, before[0].text, words[first].start):
            return i + 1
    return first


_FURTHEST_NAMED = 40_000  # code points before a name in which another is looked for


def _is_named(text: str, party: str, at: int) -> bool:
    """Whether a case of that party's name stands in the text before ``at``."""
    low = max(0, at - _FURTHEST_NAMED)
    return any(text.rfind(f"{party}{versus}", low, at) >= 0 for versus in (" v. ", " v "))


def _after_company(words: Sequence[Word], first: int, last: int) -> int:
    """Behind a sentence of prose whose last word is ``Inc.`` or ``Corp.``"""
    for i in range(last - 2, first, -1):
        following = words[i + 1].text
        ends_sentence = words[i].text in lead.CORPORATE_PERIODS and not words[i].comma
        if ends_sentence and following[0].isupper() and not is_abbreviation(following):
            return i + 1
    return first


def _drop_number(words: Sequence[Word], first: int, last: int, run: Run) -> int:
    """Behind a bare number that is a footnote's mark and not the party's."""
    if first + 1 >= last or not words[first].text.isdigit() or len(words[first].text) > 4:
        return first
    if words[last - 1].text in lead.ORGANISATIONS:
        return first
    if any(word.text in lead.STREETS for word in words[first + 1 : first + 4]):
        return first
    before = words[first - 1].text if first else run.before
    introduced = before[-1:] == ";" or before.strip('([“",').lower() in lead.INTRODUCERS
    return first if introduced and len(words[first].text) < 4 else first + 1
