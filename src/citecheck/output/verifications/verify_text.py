"""A look-up for a person: the findings as in a check, then what was found, and how much."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.dataclass import replace
from citecheck.lookup.judge import Outcome
from citecheck.model.lookups import Held
from citecheck.output.pen import BOLD, DIM, Pen
from citecheck.output.reports import text_report
from citecheck.output.results import Style
from citecheck.output.verifications.verified import Verified
from citecheck.output.visible import visible
from citecheck.output.wording import counted, tally

_IN_WORDS = {
    Outcome.FOUND: "found",
    Outcome.OTHER_NAME: "under another name",
    Outcome.SEVERAL: "with several decisions",
    Outcome.NOT_FOUND: "not found",
    Outcome.NOT_CHECKED: "not looked up",
}


def verification_text(verified: Verified, style: Style) -> str:
    """The whole report."""
    said = text_report.FORMAT.document(verified.checked, replace(style, quiet=True))
    pen = Pen(style)
    if not said:
        pen.line((visible(verified.checked.path), BOLD), f": {tally(())}")
    pen.blank()
    pen.line(("Looked up", BOLD))
    for line in _summary(verified):
        pen.line((line, DIM), indent=2)
    if rows := list(_found(verified)):
        pen.blank()
        pen.line(("Found", BOLD))
        pen.rows(rows, indent=2)
    return said + pen.finish()


def _summary(verified: Verified) -> Iterator[str]:
    counts = verified.count()
    ended = ", ".join(f"{counts[o]} {words}" for o, words in _IN_WORDS.items() if counts[o])
    many = counted(len(verified.looked), "citation")
    yield visible(f"{many} of decisions in {verified.source}: {ended or 'nothing to look up'}")
    if verified.others:
        others = counted(verified.others, "authority", "authorities")
        yield f"{others} of other kinds: not looked up"


def _found(verified: Verified) -> Iterator[tuple[str, str]]:
    for one in verified.looked:
        if one.outcome is Outcome.FOUND and isinstance(one.answer, Held):
            yield visible(str(one.question.key)), visible(str(one.answer.decisions[0]))
