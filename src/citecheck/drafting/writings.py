"""The words of an entry for what is no decision: as the brief cites it, without pins."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from citecheck.citations.decisions.tails import read_parentheses
from citecheck.model.citations import Authority, Citation
from citecheck.model.keys import ProvisionKey
from citecheck.model.kinds import Kind
from citecheck.names.title_before import title_before
from citecheck.patterns import re

# words of a sentence, several sections, and small capitals that lost their case
_IN_PROSE = re.compile(
    r"\b(?:[Ss]ections?|[Aa]rticles?|[Tt]itle|[Cc]hapters?|of|the|and|to|Nos|[Aa]mends|[Aa]rts)\b"
    r"|\b(?:this|our|said|its) |§ ?§|^[Rr]ules? "
    r"|[A-Z]{3,}\.? [A-Z]{3,}|[A-Z]{3,}\.(?! ?\d)"
)
# `Ohio Constitution, Article I, Section 10`, as that state writes it
_CONSTITUTION_IN_FULL = re.compile(
    r"(?:[A-Z]\w+ ){1,2}Constitution, Article [IVX\d]{1,6}, Section \d{1,3}\w?"
)
_NAMES_A_CODE = re.compile(r"[A-Z][A-Za-z.]{0,20}[A-Z]|[A-Z][a-z]{2}")
_NAMES_A_CONSTITUTION = re.compile(
    r"(?:[A-Z][\w.]{0,9} ?){1,3}(?:Const|CONST|Decl)|Const 1963"  # as Michigan does
)
# recognition parts `13.4(b )`; New York's `3211 (a) (7)` is its own style
_STRAY_SPACE = re.compile(r"(?<=\() | (?=\))")


def provision(view: str, key: ProvisionKey, citations: Sequence[Citation]) -> str:
    """A provision as the brief cites it most often in full (``MCL 750.316(1)(a)``, ``§ 768.72, Fla.
    Stat.``, ``Treas. Reg. § 1.61-2``); what is said in prose or in a list is put into the normal
    form, and so are the codes of the United States (``42 USC 1983``)."""
    cited = Counter(
        words
        for citation in citations
        if citation.keys == (key,) and _is_citation(words := citation.core.of(view), key)
    )
    return _STRAY_SPACE.sub("", cited.most_common(1)[0][0]) if cited else str(key)


def _is_citation(words: str, key: ProvisionKey) -> bool:
    """Whether ``words`` name the body of law and cite one provision of it."""
    if key.kind is Kind.CONSTITUTION:
        named = _NAMES_A_CONSTITUTION.match(words) is not None
        return named and (
            _IN_PROSE.search(words) is None or _CONSTITUTION_IN_FULL.fullmatch(words) is not None
        )
    return (
        _IN_PROSE.search(words) is None
        and _NAMES_A_CODE.search(words) is not None
        and _OF_THE_UNITED_STATES.match(words) is None
    )


_OF_THE_UNITED_STATES = re.compile(r"\d{1,2} (?:U\. ?S\. ?C|USC|C\. ?F\. ?R|CFR)")


_BULLETIN_BEHIND = re.compile(
    r",(?: §§? ?[\d.]{1,9},)? (?P<place>(?:\d{4}-)?\d{1,2} (?:C\.B\.|I\.R\.B\.) \d{1,5})"
)
_ON_A_SCREEN = re.compile(r", (?:19|20)\d\d WL \d{4,9}(?: \([^()]{4,24}\))?$")
# when a treaty was signed and where it is printed, behind its articles
_SIGNED = re.compile(r"(?:, [A-Z][a-z]{2,8}\.? \d{1,2}, \d{4})?, \d.*$")
_YEAR = re.compile(r"\(.{0,60}\d{4}\)")
# `(Jan. 29, 2025)`, `(11th ed. 2019)`, `(Am. L. Inst. 1965)`: no clause of a sentence
_DATED = re.compile(r"\((?:(?:[A-Z\d][\w.,'&-]*|ed\.|rev\.|eds?\.,|of|&) ){0,8}(?:1[6-9]|20)\d\d\)")
_SEVERAL = re.compile(r"\bNos\b|§ ?§")
_LONGEST_LEAD = 120  # code points of what stands before a number: its author or its series


def writing(view: str, authority: Authority, citation: Citation | None) -> str:
    """A writing as ``citation`` has it: author and title, number, where it is printed besides, and
    its date."""
    key = authority.keys[0]
    title = authority.name if authority.kind.row.led_by_name else None
    if citation is None:
        words = f"{title}, {key}" if title else str(key)
        return _dated(words, authority, None)
    title = title or title_before(view, citation.span.start)
    words = _number(view, str(key), citation)
    if bulletin := _BULLETIN_BEHIND.match(view, citation.core.end):
        words = f"{words}, {bulletin['place']}"
    words = ", ".join((words, *(str(place) for place in authority.places if not _at(place, words))))
    words += _tail(view, citation, authority)
    words = f"{title}, {words}" if title else words
    return _dated(words, authority, _date_behind(view, citation))


def _at(place: object, words: str) -> bool:
    return str(place) in words


def _number(view: str, key: str, citation: Citation) -> str:
    """The identifying words with what leads them (``Exchange Act Release No. 34-12345``)."""
    start, core = citation.span.start, citation.core
    lead = start if core.start - start <= _LONGEST_LEAD else core.start
    words = view[lead : core.end]
    if _SEVERAL.search(words) or not any(map(str.isalpha, words)):
        return key
    author = key.partition(" ")[0] if citation.kind is Kind.TREATISE else ""
    return words if author in words else key


def _tail(view: str, citation: Citation, authority: Authority) -> str:
    """What stands behind the number of a paper on a screen, or the name of a treaty."""
    behind = view[citation.core.end : citation.span.end]
    if screen := _ON_A_SCREEN.match(behind):
        return screen[0]
    if authority.kind is not Kind.OTHER or authority.places:
        return ""
    if citation.pin and behind.startswith(f", {citation.pin}"):
        behind = behind.removeprefix(f", {citation.pin}")
        return behind if _SIGNED.fullmatch(behind) else ""
    return ""


def _date_behind(view: str, citation: Citation) -> str | None:
    """The parenthesis right behind that holds a date, an edition or who publishes."""
    spans, _ = read_parentheses(view, citation.span.end)
    words = spans[0].of(view) if spans else ""
    return words if _DATED.fullmatch(words) else None


def _dated(words: str, authority: Authority, date: str | None) -> str:
    if date is not None and date not in words:
        return f"{words} {date}"
    if authority.year is not None and not _YEAR.search(words):
        return f"{words} ({authority.year})"
    return words
