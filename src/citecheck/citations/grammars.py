"""The grammars of provisions and of other writings, a row each, in the order they are tried.

Decisions are read by :mod:`citecheck.citations.decisions`, since their names, parallel citations
and history belong to them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import product

from citecheck.citations.provisions import (
    bare_sections,
    judicial_canons,
    municipal_codes,
    regulations,
    rules_of_court,
    statutes_federal,
    statutes_state,
)
from citecheck.citations.provisions.constitutions import constitutions
from citecheck.citations.writings import (
    bill_analyses,
    books,
    executive,
    journals,
    jury_instructions,
    legislative,
    numbered_opinions,
    numbered_papers,
    register,
    session_laws,
    state_registers,
    treaties,
)
from citecheck.dataclass import dataclass
from citecheck.model.citations import Site
from citecheck.model.kinds import Kind


@dataclass(frozen=True, slots=True, kw_only=True)
class Grammar:
    """One grammar: the kinds that it reads, and how.

    ``find`` gives the sites of a text in order. ``begins`` are literals of which every site holds
    one, or another site of the same list (the ``Amendments`` of ``First and Fifth Amendments``), so
    that an index of them can say where to look; code points before one may matter. None where it
    has too many names to say. ``examples`` are citations that no other grammar reads
    in full.
    """

    kinds: frozenset[Kind]
    find: Callable[[str], Iterator[Site]]
    begins: tuple[str, ...] | None
    examples: tuple[str, ...]


def _initials(letters: str) -> tuple[str, ...]:
    """The spellings of initials with and without spaces: ``U.S.C``, ``U. S.C``, ``U.S. C`` …"""
    gaps = product((".", ". "), repeat=len(letters) - 1)
    return tuple("".join(map("".join, zip(letters, (*gap, ""), strict=True))) for gap in gaps)


_SECTIONS = (
    *("§", "Section", "section", "SECTION"),
    *("Sec.", "sec.", "SEC.", "Secs.", "secs."),
)
_UNITED_STATES_CODE = (
    *_initials("USC"),
    *("USC", "United States Code", "UNITED STATES CODE", "of title", "of Title"),
    *_initials("IRC"),
    *("IRC", "Int. Rev. Code", "Internal Revenue Code", "Bankruptcy Code", "BANKRUPTCY CODE"),
)
_CONSTITUTIONS = (
    *("Const.", "Constitution", "CONST.", "CONSTITUTION", "Clause"),
    *("art.", "Art.", "ART.", "article", "Article", "ARTICLE"),
    *("amend.", "Amend.", "AMEND.", "Amendment", "AMENDMENT", "Const", "CONST", "Decl"),
)
_EXECUTIVE = (
    *("Exec", "EXEC", *_initials("EO"), "EO", "Proclamation", "Proc.", "Presidential D"),
    *("Security Presidential", "NSPM", "NSPD", "HSPD", "NSM", "PPD", "PDD"),
    *(*_initials("USSG"), "USSG", "Guidelines"),
    *("Rev.", "Revenue ", "Release No.", "Op.", "Ops.", "Att'y"),
)
_SESSION_LAWS = (
    *("Priv", "PRIV", "Pub", "PUB", "P.L.", "P. L.", "PL ", "Stat", "STAT", "Law", "LAW", "Act"),
    *("L. ", "L ", "St. ", "SL", "S.L.", "P.A.", "PA ", ".B. No.", "No. ", "Serv."),
)
_TREATIES = (
    *("Convention", "Treaty", "Covenant", "Protocol", "N. Charter", "Charter of the United"),
    *(*_initials("TIAS"), *_initials("EAS"), *_initials("UNTS"), *_initials("UST")),
    *_initials("LNTS"),
)

_PAPERS = (
    *("Notice", "Ltr. Rul.", "PLR", "P.L.R", "Adv. Mem.", "TAM", "T.A.M", "Couns. Mem.", "GCM"),
    *("GC Mem", "Counsel Mem"),
    *("G.C.M", "T.D.", "I.R.M.", "IRM", "Internal Revenue Manual", "MPEP", "M.P.E.P"),
    *("Patent Examining", "TMEP", "T.M.E.P", "POMS", "Bulletin", "Bull.", "SAB", "SLB", "Letter"),
    *("FIL-", "OMB", "Budget", "GAO-", "PCAOB", "ASC", "ASU", "FASB", "FAS", "GASB", "SSAP"),
    *("SAS No.", "AU-C", "IFRS", "ISA", "IAS", "IFRIC", "SIC-", "ISQC", "IESBA", "GRI", "EITF"),
    *(
        "FIN",
        "FSP",
        "APB",
        "ARB",
        "Research Bull",
        "TBMP",
        "T.B.M.P",
        "HALLEX",
        "SSR",
        "Security Rul",
    ),
    *("F.S.A", "Field Serv", "NASD", "MSRB", "C&DI", "Interpretation", "CFPB", "Circular", "FFIEC"),
    *("Reserve SR", "Announcement", "Ann.", "Manual"),
)

PROVISIONS: tuple[Grammar, ...] = (
    Grammar(
        kinds=frozenset({Kind.STATUTE}),
        find=statutes_federal.find,
        begins=_UNITED_STATES_CODE,
        examples=("42 U.S.C. § 1983", "I.R.C. § 501(c)(3)", "section 1983 of title 42"),
    ),
    Grammar(
        kinds=frozenset({Kind.STATUTE}),
        find=statutes_state.find,
        begins=None,
        examples=("Cal. Penal Code § 187", "Ohio Rev. Code § 2903.01"),
    ),
    Grammar(
        kinds=frozenset({Kind.REGULATION}),
        find=regulations.find,
        begins=None,
        examples=("40 C.F.R. § 60.1", "40 C.F.R. pt. 60"),
    ),
    Grammar(
        kinds=frozenset({Kind.COURT_RULE}),
        find=rules_of_court.find,
        begins=None,
        examples=("Fed. R. Civ. P. 12(b)(6)", "Sup. Ct. R. 37.6"),
    ),
    Grammar(
        kinds=frozenset({Kind.COURT_RULE}),
        find=judicial_canons.find,
        begins=("Canon", "canon", "Jud", "Code of Conduct"),
        examples=("Code of Judicial Conduct, Canon 2A", "Tex. Code Jud. Conduct, Canon 3(B)(8)"),
    ),
    Grammar(
        kinds=frozenset({Kind.CONSTITUTION}),
        find=constitutions.find,
        begins=_CONSTITUTIONS,
        examples=("U.S. Const. art. I, § 8", "the Fifth Amendment", "the Commerce Clause"),
    ),
    Grammar(
        kinds=frozenset({Kind.STATUTE}),
        find=municipal_codes.find,
        begins=_SECTIONS,
        examples=(
            "Harbor Mun. Code § 9.12",
            "section 90-21 of the Municipal Code of the City of Harbor",
        ),
    ),
    Grammar(
        kinds=frozenset({Kind.STATUTE}),
        find=bare_sections.find,
        begins=_SECTIONS,
        examples=("§ 552a(b)", "Section 10(b)"),
    ),
)

SERIALS: tuple[Grammar, ...] = (
    Grammar(
        kinds=frozenset({Kind.EXECUTIVE, Kind.OTHER}),
        find=executive.find,
        begins=_EXECUTIVE,
        examples=("Exec. Order No. 12,333", "U.S.S.G. § 2B1.1", "Rev. Rul. 99-7"),
    ),
    Grammar(
        kinds=frozenset({Kind.OTHER}),
        find=treaties.find,
        begins=_TREATIES,
        examples=("Convention on the Rights of the Child art. 3", "T.I.A.S. No. 6820"),
    ),
    Grammar(
        kinds=frozenset({Kind.SESSION_LAW}),
        find=session_laws.find,
        begins=_SESSION_LAWS,
        examples=("Pub. L. No. 93-579", "88 Stat. 1896"),
    ),
    Grammar(
        kinds=frozenset({Kind.REGISTER}),
        find=register.find,
        begins=(
            *("Fed. Reg", "Fed.Reg", "Fed Reg", "Federal Register", "FED. REG", "FED.REG"),
            *("FED REG", "F.R.", "F. R.", "FR "),
        ),
        examples=("45 Fed. Reg. 30,937", "75 FR 1234"),
    ),
    Grammar(
        kinds=frozenset({Kind.REGISTER}),
        find=state_registers.find,
        begins=("Reg", "Bull", "Pa.B", "Pa. B", "N.J.R", "DCR", "A.A.R", "Monthly", "Weekly"),
        examples=("24 Ill. Reg. 4434", "46 Pa.B. 5033"),
    ),
    Grammar(
        kinds=frozenset({Kind.LEGISLATIVE}),
        find=legislative.find,
        begins=("Rep", "REP", "Doc", "DOC", "Cong", "CONG", *_initials("AN")),
        examples=("S. Rep. No. 97-212", "121 Cong. Rec. 19,483"),
    ),
    Grammar(
        kinds=frozenset({Kind.LEGISLATIVE}),
        find=bill_analyses.find,
        begins=("Bill", "Const. Amend.", "Joint Res.", "Conc. Res."),
        examples=(
            "Sen. Com. on Public Safety, Analysis of Sen. Bill No. 38 (2013-2014 Reg. Sess.)",
        ),
    ),
    Grammar(
        kinds=frozenset({Kind.OTHER}),
        find=numbered_papers.find,
        begins=_PAPERS,
        examples=("I.R.S. Notice 2014-21", "MPEP § 2106.04", "OMB Circular A-133"),
    ),
    Grammar(
        kinds=frozenset({Kind.OTHER}),
        find=numbered_opinions.find,
        begins=("Formal", "Informal", "Advisory", "Adv.", "Ethics", "FEO", "OAG", "AGO"),
        examples=("ABA Formal Op. 06-439",),
    ),
    Grammar(
        kinds=frozenset({Kind.OTHER}),
        find=jury_instructions.find,
        begins=("CACI", "CALCRIM", "BAJI", "CALJIC", "Jury Instr"),
        examples=("CACI No. 3704", "Model Criminal Jury Instruction 5.7"),
    ),
    Grammar(
        kinds=frozenset({Kind.JOURNAL}),
        find=journals.find,
        begins=journals.TITLE_WORDS,
        examples=("61 B.C. L. Rev. 1212", "15 Green Bag 2d 123"),
    ),
    Grammar(
        kinds=frozenset({Kind.TREATISE}),
        find=books.find,
        begins=None,
        examples=("Restatement (Second) of Torts § 402A", "The Federalist No. 78"),
    ),
)
