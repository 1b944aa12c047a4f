"""Which titles, amendments and rules there are: ``data/provisions_that_exist.txt``."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

from citecheck.dataclass import NamedTuple
from citecheck.facts.rows import read, several


class BodyRow(NamedTuple):
    """A body of law, what its parts are called, and the numbers that there are or were."""

    source: str
    part: str
    numbers: str
    future: str
    says: str
    origin: str

    @property
    def ranges(self) -> tuple[tuple[int, int], ...]:
        """The numbers that exist, from and to."""
        parts = (cell.partition("-") for cell in several(self.numbers))
        return tuple((int(first), int(last or first)) for first, _, last in parts)

    @property
    def new_numbers(self) -> dict[int, date]:
        """The numbers that began on a day."""
        cells = (cell.split(" from ") for cell in several(self.future))
        return {int(number): date.fromisoformat(day) for number, day in cells}

    def has(self, number: int, on: date | None) -> bool:
        """Whether the body has part ``number`` on the day ``on``, or had it before; without a day,
        whether it ever had it."""
        if any(first <= number <= last for first, last in self.ranges):
            return True
        since = self.new_numbers.get(number)
        return since is not None and (on is None or on >= since)


@lru_cache(maxsize=1)
def bodies() -> dict[tuple[str, str], BodyRow]:
    """The bodies by source and part (``U.S.C.``, ``title``)."""
    return {(row.source, row.part): row for row in read("provisions_that_exist.txt", BodyRow)}
