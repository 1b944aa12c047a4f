"""The files that the arguments of a command stand for: files, patterns, directories."""

from __future__ import annotations

import glob
import os
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from citecheck.model.media import SUFFIXES


@dataclass(frozen=True, slots=True)
class Nothing:
    """An argument that stands for no file, and why."""

    argument: str
    why: str


def expand(arguments: Iterable[str]) -> Iterator[str | Nothing]:
    """Paths in the order of the arguments; those of a pattern or a directory sorted.

    A name that exists is that file, whatever signs it has. ``**`` stands for any directories.
    """
    for argument in arguments:
        found: list[str] | None = None
        if argument == "-" or "\0" in argument or os.path.isfile(argument):  # noqa: PTH113
            yield argument
            continue
        if os.path.isdir(argument):  # noqa: PTH112
            found = _in_directory(argument)
            why = f"no file in this directory ends in {', '.join(SUFFIXES)}"
        elif glob.has_magic(argument) and not os.path.lexists(argument):
            found = sorted(filter(os.path.isfile, glob.iglob(argument, recursive=True)))  # noqa: PTH207
            why = "no file has a name of this pattern"
        if found is None:
            yield argument
        elif found:
            yield from found
        else:
            yield Nothing(argument, why)


def _in_directory(directory: str) -> list[str]:
    """All briefs below ``directory``; what is hidden stays hidden."""
    found = []
    for parent, directories, names in os.walk(directory):
        directories[:] = [name for name in directories if not name.startswith(".")]
        found += [
            str(Path(parent, name))
            for name in names
            if not name.startswith(".") and Path(name).suffix.lower() in SUFFIXES
        ]
    return sorted(found)
