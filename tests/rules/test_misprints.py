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
