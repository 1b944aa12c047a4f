"""A new kind of authority is a row and a grammar: whoever adds one touches nothing else."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator
from tests.additions.patent import GRAMMAR, add
from tests.rules.brief import brief

ROOT = Path(__file__).parents[2]
PATENT = "U.S. Patent No. 7,123,456"
BODY = (
    f"""\
Lee v. Day, 999 F.2d 100, 102 (9th Cir. 1993), is the leading case. The pump is old. See
{PATENT}. Its valve is old too. Id. at 4.

Nothing in {PATENT} is new.""",
)
CASES = "Cases\n\nLee v. Day, 999 F.2d 100 (9th Cir. 1993) ........ 1\n"
DOCUMENTS = "tests/unit/model/test_kind_documents.py"
TABLES = ("tests/unit/model", "tests/unit/citations/test_grammars.py")
OF_THE_KIND = "patent or every_kind or words_of or turns or cell or page_has or schema_allows"


def run(tree: Path, *arguments: str, update: bool = False) -> subprocess.CompletedProcess[str]:
    """``python -m arguments`` with the program of ``tree``."""
    environment = {**os.environ, "PYTHONPATH": str(tree / "src"), "UPDATE_DOCS": "1" * update}
    return subprocess.run(
        [sys.executable, "-m", *arguments],
        cwd=tree,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=300,
        check=False,
    )


def run_tests(
    tree: Path, *arguments: str, update: bool = False
) -> subprocess.CompletedProcess[str]:
    """The tests of ``tree`` named by ``arguments``."""
    return run(tree, "pytest", "-q", "-p", "no:cacheprovider", *arguments, update=update)


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the source with the kind added."""
    tree = tmp_path_factory.mktemp("tree")
    for part in ("src", "tests", "docs"):
        skipped = shutil.ignore_patterns("*.pyc.*")  # what another process is writing just now
        shutil.copytree(ROOT / part, tree / part, ignore=skipped)
    shutil.copy(ROOT / "pyproject.toml", tree)
    add(tree)
    return tree


def citecheck(tree: Path, command: str, table: str) -> dict[str, Any]:
    """The JSON that the tree's program prints for a brief with that table."""
    (tree / "brief.txt").write_text(brief(table, *BODY), encoding="utf-8")
    done = run(tree, "citecheck", command, "--format", "json", "brief.txt")
    assert "Traceback" not in done.stderr
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def test_the_grammar_is_short() -> None:
    assert len(GRAMMAR.splitlines()) <= 25


def test_extract_reads_it_and_id_behind_it(tree: Path) -> None:
    (document,) = citecheck(tree, "extract", CASES)["documents"]
    _, patent = document["authorities"]
    assert (patent["kind"], patent["citations"]) == ("patent", [PATENT])
    cited = [c for c in document["citations"] if c["authority"] == patent["id"]]
    assert [(c["form"], c["pin"]) for c in cited] == [("full", None), ("id", "4"), ("full", None)]


def test_a_text_without_a_table_lists_it_under_its_title(tree: Path) -> None:
    (tree / "brief.txt").write_text(BODY[0], encoding="utf-8")
    shown = run(tree, "citecheck", "check", "brief.txt").stdout
    assert f"Patents\n  {PATENT}" in shown


def test_check_warns_where_the_table_lacks_it(tree: Path) -> None:
    found = citecheck(tree, "check", CASES)["documents"][0]["findings"]
    assert [(f["code"], f["severity"]) for f in found] == [("TOA101", "warning")]


def test_check_matches_it_with_its_entry(tree: Path) -> None:
    table = f"{CASES}\nOther Authorities\n\n{PATENT} ........ 1\n"
    assert citecheck(tree, "check", table)["documents"][0]["findings"] == []


def test_check_finds_it_out_of_place_among_cases(tree: Path) -> None:
    found = citecheck(tree, "check", f"{CASES}{PATENT} ........ 1\n")["documents"][0]["findings"]
    assert [f["message"][:16] for f in found if f["code"] == "TOA111"] == ["a patent under “"]


def test_toa_lists_it(tree: Path) -> None:
    parts = citecheck(tree, "toa", CASES)["categories"]
    listed = {
        part["heading"]: [(e["kind"], e["text"], e["pages"]) for e in part["entries"]]
        for part in parts
    }
    assert listed["Other Authorities"] == [("patent", PATENT, ["1"])]


def test_documents_and_schema_are_made_anew_and_the_tests_of_the_tables_pass(tree: Path) -> None:
    """What its author runs: once to write the documents, once to see that all holds."""
    stale = run_tests(tree, DOCUMENTS)
    assert stale.returncode == 1
    assert "test_schema_allows_all_kinds_and_no_other" in stale.stdout
    run_tests(tree, DOCUMENTS, update=True)
    done = run_tests(tree, *TABLES, "-k", OF_THE_KIND)
    assert done.returncode == 0, done.stdout[-2000:]
    page = (tree / "docs" / "json.md").read_text(encoding="utf-8")
    assert (
        f"| `patent` | a patent of the United States | `{PATENT}` | Other Authorities | pages |"
        in page
    )
    schema = json.loads((tree / "docs" / "schema.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema).validate(citecheck(tree, "check", CASES))


def test_a_cell_left_out_is_named_with_its_kind(tree: Path, tmp_path: Path) -> None:
    kinds = tree / "src" / "citecheck" / "model" / "kinds.py"
    whole = kinds.read_text(encoding="utf-8")
    row = whole[whole.index("kind=Kind.PATENT") :]
    kinds.write_text(whole.replace(row, row.replace("        dated=False,\n", "", 1)), "utf-8")
    try:
        done = run_tests(tree, "tests/unit/model/test_kind_cells.py")
    finally:
        kinds.write_text(whole, encoding="utf-8")
    assert done.returncode == 1
    assert "Kind.PATENT lacks dated" in done.stdout
