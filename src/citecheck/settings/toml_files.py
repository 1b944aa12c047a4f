"""Files of TOML as people and their editors write them: read, or refused in one line."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from citecheck.model.errors import ConfigError

_LONGEST = 1_000_000
"""Bytes of a configuration; those of people have a few hundred."""


def read_bytes(file: Path) -> bytes:
    """What the configuration ``file`` holds. Raises ``ConfigError`` where it cannot be read or does
    not end soon, as a device does not."""
    try:
        return read_at_most(_LONGEST, file)
    except OSError as error:
        raise ConfigError(f"{file}: cannot be read ({error.strerror})") from None
    except ValueError:
        raise ConfigError(
            f"{file}: too long for a configuration (over {_LONGEST:,} bytes)"
        ) from None


def read_at_most(size: int, file: Path) -> bytes:
    """What ``file`` holds. Raises ``OSError``, and ``ValueError`` for more than ``size`` bytes: a
    device has no end."""
    with file.open("rb") as stream:
        data = stream.read(size + 1)
    if len(data) > size:
        raise ValueError
    return data


def parsed(data: bytes, file: Path) -> dict[str, Any]:
    """The values in ``data``, which stands in ``file``; with or without the mark that Windows puts
    before UTF-8. Raises ``ConfigError``."""
    import tomllib

    try:
        return tomllib.loads(data.decode("utf-8-sig"))
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{file}: not valid TOML: {error}") from None
    except UnicodeDecodeError as error:
        raise ConfigError(
            f"{file}: not valid TOML: byte {error.start + 1} is not of UTF-8; "
            "save the file as UTF-8"
        ) from None
    except RecursionError:
        raise ConfigError(f"{file}: not valid TOML: values are nested too deep") from None
    except ValueError as error:  # a number of thousands of digits, the thirtieth of February
        reason = str(error).partition("; use sys.")[0]
        raise ConfigError(f"{file}: not valid TOML: {reason}") from None
