"""TOA101: cited in the brief, not in the table."""

from __future__ import annotations

import pytest
from tests.rules.brief import brief, findings, report, words

from citecheck.model.config import Config, StatuteMatching
from citecheck.model.findings import Confidence

_CAMP = "Camp v. Pitts, 411 U.S. 138 (1973) ................. 1"


_CITED = "Camp v. Pitts, 411 U.S. 138, 142 (1973)."


def test_missing_authority_is_reported_once_with_its_other_places() -> None:
    text = brief(
        f"Cases\n\n{_CAMP}",
        f"{_CITED} FCC v. Fox Television Stations, Inc., 556 U.S. 502, 515 (2009).",
        "Fox, 556 U.S. at 516. Id.",
    )
    (finding,) = findings("TOA101", text)
    assert finding.location is not None
    assert str(finding.location.page) == "1"
    assert [str(r.location.page) for r in finding.related if r.location] == ["2", "2"]


@pytest.mark.parametrize(
    ("cited", "said"),
    [
        ("12 U.S.C. §§ 1811-1832", ["12 U.S.C. §§ 1811-1832"]),
        ("12 C.F.R. §§ 3.1 to 3.4", ["12 C.F.R. §§ 3.1-3.4"]),
        ("12 U.S.C. §§ 1811, 1832", ["12 U.S.C. § 1811", "12 U.S.C. § 1832"]),
        # one end is cited by itself too
        (
            "12 U.S.C. §§ 1811-1832. See also 12 U.S.C. § 1832",
            ["12 U.S.C. §§ 1811-1832", "12 U.S.C. § 1832"],
        ),
        # one end is listed
        ("28 U.S.C. §§ 1331-1332", ["28 U.S.C. § 1332"]),
    ],
)
def test_a_range_is_missing_once(cited: str, said: list[str]) -> None:
    text = brief("Statutes\n\n28 U.S.C. § 1331 ....... 1", f"See 28 U.S.C. § 1331. See {cited}.")
    assert words("TOA101", text) == [f"{words} is cited but is not in the table" for words in said]


@pytest.mark.parametrize(
    ("cited", "missing"),
    [
        ("42 U.S.C. § 12132", []),
        ("42 U.S.C. § 12213(a)", []),
        ("42 U.S.C. § 12100", ["42 U.S.C. § 12100"]),
        ("29 U.S.C. § 12132", ["29 U.S.C. § 12132"]),
    ],
)
def test_a_range_stands_for_the_sections_in_it(cited: str, missing: list[str]) -> None:
    table = "Statutes\n\n42 U.S.C. §§ 12101-12213 ....... 1, 2"
    text = brief(table, "The Act is 42 U.S.C. §§ 12101-12213.", f"See {cited}.")
    assert words("TOA101", text) == [
        f"{words} is cited but is not in the table" for words in missing
    ]
    assert bool(findings("TOA107", text)) is bool(missing)
    exact = (text, Config(statutes=StatuteMatching.EXACT))
    assert len(words("TOA101", exact)) == 1


def test_a_list_is_no_range() -> None:
    text = brief(
        "Statutes\n\n28 U.S.C. §§ 1331, 1367 ....... 1", "See 28 U.S.C. §§ 1331, 1343, 1367."
    )
    assert words("TOA101", text) == ["28 U.S.C. § 1343 is cited but is not in the table"]


def _says(code: str, table: str, *pages: str) -> list[str]:
    return words(code, brief(table, *pages))


def test_a_law_is_called_by_the_name_of_its_act() -> None:
    cited = f"{_CITED} See the Privacy Act of 1974, Pub. L. No. 93-579, 88 Stat. 1896."
    assert _says("TOA101", f"Cases\n\n{_CAMP}", cited) == [
        "Privacy Act of 1974, Pub. L. No. 93-579 is cited but is not in the table"
    ]


@pytest.mark.parametrize(
    ("listed", "cited"),
    [
        ("5 U.S.C. § 706", "5 U.S.C. § 706(2)(A)"),
        ("42 U.S.C. §§ 1983, 1988", "42 U.S.C. § 1988(b)"),
        ("28 U.S.C. § 2254(d)", "28 U.S.C. § 2254(d)(1)-(2)"),
        ("Fed. R. Civ. P. 12", "Fed. R. Civ. P. 12(b)(6)"),
        ("17 C.F.R. § 240.10b-5", "17 C.F.R. § 240.10b-5(b)"),
        ("U.S. Const. art. III", "U.S. Const. art. III, § 2, cl. 1"),
        ("Sup. Ct. R. 37", "Sup. Ct. R. 37.6"),
        ("16 C.F.R. § 312", "16 C.F.R. § 312.5(a)(1)"),
        ("16 C.F.R. § 312", "16 C.F.R. pt. 312"),
        ("5th Cir. R. 28.2", "5th Cir. R. 28.2.1"),
        ("Circuit Rule 28-1", "9th Cir. R. 28-1"),
        ("9th Cir. R. 28-1", "Circuit Rule 28-1"),
        ("Local Rule 28.2", "5th Cir. R. 28.2"),
    ],
)
def test_entry_for_a_section_stands_for_its_subsections(listed: str, cited: str) -> None:
    text = brief(f"Provisions\n\n{listed} ........ 1", f"The rule is that of {cited}.")
    assert findings("TOA101", text) == []
    assert findings("TOA102", text) == []


@pytest.mark.parametrize(
    ("listed", "cited"),
    [
        ("5 U.S.C. § 552a(b)(3)", "5 U.S.C. § 552a"),
        ("5 U.S.C. § 552a(b)", "5 U.S.C. § 552a(e)"),
        ("5 U.S.C. § 552", "5 U.S.C. § 552a"),
        ("42 U.S.C. § 1983", "42 U.S.C. § 1983 note"),
        ("42 U.S.C. § 1983", "18 U.S.C. § 1983"),
        ("Fed. R. Civ. P. 5", "Fed. R. Civ. P. 5.1"),
        ("16 C.F.R. § 31", "16 C.F.R. § 312.5"),
        ("9th Cir. R. 28-1", "11th Cir. R. 28-1"),
    ],
)
def test_entry_stands_for_nothing_wider_or_other(listed: str, cited: str) -> None:
    text = brief(
        f"Statutes\n\n{listed} ........ 1\n28 U.S.C. § 1331 ....... 1",
        f"The rule is that of {cited}, and jurisdiction that of 28 U.S.C. § 1331.",
    )
    assert words("TOA101", text) + words("TOA103", text)


@pytest.mark.parametrize(
    ("listed", "cited"),
    [
        ("Chapter 7.72 RCW", "RCW 7.72.010"),
        ("RCW 7.72 et. seq.", "RCW 7.72.010"),
        ("G.L. c. 93A", "G.L. c. 93A, § 9"),
        ("42 U.S.C. § 2000e et seq.", "42 U.S.C. § 2000e-5(f)"),
        ("K.S.A. 44-501 et seq.", "K.S.A. 44-508"),
    ],
)
def test_what_a_chapter_or_a_sequel_holds_is_neither_missing_nor_uncited(
    listed: str, cited: str
) -> None:
    text = brief(f"Cases\n\n{_CAMP}\n\nStatutes\n\n{listed} ..... 1", f"{_CITED} See {cited}.")
    (found,) = findings("TOA101", (text, Config(show_low_confidence=True)))
    assert found.confidence is Confidence.LOW
    assert findings("TOA102", text) == []
    said = [s.reason for s in report(text).skipped if s.check == "TOA101"]
    assert ["by its chapter" in reason for reason in said] == [True]
    exact = Config(statutes=StatuteMatching.EXACT)
    assert [f.confidence for f in findings("TOA101", (text, exact))] == [Confidence.HIGH]


@pytest.mark.parametrize(
    ("listed", "other", "cited"),
    [
        ("Chapter 7.72 RCW", "RCW 7.72.030", "RCW 7.72.010"),
        ("29 U.S.C. § 201 et seq.", "29 U.S.C. § 207", "29 U.S.C. § 216(b)"),
    ],
)
def test_a_table_that_lists_sections_beside_their_chapter_must_list_all(
    listed: str, other: str, cited: str
) -> None:
    table = f"Cases\n\n{_CAMP}\n\nStatutes\n\n{listed} ..... 1\n{other} ..... 1"
    text = brief(table, f"{_CITED} See {cited}; {other}.")
    assert words("TOA101", text) == [f"{cited} is cited but is not in the table"]
    assert findings("TOA102", text) == []


def test_exact_matching_wants_an_entry_for_each_subsection() -> None:
    text = brief("Statutes\n\n5 U.S.C. § 706 ........ 1", "Review is under 5 U.S.C. § 706(2)(A).")
    assert findings("TOA101", text) == []
    assert findings("TOA101", (text, Config(statutes=StatuteMatching.EXACT)))


def test_parallel_citations_are_one_authority() -> None:
    table = "Cases\n\nTerry v. Ohio, 392 U.S. 1, 88 S. Ct. 1868 (1968) ........ 1"
    text = brief(
        table,
        "Terry v. Ohio, 392 U.S. 1, 21, 88 S. Ct. 1868, 20 L. Ed. 2d 889 (1968). The stop was "
        "brief. Terry, 88 S. Ct. at 1880. It was fair. Terry, 20 L. Ed. 2d at 906.",
    )
    for code in ("TOA101", "TOA102", "TOA103", "RES201"):
        assert findings(code, text) == []


def test_quotations_can_be_left_out() -> None:
    text = brief(
        f"Cases\n\n{_CAMP}",
        f"{_CITED} The order says: “We follow FCC v. Fox Television Stations, Inc., "
        "556 U.S. 502, 515 (2009), here.”",
    )
    assert findings("TOA101", text)
    assert findings("TOA101", (text, Config(exclude_quoted=True))) == []


def test_words_alone_are_no_missing_authority() -> None:
    said = _says("TOA101", f"Cases\n\n{_CAMP}", f"The First Amendment is at stake. {_CITED}")
    assert said == []


def test_record_is_no_authority() -> None:
    cited = f"{_CITED} ECF No. 31 at 4; App. 12–14; Compl. ¶ 8; JA 55; Smith Decl. ¶ 3; Tr. 4:5."
    assert _says("TOA101", f"Cases\n\n{_CAMP}", cited) == []


def test_certificate_cites_nothing() -> None:
    text = brief(f"Cases\n\n{_CAMP}", _CITED)
    text += "\fCERTIFICATE OF COMPLIANCE\n\nThis brief meets Fed. R. App. P. 32(a)(7)(B).\n\n3\n"
    assert findings("TOA101", text) == []


@pytest.mark.parametrize(
    "heading",
    ["OPINIONS BELOW", "DECISION BELOW", "II. OPINIONS AND ORDERS BELOW", "Opinions Below"],
)
def test_a_decision_cited_only_as_one_below_is_of_low_confidence(heading: str) -> None:
    below = f"{heading}\n\nThe opinion is at Doe v. Roe, 57 F.4th 567 (6th Cir. 2023).\n\n"
    text = brief(_CAMP, f"{below}JURISDICTION\n\nIt is so. {_CITED}")
    assert findings("TOA101", text) == []
    (found,) = findings("TOA101", (text, Config(show_low_confidence=True)))
    assert found.confidence is Confidence.LOW
    (skipped,) = [s.reason for s in report(text).skipped if s.check == "TOA101"]
    assert "the decisions below" in skipped
    assert "Doe v. Roe" in skipped


@pytest.mark.parametrize(
    ("heading", "behind"),
    [
        ("OPINIONS BELOW", "JURISDICTION\n\nSee Doe v. Roe, 57 F.4th 567 (6th Cir. 2023)."),
        ("A. Decision Below Errs", "JURISDICTION\n\nIt is so."),
        ("THE STANDARDS BELOW", "JURISDICTION\n\nIt is so."),
        ("The opinions below err.", "JURISDICTION\n\nIt is so."),
    ],
)
def test_a_decision_cited_elsewhere_too_must_be_listed(heading: str, behind: str) -> None:
    below = f"{heading}\n\nThe opinion is at Doe v. Roe, 57 F.4th 567 (6th Cir. 2023).\n\n"
    text = brief(_CAMP, f"{below}{behind} {_CITED}")
    assert [found.confidence for found in findings("TOA101", text)] == [Confidence.HIGH]
    assert not [s for s in report(text).skipped if s.check == "TOA101"]


@pytest.mark.parametrize(
    ("part", "missing"),
    [
        ("STATEMENT OF RELATED CASES\n\n{}\n\nJURISDICTION\n\nIt is so.", False),
        ("I. Statement of Related Cases {}\n\nII. Facts It is so.", False),
        ("Related Cases: {}\n\nJURISDICTION\n\nIt is so.", False),
        ("Related cases hold the same. {}", True),
        ("STATEMENT OF RELATED CASES\n\nNone.\n\nJURISDICTION\n\n{}", True),
    ],
)
def test_a_case_named_only_as_related_is_of_low_confidence(part: str, missing: bool) -> None:
    named = "One appeal, Doe v. Roe, No. 23-16651, was opened by mistake and closed since."
    text = brief(_CAMP, f"{part.format(named)} {_CITED}")
    assert len(findings("TOA101", text)) == missing
    skipped = [s.reason for s in report(text).skipped if s.check == "TOA101"]
    assert bool(skipped) is not missing


_ACT = """\
Cases

Camp v. Pitts, 411 U.S. 138 (1973) ................. 1

Statutes

H.B. 18, 88th Leg., Reg. Sess. (Tex. 2023) (to be codified at Tex. Bus. &
     Com. Code §§ 509.001–509.051)
        § 509.053(a) ............................... 1
"""


@pytest.mark.parametrize(
    ("section", "confidence"), [("509.001", Confidence.LOW), ("509.002", Confidence.HIGH)]
)
def test_a_section_named_with_the_act_above_its_sections_is_not_surely_missing(
    section: str, confidence: Confidence
) -> None:
    cited = f"{_CITED} See Tex. Bus. & Com. Code § 509.053(a). See Tex. Bus. & Com. Code § "
    text = brief(_ACT, f"{cited}{section}.")
    (found,) = findings("TOA101", (text, Config(show_low_confidence=True)))
    assert found.confidence is confidence
    said = [s.reason for s in report(text).skipped if s.check == "TOA101"]
    assert [section in reason for reason in said] == [True] * (confidence is Confidence.LOW)


def test_low_confidence_is_hidden_unless_asked_for() -> None:
    text = brief(f"Cases\n\n{_CAMP}", f"The First Amendment is at stake. {_CITED}")
    shown = findings("TOA101", (text, Config(show_low_confidence=True)))
    assert [finding.confidence for finding in shown] == [Confidence.LOW]
