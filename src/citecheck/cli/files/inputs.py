"""The files that the arguments of a command stand for: files, patterns, directories."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator, Sequence
from fnmatch import fnmatchcase
from pathlib import Path, PurePath

from citecheck.cli.files.overwriting import CONFIGURATIONS, identity
from citecheck.dataclass import dataclass, field
from citecheck.model.media import SUFFIXES

_SHOWN = 3  # names of what is skipped
_MAGIC = frozenset("*?[")  # by which a word of the command line is a pattern

# Texts that stand in repositories and are no briefs, whatever their ending.
_NO_BRIEFS = frozenset(
    "readme changelog contributing license licence copying authors security code_of_conduct "
    "requirements constraints cmakelists robots".split()
)
# Directories of programs, whose texts are no briefs either.
_NO_BRIEFS_IN = frozenset(("node_modules", "__pycache__", "site-packages", "__macosx"))


@dataclass(frozen=True, slots=True)
class Nothing:
    """An argument, or a directory below it, that stands for no file or cannot be searched; why."""

    argument: str
    why: str


@dataclass(frozen=True, slots=True)
class Note:
    """What was found and is not checked, in a line for a person."""

    words: str


def expand(
    arguments: Iterable[str], excluded: Sequence[str] = ()
) -> Iterator[str | Nothing | Note]:
    """Paths in the order of the arguments; those of a pattern or a directory sorted. A file comes
    once, by the first name that leads to it.

    A name that exists is that file, whatever signs it has. ``**`` stands for any directories.
    ``excluded`` are patterns of names, or of paths from where the search began, that are left out
    of what patterns and directories stand for.
    """
    seen: set[object] = set()
    for argument in arguments:
        for found in _stands_for(argument, excluded):
            if isinstance(found, str) and found != "-":
                if (known := identity(found)) in seen:
                    continue
                if known is not None:
                    seen.add(known)
            yield found


def _stands_for(argument: str, excluded: Sequence[str]) -> Iterator[str | Nothing | Note]:
    if argument == "-" or "\0" in argument or os.path.isfile(argument):  # noqa: PTH113
        yield argument
    elif os.path.isdir(argument):  # noqa: PTH112
        search = _Search(argument, excluded)
        search.run()
        yield from sorted(search.found)
        yield from search.unreadable
        yield from map(Note, search.notes())
        if not search.found and not search.unreadable:
            yield Nothing(argument, f"no file in this directory ends in {', '.join(SUFFIXES)}")
    elif _MAGIC & set(argument) and not os.path.lexists(argument):
        yield from _of_pattern(argument, excluded)
    else:
        yield argument


def _of_pattern(pattern: str, excluded: Sequence[str]) -> Iterator[str | Nothing | Note]:
    import glob

    found = sorted(
        path
        for path in glob.iglob(pattern, recursive=True)  # noqa: PTH207
        if not os.path.isdir(path) and not _is_excluded(path, excluded)  # noqa: PTH112
    )
    if not found:
        yield Nothing(pattern, "no file has a name of this pattern")
    for path in found:
        kind = _odd_kind(path)
        yield Note(f"{path}: skipped, because it is {kind}") if kind else path


@dataclass(slots=True)
class _Search:
    """All briefs below a directory; what is hidden stays hidden, and no link to a directory is
    followed."""

    top: str
    excluded: Sequence[str]
    found: list[str] = field(default_factory=list)
    unreadable: list[Nothing] = field(default_factory=list)
    odd: list[str] = field(default_factory=list)
    others: list[str] = field(default_factory=list)

    def run(self) -> None:
        """Looks through all directories."""
        waiting = [self.top]
        while waiting:
            directory = waiting.pop()
            try:
                with os.scandir(directory) as entries:
                    listed = sorted(entries, key=lambda entry: entry.name)
            except OSError as error:
                why = f"the directory cannot be searched ({error.strerror})"
                self.unreadable.append(Nothing(directory, why))
                continue
            for entry in listed:
                path = str(Path(directory, entry.name))
                if entry.name.startswith(".") or self._leaves_out(path):
                    continue
                if entry.is_dir(follow_symlinks=False):
                    if not _is_of_programs(entry):
                        waiting.append(path)
                else:
                    self._take(path)

    def _leaves_out(self, path: str) -> bool:
        return _is_excluded(os.path.relpath(path, self.top), self.excluded)

    def _take(self, path: str) -> None:
        name = PurePath(path).name.lower()
        if os.path.isdir(path):  # noqa: PTH112
            self.odd.append(f"{path}: skipped, because it is a link to a directory; name that")
        elif PurePath(name).suffix not in SUFFIXES or name.split(".")[0] in _NO_BRIEFS:
            if name not in CONFIGURATIONS:
                self.others.append(path)
        elif kind := _odd_kind(path):
            self.odd.append(f"{path}: skipped, because it is {kind}")
        else:
            self.found.append(path)

    def notes(self) -> Iterator[str]:
        """What was found and is not checked."""
        yield from sorted(self.odd)
        if self.others:
            self.others.sort()
            names = [os.path.relpath(path, self.top) for path in self.others[:_SHOWN]]
            more = ", …" if len(self.others) > _SHOWN else ""
            files = "1 file" if len(self.others) == 1 else f"{len(self.others)} files"
            yield f"{self.top}: skipped {files}, by name no briefs ({', '.join(names)}{more})"


def _is_excluded(path: str, excluded: Sequence[str]) -> bool:
    pure = PurePath(path)
    whole = pure.as_posix()
    return any(
        fnmatchcase(whole, pattern) or any(fnmatchcase(part, pattern) for part in pure.parts)
        for pattern in (pattern.rstrip("/") for pattern in excluded)
    )


def _is_of_programs(entry: os.DirEntry[str]) -> bool:
    return entry.name.lower() in _NO_BRIEFS_IN or os.path.exists(  # noqa: PTH110
        os.path.join(entry.path, "pyvenv.cfg")  # noqa: PTH118
    )


def _odd_kind(path: str) -> str | None:
    """What ``path`` is where it is no file that can be read to its end; None for a file."""
    try:
        mode = os.stat(path).st_mode  # noqa: PTH116
    except OSError as error:
        if os.path.islink(path):  # noqa: PTH114
            return f"a link that leads nowhere ({error.strerror})"
        return None  # that it cannot be read is said when it is
    if stat.S_ISREG(mode):
        return None
    if stat.S_ISFIFO(mode):
        return "a named pipe"
    return "a socket" if stat.S_ISSOCK(mode) else "a device"
