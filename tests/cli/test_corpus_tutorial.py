"""The steps and the queries of docs/corpus.md, as a new user would run them, in one folder.

``UPDATE_DOCS=1`` writes the outputs and the picture anew.
"""

from __future__ import annotations

import bz2
import os
import re
import runpy
import shlex
import shutil
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from tests.cli.conftest import Run

_ROOT = Path(__file__).parents[2]
_DOCUMENT = _ROOT / "docs" / "corpus.md"
_PICTURE = _ROOT / "docs" / "pictures" / "citations-by-year.svg"
_MAKER = re.compile(r"Matplotlib v[\d.]+")
_QUERIES = 10

duckdb = pytest.importorskip("duckdb")
pytest.importorskip("distributed")
pytest.importorskip("matplotlib")
pytest.importorskip("citecheck.corpus.extract")


def _section(heading: str) -> str:
    text = _DOCUMENT.read_text(encoding="utf-8").split(f"\n## {heading}\n")[1]
    return text.partition("\n## ")[0]


_STEPS = _section("From bulk data to a plot, step by step")
_SQL = re.findall(r"^```sql\n(.*?)^```", _section("Queries"), re.MULTILINE | re.DOTALL)


def _block(kind: str) -> str:
    (block,) = re.findall(rf"^ *```{kind}\n(.*?)^ *```", _STEPS, re.MULTILINE | re.DOTALL)
    return re.sub(r"^   ", "", block, flags=re.MULTILINE)


@dataclass(frozen=True)
class Taken:
    """The folder in which the steps were taken, and what each step said."""

    folder: Path
    said: dict[str, str]

    def ask(self, query: str) -> list[tuple[Any, ...]]:
        """What a query of the document gives."""
        before = Path.cwd()
        os.chdir(self.folder)
        try:
            found: list[tuple[Any, ...]] = duckdb.sql(query).fetchall()
        finally:
            os.chdir(before)
        return found


@pytest.fixture(scope="module")
def taken(tmp_path_factory: pytest.TempPathFactory) -> Taken:
    """The commands of the steps, each run once, as the document has them but for ``-j``."""
    folder = tmp_path_factory.mktemp("corpus")
    (folder / "samples").symlink_to(_ROOT / "samples")
    (folder / "plot.py").write_text(_block("python"), encoding="utf-8")
    commands = re.findall(r"^ *```sh\n *(.*?)\n *```", _STEPS, re.MULTILINE | re.DOTALL)
    # no date, and the same identifiers in each picture
    (folder / "matplotlibrc").write_text(
        "svg.hashsalt: citecheck\nbackend: agg\n", encoding="utf-8"
    )
    environment = os.environ | {"MPLCONFIGDIR": str(folder), "SOURCE_DATE_EPOCH": "1790000000"}
    said = {}
    for command in commands:
        program, *words = shlex.split(command)
        run = [sys.executable, *(["-m", "citecheck"] if program == "citecheck" else [])]
        jobs = ["-j", "1"] if "extract" in words else []
        done = subprocess.run(
            [*run, *words, *jobs],
            cwd=folder,
            env=environment,
            capture_output=True,
            timeout=300,
            check=False,
        )
        assert done.returncode == 0, done.stderr.decode()
        said[words[1] if program == "citecheck" else words[0]] = done.stderr.decode()
    assert list(said) == ["convert", "extract", "graph", "plot.py"]
    return Taken(folder, said)


def test_the_sample_is_what_its_maker_makes(tmp_path: Path) -> None:
    sample = _ROOT / "samples" / "corpus"
    runpy.run_path(str(sample / "make.py"))["main"](360, tmp_path)
    for name in ("opinions.csv.bz2", "citations.csv.bz2"):
        made, kept = (bz2.decompress((folder / name).read_bytes()) for folder in (tmp_path, sample))
        assert made == kept


def test_the_document_shows_what_graph_says(taken: Taken) -> None:
    said = taken.said["graph"].replace("citecheck: ", "")
    if os.environ.get("UPDATE_DOCS"):
        shown = "".join(f"   {line}\n" for line in said.splitlines())
        text = _DOCUMENT.read_text(encoding="utf-8")
        text = re.sub(
            r"(<!-- made: graph -->\n *```text\n).*?( *```\n)",
            lambda m: m[1] + shown + m[2],
            text,
            flags=re.DOTALL,
        )
        _DOCUMENT.write_text(text, encoding="utf-8")
    else:
        assert _block("text") == said


def test_the_picture_is_what_the_script_draws(taken: Taken) -> None:
    drawn = (taken.folder / "citations-by-year.svg").read_text(encoding="utf-8")
    if os.environ.get("UPDATE_DOCS"):
        _PICTURE.write_text(drawn, encoding="utf-8")
    kept = _PICTURE.read_text(encoding="utf-8")
    if _MAKER.findall(drawn) == _MAKER.findall(kept):
        assert drawn == kept
    years = taken.ask("SELECT count(DISTINCT year) FROM 'edges.parquet'")[0][0]
    assert years == 38
    assert len(re.findall(r'<g id="patch_\d+">', drawn)) > years


@pytest.mark.parametrize("number", range(_QUERIES))
def test_each_query_gives_rows(taken: Taken, number: int) -> None:
    assert len(_SQL) == _QUERIES
    rows = taken.ask(_SQL[number])
    assert rows
    assert any(cell is not None for cell in rows[0])


def test_every_citation_is_counted_once(taken: Taken) -> None:
    ((found, joined, lost, whole),) = taken.ask(_SQL[-1])
    assert whole
    assert found == joined + lost == 3601
    ((status, fault, documents, citations),) = taken.ask(_SQL[0])
    assert (status, fault, documents, citations) == ("ok", None, 360, 3601)


def test_a_graph_of_a_run_that_broke_off_says_so(taken: Taken, tmp_path: Path, run: Run) -> None:
    out = tmp_path / "out"
    shutil.copytree(taken.folder / "out", out)
    min((out / "documents").iterdir()).unlink()
    listed = _ROOT / "samples" / "corpus" / "citations.csv.bz2"
    done = run("corpus", "graph", out, "-o", tmp_path / "edges.parquet", "--list", listed)
    assert done.code == 3
    assert f"{out}: 344 of 360 documents are extracted, and the graph is of these" in done.err
