"""The formats of a drafted table, on a table made by hand."""

from __future__ import annotations

import json
from io import BytesIO

import docx
import pytest
from docx.enum.text import WD_TAB_ALIGNMENT, WD_TAB_LEADER

from citecheck.drafting.draft import Draft, DraftCategory, DraftEntry, Run
from citecheck.model.keys import CaseKey, ProvisionKey
from citecheck.model.kinds import Kind
from citecheck.output.drafts.registry import BINARY, FORMATS, rendered
from citecheck.output.drafts.text_draft import WIDTH
from citecheck.output.registry import said_by_ending

_LONG = "Association of Rather Long Names and Others in the Eastern and Western Districts"
_PAGES = tuple(str(page) for page in range(1, 40, 3))


def entry(
    name: str, rest: str, *pages: str, passim: bool = False, mark: bool = False
) -> DraftEntry:
    return DraftEntry(
        Kind.CASE,
        (CaseKey("500", "U.S.", "1"),),
        name,
        (Run(name, italic=True), Run(rest)),
        pages,
        (0,),
        passim=passim,
        principal=mark,
    )


@pytest.fixture
def table() -> Draft:
    cases = (
        entry("Smith v. Jones", ", 500 U.S. 1 (1991)", "1", "2", mark=True),
        entry(f"Ex parte {_LONG}", ", 401 U.S. 402 (1971)", *_PAGES),
        entry("Roe v. Doe", ", 10 F.3d 20 (9th Cir. 1993)", "3", "4", "5", "6", "7", passim=True),
    )
    section = ProvisionKey(Kind.STATUTE, "5 U.S.C.", "706", mark="§")
    statutes = (DraftEntry(Kind.STATUTE, (section,), None, (Run("5 U.S.C. § 706"),), ("2",), (3,)),)
    return Draft(
        "TABLE OF AUTHORITIES",
        (DraftCategory("Cases", cases), DraftCategory("Statutes", statutes)),
        legend="Asterisks mark what matters.",
        notes=("a note",),
    )


def text(table: Draft, name: str = "text") -> str:
    return rendered(table, name).decode("utf-8")


def test_formats() -> None:
    assert set(FORMATS) > BINARY
    names = ("t.docx", "t.MD", "t.markdown", "t.json", "t.txt", "t", "t.html")
    assert [said_by_ending(name, FORMATS) for name in names] == [
        "docx", "markdown", "markdown", "json", "text", None, None,
    ]  # fmt: skip


def test_text_is_laid_out(table: Draft) -> None:
    lines = text(table).splitlines()
    assert lines[0] == "TABLE OF AUTHORITIES".center(WIDTH).rstrip()
    assert lines[3].endswith("Page(s)")
    assert max(map(len, lines)) == WIDTH
    assert lines[5].startswith("* Smith v. Jones, 500 U.S. 1 (1991) ....")
    assert lines[5].endswith(".... 1, 2")
    assert lines[-1] == "* Asterisks mark what matters."
    assert all(len(line) == WIDTH for line in lines if "...." in line)


def test_text_wraps_with_hanging_indents(table: Draft) -> None:
    lines = text(table).splitlines()
    at = next(k for k, line in enumerate(lines) if line.startswith("Ex parte"))
    assert "...." not in lines[at]
    assert lines[at + 1].startswith("  ")
    listed = [line for line in lines[at + 1 : at + 6] if line.endswith((",", "37"))]
    assert ", ".join(_PAGES) in " ".join(line.split(". ")[-1].strip() for line in listed)


def test_no_wrapped_line_ends_like_a_page_list() -> None:
    """`… v. Volpe, 401` is fine, but a line that is all numerals would end the entry."""
    name = "In the Matter of the Petition of the Northern Counties Light Company for Rates"
    made = text(
        Draft("TABLE OF AUTHORITIES", (DraftCategory("Cases", (entry(name, ", 12 (1991)", "4"),)),))
    )
    assert sum(line.endswith(" 4") for line in made.splitlines()) == 1


def test_text_without_pages_has_no_leaders(table: Draft) -> None:
    bare = Draft("T", (DraftCategory("Cases", (entry("Smith v. Jones", ", 500 U.S. 1 (1991)"),)),))
    assert text(bare).splitlines()[-1] == "Smith v. Jones, 500 U.S. 1 (1991)"
    assert "Page" not in text(bare)


def test_text_is_safe_for_terminals() -> None:
    made = text(
        Draft("T", (DraftCategory("C", (entry("Smith v. \x1b[31mJones", ", [/b]", "1"),)),))
    )
    assert "\x1b" not in made
    assert "[/b]" in made


def test_markdown(table: Draft) -> None:
    made = text(table, "markdown")
    assert made.startswith(
        "# TABLE OF AUTHORITIES\n\n## Cases\n\n| Authority | Page(s) |\n|---|--:|\n"
    )
    assert "\n| \\* *Smith v. Jones*, 500 U.S. 1 (1991) | 1, 2 |\n" in made
    assert "| *Roe v. Doe*, 10 F.3d 20 (9th Cir. 1993) | *passim* |" in made


def test_markdown_escapes() -> None:
    hostile = Draft("T", (DraftCategory("C", (entry("A | *B* v. @team", ", <b>", "1"),)),))
    assert "| *A \\| \\*B\\* v. @<!-- -->team*, &lt;b&gt; | 1 |" in text(hostile, "markdown")


def test_json(table: Draft) -> None:
    value = json.loads(text(table, "json"))
    assert list(value) == ["schema_version", "tool", "heading", "categories", "legend", "notes"]
    first = value["categories"][0]["entries"][0]
    assert first == {
        "kind": "case",
        "name": "Smith v. Jones",
        "text": "Smith v. Jones, 500 U.S. 1 (1991)",
        "citations": ["500 U.S. 1"],
        "pages": ["1", "2"],
        "pages_text": "1, 2",
        "passim": False,
        "principal": True,
        "authorities": ["a1"],
    }
    assert value["categories"][0]["entries"][2]["pages_text"] == "passim"
    assert value["categories"][0]["entries"][2]["pages"] == ["3", "4", "5", "6", "7"]


def test_docx_is_laid_out_as_word_does(table: Draft) -> None:
    document = docx.Document(BytesIO(rendered(table, "docx")))
    entries = [p for p in document.paragraphs if p.style.name == "table of authorities"]
    assert entries[0].text == "* Smith v. Jones, 500 U.S. 1 (1991)\t1, 2"
    assert len(entries) == 4
    headings = [p.text for p in document.paragraphs if p.style.name == "toa heading"]
    assert headings == ["Cases\tPage(s)", "Statutes\tPage(s)"]
    layout = entries[0].style.paragraph_format
    assert layout.left_indent == -layout.first_line_indent > 0
    (stop,) = layout.tab_stops
    assert (stop.alignment, stop.leader) == (WD_TAB_ALIGNMENT.RIGHT, WD_TAB_LEADER.DOTS)
    italic = [run.text for p in entries for run in p.runs if run.italic]
    assert italic == ["Smith v. Jones", f"Ex parte {_LONG}", "Roe v. Doe", "passim"]


def test_docx_takes_signs_that_xml_does_not() -> None:
    hostile = Draft("T", (DraftCategory("C", (entry("A\x00B v. \x1bC", "", "1"),)),))
    document = docx.Document(BytesIO(rendered(hostile, "docx")))
    assert document.paragraphs[-1].text == "A\ufffdB v. \ufffdC\t1"
