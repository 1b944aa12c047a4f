"""The codes of Word's fields for tables of authorities: TA marks a citation, TOA makes the table
(ECMA-376-1, 17.16.5.67 and 17.16.5.74).

A quotation mark within an argument is written ``\\"``, a backslash ``\\\\`` (17.16.1). Word takes
curly quotation marks for the ends of arguments too, so they are written as straight ones.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from citecheck.drafting.draft import DraftCategory, DraftEntry, Run
from citecheck.model.kinds import TablePart
from citecheck.patterns import re

_NUMBERS = {
    TablePart.CASES: 1,
    TablePart.STATUTES: 2,
    TablePart.OTHER: 3,
    TablePart.RULES: 4,
    TablePart.TREATISES: 5,
    TablePart.REGULATIONS: 6,
    TablePart.CONSTITUTIONS: 7,
}
"""Word's own categories. From 8 on they have no name until a user gives one; the last is 16."""

_FREE = range(8, 17)
_QUOTES = str.maketrans({"“": '"', "”": '"', "„": '"', "‟": '"', "″": '"'})
_SPECIAL = re.compile(r'[\\"]')
_LONGEST_SHORT = 100


def category_numbers(categories: Sequence[DraftCategory]) -> list[int]:
    """A number of Word's for each category: that of the part of a table that most of its entries
    belong to, or the next free one where another category has that."""
    numbers: list[int] = []
    for category in categories:
        parts = Counter(entry.kind.row.table_part for entry in category.entries)
        number = _NUMBERS[parts.most_common(1)[0][0]]
        if number in numbers:
            number = next(free for free in _FREE if free not in numbers)
        numbers.append(number)
    return numbers


def short_names(entries: Sequence[DraftEntry]) -> list[str]:
    """What Word is to call each entry at its later citations: its name or words, each another."""
    names: list[str] = []
    for entry in entries:
        words = (entry.name or entry.text).translate(_QUOTES).replace('"', "").replace("\\", "")
        words = " ".join(words.split())[:_LONGEST_SHORT].strip()
        key = f"{words}, {entry.keys[0]}" if words in names and entry.keys else words
        number = 2
        unique = key
        while unique in names:
            unique, number = f"{key} ({number})", number + 1
        names.append(unique)
    return names


def long_mark(entry: DraftEntry, short: str, category: int) -> list[Run]:
    """The code of the first mark of an entry. Words in italics stand in italics in the table."""
    runs = [Run(quoted(run.text), run.italic) for run in entry.runs]
    end = f'" \\s "{quoted(short)}" \\c {category} '
    return [Run(' TA \\l "'), *runs, Run(end)]


def short_mark(short: str) -> list[Run]:
    """The code of any later mark."""
    return [Run(f' TA \\s "{quoted(short)}" ')]


def table_code(category: int, *, passim: bool) -> str:
    """The code of the table of one category; with ``passim`` the word stands for five pages or
    more."""
    switch = "\\p " if passim else ""
    return f' TOA \\c "{category}" {switch}'


def quoted(words: str) -> str:
    """Words as an argument between quotation marks has them."""
    return _SPECIAL.sub(r"\\\g<0>", " ".join(words.translate(_QUOTES).split(" ")))
