"""The clean view: what printing put into a text is gone, and every offset leads back."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tests.unit.whole import keys, labels_of, read, source_words

from citecheck.document.build import build, clean_text
from citecheck.document.normalise import emphasis_marks, split_capitals
from citecheck.model.document import Source


def _clean(text: str) -> str:
    return clean_text(text)[0]


@pytest.mark.parametrize(
    ("source", "clean"),
    [
        ("550\u00a0U.S.\u00a0544", "550 U.S. 544"),
        ("550  U.S.\t544", "550 U.S. 544"),
        ("149 Hawaiʻi 50", "149 Hawai'i 50"),
        ("550\u2009U.S.\u202f544", "550 U.S. 544"),
        ("8 U.S.C. ß 1326; ßß 12, 13; ß12", "8 U.S.C. § 1326; §§ 12, 13; §12"),
        ("42 U.S.C. SS 1983, 1985", "42 U.S.C. §§ 1983, 1985"),
        ("Cal. Penal Code $ 187", "Cal. Penal Code § 187"),
        ("Hauptstraße 5, the SS 12, for $ 5", "Hauptstraße 5, the SS 12, for $ 5"),
        ("392–93", "392-93"),
        ("392‒93", "392-93"),
        ("392\u201193", "392-93"),
        ("a—b", "a—b"),
        ("Fed’n of ‘Emps.’", "Fed'n of 'Emps.'"),
        ("“quoted”", "“quoted”"),
        ('"quoted"', '"quoted"'),
        ("ﬁle aﬀair oﬃce ﬂag", "file affair office flag"),
        ("Soft\u00adware", "Software"),
        ("zero\u200bwidth\ufeff", "zerowidth"),
        ("*Id.* at 5", "Id. at 5"),
        ("_Id._ at 5", "Id. at 5"),
        ("<i>Id.</i> at 5", "Id. at 5"),
        ("**Doe v. Roe**, 5 U.S. 1", "Doe v. Roe, 5 U.S. 1"),
        ("<em>Doe</em> <b>v.</b> Roe<br/>", "Doe v. Roe"),
        ("<i>Doe v. FBI</i> , 936 F.2d 1346", "Doe v. FBI , 936 F.2d 1346"),
        ("2025 WL 868953, at *67", "2025 WL 868953, at *67"),
        ("2025 WL 868953, *67", "2025 WL 868953, *67"),
        ("at *7, *9", "at *7, *9"),
        ("Tr. 4\\*5", "Tr. 4*5"),
        ("a [sic] b [/b] c", "a [sic] b [/b] c"),
        ("a\x1b[31mb", "a [31mb"),
        ("snake_case_name", "snake_case_name"),
        ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
        ("In [Doe v. Roe]{.smallcaps}, 5 F.4th 1", "In Doe v. Roe, 5 F.4th 1"),
        ("See [Doe v. Roe](https://example.org/a), 5 F.4th 1", "See Doe v. Roe, 5 F.4th 1"),
        ("See Doe v. Roe [sic](1999)", "See Doe v. Roe [sic](1999)"),
        ("550 U.S. 544, 555--56", "550 U.S. 544, 555-56"),
        ("a fee of \\$5 \\[sic\\] \\| more", "a fee of $5 [sic] | more"),
    ],
)
def test_clean_text(source: str, clean: str) -> None:
    assert _clean(source) == clean


@given(st.text(max_size=200))
def test_offsets_lead_back(text: str) -> None:
    """Each code point of the clean text comes from the place that the map names."""
    clean, offsets = clean_text(text)
    for k, char in enumerate(clean):
        at = offsets.offset(k)
        assert 0 <= at < len(text)
        if char.isalnum() and char.isascii() and text[at].isascii():
            assert text[at] == char


def test_an_escaped_sign_inside_a_tag_is_the_tags() -> None:
    assert emphasis_marks("<a\\.>") == [(0, 5)]


@given(st.text(alphabet="*_<i/>bsu\\ aé1.,\n", max_size=120))
def test_marks_are_ordered_and_inside(text: str) -> None:
    end = 0
    for start, stop in emphasis_marks(text):
        assert end <= start < stop <= len(text)
        end = stop


def test_small_capitals_that_extraction_split() -> None:
    text = "U.S. C ONST. and C ALIFORNIA V. T EXAS and S UPREME C OURT and B RIEF FOR R ESPONDENT A ND M ORE OF IT, T HE E ND"
    joined = "".join(
        c for k, c in enumerate(text) if not any(a <= k < b for a, b in split_capitals(text))
    )
    assert joined.startswith("U.S. CONST. and CALIFORNIA V. TEXAS and SUPREME COURT")
    assert split_capitals("PLAN B FAILED and VITAMIN C HELPED") == []


# --- citations that the page breaks into pieces ------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("See Doe v. Roe, 550\u00a0U.S.\u00a0544 (2007).", "550 U.S. 544"),
        ("See Doe v. Roe, 550 U.S.\n544 (2007).", "550 U.S. 544"),
        ("See Doe v. Roe, 123\nF. Supp. 3d\n456 (D. Md. 2016).", "123 F. Supp. 3d 456"),
        ("See Doe v. Roe, 1 F. Sup-\np. 3d 5 (D. Md. 2014).", "1 F. Supp. 3d 5"),
        ("See Doe v. Roe, 550 U.S. 544,\n555 (2007).", "550 U.S. 544"),
        ("See *Doe v. Roe*, 550 U.S. 544 (2007).", "550 U.S. 544"),
        ("See _Doe v. Roe_, 550 U.S. 544 (2007).", "550 U.S. 544"),
        ("See <i>Doe v. Roe</i> , 550 U.S. 544 (2007).", "550 U.S. 544"),
        ("See Doe v. Roe, 550 U.S. 544, 555–56 (2007).", "550 U.S. 544"),
        ("See Doe v. Roe, 550 U.S.\n\n544, 555\n\n(2007).", "550 U.S. 544"),
        ("See Doe v. Roe, 550          U.S.          544 (2007).", "550 U.S. 544"),
    ],
)
def test_one_citation_however_it_is_set(text: str, key: str) -> None:
    report = read(text)
    (citation,) = report.citations
    assert keys(citation) == [key]
    assert citation.name == "Doe v. Roe"
    folded = source_words(report, citation).replace("*", "").replace("_", "")
    assert folded.endswith((")", "544"))
    assert "Doe v." in folded


def test_citation_over_a_page_break_with_a_footnote_between() -> None:
    """``2025 WL`` ‹page break, footnote› ``868953, *67`` is one citation."""
    lines = ["The record of this case is long and was read in full by everyone."] * 12
    first = (
        "\n".join(lines)
        + "\nThe court said as much.1 See Doe v. Roe, No. 25-cv-596, 2025 WL\n\n\n"
        + "1 Poe v. Moe, 501 U.S. 2 (1991).\n\n4\n"
    )
    second = "868953, *67 (D. Md. Mar. 20, 2025). It stands.\n" + "\n".join(lines) + "\n\n5\n"
    third = "\n".join(lines) + "\n\n6\n"
    report = read("\f".join([first, second, third]))
    (citation,) = [c for c in report.citations if c.name == "Doe v. Roe"]
    assert keys(citation)[0] == "2025 WL 868953"
    assert citation.pin == "*67"
    assert "868953" in source_words(report, citation)


def test_pleading_paper_line_numbers() -> None:
    body = [
        "The motion should be granted for the", "reasons that follow. A complaint must",
        "state a claim that is plausible. See", "Smith v. Jones,", "550 U.S.", "544, 555 (2007).",
        "The plaintiff has not done so here, and", "nothing in the record can mend that.",
        "The complaint has two paragraphs that", "speak of facts. Neither says when or",
        "where the contract was made, nor who", "made it for the defendant. That will",
        "not do under any reading of the rule.", "The motion should be granted.",
    ]  # fmt: skip
    numbered = [f"{k:>2}  {line}" for k, line in enumerate(body, 1)]
    numbered += [str(k) for k in range(15, 29)]
    (citation,) = read("\n".join(numbered)).citations
    assert keys(citation) == ["550 U.S. 544"]
    assert citation.name == "Smith v. Jones"
    assert citation.pin == "555"


def test_stamps_and_running_heads_are_no_text() -> None:
    stamp = "Case 3:21-cv-00123 Document 45 Filed 01/02/22 Page {} of 30"
    pages = [
        f"{stamp.format(k + 10)}\n\nThe rule is the one that the Court gave long ago. See Doe v. Roe, 550\n\n{k}\n"
        if k == 1
        else f"{stamp.format(k + 10)}\n\nU.S. 544 (2007). More of the text stands on page {k}.\n\n{k}\n"
        for k in (1, 2, 3)
    ]
    document = build(Source("\f".join(pages), "x.txt"))
    assert "Document 45" not in document.view
    assert "550 U.S. 544" in document.view
    assert labels_of(document.pagination.pages) == ["1", "2", "3"]


def test_the_end_of_a_stamp_is_no_text_wherever_it_stands() -> None:
    lines = "\n".join(["So it is."] * 8)  # further in than the edge of a page
    pages = [
        f"{lines}\nSee Doe v. Roe, 1:14-cv-\n{number}\n03600 (D. Md. 2016).\n{lines}\n\n{k}\n"
        for k, number in enumerate(("#:7586", "12 Page ID #:7587", "Page ID #:7588"), 1)
    ]
    view = build(Source("\f".join(pages), "x.txt")).view
    assert "758" not in view
    assert view.count("1:14-cv-03600") == 3


def test_long_runs_of_spaces_cost_no_time() -> None:
    began = time.process_time()
    report = read(f"Doe v. Roe,{' ' * 100_000}550 U.S. 544{' ' * 100_000}(2007).")
    assert keys(report.citations[0]) == ["550 U.S. 544"]
    assert time.process_time() - began < 5
