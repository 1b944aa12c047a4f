"""What the tests of the rules share: a brief from a few lines, and what a rule says of it."""

from __future__ import annotations

from citecheck.model.config import Config
from citecheck.model.document import Source
from citecheck.model.findings import Finding, Report
from citecheck.pipeline import check_source

_COVER = """\
No. 24-0100

UNITED STATES COURT OF APPEALS
FOR THE NINTH CIRCUIT

BRIEF OF APPELLANT
"""
_CONTENTS = """\
TABLE OF CONTENTS

TABLE OF AUTHORITIES ........ ii
ARGUMENT ..................... 1
CONCLUSION ................... 2

i
"""
_CONCLUSION = "CONCLUSION\n\nThe judgment should be reversed."

Text = str | tuple[str, Config]
"""A brief, or a brief with the settings it is checked with."""


def brief(table: str, *pages: str) -> str:
    """A brief of a cover, its contents, a table on page ii, and a body from page 1 on.

    ``table`` holds the lines below the heading; each of ``pages`` the text of one page. A last
    page with the conclusion follows them.
    """
    body = [f"{text.strip()}\n\n{k}\n" for k, text in enumerate((*pages, _CONCLUSION), 1)]
    body[0] = f"ARGUMENT\n\n{body[0]}"
    listed = f"TABLE OF AUTHORITIES\n\n{table.rstrip()}\n\nii\n"
    return "\f".join([_COVER, _CONTENTS, listed, *body])


def report(text: Text) -> Report:
    """What the whole program finds out about ``text``."""
    words, config = text if isinstance(text, tuple) else (text, Config())
    return check_source(Source(words, "brief.txt"), config)


def findings(code: str, text: Text) -> list[Finding]:
    """The findings of one rule."""
    return [finding for finding in report(text).findings if finding.code == code]


def words(code: str, text: Text) -> list[str]:
    """The messages of one rule."""
    return [finding.message for finding in findings(code, text)]
