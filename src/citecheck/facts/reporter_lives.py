"""When reporters began and ended, and whose decisions they print: ``data/reporter_lives.txt``."""

from __future__ import annotations

from functools import lru_cache

from citecheck.dataclass import NamedTuple
from citecheck.facts.rows import read, several


class ReporterLife(NamedTuple):
    """A row: years and numbers as printed, empty where there is no end or it is not sure.

    ``courts`` are the jurisdictions whose decisions the reporter prints, or the words for the
    federal courts that ``citations.decisions.court_kinds`` knows.
    """

    reporter: str
    first_year: str
    last_year: str
    last_volume: str
    courts: str
    source: str

    @property
    def printed_courts(self) -> tuple[str, ...]:
        """The courts whose decisions it prints; none where the table does not say."""
        return tuple(several(self.courts))


@lru_cache(maxsize=1)
def reporter_lives() -> dict[str, ReporterLife]:
    """The reporters of which this is sure, by the names that reporters-db gives their editions."""
    return {row.reporter: row for row in read("reporter_lives.txt", ReporterLife)}
