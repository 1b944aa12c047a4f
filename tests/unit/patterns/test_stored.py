"""The file of compiled patterns says what the compiler of this Python says."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from citecheck.patterns import re as lazy
from citecheck.patterns import stored

DATA = Path(stored.__file__).with_name("data")
# A process of its own: here tests have made patterns, and briefs that they read.
_ALL = """
import gc, importlib, inspect, json, pkgutil, citecheck
from citecheck.citations.decisions.special_forms import patterns
from citecheck.facts.jurisdictions import jurisdictions
from citecheck.patterns.lazy import LazyPattern

def make_all(module):
    # what a module makes once, for all briefs or for those of one state
    for value in list(vars(module).values()):
        if hasattr(value, "cache_info"):
            match list(inspect.signature(value).parameters):
                case []:
                    value()
                case ["state"]:
                    for row in jurisdictions():
                        value(row.name)
                        value(row.abbreviation)

for module in pkgutil.walk_packages(citecheck.__path__, "citecheck."):
    if not module.name.endswith(("__main__", "eyecite_tokens")):
        make_all(importlib.import_module(module.name))
found = [value for value in gc.get_objects() if isinstance(value, LazyPattern)]
print(json.dumps(sorted({(value.pattern, int(value.flags)) for value in found} | {*patterns()})))
"""
# so many of a hundred patterns may have come after the file was made
_NEWER = 10

needs_file = pytest.mark.skipif(
    not os.environ.get("UPDATE_DOCS") and not (DATA / str(stored.file_name())).exists(),
    reason="no patterns are stored for this Python",
)


def _all(seed: str = "random") -> list[tuple[str, int]]:
    done = subprocess.run(
        [sys.executable, "-c", _ALL],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "PYTHONHASHSEED": seed},
    )
    return [(pattern, flags) for pattern, flags in json.loads(done.stdout)]


@pytest.fixture(scope="module")
def patterns() -> list[tuple[str, int]]:
    return _all()


def test_patterns_are_the_same_in_every_process(patterns: list[tuple[str, int]]) -> None:
    """One that is made of a set in its chance order is stored in vain."""
    assert _all("1") == patterns


@pytest.fixture(scope="module")
def rows(patterns: list[tuple[str, int]]) -> dict[tuple[str, int], stored.Row]:
    name = stored.file_name()
    assert name is not None
    if os.environ.get("UPDATE_DOCS"):
        made = (stored.row_of(pattern, re.RegexFlag(flags)) for pattern, flags in patterns)
        (DATA / name).write_bytes(stored.packed(made))
    file = stored.Stored(DATA / name)
    found = {each: file.row(*each) for each in patterns}
    return {each: row for each, row in found.items() if row is not None}


@needs_file
def test_each_row_is_what_this_python_compiles(
    rows: dict[tuple[str, int], stored.Row], patterns: list[tuple[str, int]]
) -> None:
    current = [each for each in patterns if each in rows]
    wrong = [
        each for each in current if rows[each] != stored.row_of(each[0], re.RegexFlag(each[1]))
    ]
    assert wrong == [], "UPDATE_DOCS=1 writes the file anew"


@needs_file
def test_the_file_is_not_far_behind(
    rows: dict[tuple[str, int], stored.Row], patterns: list[tuple[str, int]]
) -> None:
    newer = [each for each in patterns if each not in rows]
    assert len(newer) * 100 <= len(patterns) * _NEWER, "UPDATE_DOCS=1 writes the file anew"


@needs_file
@pytest.mark.parametrize("text", ["See 12 Fed. Reg. 34", "“Id.” at 5, § 7", ""])
def test_what_is_loaded_is_what_is_compiled(
    rows: dict[tuple[str, int], stored.Row], text: str
) -> None:
    for pattern, flags in rows:
        loaded = stored.compiled(pattern, re.RegexFlag(flags))
        made = re.compile(pattern, flags)
        assert loaded == made
        assert (loaded.groups, loaded.groupindex, loaded.flags) == (
            made.groups,
            made.groupindex,
            made.flags,
        )
        found = [match.span() for match in loaded.finditer(text)]
        assert found == [match.span() for match in made.finditer(text)]


def test_a_pattern_that_is_not_stored_is_compiled() -> None:
    match = stored.compiled(r"(?P<day>\d+) Thermidor", re.IGNORECASE).search("9 thermidor")
    assert match is not None
    assert match["day"] == "9"


def test_a_python_for_which_nothing_is_stored_compiles(monkeypatch: pytest.MonkeyPatch) -> None:
    stored._stored.cache_clear()
    monkeypatch.setattr(stored, "file_name", lambda: None)
    try:
        assert stored._stored().row(r"\bId\.", 0) is None
        assert lazy.compile(r"\bId\.").search("See Id.") is not None
    finally:
        stored._stored.cache_clear()


def test_a_file_that_is_not_whole_has_no_rows(tmp_path: Path) -> None:
    rows = [stored.row_of(pattern, re.NOFLAG) for pattern in (r"\bId\.", r"\bIbid\.")]
    whole = stored.packed(rows)
    file = tmp_path / "compiled.bin"
    file.write_bytes(whole)
    assert stored.Stored(file).row(r"\bIbid\.", 0) == rows[1]
    assert stored.Stored(file).row(r"\bIbid\.", int(re.IGNORECASE)) is None
    for size in (0, 5, 20, len(whole) - 5):
        file.write_bytes(whole[:size])
        assert stored.Stored(file).row(r"\bIbid\.", 0) is None
    assert stored.Stored(tmp_path / "none.bin").row(r"\bIbid\.", 0) is None


def test_a_row_is_there_after_its_pages_were_let_go(tmp_path: Path) -> None:
    rows = [stored.row_of(rf"\bId\. {number}", re.NOFLAG) for number in range(100)]
    path = tmp_path / "compiled.bin"
    path.write_bytes(stored.packed(rows))
    file = stored.Stored(path)
    assert [file.row(row[0], 0) for row in rows * 2] == rows * 2
