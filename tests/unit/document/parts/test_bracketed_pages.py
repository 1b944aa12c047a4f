"""Pages of a report in brackets are no citations, and split neither a name nor a sentence."""

from __future__ import annotations

from tests.unit.whole import read

from citecheck.document.parts.bracketed_pages import bracketed_pages
from citecheck.model.citations import Form

_MILL = """\
The mill was let.[447 N.J.Super. 397] Rowe v. Mazel, LLC , 209 N.J. 36, 41, 34 A .3d 1249 (2012),
is old. Ibid.In Rowe , we asked of the rent what the [447 N.J.Super. 398][148 A.3d 445]lease asks of
it. Id. at 43. Only then does anybody pay.[148 A.3d 446] Meyers v.
[447 N.J.Super. 399]
Hamilton Corp., 143 Ariz. 248, 693 P.2d 905 (1984), holds nothing else.
"""


def test_pages_that_follow_each_other_are_found_for_each_report() -> None:
    found = [_MILL[page.start : page.end] for page in bracketed_pages(_MILL)]
    assert found == [
        "[447 N.J.Super. 397]",
        "[447 N.J.Super. 398]",
        "[148 A.3d 445]",
        "[148 A.3d 446]",
        "[447 N.J.Super. 399]",
    ]


def test_parallel_citations_in_brackets_are_no_pages() -> None:
    assert bracketed_pages("Roe v. Doe (1967) 386 U.S. 19 [17 L.Ed.2d 706, 87 S.Ct. 825].") == []
    assert bracketed_pages("386 U.S. 19 [17 L.Ed.2d 706]; 387 U.S. 2 [17 L.Ed.2d 990].") == []


def test_a_page_whose_brackets_a_line_end_splits_is_one() -> None:
    text = "He let the [447\nN.J.Super. 397]mill, and the [447 N.J.Super.\n398]lease ran on."
    assert [page.page for page in bracketed_pages(text)] == [397, 398]


def test_two_reports_that_turn_their_page_at_one_word_are_pages() -> None:
    text = "a breach of that covenant,\n[428 Ill.Dec. 430][122 N.E.3d 439]and also of the lease."
    assert [page.page for page in bracketed_pages(text)] == [430, 439]
    assert bracketed_pages("Roe v. Doe (1967) 386 U.S. 19 [17 L.Ed.2d 706][87 S.Ct. 825].") == []


def test_the_words_around_them_are_read_as_they_stood() -> None:
    report = read(_MILL)
    full = [c for c in report.citations if c.form is Form.FULL]
    names = [report.authorities[c.authority].name for c in full if c.authority is not None]
    assert names == ["Rowe v. Mazel, LLC", "Meyers v. Hamilton Corp."]
    ids = [c for c in report.citations if c.form is Form.ID]
    assert [c.authority for c in ids] == [full[0].authority, full[0].authority]
