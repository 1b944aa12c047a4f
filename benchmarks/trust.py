"""Writes the figures of docs/trust.md: how often findings were right, and which volumes are known.

    .venv/bin/python benchmarks/trust.py --verdicts FOLDER --filings FOLDER [and further pairs]
    .venv/bin/python benchmarks/trust.py            # the coverage alone; the rest is left as it is

Of each pair, the first folder holds what people judged of findings, a JSON file for each filing
(``file``, ``findings`` with ``code``, ``message`` and ``verdict``: true, false or arguable), the
second the filings. A finding counts when this version still says it, word for word.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path

from citecheck.document.readers.read import read
from citecheck.facts.volume_years import volume_rows
from citecheck.model.config import Config
from citecheck.pipeline import check_source
from citecheck.rules import RULES

PAGE = Path(__file__).resolve().parent.parent / "docs" / "trust.md"
Verdicts = dict[str, Counter[str]]


def judged(folders: Iterable[tuple[Path, Path]]) -> tuple[Verdicts, int]:
    """The verdicts on what is still said, by rule, and how many filings were checked."""
    counts: Verdicts = defaultdict(Counter)
    files = 0
    for verdicts, filings in folders:
        for path in sorted(verdicts.glob("*.json")):
            said = json.loads(path.read_text("utf-8"))
            filing = filings / said["file"]
            if not filing.exists():
                continue
            files += 1
            known: dict[tuple[str, str], list[str]] = defaultdict(list)
            for one in said["findings"]:
                known[one["code"], one["message"]].append(one["verdict"])
            report = check_source(read(str(filing)), Config())
            for finding in report.findings:
                verdict = known.get((finding.code, finding.message))
                counts[finding.code][verdict.pop() if verdict else "new"] += 1
    return counts, files


def table_of_rules(counts: Verdicts, files: int) -> Iterator[str]:
    """The rows of the rules that check says something by."""
    yield f"Of {files} real filings; *new* is what this version says and nobody has judged."
    yield ""
    yield "| rule | right | arguable | wrong | new |"
    yield "|---|---|---|---|---|"
    for rule in RULES:
        count = counts.get(rule.code, Counter())
        if count and not rule.code.startswith("PLA"):
            cells = (count[verdict] for verdict in ("true", "arguable", "false", "new"))
            yield f"| {rule.code} {rule.name} | {' | '.join(map(str, cells))} |"


def table_of_reporters() -> Iterator[str]:
    """The rows of the reporters whose volumes have known years."""
    yield "| reporter | volumes | years | widest gap in years |"
    yield "|---|---|---|---|"
    for row in volume_rows().values():
        pairs = [tuple(map(int, cell.split(":"))) for cell in row.volumes.split()]
        gaps = [later - year for (_, year), (_, later) in pairwise(pairs)]
        first, last = pairs[0], pairs[-1]
        volumes, years = f"{first[0]} to {last[0]}", f"{first[1]} to {last[1]}"
        yield f"| {row.reporter} | {volumes} | {years} | {max(gaps, default=0)} |"


def put(name: str, lines: Iterable[str]) -> None:
    """Writes ``lines`` between the marks of that name."""
    text = PAGE.read_text("utf-8")
    marks = re.compile(rf"(<!-- made: {name} -->\n).*?(<!-- end: {name} -->)", re.DOTALL)
    made = "\n".join(lines)
    PAGE.write_text(marks.sub(lambda m: f"{m[1]}{made}\n{m[2]}", text), "utf-8")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--verdicts", action="append", type=Path, default=[])
    parser.add_argument("--filings", action="append", type=Path, default=[])
    chosen = parser.parse_args()
    put("coverage", table_of_reporters())
    if chosen.verdicts:
        put("rules", table_of_rules(*judged(zip(chosen.verdicts, chosen.filings, strict=True))))


if __name__ == "__main__":
    main()
