"""The documents tell of the tree as it is. ``UPDATE_DOCS=1`` draws the picture of the rooms anew."""

from __future__ import annotations

import inspect
import os
import re
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType

import pytest
from tests.house.tree import ROOT, SOURCE, TESTS, folders, layer_list, layers, picture, rooms

from citecheck.cli import main
from citecheck.model.errors import ExitCode

_ARCHITECTURE = ROOT / "docs" / "architecture.md"
_DOCUMENTS = [
    ROOT / "README.md",
    ROOT / "CONTRIBUTING.md",
    *sorted(ROOT.glob("docs/*.md")),
    *sorted(ROOT.glob("benchmarks/*.md")),
]
_NAMED = [ROOT, ROOT / "docs", SOURCE, TESTS]
"""Where a path that a document names may begin."""


def _text() -> str:
    return _ARCHITECTURE.read_text(encoding="utf-8")


def _block(kind: str) -> re.Match[str]:
    found = re.search(rf"<!-- made: {kind} -->\n```\w*\n(.*?)```\n", _text(), re.DOTALL)
    assert found, f"docs/architecture.md has no block for the {kind}"
    return found


def _section(heading: str) -> str:
    return re.split(r"^## ", _text().split(f"\n## {heading}\n")[1], flags=re.MULTILINE)[0]


def test_every_room_is_a_layer_and_every_layer_a_room() -> None:
    named = [room for layer in layers() for room in layer]
    assert sorted(named) == sorted(rooms())


@pytest.mark.parametrize(("kind", "make"), [("picture", picture), ("layers", layer_list)])
def test_the_picture_of_the_rooms_is_true(kind: str, make: Callable[[], str]) -> None:
    block, made = _block(kind), make()
    if os.environ.get("UPDATE_DOCS"):
        text = _text()
        _ARCHITECTURE.write_text(
            text[: block.start(1)] + made + text[block.end(1) :], encoding="utf-8"
        )
    assert _block(kind)[1] == made


def test_the_table_of_rooms_names_each_room_and_folder_and_nothing_else() -> None:
    cells = re.findall(r"^\| (`.*?) \|", _section("The rooms"), re.MULTILINE)
    named = [name for cell in cells for name in re.findall(r"`([^`]+)`", cell)]
    assert sorted(named) == sorted(rooms() | folders())


def _paths(document: Path) -> set[str]:
    """The paths of the project that a document names. Words in capitals stand for any name."""
    text = document.read_text(encoding="utf-8")
    text = re.sub(r"\[[^\]]*\]\(([^)#:]+)(?:#[^)]*)?\)", r"`\1`", text)
    spans = re.findall(r"`([^`\n]+)`", text)
    words = {word for span in spans for word in span.split()}
    return {
        word
        for word in words
        if re.fullmatch(
            r"(?:\.{0,2}[\w.-]+/)*[\w.-]+\.(?:py|md)|(?:[\w.-]+/)*[\w-]+/|\.ci/\w+", word
        )
        or re.fullmatch(r"(?:src|tests|docs|benchmarks|samples)/[\w./-]+", word)
        if not re.search(r"(?<![A-Z])(?!README|CONTRIBUTING|CHANGELOG|LICENSE)[A-Z]{3,}", word)
    }


@pytest.mark.parametrize("document", _DOCUMENTS, ids=lambda path: path.name)
def test_paths_in_documents_exist(document: Path) -> None:
    files = {path.name for path in SOURCE.rglob("*.py")}
    missing = {
        word
        for word in _paths(document)
        if not any((start / word).exists() for start in (*_NAMED, document.parent))
        and word not in files
    }
    assert not missing


def test_modules_that_docstrings_refer_to_exist() -> None:
    missing = set()
    for path in SOURCE.rglob("*.py"):
        text = path.read_text(encoding="utf-8")
        for name in re.findall(r":mod:`([\w.]+)`", text):
            place = SOURCE.parent.joinpath(*name.split("."))
            if not place.is_dir() and not place.with_name(f"{place.name}.py").exists():
                missing.add(name)
        for name in re.findall(r"``([\w/]+\.py)``", text):
            if not (path.parent / name).exists() and not (SOURCE / name).exists():
                missing.add(name)
    assert not missing


@pytest.fixture
def walk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> Callable[[], str]:
    """Checks the brief of the walk as a user does; gives what is printed."""
    (text,) = re.findall(r"```text\n(BRIEF .*?)```\n", _section("A walk"), re.DOTALL)
    (tmp_path / "brief.txt").write_text(text.replace("␌", "\f"), encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(sys, "argv", ["citecheck", "--isolated", "brief.txt"])

    # the profiler sees this process only
    monkeypatch.setattr("citecheck.jobs.alone.alone", lambda work, job, *_: work(job))

    def run() -> str:
        with pytest.raises(SystemExit) as left:
            main()
        assert left.value.code == ExitCode.FINDINGS
        return capfd.readouterr().out

    return run


def test_the_walk_ends_as_it_is_told(walk: Callable[[], str]) -> None:
    assert _section("A walk").endswith(f"```text\n{walk()}```\n\n")


def test_the_walk_goes_through_the_modules_it_names(walk: Callable[[], str]) -> None:
    """In each module named on the way a function is called."""
    called: set[str] = set()

    def note(frame: FrameType, event: str, _: object) -> None:
        if event == "call" and frame.f_code.co_flags & inspect.CO_OPTIMIZED:
            called.add(frame.f_code.co_filename)

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        walk()
    finally:
        sys.setprofile(before)
    named = set(re.findall(r"`([\w/]+/\w+\.py)`", _section("A walk")))
    assert {name for name in named if str(SOURCE / name) not in called} == set()
    headings = re.findall(r"^\d+\. \*\*(.*?)\.\*\*", _section("A walk"), re.MULTILINE)
    told = {room.split("/")[0] for heading in headings for room in heading.split(", ")}
    assert told <= rooms()
    assert len({name.split("/")[0] for name in named} & rooms()) > len(told)
