"""Several decisions begin on the page that is cited.

What it does

`citecheck verify` reports a citation at which the list has more than one decision, one of them
under the brief's name. Short decisions share pages, and lists hold some decisions twice.

Why it matters

Volume and page alone do not say which is meant.

Example

    Smith v. Jones, 500 U.S. 901 (1991)

with four orders on that page.

How to fix

Nothing, where the name is right; else add a docket number.
"""

from __future__ import annotations

from citecheck.model.findings import Severity
from citecheck.rules.base import Rule, by_lookup

RULE = Rule(
    "VER502",
    "several-decisions",
    Severity.INFO,
    "several decisions begin on that page",
    __doc__ or "",
    by_lookup,
    needs_table=False,
)
