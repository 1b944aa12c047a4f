"""Where something stands, worked out when it is asked for: most of what is looked at is right."""

from __future__ import annotations

from citecheck.dataclass import dataclass
from citecheck.document.places import Places
from citecheck.model.findings import Location
from citecheck.model.spans import Span


@dataclass(frozen=True, slots=True)
class Spot:
    """A span, of the clean text or, with ``in_source``, of the source."""

    places: Places
    span: Span
    in_source: bool = False

    @property
    def place(self) -> Location:
        """Its page, line and column."""
        locate = self.places.locate if self.in_source else self.places.locate_clean
        return locate(self.span)
