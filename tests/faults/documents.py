"""The briefs that faults are planted in: our own samples, and labelled filings where they are."""

from __future__ import annotations

import json
from functools import cache
from pathlib import Path

from citecheck.document.readers.read import read
from citecheck.model.config import Config
from citecheck.model.document import Source
from citecheck.model.findings import Report
from citecheck.pipeline import check_source

ROOT = Path(__file__).parents[2]
_FILINGS = ROOT.parent / "shared" / "filings"

CLEAN = ROOT / "samples" / "clean.txt"


def samples() -> list[Path]:
    """Our briefs that have a table."""
    return [path for path in sorted((ROOT / "samples").glob("*.txt")) if _report(path).table]


def filings() -> list[Path]:
    """The labelled filings; none where they are not beside the project."""
    labels = sorted((_FILINGS / "labels").glob("*.json"))
    return [_FILINGS / json.loads(label.read_text("utf-8"))["file"] for label in labels]


@cache
def source(path: Path) -> Source:
    """The text of a brief."""
    return read(str(path))


def check(text: Source) -> Report:
    """What the program says of a text, findings of low confidence left out as by default."""
    return check_source(text, Config())


@cache
def _report(path: Path) -> Report:
    return check(source(path))


def report(path: Path) -> Report:
    """What the program says of a brief as it stands."""
    return _report(path)
