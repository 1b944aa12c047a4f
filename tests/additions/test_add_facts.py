"""A code or a body of rules is added by one row, a court by one profile: shown on a copy of the
program, in which nothing else is touched."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import citecheck

_PACKAGE = Path(citecheck.__file__).parent
_BRIEF = """A party may not split its claim. 7 GCA § 12107. Summary judgment is proper where no fact
is in dispute. GRCP 56(a); see Guam R. Civ. P. 56(a).
"""
_CODE = (
    "Guam | statute | # G.C.A. | § | either | # G.C.A.; # GCA; # Guam Code | any"
    " | 7 GCA § 12107 => 7 G.C.A. § 12107"
)
_RULES = "Guam | Guam R. Civ. P. | either | GRCP | any | any | GRCP 56(a) => Guam R. Civ. P. 56(a)"


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the package, whose tables say nothing of Guam's code and rules."""
    package = tmp_path / "citecheck"
    shutil.copytree(_PACKAGE, package, ignore=shutil.ignore_patterns("*.pyc.*"))
    for name in ("codes.txt", "rules_of_court.txt"):
        table = package / "facts" / "data" / name
        rows = table.read_text("utf-8").splitlines(keepends=True)
        kept = (row for row in rows if not row.startswith("Guam | "))
        table.write_text("".join(kept), "utf-8")
    return package


def _add(package: Path, table: str, row: str) -> None:
    with (package / "facts" / "data" / table).open("a", encoding="utf-8") as file:
        file.write(f"{row}\n")


def _run(package: Path, *arguments: str, status: int = 0) -> str:
    """What the program of the copy prints about the brief."""
    result = subprocess.run(
        [sys.executable, "-m", "citecheck", *arguments, "-"],
        input=_BRIEF, capture_output=True, text=True, encoding="utf-8", timeout=60,
        env={**os.environ, "PYTHONPATH": str(package.parent), "PYTHONUTF8": "1"},
        cwd=package.parent,
    )  # fmt: skip
    assert result.returncode == status, result.stderr
    return result.stdout


def _cited(package: Path) -> list[tuple[str, str]]:
    """What ``citecheck extract`` of the copy reads: the words and the authority of each."""
    (document,) = json.loads(_run(package, "extract", "--format", "json"))["documents"]
    authorities = {row["id"]: row["citations"][0] for row in document["authorities"]}
    return [
        (row["text"], authorities[row["authority"]])
        for row in document["citations"]
        if row["authority"]
    ]


def test_a_code_and_a_body_of_rules_are_a_row_each(copy: Path) -> None:
    rule = ("Guam R. Civ. P. 56(a)", "Guam R. Civ. P. 56(a)")
    assert _cited(copy) == [rule]
    _add(copy, "codes.txt", _CODE)
    assert _cited(copy) == [("7 GCA § 12107", "7 G.C.A. § 12107"), rule]
    _add(copy, "rules_of_court.txt", _RULES)
    assert _cited(copy) == [
        ("7 GCA § 12107", "7 G.C.A. § 12107"),
        ("GRCP 56(a)", "Guam R. Civ. P. 56(a)"),
        rule,
    ]


def test_a_court_is_a_profile(copy: Path) -> None:
    _run(copy, "toa", "--court", "ca1", status=2)
    module = copy / "facts" / "court_profiles.py"
    text = module.read_text("utf-8")
    before = '_court_of_appeals("ca2"'
    added = '_court_of_appeals("ca1", "U.S. Court of Appeals for the First Circuit"),'
    assert text.count(before) == 1
    module.write_text(text.replace(before, f"{added} {before}"), "utf-8")
    assert "Guam R. Civ. P. 56" in _run(copy, "toa", "--court", "ca1")
