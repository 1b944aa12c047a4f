"""What eyecite, citeurl and kaos-citations read is read, or the table says why not."""

from __future__ import annotations

from importlib.metadata import version

import pytest
from tests.coverage.page import EYECITE
from tests.coverage.peer_forms import PeerRow, peer_rows
from tests.coverage.peers import lost
from tests.coverage.reading import readings
from tests.coverage.strings import CHAPTERS

_PEERS = {"eyecite", "citeurl", "kaos-citations"}
_STRINGS = [row.text for chapter in CHAPTERS for row in chapter.rows]


@pytest.mark.parametrize("row", peer_rows(), ids=lambda row: row.form)
def test_the_example_is_read_as_the_table_says(row: PeerRow) -> None:
    assert readings(row.example) == row.expected
    assert set(row.peers.split("; ")) <= _PEERS


@pytest.mark.parametrize("row", peer_rows(), ids=lambda row: row.form)
def test_what_is_not_read_has_a_reason(row: PeerRow) -> None:
    unread = not row.reads or "unresolved" in row.reads
    assert unread == bool(row.reason)


@pytest.mark.skipif(version("eyecite") != EYECITE, reason=f"the answers are of eyecite {EYECITE}")
@pytest.mark.parametrize("row", peer_rows(), ids=lambda row: row.form)
def test_nothing_that_eyecite_reads_is_lost(row: PeerRow) -> None:
    assert row.reason or not lost(row.example)
