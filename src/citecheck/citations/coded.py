"""Reading provisions of codes that are known by name: ``Cal. Penal Code § 187(a)``.

The name may stand before the number, with or without a section mark, or behind it
(``section 768.72, Florida Statutes``). Names are looked up by folded spelling, so small
capitals and spacing make no difference. Offsets count code points.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from citecheck.citations.jurisdictions import name_after, name_before
from citecheck.citations.provisions import (
    MARK,
    Item,
    Style,
    end_of_citation,
    provision,
    read_list,
    sites,
    word_start,
)
from citecheck.citations.serial_parts import in_order, number_before
from citecheck.citations.state_codes import (
    Code,
    numbered_before,
    numbered_behind,
    plain_codes,
)
from citecheck.citations.subject_codes import settled
from citecheck.model import Kind, Site

_ARTICLE = r"(?:[Aa]rt(?:s?\.|icles?)|ART(?:S?\.|ICLE)|[Rr]ule|r\.|R\.?) ?"
_ARTICLE_MARK = re.compile(rf"(?<![A-Za-z]){_ARTICLE}(?=\d)")
_LAST_WORD = (
    r"(?:Stats?\.|STAT\.|Statutes|Code|CODE|Laws?|LAW|Ann\.|ANN\.|Annotated|Regs?\.|Regulations"
    r"|Rules|[CKNM]\.?P\.?L\.?R\.|CPLR|R\.?C\.?W\.?A?\.?|K\.?R\.?S\.|KRS|O\.?R\.?[SC]\.?|N\.?R\.?S\.?"
    r"|M\.?C\.?[LA]\.?A?\.?|H\.?R\.?S\.?|RSMo|C\.?R\.?S\.?|A\.?R\.?S\.?|O\.?C\.?G\.?A\.|OCGA|RSA"
    r"|ILCS|S\.A\.|C\.S\.|O\.S\.|R\.S\.|G\.S\.|J\.S\.|M\.R\.S\.|SDCL|N\.D\.C\.C\.|KSA|TCA|NMSA"
    r"|T\.C\.A\.|AS|R\.C\.|COMAR|WAC|OAR|NAC|N\.J\.A\.C\.|K\.A\.R\.|NYCRR|R\.R\.|Minn\. R\.|CMR|CSR"
    r"|KAR|VAC|UCC|U\.C\.C\.|CCP|EPTL|RPAPL|NMSA 1978|R\. ?& ?Regs\.)"
)
_NO_MARK = re.compile(rf"(?<=[A-Z ]){_LAST_WORD},? (?:(?:19|20)\d\d Supp\. )?(?=\d)|(?<=[A-Z]\.){_LAST_WORD},? (?=\d)")
_BEFORE_MARK = re.compile(
    r"(?:,? ?\((?:West|McKinney|Vernon|LexisNexis|Consol\.|Deering|Purdon)[^()]{0,20}\))?,? ?$"
)
_DIVISION = re.compile(
    r",? ?(?:[Tt]it(?:le|\.)|TIT(?:LE|\.)|[Cc]h(?:apter|\.)|CH\.|[Cc]\.|T\.) ?(?P<number>\d{1,4}[A-Z]{0,2}(?:\.\d)?)[,:]? ?$"
)
_BEHIND = re.compile(r",? of (?:the )?|,? (?=[A-Z])")
_LOOK = 110


@dataclass(frozen=True, slots=True)
class Named:
    """A code named before or behind a number: where its words begin and end."""

    start: int
    end: int
    code: Code
    words: str


def code_before(text: str, at: int) -> Named | None:
    """The code whose name ends at ``at``, where a section mark or a number begins."""
    window = text[max(0, at - _LOOK) : at]
    tail = _BEFORE_MARK.search(window)
    end = at - (len(tail[0]) if tail else 0)
    if division := _DIVISION.search(text[max(0, at - 24) : at]):
        name_end = at - len(division[0])
        if found := name_before(text, name_end, numbered_behind()):
            start, code = found
            source = code.source.format(division["number"])
            return Named(start, name_end, replace(code, source=source), text[start:name_end])
    before = name_before(text, end, numbered_before())
    if before:
        number = number_before(text, before[0])
        if number:
            source = before[1].source.format(number.of(text))
            code = replace(before[1], source=source)
            return Named(number.start, end, code, text[before[0] : end])
    plain = name_before(text, end, plain_codes())
    return Named(plain[0], end, plain[1], text[plain[0] : end]) if plain else None


def code_behind(text: str, at: int) -> Named | None:
    """The code named behind a section that ends at ``at``: ``, C.R.S.``, `` of the Penal Code``."""
    joint = _BEHIND.match(text, at)
    names: Mapping[str, Code] = plain_codes()
    found = name_after(text, joint.end(), names) if joint else None
    if joint is None or found is None:
        return None
    end, code = found
    # A code that a number of its own follows begins the next citation.
    if re.match(r",? ?(?:§|\d|[Ss]ection |art)", text[end : end + 12]):
        return None
    if "of" not in joint[0] and code.source.endswith(" Law"):
        return None
    return Named(joint.end(), end, code, text[joint.end() : end])


def _fits(named: Named, items: list[Item]) -> bool:
    return bool(items) and all(named.code.sign in item.section for item in items)


def _emit(text: str, start: int, named: Named, items: list[Item], end: int = 0) -> Iterator[Site]:
    code = named.code
    source = settled(code.source, items[0].section, named.words)
    return sites(text, start, items, provision(code.kind, source, code.mark), end=end)


def _read(text: str, named: Named, at: int, plural: bool) -> list[Item]:
    items = read_list(text, at, Style(named.code.hyphen), plural)
    return items if _fits(named, items) else []


def find_coded(text: str, kind: Kind) -> Iterator[Site]:
    """Provisions of named codes of ``kind`` cited in ``text``, in order."""
    found: list[Site] = []
    for mark in MARK.finditer(text):
        if not word_start(text, mark.start()):
            continue
        plural = mark["many"] is not None
        named = code_before(text, mark.start())
        if named:
            items = _read(text, named, mark.end(), plural) if named.code.kind is kind else []
            found += _emit(text, named.start, named, items) if items else ()
            continue
        found += _behind(text, mark.start(), mark.end(), plural, kind)
    for pattern in (_ARTICLE_MARK, _NO_MARK):
        for match in pattern.finditer(text):
            at = match.start() if pattern is _ARTICLE_MARK else match.end()
            named = code_before(text, _without_supplement(text, at))
            if named and named.code.kind is kind and (items := _read(text, named, match.end(), False)):
                found += _emit(text, named.start, named, items)
    return in_order(found)


def _without_supplement(text: str, at: int) -> int:
    """``at``, or before a ``2020 Supp. `` that stands between a code and its number."""
    return at - 11 if re.fullmatch(r"\d{4} Supp\. ", text[max(0, at - 11) : at]) else at


def _behind(text: str, start: int, at: int, plural: bool, kind: Kind) -> Iterator[Site]:
    items = read_list(text, at, Style(), plural)
    if not items:
        return
    named = code_behind(text, end_of_citation(text, items[-1].end))
    if named and named.code.kind is kind:
        items = _read(text, named, at, plural)
        if items and items[-1].end <= named.start:
            yield from _emit(text, start, named, items, end=named.end)
