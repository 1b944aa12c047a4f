"""Rich Text (RTF) to text: paragraphs, tables and notes.

The file's groups and control words are read here: the libraries for RTF drop footnotes without a
word and read deleted text like any other, which of a brief is half of its citations lost, or
citations that its author took out.
"""

from __future__ import annotations

import re
from enum import IntEnum

from citecheck.dataclass import dataclass, field
from citecheck.document.readers.docx.pages import NoteMark, Pages, Piece
from citecheck.document.readers.pdf.page_layout import SUPERSCRIPT
from citecheck.document.readers.rtf_words import (
    CHARACTER_SETS,
    PLAIN_ENCODING,
    SIGNS,
    SILENT,
    STARRED,
    TEXT_AFTER_ALL,
    WORDS,
)
from citecheck.model.document import Gap, Source
from citecheck.model.errors import InputError
from citecheck.model.media import MediaType

_TOKEN = re.compile(
    r"\\(?P<word>[a-zA-Z]{1,32})(?P<number>-?\d{1,10})? ?"
    r"|\\'(?P<byte>[0-9a-fA-F]{2})"
    r"|\\(?P<sign>[^a-zA-Z])"
    r"|(?P<brace>[{}])"
    r"|(?P<words>[^\\{}\r\n\0]+)"
    r"|[\r\n\0]+|\\$"
)
_COLUMN = 120  # twips: an average letter of twelve-point type
_MOST_COLUMNS = 60
_SHOWN = 4  # words from its end


def read_rtf(data: bytes, path: str, name: str) -> Source:
    """The text of a Rich Text document, each note behind the paragraph of its mark.

    ``data`` is the file, ``path`` what the source is called, ``name`` what messages call it. Marks
    of notes are superscript digits; deleted and hidden text is left out. Raises ``InputError``
    where there is no text.
    """
    reader = _Reader()
    reader.read(data.decode("latin-1"))
    text = reader.finish()
    if not text.strip():
        raise InputError(f"{name}: there is no text in this Rich Text document; check the file")
    notices = ["the file records no pages; its PDF would have them"]
    gaps = {}
    if reader.breaks_off:
        notices.append(f"the file breaks off: what stood behind {_end_of(text)} is not in it")
        gaps[text.count("\f")] = Gap.DAMAGED
    if reader.has_endnotes:
        notices.append("endnotes are taken to stand behind the paragraph of their mark")
    return Source(text=text, path=path, media_type=MediaType.RTF, notices=tuple(notices), gaps=gaps)


def _end_of(text: str) -> str:
    """The last words of a text, for a message."""
    return f"“{' '.join(text.split()[-_SHOWN:])}”"


class _Silence(IntEnum):
    """Whether a group's words are text: all are, those of groups within may be, none are."""

    NONE = 0
    OUTER = 1
    WHOLE = 2


@dataclass(slots=True)
class _State:
    """What holds within a group."""

    silent: _Silence = _Silence.NONE
    deleted: bool = False
    hidden: bool = False
    raised: bool = False
    capitals: bool = False
    skip: int = 1  # how many characters stand for one of ``\\u`` in older readers
    encoding: str = ""
    indent: int = 0
    first_indent: int = 0

    def copy(self) -> _State:
        return _State(
            self.silent, self.deleted, self.hidden, self.raised, self.capitals, self.skip,
            self.encoding, self.indent, self.first_indent,
        )  # fmt: skip


@dataclass(slots=True)
class _Note:
    """A note in the making: how deep its group is, and what of the text it interrupts."""

    depth: int
    outer: list[Piece]
    numbered: bool
    part: str = "footnotes"
    paragraphs: list[str] = field(default_factory=list)


class _Reader:
    """Reads the tokens of one file."""

    def __init__(self) -> None:
        self._state = _State()
        self._stack: list[_State] = []
        self._pieces: list[Piece] = []
        self._bytes = bytearray()
        self._to_skip = 0
        self._star = False
        self._marked = False  # the mark of a note was just called for
        self._encoding = PLAIN_ENCODING
        self._fonts: dict[int, str] = {}
        self._font = 0
        self._in_fonts = 0  # how deep the table of fonts is, 0 outside it
        self._note: _Note | None = None
        self._notes: list[list[str]] = []
        self._pages = Pages(lambda mark: self._notes[int(mark.id)], paged=False)
        self.has_endnotes = False
        self.breaks_off = False

    def read(self, text: str) -> None:
        at = 0
        while at < len(text) and (token := _TOKEN.match(text, at)):
            at = token.end()
            if token["byte"]:
                self._byte(int(token["byte"], 16))
                continue
            self._end_bytes()
            if token["brace"]:
                self._brace(token["brace"])
            elif token["word"]:
                number = int(token["number"]) if token["number"] else None
                if token["word"] == "bin":
                    at += max(number or 0, 0)
                else:
                    self._word(token["word"], number)
            elif token["sign"]:
                self._sign(token["sign"])
            elif token["words"]:
                self._write(token["words"].encode("latin-1").decode(self._encoding_now, "replace"))
            self._star = token["sign"] == "*"

    def finish(self) -> str:
        """The text of all that was read; a group that is still open says that there was more."""
        self._end_bytes()
        self.breaks_off = bool(self._stack)
        while self._stack:
            self._brace("}")
        self._end_paragraph()
        return self._pages.finish()[0]

    # --- groups -------------------------------------------------------------------------------

    def _brace(self, brace: str) -> None:
        self._to_skip = 0
        if brace == "{":
            self._stack.append(self._state)
            self._state = self._state.copy()
            return
        if self._note is not None and self._note.depth == len(self._stack):
            self._end_note(self._note)
        if self._in_fonts == len(self._stack):
            self._in_fonts = 0
        if self._stack:
            self._state = self._stack.pop()

    def _begin_note(self) -> None:
        if self._note is None and not self._unread:
            self._note = _Note(len(self._stack), self._pieces, self._marked)
            self._pieces = []
            self._marked = False
        else:
            self._state.silent = _Silence.WHOLE

    def _end_note(self, note: _Note) -> None:
        note.paragraphs.append(_words_of(self._pieces))
        self._note, self._pieces = None, note.outer
        self._notes.append(["\n".join(filter(None, note.paragraphs))])
        self.has_endnotes |= note.part == "endnotes"
        self._pieces.append(NoteMark(note.part, str(len(self._notes) - 1), note.numbered))

    # --- control words ------------------------------------------------------------------------

    def _word(self, word: str, number: int | None) -> None:
        self._silence(word)
        match word:
            case "par" | "sect" | "row" | "nestrow" | "page":
                self._end_paragraph()
            case "footnote":
                self._begin_note()
            case "ftnalt" if self._note is not None:
                self._note.part = "endnotes"
            case "chftn":
                self._marked = self._note is None and not self._unread
            case "u" if number is not None:
                self._write(_character(number), literal=True)
                self._to_skip = self._state.skip
            case "fonttbl":
                self._in_fonts = len(self._stack)
            case "ansicpg" | "mac" | "pc" | "pca" | "f" | "fcharset":
                self._set_encoding(word, number or 0)
            case _:
                self._print(word, number)

    def _silence(self, word: str) -> None:
        """Whether the group that begins with a word is text."""
        state = self._state
        if word in SILENT:
            state.silent = _Silence.WHOLE
        elif word == "upr" or (self._star and word not in STARRED):
            state.silent = max(state.silent, _Silence.OUTER)
        elif word in TEXT_AFTER_ALL and state.silent is _Silence.OUTER:
            state.silent = _Silence.NONE

    def _print(self, word: str, number: int | None) -> None:
        """A word that says how what follows is printed, or that stands for a sign."""
        state, on = self._state, number != 0
        match word:
            case "pard":
                state.indent = state.first_indent = 0
            case "li":
                state.indent = number or 0
            case "fi":
                state.first_indent = number or 0
            case "uc":
                state.skip = max(1 if number is None else number, 0)
            case "plain":
                state.deleted = state.hidden = state.raised = state.capitals = False
            case "deleted":
                state.deleted = on
            case "v":
                state.hidden = on
            case "super":
                state.raised = on
            case "nosupersub" | "sub":
                state.raised = False
            case "caps":
                state.capitals = on
            case _:
                if word in WORDS:
                    self._write(WORDS[word], literal=True)

    def _set_encoding(self, word: str, number: int) -> None:
        if word == "ansicpg":
            self._encoding = _known(f"cp{number}")
        elif word in ("mac", "pc", "pca"):
            self._encoding = {"mac": "mac_roman", "pc": "cp437", "pca": "cp850"}[word]
        elif word == "fcharset":
            if self._in_fonts and number in CHARACTER_SETS:
                self._fonts[self._font] = CHARACTER_SETS[number]
        elif word == "f":
            self._font = number
            self._state.encoding = "" if self._in_fonts else self._fonts.get(number, "")

    def _sign(self, sign: str) -> None:
        if sign in "\r\n":
            self._end_paragraph()
        elif sign in SIGNS:
            self._write(SIGNS[sign], literal=True)

    # --- words --------------------------------------------------------------------------------

    @property
    def _unread(self) -> bool:
        state = self._state
        return state.silent is not _Silence.NONE or state.deleted or state.hidden

    @property
    def _encoding_now(self) -> str:
        return self._state.encoding or self._encoding

    def _byte(self, byte: int) -> None:
        if self._to_skip:
            self._to_skip -= 1
        else:
            self._bytes.append(byte)

    def _end_bytes(self) -> None:
        if self._bytes:
            words = bytes(self._bytes).decode(self._encoding_now, "replace")
            self._bytes.clear()
            self._write(words)

    def _write(self, words: str, *, literal: bool = False) -> None:
        """Add words; those that stand for a ``\\u`` in older readers are left out."""
        if not literal and self._to_skip:
            skipped = min(self._to_skip, len(words))
            self._to_skip -= skipped
            words = words[skipped:]
        if not words or self._unread:
            return
        self._marked = False
        if self._state.raised and words.strip().isdecimal():
            words = words.translate(SUPERSCRIPT)
        self._pieces.append(words.upper() if self._state.capitals else words)

    def _end_paragraph(self) -> None:
        if self._note is not None:
            self._note.paragraphs.append(_words_of(self._pieces))
        elif self._state.silent is _Silence.NONE:
            twips = self._state.indent + self._state.first_indent
            columns = min(max(round(twips / _COLUMN), 0), _MOST_COLUMNS)
            self._pages.paragraph(self._pieces, columns)
        else:
            return
        self._pieces = []


def _words_of(pieces: list[Piece]) -> str:
    return "".join(piece for piece in pieces if isinstance(piece, str)).strip()


def _character(number: int) -> str:
    """The character of ``\\u``, whose number is written as a signed one of 16 bits."""
    code = number + 0x10000 if number < 0 else number
    return chr(code) if 0 <= code < 0xD800 or 0xDFFF < code < 0x110000 else ""


def _known(encoding: str) -> str:
    try:
        "".encode(encoding)
    except LookupError:
        return PLAIN_ENCODING
    return encoding
