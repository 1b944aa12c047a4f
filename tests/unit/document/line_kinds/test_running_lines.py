"""Words that a table repeats on each page: page words and `continued`."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citecheck.document.line_kinds import running_lines
from citecheck.document.line_kinds.headings import (
    category_heading,
    is_contents_heading,
)
from citecheck.document.line_kinds.running_lines import (
    is_continued,
    is_running_line,
    without_running_words,
)
from citecheck.document.line_kinds.table_headings import is_table_heading


@pytest.mark.parametrize(
    "text",
    [
        "Page",
        "Pages:",
        "PAGE(S)",
        "Page (s)",
        "**Page(s)**",
        "Page No(s).",
        "PAGE NO(S)",
        "Page Nos.",
        "Page Number(s)",
        "Page #",
        "Page(s) Cited",
        "Cited on Page(s)",
        "Pg.",
        "Pp.",
        "Paragraph(s)",
        "¶¶",
        "(continued)",
        "(cont’d)",
        "(con't)",
        "(Cont’d.)",
        "Cont.",
        "—Continued",
        "continued from previous page",
        "(cont'd)      Page No(s).",
    ],
)
def test_running_lines(text: str) -> None:
    assert is_running_line(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "...",
        "Cases",
        "Page 12",
        "Page v. Smith",
        "Pages of History,",
        "Continental Corp.",
        "Cont’l Cas. Co.",
        "Continued Care Co. v. Roe",
        "cont. 5",
        "Con. v. Doe",
    ],
)
def test_other_lines(text: str) -> None:
    assert not is_running_line(text)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Cases—Continued    Page(s)", "Cases"),
        ("Cases (cont’d)", "Cases"),
        ("STATUTES:          Page No(s).", "STATUTES"),
        ("TABLE OF AUTHORITIES (continued) Page No(s).", "TABLE OF AUTHORITIES"),
        ("Continental Cases", "Continental Cases"),
        ("Page(s)", "Page(s)"),
    ],
)
def test_words_behind_a_heading(text: str, words: str) -> None:
    assert without_running_words(text) == words


def test_continued() -> None:
    assert is_continued("Cases—Continued")
    assert is_continued("CASES (CONT’D)")
    assert not is_continued("Cases")
    assert not is_continued("Continental Cases")


def test_headings_with_running_words() -> None:
    assert is_table_heading("TABLE OF AUTHORITIES (cont’d)            Page No(s).")
    assert is_contents_heading("TABLE OF CONTENTS (continued)        Page(s)")
    assert category_heading("Federal Cases (Cont’d)           Page No(s).") == "Federal Cases"
    assert category_heading("Page No(s).") is None


@settings(max_examples=200)
@given(data=st.data())
def test_no_running_word_at_the_end_is_passed_over(data: st.DataObject) -> None:
    pattern = re.compile(running_lines._AT_END.pattern, re.IGNORECASE | re.ASCII)
    assert running_lines._may_end_in_them(data.draw(st.from_regex(pattern)))
