"""Series of pattern jury instructions: ``data/jury_instructions.txt``."""

from __future__ import annotations

from functools import lru_cache

from citecheck.dataclass import NamedTuple
from citecheck.facts.rows import read


class InstructionRow(NamedTuple):
    """A series; the table's head says what each cell means."""

    jurisdiction: str
    normal_form: str
    pattern: str
    number: str
    examples: str


@lru_cache(maxsize=1)
def instruction_series() -> tuple[InstructionRow, ...]:
    """Every series of instructions."""
    return read("jury_instructions.txt", InstructionRow)
