"""``citecheck corpus`` where what it needs is not installed."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.cli.conftest import Run

from citecheck.cli.corpora import extra

INSTALL = "pip install 'citecheck-toa[corpus]'"


def test_one_line_says_what_to_install(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(extra, "find_spec", lambda _: None)
    outcome = run("corpus", "extract", tmp_path, "-o", tmp_path / "out")
    assert (outcome.code, outcome.out, outcome.err) == (
        2,
        "",
        f"citecheck: citecheck corpus needs distributed and pyarrow: {INSTALL}\n",
    )
    assert not (tmp_path / "out").exists()


def test_help_needs_nothing_of_it(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(extra, "find_spec", lambda _: None)
    assert "--scheduler-file" in run("corpus", "extract", "--help").out


def test_what_is_there_is_not_asked_for() -> None:
    extra.require("json", "citecheck")
