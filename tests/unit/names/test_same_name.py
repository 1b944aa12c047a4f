"""Names agree through abbreviation, and through nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.facts import abbreviations
from citecheck.names.same_name import (
    NameMatch,
    party_words,
    same_case_name,
    short_name_fits,
    sort_key,
)
from citecheck.names.words import Word, canonical, match_words, words_of

SAME = """
Am. Fed'n of Gov't Emps. v. Roe = American Federation of Government Employees v. Roe
Roe v. Off. of Pers. Mgmt. = Roe v. Office of Personnel Management
State v. U.S. Immigr. & Customs Enft = State v. U.S. Immigr. & Customs Enf't
Smith v. Intern. Paper Co. = Smith v. Int'l Paper Company
Bd. of Educ. v. Rowley = Board of Education v. Rowley
Smith v. Comm'r = Smith v. Commissioner
Smith v. Com'n on Ethics = Smith v. Commission on Ethics
Camp v Pitts = Camp v. Pitts
Garritt v. State ofN.J. = Garritt v. State of N.J.
U.S. v. Menendez = United States v. Menendez
U. S. v. Menendez = United States of America v. Menendez
Dun and Bradstreet, Inc. v. Greenmoss Builders = Dun & Bradstreet, Inc. v. Greenmoss Builders, Inc.
The Florida Star v. B.J.F. = Florida Star v. B. J. F.
Doe v. Bush, et al. = Doe v. Bush
Dept. of Defense v. FLRA = Dep't of Def. v. Federal Labor Relations Authority
Department of Defense v. FLRA = Dep't of Def. v. F.L.R.A.
Assn. of Doctors v. Roe = Association of Doctors v. Roe
Matter of Smith = In re Smith
In re PRP of Smith = In re Pers. Restraint Petition of Smith
Matter of Smith = In re Personal Restraint of Smith
In the Matter of the Estate of Smith = In re Estate of Smith
Schaffer ex rel. Schaffer v. Weast = Schaffer v. Weast
Dealers Ass'n v. E.P.A. = Dealers Association v. EPA
Doe v. E.P.A. = Doe v. Env't Prot. Agency
Doe v. EPA = Doe v. U.S. Env't Prot. Agency
Doe v. SSA = Doe v. Soc. Sec. Admin.
Doe v. OPM = Doe v. Off. of Pers. Mgmt.
Doe v. DOL = Doe v. Dep't of Lab.
Mun. Emps., AFL-CIO v. Soc. Sec. Admin. = Mun. Emps. v. Social Security Admin.
BROWN V. BOARD OF EDUCATION = Brown v. Bd. of Educ.
N.Y. Times Co. v. Sullivan = New York Times Company v. Sullivan
W. Va. State Bd. of Educ. v. Barnette = West Virginia State Board of Education v. Barnette
Hewlett-Packard Co. v. Roe = Hewlett Packard v. Roe
Sheldon v. MetroGoldwyn Pictures Corp. = Sheldon v. Metro-Goldwyn Pictures Corp.
State of Ohio v. Roe = Ohio v. Roe
Smith v. Jones (In re Jones) = Smith v. Jones
Ashcroft v. al-Kidd = Ashcroft v. Al-Kidd
Peña v. O’Rourke = Pena v. O'Rourke
Lee County Sch. Dist. No. 1 v. Gardner = Lee Cnty. School District No. 1 v. Gardner
In re Volkswagen “Clean Diesel” Mktg. = In re Volkswagen "Clean Diesel" Marketing
D.C. v. Wesby = District of Columbia v. Wesby
J. Smith v. Roe = John Smith v. Roe
""".strip().splitlines()

ABBREVIATED = """
AFSCME v. Roe = Am. Fed'n of State, Cnty. & Mun. Emps. v. Roe
ACLU v. Roe = American Civil Liberties Union v. Roe
AFL-CIO v. DOC = AFL-CIO v. Dep't of Corr.
Overton Park v. Volpe = Citizens to Preserve Overton Park v. Volpe
Twombly = Bell Atl. Corp. v. Twombly
State v. Smith = Ohio v. Smith
Davis v. Hildebrant = State of Ohio ex rel. Davis v. Hildebrant
Acme Inc. v. Roe = Acme LLC v. Roe
E. Smith v. Roe = Edward Smith v. Roe
Smith v. Roe = John Smith v. Roe
""".strip().splitlines()

DIFFERENT = """
First Cap. Asset Mgmt. v. Brickellbush, Inc. = First Cap. Asset Mgmt. v. Brickelbush, Inc.
Elliot v. Perez = Elliott v. Perez
Common Cause v. Rucho = Rucho v. Common Cause
Smith v. Jones = Brown v. Jones
Smith v. Jones = Smith v. Brown
Brook v. Roe = Brooks v. Roe
Dep't of Lab. v. Roe = Dep't of Def. v. Roe
Ohio ex rel. Davis v. Roe = Ohio ex rel. Smith v. Roe
Cal. v. Roe = Colo. v. Roe
EPA v. Roe = FCC v. Roe
AFGE v. Roe = AFSCME v. Roe
Smith Barney = Smith v. Jones
""".strip().splitlines()


def pairs(lines: list[str]) -> list[tuple[str, str]]:
    return [(left, right) for left, right in (line.split(" = ") for line in lines)]


@pytest.mark.parametrize(
    ("left", "right", "match"),
    [(left, right, NameMatch.SAME) for left, right in pairs(SAME)]
    + [(left, right, NameMatch.ABBREVIATED) for left, right in pairs(ABBREVIATED)]
    + [(left, right, NameMatch.DIFFERENT) for left, right in pairs(DIFFERENT)],
)
def test_names_agree_as_far_as_abbreviation_reaches(
    left: str, right: str, match: NameMatch
) -> None:
    assert same_case_name(left, right) is match
    assert same_case_name(right, left) is match


def test_the_brief_can_define_an_acronym() -> None:
    names = ("XYZ v. Roe", "Foundation of Quiet Walks v. Roe")
    assert same_case_name(*names) is NameMatch.DIFFERENT
    assert same_case_name(*names, {"XYZ": "Found. of Quiet Walks"}) is NameMatch.SAME
    assert same_case_name(*names, {"X.Y.Z.": "Found. of Quiet Walks"}) is NameMatch.SAME


FITTING = """
Overton Park = Citizens to Preserve Overton Park, Inc. v. Volpe
Volpe = Citizens to Preserve Overton Park, Inc. v. Volpe
AFGE = Am. Fed'n of Gov't Emps. v. Off. of Pers. Mgmt.
Twombly = Bell Atl. Corp. v. Twombly
Twombly's = Bell Atl. Corp. v. Twombly
Bell Atlantic = Bell Atl. Corp. v. Twombly
Alvarez II = United States v. Alvarez
Piano II = Bush & Lane Piano Co. v. Becker Brothers
Becker Bros. = Bush & Lane Piano Co. v. Becker Brothers
Am. Fed'n of State, Cnty. & Mun. Emps., AFL-CIO = AFSCME v. SSA
Am. Fed'n of State, Cnty. & Mun. Emps., AFL-CIO = Am. Fed'n of State, Cnty. & Mun. Emps. v. SSA
Bessent = Am. Fed'n of Tchrs. v. Bessent
ACLU = Ashcroft v. American Civil Liberties Union
DOJ = Doe v. U.S. Dep't of Justice
Madigan = Illinois, ex rel. Madigan v. Telemarketing Associates, Inc.
In re Smith = In re Smith
Market St. Ry. = Market St. Ry. v. Railroad Comm'n of Cal.
""".strip().splitlines()

UNFITTING = """
Smith = Smithfield v. Jones
Smith Barney = Smith v. Jones
Smith v. Jones = Smith v. Brown
Cox = Volpe v. Smith
Park Overton = Citizens to Preserve Overton Park, Inc. v. Volpe
Volpe Park = Overton Park v. Volpe
ACLU = AFGE v. Roe
""".strip().splitlines()


@pytest.mark.parametrize(("short", "full"), pairs(FITTING))
def test_a_short_name_fits_its_case(short: str, full: str) -> None:
    assert short_name_fits(short, full)


@pytest.mark.parametrize(("short", "full"), [*pairs(UNFITTING), ("", "Smith v. Jones")])
def test_a_short_name_does_not_fit_another_case(short: str, full: str) -> None:
    assert not short_name_fits(short, full)


def test_party_words_are_what_tells_a_name_apart() -> None:
    printed = "Am. Fed'n of Gov't Emps. v. Off. of Pers. Mgmt."
    written = "American Federation of Government Employees v. Office of Personnel Management"
    assert party_words(printed) == party_words(written)
    assert {"federation", "employees", "management"} <= party_words(printed)
    assert party_words("United States v. Alvarez") == {"alvarez"}
    assert party_words("Acme Corp. v. The State of Ohio") == {"acme", "ohio"}
    assert party_words("State v. State") == frozenset()


def test_sort_keys_go_letter_by_letter() -> None:
    assert sort_key("O'Connell v. Ünit, Inc.") == "oconnellvunitinc"
    assert sorted(["Newman", "New York", "N.A.A.C.P."], key=sort_key) == [
        "N.A.A.C.P.",
        "Newman",
        "New York",
    ]


def test_one_spelling_stands_for_a_word_and_its_abbreviations() -> None:
    for short, full in [("Ass'n", "Association"), ("Intern.", "Int'l"), ("Bd.", "Board")]:
        assert canonical(words_of(short)[0]) == canonical(words_of(full)[0])
    assert canonical(Word("volpe")) == "volpe"


def test_every_abbreviation_of_the_tables_matches_its_words() -> None:
    for short, full in abbreviations.word_abbreviations().items():
        for word in full:
            if short == "&" or " " in word:
                continue
            assert match_words(words_of(short)[0], words_of(word)[0]), (short, word)


def test_the_tables_restate_reporters_db() -> None:
    reporters_db = pytest.importorskip("reporters_db")
    ours = abbreviations.word_abbreviations()
    for short, full in reporters_db.CASE_NAME_ABBREVIATIONS.items():
        assert set(full) <= set(ours[short])
    states = abbreviations.state_abbreviations()
    for short, name in reporters_db.STATE_ABBREVIATIONS.items():
        assert states[short] == name


@pytest.mark.parametrize(
    "word", ["Fed'n.", "Servs.", "Hydro-Elec.", "J.", "N.L.R.B.", "Cal.", "Inc."]
)
def test_an_abbreviation_is_known_by_its_word(word: str) -> None:
    assert abbreviations.is_abbreviation(word)


@pytest.mark.parametrize("word", ["Jones.", "court.", "Law.", "Plan.", "", "."])
def test_a_word_at_the_end_of_a_sentence_is_no_abbreviation(word: str) -> None:
    assert not abbreviations.is_abbreviation(word)


PIECES = st.sampled_from(
    (
        "Smith",
        "v.",
        "v",
        "V.",
        "In re",
        "ex rel.",
        "et al.",
        "the",
        "of",
        "&",
        ",",
        "(In re X)",
        "U.S.",
        "Inc.",
        "AFL-CIO",
        "EPA",
        "Env't",
        "Prot.",
        "Agency",
        "State",
        "Ohio",
        "II",
        "'",
        ".",
    )
)
NAMES = st.one_of(st.text(max_size=30), st.lists(PIECES, max_size=8).map(" ".join))


@given(NAMES, NAMES)
def test_equality_is_symmetric(left: str, right: str) -> None:
    assert same_case_name(left, right) is same_case_name(right, left)
    short_name_fits(left, right)


@given(NAMES)
def test_equality_is_reflexive(name: str) -> None:
    assert same_case_name(name, name) is NameMatch.SAME
    assert same_case_name(f"{name} ", name, {"EPA": "Agency"}) is NameMatch.SAME
    assert sort_key(sort_key(name)) == sort_key(name)
    assert all(words == words.lower() for words in party_words(name))
