"""Bare sections, whose code an earlier citation named: ``§ 552a(b)``, ``Section 10(b)``.

They are short forms: the key's source is empty, and what follows the number (``of the
Exchange Act``) is for the resolver. References to sections of the brief itself
(``Section II(B)``, ``Section 3, infra``) are none.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.citations.parts import in_order
from citecheck.citations.provisions.lists import (
    MARK,
    Style,
    end_of_citation,
    provision,
    read_list,
    sites,
    word_start,
)
from citecheck.citations.provisions.named_codes import code_before, code_behind
from citecheck.citations.provisions.statutes_federal import title_behind
from citecheck.model.citations import Form, Site
from citecheck.model.kinds import Kind
from citecheck.patterns import re

_KEY = provision(Kind.STATUTE, "", "§")
# Codes, regulations, constitutions and acts whose own grammars read what follows.
_NAMED_BEFORE = re.compile(
    r"(?:U\. ?S\. ?C(?:\. ?[AS])?\.?|USC[AS]?"
    r"|(?:United States|U\.S\.|Revenue|Rev\.|Bankruptcy) Code(?: Annotated| Ann\.)?"
    r"|I\. ?R\. ?C\.|IRC|C\. ?F\. ?R\.?|CFR|Federal Regulations"
    r"|Treas(?:\.|ury) Reg(?:\.|ulations?)|[Aa]pp(?:endix|x?\.)"
    r"|(?:[Aa]rt(?:icles?|s?\.)|ART(?:ICLE|\.)|[Aa]mends?\.?|AMEND\.) ?"
    r"(?:[IVXLC]{1,7}|\d{1,4})(?:[ -]?[A-Za-z])?"
    r"|Amendment|Const\.|CONST\.|[Cc]h(?:apter|s?\.) ?\d{1,4}[A-Z]?"
    r"|[Tt]it(?:le|\.) ?(?:\d{1,3}|[IVXL]{1,7})[A-Z]?)"
    r",? ?(?:at )?$"
)
_INTERNAL = re.compile(
    r",? (?:supra|infra|above|below)(?!\w)|(?: and \d+)? of this (?:[Bb]rief|[Mm]em)"
)
_OF_THE_CONSTITUTION = re.compile(
    r",? of (?:the )?(?:[A-Z][a-z]+ ){0,2}(?:Constitution|[A-Z][a-z]+(?:-[A-Z][a-z]+)? Amendment"
    r"|[Aa]rticle [IVX])"
)


_WORDS = ("As", "As ", "as", "as ")  # they spell Alaska's statutes too


def _named_elsewhere(text: str, start: int, end: int) -> bool:
    """Whether another grammar knows the body of law of the section ``start`` to ``end``."""
    if _NAMED_BEFORE.search(text[max(0, start - 32) : start]):
        return True
    if _OF_THE_CONSTITUTION.match(text, end) or title_behind(text, end):
        return True
    named = code_before(text, start)
    if named is not None and named.words not in _WORDS:
        return True
    return code_behind(text, end_of_citation(text, end)) is not None


def find(text: str) -> Iterator[Site]:
    """Sections cited without their code in ``text``, in order; spans are code points."""
    found: list[Site] = []
    for mark in MARK.finditer(text):
        if not word_start(text, mark.start()):
            continue
        items = read_list(text, mark.end(), Style(), mark["many"] is not None)
        if not items or _INTERNAL.match(text, items[-1].end):
            continue
        if not _named_elsewhere(text, mark.start(), items[-1].end):
            found += sites(text, mark.start(), items, _KEY, form=Form.SHORT)
    return in_order(found)
