"""Case names are read whole, and nothing but the name."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.citations.decisions.names.case_names import (
    WINDOW,
    CaseName,
    read_backward,
    read_short_name,
)

NAMES = """
Torres v. Automobile Club of So. California
Roe v. So. Pac. Co.
Am. Fed'n of Gov't Emps. v. Off. of Pers. Mgmt.
Nat'l Fed'n of Indep. Bus. v. Sebelius
Schaffer ex rel. Schaffer v. Weast
United States v. $154,362.05 in U.S. Currency
22 Franklin LLC v. Boston Water & Sewer Comm'n
303 Creative LLC v. Elenis
Phillips 66 Co. v. Smith
Quayside Rest. Inc. v. ORT Harbor Lane 218, LLC
Six Lamps Sq. Assocs., LLC, v. Harbor Inv., Inc.
Smith v. 3M Co.
de la Cruz v. van der Berg
In re Grand Jury Subpoena
In Re: Silver
Ex parte Young
Matter of X
In the Matter of the Estate of Smith
Estate of Jones v. City of Martinsburg
Lee County School Dist. No. 1 v. Gardner
State ex rel. Beeson v. Marsh
Commonwealth ex rel. Dummit v. O'Connell
State of Ohio ex rel. Luv n' Oil, Ltd. v. Harbor, Inc.
1836 S St. Lessees Ass'n v. Estate of Battle
qx7, Inc. v. Lesh
Matter of County of Orrin [Tapley]
Davis v. Hildebrant
Illinois, ex rel. Madigan v. Telemarketing Associates, Inc.
Soc. Servs. Union, Local 535 v. Cnty. of Santa Clara
Retail Wholesale & Dep't Store Union Local 338 Ret. Fund v. Hewlett-Packard Co.
In re Volkswagen "Clean Diesel" Mktg., Sales Practices, & Prods. Liab. Litig.
In re Volkswagen “Clean Diesel” Mktg., Sales Practices, & Prods. Liab. Litig.
Firefighters' Ret. Sys. v. Eisneramper, L.L.P.
Davis v. Bayless, Bayless & Stokes
Merrill Lynch, Pierce, Fenner & Smith, Inc. v. Manning
R.A.V. v. City of St. Paul, Minnesota
eBay Inc. v. MercExchange, L.L.C.
Microsoft Corp. v. i4i Ltd. P'ship
adidas v. Skechers
Yahoo! Inc. v. La Ligue Contre Le Racisme
Secretary of State of Md. v. Joseph H. Munson Co.
BE & K Construction Co. v. N.L.R.B.
Dun & Bradstreet, Inc. v. Greenmoss Builders, Inc.
AFL-CIO v. DOL
Doe #1 v. X
A.J.T. ex rel. A.T. v. Osseo Area Schs., Indep. Sch. Dist. No. 279
Camp v Pitts
Smith vs. Jones
U.S. v. Menendez
BROWN V. BOARD OF EDUCATION
Smith v. Jones (In re Jones)
State v. U.S. Immigr. & Customs Enft
See v. City of Seattle
The Florida Star v. B.J.F.
First Nat'l Bank of Bos. v. Bellotti
Citizens to Preserve Overton Park, Inc. v. Volpe
Freedom from Religion Found. v. Obama
Parents Involved in Cmty. Schs. v. Seattle Sch. Dist. No. 1
Bd. of Regents of Univ. of Tex. at Austin v. Doe
Ashcroft v. al-Kidd
Doe v. Bush, et al.
Perez v. Sturgis Pub. Schs.
""".strip().splitlines()

LEADS = """
See
See also
See, e.g.,
Cf.
But see
Accord
F.3d 2 (1st Cir. 1990); accord
contra
Compare
Compare Roe v. Wade, 410 U.S. 113 (1973), with
Under
In
the rule of
(quoting
(citing
abrogated by
overruled on other grounds by
aff'd sub nom.
cert. denied sub nom.
Brown v. Smith, 347 U.S. 483 (1954), and
410 U.S. 113 (1973). See
the law.
as held there.11
“[t]hat.”
The court in
As the Ninth Circuit explained in
Justice Kagan, in
the Court declared in
as in
e.g.,
Citing
Relying on
Following
Unlike
Both
While
When
First,
Similarly,
Id. at 5.
Id.
(en banc);
(emphasis added).
""".splitlines()

SHORT_NAMES = """
Volpe
Overton Park
Am. Fed'n of State, Cnty. & Mun. Emps., AFL-CIO
Bell Atlantic
Alvarez II
al-Kidd
In re Smith
In re Grand Jury Subpoena
Estate of Jones
de la Cruz
U.S. Steel
Merrill Lynch, Pierce, Fenner & Smith
Bureau of Alcohol, Tobacco and Firearms
Parents Involved
Int'l Bhd. of Teamsters
R.A.V.
May
""".strip().splitlines()

SHORT_LEADS = """
See
accord
(quoting
In
;
Under
e.g.,
the Supreme Court in
The Court in
against Mr. Witt in
Dr. Roe in
(1973).
Twombly, 550 U.S. at 556;
Twombly, 550 U.S. at 556, and
Here,
Per
Moreover, in
""".splitlines()


def before(words: str) -> CaseName | None:
    """What stands before ``598 U.S. 1`` when ``words`` do."""
    return read_backward(f"{words}598 U.S. 1 (2023)", len(words))


def short_before(words: str) -> CaseName | None:
    return read_short_name(f"{words}598 U.S. at 5", len(words))


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("comma", [", ", " , "])
def test_a_name_is_read_whole_behind_whatever_leads_to_it(name: str, comma: str) -> None:
    for lead in LEADS:
        words = f"{lead} {name}".lstrip() + comma
        found = before(words)
        assert found is not None, words
        assert found.text == name, words
        assert found.span.of(words) == name


@pytest.mark.parametrize("name", SHORT_NAMES)
@pytest.mark.parametrize("comma", [", ", " , ", " "])
def test_a_short_name_is_read_without_its_signal(name: str, comma: str) -> None:
    for lead in SHORT_LEADS:
        words = f"{lead} {name}".lstrip() + comma
        found = short_before(words)
        assert found is not None, words
        assert found.text == name, words


@pytest.mark.parametrize(
    ("words", "plaintiff", "defendant"),
    [
        ("See Roe v. Wade, ", "Roe", "Wade"),
        ("Roe v.Wade, ", "Roe", "Wade"),
        ("In re Winship, ", "Winship", None),
        ("Ex parte Young, ", "Young", None),
        ("(In re Winship), ", "Winship", None),
        ("The Paquete Habana, ", "The Paquete Habana", None),
        ("In re Winship v. State, ", "In re Winship", "State"),
    ],
)
def test_parties_are_told_apart(words: str, plaintiff: str, defendant: str | None) -> None:
    found = before(words)
    assert found is not None
    assert (found.plaintiff, found.defendant) == (plaintiff, defendant)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Brown v. Board, Miranda v. Arizona, ", "Miranda v. Arizona"),
        ("Compare Brown v. Board with Miranda v. Arizona, ", "Miranda v. Arizona"),
        ("Under Twombly, Smith v. Jones, ", "Smith v. Jones"),
        ("Under 28 U.S.C. § 1331, Smith v. Jones, ", "Smith v. Jones"),
        ("was filed by Acme Corp. Smith v. Jones, ", "Smith v. Jones"),
        ("In 1957 Smith v. Jones, ", "Smith v. Jones"),
        ("On January 5, 2020, Smith v. Jones, ", "Smith v. Jones"),
        ("he said, “Smith v. Jones, ", "Smith v. Jones"),
        ("rule—Smith v. Jones, ", "Smith v. Jones"),
        ("rule—In re Smith, ", "In re Smith"),
        ("[Smith v. Jones, ", "Smith v. Jones"),
        ("U.S. Const. amend. I. Smith v. Jones, ", "Smith v. Jones"),
        ("Rule 12(b)(6). Smith v. Jones, ", "Smith v. Jones"),
        ("A paragraph of Words\nSmith v. Jones, ", "Smith v. Jones"),
        ("Smith v. Jones. ", "Smith v. Jones"),
        ("Smith v. Jones (2003) ", "Smith v. Jones"),
        ("Smith v. Jones (per curiam), ", "Smith v. Jones"),
        ("Smith v. Jones, supra, ", "Smith v. Jones"),
        ("Smith v. Jones, No. 24-1733, ", "Smith v. Jones"),
        ("Smith v. Jones, No. CV ELH-25-0596 (JDB), ", "Smith v. Jones"),
        ("Smith v. Jones Co., CIV-S-03-2592 DFL PAN, ", "Smith v. Jones Co."),
        ("The court in In re Smith, ", "In re Smith"),
        ("Volpe and Cox, ", "Cox"),
    ],
)
def test_what_stands_around_a_name_is_left_out(words: str, name: str) -> None:
    found = before(words)
    assert found is not None
    assert found.text == name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("21 Taylor, ", "Taylor"),
        ("6 In Torres, ", "Torres"),
        ("11 Morin v. Caire, ", "Morin v. Caire"),
        ("the law. 11 Morin v. Caire, ", "Morin v. Caire"),
        ("a court is not 11 Morin v. Caire, ", "Morin v. Caire"),
        ("See id. 12 Morin v. Caire, ", "Morin v. Caire"),
        ("22 Franklin LLC v. Doe, ", "22 Franklin LLC v. Doe"),
        ("See 84 Lumber v. Doe, ", "84 Lumber v. Doe"),
        ("in 303 Creative, ", "303 Creative"),
    ],
)
def test_a_footnote_number_is_not_part_of_a_name(words: str, name: str) -> None:
    found = before(words)
    assert found is not None
    assert found.text == name


@pytest.mark.parametrize("tag", ["Alvarez II", "“Alvarez II”", '"Alvarez II"'])
def test_a_tag_behind_a_name_is_its_alias(tag: str) -> None:
    found = before(f"United States v. Alvarez ({tag}), ")
    assert found is not None
    assert (found.text, found.alias) == ("United States v. Alvarez", "Alvarez II")


@pytest.mark.parametrize(
    "words",
    [
        "",
        ", ",
        "v. Jones, ",
        "Smith v. ",
        "Smith v. Jones in ",
        "Marbury v. Madison and its progeny, ",
        "Cohen v. California; ",
        "The court said so. ",
        "held that it did, ",
        "cert. denied, ",
        "aff'd, ",
        "Aff'd, ",
        "Compl. ¶ 5, ",
        "the Supreme Court, ",
        "in the Ninth Circuit, ",
        "Congress, ",
        "Section II(A), ",
        "Roe v. Wade, 410 U.S. 113, ",
        "Roe v. Wade, 410 U.S. 113 (1973), ",
        "Jones v. U.S. Secret Serv. is also inapposite, ruling that the claim failed, ",
        "adopted under E.O. No. 14,158.¹⁷ Section II(A), (B), ",
    ],
)
def test_where_no_name_stands_none_is_claimed(words: str) -> None:
    assert before(words) is None
    assert short_before(words) is None


def test_the_end_of_a_sentence_is_no_short_name() -> None:
    text = "to act in violation of EIOCA. Supra at 44."
    assert read_short_name(text, text.index("Supra")) is None


def test_a_name_does_not_cross_the_floor() -> None:
    text = "Roe v. Wade and Doe v. Bolton, 410 U.S. 179"
    found = read_backward(text, text.index("410"), text.index("Doe"))
    assert found is not None
    assert found.text == "Doe v. Bolton"
    assert read_backward(text, text.index("410"), text.index("410")) is None


def test_a_call_takes_constant_time() -> None:
    for piece in ("Smith ", "(", ")", "“", '"', "v. ", "and ", "A.", "1 ", ", "):
        text = f"{piece * 200_000}, 5 U.S. 1"
        started = time.process_time()
        for _ in range(20):
            read_backward(text, len(text) - 8)
        assert time.process_time() - started < 1


PIECES = st.sampled_from(
    (
        "Smith",
        "v.",
        "v",
        "V.",
        "In",
        "re",
        "Ex",
        "parte",
        "the",
        "of",
        "&",
        ",",
        "(",
        ")",
        "“",
        "”",
        "al.",
        "et",
        "supra",
        "'",
        ":",
        "!",
        "In re Doe",
        "(Doe II)",
        "Court",
        "First,",
        "#2",
        "d/b/a",
        '"',
        "[",
        "]",
        "—",
        ".",
        "U.S.",
        "Inc.",
        "1",
        "No.",
        "12-345",
        "See",
        "court",
        "\n",
        " ",
        ";",
    )
)
TEXTS = st.one_of(
    st.text(max_size=80),
    st.lists(PIECES, max_size=40).map(" ".join),
    st.lists(PIECES, max_size=40).map("".join),
)


@pytest.mark.parametrize("sign", ["\x1f", "\x1c", "\t", "\x85"])
def test_a_sign_that_separates_is_none_of_the_name(sign: str) -> None:
    found = read_short_name(f"Moe v. Loe{sign}", 11, 0)
    assert found is not None
    assert (found.text, found.defendant) == ("Moe v. Loe", "Loe")


@given(TEXTS, st.integers(-5, 500), st.integers(-5, 500))
def test_no_text_breaks_the_reading(text: str, end: int, floor: int) -> None:
    for read in (read_backward, read_short_name):
        found = read(text, end, floor)
        if found is None:
            continue
        assert max(0, floor) <= found.span.start < found.span.end <= min(end, len(text))
        assert end - found.span.start <= WINDOW + max(0, end - len(text))
        assert found.text == found.span.of(text)
        assert "\n" not in found.text
        assert found.text.strip() == found.text


@pytest.mark.parametrize("dash", ["–", "-", "—"])
def test_a_dash_before_a_name_is_none_of_it(dash: str) -> None:
    name = before(f"without reasonable suspicion{dash}United States v. White, ")
    assert name is not None
    assert name.text == "United States v. White"


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("Law Relying on ", "State v. Orrin"),
        ("the Due Process Clause in ", "Loft v. Vane"),
        ("Poe v. Roe was first. Our reading of Poe in ", "Atwell v. State"),
        ("Poe v. Roe was first. The scrutiny of Poe and ", "Regents of Univ. of Orrin v. Vane"),
        ("", "Lessees in Action v. Doe"),
        ("", "Smith and Jones v. Doe"),
        ("He cited the case of ", "Orrin Nat. Assn, Trustee v. Doe"),
        ("Poe v. Roe, 759 N.E.2d 1274;", "Cleveland Hts. v. Doe"),
    ],
)
def test_what_brings_in_a_name_is_no_part_of_it(before: str, name: str) -> None:
    text = f"{before}{name}, 12 F.4th 3"
    found = read_backward(text, text.index("12 F.4th"))
    assert found is not None
    assert found.text == name
