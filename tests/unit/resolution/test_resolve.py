"""What each short form, *supra* and *id.* refers to, or why nothing is chosen."""

from __future__ import annotations

import pytest
from tests.unit.whole import answers, last, read

from citecheck.model.citations import Ambiguous, Resolved, Unresolved

A = "Brown v. Board of Educ., 347 U.S. 483, 490 (1954)"
B = "Miranda v. Arizona, 384 U.S. 436, 444 (1966)"
C = "Terry v. Ohio, 392 U.S. 1, 21 (1968)"
WL = "Doe v. Roe, No. 21-cv-123, 2022 WL 123456, at *3 (D. Md. Apr. 3, 2022)"
_A, _B, _C = "347 U.S. 483", "384 U.S. 436", "392 U.S. 1"


# --- id. ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (f"{A}. It is so. Id. at 491.", _A),
        (f"{A}. It is so. id. at 491.", _A),
        (f"{A}. It is so. *Id.* at 491.", _A),
        (f"{A}. It is so. _Id._ at 491.", _A),
        (f"{A}. It is so. <i>Id.</i> at 491.", _A),
        (f"{A}. It is so. Ibid.", _A),
        (f"{A}. It is so. See id. at 491.", _A),
        (f"{A}. That is that. {B}. It is so. Id.", _B),
        # parentheses do not catch it
        (f"{A} (quoting {B}). Id. at 560.", _A),
        (f"{A} (citing {B}). It is so. Id.", _A),
        # nor does history
        (f"{A}, aff'd, {B}, cert. denied, {C}. Id.", _A),
        (f"{A}, abrogated on other grounds by {B}. Id.", _A),
        # what a pin cannot fit is passed over
        (f"{A}. The claim arises under 42 U.S.C. § 1983. Id. at 491.", _A),
        (f"{WL}. See {A}. Id. at *3.", "2022 WL 123456"),
        (f"{A}. See State v. Doe, 2015 WI 12, ¶ 3. Id. ¶ 5.", "2015 WI 12"),
        (f"{A}. See State v. Doe, 2021-NCSC-12, ¶ 3. Id. ¶ 5.", "2021-NCSC-12"),
        # sections
        ("The claim arises under 42 U.S.C. § 1983. Id. § 1985(3).", "42 U.S.C. § 1985(3)"),
        ("The claim arises under 42 U.S.C. § 1983. Id.", "42 U.S.C. § 1983"),
        ("It is in Cal. Rules of Court, rule 8.204. Id. 8.205.", "Cal. Rules of Court, rule 8.205"),
        (f"{A}. It is so. Id. 8.205 (as it was).", "unresolved"),
        (
            "See Restatement (Second) of Torts § 343 (1965). It is so. Id. § 217 cmt. b.",
            "Restatement (Second) of Torts § 217",
        ),
        (
            "See Restatement (Second) of Torts § 343 (1965). It is so. Id. § 217(2).",
            "Restatement (Second) of Torts § 217",
        ),
        (
            "See Fla. Std. Jury Instr. (Civ.) 403.5. It is so. Compare id. 403.6 (as it was).",
            "Jury Instr. 403.6",
        ),
        (
            "See H.R. Rep. No. 102-317, 1991 WL 245201, at *25. It is so. Id. at *10.",
            "H.R. Rep. No. 102-317",
        ),
        (
            "See H.R. Rep. No. 102-317, 1991 WL 245201. It is so. 1991 WL 245201, at *10.",
            "H.R. Rep. No. 102-317",
        ),
        ("It is in 17 C.F.R. § 240.10b-5. Id. § 240.14a-9.", "17 C.F.R. § 240.14a-9"),
        # chains
        (f"{A}. Id. at 491. It is so. Id. at 492.", _A),
    ],
)
def test_id(text: str, answer: str) -> None:
    assert last(text) == answer


_REPORT = "See S. Rep. No. 102-178, at 3 (1991) {}. It is so. FTC Report, supra, at 39."


@pytest.mark.parametrize(
    "defined",
    [
        "[hereinafter 1998 FTC Report]",
        "(hereinafter “1998 FTC Report”)",
        "[hereinafter “FTC Report.”]",
        "(2001), [hereinafter, FTC Report]",
    ],
)
def test_hereinafter(defined: str) -> None:
    assert last(_REPORT.format(defined)) == "S. Rep. No. 102-178"


def test_hereinafter_names_nothing_far_before() -> None:
    far = "It is so. " * 80 + "(hereinafter “FTC Report”)"
    assert last(_REPORT.format(f". {far}")) == "unresolved"


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (f"{A}. Id.at 491.", _A),
        # the same page in another reporter
        ("Roe v. Doe (2002) 12 Cal.4th 390. (Id. at p. 394 [122 S.Ct. 1519].)", "12 Cal. 4th 390"),
        (f"{A}. It is so. Id at 491.", _A),
        (f"{A}. It is so. Id,, at 491.", _A),
        (f"{A}. It is so. Ibid, (citation omitted).", _A),
        # an address on the web is a citation, though of what is not known
        (f"{A}. See https://example.com/a/page. See id. at 5.", "unresolved"),
        (f"{A}. See https://example.com/a/page. Id.", "unresolved"),
        (f"{A}, https://example.com/a/page. Id. at 491.", _A),
        (f"{A}. Bd. of Wells, Technical Paper 12 (2003). Id. at 3.", "unresolved"),
        (f"{A}. See Pym’s Handbook of Wells, ch. 3. Id. § 5.1.", "unresolved"),
        (f"{A}. The board met in May (2003) again. Id. at 491.", _A),
        (
            "See 17 C.F.R. § 240.10b-5. See www.example.com/page. Id. § 240.14a-9.",
            "17 C.F.R. § 240.14a-9",
        ),
        (
            "5 U.S.C. § 552a. Exec. Order No. 14,110, 88 Fed. Reg. 75191 (2023). Id. at 75199.",
            "Exec. Order No. 14,110",
        ),
        (f"{A}. It says so. App.3a. Again it does. Ibid.", "record"),
        (f"{A}. It says so. Appx39. Again it does. Id.", "record"),
    ],
)
def test_id_behind_what_is_no_authority(text: str, answer: str) -> None:
    assert last(text) == answer


@pytest.mark.parametrize("short", ["Tapley, at p. 411", "Tapley., at p. 411"])
def test_a_name_with_a_page_and_nothing_else(short: str) -> None:
    assert (
        last(f"Tapley v. Orrin, 401 U.S. 402 (1971). It is so. {short}. It stands.")
        == "401 U.S. 402"
    )


@pytest.mark.parametrize(
    "short",
    ["Orrin v. Tennessee, supra, at 828", "Orrin v. Tennessee, supra,, at 828"],
)
def test_a_name_that_ends_like_a_signal_is_no_part_of_the_brief(short: str) -> None:
    assert (
        last(f"Orrin v. Tennessee, 501 U.S. 808 (1991). It is so, see {short}.") == "501 U.S. 808"
    )


@pytest.mark.parametrize(
    "text",
    [
        f"See {A}; {B}. That is that. Id.",
        f"See {A}; see also {B}; cf. {C}. That is that. Id.",
        f"Compare {A}, with {B}. That is that. Id.",
    ],
)
def test_id_after_a_string_is_ambiguous(text: str) -> None:
    assert last(text).startswith(f"ambiguous: {_A}; {_B}")


@pytest.mark.parametrize(
    "text",
    [
        f"{A}. The complaint says so. Compl. ¶ 12. Id. ¶ 13.",
        f"{A}. The order says so. ECF No. 31 at 4. Id. at 5.",
        f"{A}. He said so. Smith Decl. ¶ 4. Id. ¶ 5.",
        f"{A}. He said so. App. 31. Id. at 32.",
        f"{A}. He said so. Tr. 45:3. Id. at 46:1.",
        f"{A}. He said so. Dkt. 12 at 3. Id. at 4.",
        f"{A}. He said so. JA 55. Id. at 56.",
        f"{A}. He said so. Pet. App. 5a. Id. at 6a.",
        f"{A}. He said so. Opp. at 7. Id. at 8.",
    ],
)
def test_id_of_the_record(text: str) -> None:
    assert last(text) == "record"


@pytest.mark.parametrize("text", ["Id. at 5.", "It is so. Id. The rule is old."])
def test_id_of_nothing(text: str) -> None:
    assert last(text) == "unresolved"


def test_footnotes_have_a_thread_of_their_own() -> None:
    """The id. of the text passes over the note, and the note's over the text."""
    pages = [
        (
            f"The rule is old. {A}. It is settled law by now, and nobody doubts it.1 Id. at 491.\n\n"
            "The State agrees with all of it.2\n\n\n"
            f"1 {B}.\n\n2 Id. at 445.\n\n1\n"
        ),
        "More text stands here.\n\n2\n",
        "More text stands here.\n\n3\n",
    ]
    report = read("\f".join(pages))
    seen = {
        (c.form.value, c.context.value): str(report.authorities[c.resolution.authority].keys[0])
        for c in report.citations
        if isinstance(c.resolution, Resolved)
    }
    assert seen[("id", "body")] == _A
    assert seen[("id", "footnote")] == _B


def test_id_that_opens_the_first_footnote_does_not_reach_into_the_text() -> None:
    pages = [
        f"The rule is old. {A}. It is so.1\n\n\n1 Id. at 491.\n\n1\n",
        "Text.\n\n2\n",
        "Text.\n\n3\n",
    ]
    report = read("\f".join(pages))
    assert isinstance(report.citations[-1].resolution, Unresolved)


# --- short forms and supra ------------------------------------------------------------------------------


_VOLPE = "Citizens to Preserve Overton Park, Inc. v. Volpe, 401 U.S. 402 (1971)"
_TWOMBLY = "Bell Atl. Corp. v. Twombly, 550 U.S. 544, 127 S. Ct. 1955 (2007)"
_KELLY = "Kelly v. Doe, 10 F.4th 20 (2d Cir. 2021)"
_AFGE = (
    "Am. Fed'n of Gov't Emps. v. Trump, No. 25-cv-1, 2025 WL 771203 (D. Md. Apr. 3, 2025) (“AFGE”)"
)


_SOLAR = "SolarCity Corp. v. Salt River Project, 859 F.3d 720 (9th Cir. 2017)"
_LEXIS = "Roe v. Fuhu Inc., 2015 U.S. Dist. LEXIS 162564 (C.D. Cal. Dec. 1, 2015)"


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (f"{_VOLPE}. It is so. Volpe, 401 U.S. at 415–16.", "401 U.S. 402"),
        (f"{_TWOMBLY}. It is so. Twombly, 127 S. Ct. at 1965.", "550 U.S. 544"),
        (f"{_KELLY}. It is so. Kelly, supra, at 24.", "10 F.4th 20"),
        (f"{_KELLY}. It is so. Kelly, supra n.11.", "10 F.4th 20"),
        (f"{_KELLY}. It is so. Kelly, supra note 11, at 24.", "10 F.4th 20"),
        (f"{WL}. It is so. 2022 WL 123456, at *5.", "2022 WL 123456"),
        (f"{_AFGE}. It is so. AFGE, 2025 WL 771203, at *12.", "2025 WL 771203"),
        (f"{_AFGE}. It is so. AFGE, at *12.", "2025 WL 771203"),
        ("Roe v. Wade, 410 U.S. 113 (1973). It is so. Roe, 410 U.S. 113 at 155.", "410 U.S. 113"),
        (f"{_VOLPE}. It is so. Overton Park, supra, at 415.", "401 U.S. 402"),
        (f"{_KELLY} (hereinafter “Kelly I”). It is so. Kelly I, at 24.", "10 F.4th 20"),
        (f"{WL}. It is so. Doe, at *31.", "2022 WL 123456"),
        (f"{_SOLAR}. It is so. Solar City, 859 F.3d at 726.", "859 F.3d 720"),
        (f"{_SOLAR}. It is so. Solar Power, 859 F.3d at 726.", "unresolved"),
        # one decision of a name and a year, numbered by two databases
        (f"{_LEXIS}. It is so. Roe, 2015 WL 7776794, at *21.", "2015 U.S. Dist. LEXIS 162564"),
        (f"{_LEXIS}. It is so. Roe, 2016 WL 7776794, at *21.", "2016 WL 7776794"),
        (f"{_LEXIS}. It is so. Poe, 2015 WL 7776794, at *21.", "2015 WL 7776794"),
        (
            f"{_LEXIS}. It is so. Roe v. Fuhu Inc., 2015 WL 7776794, at *21 (D. Md. 2015).",
            "2015 WL 7776794",
        ),
    ],
)
def test_short_forms(text: str, answer: str) -> None:
    assert last(text) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (f"{A}. It is so. See Section II(B), supra.", "internal"),
        (f"{A}. It is so. See supra note 3.", "internal"),
        (f"{A}. It is so. See supra Part II.", "internal"),
        (f"{A}. It is so. See supra at 5.", "internal"),
        ("See Beck, 848 F.3d at 275.", "unresolved"),
        ("See Smith, supra, at 130.", "unresolved"),
        (f"{A}. It is so. 348 U.S. at 12.", "unresolved"),
        (f"{A}. It is so. Smith, 347 U.S. at 491.", "unresolved"),
    ],
)
def test_internal_and_unresolved(text: str, answer: str) -> None:
    assert last(text) == answer


def test_two_of_one_name_are_ambiguous() -> None:
    text = (
        "Smith v. Jones, 500 U.S. 1 (1991). It is so. Smith v. Roe, 501 U.S. 9 (1991). It is so. "
        "Smith, supra, at 12."
    )
    assert last(text) == "ambiguous: 500 U.S. 1; 501 U.S. 9"


@pytest.mark.parametrize(
    ("short", "answer"),
    [
        ("Smith, 500 U.S. at 4.", "500 U.S. 1"),
        ("Roe, supra, at 12.", "501 U.S. 9"),
        ("501 U.S. at 12.", "501 U.S. 9"),
    ],
)
def test_two_of_one_name_told_apart(short: str, answer: str) -> None:
    text = (
        "Smith v. Jones, 500 U.S. 1 (1991). It is so. Smith v. Roe, 501 U.S. 9 (1991). It is so. "
    )
    assert last(text + short) == answer


def test_two_of_one_volume_told_apart_by_the_pin() -> None:
    text = "Doe v. Roe, 500 U.S. 1 (1991). It is so. Poe v. Moe, 500 U.S. 90 (1991). It is so. "
    assert last(text + "500 U.S. at 12.") == "500 U.S. 1"
    assert last(text + "500 U.S. at 95.") == "500 U.S. 90"


def test_mention_by_bare_name_cites_nothing() -> None:
    assert len(answers(f"{_TWOMBLY}. Twombly's rule is old. In Twombly the Court said so.")) == 1


def test_every_unresolved_short_form_says_why() -> None:
    report = read(f"Beck, 848 F.3d at 275. {A}; {B}. It is so. Id. See Smith, supra, at 3.")
    doubtful = [
        c.resolution for c in report.citations if isinstance(c.resolution, Unresolved | Ambiguous)
    ]
    assert len(doubtful) == 3
    assert all(resolution.reason for resolution in doubtful)


# --- provisions --------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("It is in 5 U.S.C. § 552a. It is so. See § 552a(b).", "5 U.S.C. § 552a(b)"),
        ("See Fed. R. Civ. P. 56. It is so. Rule 56(a) says it.", "Fed. R. Civ. P. 56(a)"),
        ("See 42 U.S.C. § 1983. It is so. Section 1983 says it.", "42 U.S.C. § 1983"),
        ("It is so. See § 552a(b).", "unresolved"),
        # local rules are called so
        ("See Fed. R. Civ. P. 16; L.R. 16. It is so. Rule 16(b) too.", "Fed. R. Civ. P. 16(b)"),
        ("See Fed. R. Civ. P. 16. It is so. Federal Rule 16(b) too.", "Fed. R. Civ. P. 16(b)"),
        ("See Fed. R. Civ. P. 16. It is so. California Rule 16(b) too.", "unresolved"),
        (
            "Cal. R. Prof'l Conduct 1.9; Mass. R. Prof'l Conduct 1.9. Massachusetts Rule 1.9(a).",
            "Mass. R. Prof. C. 1.9(a)",
        ),
        ("See Cal. R. Prof'l Conduct 1.9. In Ohio Rule 1.9 is so.", "Cal. R. Prof'l Conduct 1.9"),
    ],
)
def test_sections_without_their_code(text: str, answer: str) -> None:
    assert last(text) == answer


_ACT = "Section 10(b) of the Exchange Act, 15 U.S.C. § 78j(b), forbids it. It is so. "


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (f"{_ACT}Section 10(b) is broad.", "15 U.S.C. § 78j(b)"),
        (
            "Section 10(b) (15 U.S.C. § 78j(b)) forbids it. Section 10(b) is broad.",
            "15 U.S.C. § 78j(b)",
        ),
        (
            "Section 8 of the Act of 1934, codified as amended at 15 U.S.C. § 78h, is law. Section 8.",
            "15 U.S.C. § 78h",
        ),
        # another subdivision, another act, words between: not bound
        (f"{_ACT}Section 10(c) is broad.", "unresolved"),
        (
            "Section 10(b) forbids what he did, and 15 U.S.C. § 78j(b) is a law. Section 10(b) too.",
            "unresolved",
        ),
        (
            f"{_ACT}Section 10(b) of the Housing Act, 42 U.S.C. § 1437h(b), too. Section 10(b) is broad.",
            "ambiguous: 15 U.S.C. § 78j(b); 42 U.S.C. § 1437h(b)",
        ),
    ],
)
def test_sections_of_named_acts(text: str, answer: str) -> None:
    assert last(text) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (
            "Pub. L. No. 93-579, § 3, 88 Stat. 1896 (1974). See 88 Stat. at 1897.",
            "Pub. L. No. 93-579",
        ),
        ("Pub. L. No. 93-579, 88 Stat. 1896 (1974). See 88 Stat. 1896.", "Pub. L. No. 93-579"),
        (
            "Pub. L. No. 93-579, 88 Stat. 1896 (1974); 88 Stat. 2000 (1974). See 88 Stat. at 2001.",
            "88 Stat. 2000",
        ),
        (
            "88 Stat. 1896. It is so. Pub. L. No. 93-579, 88 Stat. 1896 (1974). Id.",
            "Pub. L. No. 93-579",
        ),
        ("Pub. L. No. 93-579, 88 Stat. 1896 (1974). See 89 Stat. at 12.", "unresolved"),
    ],
)
def test_public_laws_by_their_page_at_large(text: str, answer: str) -> None:
    assert last(text) == answer


def test_page_at_large_and_public_law_are_one_authority() -> None:
    report = read("88 Stat. 1896. It is so. Pub. L. No. 93-579, § 3, 88 Stat. 1896 (1974). Id.")
    assert len(report.authorities) == 1


_SCOTUS = "IN THE\n\nSupreme Court of the United States\n\nBRIEF\n\n"
_FIFTH = "United States Court of Appeals\nfor the Fifth Circuit\n\nBRIEF\n\n"


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (f"{_SCOTUS}It is so under this Court's Rule 37.6.", "Sup. Ct. R. 37.6"),
        (f"{_SCOTUS}It is so under this Court's Rules 37.2 and 37.6.", "Sup. Ct. R. 37.6"),
        (f"{_SCOTUS}See this Court's Rule 37.6. It is so. Rule 37.6.", "Sup. Ct. R. 37.6"),
        # a circuit has rules of its own and the Federal Rules
        (f"{_FIFTH}It is so under this Court's Rule 35.", "unresolved"),
        (f"{_FIFTH}See 5th Cir. R. 35. It is so. This Court's Rule 35.", "5th Cir. R. 35"),
        ("It is so under this Court's Rule 7.1.", "unresolved"),
        # the court of another case
        (
            "The Supreme Court of the United States denied it.\n\nSee this Court's Rule 7.1.",
            "unresolved",
        ),
    ],
)
def test_rules_of_this_court(text: str, answer: str) -> None:
    assert last(text) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("The Elections Clause says so. See Art. I, § 2.", "U.S. Const. art. I, § 2"),
        ("See Cal. Const. art. I, § 7. It is so. Art. I, § 13.", "Cal. Const. art. I, § 13"),
        # another paragraph, another constitution
        ("The Elections Clause says so.\n\nIt is so. See Art. I, § 2.", "unresolved"),
        (
            "See Cal. Const. art. I, § 7; U.S. Const. amend. IV. It is so. Art. I, § 13.",
            "unresolved",
        ),
        # what is cited in full elsewhere goes first
        (
            "See Tex. Const. art. I, § 9.\n\nThe Fourth Amendment says so. Art. I, § 9.",
            "Tex. Const. art. I, § 9",
        ),
    ],
)
def test_articles_without_their_constitution(text: str, answer: str) -> None:
    assert last(text) == answer


_PAPER = 'See The Federalist No. 81, at 481 (Rossiter ed., 1961) ("It is so.")'


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (f"{_PAPER}; id. No. 78, at 469.", "The Federalist No. 78"),
        (f"{_PAPER}. It is so. Id. No. 10, at 3.", "The Federalist No. 10"),
        (f"{A}. It is so. Id. No. 10, at 3.", "unresolved"),
    ],
)
def test_id_with_a_number_of_a_series(text: str, answer: str) -> None:
    assert last(text) == answer


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (f"{A}. It is so. Petitioners rely (at 20-21) on two dissents. Id.", "record"),
        (f"{A}. It is so. The State argues (at 3, 7 n.2) as much. Id.", "record"),
        (f"{A}. It is so. The Court held (at 20-21) as much. Id.", "347 U.S. 483"),
    ],
)
def test_a_paper_that_is_answered_is_of_the_record(text: str, answer: str) -> None:
    assert last(text) == answer


def test_a_paragraph_fits_no_decision_cited_by_pages_on_a_screen() -> None:
    text = (
        "Compl. ¶ 5. Doe v. Roe, No. 20-1, 2020 WL 12345, at *3 (D. Md. 2020). It is so. Id. ¶ 7."
    )
    assert last(text) == "record"


def _decisions_of(text: str) -> list[list[str]]:
    return [[str(key) for key in a.keys] for a in read(text).authorities]


def test_a_neutral_citation_and_that_of_the_states_reports_are_one_decision() -> None:
    text = "Orrin v. Dale, 2005 VT 110, ¶ 5. So it is. Orrin v. Dale, 179 Vt. 167, 184 (2005)."
    assert _decisions_of(text) == [["2005 VT 110", "179 Vt. 167"]]


@pytest.mark.parametrize(
    "second",
    [
        "Orrin v. Dale, 179 Vt. 167, 184 (2007)",  # another year
        "Orrin v. Roe, 179 Vt. 167, 184 (2005)",
        "Orrin v. Dale, 179 Me. 167, 184 (2005)",
        "Orrin v. Dale, 2005 VT 22",
    ],
)
def test_decisions_of_other_years_names_and_states_are_two(second: str) -> None:
    assert len(_decisions_of(f"Orrin v. Dale, 2005 VT 110, ¶ 5. So it is. {second}.")) == 2
