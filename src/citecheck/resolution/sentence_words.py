"""What the words of a sentence say of the *id.* behind it, where the citations before it leave that
open: *In Grutter, the Court reaffirmed it. Id. at 325* is of Grutter, whatever was cited beside it.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.model.spans import Span
from citecheck.patterns import re

_LONGEST = 700  # code points before an *id.* in which its sentence may stand
_WORD = r"[A-Z][\w.’'&-]{0,30}"
_NAME = rf"(?P<name>{_WORD}(?: (?:{_WORD}|of|the|and|&)){{0,5}}?)"
_COURT = r"(?:the|this|our|that) (?:[A-Z][\w.]* ){0,3}?(?:[Cc]ourt|[Pp]anel|[Jj]ustices)|we"
_SAID = (
    r"(?:adopted|affirmed|applied|concluded|considered|decided|declined|determined|endorsed|"
    r"emphasized|established|explained|found|held|instructed|made clear|noted|observed|reaffirmed|"
    r"reasoned|recognized|rejected|said|stated|stressed|upheld|used|wrote)"
)
_OF_DECISION = (
    re.compile(rf"(?:^|[.”\"’)] )In {_NAME}, (?:too, |however, )?(?:{_COURT})\b"),
    # `while the Court in Quill held that`
    re.compile(rf"(?:^|[\s(])(?:{_COURT}) in {_NAME} (?:also |further |itself |then )?{_SAID}\b"),
    re.compile(rf"(?:^|[.”\"’)] ){_NAME} (?:also |further |itself |then )?{_SAID}\b"),
)
# `The statute states that …`, `This subdivision forbids …`
_OF_PROVISION = re.compile(
    r"(?:^|[.”\"’)] )(?:The|This|That) (?:statute|section|subdivision|subsection|provision|rule|"
    r"law|code|act) [a-z]"
)
# `The sentence was stayed under section 654`: a fact of the case, for which nothing is cited
_HAPPENED = re.compile(
    r"\b(?:accused|alleged|arrested|charged|committed|convicted|denied|dismissed|engaged|enhanced|filed|granted|"
    r"imposed|indicted|moved|petition(?:ed)?|pleaded|pled|resentenced|sentenced|stayed|struck|sued)"
    r"(?: [\w’'-]{1,20}){0,8} (?:under|pursuant to|of|by|for violating|in violation of) "
    r"(?:(?:former|Penal|the) )?$"
)

_AS_WORD = re.compile(r"\b(?:under|of|in|by|to|with|from|pursuant to) (?:the )?$")
_END = re.compile(r"[.]?[”\"’]? ?\(?$")


def ends_a_sentence(text: str, span: Span, here: int) -> bool:
    """Whether what is cited at ``span`` is a word of the sentence that it ends, right before
    ``here``."""
    between = text[span.end : here]
    return (
        len(between) <= 3
        and text[span.end - 1 : span.end + 1].find(".") >= 0
        and _END.fullmatch(between) is not None
        and _AS_WORD.search(text, max(0, span.start - 20), span.start) is not None
    )


_OPENING = re.compile(r"(?:^|[.)”\"] |\n)(?:Under|Pursuant to|In) $")


def opens_a_sentence(text: str, span: Span, here: int) -> bool:
    """Whether what is cited at ``span`` is a word of the sentence that it opens, and that sentence
    is the one before ``here``: ``Under Rule 56(c), judgment is given where no fact is open.``"""
    between = text[span.end : here]
    return (
        re.match(r", [a-z]", between) is not None
        and len(between) < _LONGEST
        and re.search(r"[a-z)\d”]\. [A-Z“]", between[:-2]) is None
        and _OPENING.search(text, max(0, span.start - 16), span.start) is not None
    )


def named_decisions(text: str, start: int, end: int) -> Iterator[str]:
    """The short names of the decisions of which the last words of ``text[start:end]`` say what
    they held, the last one first."""
    words = text[max(start, end - _LONGEST, text.rfind("\n", 0, end) + 1) : end]
    found = [(m.start(), m["name"]) for pattern in _OF_DECISION for m in pattern.finditer(words)]
    yield from (name for _, name in sorted(found, reverse=True))


def speaks_of_provision(text: str, start: int, end: int) -> bool:
    """Whether the last sentence of ``text[start:end]`` has a provision for its subject."""
    spoken = [*_OF_PROVISION.finditer(text, start, end)]
    return bool(spoken) and not re.search(r"[a-z)\d”]\. [A-Z]", text[spoken[-1].end() : end])


_COURT_SAID = re.compile(
    r"[.”\"’)] (?:The|That|This) (?:[A-Z][\w.]* ){0,4}?(?:[Cc]ourt|[Pp]anel|Division|Circuit|Board)"
    rf"(?:, [^.;]{{1,60}},)? (?:also |further |then )?{_SAID}\b"
)


_SIGNAL = re.compile(r" (?:See(?: also)?|Accord|Cf\.) $")


def tells_what_court_said(text: str, start: int, end: int) -> bool:
    """Whether the last sentence of ``text[start:end]`` says what a court held or reasoned, so that
    a decision is cited for it and not what was named in a sentence before it."""
    if signal := _SIGNAL.search(text, max(start, end - 12), end):
        end = signal.start()
    said = [*_COURT_SAID.finditer(text, max(start, end - _LONGEST), end)]
    return bool(said) and not re.search(r"[a-z)\d”]\. [A-Z]", text[said[-1].end() : end])


def tells_what_happened(text: str, at: int) -> bool:
    """Whether the provision named at ``at`` says under what somebody was charged or sentenced."""
    return _HAPPENED.search(text, max(0, at - 200), at) is not None
