"""Short forms as courts write them: defined names, pages that tell decisions apart, damaged names."""

from __future__ import annotations

import pytest
from tests.unit.whole import answers, read

from citecheck.model.citations import Unresolved
from citecheck.model.document import Source
from citecheck.pipeline import read_brief

_MILLS = (
    "Mill v. Orrin, 462 U.S. 416 (1983) (Mill I), and Ohio v. Mill House, 497 U.S. 502 (1990) "
    "(Mill II), agree. "
)


def _last(text: str) -> str:
    return answers(text)[-1][1]


def test_a_sequel_needs_no_quotation_marks() -> None:
    assert _last(f"{_MILLS}So does Mill II, supra, at 519.") == "497 U.S. 502"
    assert _last(f"{_MILLS}So does Mill I, supra, at 419.") == "462 U.S. 416"


@pytest.mark.parametrize("words", ["Title VII", "Part II", "Count IV", "emphasis added"])
def test_other_words_in_parentheses_define_no_name(words: str) -> None:
    text = f"Mill v. Orrin, 462 U.S. 416 (1983) ({words}). {words}, supra, at 419."
    assert _last(text) != "462 U.S. 416"


def test_a_decision_that_begins_behind_the_pin_is_not_meant() -> None:
    text = (
        "Vane v. Harrow, 424 U.S. 1 (1976); Vane v. Harrow, 519 F.2d 821 (D.C. Cir. 1975). "
        "Vane, supra, at {}."
    )
    assert _last(text.format(38)) == "424 U.S. 1"
    assert _last(text.format(830)) == "519 F.2d 821"


def test_a_whole_name_goes_before_a_name_that_shares_its_words() -> None:
    text = (
        "In re Application of Tapley Water Dist., 270 Neb. 494 (2005). Tapley Water Dist. v. Vane, "
        "280 Neb. 100 (2010). In re Application of Tapley Water Dist., supra."
    )
    assert _last(text) == "270 Neb. 494"


def test_volume_reporter_and_page_carry_a_name_that_was_read_in_part() -> None:
    slip = "Sutton y. Marshals Service, 494 F.3d 1106 (D.C. Cir. 2007). Sutton, 494 F.3d at {}."
    assert _last(slip.format(1116)) == "494 F.3d 1106"
    assert _last(slip.format(90)) == "unresolved"
    other = "Orrin v. Marshals Service, 494 F.3d 1106 (D.C. Cir. 2007). Sutton, 494 F.3d at 1116."
    assert _last(other) == "unresolved"


def test_volume_reporter_and_page_carry_a_slip_of_the_hand_in_a_name() -> None:
    text = "Pellegrino v. Dale, 458 U.S. 858 (1982). {}, 458 U.S. at 862."
    assert _last(text.format("Pelegrino")) == "458 U.S. 858"
    assert _last(text.format("Pellegrano")) == "unresolved"
    short = "Poe v. Dale, 458 U.S. 858 (1982). Roe, 458 U.S. at 862."
    assert _last(short) == "unresolved"


def test_the_one_decision_of_a_volume_may_be_long() -> None:
    text = "Orrin v. Vane, 251 F. Supp. 2d 176 (D.D.C. 2003). See 251 F. Supp. 2d, at 858."
    assert _last(text) == "251 F. Supp. 2d 176"


def test_a_namesake_of_another_volume_is_not_guessed_among_several() -> None:
    text = (
        "Bow v. Orrin, 476 U.S. 467 (1986). Bow v. Vane, 800 F.2d 535 (5th Cir. 1986). "
        "Bow, 478 F.3d at 746."
    )
    assert _last(text) == "unresolved"


def test_a_decision_known_by_its_date_and_number() -> None:
    text = (
        "We said so in People v. Orrin (Jan. 7, 2015, B123456) [nonpub. opn.] (Orrin I). The rent "
        "was due in section 9.\n(Orrin I, supra,\nat p. 6.) It was paid. (Id. at p. 7.)"
    )
    assert answers(text)[0] == ("People v. Orrin (Jan. 7, 2015, B123456) [nonpub. opn.]", "B123456")
    assert [row for row in answers(text) if "supra" in row[0] or "Id." in row[0]] == [
        ("Orrin I, supra, at p. 6", "B123456"),
        ("Id. at p. 7", "B123456"),
    ]


def test_the_number_of_a_decision_before_its_reporter_is_its_own() -> None:
    text = "Orrin v. Vane (N.D.Cal. June 5, 2018, No. 17-cv-01234) 2018 WL 1234567 holds so."
    assert [words for words, _ in answers(text)] == [text.removesuffix(" holds so.")]


@pytest.mark.parametrize("date", ["(1982)", "(Mont. 1982)"])
def test_a_year_may_stand_before_the_volume_and_a_comma(date: str) -> None:
    (authority,) = read(f"See Orrin v. Tapley {date}, 199 Mont. 493, 503.").authorities
    assert (authority.name, authority.year) == ("Orrin v. Tapley", 1982)


def test_the_date_of_the_citation_before_is_not_the_next_one_s() -> None:
    first, second = read("Orrin v. Tapley, 100 U.S. 1 (1982); 199 Mont. 493.").authorities
    assert (first.year, second.year) == (1982, None)


def test_id_goes_to_no_authority_over_a_section_of_an_unknown_code() -> None:
    text = (
        "Orrin v. Tapley, 501 U.S. 808 (1991), is old. Section 90-21 requires a permit. It costs "
        "much. {}"
    )
    assert _last(text.format("Id.")) == "unresolved"
    assert _last(text.format("Id. at 810.")) == "501 U.S. 808"


@pytest.mark.parametrize("ibid", ["Ibid.", "(Ibid .)", "Ibid ."])
def test_ibid_with_a_blank_before_its_point(ibid: str) -> None:
    assert _last(f"Orrin v. Tapley, 501 U.S. 808 (1991). Rent is due. {ibid}") == "501 U.S. 808"


def test_lettered_pages_are_of_no_decision() -> None:
    assert _last("Orrin v. Tapley, 501 U.S. 808 (1991). Id. at pp. K-L.") == "unresolved"


def test_the_first_page_of_a_parallel_citation_is_no_part_of_a_pin() -> None:
    short = read("Orrin v. Vane, 42 Md. App. 1 (1979). Orrin, 42 Md. App. at 12, 398 A.2d 1262.")
    assert short.citations[1].pin == "12"


def test_the_name_of_the_debtor_is_a_name_of_the_decision() -> None:
    text = (
        "Webb Co. v. First Bank (In re Orrin Pub. Co.), 856 F.2d 1328 (9th Cir. 1988). "
        "In re Orrin Pub. Co., 856 F.2d at 1330."
    )
    assert _last(text) == "856 F.2d 1328"


def test_another_subdivision_of_an_act_s_section_is_in_the_same_place() -> None:
    text = (
        "Section 37(a)(2)(B) of the Harbor Act, 8 U.S.C. § 1227(a)(2)(B), applies. So does section "
        "37(a)(2)(E) of the Act."
    )
    assert _last(text) == "8 U.S.C. § 1227(a)(2)(E)"


def test_an_act_may_get_a_short_name_before_its_place() -> None:
    text = "Section 12-3 of the Mill Code of 1961 (Code) (720 ILCS 5/12-3 (West 2006)) applies."
    assert answers(text)[0][1] == "720 ILCS 5/12-3"


def test_a_rule_may_be_written_small() -> None:
    assert _last("Fla. R. Crim. P. 3.800(a). He filed under rule 3.800(a).") == (
        "Fla. R. Crim. P. 3.800(a)"
    )


def test_id_behind_a_report_on_a_bill_is_of_the_report() -> None:
    text = (
        "Pen. Code, § 187. (Sen. Com. on Mills, Analysis of Sen. Bill No. 1038 (2013-2014 Reg. "
        "Sess.) as amended Mar. 28, 2014, p. K.) It says more. (Ibid.)"
    )
    paper = "Sen. Com. on Mills, Analysis of Sen. Bill No. 1038 (2013-2014 Reg. Sess.)"
    assert _last(text) == paper


def test_id_in_parentheses_may_be_of_the_section_that_its_sentence_names() -> None:
    text = "Orrin v. Tapley, 501 U.S. 808 (1991). Pen. Code, § 187. Vane v. Roe, 1 F.2d 3 (1930). "
    assert _last(f"{text}As section 187 says, “rent” is due. (Ibid.)") == "unresolved"
    assert _last(f"{text}As section 187 says, “rent” is due. Ibid.") == "1 F.2d 3"


def test_a_writing_that_is_not_read_is_no_missing_antecedent() -> None:
    book = "O. Tapley, Rents of Mills 54, 58 (2003). See Rents of Mills, supra, at 80."
    report = read(book)
    assert _last(book) == "unresolved"
    assert "RES201" not in [finding.code for finding in report.findings]
    # a decision would be
    missing = read("State v. Orrin and 3 others paid. State v. Orrin, supra.")
    assert "RES201" in [finding.code for finding in missing.findings]


def test_a_hyphen_of_a_line_s_end_is_no_part_of_a_name() -> None:
    assert _last("Vane v. Danforth, 428 U.S. 52 (1976). Dan-forth, supra, at 69.") == "428 U.S. 52"


def test_id_in_a_note_is_of_the_section_that_the_note_before_cites() -> None:
    text = "Neb. Rev. Stat. § 2-1207 applies. Rent is due (§ 2-1211). It is paid. (Id.)"
    assert _last(text) == "Neb. Rev. Stat. § 2-1211"


@pytest.mark.parametrize("place", ["N.T., 3/11/21, at 6-8", "N.T. 12", "N.T. Trial, at 40"])
def test_notes_of_testimony_are_of_the_record(place: str) -> None:
    assert _last(f"Vane v. Roe, 428 U.S. 52 (1976). He paid. {place}. Id. at 9.") == "record"


def test_supra_of_a_series_points_into_no_part_of_the_text() -> None:
    text = "17A Am. Jur. 2d Contracts § 170 (2004). See 17A Am. Jur. 2d, supra, § 174."
    assert ("supra", "unresolved") in [(words[-5:], answer) for words, answer in answers(text)]


def test_a_volume_may_stand_between_a_name_and_supra() -> None:
    text = "Vane v. Orrin, 448 U.S. 448 (1980). It is so (quoting Vane, 448 supra, at 533)."
    assert _last(text) == "448 U.S. 448"


def test_marks_of_notes_in_brackets_hide_no_code() -> None:
    text = "He was held (Pen. Code,[1] §§ 2900, subd. (c), 2900.5, subd. (a))."
    assert [core for _, core in answers(text)] == [
        "Cal. Penal Code § 2900(c)",
        "Cal. Penal Code § 2900.5(a)",
    ]


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("He denied it. Answer, supra.", "record"),
        (
            "He was never admitted. Appendix A. He agreed to it, Id., but the court did not.",
            "record",
        ),
        ("The masters explained it. Id. at 303a.", "record"),
        ("He denied it. Tapley, supra.", "unresolved"),
    ],
)
def test_papers_of_the_record_are_no_authorities(text: str, answer: str) -> None:
    assert _last(text) == answer


def _in_a_scan(text: str) -> str | None:
    source = Source(text, "x.pdf", recognised=frozenset({0}))
    citation = read_brief(source).citations[-1]
    return None if citation.authority is None else str(citation.keys[0])


def test_a_name_of_a_scan_misread_by_one_letter_is_known_by_its_volume_and_page() -> None:
    full = (
        "Oxonjo v. Dale, 31 F.4th 902 (9th Cir. 2022). Vane v. Roe, 31 F.4th 700 (9th Cir. 2022). "
    )
    assert _in_a_scan(f"{full}It was so. Okonjo, 31 F.4th at 911.") == "31 F.4th 902"
    assert _in_a_scan(f"{full}It was so. Okonjo, 44 F.4th at 911.") is None
    both = f"{full}Okunjo v. Lee, 31 F.4th 905 (9th Cir. 2022). It was so. "
    assert _in_a_scan(f"{both}Okonjo, 31 F.4th at 911.") is None


def test_a_name_that_a_lawyer_misspelt_has_no_antecedent() -> None:
    full = "Oxonjo v. Dale, 31 F.4th 902 (9th Cir. 2022). It was so. "
    assert _last(f"{full}Okonjo, 31 F.4th at 911.") != "31 F.4th 902"


def test_a_name_that_lacks_a_letter_of_a_cited_one_is_doubtful() -> None:
    text = "Tapley v. Orrin, 432 U.S. 474 (1977). {}, supra."
    for name, doubtful in (("Taplay", True), ("Baker", False), ("Ogden", False)):
        resolution = read(text.format(name)).citations[-1].resolution
        assert isinstance(resolution, Unresolved)
        assert resolution.doubtful is doubtful


def test_the_note_of_one_supra_is_no_place_before_the_next() -> None:
    text = (
        "Mill v. Orrin, 462 U.S. 416 (1983), and Vane v. Dale, 497 U.S. 502 (1990), agree. Mill, "
        "supra note 10. See, also, {}, supra note 4."
    )
    assert _last(text.format("Vane")) == "497 U.S. 502"
    assert _last(text.format("J.S.").replace("Vane v.", "J.S. v.")) == "497 U.S. 502"


def test_an_article_cited_before_is_meant_and_no_decision_cited_further_on() -> None:
    text = (
        "Ann Harrow, Old Habits Die, 43 McGeorge L. Rev. 433 (2012), says so. Harrow, at 452. "
        "See Teal v. Vane & Harrow Co., 89 Wn.2d 159 (1977)."
    )
    assert answers(text)[1][1] == "43 McGeorge L. Rev. 433"


def test_a_parallel_citation_of_a_short_form_is_of_the_same_decision() -> None:
    text = "Vane v. Harrow, 100 Wn.2d 221 (1983). It is so. 100 Wash.2d at 227, 667 P.2d 633. Then."
    assert answers(text)[-1] == ("667 P.2d 633", "100 Wn.2d 221")
