"""Codes that only the courts of their own state cite by these words: ``data/home_codes.txt``."""

from __future__ import annotations

from functools import lru_cache

from citecheck.dataclass import NamedTuple
from citecheck.facts.rows import read, several


class HomeCodeRow(NamedTuple):
    """Such a code; the table's head says what each cell means."""

    jurisdiction: str
    normal_form: str
    mark: str
    hyphen: str
    spellings: str
    numbers: str
    examples: str

    def printed(self) -> list[str]:
        """The spellings."""
        return several(self.spellings)


@lru_cache(maxsize=1)
def home_codes() -> tuple[HomeCodeRow, ...]:
    """Every such code."""
    return read("home_codes.txt", HomeCodeRow)
