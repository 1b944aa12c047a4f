"""What a check can be told. One frozen value, handed down from the command line."""

from __future__ import annotations

from enum import StrEnum

from citecheck.dataclass import dataclass
from citecheck.model.severity import Severity


class StatuteMatching(StrEnum):
    """Whether an entry for a section covers the subsections the brief cites."""

    SECTION = "section"
    EXACT = "exact"


@dataclass(frozen=True, slots=True)
class Config:
    """Settings of one run; the defaults are those of ``citecheck FILE``.

    ``fail_on`` is the least severe finding that makes the exit status 1; None means never.
    ``passim_threshold`` is the number of pages from which *passim* is usual. ``select`` and
    ``ignore`` are rules' codes or their beginnings; ``severity`` gives such a code another
    severity than its own, the longest that fits winning. ``court`` is the name of the profile of
    the court where the brief is to be filed (``court_profiles.COURTS``), or
    ``auto`` for the one on its cover. ``timeout`` (seconds) and
    ``memory`` (megabytes of address space) bound what the program spends on one file; the library
    sets no bounds.
    """

    fail_on: Severity | None = Severity.ERROR
    require_toa: bool = False
    statutes: StatuteMatching = StatuteMatching.SECTION
    exclude_quoted: bool = False
    show_low_confidence: bool = False
    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    passim_threshold: int = 5
    severity: tuple[tuple[str, Severity], ...] = ()
    court: str = "generic"
    timeout: int = 600
    memory: int = 4000
