"""One page of HTML that holds all it needs: findings to work through beside brief and table."""

from __future__ import annotations

from citecheck.output.format import Format
from citecheck.output.html_page.page import closing, document, fault, opening
from citecheck.output.results import Checked, Style, Summary


def _document(checked: Checked, style: Style) -> str:
    return document(checked, style.date)


def _end(_summary: Summary, _style: Style) -> str:
    return closing()


FORMAT = Format(
    "html",
    "a page to look at: findings beside the brief and its table",
    document=_document,
    begin=opening,
    fault=fault,
    end=_end,
    separator="\n",
)
