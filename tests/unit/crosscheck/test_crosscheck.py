"""Which entry stands for which authority."""

from __future__ import annotations

import pytest
from tests.unit.whole import read

from citecheck.crosscheck import Contested, Matched, OnlyInBody, OnlyInTable, Pairing, pair
from citecheck.model.config import Config, StatuteMatching
from citecheck.model.findings import Report


def _report(table: str, body: str) -> Report:
    return read(f"TABLE OF AUTHORITIES\n\n{table}\n\nARGUMENT\n\n{body}\n")


def _pairs(table: str, body: str, config: Config | None = None, **acronyms: str) -> list[Pairing]:
    report = _report(table, body)
    assert report.table is not None
    return list(
        pair(
            report.table.entries, report.authorities, report.citations, acronyms, config or Config()
        )
    )


def _kinds(table: str, body: str, config: Config | None = None, **acronyms: str) -> list[str]:
    return [type(pairing).__name__ for pairing in _pairs(table, body, config, **acronyms)]


@pytest.mark.parametrize(
    ("entry", "body"),
    [
        ("Camp v. Pitts, 411 U.S. 138 (1973)", "Camp v. Pitts, 411 U.S. 138, 142 (1973)."),
        ("Camp v. Pitts, 411 U. S. 138 (1973)", "Camp v. Pitts, 411 U.S. 138 (1973)."),
        (
            "Terry v. Ohio, 88 S. Ct. 1868 (1968)",
            "Terry v. Ohio, 392 U.S. 1, 88 S. Ct. 1868 (1968).",
        ),
        (
            "AFL-CIO v. Dep't of Lab., No. CV-24-518 (RKM) (D.D.C. Mar. 19, 2025)",
            "AFL-CIO v. DOL, No. CV 24-518 (RKM), ECF No. 71 at 11 (D.D.C. Mar. 19, 2025).",
        ),
        ("5 U.S.C. § 552a", "See 5 USC 552a(b) & (e)(10)."),
        ("5 C.F.R. § 731.104(a)", "See 5 CFR 731.104(a)(3)."),
        ("Exec. Order No. 14,158", "See E.O. No. 14158."),
        ("90 Fed. Reg. 8442", "See E.O. No. 14159, 90 Fed. Reg. 8442 (Jan. 30, 2025)."),
        ("84 Fed. Reg. 1235", "See T.D. 9877, 84 Fed. Reg. 1235, 1240 (Feb. 4, 2019)."),
        ("T.D. 9877", "See T.D. 9877, 84 Fed. Reg. 1235 (Feb. 4, 2019)."),
        ("MPEP § 2106", "See MPEP § 2106.05(a)."),
        ("48 C.F.R. § 15.307", "See FAR 15.307(d)."),
        ("Fed. R. Civ. P. 56", "See Fed. R. Civ. P. 56(a)."),
        ("U.S. Const. art. I, § 4", "See U.S. Const. art. I, § 4, cl. 1."),
    ],
)
def test_matched(entry: str, body: str) -> None:
    table = f"Authorities\n\n{entry} ........ 1\nDoe v. Roe, 500 F.3d 1 (9th Cir. 2007) ........ 1"
    kinds = _kinds(table, f"{body} See Doe v. Roe, 500 F.3d 1 (9th Cir. 2007).")
    assert kinds == ["Matched", "Matched"]


def test_run_of_sections_stands_for_each() -> None:
    pairs = _pairs(
        "Statutes\n\n42 U.S.C. §§ 1983, 1988 ..... 1", "See 42 U.S.C. § 1983; 42 U.S.C. § 1988(b)."
    )
    assert pairs == [Matched(0, (0, 1))]


def test_each_subsection_goes_to_the_entry_that_names_it_most_closely() -> None:
    table = "Statutes\n\n5 U.S.C. § 552a ..... 1\n5 U.S.C. § 552a(b) ..... 1"
    pairs = _pairs(table, "See 5 U.S.C. § 552a(b)(3); 5 U.S.C. § 552a(e).")
    assert pairs == [Matched(0, (1,)), Matched(1, (0,))]


def test_exact_matching() -> None:
    table = "Statutes\n\n5 U.S.C. § 706 ..... 1\n28 U.S.C. § 1331 ..... 1"
    body = "See 5 U.S.C. § 706(2)(A); 28 U.S.C. § 1331."
    assert _kinds(table, body) == ["Matched", "Matched"]
    exact = _kinds(table, body, Config(statutes=StatuteMatching.EXACT))
    assert sorted(exact) == ["Matched", "OnlyInBody", "OnlyInTable"]


def test_subsection_listed_and_section_cited_is_not_sure() -> None:
    assert _pairs("Statutes\n\n5 U.S.C. § 706(2) ..... 1", "See 5 U.S.C. § 706.") == [
        Matched(0, (0,), sure=False),
        OnlyInBody(0),
    ]


def test_only_in_table_and_only_in_body() -> None:
    pairs = _pairs(
        "Cases\n\nCamp v. Pitts, 411 U.S. 138 (1973) ..... 1",
        "Doe v. Roe, 500 F.3d 1 (9th Cir. 2007).",
    )
    assert pairs == [OnlyInTable(0), OnlyInBody(0)]


@pytest.mark.parametrize(
    ("entry", "difference"),
    [
        ("441 U.S. 138", "volume"),
        ("411 U.S. 183", "page"),
        ("411 U.S. 139", "page"),
        ("411 S. Ct. 138", "reporter"),
    ],
)
def test_contested(entry: str, difference: str) -> None:
    table = f"Cases\n\nCamp v. Pitts, {entry} (1973) ..... 1"
    pairs = _pairs(table, "Camp v. Pitts, 411 U.S. 138, 142 (1973).")
    assert Contested(0, 0, difference, entry, "411 U.S. 138") in pairs
    assert not any(isinstance(pairing, OnlyInTable | OnlyInBody) for pairing in pairs)


def test_other_case_with_a_near_citation_is_not_contested() -> None:
    table = "Cases\n\nPoe v. Moe, 411 U.S. 139 (1973) ..... 1"
    assert _kinds(table, "Camp v. Pitts, 411 U.S. 138 (1973).") == ["OnlyInTable", "OnlyInBody"]


def test_name_by_a_defined_acronym() -> None:
    table = "Cases\n\nTaxpayers for Fair Tolls v. Ohio, 441 U.S. 138 (1973) ..... 1"
    body = "TFT v. Ohio, 411 U.S. 138 (1973)."
    assert "Contested" in _kinds(table, body, TFT="Taxpayers for Fair Tolls")
    assert "Contested" not in _kinds(table, body.replace("TFT", "Acme"))


def test_slip_in_one_of_the_briefs_own_citations() -> None:
    table = "Cases\n\nFields v. City of Phila., 862 F.3d 353 (3d Cir. 2017) ..... 1"
    body = "Fields v. City of Phila., 862 F.3d 353, 358 (3d Cir. 2017). It is so. Fields, 826 F.3d at 358."
    pairs = _pairs(table, body)
    assert [type(p).__name__ for p in pairs] == ["Matched", "Contested"]
    contested = pairs[1]
    assert isinstance(contested, Contested)
    assert (contested.difference, contested.table, contested.body) == (
        "volume",
        "862 F.3d 353",
        "826 F.3d at 358",
    )


def test_history_in_the_parents_entry_is_covered() -> None:
    table = "Cases\n\nDoe v. Roe, 500 F.3d 1 (9th Cir. 2007), aff'd, 568 U.S. 455 (2013) ..... 1"
    body = "Doe v. Roe, 500 F.3d 1 (9th Cir. 2007), aff'd, 568 U.S. 455 (2013)."
    assert _kinds(table, body) == ["Matched"]


def test_sites_of_an_entry_are_those_of_all_its_authorities() -> None:
    report = _report(
        "Statutes\n\n5 U.S.C. § 706 ..... 1\n28 U.S.C. § 1331 ..... 1",
        "See 5 U.S.C. § 706; 28 U.S.C. § 1331; 5 U.S.C. § 706(2)(A).",
    )
    assert report.entry_sites == ((0, 2), (1,))
    assert report.entry_authorities == (0, 1)


def test_a_place_without_its_constitution_is_of_the_one_that_the_brief_cites() -> None:
    entry = "Constitutions\n\nArticle 1, § 21 ..... 1\nArticle II, § 9 ..... 1"
    body = "See Wash. Const. art. I, § 21, and art. II, § 9 of the Washington State Constitution."
    assert _kinds(entry, body) == ["Matched", "Matched"]


def test_a_place_of_two_constitutions_is_surely_of_none() -> None:
    entry = "Constitutions\n\nArticle 1, § 9 ..... 1\nU.S. Const. amend. IV ..... 1"
    body = "See Or. Const. art. I, § 9; Tex. Const. art. I, § 9; U.S. Const. amend. IV."
    first, second = _pairs(entry, body)
    assert isinstance(first, Matched)
    assert isinstance(second, Matched)
    assert (first.sure, second.sure) == (False, True)


def test_an_entry_stands_for_the_range_that_begins_with_it() -> None:
    table = "Statutes\n\nCal. Pub. Res. Code § 30210 ..... 1\nCal. Pub. Res. Code § 30610 ..... 1"
    body = "See Pub. Resources Code, §§ 30210-30265.5, and Pub. Resources Code, § 30610."
    assert _kinds(table, body) == ["Matched", "Matched"]


@pytest.mark.parametrize(
    ("entry", "body"),
    [
        (
            "Elm v. Fir, ___ Mich ___ (2021)",
            "Elm v. Fir, ___ Mich ___, ___; ___ NW2d ___ (2021) (Docket No. 160001), slip op at 4.",
        ),
        (
            "Elm v. Fir, ___ Mich ___; ___ NW2d ___ (2021) (Docket No. 160001)",
            "Elm v. Fir, ___ Mich ___, ___ (2021).",
        ),
    ],
)
def test_a_decision_no_report_has_printed_is_known_by_name_and_year(entry: str, body: str) -> None:
    table = f"Cases\n\n{entry} ........ 1\nDoe v. Roe, 500 F.3d 1 (9th Cir. 2007) ........ 1"
    kinds = _kinds(table, f"{body} See Doe v. Roe, 500 F.3d 1 (9th Cir. 2007).")
    assert kinds == ["Matched", "Matched"]


def test_blanks_of_another_year_or_docket_are_another_decision() -> None:
    table = "Cases\n\nElm v. Fir, ___ Mich ___ (2021) (Docket No. 160001) ........ 1"
    later = "Elm v. Fir, ___ Mich ___, ___ (2023)."
    other = "Elm v. Fir, ___ Mich ___, ___ (2021) (Docket No. 164422)."
    for body in (later, other):
        assert _kinds(table, body) == ["OnlyInTable", "OnlyInBody"]


def test_two_digits_swapped_in_a_subsection_that_is_elsewhere_cited_rightly() -> None:
    table = "Statutes\n\n15 U.S.C. § 1052(a) ........ 1, 2\n15 U.S.C. § 1127 ........ 2"
    body = "The bar of 15 U.S.C. § 1052(a) is old. Cf. 15 U.S.C. § 1502(a); 15 U.S.C. § 1127."
    contested = [pairing for pairing in _pairs(table, body) if isinstance(pairing, Contested)]
    assert [(c.table, c.body) for c in contested] == [
        ("15 U.S.C. § 1052(a)", "15 U.S.C. § 1502(a)")
    ]


@pytest.mark.parametrize(
    ("entry", "cited"),
    [
        ("Restatement (Second) of Torts § 402A", "Restatement (Second) of Torts § 420A"),
        ("G.L. c. 93A, § 11", "G.L. c. 39A, § 11"),
    ],
)
def test_swapped_figures_of_a_work_or_a_chapter_are_a_slip(entry: str, cited: str) -> None:
    assert _kinds(f"Authorities\n\n{entry} ........ 1", f"See {cited}.") == ["Contested"]


@pytest.mark.parametrize(
    ("entry", "cited"),
    [
        ("Restatement (Second) of Torts § 402A", "Restatement (Second) of Torts § 403A"),
        ("Restatement (Second) of Torts § 402A", "Restatement (Second) of Agency § 420A"),
        ("G.L. c. 93A, § 11", "G.L. c. 94A, § 11"),
    ],
)
def test_other_sections_and_chapters_are_no_slip(entry: str, cited: str) -> None:
    kinds = _kinds(f"Authorities\n\n{entry} ........ 1", f"See {cited}.")
    assert kinds == ["OnlyInTable", "OnlyInBody"]


@pytest.mark.parametrize(
    "other", ["15 U.S.C. § 1502", "15 U.S.C. § 1502(b)", "15 U.S.C. § 2051(a)"]
)
def test_another_section_is_no_swap_of_digits(other: str) -> None:
    table = "Statutes\n\n15 U.S.C. § 1052(a) ........ 1"
    assert _kinds(table, f"See 15 U.S.C. § 1052(a); {other}.") == ["Matched", "OnlyInBody"]


def test_the_year_behind_a_blank_pin_is_read() -> None:
    report = _report(
        "Cases\n\nDoe v. Roe, 500 F.3d 1 (9th Cir. 2007) ........ 1",
        "See Elm v. Fir, 603 U.S. ___, ___ (2024); Doe v. Roe, 500 F.3d 1 (9th Cir. 2007).",
    )
    assert [authority.years for authority in report.authorities] == [(2024,), (2007,)]


@pytest.mark.parametrize(
    ("entry", "cited"),
    [
        ("42 U.S.C. § 504(g)", "42 U.S.C. § 405(g)"),
        ("Fed. R. Civ. P. 21(b)(6)", "Fed. R. Civ. P. 12(b)(6)"),
        ("42 U.S.C. § 1395(w)(22)", "42 U.S.C. § 1359(w)(22)"),
        ("28 U.S.C. § 2243(a)(1)", "28 U.S.C. § 2254(a)(1)"),
    ],
)
def test_the_only_two_provisions_that_are_alike_are_a_slip(entry: str, cited: str) -> None:
    table = f"Authorities\n\n{entry} ........ 1\n29 U.S.C. § 160 ........ 1"
    kinds = _kinds(table, f"See {cited}; 29 U.S.C. § 160.")
    assert sorted(kinds) == ["Contested", "Matched"]


@pytest.mark.parametrize(
    ("entry", "cited"),
    [
        ("29 U.S.C. § 1132(a)", "29 U.S.C. § 1145"),
        ("29 U.S.C. § 1132(a)", "29 U.S.C. § 1155(a)"),
        ("Fed. R. Civ. P. 21", "Fed. R. Civ. P. 12"),
        ("28 U.S.C. § 1434", "28 U.S.C. § 1343"),
        ("42 U.S.C. § 504(g)", "42 U.S.C. § 405(h)"),
        ("42 U.S.C. § 504(g)", "42 U.S.C. § 405(g); 42 U.S.C. § 1983"),
    ],
)
def test_two_provisions_that_are_not_surely_one_are_missing_and_uncited(
    entry: str, cited: str
) -> None:
    kinds = _kinds(f"Authorities\n\n{entry} ........ 1", f"See {cited}.")
    assert "Contested" not in kinds
    assert {"OnlyInTable", "OnlyInBody"} <= set(kinds)


@pytest.mark.parametrize("entry", ["77 P.S. § 2", "Act of June 2, 1919, P.L. 737, No. 339"])
def test_an_act_or_its_section_may_stand_for_the_other(entry: str) -> None:
    body = "The Act of June 2, 1919, P.L. 737, No. 339, 77 P.S. § 2, says so. See 42 U.S.C. § 1983."
    pairs = _pairs(f"Statutes\n\n{entry} ..... 1\n42 U.S.C. § 1983 ..... 1", body)
    [missing] = [pairing for pairing in pairs if isinstance(pairing, OnlyInBody)]
    assert missing.perhaps == 0


def test_a_section_of_a_manual_goes_to_the_entry_that_names_it_most_closely() -> None:
    table = "Other Authorities\n\nMPEP § 2106 ..... 1\nMPEP § 2106.05 ..... 1\nIRM 5.1 ..... 1"
    pairs = _pairs(table, "See MPEP § 2106.05(a); MPEP § 2106.04; IRM 5.14.1.")
    assert [type(pairing) for pairing in pairs] == [Matched, Matched, OnlyInTable, OnlyInBody]


@pytest.mark.parametrize(
    ("listed", "cited"),
    [
        ("Exec. Order No. 14,168", "Exec. Order No. 14,186"),
        ("Exec. Order No. 14,168", "Exec. Order No. 41,168"),
        ("MPEP 2107", "MPEP 2170"),
        ("85 Fed. Reg. 1235", "85 Fed. Reg. 1253"),
    ],
)
def test_swapped_figures_of_a_number_in_a_series_are_a_slip(listed: str, cited: str) -> None:
    assert _kinds(f"Other Authorities\n\n{listed} ..... 1", f"See {cited}.") == ["Contested"]


@pytest.mark.parametrize(
    ("listed", "cited"),
    [
        ("Exec. Order No. 14,168", "Exec. Order No. 14,169"),
        ("OMB Circular A-94", "OMB Circular A-49"),
        ("85 Fed. Reg. 1235", "58 Fed. Reg. 1253"),
    ],
)
def test_other_numbers_are_two_papers(listed: str, cited: str) -> None:
    kinds = _kinds(f"Other Authorities\n\n{listed} ..... 1", f"See {cited}.")
    assert sorted(kinds) == ["OnlyInBody", "OnlyInTable"]
