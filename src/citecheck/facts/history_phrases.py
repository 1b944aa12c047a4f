"""The phrases of subsequent history: ``data/history_phrases.txt``."""

from __future__ import annotations

from citecheck.dataclass import NamedTuple
from citecheck.facts.rows import read
from citecheck.patterns import re


class HistoryRow(NamedTuple):
    """What a later decision does to an earlier one, as a pattern, the states whose courts alone
    write it, phrases that it fits, and who prescribes or explains them."""

    pattern: str
    states: str
    examples: str
    source: str


def history_phrases() -> tuple[HistoryRow, ...]:
    """The phrases, in the order in which they are tried."""
    rows = read("history_phrases.txt", HistoryRow)
    return tuple(row._replace(pattern=_spelt_out(row.pattern)) for row in rows)


_ENDINGS = {
    re.compile(r"\bden\b"): r"den(?:ied|\.)?(?![a-z])",
    re.compile(r"\bdism\b"): r"dism(?:issed|'d|d|\.)?(?![a-z])",
}


def _spelt_out(pattern: str) -> str:
    for ending, spellings in _ENDINGS.items():
        pattern = spellings.join(ending.split(pattern))
    return pattern
