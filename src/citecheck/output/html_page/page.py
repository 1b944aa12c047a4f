"""The page as a whole: its head, and a part for each file."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Sequence
from functools import cache
from hashlib import sha256
from pathlib import Path

from citecheck.output.html_page.brief_side import brief_side
from citecheck.output.html_page.charts import charts
from citecheck.output.html_page.findings_side import findings_side
from citecheck.output.html_page.markup import Html, join, raw, tag
from citecheck.output.html_page.table_side import authorities_side, table_side
from citecheck.output.html_page.view import State, View, view
from citecheck.output.record import MEANING, record
from citecheck.output.results import Checked, Fault
from citecheck.output.wording import counted, not_checked, tally

_HINT = "Click a citation to see all places of its authority, and the finding about it if any."
_MOST_LINES = 6
_ASSETS = Path(__file__).with_name("assets")


@cache
def _asset(name: str) -> str:
    return (_ASSETS / name).read_text("utf-8")


def opening() -> str:
    """The page up to its first file."""
    style, script = _asset("report.css"), _asset("report.js")
    head = tag(
        "head",
        tag("meta", charset="utf-8"),
        tag("meta", http_equiv="Content-Security-Policy", content=_policy(style, script)),
        tag("meta", name="viewport", content="width=device-width, initial-scale=1"),
        tag("meta", name="color-scheme", content="light dark"),
        # Drawn once, when the script has run, not in parts that are laid out anew as it arrives.
        tag("link", rel="expect", href="#end", blocking="render"),
        tag("title", "citecheck report"),
        raw("style", style),
    )
    return f'<!doctype html>\n<html lang="en">{head}<body><main>{tag("h1", "citecheck report")}\n'


def closing() -> str:
    """The page behind its last file."""
    script = raw("script", _asset("report.js"))
    return f"</main>{script}{tag('span', id='end')}</body></html>\n"


def _policy(style: str, script: str) -> str:
    """Nothing is loaded, and nothing runs but our own style and script, named by their digests."""
    return (
        f"default-src 'none'; style-src '{_digest(style)}'; script-src '{_digest(script)}'; "
        "base-uri 'none'; form-action 'none'"
    )


def _digest(content: str) -> str:
    return "sha256-" + b64encode(sha256(content.encode()).digest()).decode("ascii")


def document(checked: Checked, date: str = "") -> str:
    """The part of one file."""
    seen = view(checked)
    report = seen.report
    parts = (
        _head(seen, date),
        tag(
            "div",
            _pane(seen, "findings", "Findings", findings_side(seen)),
            _pane(
                seen,
                "brief",
                "The brief",
                tag("p", _HINT, class_="hint") if seen.report.citations else None,
                _legend(seen),
                brief_side(seen),
            ),
            tag(
                "div",
                tag("h3", "Table of authorities", id=seen.of("table")),
                table_side(seen),
                tag("h3", "Authorities", id=seen.of("authorities")),
                authorities_side(seen),
                class_="pane table-pane",
                tabindex=0,
                role="region",
                aria_labelledby=seen.of("table"),
            ),
            class_="panes",
        ),
    )
    return tag(
        "section",
        *parts,
        class_="file",
        id=seen.of("file"),
        aria_labelledby=seen.of("name"),
        data_key=f"citecheck:{report.document.source.sha256 or report.document.source.path}",
    )


def _pane(seen: View, name: str, heading: str, *content: Html | None) -> Html:
    return tag(
        "div",
        tag("h3", heading, id=seen.of(name)),
        *content,
        class_=f"pane {name}-pane",
        tabindex=0,
        role="region",
        aria_labelledby=seen.of(name),
    )


def _head(seen: View, date: str) -> Html:
    checked = seen.checked
    skipped = checked.report.skipped
    links = tag(
        "nav",
        *(
            tag("a", words, href=f"#{seen.of(name)}")
            for name, words in (
                ("findings", "Findings"),
                ("brief", "The brief"),
                ("table", "Table"),
                ("authorities", "Authorities"),
            )
        ),
        aria_label="Parts of the report",
    )
    return tag(
        "header",
        tag("h2", checked.path, id=seen.of("name")),
        tag("p", _tally(seen), class_="tally"),
        links,
        tag(
            "details",
            tag("summary", f"Not checked ({len(skipped)})"),
            tag("ul", *(tag("li", f"{what}: {why}") for what, why in not_checked(skipped))),
            open=True,
            class_="skipped",
        )
        if skipped
        else None,
        tag("details", tag("summary", "Record of the check"), _record(seen, date)),
        _charts(seen),
    )


def _tally(seen: View) -> str:
    """How many findings there are, and in how many items of the list, if fewer."""
    said, findings, items = tally(seen.checked.findings), seen.checked.findings, seen.findings
    return said if len(items) == len(findings) else f"{said}, in {counted(len(items), 'item')}"


def _record(seen: View, date: str) -> Html:
    rows = [
        part
        for point in record(seen.checked, date)
        for part in (tag("dt", point.about), *(tag("dd", line) for line in _lines(point.lines)))
    ]
    return join(
        (
            tag("dl", *rows, class_="record"),
            tag("p", MEANING),
            tag("p", "Reviewed by: ", tag("span", class_="line"), class_="signed"),
        )
    )


def _lines(lines: Sequence[str]) -> Sequence[str]:
    """Many lines of a point as one, which flows."""
    return lines if len(lines) <= _MOST_LINES else ("; ".join(lines),)


def _charts(seen: View) -> Html | None:
    drawn = charts(seen)
    return drawn and tag("details", tag("summary", "Charts"), drawn)


def _legend(seen: View) -> Html:
    present = [state for state in State if state in set(seen.states)]
    keys = (tag("li", tag("span", state.words, class_=state.short)) for state in present)
    return tag("ul", *keys, class_="legend", aria_label="Marks of citations")


def fault(broken: Fault) -> str:
    """The part of a file that could not be checked."""
    return tag(
        "section",
        tag("header", tag("h2", broken.path), tag("p", f"Could not be checked: {broken.message}")),
        class_="file",
    )
