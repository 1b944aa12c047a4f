"""Faults planted one at a time in briefs' tables are found, and nothing else is said.

Seeded, so that every run plants the same. ``-s`` shows the ones that were missed.
"""

from __future__ import annotations

import sys
from collections import Counter
from dataclasses import dataclass, replace
from pathlib import Path
from random import Random

from tests.faults.brief import Brief
from tests.faults.documents import CLEAN, check, filings, report, source
from tests.faults.planting import FAULTS, Fault
from tests.faults.verdict import verdict

_SEED = 28
_IN_THE_SAMPLE = 300
_IN_A_FILING = 26
_BAR = 0.99


@dataclass(frozen=True)
class Miss:
    """A fault that was not found, or not alone."""

    path: Path
    fault: Fault
    why: str

    def __str__(self) -> str:
        return f"{self.path.name}: {self.fault.what[:110]}: {self.why[:160]}"


def _plant(path: Path, number: int) -> list[Fault]:
    """As many faults, of all kinds in turn, at entries drawn at random."""
    text = source(path).text
    brief = Brief(text, report(path))
    random = Random(f"{_SEED} {path.name}")  # noqa: S311  (not for secrets)
    found: list[Fault] = []
    seen: set[str] = {text}
    empty = 0
    while len(found) < number and empty < 20:
        before = len(found)
        for plant in FAULTS:
            indices = list(range(len(brief.entries)))
            random.shuffle(indices)
            for index in indices:
                fault = plant(brief, index, random)
                if fault is not None and fault.text not in seen:
                    seen.add(fault.text)
                    found.append(fault)
                    break
        empty = empty + 1 if len(found) == before else 0
    return found[:number]


def _misses(path: Path, faults: list[Fault]) -> list[Miss]:
    before = report(path)
    found: list[Miss] = []
    for fault in faults:
        after = check(replace(source(path), text=fault.text))
        why = verdict(before, after, fault)
        if why is not None:
            found.append(Miss(path, fault, why))
    return found


def _show(planted: Counter[str], misses: list[Miss]) -> None:
    missed = Counter(miss.fault.kind for miss in misses)
    lines = [f"{kind:10} {n - missed[kind]} of {n}" for kind, n in sorted(planted.items())]
    sys.stdout.write("\n".join(["", *lines, *map(str, misses), ""]))


def test_planted_faults_are_found() -> None:
    """At least 99 % of all, each with the right code at the right entry and no other new error."""
    briefs = {CLEAN: _plant(CLEAN, _IN_THE_SAMPLE)}
    briefs |= {path: _plant(path, _IN_A_FILING) for path in filings()}
    misses = [miss for path, faults in briefs.items() for miss in _misses(path, faults)]
    planted = Counter(fault.kind for faults in briefs.values() for fault in faults)
    _show(planted, misses)
    total = sum(planted.values())
    assert total >= (500 if filings() else 200)
    assert len(planted) == len(FAULTS)
    assert total - len(misses) >= _BAR * total, f"{len(misses)} of {total} missed"


def test_the_sample_has_nothing_to_find() -> None:
    """A fault can only be told from what was there before where nothing was."""
    assert report(CLEAN).findings == ()
