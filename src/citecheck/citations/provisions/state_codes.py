"""The names of the states' codes as the grammar looks them up: by folded spelling.

The codes themselves are rows of :mod:`citecheck.facts.codes`.
"""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache

from citecheck.citations.provisions.numbers import Hyphen
from citecheck.dataclass import dataclass, replace
from citecheck.facts.codes import CodeRow, SubjectRow, codes, subject_codes
from citecheck.facts.jurisdictions import fold
from citecheck.model.kinds import Kind
from citecheck.patterns import re

_KINDS = {"statute": Kind.STATUTE, "regulation": Kind.REGULATION}
_PARTED = ".-:"


class Place(StrEnum):
    """Where a code's citation has the number of its title or chapter, if it has one."""

    NONE = "none"
    BEFORE = "before"
    BEHIND = "behind"


@dataclass(frozen=True, slots=True)
class Code:
    """A code: ``source`` is its normal form, with ``{}`` for the title or chapter number.

    ``place`` is where this spelling has that number. ``signs`` are characters one of which
    every section number has: a number without them is no section of this code unless a
    section mark stands before it. ``numbers``, of a spelling that is also a word or other
    initials, is the pattern that every number must have, marked or not. ``rivals`` are other
    codes of the same spelling, which their numbers tell apart (``I.C.`` of Indiana and Idaho).
    """

    kind: Kind
    source: str
    mark: str = "§"
    hyphen: Hyphen = Hyphen.EITHER
    place: Place = Place.NONE
    signs: str = ""
    numbers: re.Pattern | None = None
    rivals: tuple[Code, ...] = ()


def _code(row: CodeRow, place: Place) -> Code:
    return Code(
        _KINDS[row.kind],
        row.normal_form.replace("#", "{}"),
        row.mark,
        Hyphen(row.hyphen),
        place,
        _PARTED if row.numbers == "parted" else "",
        _numbers(row),
    )


def _numbers(row: CodeRow | SubjectRow) -> re.Pattern | None:
    return re.compile(row.number_pattern) if row.number_pattern else None


def _place(spelling: str) -> Place:
    if spelling.startswith("# "):
        return Place.BEFORE
    return Place.BEHIND if spelling.endswith(" #") else Place.NONE


@lru_cache(maxsize=1)
def _by_place() -> dict[Place, dict[str, Code]]:
    found: dict[Place, dict[str, Code]] = {place: {} for place in Place}
    for row in codes():
        made: dict[Place, Code] = {}
        # many spellings are one when they are folded
        spellings = dict.fromkeys((*row.printed(), *row.printed_by_postal_code()))
        for place, spelling in dict.fromkeys((_place(each), fold(each)) for each in spellings):
            if place not in made:
                made[place] = _code(row, place)
            _add(found[place], spelling, made[place])
    named: dict[str, Code] = {}
    for subject in subject_codes():
        numbers = _numbers(subject)
        code = Code(Kind.STATUTE, subject.normal_form, "§", Hyphen.RANGE, numbers=numbers)
        for form in subject.forms:
            before, behind = _folded_form(form)
            named |= {f"{before}{fold(words)}{behind}": code for words in subject.subjects}
    found[Place.NONE] = named | found[Place.NONE]
    return found


@lru_cache(maxsize=64)
def _folded_form(form: str) -> tuple[str, ...]:
    """What stands before and behind the subject in a form such as ``Cal. # Code``, folded: a
    subject is words of its own, so that it can be folded by itself."""
    return tuple(map(fold, form.split("#")))


def _add(names: dict[str, Code], spelling: str, code: Code) -> None:
    """Add a code under a spelling; where others have it, the one that takes any number is last."""
    known = names.get(spelling)
    if known is None:
        names[spelling] = code
        return
    every = (replace(known, rivals=()), *known.rivals)
    others = [other for other in every if other.source != code.source]
    first, *rivals = sorted([code, *others], key=lambda one: one.numbers is None)
    names[spelling] = replace(first, rivals=tuple(rivals))


def numbered_before() -> dict[str, Code]:
    """The codes whose title stands before their name (``42 Pa.C.S.``), by folded spelling."""
    return _by_place()[Place.BEFORE]


def numbered_behind() -> dict[str, Code]:
    """The codes whose title or chapter stands behind (``Mass. Gen. Laws ch. 93A``)."""
    return _by_place()[Place.BEHIND]


def plain_codes() -> dict[str, Code]:
    """The codes that have no title number, by folded spelling."""
    return _by_place()[Place.NONE]


@lru_cache(maxsize=1)
def all_codes() -> dict[str, Code]:
    """Codes by any of their names, wherever their number stands."""
    return numbered_before() | numbered_behind() | plain_codes()


@lru_cache(maxsize=1)
def named_by_postal_code() -> frozenset[str]:
    """The folded spellings of codes that only name their state by its postal code."""
    by_postal = {spelling for row in codes() for spelling in row.printed_by_postal_code()}
    others = {spelling for row in codes() for spelling in row.printed()}
    return frozenset(map(fold, by_postal)) - frozenset(map(fold, others))


_RUN = re.compile(r"[A-Za-z&0-9]+")


@lru_cache(maxsize=1)
def last_words() -> frozenset[str]:
    """The runs of letters and digits, folded, with which some code's name ends.

    They tell cheaply that a number does not follow the name of a code.
    """
    spellings = {spelling for row in codes() for spelling in row.printed()}
    for subject in subject_codes():  # the end of a form, which most have in common, is enough
        for form in subject.forms:
            spellings.update(subject.subjects if form.endswith("#") else [form])
    last = {spelling.removesuffix(" #").rpartition(" ")[2] for spelling in spellings}
    ends = {run[-1].lower() for run in map(_RUN.findall, last) if run}
    # `O.C.G.A.` is printed `OCGA` as well
    letters = (_RUN.findall(each) for each in spellings if not each[1:2].isalnum())
    ends |= {"".join(run).lower() for run in letters if all(len(part) == 1 for part in run)}
    return frozenset(ends | {"ann", "annotated"})


@lru_cache(maxsize=1)
def last_letters() -> frozenset[str]:
    """The last two letters of those words; of one that has no two, the only one."""
    return frozenset(word[-2:] for word in last_words())


@lru_cache(maxsize=1)
def last_signs() -> frozenset[str]:
    """The last letter of each of those words."""
    return frozenset(letters[-1] for letters in last_letters())


@lru_cache(maxsize=1)
def _told_by_numbers() -> dict[str, tuple[str, re.Pattern]]:
    """What else a code may be that is printed without its state: by its normal form, another
    state's code of that name and the pattern of the other's numbers."""
    found: dict[str, tuple[str, re.Pattern]] = {}
    for row in subject_codes():
        if row.alone not in ("yes", "no"):
            pattern = re.compile(row.alone)
            for spelling in row.without_state():
                if rival := plain_codes().get(fold(spelling)):
                    found[rival.source] = row.normal_form, pattern
    return found


def settled(code: Code, section: str, words: str) -> str:
    """The normal form of the code meant by ``words``, which may be printed without its state.

    California and Texas share several names (Penal Code, Family Code); their numbers do not
    look alike: 187 and 12022.53 are California's, 71.02 and 153.002 are Texas's.
    """
    rival = _told_by_numbers().get(code.source)
    if rival is None or words[:3].lower() == code.source[:3].lower():
        return code.source
    source, numbers = rival
    return source if numbers.fullmatch(section) else code.source
