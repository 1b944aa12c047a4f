"""Findings that somebody has looked at and set aside: accepted one by one, or in a baseline.

They are kept outside the brief, because the brief gets filed. A suppressed finding is not lost:
it stays in the report, and formats that can say so (SARIF, JSON) show it as suppressed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from enum import StrEnum
from pathlib import PurePosixPath

from citecheck.dataclass import dataclass
from citecheck.model.findings import Finding, Report
from citecheck.patterns import re

_SPACE = re.compile(r"\s+")
_SHAPES = str.maketrans("‘’“”–—\u2011", "''\"\"---")


class SuppressionKind(StrEnum):
    """Who set a finding aside."""

    ACCEPTED = "accepted"
    BASELINE = "baseline"


@dataclass(frozen=True, slots=True)
class Suppression:
    """Why a finding is not shown."""

    kind: SuppressionKind
    reason: str


@dataclass(frozen=True, slots=True)
class Acceptance:
    """One ``[[accept]]`` of a configuration: findings of ``code`` about ``citation`` are right
    as they are, for ``reason``; ``path`` is a pattern that limits it to some files."""

    code: str
    citation: str
    reason: str
    path: str | None = None

    def is_for(self, path: PurePosixPath) -> bool:
        """Whether a file, given relative to the configuration, is meant."""
        return self.path is None or path.match(self.path)

    def matches(self, report: Report, finding: Finding) -> bool:
        """Whether ``finding`` is of the code and about the citation."""
        wanted = _plain(self.citation)
        return finding.code == self.code and any(
            wanted == _plain(words) for words in _ways_to_cite(report, finding)
        )


def is_pattern(path: str | None) -> bool:
    """Whether ``path`` can stand for the end of files' paths (``.`` and ``..`` cannot)."""
    return path is None or any(part not in ("", ".", "..") for part in path.split("/"))


BaselineKey = tuple[str, str]
"""A rule's code, and what it is about: ``550 U.S. 544``, or an entry's words."""


def baseline_key(report: Report, finding: Finding) -> BaselineKey:
    """Code and authority: what stays the same when lines move and messages are reworded."""
    if finding.authority is not None and report.authorities[finding.authority].keys:
        return finding.code, str(report.authorities[finding.authority].keys[0])
    if finding.entry is not None and report.table is not None:
        entry = report.table.entries[finding.entry]
        return finding.code, str(entry.keys[0]) if entry.keys else entry.text
    return finding.code, finding.subject


@dataclass(frozen=True, slots=True)
class Judgement:
    """What became of the findings of one report, index for index; ``used`` are the indices of
    the acceptances that matched, ``gone`` is how many findings the baseline has too many."""

    suppressions: tuple[Suppression | None, ...]
    used: frozenset[int] = frozenset()
    gone: int = 0


def judge(
    report: Report,
    accepted: Sequence[Acceptance],
    path: PurePosixPath,
    baseline: Mapping[BaselineKey, int],
) -> Judgement:
    """Sets aside what was accepted, then as many findings of each key as the baseline counts.

    ``path`` is the file relative to the configuration that holds ``accepted``.
    """
    left = Counter(baseline)
    used: set[int] = set()
    suppressions: list[Suppression | None] = []
    for finding in report.findings:
        matching = [
            index
            for index, acceptance in enumerate(accepted)
            if acceptance.is_for(path) and acceptance.matches(report, finding)
        ]
        used.update(matching)
        key = baseline_key(report, finding)
        if matching:
            reason = accepted[matching[0]].reason
            suppressions.append(Suppression(SuppressionKind.ACCEPTED, reason))
        elif left[key] > 0:
            left[key] -= 1
            suppressions.append(Suppression(SuppressionKind.BASELINE, "in the baseline"))
        else:
            suppressions.append(None)
    return Judgement(tuple(suppressions), frozenset(used), sum(left.values()))


def _ways_to_cite(report: Report, finding: Finding) -> Iterator[str]:
    """All the ways in which a user may name what a finding is about."""
    if finding.subject:
        yield finding.subject
    if finding.authority is not None:
        authority = report.authorities[finding.authority]
        yield from _named(authority.name, [str(key) for key in authority.keys], authority.year)
    if finding.entry is not None and report.table is not None:
        entry = report.table.entries[finding.entry]
        yield entry.text
        yield from _named(entry.name, [str(key) for key in entry.keys], entry.year)


def _named(name: str | None, citations: Sequence[str], year: int | None) -> Iterator[str]:
    """``550 U.S. 544`` and ``Bell Atl. Corp. v. Twombly, 550 U.S. 544``, with and without the
    year, for each of the parallel citations and for all of them."""
    joined = [*citations, ", ".join(citations)] if citations else []
    for words in joined:
        for whole in (words, f"{name}, {words}") if name else (words,):
            yield whole
            if year:
                yield f"{whole} ({year})"
    if name:
        yield name


def _plain(words: str) -> str:
    return _SPACE.sub(" ", words.translate(_SHAPES)).strip().casefold()
