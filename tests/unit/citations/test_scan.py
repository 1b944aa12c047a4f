"""The marks of a document: order, threads, contexts, and which of two readings stays."""

from __future__ import annotations

from itertools import pairwise

import pytest
from tests.rules.brief import brief, report
from tests.unit.whole import read, words

from citecheck.citations.scan import scan
from citecheck.document.build import build
from citecheck.model.citations import Context
from citecheck.model.document import Source

_CAMP = "Camp v. Pitts, 411 U.S. 138, 142 (1973)"


def _contexts(text: str) -> list[tuple[str, Context]]:
    report = read(text)
    return [(words(report, c), c.context) for c in report.citations]


@pytest.mark.parametrize(
    ("text", "context"),
    [
        (f"It is so. {_CAMP}.", Context.BODY),
        (f"It is so. Doe v. Roe, 500 U.S. 1 (1991) (quoting {_CAMP}).", Context.PARENTHETICAL),
        (f"The order says: “See {_CAMP}, for that.”", Context.QUOTATION),
    ],
)
def test_context(text: str, context: Context) -> None:
    assert _contexts(text)[-1] == (_CAMP, context)


def test_heading() -> None:
    text = f"It is so. {_CAMP}.\n\nIII. THE RULE OF 5 U.S.C. § 706 CONTROLS\n\nThe rule is old.\n"
    assert _contexts(text)[-1] == ("5 U.S.C. § 706", Context.HEADING)


def test_footnote() -> None:
    text = f"The rule is old.1 It stands.\n\n1 {_CAMP}.\n\nMore text.\n"
    assert _contexts(text) == [(_CAMP, Context.FOOTNOTE)]


def test_marks_are_in_the_order_of_the_source() -> None:
    text = (
        f"See {_CAMP}.1 Then Doe v. Roe, 500 U.S. 9 (1991).\n\n1 Poe v. Moe, 501 U.S. 2 (1991).\n"
    )
    marks = scan(build(Source(text, "x.txt")))
    assert [mark.position for mark in marks] == sorted(mark.position for mark in marks)
    assert [mark.thread for mark in marks] == [0, 0, 1]


def test_outer_mark_is_the_one_in_whose_parenthetical_it_stands() -> None:
    text = f"Doe v. Roe, 500 U.S. 1 (1991) (quoting {_CAMP}); Poe v. Moe, 501 U.S. 2 (1991)."
    marks = scan(build(Source(text, "x.txt")))
    assert [mark.outer for mark in marks] == [None, 0, None]


def test_one_reading_for_each_place() -> None:
    """A docket number beside a database number, a section beside a public law."""
    text = (
        "Doe v. Roe, No. 21-cv-123, 2022 WL 123456 (D. Md. 2022). "
        "Pub. L. No. 93-579, § 3, 88 Stat. 1896 (1974). 5 U.S.C. § 552a(b)."
    )
    marks = scan(build(Source(text, "x.txt")))
    for here, after in pairwise(marks):
        assert here.core.end <= after.core.start


def test_a_list_of_provisions_is_no_title_though_an_entry_lost_its_code() -> None:
    table = f"Cases\n\n{_CAMP} ..... 1\n\nStatutes\n\nArticles 38.04, 36.13 and 44.25 ..... 1"
    body = "So it is. Articles 38.04, 36.13 and 44.25 of the Texas Code of Criminal Procedure."
    keys = [str(key) for c in report(brief(table, body)).citations for key in c.keys]
    assert keys == [f"Tex. Code Crim. Proc. art. {n}" for n in ("38.04", "36.13", "44.25")]


def test_a_section_of_a_manual_is_cited_for_the_manual_that_the_table_lists() -> None:
    listed = "Manual of Patent Examining Procedure (9th ed. 2015)"
    found = report(
        brief(f"Other Authorities\n\n{listed} ..... 1", "An examiner asks so. See MPEP § 1503.01.")
    )
    assert found.findings == ()
    assert found.entry_authorities == (0,)
