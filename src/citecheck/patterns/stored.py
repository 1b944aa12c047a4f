"""Patterns as they were compiled before: compiling one takes a hundred times as long as loading it.

``data`` has a file for each version of Python whose compiler was at hand, with a row for each
pattern that modules define: what ``re`` hands to the machine that runs patterns. The test of this
module compiles them anew and compares; ``UPDATE_DOCS=1`` makes it write the file of the Python that
it is run with. Whatever has no row (another Python, a newer pattern) is compiled as ever.
"""

from __future__ import annotations

import _sre
import marshal
import re
import sys
from array import array
from collections.abc import Mapping
from functools import cache
from pathlib import Path

Row = tuple[int, bytes, int, dict[str, int], tuple[str | None, ...]]
"""All flags, the code as words of four bytes, how many groups, their numbers by name, their names
by number."""

_WORD = 4  # bytes


def compiled(pattern: str, flags: re.RegexFlag) -> re.Pattern[str]:
    """``re.compile(pattern, flags)``. Raises ``re.error`` as that does."""
    row = _rows().get((pattern, int(flags)))
    if row is None:
        return re.compile(pattern, flags)
    all_flags, code, groups, numbers, names = row
    made: re.Pattern[str] = _sre.compile(
        pattern, all_flags, array("I", code).tolist(), groups, numbers, names
    )
    return made


def file_name() -> str | None:
    """The name of the file for the Python that runs; None where there can be none."""
    if sys.implementation.name != "cpython" or sys.byteorder != "little":
        return None
    if _sre.CODESIZE != _WORD or array("I").itemsize != _WORD or sys.maxsize < 1 << 32:
        return None
    return f"compiled-{sys.version_info[0]}.{sys.version_info[1]}-{_sre.MAGIC}.bin"


def row_of(pattern: str, flags: re.RegexFlag) -> Row:
    """The row of a pattern, from the compiler of the Python that runs."""
    from unittest.mock import patch

    with patch("_sre.compile") as machine:
        re._compiler.compile(pattern, flags)  # type: ignore[attr-defined]
    _, all_flags, code, groups, numbers, names = machine.call_args.args
    return int(all_flags), array("I", code).tobytes(), groups, dict(numbers), tuple(names)


@cache
def _rows() -> Mapping[tuple[str, int], Row]:
    name = file_name()
    if name is None:
        return {}
    try:
        data = Path(__file__).with_name("data").joinpath(name).read_bytes()
        rows: Mapping[tuple[str, int], Row] = marshal.loads(data)  # noqa: S302  (a file of ours)
    except (OSError, EOFError, ValueError, TypeError):  # there is none, or not the whole of it
        return {}
    return rows
