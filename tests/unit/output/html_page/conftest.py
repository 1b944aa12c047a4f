"""A small brief with one fault of each sort, and its page as a browser reads it."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from lxml import html
from tests.rules.brief import brief, report

from citecheck.output.format import render
from citecheck.output.registry import CHECK, load
from citecheck.output.results import Checked, Style

CAMP = "Camp v. Pitts, 411 U.S. 138 (1973)"
DOE = "Doe v. Roe, 410 U.S. 113 (1973)"
LISTED = "Ames v. Coe, 55 F.3d 436 (9th Cir. 1995)"


@pytest.fixture(scope="session")
def checked() -> Checked:
    """``CAMP`` is cited on page 2 besides, ``DOE`` is not in the table, and an *id.* is open."""
    table = f"Cases\n\n{LISTED} ..... 1\n{CAMP} ..... 1, 3"
    return Checked(
        report(
            brief(
                table,
                f"Id. at 4. See {CAMP}; {LISTED}. *Rent* is due.",
                f"As {CAMP}, has it, the lease ended. {DOE}.",
                "The law of leases is old.",
            )
        )
    )


@pytest.fixture(scope="session")
def page_of() -> Callable[..., str]:
    """The whole page of some files."""

    def made(*files: Checked, date: str = "") -> str:
        return render(load(CHECK, "html"), files, Style(date=date))

    return made


@pytest.fixture(scope="session")
def page(checked: Checked, page_of: Callable[..., str]) -> html.HtmlElement:
    """The page of ``checked``, parsed."""
    return html.document_fromstring(page_of(checked))
