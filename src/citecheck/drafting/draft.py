"""The nouns of a drafted table: values only."""

from __future__ import annotations

from citecheck.dataclass import dataclass
from citecheck.model.keys import AuthorityKey
from citecheck.model.kinds import Kind
from citecheck.model.page_labels import PageLabel


@dataclass(frozen=True, slots=True)
class Run:
    """Words of an entry in one style; names of cases and phrases of history are in italics."""

    text: str
    italic: bool = False


@dataclass(frozen=True, slots=True)
class DraftEntry:
    """One entry. ``pages`` are printed labels in order, empty where they are not known;
    ``passim`` says that the word stands for them. ``authorities`` are indices into the report's,
    the entry's own first, then those it covers and those in its history; ``sites`` are those of the
    citations that the entry stands for."""

    kind: Kind
    keys: tuple[AuthorityKey, ...]
    name: str | None
    runs: tuple[Run, ...]
    pages: tuple[PageLabel, ...]
    authorities: tuple[int, ...]
    passim: bool = False
    principal: bool = False
    sites: tuple[int, ...] = ()

    @property
    def text(self) -> str:
        """The words of the entry without its pages."""
        return "".join(run.text for run in self.runs)

    @property
    def pages_text(self) -> str:
        """The page list as it is printed."""
        return "passim" if self.passim else ", ".join(map(str, self.pages))


@dataclass(frozen=True, slots=True)
class DraftCategory:
    """A heading and its entries, in order."""

    heading: str
    entries: tuple[DraftEntry, ...]


@dataclass(frozen=True, slots=True)
class Draft:
    """A table. ``notes`` say what its maker should know: what was left out and why."""

    heading: str
    categories: tuple[DraftCategory, ...]
    legend: str = ""
    notes: tuple[str, ...] = ()

    @property
    def entries(self) -> tuple[DraftEntry, ...]:
        """All entries, in order."""
        return tuple(entry for category in self.categories for entry in category.entries)
