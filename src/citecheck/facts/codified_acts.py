"""Acts of Congress and where their sections stand in the United States Code:
``data/codified_acts.txt``."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache, lru_cache

from citecheck.dataclass import NamedTuple
from citecheck.facts.jurisdictions import fold
from citecheck.facts.rows import read, several


class CodifiedActRow(NamedTuple):
    """Such an act; the table's head says what each cell means."""

    names: str
    title: str
    sections: str
    examples: str

    @property
    def source(self) -> str:
        """The title of the code, as its provisions are keyed."""
        return f"{self.title} U.S.C."


@lru_cache(maxsize=1)
def codified_acts() -> tuple[CodifiedActRow, ...]:
    """Every such act."""
    return read("codified_acts.txt", CodifiedActRow)


@lru_cache(maxsize=1)
def acts_by_name() -> dict[str, CodifiedActRow]:
    """The acts by the folded spelling of each name."""
    return {fold(name): row for row in codified_acts() for name in several(row.names)}


def section_in_code(act: CodifiedActRow, section: str) -> str | None:
    """The section of the code that is ``section`` of the act; None where that is not known."""
    return _sections(act).get(section)


@cache  # of the acts that the briefs of a process name
def _sections(act: CodifiedActRow) -> dict[str, str]:
    return dict(pair for cell in several(act.sections) for pair in _counted(cell))


def _counted(cell: str) -> Iterator[tuple[str, str]]:
    """The sections of ``502=1132`` or ``101-107=1021+``, each with that of the code."""
    own, _, code = cell.partition("=")
    first, _, last = own.partition("-")
    if not code.endswith("+"):
        numbers = map(str, range(int(first), int(last) + 1)) if last else (first,)
        yield from ((number, number if code == "#" else code) for number in numbers)
        return
    begin = code.rstrip("+")
    letters = begin.rstrip("0123456789")
    for step in range(int(last) - int(first) + 1):
        yield str(int(first) + step), f"{letters}{int(begin.removeprefix(letters)) + step}"
