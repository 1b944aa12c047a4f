"""What citecheck says of a copy of the brief, held against what it should say."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path

from tests.makers.brief import (
    ENTRIES,
    FINDINGS,
    FINDINGS_WITHOUT_PAGES,
    LINKS,
    TRAPS,
)

import citecheck
from citecheck.model.findings import Confidence, Report

_LONG_NAME = ", Local Union No. 88 of the Associated Harbor Pilots and Ferry Engineers"
_PLAIN = str.maketrans("’‘“”–—\u2011\u00a0", "''\"\"--- ")

Link = tuple[str, str | None, str | None, str | None]


@dataclass(frozen=True, slots=True)
class Answer:
    """What was read of one copy, and how it differs from what is expected."""

    pages: tuple[str | None, ...] | None
    links: tuple[Link, ...]
    wrong: tuple[str, ...]
    traps: dict[str, bool]
    said: tuple[str, ...]
    low: bool
    authorities: float  # the share of citations that were found, with their pins, and led somewhere
    sure: tuple[str, ...]  # findings that are not planted and not of low confidence


def folded(words: str) -> str:
    """Words with single spaces and plain signs, in small letters."""
    return " ".join(words.translate(_PLAIN).split()).casefold()


def answer(path: Path) -> Answer:
    """What citecheck says of the copy at ``path``."""
    report = citecheck.check(path)
    links = tuple(_link(each) for each in citecheck.extract(path))
    labels = tuple(page.label for page in report.document.pagination.pages)
    # a scan has lost most of the numbers of its pages
    low = bool(report.document.source.recognised)
    paged = any(labels) and not low
    view = folded(report.document.view)
    traps = {trap: all(words in view for words in phrases) for trap, phrases in TRAPS.items()}
    return Answer(
        pages=tuple(str(label) if label else None for label in labels) if paged else None,
        links=links,
        wrong=(*_wrong_links(links, paged), *_wrong_findings(report, paged), *_wrong_table(report)),
        traps=traps,
        said=tuple(dict.fromkeys(skipped.reason for skipped in report.skipped)),
        low=low,
        authorities=_share(links),
        sure=tuple(_sure(report)),
    )


def _share(links: tuple[Link, ...]) -> float:
    """Names may be misread by a letter: the number says which authority is meant."""
    expected, found = (Counter(map(_numbers, each)) for each in (LINKS, links))
    return (expected & found).total() / expected.total()


def _numbers(link: Link) -> tuple[str, str | None, bool]:
    """What tells a citation whatever its dots: ``F4th`` is ``F.4th``."""
    return folded(link[0]).replace(".", ""), link[1] and folded(link[1]), link[2] is None


def _sure(report: Report) -> list[str]:
    planted = (*FINDINGS, *FINDINGS_WITHOUT_PAGES)
    return [
        f"{finding.code} {finding.message}"
        for finding in report.findings
        if finding.confidence is not Confidence.LOW
        and not any(
            finding.code == code and words in folded(finding.message) for code, words in planted
        )
    ]


def _link(reference: citecheck.Reference) -> Link:
    named = None
    if reference.authority is not None:
        named = reference.authority.name or str(reference.authority.keys[0])
        named = named.replace(_LONG_NAME, "")
    page = reference.location.page
    return (reference.citation, reference.pin, named, str(page) if page else None)


def _wrong_links(links: tuple[Link, ...], paged: bool) -> list[str]:
    """What is not linked as it should be, or should not be there at all."""
    expected = Counter(_plain_link(link, paged) for link in LINKS)
    found = Counter(_plain_link(link, paged) for link in links)
    return [f"not linked: {link}" for link in expected - found] + [
        f"linked: {link}" for link in found - expected
    ]


def _plain_link(link: Link, paged: bool) -> Link:
    citation, pin, named, page = link
    plain = None if named is None else folded(named)
    return (citation, pin and folded(pin), plain, page if paged else None)


def _wrong_findings(report: Report, paged: bool) -> list[str]:
    expected = list(FINDINGS if paged else FINDINGS_WITHOUT_PAGES)
    wrong = []
    for finding in report.findings:
        said = (finding.code, folded(finding.message))
        fits = [each for each in expected if each[0] == said[0] and each[1] in said[1]]
        if fits:
            expected.remove(fits[0])
        else:
            wrong.append(f"found: {finding.code} {finding.message}")
    return wrong + [f"not found: {code} {words}" for code, words in expected]


def _wrong_table(report: Report) -> list[str]:
    entries = 0 if report.table is None else len(report.table.entries)
    return [] if entries == ENTRIES else [f"{entries} entries of the table, not {ENTRIES}"]
