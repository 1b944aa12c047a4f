"""Reading a file: bytes to text. The only module that opens the user's files.

Files in, ``Source`` out; what cannot be read is an ``InputError`` that says what to do.
"""

from __future__ import annotations

import codecs
import os
import re
import sys
from functools import cache
from pathlib import Path
from typing import BinaryIO

from citecheck.dataclass import dataclass, replace
from citecheck.document.readers.garbled import (
    CONTROL,
    MOST_CONTROLS,
    said_of_garbled,
    without_garbled_pages,
)
from citecheck.document.readers.helpers import ALONE, Helpers
from citecheck.files.digest import sha256
from citecheck.model.document import Gap, Source
from citecheck.model.errors import InputError
from citecheck.model.media import RECOGNISE, MediaType, promised_by

# No brief is near this size; it stops /dev/zero and disk images before memory does.
_MAX_BYTES = 200_000_000

_MOST_NAMES = 2000  # of a directory, looked through for one that was meant

_ZIP = b"PK\x03\x04"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_RTF = b"{\\rtf"
_WPD = b"\xffWPC"
_ODT = b"application/vnd.oasis.opendocument.text"
_WORD_PARTS = (b"word/", b"[Content_Types].xml")  # only the former are in other archives too
_APPLE_PARTS = (b"Index/Document.iwa", b"Index.zip", b"index.apxl")
_ENCRYPTED = b"E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"

# The share of broken sequences, among all that is not ASCII, up to which a text is damaged
# UTF-8 rather than another encoding.
_MAX_BROKEN_SHARE = 0.2

# Readers of PDF accept other bytes before the header, so files have them.
_PDF = re.compile(rb"%PDF-\d\.\d")
_LETTER = re.compile("[A-Za-z]")
_FEWEST_LETTERS = 0.1  # of what is printed, in garbled text; other bytes have fewer
_NOT_ASCII = re.compile("[^\x00-\x7f]")
_HTML_START = re.compile(r"\s{0,100}(?:<!--|<\?xml\b|<!doctype html|<html\b)", re.IGNORECASE)
_JSON_START = re.compile(r"\s{0,100}[{\[]")
_UNDEFINED_IN_CP1252 = re.compile(b"[\x81\x8d\x8f\x90\x9d]")


@dataclass(frozen=True, slots=True)
class _Decoded:
    text: str
    notices: tuple[str, ...] = ()


def read(path: str, stdin: BinaryIO | None = None) -> Source:
    """The text of the file at ``path``, or of standard input where ``path`` is ``-``.

    Line ends become ``\\n``, form feeds stay; HTML becomes the text that a reader sees, a PDF,
    a document of Word or LibreOffice text laid out in pages. What a file is, its first bytes
    decide.
    ``stdin`` stands in for the process's own standard input. Raises ``InputError`` with one
    line for a person whenever there is no text to check.
    """
    return source_of(file_bytes(path, stdin), path)


def source_of(data: bytes, path: str, helpers: Helpers = ALONE) -> Source:
    """The same for a file whose bytes were read already (``file_bytes``)."""
    digest = cache(lambda: str(sha256(data).hexdigest()))
    return replace(_source(data, path, helpers.also(digest)), sha256=digest())


def _source(data: bytes, path: str, helpers: Helpers) -> Source:
    name = _name(path)
    if _PDF.search(data[:1024]):
        from citecheck.document.readers.pdf.reader import read_pdf

        return read_pdf(data, path, name, helpers)
    if data.startswith(_ZIP):
        return _from_archive(data, path, name)
    if data.startswith(_RTF):
        from citecheck.document.readers.rtf import read_rtf

        return read_rtf(data, path, name)
    _refuse_other_formats(data, name)
    decoded = _decode(data, name)
    source = source_of_text(decoded.text, path)
    if not source.text.strip():
        raise InputError(f"{name}: there is no text in it; give a brief as PDF, DOCX or text")
    return replace(source, notices=(*decoded.notices, *source.notices))


def source_of_text(text: str, path: str, media_type: MediaType | None = None) -> Source:
    """The same for a text that is decoded already, and may be empty. What it is, ``media_type``
    says, or else the ending of ``path`` and how it begins."""
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    text, garbled = _readable(text, _name(path))
    notices = (said_of_garbled(garbled),) if garbled else ()
    if media_type is None and _JSON_START.match(text):
        from citecheck.document.readers.json_record import read_record

        if record := read_record(text, path, _name(path)):
            return replace(record, notices=(*notices, *record.notices))
    media_type = media_type or _media_type(path, text)
    source = Source(
        text=text,
        path=path,
        media_type=media_type,
        notices=notices,
        gaps={number - 1: Gap.GARBLED for number in garbled},
    )
    return _of_html(source) if media_type is MediaType.HTML else source


def _name(path: str) -> str:
    return "standard input" if path == "-" else path


def file_bytes(path: str, stdin: BinaryIO | None = None) -> bytes:
    """What the file at ``path`` holds, as ``read`` finds it. Raises ``InputError``."""
    name = _name(path)
    try:
        if path == "-":
            data = (stdin or sys.stdin.buffer).read(_MAX_BYTES + 1)
        else:
            with Path(path).open("rb") as file:
                data = file.read(_MAX_BYTES + 1)
    except FileNotFoundError:
        hint = _nearest(Path(path)) or "check the path"
        raise InputError(f"{name}: there is no such file; {hint}") from None
    except IsADirectoryError:
        raise InputError(f"{name}: this is a directory; name the files in it") from None
    except PermissionError:
        # Windows answers so for a directory.
        if os.path.isdir(path):  # noqa: PTH112  (pathlib's raises in a folder that is closed to us)
            raise InputError(f"{name}: this is a directory; name the files in it") from None
        raise InputError(f"{name}: permission denied; make the file readable") from None
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise InputError(f"{name}: cannot be read ({reason}); check the path") from None
    except ValueError:
        raise InputError(f"{name!r}: this is not a path; check the command line") from None
    if len(data) > _MAX_BYTES:
        limit = _MAX_BYTES // 1_000_000
        raise InputError(f"{name}: more than {limit} MB; give the text of one brief") from None
    return data


def _nearest(path: Path) -> str | None:
    """The file beside ``path`` whose name is nearest to its own."""
    from difflib import get_close_matches
    from itertools import islice

    try:
        names = [entry.name for entry in islice(path.parent.iterdir(), _MOST_NAMES)]
        names = [name for name in names if name != path.name]  # a link that leads nowhere
    except OSError:
        return None
    near = next(iter(get_close_matches(path.name, names, n=1, cutoff=0.7)), None)
    return near and f"did you mean {path.parent / near}?"


def _from_archive(data: bytes, path: str, name: str) -> Source:
    """The text of a document that is a zip archive, whatever its name."""
    if _ODT in data[:200]:
        from citecheck.document.readers.odt import read_odt

        return read_odt(data, path, name)
    if any(sign in data for sign in _WORD_PARTS):
        from citecheck.document.readers.docx.reader import read_docx

        return read_docx(data, path, name)
    if any(sign in data for sign in _APPLE_PARTS):
        raise InputError(f"{name}: an Apple Pages document; export it as DOCX or PDF first")
    raise InputError(f"{name}: a zip archive; take the brief out of it")


def _refuse_other_formats(data: bytes, name: str) -> None:
    """Documents that may hold a brief and are not read, by their first bytes, whatever the name."""
    if data.startswith(_WPD):
        raise InputError(
            f"{name}: a WordPerfect document (WPD); save it as DOCX or PDF first, in WordPerfect "
            "or LibreOffice"
        )
    if data.startswith(_OLE) and _ENCRYPTED in data:
        raise InputError(
            f"{name}: a document with a password; save it as DOCX without a password first"
        )
    if data.startswith(_OLE):
        raise InputError(
            f"{name}: an old Office document (DOC); save it as DOCX or PDF first, in Word or "
            "LibreOffice"
        )


def _decode(data: bytes, name: str) -> _Decoded:
    if not data:
        raise InputError(f"{name}: the file is empty; give a brief as PDF, DOCX or text")
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        try:
            return _Decoded(data.decode("utf-16"))
        except UnicodeDecodeError:
            raise InputError(f"{name}: damaged UTF-16 text; save it as UTF-8") from None
    try:
        return _Decoded(data.decode("utf-8-sig"))
    except UnicodeDecodeError:
        return _decode_damaged(data)


def _decode_damaged(data: bytes) -> _Decoded:
    """Bytes that are not UTF-8: a few broken sequences in it, or else Windows-1252."""
    text = data.decode("utf-8-sig", errors="replace")
    broken = text.count("\ufffd")
    if broken <= _MAX_BROKEN_SHARE * len(_NOT_ASCII.findall(text)):
        places = "one place is" if broken == 1 else f"{broken} places are"
        return _Decoded(text, (f"{places} not valid UTF-8 and read as \ufffd",))
    notice = "not UTF-8, so read as Windows-1252; save it as UTF-8 if signs look wrong"
    if _UNDEFINED_IN_CP1252.search(data):
        return _Decoded(data.decode("cp1252", errors="replace"), (notice,))
    return _Decoded(data.decode("cp1252"), (notice,))


def _readable(text: str, name: str) -> tuple[str, list[int]]:
    """The text without the pages whose letters came out as control characters, and their numbers.
    Raises ``InputError`` where that is most of the text, or it is none."""
    controls = len(CONTROL.findall(text))
    if not controls:
        return text, []
    readable, numbers, pages = without_garbled_pages(text)
    if "\0" not in text and pages > 2 * len(numbers):
        return readable, numbers
    if "\0" not in text and controls <= MOST_CONTROLS * len(text):
        return text, []
    signs = len(text) - sum(map(text.count, " \n\t\f"))
    letters = len(_LETTER.findall(text))
    if "\0" in text or letters < _FEWEST_LETTERS * signs:
        raise InputError(f"{name}: this is not text; give a brief as PDF, DOCX or text")
    raise InputError(
        f"{name}: garbled text: {round(100 * controls / signs)} % of it are control characters "
        f"(from a PDF with a font without a Unicode map?); {RECOGNISE}"
    )


def _media_type(path: str, text: str) -> MediaType:
    begins_as = MediaType.HTML if _HTML_START.match(text) else MediaType.PLAIN
    return promised_by(path) or begins_as


def _of_html(source: Source) -> Source:
    """``source``, whose text is markup, with the text that a reader sees."""
    from citecheck.document.readers.html import html_to_text

    words = html_to_text(source.text)
    return replace(source, text=words.text, star_pages=words.star_pages, opinions=words.opinions)


def renamed(source: Source, name: str) -> Source:
    """``source``, which did not come from a file of its own name, under ``name``. Its ending says
    what plain text is: Markdown, or HTML that does not begin as HTML does."""
    promised = promised_by(name)
    if source.media_type != MediaType.PLAIN or promised is None:
        return replace(source, path=name)
    if promised is not MediaType.HTML:
        return replace(source, path=name, media_type=promised)
    return _of_html(replace(source, path=name, media_type=promised))
