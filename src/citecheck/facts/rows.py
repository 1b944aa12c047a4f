"""Reading a table of facts: a row a line, its cells apart by `` | ``, and ``-`` for an empty one.

The tables stand in ``data``. Lines that begin with ``#`` say what a table is and where it comes
from; the first other line names the columns. A row of citations ends in ``examples``: what is
printed, and behind ``=>`` the key that it is read to, where that is not what is printed. A test
reads every one of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

TYPE_CHECKING = False

if TYPE_CHECKING:
    from typing import TypeVar

    R = TypeVar("R", bound=tuple[str, ...])

# importlib.resources would cost five milliseconds at its first use
_DATA = Path(__file__).with_name("data")


def read(name: str, row: type[R]) -> tuple[R, ...]:
    """The rows of the table ``name``, as the named tuple ``row``, whose fields are its columns.

    Raises ``ValueError``, with the line, for other columns or too few or too many cells.
    """
    return tuple(parse((_DATA / name).read_text("utf-8"), row))


def parse(table: str, row: type[R]) -> Iterator[R]:
    """The rows of ``table``, the text of a file; see :func:`read`."""
    fields: tuple[str, ...] = getattr(row, "_fields")  # noqa: B009
    make: Callable[[list[str]], R] = getattr(row, "_make")  # noqa: B009
    head = [field.replace("_", " ") for field in fields]
    columns: list[str] | None = None
    for number, line in enumerate(table.splitlines(), 1):
        if not line or line.startswith("#"):
            continue
        cells = line.split(" | ")
        if columns is None:
            columns = cells
            if columns != head:
                raise ValueError(f"line {number}: the columns are {head}, not {columns}")
            continue
        if len(cells) != len(head):
            raise ValueError(f"line {number}: {len(cells)} cells, not {len(head)}: {line[:60]}")
        if "-" in cells:
            cells = ["" if cell == "-" else cell for cell in cells]
        yield make(cells)


def several(cell: str) -> list[str]:
    """The members of a cell, which semicolons part."""
    return cell.split("; ") if cell else []
