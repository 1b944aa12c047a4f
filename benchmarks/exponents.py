"""How the time of a check grows with the text, for each family of ``tests/properties/families.py``.

    .venv/bin/python benchmarks/exponents.py              # prints the table
    .venv/bin/python benchmarks/exponents.py --write      # and puts it into README.md

Takes some ten minutes. ``--only WORDS`` measures the families whose name has these words.
"""

from __future__ import annotations

import argparse
import platform
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

ROOT = Path(__file__).parents[1]
README = Path(__file__).with_name("README.md")
BEGIN, END = "<!-- exponents -->\n", "<!-- end of exponents -->\n"
MOST = 1.15


def _families() -> tuple[ModuleType, ModuleType]:
    """The modules of the tests, which are no package that is installed."""
    tests = ModuleType("tests")
    tests.__path__ = [str(ROOT / "tests")]
    sys.modules["tests"] = tests
    from tests.properties import families, growth

    return families, growth


def rows(least: float, runs: int, only: str) -> Iterator[str]:
    """The lines of the table."""
    families, growth = _families()
    yield "| family | code points | seconds | exponent |"
    yield "|---|---|---|---|"
    for name, family in families.FAMILIES.items():
        if only not in name:
            continue
        count = growth.base_of(family, least)
        text = family(count)
        took = growth.seconds(text)
        exponent = growth.exponent(family, count, runs)
        over = "" if exponent <= MOST else " (over)"
        yield f"| {name} | {len(text):,} | {took:.2f} | {exponent:.2f}{over} |"


def main() -> None:
    """Measures and prints, line by line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--least", type=float, default=0.4, help="seconds of the shorter text")
    parser.add_argument("--runs", type=int, default=3, help="pairs of which the median counts")
    parser.add_argument("--only", default="", help="words of the families to measure")
    parser.add_argument("--write", action="store_true", help="put the table into README.md")
    asked = parser.parse_args()
    lines = []
    for line in rows(asked.least, asked.runs, asked.only):
        print(line, flush=True)
        lines.append(line)
    if asked.write:
        text = README.read_text(encoding="utf-8")
        before, _, rest = text.partition(BEGIN)
        _, _, after = rest.partition(END)
        known = f"Python {platform.python_version()}, medians of {asked.runs} pairs:\n\n"
        table = known + "".join(f"{line}\n" for line in lines)
        README.write_text(f"{before}{BEGIN}{table}{END}{after}", encoding="utf-8")


if __name__ == "__main__":
    main()
