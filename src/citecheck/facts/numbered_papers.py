"""Papers that agencies, services and bodies of accountants number: ``data/numbered_papers.txt``."""

from __future__ import annotations

from functools import lru_cache

from citecheck.dataclass import NamedTuple
from citecheck.facts.rows import read


class PaperRow(NamedTuple):
    """A series of papers; the table's head says what each cell means."""

    normal_form: str
    pattern: str
    number: str
    form: str
    examples: str

    @property
    def cites(self) -> bool:
        """Whether the words cite a paper, and do not only speak of it."""
        return self.form == "full"


@lru_cache(maxsize=1)
def numbered_papers() -> tuple[PaperRow, ...]:
    """Every series of papers."""
    return read("numbered_papers.txt", PaperRow)
