"""Ranges of provisions, of which the two ends are authorities: ``12 U.S.C. §§ 1811-1832``."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.model.citations import Authority, Citation
from citecheck.patterns import re

_JOINT = re.compile(r" ?[-–] ?| to | through ")


class Ranges:
    """The ranges that a brief cites. ``view`` is the clean text, and sites are indices of
    ``citations``."""

    def __init__(
        self, authorities: Sequence[Authority], citations: Sequence[Citation], view: str
    ) -> None:
        self._authorities = authorities
        self._citations = citations
        self._view = view

    def end_of(self, site: int) -> int | None:
        """The authority that ends the range which the citation at ``site`` begins."""
        return self._authority(site + 1) if self._is_end(site + 1) else None

    def beginning_of(self, site: int) -> int | None:
        """The authority that begins the range which the citation at ``site`` ends."""
        return self._authority(site - 1) if self._is_end(site) else None

    def words(self, index: int) -> str | None:
        """The range in its normal form where the authority at ``index`` is cited as the beginning
        of that one range alone; None where it is cited otherwise too."""
        authority = self._authorities[index]
        ends = {self.end_of(site) for site in authority.sites}
        last = ends.pop() if len(ends) == 1 else None
        if last is None or not authority.keys:
            return None
        head, sign, first = str(authority.keys[0]).rpartition("§ ")
        end = str(self._authorities[last].keys[0]).rpartition("§ ")[2]
        return f"{head}§§ {first}-{end}" if sign else None

    def _authority(self, site: int) -> int | None:
        return self._citations[site].authority

    def _is_end(self, site: int) -> bool:
        if not 0 < site < len(self._citations):
            return False
        first, last = self._citations[site - 1], self._citations[site]
        between = self._view[first.span.end : last.span.start]
        return first.kind is last.kind and _JOINT.fullmatch(between) is not None
