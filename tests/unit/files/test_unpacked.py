"""Packed files are unpacked by their ending; a fault names the file."""

from __future__ import annotations

import bz2
import gzip
import io
import lzma
from pathlib import Path

import pytest

from citecheck.files.unpacked import STANDARD_INPUT, inner_suffix, unpacked
from citecheck.model.errors import InputError

_PACKERS = {"": bytes, ".gz": gzip.compress, ".bz2": bz2.compress, ".xz": lzma.compress}
_TEXT = b"id,name\n" * 5000


@pytest.mark.parametrize("ending", _PACKERS)
def test_each_packing(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"a.csv{ending.upper()}"
    path.write_bytes(_PACKERS[ending](_TEXT))
    with unpacked(path) as file:
        assert file.read() == _TEXT
    assert inner_suffix(path) == ".csv"


@pytest.mark.parametrize("ending", [".gz", ".bz2", ".xz"])
def test_a_packed_file_that_breaks_off(tmp_path: Path, ending: str) -> None:
    path = tmp_path / f"a.csv{ending}"
    packed = _PACKERS[ending](_TEXT)
    for data in (packed[: len(packed) // 2], b"no such packing"):
        path.write_bytes(data)
        with (
            pytest.raises(InputError, match=f"a.csv{ending}: cannot be read: "),
            unpacked(path) as f,
        ):
            f.read()


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read: No such file"), unpacked(tmp_path / "a"):
        pass


def test_several_streams_in_one_file(tmp_path: Path) -> None:
    """As programs write it that pack on many cores."""
    path = tmp_path / "a.csv.bz2"
    path.write_bytes(bz2.compress(_TEXT) + bz2.compress(_TEXT))
    with unpacked(path) as file:
        assert file.read() == 2 * _TEXT


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(_TEXT)))
    with unpacked(STANDARD_INPUT) as file:
        assert file.read() == _TEXT
