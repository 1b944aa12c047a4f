"""What identifies an authority: its kind, and its citation in normal form."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import ClassVar

from citecheck.dataclass import dataclass, field
from citecheck.model.kinds import Identity, Kind
from citecheck.model.numerals import roman_value
from citecheck.patterns import re


@dataclass(frozen=True, slots=True)
class CaseKey:
    """A decision by volume, reporter and first page: ``550 U.S. 544``, ``2025 WL 771203``.

    ``reporter`` is the edition's name in reporters-db; ``printed`` is the brief's own
    abbreviation where it is another (``Fed. App'x`` for ``F. App'x``). ``as_cited`` is the whole
    citation as printed where it is put together in another way (``T.C. Memo. 2023-45``, ``180 FERC
    ¶ 61,123``, ``2021 NY Slip Op 50123(U)``). Two keys are equal whatever is printed.
    """

    kind: ClassVar[Kind] = Kind.CASE
    identity: ClassVar[Identity] = Identity.DECISION

    volume: str
    reporter: str
    page: str
    printed: str = field(default="", compare=False)
    as_cited: str = field(default="", compare=False)

    @property
    def in_print(self) -> str:
        """The citation as a table of authorities has it."""
        return self.as_cited or str(self)

    @property
    def in_database(self) -> bool:
        """Whether it is a number in a database, whose pages have stars."""
        return self.reporter == "WL" or self.reporter.endswith("LEXIS")

    @property
    def is_neutral(self) -> bool:
        """Whether a court numbered it by the year, whoever prints it: ``2005 VT 110``."""
        return len(self.volume) == _FIGURES_OF_A_YEAR and not self.in_database

    def __str__(self) -> str:
        reporter = self.printed or self.reporter
        if _JOINED_TO_PAGE.search(reporter):
            gap = "" if reporter.endswith("-") else " "
            return f"{self.volume}{gap}{reporter}{self.page}"
        return f"{self.volume} {reporter} {self.page}".lstrip()


# `2017-Ohio-2951`; the letter of the court in `44 Fla. L. Weekly D1802`
_JOINED_TO_PAGE = re.compile(r"(?:-|Weekly [A-Z])$")
_FIGURES_OF_A_YEAR = 4


@dataclass(frozen=True, slots=True)
class DocketKey:
    """A decision known by its docket number alone, ``number`` as printed after normalising.

    ``lead`` is what stands before the number where that is not ``No.`` (``Docket``, ``MDL No.``,
    or nothing).
    """

    kind: ClassVar[Kind] = Kind.DOCKET
    identity: ClassVar[Identity] = Identity.DECISION

    number: str
    lead: str = field(default="No.", compare=False)

    def __str__(self) -> str:
        return f"{self.lead} {self.number}".lstrip()


BARE_CANON = "Canon"
"""The source of a canon of judicial conduct whose code is not named."""

# How subdivisions begin that are printed without parentheses: `subd. 2`, `subp. 3` of Minnesota's
# rules, Missouri's `§ 565.020.1(2)`, sections of a rule (`Tenn. Sup. Ct. R. 13, § 1`).
NUMBERED = "subd. "
OF_RULES = "subp. "
IN_RULES = "§ "
COUNTED = (NUMBERED, OF_RULES, IN_RULES)
POINTED = "."
# the codes whose sections have such subdivisions, as a bare section may too: elsewhere
# `subdivision 1` is `subd. (1)`
_WITH_NUMBERED = ("Minn.",)
# the codes whose numbers below a letter stand without them: `Wis. Stat. § 66.0203(8)(c)3`
_BARE_NUMBERS = frozenset({"Wis. Stat."})
# Michigan numbers the articles of its constitution in figures: `Const 1963, art 1, § 17`
_IN_FIGURES = frozenset({"Mich. Const."})
_ROMAN_ARTICLE = re.compile(r"(?<=^art\. )[IVXL]+")


def subdivided(parts: Sequence[str], source: str = "") -> str:
    """Subdivisions as print has them: ``(b)(1)``, ``, subd. 2(a)``; in a code of ``source``."""
    bare = source in _BARE_NUMBERS
    return "".join(
        part
        if part.startswith(POINTED)
        else f", {part}"
        if part.startswith(COUNTED)
        else part
        if bare and k > 1 and part.isdigit() and parts[k - 1].islower()
        else f"({part})"
        for k, part in enumerate(parts)
    )


@dataclass(frozen=True, slots=True)
class ProvisionKey:
    """A numbered provision of a code, a body of rules or a constitution.

    ``source`` is the body in its normal form (``5 U.S.C.``, ``Fed. R. Civ. P.``,
    ``U.S. Const.``), ``section`` the provision (``552a``, ``56``, ``art. III, § 2``) and
    ``subdivisions`` what follows it, outermost first (``("b", "1")``,
    ``("subd. 2", "a")``, ``(".1", "2")``). ``mark`` is what
    stands between source and section (``§``, ``pt.``, nothing); ``note`` marks a
    statutory note, which is not the section itself.
    """

    identity: ClassVar[Identity] = Identity.PROVISION
    kind: Kind
    source: str
    section: str
    subdivisions: tuple[str, ...] = ()
    mark: str = ""
    note: bool = False

    def in_code(self, kind: Kind, source: str, mark: str) -> ProvisionKey:
        """The same section and subdivisions in another body of law, as it prints them."""
        parts = self.subdivisions
        if source and not source.startswith(_WITH_NUMBERED):
            parts = tuple(part.removeprefix(NUMBERED) for part in parts)
        return ProvisionKey(kind, source, self.section, parts, mark, self.note)

    def __str__(self) -> str:
        section = self.section
        if self.source in _IN_FIGURES:
            section = _ROMAN_ARTICLE.sub(lambda m: str(roman_value(m[0].lower())), section)
        head = " ".join(part for part in (self.source, self.mark, section) if part)
        tail = subdivided(self.subdivisions, self.source)
        return head + tail + (" note" if self.note else "")


@dataclass(frozen=True, slots=True)
class SerialKey:
    """Something numbered in a series: an executive order, a public law, a page of the
    Congressional Record. ``text`` is the normal form."""

    identity: ClassVar[Identity] = Identity.WRITING
    kind: Kind
    text: str

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class TitleKey:
    """A writing known by author and title: ``text`` is the identifying part as printed."""

    identity: ClassVar[Identity] = Identity.WRITING
    kind: Kind
    text: str

    def __str__(self) -> str:
        return self.text


AuthorityKey = CaseKey | DocketKey | ProvisionKey | SerialKey | TitleKey


def year_in_number(keys: Iterable[AuthorityKey]) -> int | None:
    """The year that a citation in a public-domain form begins with: 2015 of ``2015 ND 12``. What
    the databases number by the year is not always decided in it."""
    years = (
        int(key.volume)
        for key in case_keys(keys)
        if len(key.volume) == 4 and key.volume.isdigit() and key.volume[:2] in ("19", "20")
        if key.reporter != "WL" and "LEXIS" not in key.reporter
    )
    return next(years, None)


def case_keys(keys: Iterable[AuthorityKey]) -> tuple[CaseKey, ...]:
    """Those of ``keys`` that are citations of reporters and databases."""
    return tuple(key for key in keys if isinstance(key, CaseKey))
