"""Lines of text with colour where it is wanted, measured and wrapped by rich.

Words of a brief go through ``rich.text.Text`` only, never through markup: ``[sic]`` is a word.
Lines that need no wrapping, which are nearly all, pass rich's layout by: it takes a third of a
millisecond a row, and a long text has tens of thousands.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from rich.cells import cell_len
from rich.color import ColorSystem
from rich.console import Console
from rich.style import Style as Colours
from rich.text import Text

from citecheck.output.results import Style

BOLD = "bold"
DIM = "dim"
SEVERITY = {"error": "bold red", "warning": "bold yellow", "info": "bold cyan"}

# Narrower than this nothing can be laid out; the terminal wraps instead.
_NARROWEST = 40
# What the last column needs at least to stand beside the others.
_LEAST_ROOM = 20
_GAP = "  "

Words = str | tuple[str, str]
"""Words in plain style, or words and a rich style."""


class Pen:
    """Collects lines; ``finish`` gives them as one string of lines ``style.width`` columns wide
    at most."""

    def __init__(self, style: Style) -> None:
        self._lines: list[str] = []
        self._width = max(_NARROWEST, style.width)
        self._colours = ColorSystem.STANDARD if style.color else None
        # Text.wrap asks a console for nothing but its settings.
        self._console = Console(width=self._width, markup=False, highlight=False, emoji=False)

    def line(self, *parts: Words, indent: int = 0) -> None:
        """One paragraph made of ``parts``, wrapped, each line indented by ``indent`` columns."""
        split = [_split(part) for part in parts]
        room = self._width - indent
        margin = " " * indent
        if cell_len("".join(words for words, _ in split)) <= room:
            self._add(margin + "".join(self._paint(*part) for part in split))
            return
        text = Text(overflow="fold")
        for words, style in split:
            text.append(words, style=style)
        for line in text.wrap(self._console, room):
            line.rstrip()
            segments = line.render(self._console)
            self._add(margin + "".join(self._paint(s.text, str(s.style or "")) for s in segments))

    def rows(self, rows: Iterable[Sequence[Words]], indent: int = 0) -> None:
        """Columns side by side; the last takes what room there is and wraps within it."""
        cells = [[_split(cell) for cell in row] for row in rows]
        if not cells:
            return
        widths = [
            max(cell_len(words) for words, _ in column) for column in zip(*cells, strict=True)
        ]
        margin = indent + sum(width + len(_GAP) for width in widths[:-1])
        # On a narrow terminal the last column goes below the others.
        stacked = self._width - margin < _LEAST_ROOM
        if stacked:
            margin = indent + len(_GAP)
        for *fixed, (last, style) in cells:
            head = "".join(
                self._paint(*cell) + " " * (width - cell_len(cell[0])) + _GAP
                for cell, width in zip(fixed, widths, strict=False)
            )
            lines = [self._paint(line, style) for line in self._wrap(last, self._width - margin)]
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
        return "".join(f"{line}\n" for line in self._lines)

    def _add(self, line: str) -> None:
        self._lines.append(line.rstrip(" "))

    def _wrap(self, words: str, room: int) -> list[str]:
        if cell_len(words) <= room:
            return [words]
        lines = Text(words, overflow="fold").wrap(self._console, room)
        return [line.plain.rstrip(" ") for line in lines]

    def _paint(self, words: str, style: str) -> str:
        if self._colours is None or not style or not words:
            return words
        return Colours.parse(style).render(words, color_system=self._colours)


def _split(words: Words) -> tuple[str, str]:
    return (words, "") if isinstance(words, str) else words
