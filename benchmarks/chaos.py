"""Runs that are killed, have no room, lose their reader or may not write: nothing may be lost.

    .venv/bin/python benchmarks/chaos.py --seconds 300 [DIRECTORY]

Copies of briefs (the samples, or those of DIRECTORY) are checked in all formats by two processes at
a time while something goes wrong. After each run: the briefs are as they were, no process of it is
left, and the report is whole, or what stood there before, or absent.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from citecheck.output.registry import CHECK

ROOT = Path(__file__).parents[1]
SUFFIXES = (".txt", ".md", ".pdf", ".docx", ".html")
MOST_FILES = 6
GONE_WITHIN = 20.0  # seconds in which all processes of a run must have ended
BEFORE = b"what stood here before\n"
SIGNALS = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)
# before the program has begun, a signal ends the interpreter
STATUSES = {0, 1, 2, 3, *(128 + number for number in SIGNALS), *(-number for number in SIGNALS)}


@dataclass
class Chaos:
    """A room with briefs, the whole report in each format, and what went wrong."""

    room: Path
    dice: random.Random
    briefs: list[Path] = field(default_factory=list)
    hashes: dict[Path, str] = field(default_factory=dict)
    whole: dict[str, bytes] = field(default_factory=dict)
    wrong: list[str] = field(default_factory=list)
    runs: Counter[str] = field(default_factory=Counter)

    @property
    def report(self) -> Path:
        """Where reports go."""
        return self.room / "out" / "report"

    def start(self, **how: object) -> subprocess.Popen[bytes]:
        """The program over all briefs, in a session of its own."""
        name = str(how.pop("format"))
        command = [sys.executable, "-m", "citecheck", "-f", f"{name}:{self.report}", "-j", "2"]
        words = [*command, *map(str, how.pop("more", ())), *map(str, self.briefs)]  # type: ignore[call-overload]
        return subprocess.Popen(
            words,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            start_new_session=True,
            **how,  # type: ignore[call-overload]
        )

    def check(self, what: str, name: str, process: subprocess.Popen[bytes]) -> None:
        """Looks at all that a run may have harmed."""
        self.runs[what] += 1
        place = f"{what}, {name}"
        if any(digest(path) != known for path, known in self.hashes.items()):
            self.wrong.append(f"{place}: a brief has changed")
        if left := _left(process.pid):
            self.wrong.append(f"{place}: processes are left: {left}")
        found = self.report.read_bytes() if self.report.exists() else None
        if found not in (None, BEFORE, self.whole[name]):
            self.wrong.append(f"{place}: a report of {len(found or b'')} bytes is not whole")
        status = process.returncode
        if status not in STATUSES and what != "killed":
            self.wrong.append(f"{place}: exit status {status}")


def digest(path: Path) -> str:
    """What stands in a file, in few signs."""
    return hashlib.sha256(path.read_bytes()).hexdigest()


def _left(session: int) -> list[int]:
    """The processes of a session that do not end in time."""
    until = time.monotonic() + GONE_WITHIN
    while left := _of_session(session):
        if time.monotonic() > until:
            return left
        time.sleep(0.05)
    return []


def _of_session(session: int) -> list[int]:
    found = []
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            fields = path.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        if int(fields[3]) == session and fields[0] != "Z":
            found.append(int(path.parent.name))
    return found


def _ended(chaos: Chaos, name: str) -> subprocess.Popen[bytes]:
    process = chaos.start(format=name)
    time.sleep(chaos.dice.uniform(0, 2.5))
    process.send_signal(chaos.dice.choice(SIGNALS))
    process.communicate()
    return process


def _killed(chaos: Chaos, name: str) -> subprocess.Popen[bytes]:
    process = chaos.start(format=name)
    time.sleep(chaos.dice.uniform(0, 2.5))
    process.kill()
    process.communicate()
    return process


def _full(chaos: Chaos, name: str) -> subprocess.Popen[bytes]:
    size = chaos.dice.randrange(1, max(2, len(chaos.whole[name])))

    def bound() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))

    process = chaos.start(format=name, preexec_fn=bound)
    process.communicate()
    return process


def _unread(chaos: Chaos, name: str) -> subprocess.Popen[bytes]:
    process = chaos.start(format=name, more=("-f", "text" if name != "text" else "json"))
    if process.stdout is not None:
        process.stdout.read(chaos.dice.randrange(200))
        process.stdout.close()
        process.stdout = None
    process.communicate()
    return process


def _read_only(chaos: Chaos, name: str) -> subprocess.Popen[bytes]:
    chaos.report.parent.chmod(0o500)
    try:
        process = chaos.start(format=name)
        process.communicate()
    finally:
        chaos.report.parent.chmod(0o700)
    return process


TROUBLES: Mapping[str, Callable[[Chaos, str], subprocess.Popen[bytes]]] = {
    "ended": _ended,
    "killed": _killed,
    "no room": _full,
    "no reader": _unread,
    "read-only": _read_only,
}


def prepared(room: Path, source: Path, seed: int) -> Chaos:
    """A room with copies of some briefs and their whole reports."""
    chaos = Chaos(room, random.Random(seed))  # noqa: S311
    paths = sorted(path for path in source.rglob("*") if path.suffix in SUFFIXES)
    (room / "briefs").mkdir()
    chaos.report.parent.mkdir()
    for path in chaos.dice.sample(paths, min(MOST_FILES, len(paths))):
        chaos.briefs.append(Path(shutil.copy(path, room / "briefs")))
    chaos.hashes = {path: digest(path) for path in chaos.briefs}
    for name in CHECK:
        chaos.start(format=name).communicate()
        chaos.whole[name] = chaos.report.read_bytes()
        chaos.report.unlink()
    return chaos


def run(source: Path, seconds: float, seed: int) -> Chaos:
    """Makes trouble for so long; gives what went wrong."""
    with tempfile.TemporaryDirectory() as room:
        chaos = prepared(Path(room), source, seed)
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            what, name = chaos.dice.choice(list(TROUBLES)), chaos.dice.choice(list(CHECK))
            chaos.report.unlink(missing_ok=True)
            if chaos.dice.random() < 0.5:
                chaos.report.write_bytes(BEFORE)
            chaos.check(what, name, TROUBLES[what](chaos, name))
        # what killed runs left beside the report is removed by the next that ends well
        chaos.start(format="text").communicate()
        left = sorted(path.name for path in chaos.report.parent.iterdir())
        if left != ["report"]:
            chaos.wrong.append(f"left beside the report: {left}")
    return chaos


def main() -> None:
    """Exit status 1 where anything went wrong."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("directory", type=Path, nargs="?", default=ROOT / "samples")
    parser.add_argument("--seconds", type=float, default=300)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    chaos = run(asked.directory, asked.seconds, asked.seed)
    print(", ".join(f"{count} {what}" for what, count in sorted(chaos.runs.items())))
    print("\n".join(chaos.wrong) or "nothing was lost")
    sys.exit(bool(chaos.wrong))


if __name__ == "__main__":
    main()
