"""Starting up loads nothing that the command does not need."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from citecheck.jobs.alone import FORKS
from citecheck.output.registry import CHECK

PROBE = """
import os
import sys
from citecheck.cli import main

def tell():
    names = {name.partition(".")[0] for name in sys.modules}
    names |= {name for name in sys.modules if name.startswith("citecheck.")}
    print(*sorted(names), file=sys.stderr, flush=True)

def end(status, leave=os._exit):
    tell()
    leave(status)

os._exit = end
sys.argv = ["citecheck", *sys.argv[1:]]
try:
    main()
except SystemExit:
    pass
tell()
"""


def loaded(*arguments: str, probe: str = PROBE) -> set[str]:
    """The modules that the program and the process that checks the file have loaded at their end."""
    done = subprocess.run(
        [sys.executable, "-c", probe, *arguments],
        capture_output=True,
        text=True,
        check=True,
        env={**os.environ, "CITECHECK_DEBUG": "1"},  # the process keeps standard error
    )
    return set(done.stderr.split())


HEAVY = {
    "ahocorasick", "citecheck.cli.run", "citecheck.model.document", "citecheck.model.keys", "eyecite", "jsonschema", "lxml",
    "multiprocessing", "pydantic", "regex", "rich", "tomllib",
}  # fmt: skip


@pytest.mark.parametrize("arguments", [("--version",), ("--help",), ("check", "--help")])
def test_version_and_help_are_quick(arguments: tuple[str, ...]) -> None:
    assert not HEAVY & loaded(*arguments)


@pytest.mark.parametrize("name", CHECK)
def test_a_plain_text_loads_only_what_it_needs(brief: Path, name: str) -> None:
    spared = {
        "docx", "jsonschema", "lxml", "multiprocessing", "pydantic", "pypdfium2", "rich",
        "tomllib", "unittest", "citecheck.jobs.processes", "citecheck.api",
    }  # fmt: skip
    modules = loaded("--isolated", "--format", name, str(brief))
    assert "citecheck.pipeline" in modules
    assert not spared & modules


@pytest.mark.skipif(not FORKS, reason="one process does it all")
def test_the_process_that_hands_out_the_work_loads_nothing_that_does_it(brief: Path) -> None:
    probe = PROBE.replace("os._exit = end", "os.fork = lambda: end(0)")
    modules = loaded("--isolated", str(brief), probe=probe)
    assert "citecheck.jobs.job" in modules
    rooms = {"citations", "rules", "crosscheck", "table"}
    assert not {f"citecheck.{room}" for room in rooms} & modules


def test_other_formats_are_not_loaded(brief: Path) -> None:
    modules = {f"citecheck.output.{module}" for name, module in CHECK.items() if name != "concise"}
    assert not modules & loaded("--isolated", "--format", "concise", str(brief))


def test_extract_as_json_does_not_lay_out_text(brief: Path) -> None:
    assert not {"rich", "citecheck.output.pen"} & loaded("extract", "--format", "json", str(brief))
