"""Bare sections, whose code an earlier citation named: ``§ 552a(b)``, ``Section 10(b)``.

They are short forms: the key's source is empty, and what follows the number (``of the
Exchange Act``) is for the resolver. References to sections of the brief itself
(``Section II(B)``, ``Section 3, infra``) are none.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.citations.parts import in_order
from citecheck.citations.provisions.codified_acts import act_before
from citecheck.citations.provisions.lists import (
    MARK,
    Style,
    end_of_citation,
    provision,
    read_list,
    sites,
    word_start,
)
from citecheck.citations.provisions.named_codes import (
    Named,
    code_before,
    code_behind,
    find_coded,
)
from citecheck.citations.provisions.stateless_codes import foreign_states, is_at_home
from citecheck.citations.provisions.statutes_federal import title_behind
from citecheck.facts.record_words import words_with
from citecheck.model.citations import Form, Site
from citecheck.model.keys import ProvisionKey
from citecheck.model.kinds import Kind
from citecheck.patterns import re
from citecheck.patterns.pattern import Pattern

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
_PAPER_BEFORE = re.compile(rf"\b(?:{words_with('section')}),? $")
_INTERNAL = re.compile(
    r",? (?:supra|infra|above|below)(?!\w)|(?: and \d+)? of this (?:[Bb]rief|[Mm]em)"
)
_OF_THE_CONSTITUTION = re.compile(
    r",? of (?:the )?(?:[A-Z][a-z]+ ){0,2}(?:Constitution|[A-Z][a-z]+(?:-[A-Z][a-z]+)? Amendment"
    r"|[Aa]rticle [IVX])"
)


_WORDS = ("As", "As ", "as", "as ")  # they spell Alaska's statutes too


class _NamedAtHome:
    """The codes that ``text`` names: none that another state's courts call so without its name."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._foreign = foreign_states(text)

    def before(self, at: int) -> Named | None:
        """The code whose name ends at ``at``."""
        return self._at_home(code_before(self._text, at))

    def behind(self, at: int) -> Named | None:
        """The code named behind a section that ends at ``at``."""
        return self._at_home(code_behind(self._text, at))

    def _at_home(self, named: Named | None) -> Named | None:
        if named is None:
            return None
        at_home = is_at_home(named.code, named.words, named.start, self._text, self._foreign)
        return named if at_home else None


def _named_elsewhere(text: str, codes: _NamedAtHome, start: int, end: int) -> bool:
    """Whether another grammar knows the body of law of the section ``start`` to ``end``."""
    before = text[max(0, start - 32) : start]
    if _NAMED_BEFORE.search(before) and act_before(text, start) is None:  # `Title VII, § 703`
        return True
    if _PAPER_BEFORE.search(before):
        return True
    if _OF_THE_CONSTITUTION.match(text, end) or title_behind(text, end):
        return True
    named = codes.before(start)
    if named is not None and named.words not in _WORDS:
        return True
    return codes.behind(end_of_citation(text, end)) is not None


# Texas: `Articles 36.14 and 36.15`, where a code of articles is cited; a contract has its own
_ARTICLE = Pattern(r"(?:[Aa]rticle|ARTICLE)(?P<many>s?) (?=\d{1,3}[A-Z]?\.\d)")
_OF_A_PAPER = re.compile(r",? (?:of|to|in) (?:the|this|its|their|an?) (?![Cc]ode\b)")


def _articles(text: str, codes: _NamedAtHome) -> Iterator[Site]:
    """Bare articles, in a text that cites a code of such articles."""
    coded = (site.key for site in find_coded(text, Kind.STATUTE))
    numbered = (
        key.section for key in coded if isinstance(key, ProvisionKey) and key.mark == "art."
    )
    if not any("." in section for section in numbered):
        return
    for mark in _ARTICLE.finditer(text):
        items = read_list(text, mark.end(), Style(), bool(mark["many"]))
        end = end_of_citation(text, items[-1].end) if items else 0
        if not items or codes.before(mark.start()) or codes.behind(end):
            continue
        if word_start(text, mark.start()) and not _OF_A_PAPER.match(text, end):
            key = provision(Kind.STATUTE, "", "art.")
            yield from sites(text, mark.start(), items, key, form=Form.SHORT)


def find(text: str) -> Iterator[Site]:
    """Sections cited without their code in ``text``, in order; spans are code points."""
    found: list[Site] = []
    codes = _NamedAtHome(text)
    for mark in MARK.finditer(text):
        if not word_start(text, mark.start()):
            continue
        items = read_list(text, mark.end(), Style(), mark["many"] is not None)
        if not items or _INTERNAL.match(text, items[-1].end):
            continue
        if not _named_elsewhere(text, codes, mark.start(), items[-1].end):
            found += sites(text, mark.start(), items, _KEY, form=Form.SHORT)
    return in_order([*found, *_articles(text, codes)])
