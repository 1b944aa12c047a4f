"""Rich Text is read as its reader sees it: notes as notes, deleted text not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from citecheck.document.readers.read import read
from citecheck.model.config import Config
from citecheck.model.document import Gap, SectionKind
from citecheck.model.errors import InputError
from citecheck.model.media import MediaType
from citecheck.pipeline import check_source

_HEAD = (
    r"{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\froman\fcharset0 Times;}"
    r"{\f1\fnil\fcharset204 Arial;}}{\stylesheet{\s0 Normal;}}{\info{\title No}}"
    r"{\header Running {\field{\*\fldinst PAGE}{\fldrslt 3}}\par}"
)


def _file(folder: Path, body: str) -> str:
    path = folder / "brief.rtf"
    path.write_bytes(f"{_HEAD}\n{body}}}".encode("latin-1"))
    return str(path)


def _text(folder: Path, body: str) -> str:
    return read(_file(folder, body)).text


def test_paragraphs_and_their_indents(tmp_path: Path) -> None:
    body = "\\pard\\qc ARGUMENT\\par\n\\pard\\fi720 It is\n settled.\\line Next\\par\\pard End"
    assert _text(tmp_path, body) == "ARGUMENT\n\n\n      It is settled.\nNext\n\n\nEnd\n"


def test_notes_that_older_readers_are_told_to_leave_out_are_read(tmp_path: Path) -> None:
    """LibreOffice and pandoc write a star before every note."""
    body = r"It is old.{\super\chftn}{\*\footnote\chftn\pard\plain See Orrin v. Dale.\par} So be it.\par"
    assert "¹ See Orrin v. Dale." in _text(tmp_path, body)


def test_notes_stand_behind_their_paragraph_with_their_marks(tmp_path: Path) -> None:
    body = (
        r"It is old.{\super\chftn}{\footnote\pard\plain {\super\chftn} See {\i Orrin v. Dale}.\par"
        r" And more.} So.\par More.{\cs16\super\chftn{\footnote\ftnalt {\super\chftn} At the end.}}"
        r" A star.{\super *}{\footnote {\super *} Own.}\par"
    )
    assert _text(tmp_path, body) == (
        "It is old.¹ So.\n\n\n¹ See Orrin v. Dale.\nAnd more.\n\n\n"
        "More.² A star.*\n\n\n² At the end.\n\n\n* Own.\n"
    )


def test_a_citation_in_a_note_is_one_of_a_note(tmp_path: Path) -> None:
    note = r"{\super\chftn}{\footnote {\super\chftn} Orrin v. Dale, 500 U.S. 100 (1991).}"
    report = check_source(
        read(_file(tmp_path, rf"It is settled, 501 U.S. 34.{note} So.\par")), Config()
    )
    assert [str(c.keys[0]) for c in report.citations] == ["501 U.S. 34", "500 U.S. 100"]
    assert [s.kind for s in report.document.sections] == [SectionKind.BODY, SectionKind.FOOTNOTE]


def test_signs_that_the_format_has_words_for(tmp_path: Path) -> None:
    body = (
        r"500\~U.S. 34\endash 36, \'a7\u167 ? 80a\_1\emdash\ldblquote x\rdblquote  \{\}\\ "
        r"co\-op\tab 5{\super 7}{\caps f. supp.}"
    )
    assert _text(tmp_path, body) == (
        "500\u00a0U.S. 34–36, §§ 80a\u20111—“x” {}\\ co\u00adop\t5⁷F. SUPP.\n"
    )


@pytest.mark.parametrize(
    ("body", "words"),
    [
        (r"\u8212\'97x", "—x"),
        (r"\uc2\u8212\'97\'97x", "—x"),
        (r"\uc0\u8212 x", "—x"),
        (r"\u-3913?x", "\uf0b7x"),
        (r"\u-99999?\u55296?\u9999999?x", "x"),
        (r"\'e9t\'e9", "été"),
        (r"{\f1\'c4}", "Д"),
        ("\u00a7 5", "§ 5"),
    ],
)
def test_letters_beyond_ascii(tmp_path: Path, body: str, words: str) -> None:
    assert _text(tmp_path, body) == f"{words}\n"


@pytest.mark.parametrize(
    "left_out",
    [
        r"{\deleted Doe v. Roe.}",
        r"\deleted Doe v. Roe.\deleted0 ",
        r"{\v Doe v. Roe.}",
        r"{\*\unheardof Doe v. Roe.}",
        r"{\field{\*\fldinst TA \\l {Doe v. Roe}}{\fldrslt }}",
        r"{\xe Doe v. Roe.}",
        r"{\pict\wmetafile8 0100}",
        "{\\pict\\bin5 ab}\\c}",
        r"{\*\annotation Doe v. Roe.}",
        r"{\listtext 1.\tab}",
    ],
)
def test_what_is_not_in_the_text_is_left_out(tmp_path: Path, left_out: str) -> None:
    assert _text(tmp_path, f"It is {left_out}old.") == "It is old.\n"


def test_fields_links_tables_and_boxes_are_read(tmp_path: Path) -> None:
    body = (
        r"{\field{\*\fldinst HYPERLINK x}{\fldrslt a link}}\par\trowd\intbl A\cell B\cell\row"
        r"{\shp{\*\shpinst{\sp{\sn shape}{\sv 202}}{\shptxt In a box.\par}}}\pard End\par"
    )
    assert _text(tmp_path, body).split("\n\n\n") == ["a link", "A\tB", "In a box.", "End\n"]


def test_the_notices_say_that_no_pages_are_recorded(tmp_path: Path) -> None:
    source = read(_file(tmp_path, "It is old."))
    assert (source.media_type, source.notices) == (
        MediaType.RTF,
        ("the file records no pages; its PDF would have them",),
    )


def test_a_file_that_breaks_off_is_one_with_a_lost_part(tmp_path: Path) -> None:
    whole = _file(tmp_path, "It is old. See Orrin v. Dale, 5 U.S. 137.")
    assert read(whole).gaps == {}
    Path(whole).write_bytes(Path(whole).read_bytes()[:-9])
    source = read(whole)
    assert source.gaps == {0: Gap.DAMAGED}
    assert source.notices[1] == (
        "the file breaks off: what stood behind “v. Dale, 5 U” is not in it"
    )


@pytest.mark.parametrize(
    "data", [b"{\\rtf1 }", b"{\\rtf1{{{{", b"{\\rtf1\\", b"{\\rtf1\\bin99999 x}"]
)
def test_a_file_without_text_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "brief.rtf"
    path.write_bytes(data)
    with pytest.raises(InputError, match="no text in this Rich Text document"):
        read(str(path))


def test_deep_groups_and_long_files_are_read_in_time(tmp_path: Path) -> None:
    assert _text(tmp_path, "{" * 50_000 + "It is old." + "}" * 50_000) == "It is old.\n"
