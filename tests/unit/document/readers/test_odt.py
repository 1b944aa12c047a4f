"""OpenDocument text is read as its reader sees it: notes as notes, deleted text not at all."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from tests.unit.whole import listed

from citecheck.document.readers.read import read
from citecheck.model.config import Config
from citecheck.model.document import SectionKind
from citecheck.model.errors import InputError
from citecheck.model.media import MediaType
from citecheck.pipeline import check_source

_NAMES = " ".join(
    f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for prefix, name in (
        ("office", "office"),
        ("text", "text"),
        ("style", "style"),
        ("table", "table"),
        ("fo", "xsl-fo-compatible"),
        ("draw", "drawing"),
    )
)
_STYLES = """
<office:automatic-styles>
 <style:page-layout style:name="p0"><style:page-layout-properties style:num-format="i"/>
 </style:page-layout>
 <style:page-layout style:name="p1"><style:page-layout-properties style:num-format="1"/>
 </style:page-layout>
</office:automatic-styles>
<office:master-styles>
 <style:master-page style:name="Front" style:page-layout-name="p0"/>
 <style:master-page style:name="Standard" style:page-layout-name="p1"/>
</office:master-styles>"""
_AUTOMATIC = """
<style:style style:name="Front" style:family="paragraph" style:master-page-name="Front"/>
<style:style style:name="Body" style:family="paragraph" style:master-page-name="Standard">
 <style:paragraph-properties style:page-number="1"/></style:style>
<style:style style:name="Indented" style:family="paragraph">
 <style:paragraph-properties fo:text-indent="0.5in"/></style:style>
<style:style style:name="New" style:family="paragraph">
 <style:paragraph-properties fo:break-before="page"/></style:style>
<style:style style:name="Capitals" style:family="text">
 <style:text-properties fo:text-transform="uppercase"/></style:style>
<style:style style:name="Under" style:family="text" style:parent-style-name="Capitals"/>
<style:style style:name="Raised" style:family="text">
 <style:text-properties style:text-position="super 58%"/></style:style>
<style:style style:name="Hidden" style:family="text">
 <style:text-properties text:display="none"/></style:style>"""


def _odt(body: str, **members: str) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr(
            "content.xml",
            f"<office:document-content {_NAMES}><office:automatic-styles>{_AUTOMATIC}"
            f"</office:automatic-styles><office:body><office:text>{body}</office:text>"
            "</office:body></office:document-content>",
        )
        archive.writestr(
            "styles.xml", f"<office:document-styles {_NAMES}>{_STYLES}</office:document-styles>"
        )
        for name, words in members.items():
            archive.writestr(name.replace("_", "/"), words)
    return out.getvalue()


def _text(folder: Path, body: str) -> str:
    path = folder / "brief.odt"
    path.write_bytes(_odt(body))
    return read(str(path)).text


def _note(words: str, kind: str = "footnote", label: str = "") -> str:
    own = f' text:label="{label}"' if label else ""
    return (
        f'<text:note text:note-class="{kind}"><text:note-citation{own}>{label or 1}'
        f"</text:note-citation><text:note-body><text:p>{words}</text:p></text:note-body></text:note>"
    )


def test_notes_stand_behind_their_paragraph_with_their_marks(tmp_path: Path) -> None:
    body = (
        f"<text:p>It is old.{_note('See Orrin v. Dale.')} So it stands.</text:p>"
        f"<text:p>More.{_note('At the end.', 'endnote')} And a star.{_note('Own.', label='*')}"
        "</text:p>"
    )
    assert _text(tmp_path, body) == (
        "It is old.¹ So it stands.\n\n\n¹ See Orrin v. Dale.\n\n\n"
        "More.² And a star.*\n\n\n² At the end.\n\n\nOwn.\n"
    )


def test_a_citation_in_a_note_is_one_of_a_note_and_counts_once(tmp_path: Path) -> None:
    path = tmp_path / "brief.odt"
    note = _note("Orrin v. Dale, 500 U.S. 100 (1991).")
    path.write_bytes(_odt(f"<text:p>It is settled, 501 U.S. 34.{note} So it stands.</text:p>"))
    report = check_source(read(str(path)), Config())
    assert [str(c.keys[0]) for c in report.citations] == ["501 U.S. 34", "500 U.S. 100"]
    assert [s.kind for s in report.document.sections] == [SectionKind.BODY, SectionKind.FOOTNOTE]


def test_deleted_hidden_and_commented_words_are_left_out(tmp_path: Path) -> None:
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>Doe v. Roe, 1 U.S. 1."
        "</text:p></text:deletion></text:changed-region></text:tracked-changes>"
        '<text:p>It <text:change text:change-id="a"/>is<office:annotation><text:p>check</text:p>'
        '</office:annotation> <text:span text:style-name="Hidden">not </text:span>old.</text:p>'
    )
    assert _text(tmp_path, body) == "It is old.\n"


def test_white_space_tabs_capitals_and_raised_figures_are_as_printed(tmp_path: Path) -> None:
    body = (
        '<text:p text:style-name="Indented">Orrin\n   v. Dale,<text:s text:c="2"/>500 '
        '<text:span text:style-name="Under">u.s.</text:span> 100<text:tab/>5'
        '<text:span text:style-name="Raised">7</text:span><text:line-break/>next</text:p>'
    )
    assert _text(tmp_path, body) == "      Orrin v. Dale,\u00a0\u00a0500 U.S. 100\t5⁷\nnext\n"


def test_lists_tables_sections_and_boxes_are_read_in_order(tmp_path: Path) -> None:
    body = (
        "<text:list><text:list-item><text:p>One.</text:p></text:list-item></text:list>"
        "<table:table><table:table-row><table:table-cell><text:p>A</text:p></table:table-cell>"
        "<table:table-cell><text:p>B</text:p></table:table-cell></table:table-row></table:table>"
        "<text:section><text:p>In a section.</text:p></text:section>"
        "<text:table-of-content><text:index-body><text:p>ARGUMENT<text:tab/>1</text:p>"
        "</text:index-body></text:table-of-content>"
        "<text:p><draw:frame><draw:text-box><text:p>In a box.</text:p></draw:text-box>"
        "</draw:frame></text:p>"
    )
    assert _text(tmp_path, body).split("\n\n\n") == [
        "One.",
        "A\tB",
        "In a section.",
        "ARGUMENT\t1",
        "In a box.\n",
    ]


def test_recorded_pages_have_the_numbers_of_their_master_pages(tmp_path: Path) -> None:
    path = tmp_path / "brief.odt"
    path.write_bytes(
        _odt(
            '<text:p text:style-name="Front">Cover.</text:p>'
            f'<text:h text:style-name="Body">ARGUMENT</text:h><text:p>It is old.{_note("Note.")}'
            "<text:soft-page-break/> It goes on.</text:p>"
            '<text:p text:style-name="New">The last.</text:p>'
        )
    )
    source = read(str(path))
    assert (source.media_type, listed(source.page_labels)) == (
        MediaType.ODT,
        ("i", "1", "2", "3"),
    )
    assert [page.strip() for page in source.text.split("\f")] == [
        "Cover.",
        "ARGUMENT\n\n\nIt is old.¹\n\n\n¹ Note.",
        "It goes on.",
        "The last.",
        "",
    ]
    assert source.notices == ("pages are those of the last time LibreOffice laid the file out",)


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (_odt("<text:p> </text:p>"), "no text in this OpenDocument text"),
        (_odt("<text:p>x"), "damaged OpenDocument text"),
        (_odt("<text:p>x</text:p>")[:400], "damaged OpenDocument text"),
        (_odt("", **{"META-INF_manifest.xml": "<m:encryption-data/>"}), "with a password"),
        (_odt("", **{"other.xml": "<!DOCTYPE x>"}), "defines entities"),
        (_odt("", **{"META-INF_manifest.xml": "<!DOCTYPE m [<!ENTITY a 'b'>]>"}), "defines entit"),
    ],
)
def test_what_is_no_sound_document_is_refused(tmp_path: Path, data: bytes, words: str) -> None:
    path = tmp_path / "brief.odt"
    path.write_bytes(data)
    with pytest.raises(InputError, match=words):
        read(str(path))


def test_the_list_of_parts_may_name_its_document_type(tmp_path: Path) -> None:
    """As AbiWord and OpenOffice.org 1 write it."""
    kind = '<!DOCTYPE m PUBLIC "-//OpenOffice.org//DTD Manifest 1.0//EN" "Manifest.dtd"><m/>'
    path = tmp_path / "brief.odt"
    path.write_bytes(_odt("<text:p>It is old.</text:p>", **{"META-INF_manifest.xml": kind}))
    assert read(str(path)).text.strip() == "It is old."
