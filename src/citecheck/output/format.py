"""What a format is: functions from values to strings, in pieces.

A run over many files is printed file by file, so a format says how a report begins, what it says
of one file, and how it ends. The pieces of the files are independent of each other, so they can be
made in other processes, and no more than one report need be held at a time.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import reduce
from operator import add

from citecheck.dataclass import dataclass
from citecheck.output.results import Checked, Fault, Style, Summary


def nothing(*_: object) -> str:
    """For a format that has nothing to say at some point."""
    return ""


@dataclass(frozen=True, slots=True)
class Format:
    """A format. An empty piece is left out, with its separator.

    ``counts_rules`` marks formats that can show ``--statistics``.
    """

    name: str
    summary: str
    document: Callable[[Checked, Style], str]
    begin: Callable[[], str] = nothing
    fault: Callable[[Fault], str] = nothing
    end: Callable[[Summary, Style], str] = nothing
    separator: str = ""
    counts_rules: bool = False


def render(
    shape: Format, files: Sequence[Checked], style: Style, faults: Sequence[Fault] = ()
) -> str:
    """A whole report, for a caller that has all files at hand."""
    pieces = [shape.document(checked, style) for checked in files]
    pieces += [shape.fault(fault) for fault in faults]
    parts = [*map(Summary.of, files), *map(Summary.of_fault, faults)]
    summary = reduce(add, parts, Summary())
    middle = shape.separator.join(piece for piece in pieces if piece)
    return shape.begin() + middle + shape.end(summary, style)
