"""How bodies of law divide what they number, beyond subdivisions in parentheses: a row a habit.

What a row says holds for a provision of the body and for nothing else: ``Sup. Ct. R. 37`` has
``37.6``, while ``Fed. R. Evid. 80`` has no ``803``.
"""

from __future__ import annotations

from citecheck.dataclass import dataclass
from citecheck.model.keys import ProvisionKey
from citecheck.model.kinds import Kind

SUBPART = "subpt."
"""What stands before the number of a subpart, which its sections begin with: ``48 C.F.R. § 15.305``
is in ``subpt. 15.3``."""


@dataclass(frozen=True, slots=True)
class Division:
    """One habit: provisions of ``kind`` whose source begins and ends so, cited with ``mark``
    (None for any), are divided by ``sign``. ``example`` is a source, a section of it and a part
    of that section."""

    kind: Kind
    sign: str
    example: tuple[str, str, str]
    begins: str = ""
    ends: str = ""
    mark: str | None = None
    parted: bool = False

    def holds(self, key: ProvisionKey) -> bool:
        """Whether the provision is of the body. A section that is cited with a mark has no parts
        of its own if it is more than a number: ``§ 312.5`` is in part ``§ 312``; but where
        numbers are ``parted``, by hyphens."""
        return (
            key.kind is self.kind
            and key.source.startswith(self.begins)
            and key.source.endswith(self.ends)
            and (self.mark is None or key.mark == self.mark)
            and (self.mark is None or self.parted or key.section.isdigit())
        )


# What stands before the number of a chapter of a code, or of a part of the C.F.R.
_CHAPTERS = frozenset({"ch.", "pt.", SUBPART})

# Codes whose chapters are cited as their sections are, without a word for them, and how many
# numbers the name of a chapter has: the section 7.72.010 is in chapter 7.72 of Washington's code
# (preface of the Revised Code of Washington, on its numbering system).
_CHAPTERS_BY_NUMBERS = {"RCW": 2}


def is_chapter(key: ProvisionKey) -> bool:
    """Whether the provision is a chapter of a code or a part of regulations: ``RCW 7.72``,
    ``Fla. Stat. ch. 766``, ``49 C.F.R. pt. 571``."""
    numbers = _CHAPTERS_BY_NUMBERS.get(key.source)
    return not key.subdivisions and (
        key.mark in _CHAPTERS or (numbers is not None and key.section.count(".") + 1 == numbers)
    )


DIVISIONS = (
    Division(Kind.CONSTITUTION, ", ", ("U.S. Const.", "art. I, § 4", "art. I, § 4, cl. 1")),
    Division(Kind.REGULATION, ".", ("16 C.F.R.", "312", "312.5"), ends="C.F.R.", mark="§"),
    Division(
        Kind.REGULATION,
        ".",
        ("D.C. Mun. Regs. tit. 14,", "4300", "4300.1"),
        begins="D.C. Mun. Regs.",
        mark="§",
    ),
    Division(
        Kind.REGULATION,
        ".",
        ("Idaho Admin. Code", "37.03.11.042", "37.03.11.042.01"),
        begins="Idaho Admin. Code",
    ),
    Division(Kind.COURT_RULE, ".", ("Sup. Ct. R.", "37", "37.6"), ends="Sup. Ct. R."),
    Division(Kind.COURT_RULE, ".", ("9th Cir. R.", "28", "28.2"), ends="Cir. R."),
    Division(Kind.COURT_RULE, ".", ("Tex. R. App. P.", "38", "38.1"), begins="Tex."),
    # Rules whose paragraphs are numbered 56.01, 56.02: Tennessee's, Minnesota's, Kentucky's
    Division(Kind.COURT_RULE, ".", ("Tenn. R. Civ. P.", "56", "56.04"), begins="Tenn. R. Civ."),
    Division(Kind.COURT_RULE, ".", ("Minn. R. Civ. P.", "12", "12.02"), begins="Minn. R. C"),
    Division(Kind.COURT_RULE, ".", ("Ky. R. Civ. P.", "56", "56.03"), begins="Ky. R. Civ."),
    Division(
        Kind.REGULATION,
        ".",
        ("W. Va. Code R.", "85-20-12", "85-20-12.4"),
        begins="W. Va. Code R.",
        mark="§",
        parted=True,
    ),
)


def sign_of_division(key: ProvisionKey) -> str | None:
    """What stands between the number of a provision and that of a part of it; None where its
    numbers have no parts."""
    return next((row.sign for row in DIVISIONS if row.holds(key)), None)
