"""Fields for Word's table of authorities in a Word document."""

from __future__ import annotations

import itertools
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from docx.oxml.ns import qn
from lxml import etree
from tests.unit.copies.docx.test_comments import members
from tests.unit.copies.field_grammar import Code, parse
from tests.unit.copies.word_briefs import IN_BOX, brief, entry
from tests.unit.document.readers.docx_files import (
    BREAK,
    field,
    note,
    paragraph,
    run,
    with_member,
    word_file,
)

import citecheck
from citecheck.copies.docx.fields import fields_docx
from citecheck.model.config import Config
from citecheck.model.errors import InputError
from citecheck.model.findings import Report

Checked = Callable[[bytes], Report]
PARTS = ("word/document.xml", "word/footnotes.xml")


@pytest.fixture
def checked(tmp_path: Path) -> Checked:
    """The report of the brief in a Word document."""

    def of(data: bytes) -> Report:
        path = tmp_path / "brief.docx"
        path.write_bytes(data)
        return citecheck.check(path)

    return of


def with_fields(data: bytes, checked: Checked) -> bytes:
    """The copy of a Word document with fields."""
    return fields_docx(data, "brief.docx", checked(data), Config()).data


def codes(data: bytes) -> list[Code]:
    """The codes of the TA and TOA fields of a document and its notes."""
    found: list[Code] = []
    for name in PARTS:
        open_codes: list[str] = []
        for element in etree.fromstring(members(data)[name]).iter():
            if element.tag == qn("w:instrText") and open_codes:
                open_codes[-1] += element.text or ""
            elif element.tag == qn("w:fldChar"):
                kind = element.get(qn("w:fldCharType"))
                if kind == "begin":
                    open_codes.append("")
                elif kind == "end":
                    code = open_codes.pop()
                    if code.split()[0] in ("TA", "TOA"):
                        found.append(parse(code))
        assert not open_codes
    return found


def cited(report: Report) -> list[tuple[str, str]]:
    """What is cited, and as what."""
    view = report.document.view
    return [(c.span.of(view), str(c.form)) for c in report.citations]


def test_the_copy_has_no_finding_and_cites_what_the_brief_cites(checked: Checked) -> None:
    before = checked(brief(IN_BOX))
    after = checked(with_fields(brief(IN_BOX), checked))
    assert before.findings
    assert after.findings == ()
    assert cited(after) == cited(before)
    assert [(e.text, e.pages_text) for e in after.entries] == [
        ("Harlan v. Osgood Mills, 512 F.3d 614 (9th Cir. 2008)", "1"),
        ("Marlow v. Reed, 7 F.4th 21 (2d Cir. 2021)", "2"),
        ("Quill v. Harbor Trust Co., 498 U.S. 103 (1990)", "1, 2"),
        ("Tallow v. Brine, 12 F.4th 900 (1st Cir. 2021)", "2"),
        ("Vane v. Usher, 31 F.4th 5 (5th Cir. 2022)", "2"),
        ("Yardley v. Orr, 44 F.4th 9 (7th Cir. 2022)", "2"),
    ]


def test_each_citation_has_its_mark_the_long_form_once(checked: Checked) -> None:
    found = [code for code in codes(with_fields(brief(IN_BOX), checked)) if code.name == "TA"]
    assert len(found) == len(checked(brief(IN_BOX)).citations)
    by_name = {name: list(group) for name, group in itertools.groupby(
        sorted(found, key=lambda code: code.switches["s"] or ""), key=lambda code: code.switches["s"]
    )}  # fmt: skip
    assert len(by_name) == 6
    for marks in by_name.values():
        assert sum("l" in mark.switches for mark in marks) == 1
        assert all("c" in mark.switches for mark in marks if "l" in mark.switches)
    assert [("l" in mark.switches) for mark in by_name["Quill v. Harbor Trust Co."]] == [
        True,
        False,
    ]


def test_each_category_has_one_table(checked: Checked) -> None:
    rule = paragraph(run("See Fed. R. Civ. P. 12(b)(6); 18 U.S.C. § 704."))
    found = [code for code in codes(with_fields(brief(rule), checked)) if code.name == "TOA"]
    assert [code.switches for code in found] == [
        {"c": number, "p": None} for number in ("1", "2", "4")
    ]
    assert checked(with_fields(brief(rule), checked)).findings == ()


def test_no_mark_stands_in_a_link_an_insertion_or_a_field(checked: Checked) -> None:
    document = etree.fromstring(members(with_fields(brief(), checked))["word/document.xml"])
    depth = 0
    for element in document.iter(qn("w:fldChar"), qn("w:instrText")):
        kind = element.get(qn("w:fldCharType"))
        if element.tag == qn("w:instrText") and (element.text or "").split()[:1] == ["TA"]:
            assert depth == 1
            assert element.getparent().getparent().tag == qn("w:p")
        depth += {"begin": 1, "end": -1}.get(kind or "", 0)


def test_marks_that_were_there_are_replaced(checked: Checked) -> None:
    old = field(' TA \\l "Old" \\s "Old" \\c 1 ', None)
    more = paragraph(run("See "), run("Vane, 31 F.4th at 6"), old, run("."))
    made = fields_docx(brief(more), "brief.docx", checked(brief(more)), Config())
    assert all(code.switches.get("s") != "Old" for code in codes(made.data))
    assert "TA fields that were there and are replaced: 1" in made.notes
    again = fields_docx(made.data, "brief.docx", checked(made.data), Config())
    assert codes(again.data) == codes(made.data)


def test_pages_sections_and_bookmarks_of_the_table_stay(checked: Checked) -> None:
    start, end = (f'<w:bookmark{kind} w:id="5"{name}/>' for kind, name in (
        ("Start", ' w:name="b"'), ("End", ""),
    ))  # fmt: skip
    table = (
        entry("Harlan v. Osgood Mills", ", 512 F.3d 614 (9th Cir. 2008)", "1"),
        paragraph(
            run("Quill v. Harbor Trust Co., 498 U.S. 103 (1990)", before=BREAK), start,
            "<w:r><w:tab/></w:r>", run("1"),
        ),
    )  # fmt: skip
    data = brief(paragraph(run("So it was."), end), table=table)
    before, after = checked(data), checked(with_fields(data, checked))
    assert after.document.source.page_labels == before.document.source.page_labels
    document = etree.fromstring(members(with_fields(data, checked))["word/document.xml"])
    assert len(list(document.iter(qn("w:bookmarkStart"), qn("w:bookmarkEnd")))) == 2
    assert len(list(document.iter(qn("w:sectPr")))) == 2


ENTRIES = (
    entry("Harlan v. Osgood Mills", ", 512 F.3d 641 (9th Cir. 2008)", "1, 3"),
    entry("Quill v. Harbor Trust Co.", ", 498 U.S. 103 (1990)", "2"),
)


def control(*blocks: str) -> str:
    """A content control around blocks."""
    return f"<w:sdt><w:sdtPr/><w:sdtContent>{''.join(blocks)}</w:sdtContent></w:sdt>"


@pytest.mark.parametrize(
    "table",
    [
        (control(*ENTRIES, paragraph("A line that is no entry of the table")),),
        tuple(map(control, ENTRIES)),
        (control(ENTRIES[0], control(ENTRIES[1])),),
    ],
    ids=["one", "one each", "one within another"],
)
def test_a_table_in_content_controls(table: tuple[str, ...], checked: Checked) -> None:
    data = brief(table=table)
    after = checked(with_fields(data, checked))
    assert [f.code for f in after.findings] == []
    assert cited(after) == cited(checked(data))
    there = "A line that is no entry" in checked(data).document.source.text
    assert ("A line that is no entry" in after.document.source.text) is there


def test_styles_are_defined(checked: Checked) -> None:
    styles = etree.fromstring(members(with_fields(brief(), checked))["word/styles.xml"])
    names = [name.get(qn("w:val")) for name in styles.iter(qn("w:name"))]
    assert {"table of authorities", "toa heading"} <= set(names)


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (word_file("ARGUMENT", "See Vane v. Usher, 31 F.4th 5 (5th Cir. 2022)."), "no table of"),
        (with_member(brief(), "_xmlsignatures/sig1.xml", b"<Signature/>"), "a signed Word document"),
        (
            brief(table=(paragraph(run("Quill v. Harbor, 498 U.S. 103 (1990)"), note(1), "<w:r><w:tab/></w:r>", run("1")),)),
            "a note is called in its table",
        ),
        (
            brief(table=(paragraph(field("TOA", run("Quill v. Harbor, 498 U.S. 103 (1990)\t1")).rsplit("<w:r>", 1)[0]),), ),
            "a field holds its table and other text together",
        ),
    ],
)  # fmt: skip
def test_what_cannot_be_replaced_is_refused(data: bytes, message: str, checked: Checked) -> None:
    with pytest.raises(InputError, match=message):
        with_fields(data, checked)


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_keeps_every_field(checked: Checked, tmp_path: Path) -> None:
    made = with_fields(brief(IN_BOX), checked)
    (tmp_path / "fields.docx").write_bytes(made)
    subprocess.run(
        [
            "soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless",
            "--convert-to", "docx:MS Word 2007 XML", "--outdir", str(tmp_path / "out"),
            str(tmp_path / "fields.docx"),
        ],
        check=True, capture_output=True, timeout=300,
    )  # fmt: skip
    again = (tmp_path / "out" / "fields.docx").read_bytes()
    assert sorted(map(str, codes(again))) == sorted(map(str, codes(made)))
