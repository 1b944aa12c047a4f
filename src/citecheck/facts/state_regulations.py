"""Administrative codes with a shape of their own: ``data/state_regulations.txt``."""

from __future__ import annotations

from functools import lru_cache

from citecheck.dataclass import NamedTuple
from citecheck.facts.rows import read, several

_ANY = "any"


class RegulationRow(NamedTuple):
    """A form of an administrative code; the table's head says what each cell means."""

    normal_form: str
    mark: str
    pattern: str
    read_in: str
    examples: str

    @property
    def states(self) -> tuple[str, ...]:
        """In whose courts alone it is read; none for all."""
        return () if self.read_in == _ANY else tuple(several(self.read_in))


@lru_cache(maxsize=1)
def state_regulations() -> tuple[RegulationRow, ...]:
    """Every form."""
    return read("state_regulations.txt", RegulationRow)
