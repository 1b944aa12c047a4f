"""A citation that was not looked up, with the reason.

What it does

`citecheck verify` names each decision that it could not look up: its reporter is not in the list,
it is known by a docket number alone, it is a number of a commercial database, its page is not
printed yet, or the server gave no answer.

Why it matters

What was not looked up is not confirmed either.

Example

    Smith v. Jones, 2019 WL 123456 (D. Md. May 1, 2019)

How to fix

Look it up by hand.
"""

from __future__ import annotations

from citecheck.model.findings import Severity
from citecheck.rules.base import Rule, by_lookup

RULE = Rule(
    "VER504",
    "not-looked-up",
    Severity.INFO,
    "a citation that was not looked up, and why",
    __doc__ or "",
    by_lookup,
    needs_table=False,
)
