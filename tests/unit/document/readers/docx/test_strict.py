"""Strict Office Open XML, parts under other names and signs in fonts of their own are read."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest
from tests.unit.document.readers.docx_files import as_strict, note, paragraph, word_file

from citecheck.document.readers.docx.strict import named_as_in
from citecheck.document.readers.read import read


def _changed(data: bytes, names: dict[str, str], words: dict[bytes, bytes]) -> bytes:
    """The archive with its members under other ``names`` and with other ``words``."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as archive, zipfile.ZipFile(out, "w") as changed:
        for member in archive.namelist():
            part = archive.read(member)
            for was, becomes in words.items():
                part = part.replace(was, becomes)
            changed.writestr(names.get(member, member), part)
    return out.getvalue()


def _text(folder: Path, data: bytes) -> str:
    path = folder / "brief.docx"
    path.write_bytes(data)
    return read(str(path)).text


def test_a_strict_document_is_read_with_its_notes(tmp_path: Path) -> None:
    data = word_file(paragraph("It is old.", note(1)), footnotes=["See Orrin v. Dale."])
    assert _text(tmp_path, as_strict(data)) == _text(tmp_path, data)


def test_new_parts_are_named_like_those_of_the_document() -> None:
    data = word_file("It is old.")
    name = "word/document.xml"
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        parts = {name: archive.read(name), "word/new.xml": b"<a xmlns='http://a.test/2006/b'/>"}
    with zipfile.ZipFile(io.BytesIO(as_strict(data))) as archive:
        strict = archive.read(name)
    assert named_as_in(data, parts) == parts
    assert named_as_in(as_strict(data), parts) == {**parts, name: strict}


def test_parts_are_found_by_their_relationships_whatever_their_names(tmp_path: Path) -> None:
    data = word_file("It is old.")
    names = {
        "word/document.xml": "text/main7.xml",
        "word/_rels/document.xml.rels": "text/_rels/main7.xml.rels",
        "word/styles.xml": "text/looks.xml",
    }
    words = {
        b"/word/document.xml": b"/text/main7.xml",
        b'"word/document.xml': b'"text/main7.xml',
        b"/word/styles.xml": b"/text/looks.xml",
        b'Target="styles.xml': b'Target="looks.xml',
    }
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        others = [name for name in archive.namelist() if name.startswith("word/")]
    names |= {name: name.replace("word/", "text/") for name in others if name not in names}
    words[b'PartName="/word/'] = b'PartName="/text/'
    assert "word/" not in " ".join(names.values())
    assert _text(tmp_path, _changed(data, names, words)) == "It is old.\n"


@pytest.mark.parametrize(
    ("font", "char", "sign"),
    [
        ("Times New Roman", "00A7", "§"),
        ("Times New Roman", "F0A7", "§"),
        ("WP TypographicSymbols", "0027", "§"),
        ("WP TypographicSymbols", "F042", "–"),
        ("WP TypographicSymbols", "0043", "—"),
        ("WP TypographicSymbols", "0026", "¶"),
        ("Symbol", "F0B7", "•"),
        ("Wingdings", "F0FC", ""),
        ("Times New Roman", "none", ""),
    ],
)
def test_a_sign_in_a_font_of_its_own(tmp_path: Path, font: str, char: str, sign: str) -> None:
    symbol = f'<w:r><w:sym w:font="{font}" w:char="{char}"/></w:r>'
    text = _text(tmp_path, word_file(paragraph("42 U.S.C. ", symbol, "1983")))
    assert text == f"42 U.S.C. {sign}1983\n"


def test_a_leader_of_a_tab_set_by_its_place_is_a_tab(tmp_path: Path) -> None:
    tab = '<w:r><w:ptab w:relativeTo="margin" w:alignment="right" w:leader="dot"/></w:r>'
    text = _text(tmp_path, word_file(paragraph("Orrin v. Dale, 500 U.S. 1", tab, "5")))
    assert text == "Orrin v. Dale, 500 U.S. 1\t5\n"
