"""No pattern of the program takes time without measure, whatever text it is tried on.

Every pattern is looked at as a tree: what it could read in two ways again and again would cost
exponential time, and is tried on just that. Besides, each of its loops is walked through on text of
its own signs, at three lengths, in the way in which the program uses the pattern.
"""

from __future__ import annotations

import importlib
import pkgutil
import re
import signal
import sys
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from tests.unit.patterns.ambiguity import Attack, in_two_ways, loops

import citecheck
from citecheck.patterns.lazy import LazyPattern

SECONDS = 0.06  # of the processor, for a text of the length below
LENGTH = 600  # code points
SOURCE = Path(citecheck.__file__).parent
TOO_LONG = 0.5  # seconds after which a pattern is stopped
SHORT_TEXTS = {
    "citecheck.document.line_kinds.page_tail._LED": 120,  # the end of a line
    "citecheck.document.line_kinds.running_lines._RUNNING": 90,  # no longer line is tried
    "citecheck.citations.decisions.tails._DATE": 120,  # nor words in parentheses
}
"""Patterns whose time grows with the square of their text or more, and what the program gives them
at most, in code points."""

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="stopping needs a timer of POSIX")


def _patterns() -> dict[str, LazyPattern]:
    """All patterns that modules hold, by module and name, each once."""
    found: dict[tuple[str, int], tuple[str, LazyPattern]] = {}
    for module in pkgutil.walk_packages(citecheck.__path__, "citecheck."):
        if not module.name.endswith("__main__"):
            for name, value in vars(importlib.import_module(module.name)).items():
                if isinstance(value, LazyPattern):
                    key = (value.pattern, int(value.flags))
                    found.setdefault(key, (f"{module.name}.{name}", value))
    return dict(sorted(found.values()))


def _uses() -> dict[str, set[str]]:
    """The methods by which patterns are used in the source: those of a name with an underscore in
    its own module."""
    found: dict[str, set[str]] = defaultdict(set)
    call = re.compile(r"(\w+)\s*\.\s*(match|fullmatch|search|finditer|sub|split|findall)\(")
    for path in SOURCE.rglob("*.py"):
        module = ".".join(path.relative_to(SOURCE.parent).with_suffix("").parts)
        for name, method in call.findall(path.read_text(encoding="utf-8")):
            found[f"{module}.{name}" if name.startswith("_") else name].add(method)
    return found


PATTERNS = _patterns()
USES = _uses()
AT_ONE_PLACE = {"match", "fullmatch"}
for row in ("_AT_END", "_AT_START", "_NAMED", "_BETWEEN"):  # gone through one by one
    USES[f"citecheck.document.pages.labels.{row}"].add("fullmatch")


class StoppedError(Exception):
    """A pattern has taken too long."""


def _stop(*_: object) -> None:
    raise StoppedError


@contextmanager
def stopped_after(seconds: float) -> Iterator[None]:
    before = signal.signal(signal.SIGVTALRM, _stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def _seconds(use: Callable[[str], object], text: str) -> float:
    began = time.process_time()
    try:
        with stopped_after(TOO_LONG):
            use(text)
    except StoppedError:
        return TOO_LONG
    return time.process_time() - began


def _uses_of(name: str, attack: Attack) -> Callable[[str], object]:
    """How the program tries the pattern: at one place of a text, or at each."""
    methods = USES[name] | USES[name.rpartition(".")[2]]
    at_one_place = bool(methods) and methods <= AT_ONE_PLACE
    if attack.whole and not at_one_place:
        return lambda text: sum(1 for _ in attack.pattern.finditer(text))
    return attack.pattern.match


def too_slow(use: Callable[[str], object], attack: Attack, longest: int) -> str:
    """What a pattern takes at a quarter, half and all of the length, where that is too much."""
    for _ in range(3):  # a busy machine is no fault of the pattern
        if _seconds(use, attack.text(longest)) < SECONDS:
            return ""
    lengths = (longest // 4, longest // 2, longest)
    taken = [_seconds(use, attack.text(length)) for length in lengths]
    figures = ", ".join(f"{seconds:.3f} s" for seconds in taken)
    return f"{attack.head!r} and {attack.pump!r} again and again: {figures}"


@pytest.mark.parametrize(
    ("pattern", "way"),
    [
        (r"(a+)+b", "aa"),
        (r"(a*)*b", "aa"),
        (r"(?:a|ab|b)*c", "aba"),
        (r"(?:—{2,}|-|—)*x", "——"),
        (r"(\s|\s\s)*x", "\t\t"),
        (r"x(?=(a+)+b)", "aa"),
        (r"(?:[a-z]+ ?)*x", "aa"),
    ],
)
def test_what_can_be_read_in_two_ways_is_found(pattern: str, way: str) -> None:
    (attack, *_) = in_two_ways(pattern)
    assert set(attack.pump) <= set(way)
    assert attack.pump


@pytest.mark.parametrize(
    "pattern",
    [r"(?:[a-z]+ )*x", r"(?:a++)b", r"(?>a+b?)c", r"(?:—{2,}+|-)*+x", r"(?:[A-Z][a-z]* ?)*x"],
)
def test_what_is_read_in_one_way_is_not(pattern: str) -> None:
    assert list(in_two_ways(pattern)) == []


def test_an_exponential_pattern_is_stopped_and_told() -> None:
    # stopped after half a second: forty signs would take days
    (attack, *_) = in_two_ways(r"(?:a|ab|b)*c")
    assert "again and again" in too_slow(attack.pattern.match, attack, 120)


def test_no_pattern_can_be_read_in_two_ways_at_a_price() -> None:
    slow = {}
    for name, pattern in PATTERNS.items():
        for attack in in_two_ways(pattern.pattern, pattern.flags):
            longest = min(240, SHORT_TEXTS.get(name, 240))
            if words := too_slow(attack.pattern.match, attack, longest):
                slow[name] = words
    assert not slow


def test_each_loop_of_a_pattern_takes_time_within_bounds() -> None:
    slow = {}
    for name, pattern in PATTERNS.items():
        for attack in loops(pattern.pattern, pattern.flags):
            use = _uses_of(name, attack)
            if words := too_slow(use, attack, SHORT_TEXTS.get(name, LENGTH)):
                slow[name] = words
    assert not slow
