"""Reporters that reporters-db lacks altogether: ``data/other_reporters.txt``."""

from __future__ import annotations

from functools import lru_cache

from citecheck.dataclass import NamedTuple
from citecheck.facts.rows import read, several


class OtherReporterRow(NamedTuple):
    """Such a reporter; the table's head says what each cell means."""

    normal_form: str
    kind: str
    spellings: str
    examples: str


@lru_cache(maxsize=1)
def other_reporters() -> tuple[OtherReporterRow, ...]:
    """Every such reporter."""
    return read("other_reporters.txt", OtherReporterRow)


def as_indexed() -> dict[str, tuple[str, str, bool]]:
    """By each spelling without white space what the index of reporters says of one: its normal
    form, its kind, and that no other reporter has the name."""
    return {
        "".join(name.split()): (row.normal_form, row.kind, False)
        for row in other_reporters()
        for name in (row.normal_form, *several(row.spellings))
    }
