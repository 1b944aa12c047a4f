"""One slip in the table is one finding: what follows from it is not reported again."""

from __future__ import annotations

from tests.rules.brief import brief, findings, report


def test_a_misprint_is_shown_where_it_stands() -> None:
    full = "Roe v. Doe, No. 16-cv-453, 2017 WL 3668597 (D. Del. Aug. 24, 2017)"
    text = brief(
        f"Cases\n\n{full} ........ 1, 2",
        f"See {full}.",
        "It is so. Roe, 2017 WL 36685897, at *3.",
    )
    (said,) = findings("TOA103", text)
    assert "(number differs)" in said.message
    assert said.location is not None
    assert str(said.location.page) == "2"


def _codes(text: str) -> list[str]:
    return [finding.code for finding in report(text).findings]


def test_pages_of_a_misprinted_section() -> None:
    """The pages of § 706 are also those of its subsections, which a misprint leaves uncovered."""
    cited = ("Review is under 5 U.S.C. § 706.", "It is set aside. 5 U.S.C. § 706(2)(A).")
    assert _codes(brief("Statutes\n\n5 U.S.C. § 706 ....... 1, 2", *cited)) == []
    assert _codes(brief("Statutes\n\n5 U.S.C. § 786 ....... 1, 2", *cited)) == ["TOA103"]


def test_pages_of_a_misspelt_name() -> None:
    """A page that names the case is no sure fault, whatever the table calls it."""
    cited = (
        "See Camp v. Pitts, 411 U.S. 138, 142 (1973).",
        "That is what Pitts teaches, and nobody denies it.",
    )
    entry = "Cases\n\nCamp v. Pitts, 411 U.S. 138 (1973) ....... 1, 2"
    assert _codes(brief(entry, *cited)) == []
    assert _codes(brief(entry.replace("Camp v. Pitts", "Camp v. Pitto"), *cited)) == ["TOA105"]


def test_order_is_judged_among_entries_of_one_sort() -> None:
    """A statute among the cases is in the wrong category, and not out of order besides."""
    listed = "\n".join(
        (
            "Cases\n",
            "Camp v. Pitts, 411 U.S. 138 (1973) ....... 1",
            "Marbury v. Madison, 5 U.S. (1 Cranch) 137 (1803) ....... 1",
            "SEC v. Chenery Corp., 318 U.S. 80 (1943) ....... 1",
            "5 U.S.C. § 706 ....... 1",
        )
    )
    text = (
        "Camp v. Pitts, 411 U.S. 138 (1973). Marbury v. Madison, 5 U.S. (1 Cranch) 137 (1803). "
        "SEC v. Chenery Corp., 318 U.S. 80 (1943). Review is under 5 U.S.C. § 706."
    )
    assert _codes(brief(listed, text)) == ["TOA111"]


def test_a_subdivision_in_the_wrong_case_is_the_same() -> None:
    entry = "Statutes\n\n29 U.S.C. § 1002(21)(A) ....... 1"
    assert _codes(brief(entry, "It is so under 29 U.S.C. § 1002(21)(a).")) == []


def test_a_word_in_capitals_is_no_code_of_alaska() -> None:
    entry = "Statutes\n\nCal. Civ. Code § 2954.8 ....... 1"
    text = "IT DEFIED THE LAW AS § 2954.8 HAS IT. Cal. Civ. Code § 2954.8."
    assert _codes(brief(entry, text)) == []


def test_what_is_redacted_may_cite_an_entry() -> None:
    entry = (
        "Cases\n\nCamp v. Pitts, 411 U.S. 138 (1973) ....... 1\n"
        "Doe v. Roe, 500 U.S. 1 (1991) ....... 1"
    )
    cited = "See Camp v. Pitts, 411 U.S. 138, 142 (1973)."
    assert _codes(brief(entry, cited)) == ["TOA102"]
    assert _codes(brief(entry, f"{cited} [REDACTED]")) == []
    # on another page than the entry lists it hides nothing of it
    assert _codes(brief(entry, cited, "It is [REDACTED] so.")) == ["TOA102"]
    assert _codes(brief(entry, f"{cited} UNREDACTED")) == ["TOA102"]


_CASES = "Cases\n\nRoe v. Doe, {} ....... 1"
_CITED = "It was held. Roe v. Doe, 148 F.3d 529, 530 (5th Cir. 1998)."


def _said(entry: str) -> list[str]:
    found = report(brief(_CASES.format(entry), _CITED)).findings
    return [f"{finding.code} {finding.message}" for finding in found]


def test_a_parenthesis_that_is_half_there() -> None:
    """Court and year are there; what is missing is the parenthesis."""
    words = "TOA113 the entry has no {} parenthesis: Roe v. Doe, {}"
    for entry, lost in (
        ("148 F.3d 529 5th Cir. 1998)", "opening"),
        ("148 F.3d 529 (5th Cir. 1998", "closing"),
    ):
        assert _said(entry) == [words.format(lost, entry)]


def test_a_year_that_cannot_be_is_said_once_and_why_it_cannot() -> None:
    differs, fact = _said("148 F.3d 529 (5th Cir. 2998)")
    assert differs == "TOA104 Roe v. Doe: the table says 2998, the brief 1998"
    assert fact == "PLA403 148 F.3d 529: F.3d ended in 2021; this says 2998"


def test_half_a_court_has_its_year() -> None:
    (said,) = _said("148 F.3d 529 (5th 1998)")
    assert said.startswith("TOA113 the entry has no court")


def test_a_comma_within_a_citation_of_the_table() -> None:
    assert _said("148, F.3d 529 (5th Cir. 1998)") == []


def test_a_transposed_section_above_its_subsection() -> None:
    text = brief("Statutes\n\n15 U.S.C. § 1025 ....... 1", "See 15 U.S.C. § 1052(b).")
    assert _codes(text) == ["TOA103"]


def test_two_decisions_of_one_name_each_listed_exactly() -> None:
    first, second = (f"Roe v. Doe, {volume} F.3d 14 (1st Cir. 2007)" for volume in (500, 501))
    table, pages = f"Cases\n\n{first} ....... 1", (f"See {first}.", f"See {second}.")
    assert _codes(brief(f"{table}\n{second} ....... 2", *pages)) == []
    assert "TOA103" in _codes(brief(table, *pages))


def test_a_pin_without_at_is_no_other_page() -> None:
    pages = ("Roe v. Doe, 500 F.3d 14, 15 (1st Cir. 2007). See Roe, 500 F.3d 18.",)
    assert _codes(brief("Cases\n\nRoe v. Doe, 500 F.3d 14 (1st Cir. 2007) ....... 1", *pages)) == []


def test_a_decision_named_without_its_citation_is_not_surely_uncited() -> None:
    listed = ("Doe v. Poe, 468 U.S. 430 (1984)", "Roe v. Doe, 500 U.S. 14 (1991)")
    table = "\n".join(("Cases\n", *(f"{entry} ....... 1" for entry in listed)))
    cited = "Roe v. Doe, 500 U.S. 14, 15 (1991)"
    assert _codes(brief(table, f"See {cited} (quoting Doe v. Poe).")) == []
    assert _codes(brief(table, f"See {cited} (quoting Poe v. Moe).")) == ["TOA102"]
