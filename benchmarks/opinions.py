"""citecheck and eyecite on opinions that were labelled by hand: the table of ``docs/compared.md``.

    python benchmarks/opinions.py --labels DIR --opinions DIR

A file of labels says of each citation between ``lo`` and ``hi`` where it stands, what it is and
what it refers to. Decisions are found if a full citation at their place has their volume, reporter
and page; *id.*, *supra* and short forms are right if they lead to the decision of the label.
Provisions and bare sections are left out: eyecite names no codes.
"""

from __future__ import annotations

import argparse
import json
import re
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from citecheck import extract


@dataclass(frozen=True, slots=True)
class Row:
    """A citation as a program read it: where, as what, and what it refers to."""

    start: int
    end: int
    form: str
    cores: tuple[str, ...]
    name: str | None = None
    year: int | None = None
    resolved: bool = True


def _by_citecheck(path: Path) -> list[Row]:
    rows = []
    for reference in extract(path):
        cited, place = reference.authority, reference.location.span
        cores = tuple(map(str, cited.keys)) if cited else (reference.citation,)
        rows.append(
            Row(
                place.start,
                place.end,
                str(reference.form),
                cores,
                cited.name if cited else None,
                cited.year if cited else None,
                cited is not None,
            )
        )
    return rows


def _by_eyecite(path: Path) -> list[Row]:
    from eyecite import get_citations, resolve_citations
    from eyecite.models import FullCaseCitation, IdCitation, ShortCaseCitation, SupraCitation

    found = get_citations(path.read_text(encoding="utf-8"))
    antecedents = {
        id(citation): resource.citation
        for resource, citations in resolve_citations(found).items()
        for citation in citations
    }
    forms = (
        (FullCaseCitation, "full"),
        (ShortCaseCitation, "short"),
        (SupraCitation, "supra"),
        (IdCitation, "id"),
    )
    rows = []
    for citation in found:
        form = next((name for kind, name in forms if isinstance(citation, kind)), None)
        if form is None:
            continue
        cited: Any = citation if form == "full" else antecedents.get(id(citation))
        core = cited.corrected_citation() if cited is not None else ""
        start, end = citation.span()
        about = cited.metadata if cited is not None else None
        parties = [getattr(about, side, None) for side in ("plaintiff", "defendant")]
        name = " v. ".join(part for part in parties if part) or None
        year = getattr(about, "year", None)
        rows.append(
            Row(start, end, form, (core,), name, int(year) if year else None, cited is not None)
        )
    return rows


def _plain(text: str | None) -> str:
    return re.sub(r"[\s.,–-]+", "", text or "").lower()


def _letters(text: str | None) -> str:
    return re.sub(r"[^a-z0-9]", "", (text or "").lower())


def _score(sheet: dict[str, Any], rows: list[Row], count: Counter[str]) -> None:
    parallels = {
        _plain(label["core"]): {_plain(label["core"]), *map(_plain, label["parallel"])}
        for label in sheet["labels"]
        if label["form"] == "full"
    }
    for label in sheet["labels"]:
        near = [r for r in rows if r.start < label["end"] and label["offset"] < r.end]
        if label["neutral"] or label.get("bare"):
            continue
        if label["form"] != "full":
            _score_short(label, near, parallels, count)
        elif label["kind"] in ("case", "docket"):
            _score_full(label, near, parallels, count)


def _score_full(
    label: dict[str, Any], near: list[Row], parallels: dict[str, set[str]], count: Counter[str]
) -> None:
    count["decisions"] += 1
    wanted = parallels[_plain(label["core"])]
    full = [row for row in near if row.form != "id"]
    hit = next((row for row in full if wanted & set(map(_plain, row.cores))), None)
    if hit is None:
        count["decisions wrong"] += any(row.form == "full" for row in full)
        return
    count["decisions found"] += 1
    if label["name"]:
        count["names"] += 1
        count["names right"] += _letters(label["name"]) == _letters(hit.name)
    if label["year"]:
        count["years"] += 1
        count["years right"] += label["year"] == hit.year


def _score_short(
    label: dict[str, Any], near: list[Row], parallels: dict[str, set[str]], count: Counter[str]
) -> None:
    wanted = parallels.get(_plain(label["refers_to"]))
    if wanted is None:  # of the record, a provision, or what is cited outside the stretch
        return
    form = label["form"] if label["form"] in ("id", "supra") else "short"
    count[form] += 1
    row = next((r for r in near if (r.form == "id") == (form == "id")), None)
    if row is not None and row.resolved:
        right = bool(wanted & set(map(_plain, row.cores)))
        count[f"{form} right" if right else f"{form} wrong"] += 1


_LINES = (
    ("decisions with the right volume, reporter and page", "decisions", "decisions found"),
    ("decisions with another", "decisions", "decisions wrong"),
    ("names right, of those found", "names", "names right"),
    ("years right, of those found", "years", "years right"),
    ("*id.* right", "id", "id right"),
    ("*id.* wrong", "id", "id wrong"),
    ("*supra* right", "supra", "supra right"),
    ("*supra* wrong", "supra", "supra wrong"),
    ("short forms right", "short", "short right"),
    ("short forms wrong", "short", "short wrong"),
)


def main() -> None:
    """Print the table."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--labels", type=Path, required=True)
    arguments.add_argument("--opinions", type=Path, required=True)
    given = arguments.parse_args()
    readers: dict[str, Callable[[Path], list[Row]]] = {
        "citecheck": _by_citecheck,
        "eyecite": _by_eyecite,
    }
    counts: dict[str, Counter[str]] = {name: Counter() for name in readers}
    for path in sorted(given.labels.glob("*.json")):
        sheet = json.loads(path.read_text(encoding="utf-8"))
        for name, reader in readers.items():
            _score(sheet, reader(given.opinions / sheet["file"]), counts[name])
    print("| | citecheck | eyecite |\n|---|---|---|")
    for title, of, what in _LINES:
        cells = (f"{counts[name][what]} of {counts[name][of]}" for name in readers)
        print(f"| {title} | {' | '.join(cells)} |")


if __name__ == "__main__":
    main()
