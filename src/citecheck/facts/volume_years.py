"""In which years the volumes of reporters hold decisions: ``data/volume_years.txt``, and those that
were printed late: ``data/printed_late.txt``.

The table of volumes says how it was counted. It is read one reporter at a time, when a citation
asks for it.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from functools import lru_cache

from citecheck.dataclass import NamedTuple
from citecheck.facts.rows import read

# A decision of December is printed among those of the next year, and an amended one later still.
_LATER = 1
# An opinion that its court withdraws, and the order that does so, may be printed years later.
_WITHDRAWN = 2


class VolumeRow(NamedTuple):
    """A reporter with the first and the last volume known of each year, ``volume:year``, and by how
    many years a decision may be older than its volume."""

    reporter: str
    earlier: str
    volumes: str


@lru_cache(maxsize=1)
def volume_rows() -> dict[str, VolumeRow]:
    """The reporters whose volumes have known years."""
    return {row.reporter: row for row in read("volume_years.txt", VolumeRow)}


class VolumeYears(NamedTuple):
    """The years of the decisions in a volume as far as is known: none before ``first``, none after
    ``last`` (None: not known), each give or take what is usual for the reporter (``allows``)."""

    first: int | None
    last: int | None
    earlier: int

    def allows(self, year: int, *, withdrawn: bool = False) -> bool:
        """Whether a decision of ``year`` may stand in the volume; one that was ``withdrawn`` may be
        older than others."""
        earlier = self.earlier + (_WITHDRAWN if withdrawn else 0)
        return (self.first is None or year >= self.first - earlier) and (
            self.last is None or year <= self.last + _LATER
        )

    def __str__(self) -> str:
        if self.first is None or self.last is None:
            return f"not after {self.last}" if self.first is None else f"not before {self.first}"
        joint = "or" if self.last - self.first == 1 else "to"
        return f"of {self.first}" + ("" if self.first == self.last else f" {joint} {self.last}")


@lru_cache(maxsize=64)
def _known(reporter: str) -> tuple[tuple[int, int], ...]:
    row = volume_rows().get(reporter)
    pairs = (cell.split(":") for cell in row.volumes.split()) if row else ()
    return tuple((int(volume), int(year)) for volume, year in pairs)


def years_of_volume(reporter: str, volume: int) -> VolumeYears | None:
    """The years that ``volume`` of ``reporter`` may hold, None where nothing is known of it."""
    known = _known(reporter)
    if not known:
        return None
    low, high = bisect_left(known, (volume, 0)), bisect_right(known, (volume, 9999))
    here = [year for _, year in known[low:high]]
    first = here[0] if here else (known[low - 1][1] if low else None)
    last = here[-1] if here else (known[high][1] if high < len(known) else None)
    return VolumeYears(first, last, int(volume_rows()[reporter].earlier))


class LateRow(NamedTuple):
    """A decision that was printed late; the table's head says what each cell means."""

    reporter: str
    volume: str
    page: str
    year: str
    source: str


@lru_cache(maxsize=1)
def late_rows() -> tuple[LateRow, ...]:
    """The decisions that are known to stand in a volume of much later years."""
    return read("printed_late.txt", LateRow)


def is_known_late(reporter: str, volume: str, page: str, year: int) -> bool:
    """Whether a decision of ``year`` is known to be printed there, late though it is."""
    return any(row[:4] == (reporter, volume, page, str(year)) for row in late_rows())
