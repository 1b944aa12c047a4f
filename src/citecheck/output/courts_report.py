"""Court profiles in words: for a terminal, and as ``docs/courts.md``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck.facts.court_profiles import PROFILES, CourtProfile, PassimUse, PrincipalMarks
from citecheck.output.pen import BOLD, DIM, Pen
from citecheck.output.results import Style

_PREAMBLE = """\
# Courts

`--court NAME` (or the key `court` of a configuration) says where the brief is to be filed. A court
changes what counts as a fault only where a rule of that court says so; without one, or where the
rules are silent, custom holds. `citecheck rules --court NAME` shows the same as this page, which is
made from the program's own data; to refresh it, run the tests once with `UPDATE_DOCS=1`.

`--court auto` takes the court that the cover names as the brief's own, and the report says which it
took and by which words. Where the cover names none that could be read, more than one, or one
without a profile here, the generic profile holds, which asks for nothing that only some courts ask
for, and the report says why. What courts ask to be certified about citations is on
[a page of its own](certificates.md).

Rules of court change. The rule is named beside each point, so that it can be looked up.
"""

_PASSIM = {
    PassimUse.ALLOWED: "allowed from the threshold on (five pages unless set otherwise)",
    PassimUse.BARRED: "not allowed: every page is to be listed; TOA108 reports each one",
}
_PRINCIPAL = {
    PrincipalMarks.UNUSUAL: "not usual",
    PrincipalMarks.OPTIONAL: "asterisks may mark the principal authorities",
    PrincipalMarks.REQUIRED: "asterisks must mark the principal authorities",
}


def court_report(profile: CourtProfile, style: Style) -> str:
    """One court for a terminal: a line for each point, with the rule of court."""
    pen = Pen(style)
    pen.line((profile.name, BOLD), f" {profile.court}")
    changed = set(profile.changes())
    pen.rows(
        (
            ("*" if field in changed else "", BOLD),
            (label, BOLD),
            f"{value} ({source})",
        )
        for field, label, value, source in _points(profile)
    )
    if changed:
        pen.line(("* not as in the generic profile", DIM))
    return pen.finish()


def courts_markdown(profiles: Sequence[CourtProfile] = PROFILES) -> str:
    """``docs/courts.md``."""
    blocks = [_PREAMBLE.strip("\n")]
    for profile in profiles:
        blocks.append(f"## {profile.name}: {profile.court}")
        rows = [f"| {label} | {value} | {source} |" for _, label, value, source in _points(profile)]
        blocks.append("\n".join(["| | | by |", "|---|---|---|", *rows]))
    return "\n\n".join(blocks) + "\n"


def _points(profile: CourtProfile) -> Iterator[tuple[str, str, str, str]]:
    """Field, label, value and source of each point."""
    order = ", ".join(category.heading for category in profile.categories.value)
    passim, principal, legend = profile.passim, profile.principal, profile.legend
    yield "table", "table", profile.table.value, profile.table.source
    yield "heading", "heading", profile.heading.value, profile.heading.source
    yield "categories", "categories", order, profile.categories.source
    yield "passim", "passim", _PASSIM[passim.value], passim.source
    yield "principal", "marks", _PRINCIPAL[principal.value], principal.source
    if legend.value:
        yield "legend", "legend", f"“{legend.value}”", legend.source
