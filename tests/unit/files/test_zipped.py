"""Folders packed as ``.zip``: unpacked while they are read, or refused in a line."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from citecheck.files import zipped
from citecheck.files.zipped import unzipped
from citecheck.model.errors import InputError, OutputError


def _zip(path: Path, *names: str) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        for name in names:
            archive.writestr(name, f"this is {name}")
    return path


def test_it_is_a_folder_while_it_is_read_and_gone_afterwards(tmp_path: Path) -> None:
    with unzipped(_zip(tmp_path / "a.zip", "json/1.json", "html/1.html")) as folder:
        assert (folder / "json" / "1.json").read_text("utf-8") == "this is json/1.json"
        assert (folder / "html" / "1.html").is_file()
    assert not folder.exists()


def test_a_name_that_leads_outside_stays_inside(tmp_path: Path) -> None:
    with unzipped(_zip(tmp_path / "a.zip", "../outside.txt")) as folder:
        assert (folder / "outside.txt").is_file()
        assert not (folder.parent / "outside.txt").exists()


@pytest.mark.parametrize(
    ("data", "why"), [(b"no archive", "File is not a zip file"), (b"", "File is not a zip file")]
)
def test_what_is_no_archive_is_refused(tmp_path: Path, data: bytes, why: str) -> None:
    path = tmp_path / "a.zip"
    path.write_bytes(data)
    with pytest.raises(InputError, match=f"a.zip: cannot be read: {why}"), unzipped(path):
        pass


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with (
        pytest.raises(InputError, match="cannot be read: No such file"),
        unzipped(tmp_path / "a.zip"),
    ):
        pass


def test_a_damaged_member_is_refused(tmp_path: Path) -> None:
    path = _zip(tmp_path / "a.zip", "1.txt")
    path.write_bytes(path.read_bytes().replace(b"this is", b"that is", 1))
    with pytest.raises(InputError, match="cannot be read: Bad CRC-32"), unzipped(path):
        pass


def test_an_encrypted_member_is_refused(tmp_path: Path) -> None:
    path = _zip(tmp_path / "a.zip", "1.txt")
    data = bytearray(path.read_bytes())
    for mark, at in ((b"PK\3\4", 6), (b"PK\1\2", 8)):  # the flag, beside the file and in the list
        data[data.index(mark) + at] |= 1
    path.write_bytes(data)
    with pytest.raises(InputError, match="it is encrypted"), unzipped(path):
        pass


def test_no_room_to_unpack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(zipped.zipfile.ZipFile, "extract", full)
    with (
        pytest.raises(OutputError, match=r"cannot be unpacked in .*: No space left on device"),
        unzipped(_zip(tmp_path / "a.zip", "1.txt")),
    ):
        pass
