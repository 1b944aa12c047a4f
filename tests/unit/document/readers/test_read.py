"""Reading: bytes to text, and one clear line where there is no text."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from citecheck.document.readers.read import read
from citecheck.model.document import Source
from citecheck.model.errors import ExitCode, InputError

WORDS = "See Doe’s case, 5 U.S.C. § 552a – “so”.\n"


def given_file(tmp_path: Path, data: bytes, name: str = "brief.txt") -> Source:
    path = tmp_path / name
    path.write_bytes(data)
    return read(str(path))


def refusal(tmp_path: Path, data: bytes, name: str = "brief.txt") -> str:
    with pytest.raises(InputError) as caught:
        given_file(tmp_path, data, name)
    message = str(caught.value)
    assert caught.value.exit_code is ExitCode.UNREADABLE
    assert "\n" not in message
    assert name in message
    return message


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le-bom", "utf-16-be-bom"]
)
def test_encodings(tmp_path: Path, encoding: str) -> None:
    data = (
        ("\ufeff" + WORDS).encode(encoding.removesuffix("-bom"))
        if encoding.endswith("bom")
        else WORDS.encode(encoding)
    )
    source = given_file(tmp_path, data)
    assert source.text == WORDS
    assert source.notices == ()
    assert source.media_type == "text/plain"


def test_windows_1252_is_read_with_a_notice(tmp_path: Path) -> None:
    source = given_file(tmp_path, WORDS.encode("cp1252"))
    assert source.text == WORDS
    assert "Windows-1252" in source.notices[0]


def test_bytes_undefined_in_windows_1252_do_not_stop_it(tmp_path: Path) -> None:
    source = given_file(tmp_path, "Müller’s case § 5 and more of it".encode("cp1252") + b"\x81")
    assert source.text.startswith("Müller’s case § 5")
    assert source.text.endswith("\ufffd")


def test_one_broken_byte_does_not_make_utf8_another_encoding(tmp_path: Path) -> None:
    source = given_file(tmp_path, (WORDS * 3).encode() + b"\xff end")
    assert source.text == WORDS * 3 + "\ufffd end"
    assert source.notices == ("one place is not valid UTF-8 and read as \ufffd",)


def test_line_ends_become_one_sign_and_form_feeds_stay(tmp_path: Path) -> None:
    source = given_file(tmp_path, b"a\r\nb\rc\n\r\n\x0cd\te")
    assert source.text == "a\nb\nc\n\n\fd\te"


def test_control_characters_stay_in_the_source(tmp_path: Path) -> None:
    text = "A brief may hold \x1b[31m and [/b] among many other words.\n"
    assert given_file(tmp_path, text.encode()).text == text


@pytest.mark.parametrize(
    ("name", "media_type"),
    [
        ("a.txt", "text/plain"),
        ("a.md", "text/markdown"),
        ("a.HTML", "text/html"),
        ("a.htm", "text/html"),
        ("a", "text/plain"),
        ("a.brief", "text/plain"),
    ],
)
def test_media_types(tmp_path: Path, name: str, media_type: str) -> None:
    assert given_file(tmp_path, b"*Id.* at 5", name).media_type == media_type


def test_markdown_stays_as_it_is(tmp_path: Path) -> None:
    assert given_file(tmp_path, b"# A\n\n*Id.* at 5", "a.md").text == "# A\n\n*Id.* at 5"


def test_standard_input() -> None:
    source = read("-", io.BytesIO(WORDS.encode()))
    assert (source.path, source.text) == ("-", WORDS)
    page = read("-", io.BytesIO(b"\n<!DOCTYPE html><p>x <b>y</b></p>"))
    assert (page.media_type, page.text) == ("text/html", "x y")


def test_html_becomes_the_text_a_reader_sees(tmp_path: Path) -> None:
    markup = """<!doctype html><html><head><title>no</title><style>p {}</style></head><body>
      <h1>TABLE OF
      AUTHORITIES</h1><p>See <i>Doe</i> v. <em>Roe</em>,&nbsp;550 U.S. 5 &sect;&#167;<br>next
      <script>document.write("<p>no</p>")</script><table><tr><td>A</td><td>1, 2</td></tr>
      <tr><td> B <td>3</table>after<pre>one
  two</pre></body></html>"""
    assert given_file(tmp_path, markup.encode(), "a.html").text == (
        "TABLE OF AUTHORITIES\n\nSee Doe v. Roe,\xa0550 U.S. 5 §§\nnext\n\nA\t1, 2\n\nB\t3\n\n"
        "after\n\none\n  two"
    )


@pytest.mark.parametrize(
    ("data", "name", "words"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "brief.pdf", "damaged PDF"),
        (b"%PDF-1.7\nplain", "brief.txt", "damaged PDF"),
        (b"PK\x03\x04....word/document.xml", "brief.docx", "damaged Word document"),
        (b"PK\x03\x04....other", "brief.zip", "zip archive"),
        (b"PK\x03\x04....Index/Document.iwa", "brief.pages", "Apple Pages document; export it as"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "brief.doc", "(DOC); save it as DOCX or PDF first"),
        (
            b"\xd0\xcf\x11\xe0" + b"\xa1\xb1\x1a\xe1" + "EncryptedPackage".encode("utf-16-le"),
            "brief.docx",
            "save it as DOCX without a password",
        ),
        (b"\xffWPC\x00\x01", "brief.wpd", "WordPerfect document (WPD); save it as DOCX or PDF"),
        (b"", "brief.txt", "empty"),
        (b" \n\t\x0c\n", "brief.txt", "no text"),
        (b"\xef\xbb\xbf", "brief.txt", "no text"),
        (b"<html><body></body></html>", "brief.html", "no text"),
        (b"<!-- only a comment -->", "brief.html", "no text"),
        (b"abc\x00def", "brief.txt", "not text"),
        (bytes(range(1, 32)) * 4, "brief.txt", "not text"),
        (b"HQW\x03DV\x03WR\x03WKH\x03)$&\x0f\x03", "brief.txt", "ocrmypdf"),
        (
            b"HQW\x03DV\x03WR\x03WKH\x03)$&\x0f\x03",
            "brief.txt",
            "32 % of it are control characters",
        ),
        (b"\xff\xfea", "brief.txt", "UTF-16"),
        ("x".encode("utf-32"), "brief.txt", "not text"),
    ],
)
def test_what_is_not_text_is_refused_with_advice(
    tmp_path: Path, data: bytes, name: str, words: str
) -> None:
    assert words in refusal(tmp_path, data, name)


def test_missing_directory_and_unusable_paths(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such file"):
        read(str(tmp_path / "none.txt"))
    with pytest.raises(InputError, match="directory"):
        read(str(tmp_path))
    with pytest.raises(InputError, match="not a path"):
        read("a\0b")
    with pytest.raises(InputError, match="cannot be read"):
        read(str(tmp_path / ("x" * 300)))


def test_permission_denied_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr(Path, "open", refuse)
    with pytest.raises(InputError, match="make the file readable"):
        read("a.txt")


@settings(max_examples=200)
@given(st.binary(max_size=400), st.sampled_from(["-", "a.html"]))
def test_any_bytes_are_text_or_a_refusal(data: bytes, name: str) -> None:
    markup = b"<html>" if name == "a.html" else b""
    try:
        source = read("-", io.BytesIO(markup + data))
    except InputError as error:
        message = str(error)
    else:
        assert source.text.strip()
        assert "\r" not in source.text
        assert source.text.encode()
        message = ""
    assert "\n" not in message
