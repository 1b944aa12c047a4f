"""``--court``, the key ``court``, and ``citecheck rules --court``."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli.conftest import Run

_TABLE = """\
TABLE OF AUTHORITIES

Camp v. Pitts, 411 U.S. 138 (1973) ............... passim

ARGUMENT

A court reviews the record that the agency had. Camp v. Pitts, 411 U.S. 138, 142 (1973).
"""


@pytest.fixture
def passim(tmp_path: Path) -> Path:
    """A brief whose table says *passim*."""
    path = tmp_path / "brief.txt"
    path.write_text(_TABLE, encoding="utf-8")
    return path


def test_option(run: Run, passim: Path) -> None:
    assert "Sup. Ct. R. 34.2" in run("check", passim, "--court", "scotus").out
    assert "does not allow" not in run("check", passim).out


def test_key_of_a_configuration(run: Run, passim: Path) -> None:
    (passim.parent / "citecheck.toml").write_text('court = "ca11"\n', encoding="utf-8")
    assert "11th Cir. R. 28-1(e)" in run("check", passim).out
    assert "does not allow" not in run("check", passim, "--court", "ca9").out
    assert run("config", passim).out.count('"ca11"') == 1


def test_unknown_court(run: Run, passim: Path) -> None:
    assert run("check", passim, "--court", "nowhere").code == 2
    (passim.parent / "citecheck.toml").write_text('court = "nowhere"\n', encoding="utf-8")
    said = run("check", passim)
    assert said.code == 2
    assert '"generic", "scotus"' in said.err


def test_rules_of_a_court(run: Run) -> None:
    said = run("rules", "--court", "tex")
    assert said.code == 0
    assert "INDEX OF AUTHORITIES (Tex. R. App. P. 38.1(c))" in said.out
    assert said.out.startswith(run("rules").out)
