"""Counts in which years volumes of reporters hold decisions, from dated citations in public texts.

    .venv/bin/python benchmarks/volume_years.py TEXTS… [--decisions FILE] [--rows FILE] [--outliers]

``TEXTS`` are files or folders: opinions and filings as text, PDF, or the JSON of CourtListener's
API. ``--decisions`` is a list of the Supreme Court's decisions with their dates and citations (the
CSV of the Supreme Court Database), ``--rows`` a list of volumes already counted (tab-separated:
reporter, volume, year). It writes ``src/citecheck/facts/data/volume_years.txt``; ``--outliers``
prints instead which counted citations the finished table would call wrong.

A citation counts whose date stands right behind it, with nothing between but its pins and parallel
citations (``100 F.3d 200, 204 (9th Cir. 1996)``), or right before it (``(2003) 29 Cal.4th 1``).
Within a reporter years must not fall as volumes rise: the heaviest chain of counts that does so is
kept, and what contradicts it is dropped (misprints, wrong readings, reprints). Of a run of volumes
of one year the first and the last are kept: those between lie between.
"""

from __future__ import annotations

import argparse
import csv
import html
import json
import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

from reporters_db import REPORTERS

ROOT = Path(__file__).resolve().parent.parent
TABLE = ROOT / "src" / "citecheck" / "facts" / "data" / "volume_years.txt"
LAST_YEAR = 2026

_CITED = re.compile(
    r"(?<![\w.$-])(?P<volume>\d{1,4})\s{1,2}(?P<reporter>[A-Z][A-Za-z.'’\s]{0,22}?(?:\s?[2-5](?:d|nd|rd|th))?"
    r"(?:\s?Supp\.?)?)\s{1,2}(?P<page>\d{1,5})(?![\w])"
)
_PINS = re.compile(
    r"(?:,?\s(?:at\s)?(?:pp?\.\s)?[*\d][\d*\-–&,\s]{0,24}?(?:\s?nn?\.\s?\d{1,3})?)?(?=[,;\s(\[\]])"
)
_DATE = re.compile(r"\s?[(\[](?P<court>[^()\[\]]{0,60}?)\b(?P<year>1[6789]\d\d|20[0-2]\d)[)\]]")
_DATE_BEFORE = re.compile(r"\((?:[^()]{0,40}?\b)?(1[89]\d\d|20[0-2]\d)\)\s$")
_NEXT = re.compile(r"[,;]?\s?\[?\s?")
_TAG = re.compile(r"<[^>]{1,200}>")
_SPACES = re.compile(r"\s+")

# how much a decision of an official list, and a row counted before, weigh beside a citation
_OFFICIAL, _ROW = 5, 2
# How much older than its volume a decision may be. West prints decisions of trial courts, and of
# courts that order one published later, up to two years late; of others few.
_PROMPT = ("U.S.", "S. Ct.", "L. Ed.", "L. Ed. 2d", "F.", "F.2d", "F.3d", "F.4th", "F. App'x")
# the Supreme Court on its reports: the volumes of the first reporters, by name, and their years
_NOMINATIVE = (
    (5, 1801), (13, 1815), (14, 1816), (25, 1827), (26, 1828), (41, 1842),
    (42, 1843), (65, 1860), (66, 1861), (67, 1862), (68, 1863), (90, 1874), (91, 1875), (107, 1882),
)  # fmt: skip
# Dallas reported the courts of Pennsylvania as well, and not in the order of time
_DALLAS = [(volume, year) for volume in range(1, 5) for year in (1754, 1806)]
# rows of lists that better sources contradict: 112 F.4th is of August 2024 (J.B. v. Kyrene
# Elementary School District No. 28, 112 F.4th 1156 (9th Cir. 2024))
_WRONG = (("F.4th", 112, 2025),)
_FEWEST = 2  # citations that a year of a volume needs


def _flat(name: str) -> str:
    return re.sub(r"[.\s'’]", "", name).lower().replace("nd", "d").replace("3rd", "3d")


def editions() -> dict[str, str]:
    """Editions of reporters of decisions by their letters alone; what two share is left out."""
    found: dict[str, set[str]] = defaultdict(set)
    for rows in REPORTERS.values():
        for row in rows:
            if row["cite_type"] in ("neutral", "journal", "specialty_lexis", "specialty_west"):
                continue
            for edition in row["editions"]:
                found[_flat(edition)].add(edition)
            for variation, edition in row["variations"].items():
                found[_flat(variation)].add(edition)
    exact = {_flat(e): e for rows in REPORTERS.values() for row in rows for e in row["editions"]}
    return {
        letters: exact[letters] if letters in exact else next(iter(names))
        for letters, names in found.items()
        if letters in exact or len(names) == 1
    }


def texts(path: Path) -> Iterator[str]:
    """The texts of a file, or of all files in a folder."""
    if path.is_dir():
        for child in sorted(path.iterdir()):
            yield from texts(child)
    elif path.suffix == ".json":
        loaded = json.loads(path.read_text("utf-8"))
        if isinstance(loaded, dict) and ("plain_text" in loaded or "html_with_citations" in loaded):
            yield loaded.get("plain_text") or _TAG.sub(
                "", html.unescape(loaded["html_with_citations"] or "")
            )
    elif path.suffix == ".pdf":
        from citecheck.document.readers.read import read

        yield read(str(path)).text
    elif path.suffix in (".txt", ".md"):
        yield path.read_text("utf-8", errors="replace")


def dated(text: str, names: dict[str, str]) -> Iterator[tuple[str, int, int]]:
    """Reporter, volume and year of each dated citation of ``text``."""
    text = _SPACES.sub(" ", text)
    waiting: list[tuple[str, int]] = []
    behind = 0
    before: int | None = None
    for match in _CITED.finditer(text):
        reporter = names.get(_flat(match["reporter"]))
        if reporter is None:
            continue
        gap = _NEXT.fullmatch(text, behind, match.start()) if behind else None
        if gap is None:
            waiting, before = [], None
            if found := _DATE_BEFORE.search(text, max(0, match.start() - 60), match.start()):
                before = int(found[1])
        waiting.append((reporter, int(match["volume"])))
        pins = _PINS.match(text, match.end())
        behind = pins.end() if pins else match.end()
        if before is not None:
            yield (*waiting.pop(), before)
        elif date := _DATE.match(text, behind):
            year = int(date["year"])
            yield from ((name, volume, year) for name, volume in waiting)
            waiting, behind = [], 0


def official(path: Path) -> Iterator[tuple[str, int, int]]:
    """Reporter, volume and year of each decision in the Supreme Court Database's CSV."""
    with path.open(encoding="latin-1", newline="") as file:
        for row in csv.DictReader(file):
            year = int(row["dateDecision"].rsplit("/", 1)[1])
            for cell, name in (("usCite", "U.S."), ("sctCite", "S. Ct."), ("ledCite", "L. Ed. 2d")):
                words = row[cell].split()
                if not words or not words[0].isdigit():
                    continue
                if name == "L. Ed. 2d" and "2d" not in row[cell]:
                    name = "L. Ed."
                yield name, int(words[0]), year


def chain(counts: Counter[tuple[int, int]]) -> list[tuple[int, int]]:
    """The heaviest selection of (volume, year) in which years never fall as volumes rise."""
    points = sorted(counts)
    years = sorted({year for _, year in points})
    place = {year: k for k, year in enumerate(years)}
    heaviest: list[tuple[int, int]] = [(0, -1)] * (len(years) + 1)  # a tree of prefix maxima
    back: list[int] = []
    for index, (volume, year) in enumerate(points):
        best, at = (0, -1), place[year] + 1
        while at:
            best, at = max(best, heaviest[at]), at - (at & -at)
        back.append(best[1])
        total, at = (best[0] + counts[volume, year], index), place[year] + 1
        while at <= len(years):
            heaviest[at] = max(heaviest[at], total)
            at += at & -at
    index, kept = max(heaviest)[1], []
    while index >= 0:
        kept.append(points[index])
        index = back[index]
    return kept[::-1]


def ends(kept: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Of each run of one year the first and the last volume."""
    runs: dict[int, list[int]] = {}
    for volume, year in kept:
        runs.setdefault(year, []).append(volume)
    return sorted({(volume, year) for year, run in runs.items() for volume in (run[0], run[-1])})


def bounds(kept: list[tuple[int, int]], volume: int) -> tuple[int, int]:
    """The years between which the decisions of ``volume`` lie."""
    at = bisect_right(kept, (volume, 0))
    here = [year for known, year in kept[at : at + 3] if known == volume]
    low = here[0] if here else (kept[at - 1][1] if at else 0)
    high = here[-1] if here else (kept[at][1] if at < len(kept) else LAST_YEAR)
    return low, high


Counts = dict[str, Counter[tuple[int, int]]]


def counted(chosen: argparse.Namespace, names: dict[str, str]) -> tuple[Counts, Counts]:
    """What the texts cite, and that with the weights of the lists added."""
    cited: Counts = defaultdict(Counter)
    for path in chosen.texts:
        for text in texts(path):
            # a brief cites a decision over and over: each counts once a text
            for reporter, volume, year in set(dated(text, names)):
                cited[reporter][volume, year] += 1
    weights: Counts = {name: Counter(counts) for name, counts in cited.items()}
    for path, read, weight in ((chosen.decisions, official, _OFFICIAL), (chosen.rows, _rows, _ROW)):
        for reporter, volume, year in read(path) if path else ():
            name = names.get(_flat(reporter), reporter)
            if year > LAST_YEAR or (name, volume, year) in _WRONG:
                continue
            weights.setdefault(name, Counter())[volume, year] += weight
    for volume, year in _NOMINATIVE:
        weights.setdefault("U.S.", Counter())[volume, year] += 10 * _OFFICIAL
    return cited, weights


def print_outliers(
    reporter: str, cited: Counter[tuple[int, int]], kept: list[tuple[int, int]]
) -> None:
    """How far the citations of a reporter lie outside its row, and which by more than a year."""
    off = Counter[int]()
    outside = []
    for (volume, year), n in sorted(cited.items()):
        low, high = bounds(kept, volume)
        distance = max(low - year, year - high, 0)
        off[distance] += n
        if distance > 1:
            outside.append(f"  {volume} ({year}): table {low} to {high}, cited {n} times")
    print(f"{reporter}: {off.total()} cited, years outside {dict(sorted(off.items()))}")
    print("\n".join(outside))


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("texts", nargs="*", type=Path)
    parser.add_argument("--decisions", type=Path)
    parser.add_argument("--rows", type=Path)
    parser.add_argument("--outliers", action="store_true")
    parser.add_argument("--fewest-volumes", type=int, default=6)
    chosen = parser.parse_args()
    cited, weights = counted(chosen, editions())
    lines = []
    for reporter, counts in sorted(weights.items()):
        kept = ends([p for p in chain(counts) if counts[p] >= _FEWEST])
        if reporter == "U.S.":
            kept = _DALLAS + [point for point in kept if point[0] > _DALLAS[-1][0]]
        if len({volume for volume, _ in kept}) < chosen.fewest_volumes:
            continue
        earlier = 1 if reporter in _PROMPT or reporter.startswith("Cal. ") else 2
        lines.append(f"{reporter} | {earlier} | {' '.join(f'{v}:{y}' for v, y in kept)}")
        if chosen.outliers:
            print_outliers(reporter, cited.get(reporter, Counter()), kept)
    if not chosen.outliers:
        head = TABLE.read_text("utf-8").split("reporter |")[0]
        TABLE.write_text(head + "reporter | earlier | volumes\n" + "\n".join(lines) + "\n", "utf-8")


def _rows(path: Path) -> Iterator[tuple[str, int, int]]:
    with path.open(encoding="utf-8") as file:
        for line in file:
            cells = line.rstrip("\n").split("\t")
            if len(cells) == 3 and cells[1].isdigit():
                yield cells[0], int(cells[1]), int(cells[2])


if __name__ == "__main__":
    main()
