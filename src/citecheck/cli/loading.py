"""A short way to the program's own modules, of which a check loads some three hundred.

Python looks for each module in every place where one could be, and asks three times about its file:
a sixth of the time of a short check. Here a module is looked for where its package is, and its
bytecode is taken under Python's own condition: that its head has the time and the size of the
source. Whatever is not as usual is left to Python.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import MAGIC_NUMBER
from marshal import loads
from types import CodeType, ModuleType

_OURS = f"{__name__.partition('.')[0]}."
_CACHE = f"{os.sep}__pycache__{os.sep}"
_READ = os.O_RDONLY | getattr(os, "O_BINARY", 0)

# of the bytecode of one module; the longest has half as many
_MOST_BYTES = 1 << 17
# Magic number, flags (0: told by time and size), time, size, of four bytes each.
_HEAD = 16
_BY_TIME = MAGIC_NUMBER + bytes(4)


def shorten() -> None:
    """Has the program's modules looked for in the short way from here on."""
    ending = _ending()
    if ending is not None:
        sys.meta_path.insert(0, _Finder(ending))


def _ending() -> str | None:
    """How the names of files with bytecode end; None where they stand in a place of their own."""
    source, cached = __spec__.origin or "", __spec__.cached or ""
    folder, name = os.path.split(source)
    begin = f"{folder}{_CACHE}{name.removesuffix('.py')}"
    return cached.removeprefix(begin) if cached.startswith(begin) else None


class _Finder:
    """Finds a module of the program beside its package."""

    def __init__(self, ending: str) -> None:
        self._ending = ending

    def find_spec(
        self, name: str, path: Sequence[str] | None, _target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """As the interpreter asks for it; None leaves the module to others."""
        if not name.startswith(_OURS) or not path:
            return None
        last = name.rpartition(".")[2]
        return self._spec(name, path[0], last) or self._spec(
            name, f"{path[0]}{os.sep}{last}", "__init__"
        )

    def _spec(self, name: str, folder: str, module: str) -> ModuleSpec | None:
        source = f"{folder}{os.sep}{module}.py"
        try:
            status = os.stat(source)  # noqa: PTH116  (pathlib is loaded later, if at all)
        except OSError:
            return None
        cached = f"{folder}{_CACHE}{module}{self._ending}"
        loader = _Loader(name, source, cached, status)
        spec = ModuleSpec(name, loader, origin=source, is_package=module == "__init__")
        spec.has_location = True
        spec.cached = cached
        if spec.submodule_search_locations is not None:
            spec.submodule_search_locations.append(folder)
        return spec


class _Loader(SourceFileLoader):
    """Loads the module ``name`` from ``cached``, if that is of the source that has this status."""

    def __init__(self, name: str, source: str, cached: str, status: os.stat_result) -> None:
        super().__init__(name, source)
        self._cached = cached
        self._status = status

    def get_code(self, fullname: str) -> CodeType | None:
        status = self._status
        head = b"".join(
            (number & 0xFFFF_FFFF).to_bytes(4, "little")
            for number in (int(status.st_mtime), status.st_size)
        )
        data = _read(self._cached)
        if data.startswith(_BY_TIME + head) and len(data) < _MOST_BYTES:
            code: CodeType = loads(memoryview(data)[_HEAD:])  # noqa: S302  (as Python itself does)
            return code
        return super().get_code(fullname)


def _read(path: str) -> bytes:
    """What a file begins with; nothing where it cannot be read."""
    try:
        handle = os.open(path, _READ)
    except OSError:
        return b""
    try:
        return os.read(handle, _MOST_BYTES)
    except OSError:
        return b""
    finally:
        os.close(handle)
