"""Every citation of a text, in order, with what it refers to: for a person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from citecheck.model.citations import Citation, Form
from citecheck.output.format import Format
from citecheck.output.pen import BOLD, DIM, Pen, Words
from citecheck.output.placed import Placed
from citecheck.output.results import Checked, Style
from citecheck.output.visible import visible
from citecheck.output.wording import counted, outcome, quote


def _document(checked: Checked, style: Style) -> str:
    """For each citation its place, form, words and antecedent."""
    pen = Pen(style)
    report = checked.report
    placed = Placed.of(report)
    cited = counted(len(report.authorities), "authority", "authorities")
    found = f"{counted(len(report.citations), 'citation')} of {cited}"
    pen.line((visible(checked.path), BOLD), f": {found}")
    rows: list[tuple[Words, ...]] = []
    for index, citation in enumerate(report.citations):
        place, words = placed.spot(placed.locations[index]), quote(placed.words(citation))
        rows.append((place, str(citation.form), words))
        refers_to = outcome(citation.resolution, report.authorities)
        rows.append(("", "", (f"-> {refers_to}", DIM)))
    pen.rows(rows, indent=2)
    if report.citations:
        pen.blank()
        pen.rows(_totals(report.citations), indent=2)
    return pen.finish()


def _totals(citations: Sequence[Citation]) -> Iterator[tuple[Words, ...]]:
    """How many citations of each kind there are, and in which forms, most first."""
    forms = Counter((citation.kind, citation.form) for citation in citations)
    for kind, count in Counter(citation.kind for citation in citations).most_common():
        split = ", ".join(f"{form} {forms[kind, form]}" for form in Form if forms[kind, form])
        yield str(count), (str(kind), BOLD), split


FORMAT = Format(
    "text", "for a person: every citation and its antecedent", document=_document, separator="\n"
)
