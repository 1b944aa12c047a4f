"""One finding for one fault, however often a brief prints it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from citecheck.dataclass import dataclass
from citecheck.model.findings import Confidence, Finding, Location, Related, Severity
from citecheck.rules._say import LONGEST_RELATED, finding


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with one citation: ``subject`` and ``message`` are the same wherever the brief
    repeats the fault; ``entry`` is the index of the table's entry that has it."""

    subject: str
    message: str
    place: Location
    entry: int | None = None
    confidence: Confidence = Confidence.HIGH


def gather(rule: tuple[str, str, Severity], faults: Iterable[Fault]) -> Iterator[Finding]:
    """A finding for each fault, at its first place, with the others beside it."""
    same: dict[tuple[str, str], list[Fault]] = {}
    for fault in faults:
        same.setdefault((fault.subject, fault.message), []).append(fault)
    for (subject, message), found in same.items():
        first, *others = found
        yield finding(
            rule,
            message,
            first.place,
            subject=subject,
            confidence=max((f.confidence for f in found), key=_RANKS.index),
            related=tuple(
                Related(
                    "again here" if f.entry is None else "the table's entry", f.place, plain=True
                )
                for f in others[:LONGEST_RELATED]
            ),
            entry=next((f.entry for f in found if f.entry is not None), None),
        )


_RANKS = (Confidence.LOW, Confidence.MEDIUM, Confidence.HIGH)
