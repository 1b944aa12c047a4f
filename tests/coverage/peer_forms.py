"""The forms that other programs read: ``peers.txt``."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from citecheck.facts.rows import parse


class PeerRow(NamedTuple):
    """One form; the table's head says what its columns mean."""

    form: str
    peers: str
    example: str
    reads: str
    reason: str

    @property
    def expected(self) -> tuple[str, ...]:
        """What is to be read, a line a citation."""
        return tuple(self.reads.split(" // ")) if self.reads else ()


@lru_cache(maxsize=1)
def peer_rows() -> tuple[PeerRow, ...]:
    """All forms."""
    table = Path(__file__).with_name("peers.txt").read_text("utf-8")
    return tuple(parse(table, PeerRow))
