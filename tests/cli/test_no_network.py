"""Only ``citecheck verify --courtlistener`` opens a connection: everything else is run under a guard
that ends the process at the first try."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from docx import Document
from tests.cli.conftest import BRIEF
from tests.unit.lookup.server import Behaviour, serving

from citecheck.output.registry import CHECK, EXTRACT

_OPENED = 77
# An audit hook sees every connection and every question for an address, in whatever library, and is
# handed down to processes that are forked off. What is not `AF_UNIX` leaves the machine, or may.
_GUARD = f"""
import os, sys

def watch(event, arguments):
    if event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr"):
        os._exit({_OPENED})
    if event in ("socket.connect", "socket.sendto", "socket.bind"):
        if arguments[0].family.name != "AF_UNIX":
            os._exit({_OPENED})

sys.addaudithook(watch)
from citecheck.cli import main
sys.argv = ["citecheck", *sys.argv[1:]]
main()
"""


def _guarded(folder: Path, *arguments: str, **environment: str) -> int:
    done = subprocess.run(
        [sys.executable, "-c", _GUARD, *arguments],
        cwd=folder,
        env=os.environ | {"COURTLISTENER_API_TOKEN": "secret-token-0123456789"} | environment,
        capture_output=True,
        timeout=120,
        check=False,
    )
    assert b"Traceback" not in done.stderr
    return done.returncode


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "brief.txt").write_text(BRIEF, "utf-8")
    (tmp_path / "other.txt").write_text(BRIEF.replace("Miranda", "Marianda"), "utf-8")
    (tmp_path / "list.csv").write_text("volume,reporter,page\n550,U.S.,544\n", "utf-8")
    written = Document()
    for line in BRIEF.splitlines():
        written.add_paragraph(line)
    written.save(str(tmp_path / "brief.docx"))
    return tmp_path


@pytest.mark.parametrize(
    "arguments",
    [
        *(("check", "brief.txt", "--format", name) for name in CHECK),
        *(("extract", "brief.txt", "--format", name) for name in EXTRACT),
        ("check", "brief.txt", "other.txt", "--jobs", "2"),
        ("check", "brief.docx", "--mark", "marked.docx"),
        ("mark", "brief.docx", "-o", "marked.docx"),
        ("toa", "brief.txt"),
        ("toa", "brief.txt", "--diff"),
        ("toa", "brief.docx", "--replace", "-o", "mended.docx"),
        ("toa", "brief.docx", "--fields", "-o", "fields.docx"),
        ("accept", "TOA102", "384 U.S. 436", "--reason", "sealed"),
        ("help", "check"),
        ("explain", "VER503"),
        ("rules",),
        ("config", "brief.txt"),
        ("completion", "bash"),
        ("man",),
        ("--version",),
        ("index", "build", "list.csv", "-o", "index.sqlite"),
        ("verify", "brief.txt", "--courtlistener", "--dry-run"),
    ],
    ids=" ".join,
)
def test_no_other_command_opens_a_connection(folder: Path, arguments: tuple[str, ...]) -> None:
    assert _guarded(folder, *arguments) in (0, 1)


def test_a_look_up_in_an_index_opens_none(folder: Path) -> None:
    assert _guarded(folder, "index", "build", "list.csv", "-o", "index.sqlite") == 0
    assert _guarded(folder, "verify", "brief.txt", "--index", "index.sqlite") == 0


@pytest.mark.parametrize("key", ["courtlistener", "verify", "server", "index"])
def test_no_configuration_turns_it_on(folder: Path, key: str) -> None:
    (folder / "pyproject.toml").write_text(f"[tool.citecheck]\n{key} = true\n", "utf-8")
    assert _guarded(folder, "check", "brief.txt") == 2
    assert _guarded(folder, "verify", "brief.txt") == 2


def test_the_guard_sees_the_command_that_does(folder: Path) -> None:
    pytest.importorskip("httpx")
    with serving(Behaviour()) as address:
        asked = ("verify", "brief.txt", "--courtlistener", "--server", address)
        assert _guarded(folder, *asked, XDG_CACHE_HOME=str(folder)) == _OPENED
