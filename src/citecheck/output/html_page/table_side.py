"""The table of authorities entry by entry, and all authorities with their places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import groupby

from citecheck.model.citations import Authority, Citation, Form
from citecheck.model.kinds import KINDS
from citecheck.output.html_page.brief_side import SEVERITY
from citecheck.output.html_page.markup import Html, join, tag
from citecheck.output.html_page.view import Shown, View
from citecheck.output.placed import entries
from citecheck.output.visible import visible
from citecheck.output.wording import counted, page_or_sheet, quote, title
from citecheck.resolution.wording import in_words

_HINT = "Click an entry to see all places of its authority, or what is said of it to see why."


def table_side(view: View) -> Html:
    """The entries as they stand, with what each should say where that is known."""
    listed = entries(view.report)
    if not listed:
        return tag("p", "No table of authorities was found.", class_="none")
    worst = _severities(view)
    about = _about(view)
    parts: list[Html] = [tag("p", _HINT, class_="hint")]
    for heading, indices in groupby(range(len(listed)), key=lambda index: listed[index].heading):
        if heading:
            parts.append(tag("h4", heading))
        rows = (_entry(view, index, worst.get(index), about.get(index, ())) for index in indices)
        parts.append(tag("ol", *rows, class_="table"))
    return join(parts)


def _severities(view: View) -> dict[int, str]:
    """For each entry that a finding is about the class of the worst."""
    worst: dict[int, str] = {}
    by_rank = sorted(view.findings, key=lambda shown: -shown.finding.severity.rank)
    for shown in by_rank:
        for place in shown.places:
            if place.entry is not None:
                worst[place.entry] = SEVERITY[shown.finding.severity]
    return worst


def _about(view: View) -> dict[int, list[Shown]]:
    """For each entry the findings that are about it, not those that only name it."""
    about: dict[int, list[Shown]] = {}
    for shown in view.findings:
        finding = shown.finding
        for entry in finding.entries or (() if finding.entry is None else (finding.entry,)):
            about.setdefault(entry, []).append(shown)
    return about


def _entry(view: View, index: int, severity: str | None, about: Iterable[Shown]) -> Html:
    entry = entries(view.report)[index]
    authority = view.report.entry_authorities[index]
    words = visible(entry.text)
    return tag(
        "li",
        words if authority is None else tag("a", words, href=f"#{view.of(f'a{authority + 1}')}"),
        tag("span", visible(entry.pages_text), class_="pages"),
        *_said(view, about, entry.text, view.corrections.get(index)),
        id=view.of(f"t{index + 1}"),
        class_=f"f {severity}" if severity else None,
    )


def _said(view: View, about: Iterable[Shown], entry: str, correction: str | None) -> Iterator[Html]:
    """What the entry should say or what is said of it, each a link to its finding; what is wrong
    with its pages is said in one line."""
    of_pages = None
    for shown in about:
        finding = shown.finding
        if correction and (finding.pages or finding.entries):
            of_pages = of_pages or shown
            continue
        yield tag(
            "a",
            _without_entry(finding.message, entry),
            class_=f"says {SEVERITY[finding.severity]}",
            href=f"#{view.of(shown.card)}",
        )
    if correction:
        leads_to = None if of_pages is None else f"#{view.of(of_pages.card)}"
        yield tag("a", correction, class_="should", href=leads_to)


def _without_entry(message: str, entry: str) -> str:
    """A message without the words of the entry at its end, which stand above it."""
    said, _, words = message.partition(": ")
    kept = words.partition("…")[0]
    return said if kept and entry.startswith(kept) else message


def authorities_side(view: View) -> Html:
    """Every authority by kind with each of its places, and what could not be resolved."""
    report = view.report
    pages = {index: view.placed.pages(index) for index in range(len(report.authorities))}
    parts: list[Html] = []
    for row in KINDS:
        cited = [i for i, authority in enumerate(report.authorities) if authority.kind is row.kind]
        if cited:
            listed = (_authority(view, i, ", ".join(map(str, pages[i]))) for i in cited)
            parts += [tag("h4", row.title), tag("div", *listed, class_="group")]
    return join((*parts, *_open(view)))


def _authority(view: View, index: int, pages: str) -> Html:
    authority: Authority = view.report.authorities[index]
    times = counted(len(authority.sites), "place")
    return tag(
        "details",
        tag("summary", title(authority), tag("span", times, class_="pages")),
        tag("p", _pages(pages, authority, view)) if pages else None,
        tag("ul", *_sites(view, authority.sites), class_="places"),
        id=view.of(f"a{index + 1}"),
    )


def _pages(pages: str, authority: Authority, view: View) -> str:
    """The pages that count for the table; a name in words does not."""
    named = any(view.report.citations[site].form is Form.NAME for site in authority.sites)
    besides = "; named in words besides" if named else ""
    return f"On {'page' if ',' not in pages else 'pages'} {pages}{besides}"


def _sites(view: View, sites: Iterable[int]) -> Iterator[Html]:
    for site in sites:
        citation = view.report.citations[site]
        yield tag(
            "li",
            tag(
                "a",
                page_or_sheet(view.placed.locations[site], view.report.document.source.media_type),
                href=f"#{view.of(f'c{site + 1}')}",
            ),
            f" {citation.form}: “{quote(view.placed.words(citation))}”{_reason(citation)}",
            id=view.of(f"o{site + 1}") if citation.is_open else None,
        )


def _reason(citation: Citation) -> str:
    """Why a citation is taken for one of its authority; one in full says so itself."""
    return "" if citation.form is Form.FULL else f", {in_words(citation.resolution.reason)}"


def _open(view: View) -> Iterator[Html]:
    numbers = [i for i, citation in enumerate(view.report.citations) if citation.is_open]
    if numbers:
        yield tag("h4", "Not resolved")
        yield tag("ul", *_sites(view, numbers), class_="places")


def most_cited(view: View, most: int) -> list[tuple[str, int]]:
    """The authorities with the most places, and how many each has."""
    counts = Counter(
        {index: len(authority.sites) for index, authority in enumerate(view.report.authorities)}
    )
    return [
        (title(view.report.authorities[index]), count) for index, count in counts.most_common(most)
    ]
