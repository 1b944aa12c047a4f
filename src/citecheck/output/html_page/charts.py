"""Two small charts as SVG: citations by page, and the authorities most cited."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from citecheck.model.citations import Form
from citecheck.output.html_page.brief_side import page_title
from citecheck.output.html_page.markup import Html, tag
from citecheck.output.html_page.table_side import most_cited
from citecheck.output.html_page.view import View
from citecheck.output.visible import shortened
from citecheck.output.wording import counted

_WIDTH = 360
_HEIGHT = 90
_AXIS = 16
_ROW = 22
_MOST = 8
_LONGEST_NAME = 48


def charts(view: View) -> Html | None:
    """Both, or None for a file that cites nothing."""
    bars = _by_page(view)
    cited = most_cited(view, _MOST)
    if not cited:
        return None
    return tag(
        "div", _pages_chart(bars) if bars else None, _authorities_chart(cited), class_="charts"
    )


def _by_page(view: View) -> list[tuple[str, int]]:
    """Each page's title and how many citations begin on it; none where pages are not known."""
    pages = view.report.document.pagination.pages
    counts = Counter(
        view.placed.places.page_index(location.span.start)
        for citation, location in zip(view.report.citations, view.placed.locations, strict=True)
        if citation.form is not Form.NAME
    )
    return [
        (page_title(page.label, number + 1), counts[number]) for number, page in enumerate(pages)
    ]


def _pages_chart(bars: Sequence[tuple[str, int]]) -> Html:
    highest = max((count for _, count in bars), default=0) or 1
    step = _WIDTH / len(bars)
    rects = [
        tag(
            "rect",
            tag("title", f"{title}: {counted(count, 'citation')}"),
            x=f"{number * step:.1f}",
            y=f"{_HEIGHT - count / highest * _HEIGHT:.1f}",
            width=f"{max(step - 1, 0.5):.1f}",
            height=f"{count / highest * _HEIGHT:.1f}",
        )
        for number, (title, count) in enumerate(bars)
        if count
    ]
    below = _HEIGHT + 12
    rects.append(tag("text", bars[0][0], x=0, y=below))
    if len(bars) > 1:
        rects.append(tag("text", bars[-1][0], x=_WIDTH, y=below, text_anchor="end"))
    most = max(bars, key=lambda bar: bar[1])
    label = f"Citations by page: the most, {most[1]}, on {most[0].lower()}"
    return _figure(f"Citations by page, at most {most[1]}", label, rects, _HEIGHT + _AXIS)


def _authorities_chart(cited: Sequence[tuple[str, int]]) -> Html:
    highest = cited[0][1]
    parts: list[Html] = []
    for number, (name, count) in enumerate(cited):
        top = number * _ROW
        parts.append(
            tag("rect", x=0, y=top + 14, width=f"{count / highest * _WIDTH:.1f}", height=5)
        )
        parts.append(tag("text", f"{count}  {shortened(name, _LONGEST_NAME)}", x=0, y=top + 11))
    label = "Authorities most cited: " + "; ".join(f"{name}, {count}" for name, count in cited)
    return _figure("Authorities most cited", label, parts, len(cited) * _ROW)


def _figure(caption: str, label: str, parts: Sequence[Html], height: int) -> Html:
    return tag(
        "figure",
        tag("figcaption", caption),
        tag("svg", *parts, viewBox=f"0 0 {_WIDTH} {height}", role="img", aria_label=label),
    )
