"""What is below a folder: everything, or a line that says why not."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from citecheck.files.folders import files_below, odd_kind
from citecheck.model.errors import InputError


def test_files_come_by_name_and_hidden_ones_do_not(tmp_path: Path) -> None:
    for name in ("b.txt", "a.txt", ".c.txt", "in/d.txt", ".hidden/e.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("")
    found = [path.relative_to(tmp_path).as_posix() for path in files_below(tmp_path)]
    assert found == ["a.txt", "b.txt", "in/d.txt"]


def test_a_link_that_loops_comes_once_and_is_no_file(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path)
    (tmp_path / "self").symlink_to("self")
    found = list(files_below(tmp_path))
    assert [path.name for path in found] == ["loop", "self"]
    assert [odd_kind(path) for path in found] == ["link to a folder", "link that leads nowhere"]


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no named pipes")
def test_a_pipe_and_a_device_are_no_files(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")
    assert odd_kind(tmp_path / "pipe.txt") == "named pipe"
    assert odd_kind(Path(os.devnull)) == "device or socket"
    assert not odd_kind(Path(__file__))


def test_a_folder_that_cannot_be_searched_is_no_empty_one(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="gone: the folder cannot be searched"):
        list(files_below(tmp_path / "gone"))
