"""Measures the making of an index of generated decisions, and a look-up of a brief in it.

    .venv/bin/python benchmarks/lookup.py [ROWS]

Five million rows by default. The memory is the most that the process of `citecheck index build`
held.
"""

from __future__ import annotations

import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from citecheck.lookup.index import Index
from citecheck.model.keys import CaseKey

_REPORTERS = (
    "F.2d",
    "F.3d",
    "F. Supp.",
    "F. Supp. 2d",
    "N.E.2d",
    "P.2d",
    "S.W.2d",
    "So. 2d",
    "U.S.",
)
_BRIEF = 200  # citations


def main() -> None:
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 5_000_000
    chance = random.Random(18)  # noqa: S311
    with tempfile.TemporaryDirectory() as folder:
        generated, index = Path(folder, "list.csv"), Path(folder, "index.sqlite")
        asked = []
        with generated.open("w", encoding="utf-8") as file:
            file.write("volume,reporter,page,case_name,date,court\n")
            for number in range(count):
                volume, page = chance.randrange(1, 1000), chance.randrange(1, 1500)
                reporter = _REPORTERS[number % len(_REPORTERS)]
                file.write(
                    f"{volume},{reporter},{page},Doe {number} v. Roe {page},1990-05-01,ca9\n"
                )
                if number % (count // _BRIEF) == 0:
                    asked.append(CaseKey(str(volume), reporter, str(page)))
        start = time.perf_counter()
        command = [sys.executable, "-m", "citecheck", "index", "build", str(generated)]
        subprocess.run([*command, "-o", str(index)], check=True)
        took = time.perf_counter() - start
        most = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
        size = index.stat().st_size / 2**20
        print(f"{count:,} rows: {took:.0f} s, at most {most:.0f} MB, an index of {size:.0f} MB")
        start = time.perf_counter()
        held = Index(index)
        for key in asked:
            held.answer(key)
        held.close()
        print(f"{len(asked)} citations looked up in {1000 * (time.perf_counter() - start):.1f} ms")


if __name__ == "__main__":
    main()
