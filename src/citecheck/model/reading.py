"""A brief with all that it cites, before anything is checked."""

from __future__ import annotations

from citecheck.dataclass import dataclass
from citecheck.model.citations import Authority, Citation
from citecheck.model.document import Document
from citecheck.model.table import Table, TableEntry


@dataclass(frozen=True, slots=True)
class Reading:
    """A document, its citations with what they refer to, and its table. ``sites`` of authorities
    and the indices of resolutions count in the two sequences."""

    document: Document
    citations: tuple[Citation, ...]
    authorities: tuple[Authority, ...]
    table: Table | None

    @property
    def entries(self) -> tuple[TableEntry, ...]:
        """The entries of the table, none without a table."""
        return self.table.entries if self.table else ()


@dataclass(frozen=True, slots=True)
class Extraction(Reading):
    """A reading whose table is linked with its authorities.

    ``entry_authorities[i]`` is the index of the authority that entry ``i`` of the table
    is linked to, or None; ``entry_sites[i]`` are the indices of the citations it stands for,
    those of subdivisions included.
    """

    entry_authorities: tuple[int | None, ...]
    entry_sites: tuple[tuple[int, ...], ...]
