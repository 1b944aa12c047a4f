"""Phrases that the text formats share: places, counts, titles of authorities."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import assert_never

from citecheck.model.citations import (
    Ambiguous,
    Authority,
    Internal,
    Record,
    Resolution,
    Resolved,
    Unresolved,
)
from citecheck.model.findings import THE_TEXT, Finding, Location, Severity, Skipped
from citecheck.model.media import MediaType
from citecheck.model.table import TableEntry
from citecheck.output.visible import shortened, visible
from citecheck.resolution.wording import in_words

_LONGEST_QUOTE = 240
_LONGEST_IN_LIST = 40
_SHORTEST_NAME = 12
_SHORTEST_RANGE = 3  # codes

SEVERITY_NOUNS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


def quote(words: str) -> str:
    """Words of the brief on one line, safe for a terminal, their middle left out if long."""
    return shortened(visible(words), _LONGEST_QUOTE)


def where(location: Location | None, media_type: MediaType = MediaType.PLAIN) -> str:
    """A place in few words: the printed page if known, and line and column as an editor counts
    them. Of a PDF or a Word document the page alone, and nothing where no page is known."""
    if location is None:
        return ""
    if not media_type.has_lines:
        return _printed_page(location) or _sheet(location)
    spot = f"{location.line}:{location.column}"
    page = _printed_page(location)
    return f"{page} ({spot})" if page else spot


def page_or_sheet(location: Location, media_type: MediaType) -> str:
    """A place as a reader of the printed brief finds it: the printed page, else the sheet, else the
    line of the text, else that it is in the text."""
    if location.page is None and location.physical_page is not None:
        return _sheet(location)
    no_page = f"line {location.line}" if media_type.has_lines else "in the text"
    return _printed_page(location) or no_page


def _sheet(location: Location) -> str:
    return "" if location.physical_page is None else f"sheet {location.physical_page}"


def _printed_page(location: Location) -> str:
    if location.page is not None:
        return f"p. {visible(str(location.page))}"
    if location.page_range is not None:
        pages = location.page_range
        mark = "p." if pages.first == pages.last else "pp."
        return f"{mark} {visible(str(pages))}"
    return ""


def spot(location: Location | None) -> tuple[int, int]:
    """Line and column, for formats that must name a line: the first where nothing is known."""
    return (location.line, location.column) if location else (1, 1)


def tally(findings: Sequence[Finding]) -> str:
    """``2 errors, 1 note``, or that there is nothing."""
    counts = ((level, sum(f.severity is level for f in findings)) for level in Severity)
    words = [counted(count, SEVERITY_NOUNS[level]) for level, count in counts if count]
    return ", ".join(words) or "nothing to report"


def counted(number: int, singular: str, plural: str | None = None) -> str:
    """``1 error``, ``2 errors``."""
    return f"{number} {singular if number == 1 else plural or singular + 's'}"


def not_checked(skipped: Sequence[Skipped]) -> Iterator[tuple[str, str]]:
    """The checks that were not made and why, one row for each reason."""
    by_reason: dict[str, list[str]] = {}
    for skip in skipped:
        by_reason.setdefault(skip.reason, []).append(skip.check)
    for reason, checks in by_reason.items():
        yield ", ".join(_with_ranges(checks)), visible(reason)


def _with_ranges(codes: Sequence[str]) -> list[str]:
    """``TOA002, TOA101-TOA114`` for as many codes."""
    runs: list[list[str]] = []
    for code in codes:
        if code != THE_TEXT and runs and int(code[3:]) == int(runs[-1][-1][3:]) + 1:
            runs[-1].append(code)
        else:
            runs.append([code])
    return [
        f"{run[0]}-{run[-1]}" if len(run) >= _SHORTEST_RANGE else ", ".join(run) for run in runs
    ]


def title(authority: Authority) -> str:
    """An authority in one line: name, citations, year."""
    parts = [*([authority.name] if authority.name else []), *map(str, authority.keys)]
    words = ", ".join(parts) or authority.docket or str(authority.kind)
    return visible(f"{words} ({authority.year})" if authority.year else words)


def entry_words(entry: TableEntry) -> str:
    """An entry of the table in one line, with its pages."""
    return quote(f"{entry.text} … {entry.pages_text}" if entry.pages_text else entry.text)


def entry_in_short(entry: TableEntry) -> str:
    """An entry to be known again in a long list, with its pages: without the court and year at its
    end, and of a long name its first words. No number is cut."""
    text = visible(entry.text)
    head, opening, last = text.rpartition(" (")
    dated = opening and last.endswith(")") and last[-5:-1].isdigit()
    name, comma, cited = (head if dated else text).rpartition(", ")
    if not comma:
        return entry_words(entry)
    words = f"{_first_words(name, _LONGEST_IN_LIST - len(cited))}, {cited}"
    return quote(f"{words} … {entry.pages_text}" if entry.pages_text else words)


def _first_words(words: str, limit: int) -> str:
    if len(words) <= limit:
        return words
    cut = words.rfind(" ", 0, max(limit, _SHORTEST_NAME))
    return f"{words[:cut]}…" if cut > 0 else words


def outcome(resolution: Resolution, authorities: Sequence[Authority]) -> str:
    """What a citation refers to, in words."""
    match resolution:
        case Resolved():
            return title(authorities[resolution.authority])
        case Ambiguous():
            candidates = " or ".join(title(authorities[i]) for i in resolution.candidates)
            return f"ambiguous: {candidates} ({visible(in_words(resolution.reason))})"
        case Unresolved():
            return f"not resolved ({visible(in_words(resolution.reason))})"
        case Record():
            return f"the record ({visible(in_words(resolution.reason))})"
        case Internal():
            return f"this document ({visible(in_words(resolution.reason))})"
        case _:
            assert_never(resolution)
