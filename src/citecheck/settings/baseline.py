"""The baseline: findings that a set of briefs had on the day it was written, by file.

Kept as JSON and keyed on code, authority and count, so that it holds when lines move and when
messages are worded anew. Paths are relative to the file that holds the baseline.
"""

from __future__ import annotations

import json
import os
from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path, PurePath
from typing import Any

from citecheck.model.errors import ConfigError
from citecheck.settings.suppressions import BaselineKey
from citecheck.settings.toml_files import read_at_most

VERSION = 1

_LONGEST = 100_000_000
"""Bytes of a baseline; that of a brief with many findings has some thousand."""

Counts = Mapping[BaselineKey, int]


def name_in_baseline(path: str, baseline: Path) -> str:
    """How the baseline names a checked file; standard input is ``-``."""
    if path == "-":
        return path
    try:
        relative = os.path.relpath(path, baseline.parent)
    except ValueError:  # another drive of Windows
        relative = os.path.abspath(path)  # noqa: PTH100
    return PurePath(relative).as_posix()


def read_baseline(path: Path) -> dict[str, Counter[BaselineKey]]:
    """The counts of each file. Raises ``ConfigError`` where ``path`` holds no baseline."""
    try:
        value = json.loads(read_at_most(_LONGEST, path).decode("utf-8-sig"))
    except OSError as error:
        raise ConfigError(
            f"{path}: the baseline cannot be read ({error.strerror}); --write-baseline makes one"
        ) from None
    except (ValueError, RecursionError):
        raise ConfigError(f"{path}: not a baseline: it is not JSON; {_WRITE_ANEW}") from None
    try:
        return _counts(value)
    except (AttributeError, KeyError, TypeError, ValueError):
        raise ConfigError(f"{path}: not a baseline of version {VERSION}; {_WRITE_ANEW}") from None


def dump_baseline(files: Mapping[str, Counts]) -> str:
    """The text of a baseline, in a fixed order, so that a version control shows what changed."""
    value = {
        "citecheck_baseline": VERSION,
        "files": {name: _listed(files[name]) for name in sorted(files) if files[name]},
    }
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


_WRITE_ANEW = "write it anew with --write-baseline"


def _counts(value: Any) -> dict[str, Counter[BaselineKey]]:
    if value["citecheck_baseline"] != VERSION:
        raise ValueError
    return {name: Counter(dict(map(_count, rows))) for name, rows in value["files"].items()}


def _count(row: Any) -> tuple[BaselineKey, int]:
    code, about, count = row["code"], row["authority"], row["count"]
    if not (isinstance(code, str) and isinstance(about, str) and type(count) is int):
        raise TypeError
    return (code, about), count


def _listed(counts: Counts) -> list[dict[str, str | int]]:
    rows: Iterable[tuple[BaselineKey, int]] = sorted(counts.items())
    return [{"code": code, "authority": about, "count": count} for (code, about), count in rows]
