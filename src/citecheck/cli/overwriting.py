"""The files that a run reads are never those that it writes."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from citecheck.model.errors import ConfigError


def is_same_file(one: Path, other: Path) -> bool:
    """Whether two names lead to one file, through links and ``..`` too; names of files that do
    not exist yet are compared as they would be made."""
    try:
        return one.samefile(other)
    except (OSError, ValueError):
        return os.path.abspath(one) == os.path.abspath(other)  # noqa: PTH100


def refuse_overwriting(briefs: Iterable[str], target: Path | None, what: str) -> None:
    """Raises ``ConfigError`` where ``target``, the file that ``what`` (``report``, ``baseline``,
    ``table``) is to be written to, is one of ``briefs``."""
    if target is not None and any(is_same_file(target, Path(brief)) for brief in briefs):
        raise ConfigError(f"{target}: the {what} would overwrite the brief")
