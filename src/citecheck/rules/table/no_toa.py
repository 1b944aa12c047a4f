"""No table of authorities was found.

What it does

Reports a text that has no table of authorities: a warning where it looks like a brief, for
information where it does not (an opinion, an article). With `--require-toa` it is an error. Where
there is a heading of such a table with page lists below it that could not be read as entries, the
finding is a warning and says where it stands.

Why it matters

Rules of court require a table in most briefs (Fed. R. App. P. 28(a)(3); Sup. Ct. R. 24.1(c)),
and without one there is nothing to cross-check: no other TOA rule is run.

Example

    BRIEF FOR APPELLANT
    TABLE OF CONTENTS
    …
    ARGUMENT

How to fix

Add the table under a heading of its own, such as TABLE OF AUTHORITIES. If there is one that
citecheck did not see, check that its heading stands on a line by itself. Points and Authorities,
which Illinois asks for instead (Ill. S. Ct. R. 341(h)(1)), are not supported; the finding says so.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.crosscheck import Comparison
from citecheck.model.config import Config
from citecheck.model.findings import Finding, Severity
from citecheck.rules._say import finding
from citecheck.rules.base import Rule
from citecheck.table.points_and_authorities import lists_by_point
from citecheck.table.unread_heading import unread_heading

_ID = ("TOA001", "no-toa", Severity.WARNING)


def check(comparison: Comparison, config: Config) -> Iterator[Finding]:
    """One finding for a text without a table."""
    if comparison.table is not None:
        return
    brief = comparison.document.looks_like_brief
    heading = unread_heading(comparison.document.source.text)
    severity = (
        Severity.ERROR
        if config.require_toa
        else Severity.WARNING
        if brief or heading is not None
        else Severity.INFO
    )
    what = "this brief" if brief else "this text"
    message = f"no table of authorities was found in {what}: nothing to check its citations against"
    if lists_by_point(comparison.document.source.text):
        message = (
            f"{what} has Points and Authorities, which list authorities by argument and are not "
            "supported: nothing to check its citations against"
        )
    elif heading is not None:
        message = (
            f"{what} has the heading of a table of authorities, and nothing below it could be read "
            "as its entries: nothing to check its citations against"
        )
    yield finding(
        _ID,
        message,
        comparison.places.locate(heading) if heading is not None else None,
        subject="no table",
        severity=severity,
    )


RULE = Rule(*_ID, "no table of authorities was found", __doc__ or "", check, needs_table=False)
