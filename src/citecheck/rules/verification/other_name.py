"""A decision stands there, but under another name.

What it does

`citecheck verify` looks each citation of a decision up in a list of decisions and compares the
names by the rules that table and brief are compared by: abbreviations, acronyms and procedural
phrases aside. It reports a citation at which the list has decisions, none of them under a name
that the brief gives it.

Why it matters

The citation leads the court to another case. The number is wrong, or the decision is not what the
brief takes it for.

Example

    Brief:  Smith v. Jones, 550 U.S. 544 (2007)
    List:   Bell Atlantic Corp. v. Twombly (2007-05-21)

How to fix

Look the decision up by its name and correct the citation, or the name.
"""

from __future__ import annotations

from citecheck.model.findings import Severity
from citecheck.rules.base import Rule, by_lookup

RULE = Rule(
    "VER501",
    "other-name",
    Severity.ERROR,
    "the citation is that of a decision of another name",
    __doc__ or "",
    by_lookup,
    needs_table=False,
)
