"""Marked copies of Word documents."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest
from docx.oxml.ns import qn
from lxml import etree
from tests.unit.copies.word_briefs import IN_BOX, brief
from tests.unit.document.readers.docx_files import (
    as_strict,
    changed,
    paragraph,
    run,
    with_member,
    word_file,
)

import citecheck
from citecheck.copies.docx.package import with_parts
from citecheck.copies.mark import marked_copy
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


def marked(data: bytes, checked: Checked) -> bytes:
    """The marked copy of a Word document."""
    return marked_copy(data, "brief.docx", checked(data)).data


def members(data: bytes) -> dict[str, bytes]:
    """The members of an archive."""
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def comments(data: bytes) -> list[tuple[str, str]]:
    """The words that each comment is about, and the first line of what it says."""
    found = members(data)
    about: dict[str, str] = {}
    begun: set[str] = set()
    for element in etree.fromstring(found["word/document.xml"]).iter():
        if element.tag == qn("w:commentRangeStart"):
            begun.add(element.get(qn("w:id")))
        elif element.tag == qn("w:commentRangeEnd"):
            begun.remove(element.get(qn("w:id")))
        elif element.tag in (qn("w:t"), qn("w:tab")):
            for number in begun:
                about[number] = about.get(number, "") + (element.text or "\t")
    return [
        (
            about.get(comment.get(qn("w:id")), ""),
            "".join(text.text or "" for text in comment[0].iter(qn("w:t"))),
        )
        for comment in etree.fromstring(found["word/comments.xml"])
    ]


EXPECTED = [
    ("T", "Marked copy, not for filing."),
    ("3", "Harlan v. Osgood Mills, 512 F.3d 641 (9th Cir. 2008): the table says page 3"),
    ("Ridley v. Stone, 300 F.2d 77 (2d Cir. 1962)\t2", "in the table but never cited"),
    ("Harlan v. Osgood Mills, 512 F.3d 614, 620 (9th Cir. 2008)", "Harlan v. Osgood Mills: the"),
    ("Harlan v. Osgood Mills, 512 F.3d 641 (9th Cir. 2008)\t1, 3", "Harlan v. Osgood Mills: the"),
    ("Quill v. Harbor Trust Co., 498 U.S. 103, 107 (1990)", "Quill v. Harbor Trust Co., 498"),
    ("2 n.1", "Quill v. Harbor Trust Co., 498 U.S. 103: cited on page 1, the table says 2 n.1"),
    ("Tallow v. Brine, 12 F.4th 900 (1st Cir. 2021)", "Tallow v. Brine, 12 F.4th 900 is cited"),
    ("Marlow v. Reed, 7 F.4th 21 (2d Cir. 2021)", "Marlow v. Reed, 7 F.4th 21 is cited but"),
    ("Yardley v. Orr, 44 F.4th 9 (7th Cir. 2022).", "In a text box: Yardley v. Orr, 44 F.4th 9"),
    ("", "In note 1: Vane v. Usher, 31 F.4th 5 is cited but is not in the table"),
]


def test_comments_are_on_the_exact_words(checked: Checked) -> None:
    found = comments(marked(brief(IN_BOX), checked))
    assert [about for about, _ in found] == [words for words, _ in EXPECTED]
    for (_, said), (_, expected) in zip(found, EXPECTED, strict=True):
        assert said.startswith(expected)


def test_the_copy_is_read_like_the_brief(checked: Checked) -> None:
    data = brief(IN_BOX)
    assert checked(marked(data, checked)).findings == checked(data).findings
    assert checked(marked(data, checked)).document.source.text == checked(data).document.source.text


def test_only_the_document_and_what_names_the_comments_change(checked: Checked) -> None:
    before, after = members(brief()), members(marked(brief(), checked))
    assert {name for name in after if before.get(name) != after[name]} == {
        "[Content_Types].xml",
        "word/_rels/document.xml.rels",
        "word/comments.xml",
        "word/document.xml",
    }
    assert before.keys() - after.keys() == set()


def test_a_document_that_refers_to_nothing_has_its_first_reference(checked: Checked) -> None:
    rels = "word/_rels/document.xml.rels"
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w") as archive:
        for name, content in members(brief()).items():
            if name != rels:
                archive.writestr(name, content)
    copy = marked(file.getvalue(), checked)
    assert len(comments(copy)) == len(EXPECTED) - 1  # nothing leads to the note
    assert b"relationships/comments" in members(copy)[rels]
    assert checked(copy).findings == checked(file.getvalue()).findings


def test_a_strict_document_stays_strict_in_all_its_parts(checked: Checked) -> None:
    data = as_strict(brief())
    copy = marked(data, checked)
    assert checked(copy).findings == checked(data).findings
    kinds = (b"officeDocument", b"wordprocessingml", b"drawingml")
    for content in members(copy).values():
        assert not any(b"openxmlformats.org/%b/2006/" % kind in content for kind in kinds)
    assert b"ooxml/wordprocessingml/main" in members(copy)["word/comments.xml"]


def test_comments_that_are_none_are_damage(checked: Checked) -> None:
    word = b"wordprocessingml/2006/main"
    data = marked(brief(), checked)
    name = "word/comments.xml"
    damaged = with_parts(data, {name: members(data)[name].replace(word, b"w")})
    with pytest.raises(InputError, match=r"^brief.docx: too damaged for a copy"):
        marked(damaged, checked)


def test_comments_that_were_there_stay(checked: Checked) -> None:
    data = marked(brief(), checked)
    assert len(comments(marked(data, checked))) == 2 * len(comments(data))


def test_a_finding_in_a_note_is_at_the_mark_of_the_note(checked: Checked) -> None:
    document = etree.fromstring(members(marked(brief(), checked))["word/document.xml"])
    run_of_mark = next(document.iter(qn("w:footnoteReference"))).getparent()
    assert run_of_mark.getprevious().tag == qn("w:commentRangeStart")
    assert run_of_mark.getnext().tag == qn("w:commentRangeEnd")


def test_comments_have_greater_numbers_than_notes(checked: Checked) -> None:
    """LibreOffice 7.4 loses all notes of a file where they have not."""
    found = members(marked(brief(), checked))
    document = etree.fromstring(found["word/document.xml"])
    notes = [int(e.get(qn("w:id"))) for e in document.iter(qn("w:footnoteReference"))]
    numbers = [
        element.get(qn("w:id"))
        for element in etree.fromstring(found["word/comments.xml"]).iter(qn("w:comment"))
    ]
    assert min(map(int, numbers)) > max(notes)
    for part in ("w:commentRangeStart", "w:commentRangeEnd", "w:commentReference"):
        assert sorted(e.get(qn("w:id")) for e in document.iter(qn(part))) == sorted(numbers)


def test_tabs_beside_the_words_stay_outside(checked: Checked) -> None:
    both = run("2", before="<w:tab/>").replace("</w:r>", "<w:tab/></w:r>")
    table = (paragraph(run("Ridley v. Stone, 300 F.2d 77 (2d Cir. 1962)"), both),)
    text = marked(brief(table=table), checked)
    assert "Ridley v. Stone, 300 F.2d 77 (2d Cir. 1962)\t2" in [
        about for about, _ in comments(text)
    ]


def test_capitals_longer_than_their_letters_are_found_again(checked: Checked) -> None:
    words = paragraph(run("See Straße v. Roe, 5 F.4th 6 (1st Cir. 2021).", properties="<w:caps/>"))
    found = comments(marked(word_file("ARGUMENT", words), checked))
    assert found[0][0] == "A"
    assert checked(word_file("ARGUMENT", words)).document.source.text.count("STRASSE") == 1


def test_a_signed_document_is_marked_by_force_only(checked: Checked) -> None:
    data = with_member(brief(), "_xmlsignatures/sig1.xml", b"<Signature/>")
    with pytest.raises(InputError, match="a signed Word document"):
        marked(data, checked)
    copy = marked_copy(data, "brief.docx", checked(data), force=True)
    assert copy.notes == ("its signature does not hold for the marked copy, which is changed",)


def test_a_file_that_was_not_checked_is_not_marked(checked: Checked) -> None:
    other = changed(brief(), "word/document.xml", b"reversed", b"affirmed")
    with pytest.raises(InputError, match="not the file that was checked"):
        marked_copy(other, "brief.docx", checked(brief()))
