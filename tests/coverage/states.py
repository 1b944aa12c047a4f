"""The forms of all states, ``states.txt``, and whom they are written to."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from citecheck.facts.jurisdictions import states
from citecheck.facts.rows import parse

CELLS = {
    "reports": "highest court",
    "appeals": "court of appeals",
    "neutral": "neutral form",
    "code": "code",
    "constitution": "constitution",
    "rules": "rules of court",
    "history": "history",
    "administrative code": "administrative code",
    "session laws": "session laws",
}
"""The cells that each jurisdiction has, and what the page calls them."""


class StateRow(NamedTuple):
    """One cell of one jurisdiction; the table's head says what its columns mean."""

    jurisdiction: str
    cell: str
    example: str
    reads: str
    source: str
    eyecite_is_wrong: str

    @property
    def text(self) -> str:
        """The example as printed."""
        return self.example.removeprefix("@")

    @property
    def cover(self) -> str:
        """The head of a brief to the jurisdiction's court, for what is read in one only."""
        if not self.example.startswith("@"):
            return ""
        return f"IN THE SUPREME COURT OF {states()[self.jurisdiction].name.upper()}\n\n"

    @property
    def expected(self) -> tuple[str, ...]:
        """What is to be read, a line a citation."""
        return tuple(self.reads.split(" // ")) if self.reads else ()


@lru_cache(maxsize=1)
def state_rows() -> tuple[StateRow, ...]:
    """All cells, by jurisdiction."""
    table = Path(__file__).with_name("states.txt").read_text("utf-8")
    return tuple(parse(table, StateRow))
