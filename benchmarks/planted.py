"""Plants misprints that a fact contradicts into briefs and opinions, and counts which are caught.

    .venv/bin/python benchmarks/planted.py FILES… [--count 500] [--seed 18] [--show]

One thing is altered at a time in a citation: a pin before the first page, the year by three, the
court, the title of the code (55), the amendment (28), the year of a Westlaw number. Of a year only
citations count whose volume is known to within a year: where the table does not reach, nothing is
claimed. It is caught when a PLA finding stands at the altered place; any new PLA finding at another
is a false alarm.
"""

from __future__ import annotations

import argparse
import random
import re
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from citecheck.document.readers.read import read
from citecheck.facts.reporter_lives import reporter_lives
from citecheck.facts.volume_years import years_of_volume
from citecheck.model.citations import Citation, Form
from citecheck.model.config import Config
from citecheck.model.document import Source
from citecheck.model.errors import CitecheckError
from citecheck.model.findings import Report
from citecheck.model.keys import CaseKey, case_keys
from citecheck.pipeline import check_source

_RULES = Config(select=("PLA",))
_MOST_IN_ONE = 6  # alterations in one text


class Planted(NamedTuple):
    """An alteration: its kind, the stretch of the source that it replaces, and by what."""

    kind: str
    start: int
    end: int
    words: str


def _pin(citation: Citation, words: str, chance: random.Random) -> Iterator[tuple[int, int, str]]:
    key = _only_key(citation)
    if key is None or not key.page.isdigit() or int(key.page) < 20 or key.in_database:
        return
    pattern = rf"(?<!\d){key.page},\s+(?:at\s+)?({_DIGITS})(?=[\s,(\-–])"
    for match in re.finditer(pattern, words):
        before = int(key.page) - chance.randrange(1, min(60, int(key.page)))
        yield match.start(1), match.end(1), str(before)


def _year(citation: Citation, words: str, chance: random.Random) -> Iterator[tuple[int, int, str]]:
    key = _only_key(citation)
    known = key and key.volume.isdigit() and years_of_volume(key.reporter, int(key.volume))
    if not known or known.first is None or known.last is None or known.last - known.first > 1:
        return
    if citation.year is None or not known.allows(citation.year):
        return
    for match in re.finditer(rf"(?<=[\s(]){citation.year}(?=[),])", words):
        yield *match.span(), str(citation.year + chance.choice((-3, 3)))


def _court(
    citation: Citation, words: str, _chance: random.Random
) -> Iterator[tuple[int, int, str]]:
    key = _only_key(citation)
    life = reporter_lives().get(key.reporter) if key else None
    if life is None or not life.printed_courts or not citation.court:
        return
    other = "Tex. App." if life.printed_courts[0] in ("circuits", "trial") else "9th Cir."
    for match in re.finditer(re.escape(citation.court).replace(r"\ ", r"\s+"), words):
        yield *match.span(), other


def _title(
    citation: Citation, words: str, _chance: random.Random
) -> Iterator[tuple[int, int, str]]:
    if "U.S.C." in str(citation.keys[:1]):
        for match in re.finditer(r"(?<!\d)\d{1,2}(?=\s+U\.\s?S\.\s?C)", words):
            yield *match.span(), "55"


def _amendment(
    citation: Citation, words: str, _chance: random.Random
) -> Iterator[tuple[int, int, str]]:
    if "U.S. Const." not in str(citation.keys[:1]) or "amend." not in str(citation.keys[:1]):
        return
    for match in re.finditer(r"(?<=amend\. )[IVX]+\b", words):
        yield *match.span(), "XXVIII"
    for match in re.finditer(r"\b[A-Z][a-z]+(?= Amendment)", words):
        yield *match.span(), "Twenty-Eighth"


def _database(
    citation: Citation, words: str, chance: random.Random
) -> Iterator[tuple[int, int, str]]:
    if citation.year is None or str(citation.year) not in words.partition("WL")[2]:
        return
    for match in re.finditer(r"(?:19|20)\d\d(?=\s+WL\s+\d)", words):
        yield *match.span(), str(int(match[0]) + chance.choice((-3, -2, 2, 3)))


_DIGITS = r"\d{1,4}"
_KINDS: dict[str, Callable[..., Iterator[tuple[int, int, str]]]] = {
    "pin before the first page": _pin,
    "year by three": _year,
    "court": _court,
    "title 55": _title,
    "amendment 28": _amendment,
    "year of a WL number": _database,
}


def _only_key(citation: Citation) -> CaseKey | None:
    keys = case_keys(citation.keys)
    return keys[0] if len(keys) == 1 and citation.form is Form.FULL else None


def alterations(report: Report, chance: random.Random) -> list[Planted]:
    """Some alterations of one text, far from each other, of as many kinds as there are."""
    text, offsets = report.document.source.text, report.document.offsets
    found: dict[str, list[Planted]] = {kind: [] for kind in _KINDS}
    for citation in report.citations:
        if citation.low_confidence or citation.form not in (Form.FULL, Form.NAME):
            continue
        span = offsets.span(citation.span)
        for kind, alter in _KINDS.items():
            places = list(alter(citation, text[span.start : span.end], chance))
            if len(places) == 1:
                start, end, words = places[0]
                found[kind].append(Planted(kind, span.start + start, span.start + end, words))
    chosen: list[Planted] = []
    while any(found.values()) and len(chosen) < _MOST_IN_ONE:
        for planted in found.values():
            if planted and len(chosen) < _MOST_IN_ONE:
                one = planted.pop(chance.randrange(len(planted)))
                if all(abs(one.start - other.start) > 400 for other in chosen):
                    chosen.append(one)
    return sorted(chosen, key=lambda one: one.start)


def planted_text(text: str, chosen: list[Planted]) -> tuple[str, list[tuple[int, int]]]:
    """The text with all alterations, and where they stand in it."""
    pieces, places, at = [], [], 0
    for one in chosen:
        pieces += [text[at : one.start], one.words]
        begin = sum(map(len, pieces)) - len(one.words)
        places.append((begin, begin + len(one.words)))
        at = one.end
    return "".join([*pieces, text[at:]]), places


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("files", nargs="+", type=Path)
    parser.add_argument("--count", type=int, default=500)
    parser.add_argument("--seed", type=int, default=18)
    parser.add_argument("--show", action="store_true")
    chosen = parser.parse_args()
    chance = random.Random(chosen.seed)  # noqa: S311
    tried, caught, elsewhere = Counter[str](), Counter[str](), 0
    files = list(chosen.files)
    chance.shuffle(files)
    for path in files:
        if tried.total() >= chosen.count:
            break
        try:
            source = read(str(path))
            before = check_source(source, _RULES)
        except CitecheckError:
            continue
        picked = alterations(before, chance)[: chosen.count - tried.total()]
        text, places = planted_text(source.text, picked)
        after = check_source(Source(text, source.path, source.media_type), _RULES)
        known = {(f.code, f.message) for f in before.findings}
        seen = [
            span
            for f in after.findings
            for location in (f.location, *(related.location for related in f.related))
            if location is not None and (span := location.span)
        ]
        for one, (start, end) in zip(picked, places, strict=True):
            tried[one.kind] += 1
            hit = any(span.start <= end and start <= span.end for span in seen)
            caught[one.kind] += hit
            if chosen.show and not hit:
                print(f"missed in {path.name}: {one.kind}: {text[start - 90 : end + 40]!r}")
        for finding in after.findings:
            span = finding.location.span if finding.location else None
            at_plant = span and any(span.start <= e and s <= span.end for s, e in places)
            if not at_plant and (finding.code, finding.message) not in known:
                elsewhere += 1
                print(f"elsewhere in {path.name}: {finding.code} {finding.message}")
    for kind in _KINDS:
        if tried[kind]:
            print(f"{kind}: {caught[kind]} of {tried[kind]}")
    print(f"all: {caught.total()} of {tried.total()}; new findings elsewhere: {elsewhere}")


if __name__ == "__main__":
    main()
