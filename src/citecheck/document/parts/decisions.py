"""Where another decision begins in a text that holds several: at a caption that names a court,
with a docket number that the decision before does not have.

A caption is repeated at the head of each page, and by the order that adopts a report: both have
the docket number of their decision.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck.document.lines import RawLine
from citecheck.patterns import re

_COURT = re.compile(
    r"(?:\d{1,2} )?(?:IN )?(?:THE )?(?:[A-Z.'’]{2,14} ){0,6}(?:COURT|COURTS)"
    r"(?: (?:OF|FOR|IN|AND) [A-Z,'’ ]{3,50})?|APPELLATE DIVISION, [A-Z]{5,7} DEPARTMENT"
)
_DOCKET = re.compile(
    r"\b(?:Nos?|NOS?|Case|CASE|Cause|CAUSE|Docket|DOCKET)(?:\.|:|#| |No\.|NO\.|Nos\.|Number){1,5}"
    r"(?P<number>(?:[A-Z]{0,6}\d{0,4}:|[A-Z]{1,4}-)?\d{1,4}-[\w-]{2,18}|\d[A-Z]\d\d-\d{1,5}"
    r"|[A-Z]{0,3}\d{4,7})|(?<![\w-])(?P<bare>\d{2}-(?:cv|cr|CV|CR)-\d{1,6})"
    r"|(?P<slip>(?:19|20)\d\d NY Slip Op \d{5})"
)
_COLUMNS = re.compile(r" {4,}|\t")  # what stands beside the court: the clerk's stamp, a bracket
_WINDOW = 15  # lines of a caption that are not blank
_BEFORE = 4  # and of those that stand before the court
_FIRST_WITHIN = 3000  # code points before the end of a text's first caption
_SHORTEST = 1500  # code points of a decision


def decisions(lines: Sequence[RawLine]) -> Iterator[int]:
    """The source offsets at which the second decision and those behind it begin."""
    begun, known = 0, frozenset[str]()
    for start, dockets in _captions([line for line in lines if not line.blank]):
        if not known and start <= _FIRST_WITHIN:
            begun, known = start, dockets
        elif known & dockets:
            known |= dockets
        elif start - begun >= _SHORTEST:
            yield start
            begun, known = start, dockets


def _captions(lines: Sequence[RawLine]) -> Iterator[tuple[int, frozenset[str]]]:
    for index, line in enumerate(lines):
        if "OURT" not in line.text.upper() and "Appellate Division" not in line.text:
            continue
        words = _COLUMNS.split(line.text.strip().removesuffix(")"))[0].split()
        if not all(word[0].isupper() or word in _SMALL or word.isdigit() for word in words):
            continue
        if not _COURT.fullmatch(" ".join(words).upper()):
            continue
        near = lines[max(index - _BEFORE, 0) : index + _WINDOW]
        head = "\n".join(behind.text for behind in near)
        dockets = frozenset(
            _plain(match["number"] or match["bare"] or match["slip"])
            for match in _DOCKET.finditer(head)
        )
        if dockets:
            yield line.start, dockets


_SMALL = frozenset({"of", "the", "for", "in", "and"})


def _plain(number: str) -> str:
    return number.upper().split("(")[0].strip("-")
