"""One row of CSV as PostgreSQL's COPY writes it, in the three ways in which CourtListener has
handed it out.

A row is read strictly: what the dialect would not have been written so is a fault, never a guess.

Sources: PostgreSQL's documentation of COPY (NULL is a cell without quotation marks, the empty
string one with; a quotation mark within a cell stands behind the escape sign); CourtListener's
script of its bulk files: ``HEADER, FORCE_QUOTE *`` at first, the backtick for a quotation mark from
July 2024, ``ESCAPE '\\', FORCE_QUOTE *`` from January 2025 (scripts proposed to follow it
have no ``FORCE_QUOTE``: then only cells that need them have quotation marks, in all dialects).
"""

from __future__ import annotations

import re
from collections.abc import Collection
from enum import StrEnum
from typing import TypeAlias

from citecheck.dataclass import dataclass

Cells: TypeAlias = list[str | None]
"""A row: ``None`` is NULL, ``""`` the empty string."""


class Dialect(StrEnum):
    """How a quotation mark within a cell is written."""

    RFC4180 = "rfc4180"
    BACKTICK = "backtick"
    BACKSLASH = "backslash"


@dataclass(frozen=True, slots=True)
class _Grammar:
    """What a cell in quotation marks holds, and one without; what stands for one sign in the
    former, and how that begins. Repeats are possessive: time in proportion to the text, and no
    memory for a way back."""

    quote: bytes
    inside: bytes
    bare: bytes
    begins: bytes

    def unescaped(self, inside: bytes) -> bytes:
        if self.begins != b"\\":
            return inside.replace(self.begins, self.quote)
        # a run of backslashes begins with an escape, so that pairs of them are told from the left
        pieces = inside.split(b"\\\\")
        return b"\\".join(piece.replace(b'\\"', b'"') for piece in pieces)


_GRAMMARS = {
    Dialect.RFC4180: _Grammar(b'"', rb'[^"]*+(?:""[^"]*+)*+', rb'[^",\r\n]++', b'""'),
    Dialect.BACKTICK: _Grammar(b"`", rb"[^`]*+(?:``[^`]*+)*+", rb"[^`,\r\n]++", b"``"),
    # within quotation marks a backslash stands before these two signs only; without, it is itself
    Dialect.BACKSLASH: _Grammar(b'"', rb'[^"\\]*+(?:\\["\\][^"\\]*+)*+', rb'[^",\r\n]++', b"\\"),
}
_END = rb"\r?\n"


def dialects_of_head(line: bytes) -> list[Dialect]:
    """Those in which a file with this first line may be: where its names are in quotation marks,
    as they need not be, those of the same sign."""
    signs = {g.quote for g in _GRAMMARS.values() if g.quote in line}
    return [dialect for dialect, g in _GRAMMARS.items() if signs <= {g.quote}]


class RowReader:
    """Reads rows of one dialect and of so many columns, each after the other. Of each row only the
    cells ``wanted`` are kept, by their places in ascending order."""

    def __init__(self, dialect: Dialect, columns: int, wanted: Collection[int]) -> None:
        self.dialect = dialect
        self._grammar = grammar = _GRAMMARS[dialect]
        self._columns = columns
        quoted = grammar.quote + grammar.inside + grammar.quote
        cell = quoted + rb"|" + grammar.bare + rb")?"
        cells = ((rb"(" if place in wanted else rb"(?:") + cell for place in range(columns))
        self._row = re.compile(rb",".join(cells) + _END)
        self._opened = re.compile(grammar.quote + grammar.inside)
        self._bare = re.compile(rb"(?:" + grammar.bare + rb")?")
        self._found: tuple[bytes | None, ...] = ()
        self._plain = True

    def end_of_row(self, buffer: bytes, start: int) -> int | str | None:
        """Where the row that starts at ``start`` ends; what is wrong with it; or ``None`` where the
        buffer ends before it."""
        match = self._row.match(buffer, start)
        if match is None:
            return self._fault(buffer, start)
        self._found = match.groups()
        end = match.end()
        self._plain = buffer.find(self._grammar.begins, start, end) < 0
        return end

    def cells(self) -> Cells:
        """The cells wanted of the row that was found last. Raises ``UnicodeDecodeError``."""
        first = self._grammar.quote[0]
        if self._plain:  # most rows of small cells, which are counted in millions
            return [
                c if c is None else (c[1:-1] if c[0] == first else c).decode() for c in self._found
            ]
        unescaped = self._grammar.unescaped
        return [
            c if c is None else (unescaped(c[1:-1]) if c[0] == first else c).decode()
            for c in self._found
        ]

    def _fault(self, buffer: bytes, at: int) -> str | None:
        for column in range(1, self._columns + 1):
            end = self._end_of_cell(buffer, at)
            if not isinstance(end, int):
                return end
            if end >= len(buffer) or buffer[end:] == b"\r":
                return None
            sign = buffer[end : end + 2]
            ends_row = sign[:1] == b"\n" or sign == b"\r\n"
            if ends_row and column < self._columns:
                return f"has {column} cells, not {self._columns}"
            if not ends_row and (sign[:1] != b"," or column == self._columns):
                return self._odd(sign[:1], column)
            at = end + 1
        return "is not read"  # the row's own pattern says otherwise

    def _end_of_cell(self, buffer: bytes, at: int) -> int | str | None:
        opened = self._opened.match(buffer, at)
        if opened is None:
            bare = self._bare.match(buffer, at)
            return at if bare is None else bare.end()
        end = opened.end()
        if buffer[end : end + 1] == self._grammar.quote:
            return end + 1
        if len(buffer) - end <= 1:  # perhaps with the escape sign last
            return None
        return "has a backslash before a sign that needs none"

    def _odd(self, sign: bytes, column: int) -> str:
        if sign == b",":
            return f"has more than {self._columns} cells"
        said = sign.decode("latin-1")
        return f"has {said!r} in cell {column} where the cell should end"


__all__ = ["Cells", "Dialect", "RowReader", "dialects_of_head"]
