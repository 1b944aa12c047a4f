"""Codes that are divided by subject: California, Louisiana, Maryland, New York, Texas.

Facts after The Bluebook (22d ed.) T1.3 (the subjects and their abbreviations), the
California Style Manual (4th ed.) § 2:8, and New York's Official Reports Style Manual.
"""

from __future__ import annotations

import re
from functools import lru_cache

from citecheck.facts.jurisdictions import fold

# normal subject | other spellings of it
_CALIFORNIA = """
Agric. | Agricultural
Bus. & Prof. | Business and Professions; B. & P.
Civ. | Civil
Com. | Commercial
Corp. | Corporations; Corps.
Educ. | Education; Ed.
Elec. | Election; Elections
Evid. | Evidence; Ev.
Fam. | Family
Fin. | Financial
Fish & Game |
Food & Agric. | Food and Agricultural
Gov't | Government; Gov.; Govt.
Harb. & Nav. | Harbors and Navigation
Health & Safety | Health & Saf.; H. & S.
Ins. | Insurance
Lab. | Labor
Mil. & Vet. | Military and Veterans
Penal | Pen.
Prob. | Probate
Pub. Cont. | Public Contract; Pub. Contract
Pub. Res. | Public Resources; Pub. Resources
Pub. Util. | Public Utilities
Rev. & Tax. | Revenue and Taxation; Rev. & Tax
Sts. & High. | Streets and Highways; Sts. & Hy.
Unemp. Ins. | Unemployment Insurance
Veh. | Vehicle
Wat. | Water
Welf. & Inst. | Welfare and Institutions
"""
# Subjects that other states have too: without a state they say nothing of California.
_SHARED_ELSEWHERE = frozenset({"Agric.", "Com.", "Elec.", "Fin."})

_TEXAS = """
Agric. | Agriculture
Alco. Bev. | Alcoholic Beverage
Bus. & Com. | Business and Commerce; Bus. & Comm.
Bus. Orgs. | Business Organizations
Civ. Prac. & Rem. | Civil Practice and Remedies; Civ. Prac. & Remedies
Educ. | Education
Elec. | Election
Est. | Estates; Ests.
Fam. | Family
Fin. | Finance
Gov't | Government; Gov.; Govt.
Health & Safety | Health & Saf.
Hum. Res. | Human Resources
Ins. | Insurance
Lab. | Labor
Loc. Gov't | Local Government; Loc. Gov.
Nat. Res. | Natural Resources
Occ. | Occupations
Parks & Wild. | Parks and Wildlife
Penal |
Prob. | Probate
Prop. | Property
Spec. Dists. | Special District Local Laws
Tax |
Transp. | Transportation
Util. | Utilities
Water |
"""
_TEXAS_ALONE = frozenset({"Bus. & Com.", "Bus. Orgs.", "Civ. Prac. & Rem.", "Occ.", "Transp."})

_NEW_YORK = """
Bus. Corp. | Business Corporation
Civ. Rights | Civil Rights
Civ. Serv. | Civil Service
Correct. | Correction
Crim. Proc. | Criminal Procedure
Debt. & Cred. | Debtor and Creditor; Debtor & Cred.
Dom. Rel. | Domestic Relations
Educ. | Education
Elec. | Election
Env't Conserv. | Environmental Conservation; ECL
Est. Powers & Trusts | Estates, Powers and Trusts
Exec. | Executive
Gen. Bus. | General Business
Gen. Constr. | General Construction
Gen. Mun. | General Municipal
Gen. Oblig. | General Obligations
Ins. | Insurance
Jud. | Judiciary
Lab. | Labor
Ltd. Liab. Co. | Limited Liability Company
Mult. Dwell. | Multiple Dwelling
Penal |
Pub. Health | Public Health
Pub. Off. | Public Officers
Real Prop. | Real Property
Real Prop. Acts. | Real Property Actions and Proceedings
Soc. Serv. | Social Services; Soc. Servs.
Tax |
Veh. & Traf. | Vehicle and Traffic; Veh. & Traffic
Workers' Comp. | Workers' Compensation
"""

_MARYLAND = """
Bus. Reg. | Business Regulation
Com. Law | Commercial Law
Corps. & Ass'ns | Corporations and Associations
Crim. Law | Criminal Law
Crim. Proc. | Criminal Procedure
Cts. & Jud. Proc. | Courts and Judicial Proceedings
Educ. | Education
Est. & Trusts | Estates and Trusts
Fam. Law | Family Law
Fin. Inst. | Financial Institutions
Health-Gen. | Health-General
Ins. | Insurance
Lab. & Empl. | Labor and Employment
Pub. Safety | Public Safety
Real Prop. | Real Property
State Gov't | State Government
State Pers. & Pens. | State Personnel and Pensions
Tax-Gen. | Tax-General
Transp. | Transportation
"""

# Codes of articles and those whose names follow no rule: normal form | mark | spellings
_NAMED = """
Cal. Code Civ. Proc. | § | Cal. Code Civ. Proc.; Cal. Civ. Proc. Code; California Code of Civil
    Procedure; California Civil Procedure Code; Code Civ. Proc.; Code of Civil Procedure;
    C.C.P.; CCP
Tex. Code Crim. Proc. | art. | Tex. Code Crim. Proc.; Tex. Crim. Proc. Code; Texas Code of
    Criminal Procedure; Tex. Code Crim. P.; Tex. C. Crim. Proc.
Tex. Rev. Civ. Stat. | art. | Tex. Rev. Civ. Stat.; Tex. Civ. Stat.; Texas Revised Civil Statutes
Tex. Bus. Corp. Act | art. | Tex. Bus. Corp. Act
La. Civ. Code | art. | La. Civ. Code; Louisiana Civil Code; La. C.C.; LSA-C.C.
La. Code Civ. Proc. | art. | La. Code Civ. Proc.; La. C.C.P.; LSA-C.C.P.; Louisiana Code of
    Civil Procedure
La. Code Crim. Proc. | art. | La. Code Crim. Proc.; La. C.Cr.P.; LSA-C.Cr.P.; Louisiana Code of
    Criminal Procedure
La. Code Evid. | art. | La. Code Evid.; La. C.E.; Louisiana Code of Evidence
La. Child. Code | art. | La. Child. Code; La. Ch.C.; Louisiana Children's Code
N.Y. C.P.L.R. | | N.Y. C.P.L.R.; C.P.L.R.; CPLR; N.Y. Civ. Prac. L. & R.; Civil Practice Law and
    Rules
N.Y. U.C.C. | § | N.Y. U.C.C.; N.Y. U.C.C. Law
N.Y. Crim. Proc. Law | § | N.Y. C.P.L.; N.Y. CPL; C.P.L.; CPL
N.Y. Fam. Ct. Act | § | N.Y. Fam. Ct. Act; Family Court Act; Fam. Ct. Act
N.Y. Real Prop. Acts. Law | § | RPAPL; N.Y. RPAPL
N.Y. Est. Powers & Trusts Law | § | EPTL; N.Y. EPTL
"""

_TEXAS_NUMBER = re.compile(r"\d{1,4}\.\d{3,4}[A-Za-z]{0,2}")
_TEXAS_PENAL_NUMBER = re.compile(r"\d{1,2}\.\d{2,3}")
_TEXAS_SHARES = frozenset(
    {"Educ.", "Fam.", "Gov't", "Health & Safety", "Ins.", "Lab.", "Penal", "Prob."}
)


def _lines(table: str) -> list[str]:
    """The lines of a table; an indented line continues the one before."""
    return table.strip().replace("\n    ", " ").splitlines()


def _subjects(table: str) -> list[tuple[str, list[str]]]:
    found = []
    for line in _lines(table):
        normal, others = (cell.strip() for cell in line.split("|"))
        spellings = [normal, *filter(None, (part.strip() for part in others.split(";")))]
        found.append((normal, spellings))
    return found


def _patterned(
    table: str, source: str, forms: tuple[str, ...], stateless: frozenset[str] | None, bare: str
) -> dict[str, tuple[str, str]]:
    """The codes of a table by folded spelling.

    ``source`` and ``forms`` have ``{}`` for the subject. ``bare`` is the form without the
    state, used for the subjects of ``stateless`` (None: for all of them).
    """
    found: dict[str, tuple[str, str]] = {}
    for normal, spellings in _subjects(table):
        code = (source.format(normal), "§")
        for spelling in spellings:
            for form in forms:
                found[fold(form.format(spelling))] = code
            if stateless is None or normal in stateless:
                found[fold(bare.format(spelling))] = code
    return found


@lru_cache(maxsize=1)
def subject_codes() -> dict[str, tuple[str, str]]:
    """Normal form and mark of each subject code, by folded spelling."""
    california = frozenset(normal for normal, _ in _subjects(_CALIFORNIA)) - _SHARED_ELSEWHERE
    found = _patterned(
        _TEXAS,
        "Tex. {} Code",
        ("Tex. {} Code", "Texas {} Code", "Tex. Code {}"),
        _TEXAS_ALONE,
        "{} Code",
    )
    found |= _patterned(
        _CALIFORNIA,
        "Cal. {} Code",
        ("Cal. {} Code", "California {} Code", "Calif. {} Code"),
        california,
        "{} Code",
    )
    found |= _patterned(
        _NEW_YORK,
        "N.Y. {} Law",
        ("N.Y. {} Law", "New York {} Law", "New York State {} Law"),
        None,
        "{} Law",
    )
    found |= _patterned(
        _MARYLAND,
        "Md. Code Ann., {}",
        ("Md. Code Ann., {}", "Maryland Code, {}", "Md. Ann. Code, {}", "Md. {} Code"),
        frozenset(),
        "{}",
    )
    for line in _lines(_NAMED):
        normal, mark, spellings = (cell.strip() for cell in line.split("|"))
        for spelling in spellings.split(";"):
            found[fold(spelling)] = (normal, mark)
    return found


def subject_spellings() -> list[str]:
    """The spellings whose last word ends a subject code's name, among others."""
    named = [part for line in _lines(_NAMED) for part in line.split("|")[2].split(";")]
    maryland = [spelling for _, spellings in _subjects(_MARYLAND) for spelling in spellings]
    texas = [spelling for _, spellings in _subjects(_TEXAS) for spelling in spellings]
    return ["Penal Code", "Penal Law", *named, *maryland, *texas]


def settled(source: str, section: str, named: str) -> str:
    """The code meant by ``named`` when it is printed without its state.

    California and Texas share several names (Penal Code, Family Code); their numbers do not
    look alike: 187 and 12022.53 are California's, 71.02 and 153.002 are Texas's.
    """
    subject = source.removeprefix("Cal. ").removesuffix(" Code")
    if subject not in _TEXAS_SHARES or named.lower().startswith("cal"):
        return source
    pattern = _TEXAS_PENAL_NUMBER if subject == "Penal" else _TEXAS_NUMBER
    return f"Tex. {subject} Code" if pattern.fullmatch(section) else source
