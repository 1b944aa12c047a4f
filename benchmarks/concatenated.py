"""Whether opinions in one text give the citations of each alone, counted over real opinions.

    python benchmarks/concatenated.py --opinions DIR [--pairs N] [--seed K] [--whole] [--show]

Pairs of opinions are drawn at random and read one behind the other; each citation of the single
texts (its form, its core, the decision or provision it leads to, and its place) is looked for in
the joined one. ``--whole`` also joins all of them in a random order. Printed are the pairs that
differ and the share of citations that do.
"""

from __future__ import annotations

import argparse
import random
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from citecheck import extract

BETWEEN = "\n\n"


@dataclass(frozen=True, slots=True, order=True)
class Cited:
    """A citation: where in the text, as what, and what it leads to (empty: nothing known)."""

    start: int
    form: str
    core: str
    leads_to: str


def written(text: str, path: Path) -> list[Cited]:
    """The citations of ``text`` (written to ``path``), in its order."""
    return [row for row, _ in _read(text, path)]


def _read(text: str, path: Path) -> Iterator[tuple[Cited, tuple[str, ...]]]:
    """The citations of ``text``, each with all parallel citations of what it leads to."""
    path.write_text(text, encoding="utf-8", newline="")
    for reference in extract(path):
        keys = tuple(map(str, reference.authority.keys)) if reference.authority else ("",)
        start = reference.location.span.start
        yield Cited(start, str(reference.form), reference.citation, keys[0]), keys


@dataclass(frozen=True, slots=True)
class Difference:
    """What the joined text gives too little and too much; ``of`` citations in the single ones."""

    missing: tuple[Cited, ...]
    added: tuple[Cited, ...]
    of: int

    @property
    def differing(self) -> int:
        return max(len(self.missing), len(self.added))


def compared(texts: Sequence[str], alone: Sequence[Iterable[Cited]], joined: Path) -> Difference:
    """``texts`` joined in their order (written to ``joined``) beside what each gives ``alone``."""
    wanted: Counter[Cited] = Counter()
    start = 0
    for text, rows in zip(texts, alone, strict=True):
        wanted.update(Cited(row.start + start, row.form, row.core, row.leads_to) for row in rows)
        start += len(text) + len(BETWEEN)
    # what one opinion cites by a parallel citation is what another cites by the first
    got = Counter(
        next((one for key in keys if (one := replace(row, leads_to=key)) in wanted), row)
        for row, keys in _read(BETWEEN.join(texts), joined)
    )
    missing, added = wanted - got, got - wanted
    return Difference(
        tuple(sorted(missing.elements())), tuple(sorted(added.elements())), wanted.total()
    )


def _told(difference: Difference, text: str) -> Iterable[str]:
    for sign, rows in (("-", difference.missing), ("+", difference.added)):
        for row in rows:
            words = " ".join(text[max(row.start - 40, 0) : row.start + 40].split())
            yield f"  {sign} {row.start} {row.form} {row.core} -> {row.leads_to or '?'} | {words}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--opinions", type=Path, required=True)
    parser.add_argument("--pairs", type=int, default=60)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--whole", action="store_true")
    parser.add_argument("--show", action="store_true")
    given = parser.parse_args()
    draw = random.Random(given.seed)  # noqa: S311
    paths = sorted(given.opinions.glob("*.txt"))
    orders = [draw.sample(paths, 2) for _ in range(given.pairs)]
    if given.whole:
        orders.append(draw.sample(paths, len(paths)))
    texts = {path: path.read_text(encoding="utf-8") for path in paths}  # ends of lines made one
    joined = Path(tempfile.mkdtemp()) / "joined.txt"
    alone = {path: written(texts[path], joined) for path in {p for order in orders for p in order}}
    differing = citations = pairs = 0
    for order in orders:
        found = compared([texts[p] for p in order], [alone[p] for p in order], joined)
        differing, citations = differing + found.differing, citations + found.of
        pairs += bool(found.differing)
        if found.differing and given.show:
            print(*(p.stem for p in order[:4]), f"{found.differing} of {found.of}")
            print(*_told(found, joined.read_text(encoding="utf-8")), sep="\n")
    shutil.rmtree(joined.parent)
    print(f"{pairs} of {len(orders)} orders differ; {differing} of {citations} citations")


if __name__ == "__main__":
    main()
