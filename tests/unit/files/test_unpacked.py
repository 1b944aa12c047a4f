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


@pytest.mark.parametrize("ending", [".gz", ".bz2", ".xz"])
@pytest.mark.parametrize("between", [b"", bytes(8)])
def test_several_streams_in_one_file(tmp_path: Path, ending: str, between: bytes) -> None:
    """As programs write it that pack on many cores."""
    path = tmp_path / f"a.csv{ending}"
    packed = _PACKERS[ending](_TEXT)
    path.write_bytes(packed + between + packed + between)
    with unpacked(path) as file:
        assert file.read() == 2 * _TEXT
        assert file.read() == b""
    assert file.closed


@pytest.mark.parametrize("ending", [".gz", ".bz2", ".xz"])
@pytest.mark.parametrize("fault", [slice(0, 1), slice(2, 4), slice(8, None)])
def test_a_stream_that_does_not_begin_rightly_is_not_the_end(
    tmp_path: Path, ending: str, fault: slice
) -> None:
    """Half of the rows would be missing without a word."""
    path = tmp_path / f"a.csv{ending}"
    packed = _PACKERS[ending](_TEXT)
    second = bytearray(packed)
    second[fault] = b"?" * len(second[fault])
    path.write_bytes(packed + second)
    with pytest.raises(InputError, match=f"a.csv{ending}: cannot be read: "), unpacked(path) as f:
        f.read()


def test_standard_input(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(_TEXT)))
    with unpacked(STANDARD_INPUT) as file:
        assert file.read() == _TEXT
