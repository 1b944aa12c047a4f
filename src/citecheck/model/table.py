"""The table of authorities and its entries."""

from __future__ import annotations

from enum import Enum, auto

from citecheck.dataclass import dataclass
from citecheck.model.keys import AuthorityKey, TitleKey
from citecheck.model.kinds import Kind
from citecheck.model.page_labels import PageLabel, PageRange
from citecheck.model.spans import Span


@dataclass(frozen=True, slots=True)
class _Listed:
    ranges: tuple[PageRange, ...] = ()

    @property
    def labels(self) -> frozenset[PageLabel]:
        """All pages that the list stands for: ``4-6, iv`` are 4, 5, 6 and iv."""
        return frozenset(page for pages in self.ranges for page in pages.pages)


@dataclass(frozen=True, slots=True)
class PageList(_Listed):
    """The pages of an entry as printed, ranges kept: ``1``, ``4-5``, ``iv``."""


@dataclass(frozen=True, slots=True)
class Passim(_Listed):
    """``passim``, with the pages that stand beside it, if any."""


@dataclass(frozen=True, slots=True)
class TableEntry:
    """One entry of the table of authorities. ``span`` is in source offsets; ``lost_parenthesis``
    is ``opening`` or ``closing`` where that one is missing around court and date."""

    category: str
    heading: str
    text: str
    span: Span
    keys: tuple[AuthorityKey, ...]
    pages: PageList | Passim
    pages_text: str
    principal: bool = False
    name: str | None = None
    court: str | None = None
    year: int | None = None
    docket: str | None = None
    pin: str | None = None
    history_keys: tuple[AuthorityKey, ...] = ()
    lost_parenthesis: str | None = None

    @property
    def is_bare_name(self) -> bool:
        """Whether the entry gives the name of a decision and no citation."""
        key = self.keys[0] if self.keys else None
        return isinstance(key, TitleKey) and key.kind is Kind.CASE and key.text == self.name


class Unreadable(Enum):
    """Why a line of a table is no entry."""

    PAGES_ALONE = auto()
    NO_WORDS = auto()


@dataclass(frozen=True, slots=True)
class UnreadLine:
    """A line of the table that could not be read as an entry. ``span`` is in source offsets."""

    text: str
    span: Span
    reason: Unreadable


@dataclass(frozen=True, slots=True)
class Table:
    """The table of authorities as it stands in the brief."""

    heading: Span
    entries: tuple[TableEntry, ...]
    unread: tuple[UnreadLine, ...] = ()
