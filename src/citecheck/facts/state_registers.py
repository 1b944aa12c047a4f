"""The registers of the states' administrative agencies: ``data/state_registers.txt``."""

from __future__ import annotations

from functools import lru_cache

from citecheck.dataclass import NamedTuple
from citecheck.facts.rows import read, several


class RegisterRow(NamedTuple):
    """A register; the table's head says what each cell means."""

    jurisdiction: str
    normal_form: str
    spellings: str
    examples: str

    def printed(self) -> tuple[str, ...]:
        """The normal form and the other spellings."""
        return (self.normal_form, *several(self.spellings))


@lru_cache(maxsize=1)
def state_registers() -> tuple[RegisterRow, ...]:
    """Every register of a state."""
    return read("state_registers.txt", RegisterRow)
