"""The phrases of subsequent history: ``data/history_phrases.txt``."""

from __future__ import annotations

from typing import NamedTuple

from citecheck.facts.rows import read


class HistoryRow(NamedTuple):
    """What a later decision does to an earlier one, as a pattern, and phrases that it fits."""

    pattern: str
    examples: str


def history_phrases() -> tuple[HistoryRow, ...]:
    """The phrases, in the order in which they are tried."""
    return read("history_phrases.txt", HistoryRow)
