"""A drafted table as Markdown: a table for each category, names of cases in italics."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.drafting.draft import Draft, DraftEntry, Run
from citecheck.output.reports.markdown import escaped


def render(table: Draft) -> str:
    """The table as Markdown; words of the brief are escaped."""
    return "\n\n".join(_blocks(table)) + "\n"


def _blocks(table: Draft) -> Iterator[str]:
    yield f"# {table.heading}"
    for category in table.categories:
        yield f"## {category.heading}"
        rows = ["| Authority | Page(s) |", "|---|--:|", *map(_row, category.entries)]
        yield "\n".join(rows)
    if table.legend:
        yield f"\\* {escaped(table.legend)}"


def _row(entry: DraftEntry) -> str:
    mark = "\\* " if entry.principal else ""
    words = "".join(map(_run, entry.runs))
    pages = "*passim*" if entry.passim else escaped(entry.pages_text)
    return f"| {mark}{words} | {pages} |"


def _run(run: Run) -> str:
    """Spaces stay outside of the marks of emphasis, where they would stop being such."""
    words = escaped(run.text)
    before = " " if run.text.startswith(" ") else ""
    behind = " " if run.text.endswith(" ") and run.text.strip() else ""
    return f"{before}*{words}*{behind}" if run.italic else f"{before}{words}{behind}"
