"""Session laws of the states as their courts write them: ``data/session_laws.txt``."""

from __future__ import annotations

from functools import lru_cache

from citecheck.dataclass import NamedTuple
from citecheck.facts.rows import read, several

_YEAR, _CHAPTER = r"(?P<y>(?:1[789]|20)\d\d)", r"(?:[Cc]h|[Cc]hap|[Cc])\.?"
_ANY = "any"


class SessionLawRow(NamedTuple):
    """A form of session laws; the table's head says what each cell means."""

    normal_form: str
    pattern: str
    year: str
    read_in: str
    examples: str

    @property
    def expression(self) -> str:
        """The regular expression for the words, with the groups ``n`` and, where the year stands
        inside, ``y``."""
        return self.pattern.replace("<y>", _YEAR).replace("<ch>", _CHAPTER)

    @property
    def before(self) -> str | None:
        """The regular expression for the year or the volume that stands before the words, in the
        group ``y``; None where nothing does."""
        return {"before": _YEAR, "volume": r"(?P<y>\d{1,3})"}.get(self.year)

    @property
    def states(self) -> tuple[str, ...]:
        """In whose courts alone it is read; none for all."""
        return () if self.read_in == _ANY else tuple(several(self.read_in))


@lru_cache(maxsize=1)
def session_laws() -> tuple[SessionLawRow, ...]:
    """Every form of session laws."""
    return read("session_laws.txt", SessionLawRow)
