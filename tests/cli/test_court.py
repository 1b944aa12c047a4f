"""``--court``, the key ``court``, and ``citecheck rules --court``."""

from __future__ import annotations

import json
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


_COVER = """\
No. 24-1

In the Supreme Court of the United States

"""


def test_auto_reads_the_cover_and_says_what_it_chose(run: Run, passim: Path) -> None:
    passim.write_text(_COVER + _TABLE, encoding="utf-8")
    said = run("check", passim, "--court", "auto").out
    assert "Sup. Ct. R. 34.2" in said
    assert "court: scotus, because the cover says “Supreme Court of the United States”" in said
    (document,) = json.loads(run("--court", "auto", "--format", "json", passim).out)["documents"]
    assert document["configuration"]["court"]["name"] == "scotus"
    assert "because the cover" in run("toa", passim, "--court", "auto").err
    assert "court:" not in run("check", passim).out


def test_auto_without_a_court_on_the_cover_takes_the_generic_profile(
    run: Run, passim: Path
) -> None:
    said = run("check", passim, "--court", "auto").out
    assert "court: generic, because no court could be read on the cover" in said
    assert "does not allow" not in said


def test_the_record_names_the_rule_on_certificates_and_claims_none(run: Run, passim: Path) -> None:
    cover = "UNITED STATES DISTRICT COURT\nDISTRICT OF NEBRASKA\n\n"
    passim.write_text(cover + _TABLE, encoding="utf-8")
    said = " ".join(run("--format", "record", passim).out.split())
    assert "NECivR 7.1(d)(3), (4)(B) (December 1, 2024): every brief has a certificate" in said
    assert "this record is none, and takes the place of none" in said
    passim.write_text(_COVER + _TABLE, encoding="utf-8")
    said = " ".join(run("--format", "record", passim).out.split())
    assert (
        "no rule about certificates of citations is known here for “Supreme Court of the United States”"
        in said
    )
