"""What is asked of a list of decisions, and what it answers."""

from __future__ import annotations

from citecheck.dataclass import dataclass
from citecheck.model.findings import Location
from citecheck.model.keys import AuthorityKey


@dataclass(frozen=True, slots=True)
class Listed:
    """A decision as a list knows it: its name, the day it was filed (ISO 8601) and its court, each
    empty where the list does not say."""

    name: str
    date: str = ""
    court: str = ""

    def __str__(self) -> str:
        behind = ", ".join(word for word in (self.court, self.date) if word)
        return f"{self.name or 'a decision without a name'}{f' ({behind})' if behind else ''}"


@dataclass(frozen=True, slots=True)
class Held:
    """The list has decisions that begin there: one, or several."""

    decisions: tuple[Listed, ...]


@dataclass(frozen=True, slots=True)
class Absent:
    """The list has none; ``where`` says in which list, with what it holds."""

    where: str


@dataclass(frozen=True, slots=True)
class Unasked:
    """It was not looked up, or got no answer, for ``reason``."""

    reason: str


Answer = Held | Absent | Unasked


@dataclass(frozen=True, slots=True)
class Question:
    """One citation of a decision as the brief has it: its key, the names under which the brief
    cites it, and where, first place first."""

    key: AuthorityKey
    names: tuple[str, ...]
    places: tuple[Location, ...]
    authority: int | None = None
    entry: int | None = None
