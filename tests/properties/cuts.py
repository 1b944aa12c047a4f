"""A brief with a part cut out: a page, a heading, a line of the table, numbers of pages.

``python tests/properties/cuts.py FILE... [--tries 40] [--seed 1]`` cuts files of your own and prints what their reports say
less than before without saying why.
"""

from __future__ import annotations

import argparse
import random
import re
import sys
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from citecheck.document.readers.read import read
from citecheck.model.citations import Ambiguous, Form
from citecheck.model.config import Config
from citecheck.model.document import Source
from citecheck.model.findings import Confidence, Finding, Report
from citecheck.model.keys import TitleKey
from citecheck.model.page_labels import PageLabel
from citecheck.model.spans import Span
from citecheck.pipeline import check_source

_LONGEST_HEADING = 60  # code points
_BESIDE = 400  # code points around a cut, in which a citation may lose what it rests on
_NUMBER = re.compile(r"\d+")
_EDGE = 3  # lines at the head and the foot of a page, where its number stands


@dataclass(frozen=True)
class Cut:
    """Stretches of a text, in order, that are cut out of it, and what they are."""

    what: str
    spans: tuple[tuple[int, int], ...]

    def of(self, text: str) -> str:
        """``text`` without them."""
        kept, last = [], 0
        for start, end in self.spans:
            kept.append(text[last:start])
            last = end
        return "".join([*kept, text[last:]])

    def moved(self, offset: int) -> int:
        """Where an offset of the whole text is in the cut one."""
        gone = bisect_right([start for start, _ in self.spans], offset)
        return offset - sum(min(end, offset) - start for start, end in self.spans[:gone])

    def touches(self, span: Span, beside: int = 0) -> bool:
        """Whether something of a stretch, or next to it, is cut out."""
        return any(
            start - beside < span.end and span.start < end + beside for start, end in self.spans
        )


def whole(text: str) -> Report:
    """The report on a text, findings of low confidence included."""
    return check_source(Source(text, "brief.txt"), Config(show_low_confidence=True))


def cuts(report: Report, rng: random.Random) -> Iterator[Cut]:
    """Cuts of the text of a report, without an end."""
    text = report.document.source.text
    ways = [_pages(text), _headings(text), _table_lines(report), _numbers(report), _half(report)]
    ways = [way for way in ways if way]
    while ways:
        yield rng.choice(rng.choice(ways))


def _pages(text: str) -> list[Cut]:
    pages, start = [], 0
    for number, page in enumerate(text.split("\f"), 1):
        end = min(start + len(page) + 1, len(text))
        pages.append(Cut(f"page {number}", ((start, end),)))
        start = end
    return pages if len(pages) > 1 else []


def _lines(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for line in text.splitlines(keepends=True):
        yield start, start + len(line.rstrip("\f"))
        start += len(line)


def _headings(text: str) -> list[Cut]:
    found = []
    for start, end in _lines(text):
        words = text[start:end].strip()
        stands_alone = text[:start].rstrip(" ").endswith(("\n\n", "\f")) and words[:1].isupper()
        if 3 < len(words) < _LONGEST_HEADING and (
            (words.upper() == words or stands_alone) and words[-1].isalpha()
        ):
            found.append(Cut(f"heading “{words}”", ((start, end),)))
    return found


def _table_lines(report: Report) -> list[Cut]:
    lines = [line for line in report.document.table_lines if line.text.strip()]
    return [
        Cut(f"line of the table “{line.text.strip()}”", ((line.span.start, line.span.end),))
        for line in lines
    ]


def _numbers(report: Report) -> list[Cut]:
    text = report.document.source.text
    spans: list[tuple[int, int]] = []
    for page in report.document.pagination.pages:
        lines = [
            (page.span.start + start, page.span.start + end)
            for start, end in _lines(page.span.of(text))
            if page.span.of(text)[start:end].strip()
        ]
        for start, end in dict.fromkeys([*lines[:_EDGE], *lines[-_EDGE:]]):
            if page.label and PageLabel.parse(text[start:end].strip(" -–—\n")) == page.label:
                spans.append((start, end))
    return [Cut("all numbers of pages", tuple(spans))] if spans else []


def _half(report: Report) -> list[Cut]:
    """Every second number, and those of either half of the pages."""
    found = []
    for cut in _numbers(report):
        middle = len(cut.spans) // 2
        found += [
            Cut("every second number of a page", cut.spans[::2]),
            Cut("numbers of the first pages", cut.spans[:middle]),
            Cut("numbers of the last pages", cut.spans[middle:]),
        ]
    return [cut for cut in found if cut.spans]


def less(before: Report, after: Report, cut: Cut) -> list[str]:
    """What the report on a cut text says less than that on the whole one, though nothing of it was
    cut; nothing where it names a check or a part that the whole one does not name."""
    if _skipped(after) - _skipped(before):
        return []
    return [
        *_citations(before, after, cut),
        *_entries(before, after, cut),
        *_said(before, after, cut),
    ]


def _skipped(report: Report) -> set[tuple[str, str]]:
    """The checks not made and why, without numbers: a line that is cut moves those of all below."""
    return {(skipped.check, _NUMBER.sub("", skipped.reason)) for skipped in report.skipped}


def _cores(report: Report) -> Iterator[tuple[int, Span, str]]:
    """Where each full citation begins in the source, its stretch there, and its words."""
    for citation in report.citations:
        # a work known by its title alone is read because the table lists it
        if citation.form is Form.FULL and not any(isinstance(k, TitleKey) for k in citation.keys):
            span = report.document.offsets.span(citation.core)
            yield span.start, span, citation.core.of(report.document.view)


def _citations(before: Report, after: Report, cut: Cut) -> list[str]:
    still = {start for start, _, _ in _cores(after)}
    return [
        f"not read any more: {words}"
        for start, span, words in _cores(before)
        if not cut.touches(span, _BESIDE) and cut.moved(start) not in still
    ]


def _entries(before: Report, after: Report, cut: Cut) -> list[str]:
    still = [entry.text for entry in after.entries]
    return [
        f"no entry any more: {entry.text}"
        for entry in before.entries
        if not cut.touches(entry.span, _BESIDE)
        and not any(entry.text in text or text in entry.text for text in still)
    ]


def _said(before: Report, after: Report, cut: Cut) -> list[str]:
    """Findings that are gone, where nothing that they are about is cut and nothing else is said
    of it."""
    still = {(finding.code, finding.subject) for finding in after.findings}
    about = {
        after.entries[finding.entry].text for finding in after.findings if finding.entry is not None
    }
    return [
        f"not said any more: {finding.code} {finding.message}"
        for finding in before.findings
        # what sums up others gives way to them where it sums up too few
        if finding.confidence is not Confidence.LOW
        and not finding.entries
        and (finding.code, finding.subject) not in still
        and not (finding.entry is not None and before.entries[finding.entry].text in about)
        and not any(cut.touches(span, _BESIDE) for span in _concerned(before, finding))
    ]


def _concerned(report: Report, finding: Finding) -> Iterator[Span]:
    places = [finding.location, *(related.location for related in finding.related)]
    spans = [place.span for place in places if place]
    yield from spans
    if finding.entry is not None:
        yield report.entries[finding.entry].span
    of = () if finding.authority is None else (finding.authority,)
    for authority in (*of, *_candidates(report, spans[:1])):
        for site in report.authorities[authority].sites:
            yield report.document.offsets.span(report.citations[site].span)


def _candidates(report: Report, at: Sequence[Span]) -> Iterator[int]:
    """What a citation there may be, if the finding is that it is one of several."""
    for citation in report.citations if at else ():
        if isinstance(citation.resolution, Ambiguous) and at[0].overlaps(
            report.document.offsets.span(citation.span)
        ):
            yield from citation.resolution.candidates


def tried(text: str, tries: int, seed: int) -> Iterator[tuple[Cut, list[str]]]:
    """So many cuts of a text, each with what its report says less."""
    before = whole(text)
    some = cuts(before, random.Random(seed))  # noqa: S311 - no secret
    for _, cut in zip(range(tries), some, strict=False):
        yield cut, less(before, whole(cut.of(text)), cut)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print what is said less; 1 where anything is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+")
    parser.add_argument("--tries", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    given = parser.parse_args(arguments)
    made = short = 0
    for path in given.files:
        for cut, lost in tried(read(path).text, given.tries, given.seed):
            made += 1
            short += bool(lost)
            if lost:
                print(f"{path}: {cut.what}: {len(lost)}: {lost[0]}")
    print(f"{made} cuts, {short} of them said less without a reason")
    return 1 if short else 0


if __name__ == "__main__":
    sys.exit(main())
