"""What courts ask of a table of authorities, each point with the rule of court it comes from.

A court changes what counts as a fault only where a rule of that court says so; everything else
stays as the generic profile has it.
"""

from __future__ import annotations

from collections.abc import Iterator
from enum import StrEnum
from typing import Generic, TypeVar

from citecheck.dataclass import dataclass
from citecheck.model.kinds import Kind, TablePart, kinds_in

_T = TypeVar("_T")

CUSTOM = "custom, not a rule"


class PassimUse(StrEnum):
    """Whether *passim* may stand for a list of pages."""

    ALLOWED = "allowed"
    BARRED = "barred"


class PrincipalMarks(StrEnum):
    """Whether asterisks mark the authorities that a brief chiefly relies on."""

    UNUSUAL = "unusual"
    OPTIONAL = "optional"
    REQUIRED = "required"


@dataclass(frozen=True, slots=True)
class Category:
    """A part of the table: its heading and the kinds of authorities under it."""

    heading: str
    kinds: frozenset[Kind]


@dataclass(frozen=True, slots=True)
class Ruled(Generic[_T]):
    """What holds, and the rule of court that says so; ``CUSTOM`` where none does."""

    value: _T
    source: str = CUSTOM


@dataclass(frozen=True, slots=True)
class CourtProfile:
    """One court. ``table`` is the rule that asks for a table; ``legend`` the words that explain
    the asterisks, empty where none are usual."""

    name: str
    court: str
    table: Ruled[str]
    heading: Ruled[str]
    categories: Ruled[tuple[Category, ...]]
    passim: Ruled[PassimUse]
    principal: Ruled[PrincipalMarks]
    legend: Ruled[str] = Ruled("")

    def changes(self) -> Iterator[str]:
        """The fields in which the profile is not the generic one."""
        for name in self.__match_args__:
            if name not in ("name", "court") and getattr(self, name) != getattr(GENERIC, name):
                yield name


_FRAP = "Fed. R. App. P. 28(a)(3)"
_SCOTUS = "Sup. Ct. R. 24.1(c), 34.2"
_CADC = "D.C. Cir. R. 28(a)(2)"
_CA11 = "11th Cir. R. 28-1(e)"
_CAL = "Cal. Rules of Court 8.204(a)(1)(A)"
_TEX = "Tex. R. App. P. 38.1(c)"

_CASES = Category("Cases", kinds_in(TablePart.CASES))
_CONSTITUTIONS = Category("Constitutional Provisions", kinds_in(TablePart.CONSTITUTIONS))
_STATUTES = Category("Statutes", kinds_in(TablePart.STATUTES))
_RULES = Category("Rules", kinds_in(TablePart.RULES))
_REGULATIONS = Category("Regulations", kinds_in(TablePart.REGULATIONS))
_TREATISES = Category("Treatises", kinds_in(TablePart.TREATISES))
_OTHERS = Category("Other Authorities", kinds_in(TablePart.OTHER, TablePart.TREATISES))

_USUAL = (_CASES, _CONSTITUTIONS, _STATUTES, _RULES, _REGULATIONS, _OTHERS)

GENERIC = CourtProfile(
    name="generic",
    court="any court",
    table=Ruled("a table of the authorities cited, with the pages that cite them"),
    heading=Ruled("TABLE OF AUTHORITIES"),
    categories=Ruled(_USUAL),
    passim=Ruled(PassimUse.ALLOWED),
    principal=Ruled(PrincipalMarks.UNUSUAL),
)


def _court_of_appeals(name: str, court: str) -> CourtProfile:
    """A court of appeals whose own rules add nothing to the federal rule about the table."""
    return CourtProfile(
        name=name,
        court=court,
        table=Ruled("cases in alphabetical order, statutes, other authorities", _FRAP),
        heading=Ruled("TABLE OF AUTHORITIES", _FRAP),
        categories=Ruled(_USUAL),
        passim=GENERIC.passim,
        principal=GENERIC.principal,
    )


PROFILES: tuple[CourtProfile, ...] = (
    GENERIC,
    CourtProfile(
        name="scotus",
        court="Supreme Court of the United States",
        table=Ruled("cases in alphabetical order, then the other categories, with pages", _SCOTUS),
        heading=Ruled("TABLE OF CITED AUTHORITIES", _SCOTUS),
        categories=Ruled(
            (
                _CASES,
                _CONSTITUTIONS,
                _STATUTES,
                _TREATISES,
                Category(
                    "Other Materials",
                    kinds_in(TablePart.OTHER, TablePart.RULES, TablePart.REGULATIONS),
                ),
            ),
            _SCOTUS,
        ),
        passim=Ruled(PassimUse.BARRED, "Sup. Ct. R. 34.2, since January 1, 2023"),
        principal=GENERIC.principal,
    ),
    CourtProfile(
        name="cadc",
        court="U.S. Court of Appeals for the District of Columbia Circuit",
        table=Ruled("cases in alphabetical order, statutes, other authorities", _FRAP),
        heading=Ruled("TABLE OF AUTHORITIES", _FRAP),
        categories=Ruled(_USUAL),
        passim=Ruled(PassimUse.BARRED, _CADC),
        principal=Ruled(PrincipalMarks.OPTIONAL, _CADC),
        legend=Ruled("Authorities upon which we chiefly rely are marked with asterisks.", _CADC),
    ),
    _court_of_appeals("ca2", "U.S. Court of Appeals for the Second Circuit"),
    _court_of_appeals("ca5", "U.S. Court of Appeals for the Fifth Circuit"),
    _court_of_appeals("ca9", "U.S. Court of Appeals for the Ninth Circuit"),
    CourtProfile(
        name="ca11",
        court="U.S. Court of Appeals for the Eleventh Circuit",
        table=Ruled("the places of all citations, page ranges allowed", _CA11),
        heading=Ruled("TABLE OF CITATIONS", _CA11),
        categories=Ruled(_USUAL),
        passim=Ruled(PassimUse.BARRED, _CA11),
        principal=Ruled(PrincipalMarks.REQUIRED, _CA11),
        legend=Ruled("Asterisks mark the citations upon which we primarily rely."),
    ),
    CourtProfile(
        name="cal",
        court="California Supreme Court and Courts of Appeal; superior courts beyond ten pages",
        table=Ruled(
            "each category of authorities listed separately", f"{_CAL}; see also 3.1113(f)"
        ),
        heading=Ruled("TABLE OF AUTHORITIES", _CAL),
        categories=Ruled(
            (
                _CASES,
                Category("Constitutions", kinds_in(TablePart.CONSTITUTIONS)),
                _STATUTES,
                Category("Court Rules", kinds_in(TablePart.RULES)),
                Category(
                    "Other Authorities",
                    kinds_in(TablePart.OTHER, TablePart.TREATISES, TablePart.REGULATIONS),
                ),
            ),
            _CAL,
        ),
        passim=GENERIC.passim,
        principal=GENERIC.principal,
    ),
    CourtProfile(
        name="tex",
        court="Texas Supreme Court and Courts of Appeals",
        table=Ruled("authorities in alphabetical order, with the pages that cite them", _TEX),
        heading=Ruled("INDEX OF AUTHORITIES", _TEX),
        categories=Ruled(_USUAL),
        passim=GENERIC.passim,
        principal=GENERIC.principal,
    ),
    CourtProfile(
        name="nd-cal",
        court="U.S. District Court for the Northern District of California",
        table=Ruled("a table of authorities in briefs of more than ten pages",
                    "N.D. Cal. Civ. L.R. 7-4"),
        heading=Ruled("TABLE OF AUTHORITIES", "N.D. Cal. Civ. L.R. 7-4"),
        categories=Ruled(_USUAL),
        passim=GENERIC.passim,
        principal=GENERIC.principal,
    ),
)  # fmt: skip
"""All profiles, the generic one first."""

COURTS: tuple[str, ...] = tuple(profile.name for profile in PROFILES)
"""Their names, as the option ``--court`` takes them."""


def profile(name: str) -> CourtProfile:
    """The profile of a name in ``COURTS``; the generic one for any other."""
    return next((known for known in PROFILES if known.name == name), GENERIC)


AUTO = "auto"
"""The name that stands for the profile of the court on the cover."""

_OF_COURTS = {
    "scotus": "scotus", "cadc": "cadc", "ca2": "ca2", "ca5": "ca5", "ca9": "ca9", "ca11": "ca11",
    "N.D. Cal.": "nd-cal",
    "Cal. supreme court": "cal", "Cal. court of appeals": "cal", "Cal. superior court": "cal",
    "Tex. supreme court": "tex", "Tex. court of appeals": "tex",
}  # fmt: skip


def profile_of_court(key: str) -> CourtProfile | None:
    """The profile of the court with the key that ``document.cover`` gives it, if it has one."""
    return profile(_OF_COURTS[key]) if key in _OF_COURTS else None
