"""The strings of docs/coverage.md: forms that filings write, each with what is to be read in it.

Every form that the field's notes for this project name is here. The answers are written by hand;
``test_coverage`` asks the program. An answer is one short line for each citation, as
``reading.readings`` writes it; a string that cites nothing has none.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, init=False)
class Row:
    """A string and the citations to read in it, in order."""

    text: str
    reads: tuple[str, ...]

    def __init__(self, text: str, *reads: str) -> None:
        object.__setattr__(self, "text", text)
        object.__setattr__(self, "reads", reads)


@dataclass(frozen=True, slots=True)
class Chapter:
    """The strings of one kind."""

    title: str
    rows: tuple[Row, ...]


_LINES = (
    *("The motion should be granted because the", "complaint states no claim, as the Supreme") * 6,
    "The rule is that of Smith v. Jones,",
    "550 U.S.",
    "544, 555 (2007), and it decides this case",
    *("since the facts are not in dispute and the",) * 13,
)
PLEADING = "\n".join(f"{number:>2}  {line}" for number, line in enumerate(_LINES, 1))
"""A page of a pleading with the numbers of its 28 lines in the margin."""

CHAPTERS = (
    Chapter(
        "Decisions",
        (
            Row(
                "Smith v. Jones, 550 U.S. 544, 555 (2007)",
                "case: Smith v. Jones, 550 U.S. 544 (2007), at 555",
            ),
            Row(
                "387 U.S. 1, 13, 87 S. Ct. 1428, 18 L. Ed. 2d 527 (1967)",
                "case: 387 U.S. 1 = 87 S. Ct. 1428 = 18 L. Ed. 2d 527 (1967), at 13",
            ),
            Row(
                "In re Gault, 387 U.S. 1, 13, 87 S. Ct. 1428, 18 L. Ed. 2d 527 (1967). Gault, 87 S. Ct. at 1430.",
                "case: In re Gault, 387 U.S. 1 = 87 S. Ct. 1428 = 18 L. Ed. 2d 527 (1967), at 13",
                "short → 387 U.S. 1, at 1430",
            ),
            Row(
                "People v. Jones (2003) 29 Cal.4th 1, 5 [92 Cal.Rptr.3d 784]",
                "case: People v. Jones, 29 Cal. 4th 1 = 92 Cal. Rptr. 3d 784 (2003), at 5",
            ),
            Row("2015 WI 12, ¶ 3", "case: 2015 WI 12, at ¶ 3"),
            Row("State v. Roe, 2015 WI 12, ¶ 3", "case: State v. Roe, 2015 WI 12, at ¶ 3"),
            Row("2004-Ohio-123", "case: 2004-Ohio-123"),
            Row("State v. Roe, 2004-Ohio-123", "case: State v. Roe, 2004-Ohio-123"),
            Row(
                "Smith v. Jones, No. 12-cv-345, 2025 WL 771203, at *12 (D. Md. Apr. 3, 2025)",
                "case: Smith v. Jones, No. 12-cv-345, 2025 WL 771203 (D. Md. 2025), at *12",
            ),
            Row(
                "Smith v. Jones, No. 12-cv-345, 2020 U.S. Dist. LEXIS 12345, at *3 (M.D. Pa. 2020)",
                "case: Smith v. Jones, No. 12-cv-345, 2020 U.S. Dist. LEXIS 12345 (M.D. Pa. 2020), at *3",
            ),
            Row(
                "Smith v. Jones, --- F.3d ----, 2017 WL 123456 (9th Cir. 2017)",
                "case: Smith v. Jones, 2017 WL 123456 (9th Cir. 2017)",
            ),
            Row(
                "Smith v. Jones, --- F.4th ---- (9th Cir. 2022)",
                "case: Smith v. Jones, --- F.4th --- (9th Cir. 2022)",
            ),
            Row("Smith v. Jones, 597 U.S. ––– (2022)", "case: Smith v. Jones, 597 U.S. --- (2022)"),
            Row(
                "Smith v. Jones, No. 24-1733, slip op. at 4 (4th Cir. Apr. 30, 2025)",
                "docket: Smith v. Jones, No. 24-1733 (4th Cir. 2025), at 4",
            ),
            Row(
                "AFSCME v. SSA, No. CV 24-518 (RKM), ECF No. 71 at 11–12 (D.D.C. Mar. 19, 2025)",
                "docket: AFSCME v. SSA, No. CV 24-518 (RKM) (D.D.C. 2025), at 11-12",
            ),
            Row(
                "Smith v. Jones, 500 F.2d 10 (9th Cir. 1974), aff'd, 420 U.S. 20 (1975)",
                "case: Smith v. Jones, 500 F.2d 10 (9th Cir. 1974)",
                "case: 420 U.S. 20 (1975); history of 500 F.2d 10 (aff'd)",
            ),
            Row(
                "Smith v. Jones, 500 F.2d 10 (9th Cir. 1974), rev'd, 420 U.S. 20 (1975)",
                "case: Smith v. Jones, 500 F.2d 10 (9th Cir. 1974)",
                "case: 420 U.S. 20 (1975); history of 500 F.2d 10 (rev'd)",
            ),
            Row(
                "Smith v. Jones, 500 F.2d 10 (9th Cir. 1974), cert. denied, 420 U.S. 20 (1975)",
                "case: Smith v. Jones, 500 F.2d 10 (9th Cir. 1974)",
                "case: 420 U.S. 20 (1975); history of 500 F.2d 10 (cert. denied)",
            ),
            Row(
                "Smith v. Jones, 500 F.2d 10 (9th Cir. 1974), abrogated on other grounds by Roe v. Doe, 420 U.S. 20 (1975)",
                "case: Smith v. Jones, 500 F.2d 10 (9th Cir. 1974)",
                "case: Roe v. Doe, 420 U.S. 20 (1975); history of 500 F.2d 10 (abrogated on other grounds by)",
            ),
            Row(
                "Smith v. Jones, 500 F.2d 10 (9th Cir. 1974), opinion modified on denial of reconsideration, 505 F.2d 20 (9th Cir. 1975)",
                "case: Smith v. Jones, 500 F.2d 10 (9th Cir. 1974)",
                "case: 505 F.2d 20 (9th Cir. 1975); history of 500 F.2d 10 (opinion modified on denial of reconsideration)",
            ),
            Row(
                "Jones v. U.S. Secret Serv. is also inapposite, ruling that the plaintiff had shown no harm. 701 F. Supp. 3d 4, 16 (D.D.C. 2023)",
                "case: Jones v. U.S. Secret Serv., 701 F. Supp. 3d 4 (D.D.C. 2023), at 16",
            ),
            Row(
                "Marbury v. Madison, 5 U.S. (1 Cranch) 137, 177 (1803)",
                "case: Marbury v. Madison, 5 U.S. (1 Cranch) 137 (1803), at 177",
            ),
            Row(
                "Hawkeye Co. v. Roe, 2019 IL App (1st) 180455-U, ¶ 12",
                "case: Hawkeye Co. v. Roe, 2019 IL App (1st) 180455-U, at ¶ 12",
            ),
            Row("Roe v. Doe, 2018-NMSC-012, ¶ 7", "case: Roe v. Doe, 2018-NMSC-012, at ¶ 7"),
            Row(
                "Smith v. Jones, 500 So. 3d 10 (La. Ct. App. 2020)",
                "case: Smith v. Jones, 500 So. 3d 10 (La. Ct. App. 2020)",
            ),
            Row(
                "Smith v. Jones, 55 N.Y.2d 10, 15, 447 N.Y.S.2d 20, 431 N.E.2d 30 (1982)",
                "case: Smith v. Jones, 55 N.Y.2d 10 = 447 N.Y.S.2d 20 = 431 N.E.2d 30 (1982), at 15",
            ),
            Row(
                "Smith v. Jones, 5 F. App'x 10 (2d Cir. 2001)",
                "case: Smith v. Jones, 5 F. App'x 10 (2d Cir. 2001)",
            ),
            Row(
                "State v. Roe, 2015 UT 12, ¶ 3, 345 P.3d 100",
                "case: State v. Roe, 2015 UT 12 = 345 P.3d 100, at ¶ 3",
            ),
            Row(
                "In re Roe, 500 B.R. 10 (Bankr. S.D.N.Y. 2013)",
                "case: In re Roe, 500 B.R. 10 (Bankr. S.D.N.Y. 2013)",
            ),
            Row(
                "Smith v. Jones, 500 U.S. 1, 5 n.3 (1990)",
                "case: Smith v. Jones, 500 U.S. 1 (1990), at 5 n.3",
            ),
            Row(
                "Smith v. Jones, 500 U.S. 1, 5 & n.3, 7–8 (1990) (en banc) (per curiam)",
                "case: Smith v. Jones, 500 U.S. 1 (1990), at 5 & n.3, 7-8",
            ),
            Row(
                "In re Nielsen, No. 17-3345 (2d Cir. Dec. 27, 2017)",
                "docket: In re Nielsen, No. 17-3345 (2d Cir. 2017)",
            ),
            Row(
                "AFL-CIO v. DOL, No. CV 24-518 (RKM), ECF No. 71 at 11–12 (D.D.C. Mar. 19, 2025)",
                "docket: AFL-CIO v. DOL, No. CV 24-518 (RKM) (D.D.C. 2025), at 11-12",
            ),
            Row("No. 24-1733"),
        ),
    ),
    Chapter(
        "Statutes of the United States",
        (
            Row("5 U.S.C. § 552a(b)(1)", "statute: 5 U.S.C. § 552a(b)(1)"),
            Row("15 U.S.C. § 78j(b)", "statute: 15 U.S.C. § 78j(b)"),
            Row("42 U.S.C. § 2000e-2(a)(1)", "statute: 42 U.S.C. § 2000e-2(a)(1)"),
            Row("18 U.S.C. § 1028A", "statute: 18 U.S.C. § 1028A"),
            Row("5 USC 552a(b)", "statute: 5 U.S.C. § 552a(b)"),
            Row("50 U.S.C. 1701", "statute: 50 U.S.C. § 1701"),
            Row(
                "42 U.S.C. §§ 1983, 1985", "statute: 42 U.S.C. § 1983", "statute: 42 U.S.C. § 1985"
            ),
            Row("28 U.S.C. §§ 1331–32", "statute: 28 U.S.C. § 1331", "statute: 28 U.S.C. § 1332"),
            Row(
                "5 U.S.C. § 552a(b)(3) & (7)",
                "statute: 5 U.S.C. § 552a(b)(3)",
                "statute: 5 U.S.C. § 552a(b)(7)",
            ),
            Row(
                "5 USC 552a(b) & (e)(10)",
                "statute: 5 U.S.C. § 552a(b)",
                "statute: 5 U.S.C. § 552a(e)(10)",
            ),
            Row("42 U.S.C. § 1983 note", "statute: 42 U.S.C. § 1983 note"),
            Row("50 U.S.C. app. § 5", "statute: 50 U.S.C. app. § 5"),
            Row("section 1983 of title 42", "statute: 42 U.S.C. § 1983"),
            Row("42 U.S.C. § 300gg-91", "statute: 42 U.S.C. § 300gg-91"),
            Row("8 U.S.C. § 1158(b)(2)(A)(ii)", "statute: 8 U.S.C. § 1158(b)(2)(A)(ii)"),
            Row(
                "28 U.S.C. § 2254(d)(1)-(2)",
                "statute: 28 U.S.C. § 2254(d)(1)",
                "statute: 28 U.S.C. § 2254(d)(2)",
            ),
            Row(
                "5 U.S.C. § 552a(b) is broad. § 552a(b) forbids it",
                "statute: 5 U.S.C. § 552a(b)",
                "short → 5 U.S.C. § 552a(b)",
            ),
            Row(
                "Section 10(b) of the Exchange Act, 15 U.S.C. § 78j(b), forbids it. Section 10(b) is broad",
                "name → 15 U.S.C. § 78j(b)",
                "statute: 15 U.S.C. § 78j(b)",
                "name → 15 U.S.C. § 78j(b)",
            ),
            Row("Section 10(b) of the Exchange Act", "name → unresolved"),
            Row(
                "42 U.S.C. §§ 1983, 1988", "statute: 42 U.S.C. § 1983", "statute: 42 U.S.C. § 1988"
            ),
            Row("28 U.S.C. § 1331 et seq.", "statute: 28 U.S.C. § 1331"),
        ),
    ),
    Chapter(
        "Statutes of the states",
        (
            Row("Cal. Penal Code § 187(a)", "statute: Cal. Penal Code § 187(a)"),
            Row("Code Civ. Proc., § 425.16", "statute: Cal. Code Civ. Proc. § 425.16"),
            Row("N.Y. C.P.L.R. 3211(a)(7)", "statute: N.Y. C.P.L.R. 3211(a)(7)"),
            Row(
                "Tex. Civ. Prac. & Rem. Code § 16.003",
                "statute: Tex. Civ. Prac. & Rem. Code § 16.003",
            ),
            Row("Fla. Stat. § 775.082", "statute: Fla. Stat. § 775.082"),
            Row("735 ILCS 5/2-1001", "statute: 735 ILCS 5/2-1001"),
            Row("Mass. Gen. Laws ch. 93A, § 2", "statute: Mass. Gen. Laws ch. 93A, § 2"),
            Row("RCW 4.24.510", "statute: RCW 4.24.510"),
            Row("KRS 411.130", "statute: KRS 411.130"),
            Row("Wis. Stat. § 5.01", "statute: Wis. Stat. § 5.01"),
            Row("Ga. Code Ann. § 9-11-12", "statute: O.C.G.A. § 9-11-12"),
            Row("N.J. Stat. Ann. § 2A:14-2", "statute: N.J. Stat. Ann. § 2A:14-2"),
            Row("D.C. Code § 1-301", "statute: D.C. Code § 1-301"),
            Row("P.R. Laws Ann. tit. 31, § 5141", "statute: P.R. Laws Ann. tit. 31, § 5141"),
            Row("Ohio Rev. Code Ann. § 2305.10", "statute: Ohio Rev. Code § 2305.10"),
            Row("ORS 12.110", "statute: Or. Rev. Stat. § 12.110"),
            Row(
                "Md. Code Ann., Cts. & Jud. Proc. § 5-101",
                "statute: Md. Code Ann., Cts. & Jud. Proc. § 5-101",
            ),
            Row("42 Pa. Cons. Stat. § 5524", "statute: 42 Pa.C.S. § 5524"),
            Row("Mich. Comp. Laws § 600.5805", "statute: Mich. Comp. Laws § 600.5805"),
            Row("Va. Code Ann. § 8.01-243", "statute: Va. Code Ann. § 8.01-243"),
            Row("Wash. Rev. Code § 4.16.080", "statute: RCW 4.16.080"),
            Row("Conn. Gen. Stat. § 52-584", "statute: Conn. Gen. Stat. § 52-584"),
            Row("Minn. Stat. § 541.05", "statute: Minn. Stat. § 541.05"),
            Row("Ind. Code § 34-11-2-4", "statute: Ind. Code § 34-11-2-4"),
            Row("Colo. Rev. Stat. § 13-80-101", "statute: Colo. Rev. Stat. § 13-80-101"),
            Row("NRS 11.190", "statute: Nev. Rev. Stat. § 11.190"),
            Row("Ariz. Rev. Stat. § 12-541", "statute: A.R.S. § 12-541"),
            Row("Haw. Rev. Stat. § 657-7", "statute: Haw. Rev. Stat. § 657-7"),
            Row("Okla. Stat. tit. 12, § 95", "statute: Okla. Stat. tit. 12, § 95"),
            Row("La. Civ. Code art. 2315", "statute: La. Civ. Code art. 2315"),
            Row("Vt. Stat. Ann. tit. 12, § 511", "statute: Vt. Stat. Ann. tit. 12, § 511"),
            Row("N.C. Gen. Stat. § 1-52", "statute: N.C. Gen. Stat. § 1-52"),
            Row("Tenn. Code Ann. § 28-3-104", "statute: Tenn. Code Ann. § 28-3-104"),
            Row("S.C. Code Ann. § 15-3-530", "statute: S.C. Code Ann. § 15-3-530"),
            Row("Ala. Code § 6-2-38", "statute: Ala. Code § 6-2-38"),
            Row("Miss. Code Ann. § 15-1-49", "statute: Miss. Code Ann. § 15-1-49"),
            Row("Ark. Code Ann. § 16-56-105", "statute: Ark. Code Ann. § 16-56-105"),
            Row("Mo. Rev. Stat. § 516.120", "statute: Mo. Rev. Stat. § 516.120"),
            Row("Iowa Code § 614.1", "statute: Iowa Code § 614.1"),
            Row("Kan. Stat. Ann. § 60-513", "statute: Kan. Stat. Ann. § 60-513"),
            Row("Neb. Rev. Stat. § 25-207", "statute: Neb. Rev. Stat. § 25-207"),
            Row("N.D. Cent. Code § 28-01-16", "statute: N.D. Cent. Code § 28-01-16"),
            Row("S.D. Codified Laws § 15-2-13", "statute: S.D. Codified Laws § 15-2-13"),
            Row("Mont. Code Ann. § 27-2-204", "statute: Mont. Code Ann. § 27-2-204"),
            Row("Idaho Code § 5-219", "statute: Idaho Code § 5-219"),
            Row("Utah Code Ann. § 78B-2-307", "statute: Utah Code Ann. § 78B-2-307"),
            Row("Wyo. Stat. Ann. § 1-3-105", "statute: Wyo. Stat. Ann. § 1-3-105"),
            Row("N.M. Stat. Ann. § 37-1-8", "statute: N.M. Stat. Ann. § 37-1-8"),
            Row("Alaska Stat. § 09.10.070", "statute: Alaska Stat. § 09.10.070"),
            Row("Del. Code Ann. tit. 10, § 8119", "statute: Del. Code Ann. tit. 10, § 8119"),
            Row("R.I. Gen. Laws § 9-1-14", "statute: R.I. Gen. Laws § 9-1-14"),
            Row("N.H. Rev. Stat. Ann. § 508:4", "statute: N.H. Rev. Stat. Ann. § 508:4"),
            Row("Me. Rev. Stat. Ann. tit. 14, § 752", "statute: Me. Rev. Stat. tit. 14, § 752"),
            Row("W. Va. Code § 55-2-12", "statute: W. Va. Code § 55-2-12"),
            Row("Ky. Rev. Stat. Ann. § 413.140", "statute: KRS 413.140"),
            Row("N.Y. Gen. Bus. Law § 349", "statute: N.Y. Gen. Bus. Law § 349"),
            Row("Cal. Civ. Code § 1798.100", "statute: Cal. Civ. Code § 1798.100"),
            Row(
                "Cal. Bus. & Prof. Code §§ 17200, 17500",
                "statute: Cal. Bus. & Prof. Code § 17200",
                "statute: Cal. Bus. & Prof. Code § 17500",
            ),
            Row("Tex. Gov't Code § 311.011", "statute: Tex. Gov't Code § 311.011"),
            Row("Fla. Stat. Ann. § 95.11", "statute: Fla. Stat. § 95.11"),
            Row("Mass. Gen. Laws ch. 260, § 2A", "statute: Mass. Gen. Laws ch. 260, § 2A"),
            Row("815 Ill. Comp. Stat. 505/2", "statute: 815 ILCS 505/2"),
        ),
    ),
    Chapter(
        "Regulations and the Federal Register",
        (
            Row("5 CFR 731.104(a)(3)", "regulation: 5 C.F.R. § 731.104(a)(3)"),
            Row("5 C.F.R. § 731.104(a)", "regulation: 5 C.F.R. § 731.104(a)"),
            Row("17 C.F.R. § 240.10b-5", "regulation: 17 C.F.R. § 240.10b-5"),
            Row("40 C.F.R. pt. 60", "regulation: 40 C.F.R. pt. 60"),
            Row("21 CFR Part 11", "regulation: 21 C.F.R. pt. 11"),
            Row(
                "29 C.F.R. §§ 825.100–.102",
                "regulation: 29 C.F.R. § 825.100",
                "regulation: 29 C.F.R. § 825.102",
            ),
            Row("90 Fed. Reg. 8441 (Jan. 29, 2025)", "register: 90 Fed. Reg. 8441 (2025)"),
            Row("Cal. Code Regs., tit. 8, § 3203", "regulation: Cal. Code Regs. tit. 8, § 3203"),
            Row("Treas. Reg. § 1.61-2", "regulation: 26 C.F.R. § 1.61-2"),
        ),
    ),
    Chapter(
        "Rules of court",
        (
            Row("Fed. R. Civ. P. 12(b)(6)", "court_rule: Fed. R. Civ. P. 12(b)(6)"),
            Row("Rule 56(a)", "short → unresolved"),
            Row(
                "Fed. R. Civ. P. 56. Rule 56(a) governs",
                "court_rule: Fed. R. Civ. P. 56",
                "short → Fed. R. Civ. P. 56(a)",
            ),
            Row("Fed. R. Evid. 702", "court_rule: Fed. R. Evid. 702"),
            Row("Fed. R. App. P. 28(a)(3)", "court_rule: Fed. R. App. P. 28(a)(3)"),
            Row("Sup. Ct. R. 24", "court_rule: Sup. Ct. R. 24"),
            Row("N.D. Cal. Civ. L.R. 7-4", "court_rule: N.D. Cal. Civ. L.R. 7-4"),
            Row("Fed. R. Civ. P. 56(a)", "court_rule: Fed. R. Civ. P. 56(a)"),
            Row(
                "U.S. Sup. Ct. R. 24.1(c), 34.2",
                "court_rule: Sup. Ct. R. 24.1(c)",
                "court_rule: Sup. Ct. R. 34.2",
            ),
            Row("D.C. Cir. Rule 28(a)(2)", "court_rule: D.C. Cir. R. 28(a)(2)"),
            Row("D.C. Cir. R. 28(a)(2)", "court_rule: D.C. Cir. R. 28(a)(2)"),
            Row("11th Cir. R. 28-1(e)", "court_rule: 11th Cir. R. 28-1(e)"),
            Row(
                "Cal. Rules of Court 8.204(a)(1)(A), 3.1113(f)",
                "court_rule: Cal. Rules of Court, rule 8.204(a)(1)(A)",
                "court_rule: Cal. Rules of Court, rule 3.1113(f)",
            ),
            Row("Tex. R. App. P. 38.1(c)", "court_rule: Tex. R. App. P. 38.1(c)"),
            Row("N.D. Cal. Civ. L.R. 7-4(b)", "court_rule: N.D. Cal. Civ. L.R. 7-4(b)"),
            Row("Fed. R. Crim. P. 11", "court_rule: Fed. R. Crim. P. 11"),
            Row("Fed. R. Bankr. P. 9019", "court_rule: Fed. R. Bankr. P. 9019"),
            Row("2d Cir. R. 32.1.1", "court_rule: 2d Cir. R. 32.1.1"),
            Row("S.D.N.Y. Local Civ. R. 7.1", "court_rule: S.D.N.Y. Civ. L.R. 7.1"),
            Row("Tex. R. Civ. P. 166a", "court_rule: Tex. R. Civ. P. 166a"),
        ),
    ),
    Chapter(
        "Constitutions",
        (
            Row("U.S. Const. amend. XIV, § 1", "constitution: U.S. Const. amend. XIV, § 1"),
            Row(
                "U.S. Const. art. III, § 2, cl. 1", "constitution: U.S. Const. art. III, § 2, cl. 1"
            ),
            Row("Cal. Const., art. I, § 7", "constitution: Cal. Const. art. I, § 7"),
            Row("U.S. Const. art. III, § 2", "constitution: U.S. Const. art. III, § 2"),
            Row("the Fifth Amendment", "name → U.S. Const. amend. V"),
            Row("Article III", "name → U.S. Const. art. III"),
        ),
    ),
    Chapter(
        "Executive, legislative and session laws",
        (
            Row("Exec. Order No. 14,158", "executive: Exec. Order No. 14,158"),
            Row("E.O. 14,158", "executive: Exec. Order No. 14,158"),
            Row("E.O. No. 14158", "executive: Exec. Order No. 14,158"),
            Row(
                "Proclamation No. 9645, 82 Fed. Reg. 45,161 (Sept. 24, 2017)",
                "executive: Proclamation No. 9645 (2017)",
            ),
            Row(
                "Pub. L. No. 93-579, § 3, 88 Stat. 1896",
                "session_law: Pub. L. No. 93-579, at § 3",
            ),
            Row("Act of Feb. 4, 1887, ch. 104, 24 Stat. 379", "session_law: 24 Stat. 379"),
            Row("H.R. Rep. No. 93-1457 (1974)", "legislative: H.R. Rep. No. 93-1457 (1974)"),
            Row(
                "S. Rep. No. 94-755, at 12 (1976)", "legislative: S. Rep. No. 94-755 (1976), at 12"
            ),
            Row("H.R. Conf. Rep. No. 104-458 (1996)", "legislative: H.R. Rep. No. 104-458 (1996)"),
            Row(
                "Hearing on S. 1 Before the S. Comm. on the Judiciary, 100th Cong. 12 (1987)",
                "legislative: Hearing on S. 1, 100th Cong. (1987), at 12",
            ),
            Row("1974 U.S.C.C.A.N. 6916", "legislative: 1974 U.S.C.C.A.N. 6916"),
            Row("121 Cong. Rec. 19,483 (1975)", "legislative: 121 Cong. Rec. 19,483 (1975)"),
            Row("U.S.S.G. § 2B1.1", "other: U.S.S.G. § 2B1.1"),
            Row("3 Op. Att'y Gen. 10 (1999)", "case: 3 Op. Att'y Gen. 10 (1999)"),
            Row("Rev. Rul. 99-7", "other: Rev. Rul. 99-7"),
            Row(
                "Vienna Convention on the Law of Treaties, art. 31, May 23, 1969, 1155 U.N.T.S. 331",
                "other: Vienna Convention on the Law of Treaties, at art. 31",
            ),
        ),
    ),
    Chapter(
        "Books and articles",
        (
            Row(
                "Restatement (Third) of Agency § 7.03(d)(2) (2006)",
                "treatise: Restatement (Third) of Agency § 7.03 (2006), at (d)(2)",
            ),
            Row(
                "Restatement (Second) of Torts § 402A cmt. b (1965)",
                "treatise: Restatement (Second) of Torts § 402A (1965), at cmt. b",
            ),
            Row("61 B.C. L. Rev. 1212 (2015)", "journal: 61 B.C. L. Rev. 1212 (2015)"),
            Row(
                "Jane Roe, The Rule of Lenity, 120 Harv. L. Rev. 100, 105 (2006)",
                "journal: 120 Harv. L. Rev. 100 (2006), at 105",
            ),
            Row(
                "9 Wright & Miller, Federal Practice & Procedure § 2366",
                "treatise: Wright & Miller, Federal Practice & Procedure § 2366",
            ),
            Row("Black's Law Dictionary (12th ed. 2024)", "treatise: Black's Law Dictionary"),
            Row("The Federalist No. 78 (Alexander Hamilton)", "treatise: The Federalist No. 78"),
            Row(
                "2 William Blackstone, Commentaries *134",
                "treatise: 2 Blackstone, Commentaries, at *134",
            ),
            Row("84 C.J.S. Taxation § 5", "treatise: 84 C.J.S. Taxation § 5"),
            Row("ABA Formal Op. 06-439 (2006)", "other: Formal Op. 06-439 (2006)"),
            Row("CACI No. 3704", "other: CACI No. 3704"),
            Row("9th Cir. Model Crim. Jury Instr. 5.7", "other: Jury Instr. 5.7"),
            Row(
                "S. REP. NO. 102-178, at 3 (1991)", "legislative: S. Rep. No. 102-178 (1991), at 3"
            ),
            Row("30 F.C.C. Rcd. 7961 (2015)", "case: 30 F.C.C. Rcd. 7961 (2015)"),
        ),
    ),
    Chapter(
        "What looks like a citation and is none",
        (
            Row("21 Taylor, 281 F.3d at 850", "short → unresolved, at 850"),
            Row("2 Day 5"),
            Row("3 App. 5"),
            Row("We walked 2 Day 5 miles"),
            Row(
                "Taylor v. Roe, 281 F.3d 837 (9th Cir. 2002). Nobody denies it.21 Taylor, 281 F.3d at 850",
                "case: Taylor v. Roe, 281 F.3d 837 (9th Cir. 2002)",
                "short → 281 F.3d 837, at 850",
            ),
        ),
    ),
    Chapter(
        "The record",
        (
            Row("Compl. ¶ 5. Id. at 6", "id. → the record, at 6"),
            Row("Dkt. 12. Id. at 6", "id. → the record, at 6"),
            Row("ECF No. 71. Id. at 6", "id. → the record, at 6"),
            Row("Smith Decl. ¶ 4. Id. at 6", "id. → the record, at 6"),
            Row("Ex. B. Id. at 6", "id. → the record, at 6"),
            Row("Tr. 45:3. Id. at 6", "id. → the record, at 6"),
            Row("JA12. Id. at 6", "id. → the record, at 6"),
            Row("ER 45. Id. at 6", "id. → the record, at 6"),
            Row("App. 12. Id. at 6", "id. → the record, at 6"),
            Row("AR 100. Id. at 6", "id. → the record, at 6"),
            Row("Resp. Br. 12. Id. at 6", "id. → the record, at 6"),
            Row("Opp. 5. Id. at 6", "id. → the record, at 6"),
            Row("Mot. 3. Id. at 6", "id. → the record, at 6"),
            Row("Pet. App. 12a. Id. at 6", "id. → the record, at 6"),
        ),
    ),
    Chapter(
        "Names, courts and dates",
        (
            Row(
                "Brown v. Board, 347 U.S. 483 (1954), and Miranda v. Arizona, 384 U.S. 436 (1966)",
                "case: Brown v. Board, 347 U.S. 483 (1954)",
                "case: Miranda v. Arizona, 384 U.S. 436 (1966)",
            ),
            Row(
                "Roe v. Wade, 410 U.S. 113 (1973). See Smith v. Jones, 500 F.2d 10 (9th Cir. 1974)",
                "case: Roe v. Wade, 410 U.S. 113 (1973)",
                "case: Smith v. Jones, 500 F.2d 10 (9th Cir. 1974)",
            ),
            Row(
                "Am. Fed’n of Gov’t Emps. v. Off. of Pers. Mgmt., 550 U.S. 544 (2007)",
                "case: Am. Fed'n of Gov't Emps. v. Off. of Pers. Mgmt., 550 U.S. 544 (2007)",
            ),
            Row(
                "Nat'l Fed'n of Indep. Bus. v. Sebelius, 567 U.S. 519 (2012)",
                "case: Nat'l Fed'n of Indep. Bus. v. Sebelius, 567 U.S. 519 (2012)",
            ),
            Row(
                "United States v. $154,362.05 in U.S. Currency, 500 F.3d 10 (5th Cir. 2007)",
                "case: United States v. $154,362.05 in U.S. Currency, 500 F.3d 10 (5th Cir. 2007)",
            ),
            Row(
                "22 Franklin LLC v. Roe, 550 U.S. 544 (2007)",
                "case: 22 Franklin LLC v. Roe, 550 U.S. 544 (2007)",
            ),
            Row(
                "de la Cruz v. van der Berg, 550 U.S. 544 (2007)",
                "case: de la Cruz v. van der Berg, 550 U.S. 544 (2007)",
            ),
            Row(
                "Schaffer ex rel. Schaffer v. Weast, 546 U.S. 49 (2005)",
                "case: Schaffer ex rel. Schaffer v. Weast, 546 U.S. 49 (2005)",
            ),
            Row("In re Winship, 397 U.S. 358 (1970)", "case: In re Winship, 397 U.S. 358 (1970)"),
            Row("Ex parte Young, 209 U.S. 123 (1908)", "case: Ex parte Young, 209 U.S. 123 (1908)"),
            Row("Matter of Roe, 550 U.S. 544 (2007)", "case: Matter of Roe, 550 U.S. 544 (2007)"),
            Row(
                "Estate of Roe v. Doe, 550 U.S. 544 (2007)",
                "case: Estate of Roe v. Doe, 550 U.S. 544 (2007)",
            ),
            Row(
                "Lee County School Dist. No. 1 v. Gardner, 263 F. Supp. 26 (D.S.C. 1967)",
                "case: Lee County School Dist. No. 1 v. Gardner, 263 F. Supp. 26 (D.S.C. 1967)",
            ),
            Row(
                "Under Smith v. Jones, 550 U.S. 544 (2007)",
                "case: Smith v. Jones, 550 U.S. 544 (2007)",
            ),
            Row(
                "Compare Brown v. Board, 347 U.S. 483 (1954)",
                "case: Brown v. Board, 347 U.S. 483 (1954)",
            ),
            Row(
                "Smith v. Jones, 550 F. Supp. 2d 5 (D. Md. 2008)",
                "case: Smith v. Jones, 550 F. Supp. 2d 5 (D. Md. 2008)",
            ),
            Row(
                "Smith v. Jones, 550 F.3d 5 (3d Cir. 2008)",
                "case: Smith v. Jones, 550 F.3d 5 (3d Cir. 2008)",
            ),
            Row(
                "Smith v. Jones, 550 F. Supp. 2d 5 (M.D. Pa. 2008)",
                "case: Smith v. Jones, 550 F. Supp. 2d 5 (M.D. Pa. 2008)",
            ),
            Row(
                "Smith v. Jones, 550 S.W.3d 5 (Tex. App.—Houston [1st Dist.] 2018)",
                "case: Smith v. Jones, 550 S.W.3d 5 (Tex. App.—Houston [1st Dist.] 2018)",
            ),
            Row(
                "Smith v. Jones, 5 F.4th 10 (9th Cir. 1985)",
                "case: Smith v. Jones, 5 F.4th 10 (9th Cir. 1985)",
            ),
        ),
    ),
    Chapter(
        "Short forms",
        (
            Row(
                "Smith v. Jones, 500 U.S. 1 (1990) (quoting Roe v. Doe, 400 U.S. 5 (1980)). Id. at 5",
                "case: Smith v. Jones, 500 U.S. 1 (1990)",
                "case: Roe v. Doe, 400 U.S. 5 (1980)",
                "id. → 500 U.S. 1, at 5",
            ),
            Row(
                "Smith v. Jones, 500 F.2d 10 (9th Cir. 1974), aff'd, 420 U.S. 20 (1975), cert. denied, 425 U.S. 30 (1976). Id.",
                "case: Smith v. Jones, 500 F.2d 10 (9th Cir. 1974)",
                "case: 420 U.S. 20 (1975); history of 500 F.2d 10 (aff'd)",
                "case: 425 U.S. 30 (1976); history of 500 F.2d 10 (cert. denied)",
                "id. → 500 F.2d 10",
            ),
            Row(
                "Smith v. Jones, 500 U.S. 1 (1990). 42 U.S.C. § 1983. Id. at 5",
                "case: Smith v. Jones, 500 U.S. 1 (1990)",
                "statute: 42 U.S.C. § 1983",
                "id. → 500 U.S. 1, at 5",
            ),
            Row(
                "Smith v. Jones, 2020 WL 12345 (D. Md. 2020). Id. at *3",
                "case: Smith v. Jones, 2020 WL 12345 (D. Md. 2020)",
                "id. → 2020 WL 12345, at *3",
            ),
            Row(
                "Roe v. Doe, 500 U.S. 1 (1990). Id. at *3",
                "case: Roe v. Doe, 500 U.S. 1 (1990)",
                "id. → unresolved, at *3",
            ),
            Row(
                "State v. Roe, 2015 WI 12. Id. ¶ 5",
                "case: State v. Roe, 2015 WI 12",
                "id. → 2015 WI 12, at ¶ 5",
            ),
            Row(
                "42 U.S.C. § 1983. Id. § 1985(3)",
                "statute: 42 U.S.C. § 1983",
                "id. → 42 U.S.C. § 1985(3), at § 1985(3)",
            ),
            Row(
                "Smith v. Jones, 500 U.S. 1 (1990). Compl. ¶ 5. Id. ¶ 6",
                "case: Smith v. Jones, 500 U.S. 1 (1990)",
                "id. → the record, at ¶ 6",
            ),
            Row(
                "Smith v. Jones, 500 U.S. 1 (1990); Roe v. Doe, 400 U.S. 5 (1980). Id. at 7",
                "case: Smith v. Jones, 500 U.S. 1 (1990)",
                "case: Roe v. Doe, 400 U.S. 5 (1980)",
                "id. → 500 U.S. 1 or 400 U.S. 5, at 7",
            ),
            Row(
                "Smith v. Jones, 500 U.S. 1 (1990); Roe v. Doe, 400 U.S. 5 (1980). Id.",
                "case: Smith v. Jones, 500 U.S. 1 (1990)",
                "case: Roe v. Doe, 400 U.S. 5 (1980)",
                "id. → 500 U.S. 1 or 400 U.S. 5",
            ),
            Row(
                "Citizens to Preserve Overton Park v. Volpe, 401 U.S. 402 (1971). Volpe, 401 U.S. at 415–16",
                "case: Citizens to Preserve Overton Park v. Volpe, 401 U.S. 402 (1971)",
                "short → 401 U.S. 402, at 415-16",
            ),
            Row(
                "Bell Atl. Corp. v. Twombly, 550 U.S. 544, 127 S. Ct. 1955 (2007). Twombly, 127 S. Ct. at 1965",
                "case: Bell Atl. Corp. v. Twombly, 550 U.S. 544 = 127 S. Ct. 1955 (2007)",
                "short → 550 U.S. 544, at 1965",
            ),
            Row(
                "Smith v. Jones, 500 U.S. 100 (1990). Smith, supra, at 130",
                "case: Smith v. Jones, 500 U.S. 100 (1990)",
                "supra → 500 U.S. 100, at 130",
            ),
            Row(
                "Kelly v. Roe, 500 U.S. 100 (1990). Kelly, supra n.11",
                "case: Kelly v. Roe, 500 U.S. 100 (1990)",
                "supra → 500 U.S. 100",
            ),
            Row(
                "Smith v. Jones, 2025 WL 513268 (D. Md. 2025). 2025 WL 513268, at *5",
                "case: Smith v. Jones, 2025 WL 513268 (D. Md. 2025)",
                "short → 2025 WL 513268, at *5",
            ),
            Row(
                "AFGE v. OPM, 2025 WL 771203 (S.D.N.Y. 2025). AFGE, 2025 WL 771203, at *12",
                "case: AFGE v. OPM, 2025 WL 771203 (S.D.N.Y. 2025)",
                "short → 2025 WL 771203, at *12",
            ),
            Row(
                "Roe v. Wade, 410 U.S. 113 (1973). Roe, 410 U.S. 113 at 155",
                "case: Roe v. Wade, 410 U.S. 113 (1973)",
                "short → 410 U.S. 113, at 155",
            ),
            Row(
                "Am. Fed’n of Gov’t Emps. (“AFGE”) v. OPM, 500 U.S. 1 (1990). AFGE, 500 U.S. at 5",
                "case: Am. Fed'n of Gov't Emps. (“AFGE”) v. OPM, 500 U.S. 1 (1990)",
                "short → 500 U.S. 1, at 5",
            ),
            Row(
                "Smith v. Jones, 500 U.S. 1 (1990) (hereinafter “Acme”). Acme, supra, at 5",
                "case: Smith v. Jones, 500 U.S. 1 (1990)",
                "supra → 500 U.S. 1, at 5",
            ),
            Row(
                "AFGE v. Bessent, 2025 WL 895326 (D. Md. 2025). Bessent, at *31",
                "case: AFGE v. Bessent, 2025 WL 895326 (D. Md. 2025)",
                "name → 2025 WL 895326, at *31",
            ),
            Row(
                "Bell Atl. Corp. v. Twombly, 550 U.S. 544 (2007). Twombly's rule is plain",
                "case: Bell Atl. Corp. v. Twombly, 550 U.S. 544 (2007)",
            ),
            Row(
                "Smith v. Jones, 500 U.S. 1 (1990). Smith v. Roe, 400 U.S. 5 (1980). Smith, supra, at 7",
                "case: Smith v. Jones, 500 U.S. 1 (1990)",
                "case: Smith v. Roe, 400 U.S. 5 (1980)",
                "supra → 500 U.S. 1 or 400 U.S. 5, at 7",
            ),
            Row("Smith, supra, at 7", "supra → unresolved, at 7"),
            Row("Volpe, 401 U.S. at 415", "short → unresolved, at 415"),
            Row("See infra Part II"),
            Row("Section II(B), supra", "supra → the brief itself"),
            Row("supra note 3", "supra → the brief itself"),
            Row(
                "Smith v. Jones, 500 U.S. 1 (1990). Id. at 5",
                "case: Smith v. Jones, 500 U.S. 1 (1990)",
                "id. → 500 U.S. 1, at 5",
            ),
            Row(
                "Smith v. Jones, 500 U.S. 1 (1990) (quoting Roe v. Doe, 400 U.S. 5 (1980)). Id. at 560",
                "case: Smith v. Jones, 500 U.S. 1 (1990)",
                "case: Roe v. Doe, 400 U.S. 5 (1980)",
                "id. → 500 U.S. 1, at 560",
            ),
            Row(
                "Smith v. Jones, 500 U.S. 100 (1990), holds.¹\n\n¹ See Roe v. Doe, 400 U.S. 5 (1980). Id. at 7.\n\nIt is settled. Id. at 130.",
                "case: Smith v. Jones, 500 U.S. 100 (1990)",
                "case: Roe v. Doe, 400 U.S. 5 (1980)",
                "id. → 400 U.S. 5, at 7",
                "id. → 500 U.S. 100, at 130",
            ),
            Row("Volpe, 401 U.S. at 415–16", "short → unresolved, at 415-16"),
            Row("Twombly, 127 S. Ct. at 1965", "short → unresolved, at 1965"),
            Row("Kelly, supra n.11", "supra → unresolved"),
            Row("2025 WL 513268, at *5", "case: 2025 WL 513268, at *5"),
            Row("AFGE, 2025 WL 771203, at *12", "case: AFGE, 2025 WL 771203, at *12"),
            Row("Roe, 410 U.S. 113 at 155", "case: Roe, 410 U.S. 113, at 155"),
            Row("Bessent, at *31", "name → unresolved, at *31"),
            Row("Id. § 1985(3)", "id. → unresolved, at § 1985(3)"),
            Row(
                "Smith v. Jones, 500 U.S. 1 (1990). Compl. ¶ 5. Id. at 7",
                "case: Smith v. Jones, 500 U.S. 1 (1990)",
                "id. → the record, at 7",
            ),
            Row(
                "90 Fed. Reg. 8441 (2025). 90 Fed. Reg. at 8442",
                "register: 90 Fed. Reg. 8441 (2025)",
                "short → 90 Fed. Reg. 8441, at 8442",
            ),
            Row(
                "42 U.S.C. § 1983. Section 1983 is a remedy",
                "statute: 42 U.S.C. § 1983",
                "name → 42 U.S.C. § 1983",
            ),
        ),
    ),
    Chapter(
        "Text as it comes",
        (
            Row("550\u00a0U.S.\u00a0544", "case: 550 U.S. 544"),
            Row("550 U.S.\n544", "case: 550 U.S. 544"),
            Row("123\nF. Supp. 3d\n456", "case: 123 F. Supp. 3d 456"),
            Row("1 F. Sup-\np. 3d 5", "case: 1 F. Supp. 3d 5"),
            Row("550 U.S. 544,\n555 (2007)", "case: 550 U.S. 544 (2007), at 555"),
            Row(
                "Smith v. Jones, 550 U.S. 544, 392–93 (2007)",
                "case: Smith v. Jones, 550 U.S. 544 (2007), at 392-93",
            ),
            Row(
                "Smith v. Jones, 750 F.2d 390, 392–93 (5th Cir. 1984)",
                "case: Smith v. Jones, 750 F.2d 390 (5th Cir. 1984), at 392-93",
            ),
            Row(
                "Miranda v. Arizona, 384 U.S. 436 (1966). *Id.* at 5",
                "case: Miranda v. Arizona, 384 U.S. 436 (1966)",
                "id. → unresolved, at 5",
            ),
            Row(
                "Miranda v. Arizona, 384 U.S. 436 (1966). _Id._",
                "case: Miranda v. Arizona, 384 U.S. 436 (1966)",
                "id. → 384 U.S. 436",
            ),
            Row(
                "Miranda v. Arizona, 384 U.S. 436 (1966). <i>Id.</i> at 440",
                "case: Miranda v. Arizona, 384 U.S. 436 (1966)",
                "id. → 384 U.S. 436, at 440",
            ),
            Row("*Id.* at 5", "id. → unresolved, at 5"),
            Row("_Id._", "id. → unresolved"),
            Row("<i>Id.</i> at 5", "id. → unresolved, at 5"),
            Row("*Doe v. Roe*, 550 U.S. 544 (2007)", "case: Doe v. Roe, 550 U.S. 544 (2007)"),
            Row("<i>Doe v. FBI</i> , 936 F.2d 1346", "case: Doe v. FBI, 936 F.2d 1346"),
            Row("*Doe v. FBI*, 936 F.2d 1346", "case: Doe v. FBI, 936 F.2d 1346"),
            Row(
                "Smith v. Jones, 2025 WL\n868953, *67",
                "case: Smith v. Jones, 2025 WL 868953, at *67",
            ),
            Row("Case 3:21-cv-00123 Document 45 Filed 01/02/22 Page 12 of 30"),
            Row(
                "He “[a]t” [sic] [/b] \x1b[31m Smith v. Jones, 550 U.S. 544 (2007)",
                "case: Smith v. Jones, 550 U.S. 544 (2007)",
            ),
            Row("1 F. Supp.\u00a03d 5", "case: 1 F. Supp. 3d 5"),
            Row("550 U.S.\u00ad 544", "case: 550 U.S. 544"),
            Row(
                "See ﬁnal order. Smith v. Jones, 550 U.S. 544, 545–46 (2007)",
                "case: Smith v. Jones, 550 U.S. 544 (2007), at 545-46",
            ),
            Row(
                "Smith v. Jones’s rule isn't new. Smith v. Jones, 550 U.S. 544 (2007)",
                "case: Smith v. Jones, 550 U.S. 544 (2007)",
            ),
            Row(
                "They say so.¹ Smith v. Jones, No. 25-0596, 2025 WL\n\n¹ See Roe v. Doe, 500 U.S. 1 (1990).\n\n868953, *67 (D. Md. Mar. 20, 2025). Id. at *68",
                "case: Smith v. Jones, No. 25-0596, 2025 WL 868953 (D. Md. 2025), at *67",
                "case: Roe v. Doe, 500 U.S. 1 (1990)",
                "id. → 2025 WL 868953, at *68",
            ),
            Row(
                "They say so.1 Smith v. Jones, 550 U.S.\n1 See Roe v. Doe, 500 U.S. 1 (1990).\n\n12\n\f544, 555 (2007). Id. at 556\n\n13\n\fMore.\n\n14\n\f",
                "case: Smith v. Jones, 550 U.S. 544 (2007), at 555",
                "case: Roe v. Doe, 500 U.S. 1 (1990)",
                "id. → 550 U.S. 544, at 556",
            ),
            Row(PLEADING, "case: Smith v. Jones, 550 U.S. 544 (2007), at 555"),
        ),
    ),
)
