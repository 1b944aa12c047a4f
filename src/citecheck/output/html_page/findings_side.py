"""The findings as a list to work through, with what it can be filtered by."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.model.findings import Confidence, Finding, Severity
from citecheck.output.html_page.brief_side import SEVERITY
from citecheck.output.html_page.markup import Html, tag
from citecheck.output.html_page.view import Place, Shown, View
from citecheck.output.placed import entries
from citecheck.output.wording import SEVERITY_NOUNS, counted, entry_words, page_or_sheet, quote

_NO_KIND = "other"
_MOST_PLACES = 6  # that are shown unasked
_HINT = (
    "Click a place, or press Enter on it, to see it in the brief and in the table. The arrow keys "
    "go from finding to finding. Tick “done” when one is dealt with: this browser remembers it."
)
_HINT_BACK = " The browser’s Back leads back to the list."


def findings_side(view: View) -> Html:
    """The tools and the list."""
    if not view.findings:
        return tag("p", "Nothing to report.", class_="none")
    cards = [_card(view, shown, order) for order, shown in enumerate(view.findings)]
    return tag(
        "div",
        tag("p", _HINT, tag("span", _HINT_BACK, class_="narrow"), class_="hint"),
        _tools(view),
        tag("p", class_="shown", role="status", id=view.of("shown")),
        tag("ol", *cards, class_="findings"),
    )


def _tools(view: View) -> Html:
    findings = [shown.finding for shown in view.findings]
    rules = sorted({(finding.code, finding.rule) for finding in findings})
    return tag(
        "form",
        _choice("rule", "Rule", [(code, f"{code} {name}") for code, name in rules]),
        _choice("severity", "Severity", _severities(findings)),
        _choice("kind", "Kind", [(kind, kind) for kind in sorted(_kinds(view))]),
        tag("label", "Search ", tag("input", type="search", name="words")),
        tag(
            "label",
            "Sort ",
            tag(
                "select",
                tag("option", "by rule", value="rule"),
                tag("option", "by page", value="page"),
                name="sort",
            ),
        ),
        tag(
            "label", tag("input", type="checkbox", name="hide"), " hide what is done", class_="tick"
        ),
        tag("button", "Print the list", type="button", name="print"),
        class_="tools",
        aria_label="Choose findings",
    )


def _choice(name: str, label: str, options: Sequence[tuple[str, str]]) -> Html:
    return tag(
        "label",
        f"{label} ",
        tag(
            "select",
            tag("option", "all", value=""),
            *(tag("option", words, value=value) for value, words in options),
            name=name,
        ),
    )


def _severities(findings: Sequence[Finding]) -> list[tuple[str, str]]:
    present = {finding.severity for finding in findings}
    return [(str(level), SEVERITY_NOUNS[level]) for level in Severity if level in present]


def _kinds(view: View) -> set[str]:
    return {_kind(view, shown) for shown in view.findings}


def _kind(view: View, shown: Shown) -> str:
    """The kind of the authority that a finding is about."""
    report = view.report
    authority = shown.finding.authority
    if authority is None and shown.finding.entry is not None:
        authority = report.entry_authorities[shown.finding.entry]
    return _NO_KIND if authority is None else str(report.authorities[authority].kind)


def _card(view: View, shown: Shown, order: int) -> Html:
    finding = shown.finding
    body = [place for place in shown.places if place.entry is None]
    first = shown.places[0].location if shown.places else finding.location
    doubt = f" ({finding.confidence} confidence)" if finding.confidence is Confidence.LOW else ""
    return tag(
        "li",
        tag(
            "article",
            tag(
                "h4",
                tag("span", SEVERITY_NOUNS[finding.severity], class_=SEVERITY[finding.severity]),
                tag("code", finding.code),
                tag("span", finding.rule, class_="rule"),
            ),
            tag("p", finding.message + doubt),
            _places(view, shown.places),
            tag(
                "label",
                tag("input", type="checkbox", class_="done", value=f"{finding.code}-{shown.key}"),
                " done",
            ),
        ),
        id=view.of(shown.card),
        data_rule=finding.code,
        data_severity=str(finding.severity),
        data_kind=_kind(view, shown),
        data_at=(body[0].location if body else first).span.start if first else 0,
        data_order=order,
    )


def _places(view: View, places: Sequence[Place]) -> Html:
    listed = tag("ul", *(_place(view, place) for place in places), class_="places")
    if len(places) <= _MOST_PLACES:
        return listed
    return tag("details", tag("summary", counted(len(places), "place")), listed)


def _place(view: View, place: Place) -> Html:
    report = view.report
    if place.entry is None:
        whose = "brief"
        words = quote(place.location.span.of(report.document.source.text))
    else:
        whose = "table"
        words = entry_words(entries(report)[place.entry])
    remark = tag("span", place.remark, class_="remark") if place.remark else None
    spot = page_or_sheet(place.location, report.document.source.media_type)
    return tag(
        "li",
        tag("a", f"{whose}, {spot}", href=f"#{view.of(place.target)}"),
        " ",
        tag("q", words),
        " " if remark else None,
        remark,
    )
