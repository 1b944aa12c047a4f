"""The codes of statutes and regulations of the states: normal forms and spellings.

Facts after The Bluebook (22d ed.) T1.3 and T1.4, the states' own style (``RCW``, ``KRS``,
``O.C.G.A.``), and reporters-db's list of laws, checked against them. Annotated and official
editions print one law and share a normal form. The codes that are divided by subject
(California, Louisiana, Maryland, New York, Texas) are in ``subject_codes.py``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

from citecheck.citations.provisions.numbers import Hyphen
from citecheck.citations.provisions.subject_codes import subject_codes, subject_spellings
from citecheck.facts.jurisdictions import JURISDICTIONS, fold
from citecheck.model.kinds import Kind


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
    section mark stands before it, or (``always``) not even then, where the spelling is
    also an ordinary word.
    """

    kind: Kind
    source: str
    mark: str = "§"
    hyphen: Hyphen = Hyphen.EITHER
    place: Place = Place.NONE
    signs: str = ""
    always: bool = False


# normal form | mark | what a hyphen means | spellings; full names of states are added.
_PLAIN = """
Ala. Code | § | part | Ala. Code; Code of Alabama; Code of Ala.
Alaska Stat. | § | range | Alaska Stat.; Alaska Statutes
A.R.S. | § | part | A.R.S.; ARS; Ariz. Rev. Stat.; Arizona Revised Statutes; Ariz. Stat.
Ark. Code Ann. | § | part | Ark. Code; A.C.A.
Colo. Rev. Stat. | § | part | Colo. Rev. Stat.; Colorado Revised Statutes; C.R.S.; CRS; Colo.
    Stat.
Conn. Gen. Stat. | § | part | Conn. Gen. Stat.; Connecticut General Statutes; C.G.S.; C.G.S.A.
D.C. Code | § | part | D.C. Code; D.C. ST
Fla. Stat. | § | range | Fla. Stat.; Florida Statutes; Fla. Statutes; F.S.A.
O.C.G.A. | § | part | O.C.G.A.; Ga. Code; Code of Georgia
Haw. Rev. Stat. | § | part | Haw. Rev. Stat.; Hawaii Revised Statutes; HRS; H.R.S.
Idaho Code | § | part | Idaho Code
Ind. Code | § | part | Ind. Code
Iowa Code | § | range | Iowa Code
Kan. Stat. Ann. | § | part | Kan. Stat.; K.S.A.; KSA; Kansas Statutes
KRS |  | range | KRS; K.R.S.; Ky. Rev. Stat.; Kentucky Revised Statutes; Ky. Stat.
La. Rev. Stat. | § | either | La. R.S.; La. Rev. Stat.; La. Stat.; LSA-R.S.; LSA-RS; Louisiana
    Revised Statutes
Mich. Comp. Laws | § | range | Mich. Comp. Laws; Mich. Comp. Laws Serv.;
    Michigan Compiled Laws; MCL; M.C.L.; MCLA; M.C.L.A.
Minn. Stat. | § | range | Minn. Stat.; Minnesota Statutes
Miss. Code Ann. | § | part | Miss. Code
Mo. Rev. Stat. | § | range | Mo. Rev. Stat.; Mo. Stat.; RSMo; R.S.Mo.; Missouri Revised
    Statutes; V.A.M.S.
Mont. Code Ann. | § | part | Mont. Code; MCA; M.C.A.
N.C. Gen. Stat. | § | part | N.C. Gen. Stat.; N.C.G.S.; N.C.G.S.A.; N.C. Gen. Statutes; North
    Carolina General Statutes; G.S.
N.D. Cent. Code | § | part | N.D. Cent. Code; North Dakota Century Code; N.D.C.C.
N.Y.C. Admin. Code | § | part | N.Y.C. Admin. Code; N.Y.C. Code;
    Administrative Code of the City of New York
Neb. Rev. Stat. | § | part | Neb. Rev. Stat.; Nebraska Revised Statutes; Neb. Stat.
Nev. Rev. Stat. | § | range | Nev. Rev. Stat.; Nevada Revised Statutes; NRS; N.R.S.
N.H. Rev. Stat. Ann. | § | part | N.H. Rev. Stat.; N.H. Stat.; New Hampshire Revised Statutes;
    N.H. RSA
N.J. Stat. Ann. | § | part | N.J. Stat.; N.J.S.A.; N.J.S.; N.J. Rev. Stat.; New Jersey Statutes
N.M. Stat. Ann. | § | part | N.M. Stat.; NMSA; NMSA 1978; N.M.S.A.; N.M.S.A. 1978; New Mexico
    Statutes
Ohio Rev. Code | § | range | Ohio Rev. Code; Ohio Revised Code; O.R.C.; ORC; Ohio R.C.
Or. Rev. Stat. | § | range | Or. Rev. Stat.; Oregon Revised Statutes; ORS; O.R.S.
R.I. Gen. Laws | § | part | R.I. Gen. Laws; Rhode Island General Laws; R.I.G.L.
S.C. Code Ann. | § | part | S.C. Code; S.C. Code of Laws
S.D. Codified Laws | § | part | S.D. Codified Laws; SDCL; S.D.C.L.
Tenn. Code Ann. | § | part | Tenn. Code; T.C.A.; TCA
Utah Code Ann. | § | part | Utah Code; Utah Stat.; U.C.A.
Va. Code Ann. | § | part | Va. Code; Code of Virginia; Code of Va.
RCW |  | range | RCW; R.C.W.; RCWA; R.C.W.A.; Wash. Rev. Code; Revised Code of Washington
W. Va. Code | § | part | W. Va. Code; Code of West Virginia
Wis. Stat. | § | range | Wis. Stat.; Wisconsin Statutes; Wis. Stats.
Wyo. Stat. Ann. | § | part | Wyo. Stat.; Wyoming Statutes; W.S.
U.C.C. | § | part | U.C.C.; UCC; Uniform Commercial Code
"""

# Spellings that are words or initials of other things, told by a sign in the number.
_SIGNED = """
Alaska Stat. | § | range | .. | AS
N.H. Rev. Stat. Ann. | § | part | : | RSA
Ohio Rev. Code | § | range | . | R.C.
"""

# normal form | mark | hyphen | with the number before | with the number behind
_NUMBERED = """
Del. Code Ann. tit. {}, | § | either | Del. C.; Del. Code | Del. Code; Del. C.
{} ILCS |  | part | ILCS; Ill. Comp. Stat.; I.L.C.S.; Illinois Compiled Statutes; Ill. Stat. |
    Ill. Comp. Stat.
Mass. Gen. Laws ch. {}, | § | either | | Mass. Gen. Laws; Mass. Ann. Laws; M.G.L.; G.L.; M.G.L.A.;
    Mass. G.L.; Massachusetts General Laws; General Laws
Me. Rev. Stat. tit. {}, | § | part | M.R.S.; M.R.S.A. | Me. Rev. Stat.; Me. Stat.; Maine Revised
    Statutes
Okla. Stat. tit. {}, | § | either | O.S.; Okla. Stat.; Oklahoma Statutes | Okla. Stat.; Oklahoma
    Statutes
{} Pa.C.S. | § | either | Pa.C.S.; Pa.C.S.A.; Pa. Cons. Stat.; Pa. Stat. and Cons. Stat.;
    Pennsylvania Consolidated Statutes |
{} Pa. Stat. | § | either | P.S.; Pa. Stat. | Pa. Stat.
P.R. Laws Ann. tit. {}, | § | part | L.P.R.A.; P.R. Laws | P.R. Laws; P.R. Leyes An.
Vt. Stat. Ann. tit. {}, | § | either | V.S.A.; Vt. Stat. | Vt. Stat.; Vermont Statutes
V.I. Code Ann. tit. {}, | § | either | V.I.C.; V.I. Code | V.I. Code
{} G.C.A. | § | either | G.C.A.; Guam Code |
"""

_REGULATIONS = """
Ala. Admin. Code | r. | part | Ala. Admin. Code
Conn. Agencies Regs. | § | part | Conn. Agencies Regs.; Regs. of Conn. State Agencies
Idaho Admin. Code | r. | part | Idaho Admin. Code
Iowa Admin. Code | r. | part | Iowa Admin. Code
Kan. Admin. Regs. | § | part | Kan. Admin. Regs.; K.A.R.
COMAR |  | range | COMAR; Md. Code Regs.
Fla. Admin. Code | r. | part | Fla. Admin. Code; F.A.C.
Haw. Code R. | § | part | Haw. Code R.; Haw. Admin. R.; Haw. Admin. Rules
Mich. Admin. Code | r. | range | Mich. Admin. Code
Minn. R. |  | range | Minn. R.; Minn. Rules; Minnesota Rules
Ariz. Admin. Code | § | part | Ariz. Admin. Code
Mont. Admin. R. |  | range | Mont. Admin. R.
S.D. Admin. R. |  | range | S.D. Admin. R.; ARSD
N.D. Admin. Code | § | part | N.D. Admin. Code
N.J. Admin. Code | § | part | N.J. Admin. Code; N.J.A.C.
N.M. Code R. | § | range | N.M. Code R.; N.M. Admin. Code; NMAC
Nev. Admin. Code | § | range | Nev. Admin. Code; NAC
Ohio Admin. Code |  | part | Ohio Admin. Code; O.A.C.
Okla. Admin. Code | § | part | Okla. Admin. Code
Or. Admin. R. |  | part | Or. Admin. R.; OAR; Oregon Administrative Rules
Utah Admin. Code | r. | part | Utah Admin. Code
WAC |  | part | WAC; Wash. Admin. Code
W. Va. Code R. | § | part | W. Va. Code R.; W. Va. C.S.R.
"""

_NUMBERED_REGULATIONS = """
Cal. Code Regs. tit. {}, | § | either | Cal. Code Regs.; Cal. Code of Regulations; C.C.R. | Cal.
    Code Regs.; California Code of Regulations; Code Regs.; Cal. Admin. Code
D.C. Mun. Regs. tit. {}, | § | range | D.C.M.R.; DCMR | D.C. Mun. Regs.; D.C. Code Mun. Regs.
Ill. Admin. Code tit. {}, | § | range | Ill. Admin. Code; Ill. Adm. Code | Ill. Admin. Code;
    Ill. Adm. Code
Alaska Admin. Code tit. {}, | § | range | Alaska Admin. Code | Alaska Admin. Code
{} Colo. Code Regs. | § | part | Colo. Code Regs. |
{} Neb. Admin. Code | § | part | Neb. Admin. Code |
{} Ind. Admin. Code |  | part | Ind. Admin. Code |
{} Ky. Admin. Regs. |  | part | Ky. Admin. Regs.; KAR |
La. Admin. Code tit. {}, | § | either | | La. Admin. Code
{} Mass. Code Regs. |  | range | Mass. Code Regs.; CMR; Code Mass. Regs. |
{} Mo. Code Regs. | § | part | Mo. Code Regs.; CSR | Mo. Code Regs.
{} N.C. Admin. Code |  | either | N.C. Admin. Code |
N.Y. Comp. Codes R. & Regs. tit. {}, | § | either | NYCRR; N.Y.C.R.R.; N.Y. Comp. Codes R. &
    Regs.; N.Y. Codes R. & Regs. | N.Y. Comp. Codes R. & Regs.
{} Pa. Code | § | range | Pa. Code; Pennsylvania Code |
{} Tex. Admin. Code | § | range | Tex. Admin. Code; T.A.C. |
{} Va. Admin. Code | § | part | Va. Admin. Code; VAC |
"""


def _rows(table: str) -> list[list[str]]:
    """The cells of a table; an indented line continues the one before."""
    lines = table.strip().replace("\n    ", " ").splitlines()
    return [[cell.strip() for cell in line.split("|")] for line in lines]


def _spellings(cell: str) -> set[str]:
    """The folded spellings of a cell, also with the state's name in full."""
    found: set[str] = set()
    for spelling in filter(None, (part.strip() for part in cell.split(";"))):
        found.add(fold(spelling))
        for short, names in JURISDICTIONS.items():
            if spelling.startswith(f"{short} "):
                found |= {fold(name + spelling[len(short) :]) for name in names}
    return found


def _plain(table: str, kind: Kind) -> dict[str, Code]:
    return {
        spelling: Code(kind, source, mark, Hyphen(hyphen), signs=".-:")
        for source, mark, hyphen, cell in _rows(table)
        for spelling in _spellings(cell)
    }


def _numbered(table: str, kind: Kind, place: Place) -> dict[str, Code]:
    return {
        spelling: Code(kind, source, mark, Hyphen(hyphen), place)
        for source, mark, hyphen, before, behind in _rows(table)
        for spelling in _spellings(before if place is Place.BEFORE else behind)
    }


@lru_cache(maxsize=1)
def numbered_before() -> dict[str, Code]:
    """The codes whose title stands before their name (``42 Pa.C.S.``), by folded spelling."""
    statutes = _numbered(_NUMBERED, Kind.STATUTE, Place.BEFORE)
    return statutes | _numbered(_NUMBERED_REGULATIONS, Kind.REGULATION, Place.BEFORE)


@lru_cache(maxsize=1)
def numbered_behind() -> dict[str, Code]:
    """The codes whose title or chapter stands behind (``Mass. Gen. Laws ch. 93A``)."""
    statutes = _numbered(_NUMBERED, Kind.STATUTE, Place.BEHIND)
    return statutes | _numbered(_NUMBERED_REGULATIONS, Kind.REGULATION, Place.BEHIND)


@lru_cache(maxsize=1)
def plain_codes() -> dict[str, Code]:
    """The codes that have no title number, by folded spelling."""
    codes = _plain(_PLAIN, Kind.STATUTE) | _plain(_REGULATIONS, Kind.REGULATION)
    for source, mark, hyphen, sign, cell in _rows(_SIGNED):
        for spelling in _spellings(cell):
            codes[spelling] = Code(
                Kind.STATUTE, source, mark, Hyphen(hyphen), signs=sign, always=True
            )
    for spelling, (source, mark) in subject_codes().items():
        codes[spelling] = Code(Kind.STATUTE, source, mark, Hyphen.RANGE)
    return codes


@lru_cache(maxsize=1)
def last_words() -> frozenset[str]:
    """The runs of letters and digits, folded, with which some code's name ends.

    They tell cheaply that a number does not follow the name of a code.
    """
    spellings: list[str] = subject_spellings()
    for table, first in ((_PLAIN, 3), (_REGULATIONS, 3), (_SIGNED, 4)):
        spellings += [part for row in _rows(table) for part in row[first].split(";")]
    for table in (_NUMBERED, _NUMBERED_REGULATIONS):
        spellings += [part for row in _rows(table) for c in row[3:] for part in c.split(";")]
    runs = (re.findall(r"[A-Za-z&0-9]+", spelling) for spelling in spellings)
    names = {name.split()[-1].lower() for names in JURISDICTIONS.values() for name in names}
    return frozenset({run[-1].lower() for run in runs if run} | names | {"ann", "annotated"})
