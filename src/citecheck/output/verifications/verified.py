"""One brief that was looked up, ready for any format."""

from __future__ import annotations

from collections import Counter

from citecheck.dataclass import dataclass
from citecheck.lookup.judge import Looked, Outcome
from citecheck.output.results import Checked


@dataclass(frozen=True, slots=True)
class Verified:
    """``checked`` holds the findings, ``looked`` how each look-up ended, in reading order;
    ``others`` is how many authorities are no decisions, ``source`` the list in words."""

    checked: Checked
    looked: tuple[Looked, ...]
    others: int
    source: str

    def count(self) -> Counter[Outcome]:
        """How many look-ups ended in which way."""
        return Counter(one.outcome for one in self.looked)
