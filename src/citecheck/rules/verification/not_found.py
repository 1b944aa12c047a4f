"""The list has no decision at that citation.

What it does

`citecheck verify` reports a citation at which the list has none, though it has decisions of the
same reporter. It says how many, and of which day the list is. No list holds every decision: this
is a reason to look, and no proof that the decision does not exist.

Why it matters

Citations that no court has ever given are what courts sanction; a misprint of the volume or the
page looks the same.

Example

    Smith v. Jones, 512 F.3d 9999 (9th Cir. 2008)

How to fix

Look the decision up where you found it, and correct its citation.
"""

from __future__ import annotations

from citecheck.model.findings import Severity
from citecheck.rules.base import Rule, by_lookup

RULE = Rule(
    "VER503",
    "not-found",
    Severity.WARNING,
    "the list has no decision there",
    __doc__ or "",
    by_lookup,
    needs_table=False,
)
