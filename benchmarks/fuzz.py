"""Mutated briefs, each checked in this process: how many give a traceback or take too long.

    .venv/bin/python benchmarks/fuzz.py DIRECTORY --count 100000      # texts: .txt and .md
    .venv/bin/python benchmarks/fuzz.py DIRECTORY --damaged 1000      # files: PDF, Word, ODT, …

A text takes too long where it needs over twenty times what a text of its length usually does. A
damaged file is checked by the program itself: it must end with a documented exit status, name the
file on standard error wherever it gives no report, and never speak of a fault of its own.
"""

from __future__ import annotations

import argparse
import random
import signal
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from statistics import median

from citecheck.model.config import Config
from citecheck.model.document import Source
from citecheck.pipeline import check_source

TOO_SLOW = 20
ALARM = 60  # seconds
LONGEST = 20_000  # code points of a text that is mutated: a part of a longer brief
FLOOR = 0.05  # seconds that any text may take
DAMAGED = (".pdf", ".docx", ".odt", ".rtf", ".html", ".xml")
DAMAGED_AT_ONCE = 25
SIGNS = "()[]“”\"'’*_§¶.,;:—–-…\n\t\f \u00a0\u200b\u202e\x1b0123456789ivxIVX@#|<>&"
WORDS = ("Id.", "supra", "v.", "TABLE OF AUTHORITIES\n", "U.S.C. §", "F.3d", "passim", "—" * 40)

Mutation = Callable[[random.Random, str], str]


def _cut(dice: random.Random, text: str) -> str:
    a, b = sorted(dice.randrange(len(text) + 1) for _ in range(2))
    return text[:a] + text[min(b, a + 2000) :]


def _double(dice: random.Random, text: str) -> str:
    at, size = dice.randrange(len(text) + 1), dice.randrange(1, 400)
    return text[:at] + text[at : at + size] * dice.randrange(2, 12) + text[at:]


def _swap(dice: random.Random, text: str) -> str:
    lines = text.splitlines(keepends=True) or [text]
    a, b = dice.randrange(len(lines)), dice.randrange(len(lines))
    lines[a], lines[b] = lines[b], lines[a]
    return "".join(lines)


def _insert(dice: random.Random, text: str) -> str:
    at = dice.randrange(len(text) + 1)
    some = dice.choice((dice.choice(SIGNS) * dice.randrange(1, 200), dice.choice(WORDS)))
    return text[:at] + some + text[at:]


def _replace(dice: random.Random, text: str) -> str:
    old = dice.choice(text) if text else "a"
    return text.replace(old, dice.choice(SIGNS), dice.randrange(1, 500))


MUTATIONS: tuple[Mutation, ...] = (_cut, _double, _swap, _insert, _replace)


def mutated(dice: random.Random, text: str) -> str:
    """A part of ``text`` with one to eight changes."""
    start = dice.randrange(max(1, len(text) - LONGEST + 1))
    text = text[start : start + dice.randrange(200, LONGEST)]
    for _ in range(dice.randrange(1, 9)):
        text = dice.choice(MUTATIONS)(dice, text)
    return text[: 2 * LONGEST]


class LateError(Exception):
    """A check did not end."""


def _late(*_: object) -> None:
    raise LateError


def _checked(text: str) -> tuple[float, str]:
    """The seconds of a check and, where it failed, its traceback."""
    began = time.process_time()
    signal.alarm(ALARM)
    try:
        check_source(Source(text, "text.txt"), Config(show_low_confidence=True))
    except Exception:  # noqa: BLE001  (that is what is looked for)
        return time.process_time() - began, traceback.format_exc()
    finally:
        signal.alarm(0)
    return time.process_time() - began, ""


def fuzz_texts(directory: Path, count: int, seed: int, keep: Path | None) -> int:
    """Checks ``count`` mutated texts; gives how many failed or took too long."""
    signal.signal(signal.SIGALRM, _late)
    paths = sorted(p for p in directory.rglob("*") if p.suffix in (".txt", ".md"))
    texts = [path.read_text(encoding="utf-8", errors="replace") for path in paths]
    dice = random.Random(seed)  # noqa: S311
    rates: list[float] = []
    bad, slow, began = 0, 0, time.time()
    for number in range(1, count + 1):
        text = mutated(dice, dice.choice(texts))
        took, trace = _checked(text)
        if len(rates) < 1000:
            rates.append(took / max(1, len(text)))
        usual = max(FLOOR, TOO_SLOW * median(rates) * len(text))
        # a machine that did something else meanwhile is asked once more
        late = took > usual and _checked(text)[0] > usual
        if trace or late:
            bad, slow = bad + bool(trace), slow + late
            print(f"{number}: {took:.2f} s, {len(text)} code points\n{trace}", flush=True)
            if keep is not None:
                keep.mkdir(parents=True, exist_ok=True)
                (keep / f"{seed}-{number}.txt").write_text(
                    text, encoding="utf-8", errors="surrogatepass"
                )
        if number % 1000 == 0 or number == count:
            print(
                f"{number} texts, {bad} tracebacks, {slow} over {TOO_SLOW} times the usual time, "
                f"{time.time() - began:.0f} s",
                flush=True,
            )
    return bad + slow


def _damaged(dice: random.Random, data: bytes) -> bytes:
    found = bytearray(data)
    match dice.randrange(4):
        case 0:
            del found[dice.randrange(len(found)) :]
        case 1:
            at = dice.randrange(len(found))
            del found[at : at + dice.randrange(1, 2000)]
        case _:
            for _ in range(dice.randrange(1, 60)):
                found[dice.randrange(len(found))] = dice.randrange(256)
    return bytes(found)


def fuzz_files(directory: Path, count: int, seed: int) -> int:
    """Checks ``count`` damaged files; gives how many runs were not as they should be."""
    paths = sorted(p for p in directory.rglob("*") if p.suffix in DAMAGED)
    dice = random.Random(seed)  # noqa: S311
    wrong = refused = 0
    for start in range(0, count, DAMAGED_AT_ONCE):
        with tempfile.TemporaryDirectory() as room:
            files = []
            for number in range(start, min(count, start + DAMAGED_AT_ONCE)):
                path = dice.choice(paths)
                files.append(Path(room, f"{number}{path.suffix}"))
                files[-1].write_bytes(_damaged(dice, path.read_bytes()))
            done = subprocess.run(
                [sys.executable, "-m", "citecheck", "-f", "json", "--timeout", "60", *files],
                capture_output=True, text=True, errors="replace", check=False, timeout=3000,
            )  # fmt: skip
            for file in files:
                reported = f'"path": "{file}"' in done.stdout
                said = str(file) in done.stderr
                refused += not reported
                if not reported and not said:
                    wrong += 1
                    print(f"{file}: neither a report nor a line", flush=True)
            if done.returncode not in (0, 1, 3) or "please report" in done.stderr:
                wrong += 1
                print(f"exit status {done.returncode}: {done.stderr[-500:]}", flush=True)
        print(f"{start + len(files)} files, {refused} refused, {wrong} wrong", flush=True)
    return wrong


def main() -> None:
    """Exit status 1 where anything was found."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("directory", type=Path)
    parser.add_argument("--count", type=int, default=0, help="texts")
    parser.add_argument("--damaged", type=int, default=0, help="files that are no plain text")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--keep", type=Path, help="where texts that were found out are kept")
    asked = parser.parse_args()
    found = fuzz_texts(asked.directory, asked.count, asked.seed, asked.keep) if asked.count else 0
    found += fuzz_files(asked.directory, asked.damaged, asked.seed) if asked.damaged else 0
    sys.exit(found > 0)


if __name__ == "__main__":
    main()
