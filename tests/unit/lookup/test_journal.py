"""Answers are kept as they come, so that a run which was stopped goes on where it was."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from citecheck.lookup.journal import Journal, usual_place
from citecheck.model.errors import OutputError
from citecheck.model.lookups import Absent, Held, Listed, Unasked


def test_answers_come_back(tmp_path: Path) -> None:
    path = tmp_path / "cache" / "answers.jsonl"
    held = Held((Listed("Ames v. Coe “II”", "1990-05-01", "ca9"), Listed("Bell v. Dow")))
    journal = Journal(path)
    journal.keep("1 F.3d 5", held)
    journal.keep("2 F.3d 5", Absent("not found"))
    journal.keep("3 F.3d 5", Unasked("the server gave no answer"))
    assert Journal(path).answers == {"1 F.3d 5": held, "2 F.3d 5": Absent("not found")}
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_line_that_was_cut_off_is_asked_again(tmp_path: Path) -> None:
    path = tmp_path / "answers.jsonl"
    Journal(path).keep("1 F.3d 5", Absent("not found"))
    with path.open("a") as file:
        file.write('{"citation": "2 F.3d 5", "fou')
    assert list(Journal(path).answers) == ["1 F.3d 5"]


def test_a_whole_run_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "answers.jsonl"
    journal = Journal(path)
    journal.keep("1 F.3d 5", Absent("not found"))
    journal.forget()
    journal.forget()
    assert not path.exists()


def test_where_nothing_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="cannot write"):
        Journal(tmp_path / "file" / "answers.jsonl").keep("1 F.3d 5", Absent("not found"))


def test_each_brief_and_server_has_a_file_of_its_own(tmp_path: Path) -> None:
    home = {"XDG_CACHE_HOME": str(tmp_path)}
    places = {
        usual_place(home, server, text) for server in ("https://a", "https://b") for text in "xy"
    }
    assert len(places) == 4
    assert {place.parent for place in places} == {tmp_path / "citecheck"}
