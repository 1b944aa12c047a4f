"""Lines of text with colour where it is wanted, wrapped to a width.

Words of a brief are never read as markup: ``[sic]`` is a word.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from citecheck.output.cells import breaks, cell_len
from citecheck.output.results import Style
from citecheck.output.visible import obeyed_by_none

BOLD = "1"
DIM = "2"
SEVERITY = {"error": "1;31", "warning": "1;33", "info": "1;36"}

# Narrower than this nothing can be laid out; the terminal wraps instead.
_NARROWEST = 40
# What the last column needs at least to stand beside the others.
_LEAST_ROOM = 20
_GAP = "  "

Words = str | tuple[str, str]
"""Words in plain style, or words and the parameters of ECMA-48's SGR sequence."""


class Pen:
    """Collects lines; ``finish`` gives them as one string of lines ``style.width`` columns wide
    at most."""

    def __init__(self, style: Style) -> None:
        self._lines: list[str] = []
        self._width = max(_NARROWEST, style.width)
        self._color = style.color

    def line(self, *parts: Words, indent: int = 0, link: str = "") -> None:
        """One paragraph made of ``parts``, wrapped, each line indented by ``indent`` columns.
        ``link`` is where the first part leads, in a terminal that has hyperlinks."""
        split = [_split(part) for part in parts]
        room = self._width - indent
        for start, end in breaks("".join(words for words, _ in split), room):
            self._add(" " * indent + self._painted(split, start, end, link))

    def rows(self, rows: Iterable[Sequence[Words]], indent: int = 0) -> None:
        """Columns side by side, without empty ones; the last takes what room there is and wraps
        within it. ``rows`` are read twice: many of them had better be made anew each time than be
        held."""
        rows = rows if iter(rows) is not rows else list(rows)
        widths: list[int] = []
        for row in rows:
            found = [cell_len(_split(cell)[0]) for cell in row]
            widths = [max(pair) for pair in zip(widths, found, strict=True)] if widths else found
        margin = indent + sum(width + len(_GAP) for width in widths[:-1] if width)
        # On a narrow terminal the last column goes below the others.
        stacked = self._width - margin < _LEAST_ROOM
        if stacked:
            margin = indent + len(_GAP)
        for *fixed, last in (map(_split, row) for row in rows):
            head = "".join(
                self._paint(*cell) + " " * (width - cell_len(cell[0])) + _GAP
                for cell, width in zip(fixed, widths, strict=False)
                if width
            )
            room = self._width - margin
            lines = [self._painted([last], *ends) for ends in breaks(last[0], room)]
            if stacked:
                self._add(" " * indent + head)
            else:
                self._add(" " * indent + head + lines.pop(0))
            for line in lines:
                self._add(" " * margin + line)

    def blank(self) -> None:
        """An empty line."""
        self._lines.append("")

    def finish(self) -> str:
        """Everything written so far."""
        return "\n".join([*self._lines, ""])

    def _add(self, line: str) -> None:
        self._lines.append(obeyed_by_none(line.rstrip(" ")))

    def _painted(
        self, parts: Iterable[tuple[str, str]], start: int, end: int, link: str = ""
    ) -> str:
        """The stretch from ``start`` to ``end`` of all parts joined."""
        painted = []
        at = 0
        for words, style in parts:
            stretch = words[max(0, start - at) : max(0, end - at)]
            at += len(words)
            piece = self._paint(stretch.rstrip(" ") if at >= end else stretch, style)
            painted.append(_linked(piece, link) if link and piece else piece)
            link = ""
        return "".join(painted)

    def _paint(self, words: str, style: str) -> str:
        if not self._color or not style or not words:
            return words
        return f"\x1b[{style}m{words}\x1b[0m"


def _linked(piece: str, target: str) -> str:
    """OSC 8 (https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda)."""
    return f"\x1b]8;;{target}\x1b\\{piece}\x1b]8;;\x1b\\"


def _split(words: Words) -> tuple[str, str]:
    return (words, "") if isinstance(words, str) else words
