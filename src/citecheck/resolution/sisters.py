"""What a section pin behind *id.* names in the code or work cited before it: ``Id. § 1985(3)``."""

from __future__ import annotations

from citecheck.citations.back_references import Id, PinShape
from citecheck.dataclass import replace
from citecheck.model.citations import Resolution, Resolved, Unresolved
from citecheck.model.keys import NUMBERED, OF_RULES, ProvisionKey, SerialKey
from citecheck.model.kinds import Kind
from citecheck.model.numerals import roman
from citecheck.model.reasons import Because, SectionOfCode
from citecheck.patterns import re
from citecheck.resolution.groups import Groups

_WORK_SECTION = re.compile(r"(?:(§) ?|(?<!\w)(?=\d+\.))(\d[\w.:-]*)(?:\([0-9A-Za-z]{1,4}\))*$")
_SECTION_WORD = r"(?:§§?|[Ss]ec\w*\.?|[Rr]ules?|pts?\.|art\.|amend\.|cl\.)"
_SUBDIVISIONS = r"((?:\([0-9A-Za-z]{1,4}\))*)"
_SECTION = re.compile(rf"(?:{_SECTION_WORD} ?|^)([\dA-Z][\w.:–-]*?){_SUBDIVISIONS}$")
_NUMBERED = re.compile(
    rf"sub(?:d(?:s?\.|ivisions?)|(?P<of_rules>ps?\.|parts?)) ?(?P<number>\d{{1,2}}[a-z]?)"
    rf"(?P<inner>{_SUBDIVISIONS})$"
)
_ARTICLE = re.compile(r"(?P<word>[Aa]rt\.|[Aa]mend\.) ?(?P<number>[IVXLC]{1,7}|\d{1,2})(?![\w-])")
_SUBDIVISION = re.compile(r"\(([0-9A-Za-z]{1,4})\)")


def sister_provision(key: ProvisionKey, pin: str) -> ProvisionKey | None:
    """The provision that a section pin names in the code of ``key``."""
    if subdivision := _NUMBERED.match(pin):
        inner = _SUBDIVISION.findall(subdivision["inner"] or "")
        word = OF_RULES if subdivision["of_rules"] else NUMBERED
        return replace(key, subdivisions=(word + subdivision["number"], *inner), note=False)
    match = _SECTION.search(pin)
    if not match:
        return None
    number = match[1].rstrip(".,;")
    subdivisions = tuple(_SUBDIVISION.findall(match[2] or ""))
    section = number
    if key.kind is Kind.CONSTITUTION:
        article = key.section.split(",")[0]
        if named := _ARTICLE.match(pin):
            article = f"{named['word'].lower()} {roman(named['number'])}"
            if named.end() == len(pin):
                return replace(key, section=article, subdivisions=(), note=False)
        section = f"{article}, § {number}" if "§" in pin or "sec" in pin.lower() else number
    elif "ch." in key.section and "," in key.section:
        section = f"{key.section.split(',')[0]}, § {number}"
    return replace(key, section=section, subdivisions=subdivisions, note=False)


def sister_section(key: SerialKey, pin: str) -> SerialKey | None:
    """The section of a Restatement or treatise, or the jury instruction, that a section pin
    names, where ``key`` is another one (``Restatement (Second) of Torts § 343``)."""
    named, own = _WORK_SECTION.fullmatch(pin), _WORK_SECTION.search(key.text)
    if named is None or own is None or own.end() != len(key.text) or named[1] != own[1]:
        return None
    return SerialKey(key.kind, key.text[: own.start(2)] + named[2])


IS_NUMBERED = re.compile(r"No\. ?\d+$")
"""The number that a paper of a series ends with."""


def sister_of(groups: Groups, group: int, what: Id, index: int) -> Resolution:
    """What ``Id. § 1985(3)`` at mark ``index`` refers to, whose antecedent is ``group``: another
    section of the same code, or another number of the series."""
    pin = what.pin or ""
    match key := groups[group].keys[0]:
        case ProvisionKey():
            sister = sister_provision(key, pin)
            if sister is None:
                return Unresolved(Because.SECTION_NOT_READ)
            return Resolved(groups.named(sister, index), SectionOfCode(key.source))
        case SerialKey() if what.shape is PinShape.NUMBER:
            other = SerialKey(key.kind, IS_NUMBERED.sub(pin.partition(",")[0], key.text))
            return Resolved(groups.named(other, index), Because.NUMBER_IN_SERIES)
        case SerialKey() if section := sister_section(key, pin):
            return Resolved(groups.named(section, index), Because.SECTION_OF_WORK)
        case _:
            return Resolved(group, Because.CITED_LAST)
