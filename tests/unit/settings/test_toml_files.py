"""Configurations as editors save them and as nobody should write them."""

from __future__ import annotations

from pathlib import Path

import pytest

from citecheck.model.errors import ConfigError
from citecheck.settings.toml_files import parsed, read_bytes

FILE = Path("citecheck.toml")


def test_what_notepad_saves_is_read() -> None:
    assert parsed(b"\xef\xbb\xbfselect = []\r\n", FILE) == {"select": []}


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"\xff\xfes\0", "byte 1 is not of UTF-8; save the file as UTF-8"),
        (b"a = " + b"9" * 5000, "Exceeds the limit"),
        (b"a = " + b"[" * 5000, "nested too deep"),
        (b"a = 2024-02-30", "not valid TOML"),
        (b"a = ", "not valid TOML"),
    ],
)
def test_what_is_no_toml_is_said_in_one_line(data: bytes, message: str) -> None:
    with pytest.raises(ConfigError, match=message) as caught:
        parsed(data, FILE)
    assert str(caught.value).startswith("citecheck.toml: not valid TOML: ")
    assert "\n" not in str(caught.value)
    assert "sys." not in str(caught.value)


def test_a_file_that_does_not_end_is_no_configuration(tmp_path: Path) -> None:
    long = tmp_path / "citecheck.toml"
    long.write_bytes(b"#" * 1_000_001)
    with pytest.raises(ConfigError, match=r"too long for a configuration \(over 1,000,000 bytes\)"):
        read_bytes(long)
    with pytest.raises(ConfigError, match="cannot be read"):
        read_bytes(tmp_path)
