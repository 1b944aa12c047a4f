"""State codes: their spellings share a key, and ordinary words are none of them."""

from __future__ import annotations

import pytest
import reporters_db
from hypothesis import given
from tests.unit.citations.grammar_table import assert_lawful
from tests.unit.citations.provision_table import keys, seen, texts

from citecheck.citations.provisions import statutes_state

ONE = [
    ("Title 14, Section 752 of the Maine Revised Statutes", "Me. Rev. Stat. tit. 14, § 752"),
    ("Chapter 272, Section 99 of the Massachusetts General Laws",
     "Mass. Gen. Laws ch. 272, § 99"),
    ("Section 2 of Chapter 93A of the General Laws", "Mass. Gen. Laws ch. 93A, § 2"),
    ("Section 2929.14(C)(4) of the Revised Code of Ohio", "Ohio Rev. Code § 2929.14(C)(4)"),
    ("Cal. Penal Code § 187(a)", "Cal. Penal Code § 187(a)"),
    ("CA Penal Code § 187(a)", "Cal. Penal Code § 187(a)"),
    ("N.C. General Statutes § 1-53", "N.C. Gen. Stat. § 1-53"),
    ("NC Gen Stat § 1-53 (2022)", "N.C. Gen. Stat. § 1-53"),
    ("§ 768.82, FL Stat", "Fla. Stat. § 768.82"),
    ("MI Comp L § 600.5806", "Mich. Comp. Laws § 600.5806"),
    ("14 M.R.S. § 8105-C", "Me. Rev. Stat. tit. 14, § 8105-C"),
    ("Mich. Comp. Laws, 600.5806", "Mich. Comp. Laws § 600.5806"),
    ("Fla. Stat., 768.82", "Fla. Stat. § 768.82"),
    ("Colo. Rev. Stat., 13-80-102", "Colo. Rev. Stat. § 13-80-102"),
    ("N.D. Century Code § 28-01-19", "N.D. Cent. Code § 28-01-19"),
    ("Wash. Revised Code Sect. 4.24.511", "RCW 4.24.511"),
    ("IN Code § 35-42-1-2", "Ind. Code § 35-42-1-2"),
    ("Penal Code section 187", "Cal. Penal Code § 187"),
    ("Code Civ. Proc., § 425.16", "Cal. Code Civ. Proc. § 425.16"),
    ("Code Civ. Proc., § 425.16, subd. (b)(1)", "Cal. Code Civ. Proc. § 425.16(b)(1)"),
    ("Cal. Civ. Proc. Code § 425.16", "Cal. Code Civ. Proc. § 425.16"),
    ("Bus. & Prof. Code, § 17200 et seq.", "Cal. Bus. & Prof. Code § 17200"),
    ("Gov. Code, § 12940, subd. (h)", "Cal. Gov't Code § 12940(h)"),
    ("CAL. GOV'T CODE § 12940", "Cal. Gov't Code § 12940"),
    ("N.Y. C.P.L.R. 3211(a)(7)", "N.Y. C.P.L.R. 3211(a)(7)"),
    ("CPLR 3211(a)(7)", "N.Y. C.P.L.R. 3211(a)(7)"),
    ("S 12-4-318 (2) (b), MCA", "Mont. Code Ann. § 12-4-318(2)(b)"),
    ("Mont. Code Ann. S 12-4-318", "Mont. Code Ann. § 12-4-318"),
    ("N.Y. Gen. Bus. Law § 349-h", "N.Y. Gen. Bus. Law § 349-h"),
    ("Labor Law § 240(1)", "N.Y. Lab. Law § 240(1)"),
    ("Tex. Civ. Prac. & Rem. Code § 16.003", "Tex. Civ. Prac. & Rem. Code § 16.003"),
    ("Tex. Civ. Prac. & Rem. Code Ann. § 16.003 (West 2019)",
     "Tex. Civ. Prac. & Rem. Code § 16.003"),
    ("TEX. PENAL CODE §71.02", "Tex. Penal Code § 71.02"),
    ("Texas Penal Code Section 71.02", "Tex. Penal Code § 71.02"),
    ("section 71.02 of the Texas Penal Code", "Tex. Penal Code § 71.02"),
    ("Penal Code section 71.02", "Tex. Penal Code § 71.02"),
    ("TEX. CRIM. PROC. CODE § 2.13", "Tex. Code Crim. Proc. art. 2.13"),
    ("TEX. CODE CRIM. PROC. ART. 42A.110", "Tex. Code Crim. Proc. art. 42A.110"),
    ("Tex. Code Crim. Proc. art. 2.13", "Tex. Code Crim. Proc. art. 2.13"),
    ("§ 565.020.1(2), RSMo 2016", "Mo. Rev. Stat. § 565.020.1(2)"),
    ("K.S.A. 2008 Cum. Supp. 21-3401(a)", "Kan. Stat. Ann. § 21-3401(a)"),
    ("NY CLS Gen. Bus. § 349", "N.Y. Gen. Bus. Law § 349"),
    ("CLS Penal § 125.25(1)", "N.Y. Penal Law § 125.25(1)"),
    ("SDCL 15-2- 14.1", "S.D. Codified Laws § 15-2-14.1"),
    ("Va. Code Ann. § 8.01- 229", "Va. Code Ann. § 8.01-229"),
    ("Fla. Stat. § 775.082", "Fla. Stat. § 775.082"),
    ("section 768.72, Florida Statutes (2020)", "Fla. Stat. § 768.72"),
    ("735 ILCS 5/2-1001", "735 ILCS 5/2-1001"),
    ("735 Ill. Comp. Stat. 5/2-1001(a) (West 2020)", "735 ILCS 5/2-1001(a)"),
    ("Mass. Gen. Laws ch. 93A, § 2", "Mass. Gen. Laws ch. 93A, § 2"),
    ("G.L. c. 93A, § 2", "Mass. Gen. Laws ch. 93A, § 2"),
    ("M.G.L. c. 93A § 2", "Mass. Gen. Laws ch. 93A, § 2"),
    ("RCW 4.24.510", "RCW 4.24.510"),
    ("Wash. Rev. Code § 4.24.510", "RCW 4.24.510"),
    ("KRS 411.130", "KRS 411.130"),
    ("Ky. Rev. Stat. Ann. § 411.130", "KRS 411.130"),
    ("N.C. Gen. Stat. § 1-267.1", "N.C. Gen. Stat. § 1-267.1"),
    ("N.C. Gen. Stat. § 120-2.4(a1)", "N.C. Gen. Stat. § 120-2.4(a1)"),
    ("N.C.G.S. § 1-267.1(a)", "N.C. Gen. Stat. § 1-267.1(a)"),
    ("Minn. Stat. § 204B.47", "Minn. Stat. § 204B.47"),
    ("O.C.G.A. § 51-1-6", "O.C.G.A. § 51-1-6"),
    ("Ga. Code Ann. § 51-1-6", "O.C.G.A. § 51-1-6"),
    ("A.R.S. § 12-341", "A.R.S. § 12-341"),
    ("Ariz. Rev. Stat. § 12-341", "A.R.S. § 12-341"),
    ("D.C. Code § 1-204", "D.C. Code § 1-204"),
    ("Va. Code Ann. § 8.01-581.20", "Va. Code Ann. § 8.01-581.20"),
    ("42 Pa.C.S. § 8541", "42 Pa.C.S. § 8541"),
    ("42 Pa. Cons. Stat. § 8541", "42 Pa.C.S. § 8541"),
    ("N.J.S.A. 2C:11-3", "N.J. Stat. Ann. § 2C:11-3"),
    ("La. R.S. 9:2800.6", "La. Rev. Stat. § 9:2800.6"),
    ("La. Civ. Code art. 2315", "La. Civ. Code art. 2315"),
    ("Md. Code Ann., Cts. & Jud. Proc. § 5-101", "Md. Code Ann., Cts. & Jud. Proc. § 5-101"),
    ("12 V.S.A. § 511", "Vt. Stat. Ann. tit. 12, § 511"),
    ("Vt. Stat. Ann. tit. 12, § 511", "Vt. Stat. Ann. tit. 12, § 511"),
    ("10 Del. C. § 8106", "Del. Code Ann. tit. 10, § 8106"),
    ("Me. Rev. Stat. tit. 14, § 752", "Me. Rev. Stat. tit. 14, § 752"),
    ("12 O.S. § 2012", "Okla. Stat. tit. 12, § 2012"),
    ("31 L.P.R.A. § 5141", "P.R. Laws Ann. tit. 31, § 5141"),
    ("K.S.A. 2020 Supp. 60-513(a)", "Kan. Stat. Ann. § 60-513(a)"),
    ("W. Va. Code § 55-7B-1", "W. Va. Code § 55-7B-1"),
    ("West Virginia Code § 55-7B-1", "W. Va. Code § 55-7B-1"),
    ("MCL 600.2169", "Mich. Comp. Laws § 600.2169"),
    ("RSA 491:8-a", "N.H. Rev. Stat. Ann. § 491:8-a"),
    ("RSA 651:2, V(a)", "N.H. Rev. Stat. Ann. § 651:2(V)(a)"),
    ("RSA 651:2, II-a", "N.H. Rev. Stat. Ann. § 651:2(II-a)"),
    ("R.C. 2903.01", "Ohio Rev. Code § 2903.01"),
    ("AS 12.55.155", "Alaska Stat. § 12.55.155"),
    ("§ 13-21-102, C.R.S. (2020)", "Colo. Rev. Stat. § 13-21-102"),
    ("§ 537.080, RSMo", "Mo. Rev. Stat. § 537.080"),
    ("Ind. Code § 36-1-2-5", "Ind. Code § 36-1-2-5"),
    ("U.C.C. § 2-207", "U.C.C. § 2-207"),
    ("CPL 440.10(1)(h)", "N.Y. Crim. Proc. Law § 440.10(1)(h)"),
    ("N.Y.C. Admin. Code § 8-107", "N.Y.C. Admin. Code § 8-107"),
    ("47 O.S. 2011, § 11-901", "Okla. Stat. tit. 47, § 11-901"),
    ("21 O.S.2011, § 701.7", "Okla. Stat. tit. 21, § 701.7"),
    ("§ 13-80-103, C.R.S. 2020", "Colo. Rev. Stat. § 13-80-103"),
    ("Section 516.100, RSMo 2016", "Mo. Rev. Stat. § 516.100"),
    ("§ 537.090, RSMo Supp. 2019", "Mo. Rev. Stat. § 537.090"),
    ("Ala. Code 1975, § 13A-5-49", "Ala. Code § 13A-5-49"),
    ("§ 13A-5-49, Ala. Code 1975", "Ala. Code § 13A-5-49"),
    ("Code 1975, § 6-5-410", "Ala. Code § 6-5-410"),
    ("G.L. 1956 § 9-1-4", "R.I. Gen. Laws § 9-1-4"),
    ("Neb. Rev. Stat. § 25-21,206 (Reissue 2016)", "Neb. Rev. Stat. § 25-21,206"),
    ("K.S.A. 23-9,305", "Kan. Stat. Ann. § 23-9,305"),
    ("Ill. Rev. Stat. 1985, ch. 38, par. 9-1(a)", "Ill. Rev. Stat. ch. 38, ¶ 9-1(a)"),
    ("General Statutes § 52-577", "Conn. Gen. Stat. § 52-577"),
    ("OCGA § 9-3-33 (a)", "O.C.G.A. § 9-3-33(a)"),
    ("IC 35-42-2-1", "Ind. Code § 35-42-2-1"),
    ("I.C. § 35-42-2-1", "Ind. Code § 35-42-2-1"),
    ("I.C. § 18-4003", "Idaho Code § 18-4003"),
    ("F.S. 95.11", "Fla. Stat. § 95.11"),
    ("Minn. St. 541.05", "Minn. Stat. § 541.05"),
    ("23 LPRA § 71", "P.R. Laws Ann. tit. 23, § 71"),
    ("9A V.S.A. § 2-725", "Vt. Stat. Ann. tit. 9A, § 2-725"),
    ("Vt. Stat. Ann. tit. 9A, § 2-725", "Vt. Stat. Ann. tit. 9A, § 2-725"),
    ("17-A M.R.S. § 1201", "Me. Rev. Stat. tit. 17-A, § 1201"),
    ("section 512 of title 12 of the Vermont Statutes", "Vt. Stat. Ann. tit. 12, § 512"),
    ("CCP § 425.16", "Cal. Code Civ. Proc. § 425.16"),
    ("C.C.P. art. 38.23", "Tex. Code Crim. Proc. art. 38.23"),
    ("Code Crim. Pro. art. 38.23", "Tex. Code Crim. Proc. art. 38.23"),
    ("article 38.23 of the Texas Code of Criminal Procedure", "Tex. Code Crim. Proc. art. 38.23"),
    ("article 2315 of the Louisiana Civil Code", "La. Civ. Code art. 2315"),
    ("Tex. Pen. Code § 19.02", "Tex. Penal Code § 19.02"),
    ("CPLR 3211 [a] [1]", "N.Y. C.P.L.R. 3211(a)(1)"),
    ("Penal Law § 120.05 [2]", "N.Y. Penal Law § 120.05(2)"),
    ("GBL § 399-ddd(2)", "N.Y. Gen. Bus. Law § 399-ddd(2)"),
    ("RSA chapter 354-A", "N.H. Rev. Stat. Ann. ch. 354-A"),
    ("R.C. Chapter 2744", "Ohio Rev. Code ch. 2744"),
    ("chapter 7.105 RCW", "RCW ch. 7.105"),
    ("G. L. c. 151B", "Mass. Gen. Laws ch. 151B"),
    ("ORS chapter 31", "Or. Rev. Stat. ch. 31"),
    ("ORS ch 31", "Or. Rev. Stat. ch. 31"),
    ("chapter 766, Florida Statutes", "Fla. Stat. ch. 766"),
]  # fmt: skip

# One provision of each remaining state, D.C. and Puerto Rico aside: the Bluebook's own form.
EVERY_STATE = [
    "Ala. Code § 6-2-38", "Alaska Stat. § 09.17.020", "Ark. Code Ann. § 16-56-105",
    "Colo. Rev. Stat. § 13-21-102", "Conn. Gen. Stat. § 52-572h", "Haw. Rev. Stat. § 480-2",
    "Idaho Code § 5-219", "Iowa Code § 714.16", "Kan. Stat. Ann. § 60-513",
    "La. Rev. Stat. § 9:2800.6", "Mich. Comp. Laws § 600.2169", "Miss. Code Ann. § 15-1-49",
    "Mo. Rev. Stat. § 537.080", "Mont. Code Ann. § 27-1-702", "N.D. Cent. Code § 28-01-16",
    "N.H. Rev. Stat. Ann. § 507:8", "N.J. Stat. Ann. § 56:8-2", "N.M. Stat. Ann. § 41-4-1",
    "Neb. Rev. Stat. § 25-207", "Nev. Rev. Stat. § 41.660", "Okla. Stat. tit. 12, § 2012",
    "Or. Rev. Stat. § 30.265", "R.I. Gen. Laws § 9-1-2", "S.C. Code Ann. § 15-3-530",
    "S.D. Codified Laws § 15-2-14", "Tenn. Code Ann. § 29-26-121", "Utah Code Ann. § 78B-6-101",
    "Wis. Stat. § 802.06", "Wyo. Stat. Ann. § 1-3-105", "Del. Code Ann. tit. 10, § 8106",
]  # fmt: skip

LISTS = [
    ("SDCL 21-4-16(a), -17(b)", [
        ("S.D. Codified Laws § 21-4-16(a)", "SDCL 21-4-16(a)"),
        ("S.D. Codified Laws § 21-4-17(b)", "-17(b)"),
    ]),
    ("TEX. PENAL CODE §71.02-.03", [
        ("Tex. Penal Code § 71.02", "TEX. PENAL CODE §71.02"), ("Tex. Penal Code § 71.03", ".03"),
    ]),
    ("TEX. PENAL CODE §71.01(a)(1)-(2)", [
        ("Tex. Penal Code § 71.01(a)(1)", "TEX. PENAL CODE §71.01(a)(1)"),
        ("Tex. Penal Code § 71.01(a)(2)", "(2)"),
    ]),
    ("N.C.G.S. §§ 1-267.1(a), 120-2.3", [
        ("N.C. Gen. Stat. § 1-267.1(a)", "N.C.G.S. §§ 1-267.1(a)"),
        ("N.C. Gen. Stat. § 120-2.3", "120-2.3"),
    ]),
    ("O.C.G.A. §§ 51-1-6 to -8", [
        ("O.C.G.A. § 51-1-6", "O.C.G.A. §§ 51-1-6"), ("O.C.G.A. § 51-1-8", "-8"),
    ]),
    ("Cal. Bus. & Prof. Code §§ 17200-17210", [
        ("Cal. Bus. & Prof. Code § 17200", "Cal. Bus. & Prof. Code §§ 17200"),
        ("Cal. Bus. & Prof. Code § 17210", "17210"),
    ]),
    ("N.Y. Gen. Bus. Law §§ 349-350", [
        ("N.Y. Gen. Bus. Law § 349", "N.Y. Gen. Bus. Law §§ 349"),
        ("N.Y. Gen. Bus. Law § 350", "350"),
    ]),
    ("G.L. c. 93A, §§ 2, 9", [
        ("Mass. Gen. Laws ch. 93A, § 2", "G.L. c. 93A, §§ 2"),
        ("Mass. Gen. Laws ch. 93A, § 9", "9"),
    ]),
    ("775 ILCS 5/1-101, 5/2-102(A)", [
        ("775 ILCS 5/1-101", "775 ILCS 5/1-101"), ("775 ILCS 5/2-102(A)", "5/2-102(A)"),
    ]),
    ("Va. Code Ann. §§ 8.01-581.1 to -581.20", [
        ("Va. Code Ann. § 8.01-581.1", "Va. Code Ann. §§ 8.01-581.1"),
        ("Va. Code Ann. § 8.01-581.20", "-581.20"),
    ]),
    ("Cal. Bus. & Prof. Code §§ 17200, et seq., 17500, et seq.", [
        ("Cal. Bus. & Prof. Code § 17200", "Cal. Bus. & Prof. Code §§ 17200, et seq."),
        ("Cal. Bus. & Prof. Code § 17500", "17500, et seq."),
    ]),
    ("La. Civ. Code arts. 2315, 2316", [
        ("La. Civ. Code art. 2315", "La. Civ. Code arts. 2315"),
        ("La. Civ. Code art. 2316", "2316"),
    ]),
]  # fmt: skip

NOT_CITED = [
    "2 Day 5",
    "3 App. 5",
    "as 12 jurors",
    "AS 12 JURORS FOUND",
    "an RSA 2048 key",
    "the A.C.A. 42 U.S.C. § 18001",
    "42 U.S.C. § 1983",
    "Section II(B), infra",
    "the Code, 12 of which",
    "the building code 5 years ago",
    "MCL 2020 report",
    "124 Stat. 119",
    "section 504 of the Rehabilitation Act",
    "Mass. Gen. Laws",
    "Restatement (Third) of Agency § 7.03",
    "The F.S. rating was 768.",
    "the IC maker shipped 35-42 boards",
    "the fund's C.R.S. score of 20",
    "Chapter 11 of the Bankruptcy Code",
    "Chapter 7 of the Report",
    "Labor Law [s]ection 5",
    "article 5 of the agreement",
]


@pytest.mark.parametrize(("text", "key"), ONE)
def test_reads_one_provision(text: str, key: str) -> None:
    assert seen(statutes_state.find, text) == [(key, text)]
    assert seen(statutes_state.find, f"It lies under {text}; so held.") == [(key, text)]


@pytest.mark.parametrize("text", EVERY_STATE)
def test_reads_every_state(text: str) -> None:
    assert seen(statutes_state.find, f"See {text}.") == [(text, text)]
    assert keys(statutes_state.find, f"See {text.upper()}.") == [text.replace("572h", "572H")]


@pytest.mark.parametrize(("text", "expected"), LISTS)
def test_each_member_of_a_list_is_a_site(text: str, expected: list[tuple[str, str]]) -> None:
    assert seen(statutes_state.find, f"See {text}; so held.") == expected


@pytest.mark.parametrize("text", NOT_CITED)
def test_leaves_alone(text: str) -> None:
    assert keys(statutes_state.find, text) == []


def test_a_code_without_its_state_needs_a_text_that_speaks_of_the_state() -> None:
    prose = "The driver did not yield, and the court below so found after trial. " * 10
    cited = "Vehicle Code section 21801 applies."
    assert keys(statutes_state.find, prose + cited) == []
    assert keys(statutes_state.find, f"{prose} California law governs. {cited}") == [
        "Cal. Veh. Code § 21801"
    ]


_STATES = 52
_EXAMPLES = {
    "Cal. Code": "Cal. Penal Code § 187",
    "Md. Code Ann.": "Md. Code Ann., Crim. Law § 2-201",
    "N.Y. Law": "N.Y. Penal Law § 125.25",
    "Tex. Code Ann.": "Tex. Penal Code Ann. § 71.02",
    "Ill. Comp. Stat.": "735 Ill. Comp. Stat. 5/2-1001",
    "Ill. Comp. Stat. Ann.": "735 Ill. Comp. Stat. Ann. 5/2-1001",
    # reporters-db puts a title before the name; the section number holds it (§ 9-1-2).
    "R.I. Gen. Laws": "R.I. Gen. Laws § 9-1-2",
    "R.I. Gen. Laws Ann.": "R.I. Gen. Laws Ann. § 9-1-2",
    "La. Const. Ann.": None,  # a constitution
}
_NOT_STATES = {
    "American Samoa", "Canal Zone", "Guam", "Navajo Nation", "Northern Mariana Islands",
    "United States", "Virgin Islands",
}  # fmt: skip


def _example(name: str, pattern: str) -> str | None:
    """A section of the code that reporters-db calls ``name``, as its pattern has it."""
    if name in _EXAMPLES:
        return _EXAMPLES[name]
    if pattern.startswith("(?P<title>"):
        return f"12 {name} § 3"
    if "<title>" in pattern:
        return f"{name} tit. 12, § 3"
    if "<chapter>" in pattern:
        return f"{name} ch. 12, § 3"
    return f"{name} art. 12.3" if "<article>" in pattern else f"{name} § 12-3.4"


def test_every_state_code_of_reporters_db_is_known() -> None:
    states = set()
    for name, laws in reporters_db.LAWS.items():
        for law in laws:
            if law["cite_type"] != "leg_statute" or law["jurisdiction"] in _NOT_STATES:
                continue
            states.add(law["jurisdiction"])
            example = _example(name, law["regexes"][0])
            if example:
                assert seen(statutes_state.find, example)[0][1] == example
    assert len(states) == _STATES


@given(texts)
def test_any_text_gives_ordered_spans_inside_it(text: str) -> None:
    assert_lawful(text, list(statutes_state.find(text)))


@pytest.mark.parametrize(
    ("text", "core"),
    [
        ("a CPLR article 78 proceeding", "N.Y. C.P.L.R. art. 78"),
        ("CPLR art. 52", "N.Y. C.P.L.R. art. 52"),
        ("CPLR 7803", "N.Y. C.P.L.R. 7803"),
        ("Tex. Code Crim. Proc. art. 37.09", "Tex. Code Crim. Proc. art. 37.09"),
    ],
)
def test_an_article_of_new_york_is_no_section(text: str, core: str) -> None:
    assert [str(site.key) for site in statutes_state.find(text)] == [core]


def test_a_sentence_ends_behind_its_code() -> None:
    text = (
        "It is void by § 30-3-405(1), MCA. Section 7 says so, and § 30-3-406, MCA. The rule is old."
    )
    found = list(statutes_state.find(text))
    assert [site.span.of(text) for site in found] == ["§ 30-3-405(1), MCA.", "§ 30-3-406, MCA."]


@pytest.mark.parametrize(
    ("text", "core"),
    [
        ("Hawaii Revised Statutes (HRS) § 1-2", "Haw. Rev. Stat. § 1-2"),
        ("Oregon Revised Statutes (ORS) 163.105", "Or. Rev. Stat. § 163.105"),
        ("Revised Code of Washington (“RCW”) § 9.94A.535", "RCW 9.94A.535"),
        ("General Laws 1956 (2012 Reenactment) § 9-1-15", "R.I. Gen. Laws § 9-1-15"),
    ],
)
def test_the_initials_of_a_code_may_stand_behind_its_name(text: str, core: str) -> None:
    assert [(str(s.key), s.span.of(text)) for s in statutes_state.find(text)] == [(core, text)]


def test_statutes_one_a_line_without_a_sign_are_each_read() -> None:
    text = "The statutes are KRS 91.012 KRS 91.014 RCW 4.24.510 They are old."
    found = [str(site.key) for site in statutes_state.find(text)]
    assert found == ["KRS 91.012", "KRS 91.014", "RCW 4.24.510"]


def test_a_plain_number_before_a_name_may_be_a_volume() -> None:
    assert [str(site.key) for site in statutes_state.find("It is so in ORS 12 Or. App. 44.")] == []


@pytest.mark.parametrize(
    "text",
    ["Section 2-615 of the Code of Civil Procedure", "Section 11-401 of the Vehicle Code"],
)
def test_no_section_of_california_has_a_hyphen(text: str) -> None:
    assert keys(statutes_state.find, text) == []
