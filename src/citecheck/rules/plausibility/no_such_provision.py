"""A title, article, amendment or rule that does not exist.

What it does

Compares the numbers of titles of the United States Code and the Code of Federal Regulations, of
articles and amendments of the Constitution and of the federal rules with a table of those that
there are, or ever were. A rule that began on a day is reported in a brief that was filed before.
Single sections are not looked at: whether a section exists only a look-up can say.

Why it matters

There is no such law: a digit or the name of the body is misprinted.

Example

    55 U.S.C. § 1983

How to fix

Look the provision up, and correct its number or its source.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from citecheck.crosscheck import Comparison
from citecheck.evidence.filing_date import filed_on
from citecheck.evidence.numbered_provisions import part_of, provisions
from citecheck.facts.provisions_that_exist import BodyRow
from citecheck.model.config import Config
from citecheck.model.findings import Finding, Severity
from citecheck.rules.base import Rule
from citecheck.rules.plausibility._gather import Fault, gather

_ID = ("PLA406", "no-such-provision", Severity.WARNING)


def check(comparison: Comparison, config: Config) -> Iterator[Finding]:
    """One finding for each provision of a body that has no such part."""
    return gather(_ID, _faults(comparison))


def _faults(comparison: Comparison) -> Iterator[Fault]:
    day = cache(lambda: filed_on(comparison))
    for key, spot, entry in provisions(comparison):
        found = part_of(key)
        if found is None:
            continue
        row, number = found
        # the day is looked for only where the answer depends on it
        if row.has(number, day() if number in row.new_numbers else None):
            continue
        # sections of one title, and subdivisions of one rule, share the fault
        cited = key.source if row.part == "title" else f"{key.source} {key.section}"
        message = f"{cited}: there is no {_named(row, number)}; {row.says}"
        yield Fault(cited, message, spot.place, entry)


def _named(row: BodyRow, number: int) -> str:
    match row.part:
        case "title":
            return f"title {number} of the {row.source}"
        case "rule":
            return f"rule {number} in the {row.source}"
        case _:
            return f"{row.part} {number} of the {row.source}"


RULE = Rule(
    *_ID,
    "a title, article, amendment or rule that does not exist",
    __doc__ or "",
    check,
    needs_table=False,
)
