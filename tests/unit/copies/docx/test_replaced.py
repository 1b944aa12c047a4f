"""Page lists of a typed table corrected in a Word document."""

from __future__ import annotations

import difflib
import io
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from lxml import etree
from tests.unit.copies.docx.test_comments import members
from tests.unit.copies.word_briefs import ITALIC, brief, entry
from tests.unit.document.readers.docx_files import field, paragraph, run, with_member

import citecheck
from citecheck.copies.docx.replaced import replaced_docx
from citecheck.model.errors import InputError
from citecheck.model.findings import Report

Checked = Callable[[bytes], Report]


@pytest.fixture
def checked(tmp_path: Path) -> Checked:
    """The report of the brief in a Word document."""

    def of(data: bytes) -> Report:
        path = tmp_path / "brief.docx"
        path.write_bytes(data)
        return citecheck.check(path)

    return of


def _runs(data: bytes) -> list[str]:
    """The document's XML in canonical form, an element a line."""
    target = io.BytesIO()
    etree.ElementTree(etree.fromstring(members(data)["word/document.xml"])).write_c14n(target)
    return re.sub(r"(<w:(?:p|r|tab|t)[ >/])", r"\n\1", target.getvalue().decode()).split("\n")


def _differences(before: bytes, after: bytes) -> list[str]:
    lines = difflib.ndiff(_runs(before), _runs(after))
    return [line for line in lines if line.startswith(("- ", "+ "))]


def test_no_finding_about_pages_is_left_and_page_numbers_alone_are_changed(
    checked: Checked,
) -> None:
    data = brief()
    before = checked(data)
    copy = replaced_docx(data, "brief.docx", before)
    after = checked(copy.data)
    left = {finding.code for finding in after.findings}
    assert {finding.code for finding in before.findings} - left == {"TOA106", "TOA107"}
    assert [line.split(">", 1)[1] for line in _differences(data, copy.data)] == [
        "1, 3</w:t></w:r></w:p>",
        "1</w:t></w:r></w:p>",
        "2 n.1</w:t></w:r></w:p>",
        "1, 2 n.1</w:t></w:r></w:p>",
    ]
    assert copy.notes == (
        "page lists corrected: 2",
        "other findings, left to you: 5; `citecheck check` names them",
    )


def test_nothing_but_the_document_is_touched(checked: Checked) -> None:
    data = brief()
    before, after = members(data), members(replaced_docx(data, "brief.docx", checked(data)).data)
    assert [name for name in before if before[name] != after[name]] == ["word/document.xml"]
    assert list(before) == list(after)


@pytest.mark.parametrize(
    ("pages", "expected"),
    [
        ((run("1, "), run("3", properties=ITALIC)), "1"),
        ((run("3", properties=ITALIC), run(", 1")), "1"),
        ((run("2"), run(", 3")), "1"),
        ((run("p", properties="<w:vanish/>"), run("1"), run(","), run(" 3")), "1"),
    ],
)
def test_a_list_may_stand_in_several_runs(
    pages: tuple[str, ...], expected: str, checked: Checked
) -> None:
    words = run("Harlan v. Osgood Mills", properties=ITALIC), run(", 512 F.3d 614 (9th Cir. 2008)")
    table = (
        paragraph(*words, "<w:r><w:tab/></w:r>", *pages),
        entry("Quill v. Harbor Trust Co.", ", 498 U.S. 103 (1990)", "1, 2 n.1"),
    )
    data = brief(table=table)
    assert {"TOA106", "TOA107"} & {finding.code for finding in checked(data).findings}
    after = checked(replaced_docx(data, "brief.docx", checked(data)).data)
    assert after.entries[0].pages_text == expected
    assert not {"TOA106", "TOA107"} & {finding.code for finding in after.findings}


def test_a_table_that_a_field_makes_is_refused(checked: Checked) -> None:
    made = run("Harlan v. Osgood Mills, 512 F.3d 641 (9th Cir. 2008)") + "<w:r><w:tab/></w:r>"
    data = brief(table=(paragraph(field(' TOA \\c "1" ', made + run("1, 3"))),))
    with pytest.raises(InputError, match="its table is made by a field of Word"):
        replaced_docx(data, "brief.docx", checked(data))


def test_what_cannot_be_corrected_is_refused(checked: Checked) -> None:
    with pytest.raises(InputError, match="no Word document"):
        replaced_docx(b"", "brief.txt", citecheck.check("See 12 F.4th 900 (1st Cir. 2021)."))
    signed = with_member(brief(), "_xmlsignatures/sig1.xml", b"<Signature/>")
    with pytest.raises(InputError, match="a signed Word document"):
        replaced_docx(signed, "brief.docx", checked(signed))
    with pytest.raises(InputError, match="not the file that was checked"):
        replaced_docx(brief(), "brief.docx", checked(brief("Another paragraph.")))
