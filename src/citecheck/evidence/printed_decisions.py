"""Decisions as the brief prints them in full, in its text and in its table, in one form: what the
rules about plausibility look at, word for word and not as resolved."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from citecheck.citations.decisions.agency_reports import NUMBERED
from citecheck.citations.decisions.status import behind_page
from citecheck.citations.decisions.tails import read_pin
from citecheck.crosscheck import Comparison
from citecheck.dataclass import dataclass
from citecheck.evidence.entry_years import has_year_in_front
from citecheck.evidence.printed_dates import PrintedDate, printed_date
from citecheck.evidence.spot import Spot
from citecheck.model.citations import Citation, Form
from citecheck.model.findings import Location
from citecheck.model.keys import AuthorityKey, CaseKey, case_keys
from citecheck.model.kinds import Identity
from citecheck.patterns import re


@dataclass(frozen=True, slots=True)
class PrintedDecision:
    """One citation of a decision. ``words`` are those of the citation from its name to its date,
    ``cases`` those of its keys that are no dockets, ``date`` the date that stands among the words,
    ``pins`` the keys with the page that is cited behind each; ``entry`` is the index of the
    table's entry, None in the text of the brief."""

    keys: tuple[AuthorityKey, ...]
    cases: tuple[CaseKey, ...]
    words: str
    name: str | None
    court: str | None
    date: PrintedDate | None
    docket: str | None
    pins: tuple[tuple[CaseKey, int], ...]
    spot: Spot
    entry: int | None

    @property
    def year(self) -> int | None:
        """The year of the date."""
        return None if self.date is None else self.date.year

    @property
    def place(self) -> Location:
        """Where it stands."""
        return self.spot.place


_LONGEST_REPORTER = 48  # code points that volume and reporter take
_REPORTER_BEHIND = re.compile(
    r" ?[A-Z][A-Za-z.'’]{0,8}\.?(?: ?[A-Z][A-Za-z.'’]{0,8}){0,3} ?(?:\dd|\dth)?\.? ?\d"
)
# no star page, no line of a page, no page of an appendix (`14a`), no note
_PAGE = re.compile(r"\d{1,5}(?![\d:*a-mo-z])")
# `266, 21 268`: a number of a line in the margin; `152, 2003-Ohio-5372`: a parallel citation;
# `441 11-30-2018`: the day of the decision
_NUMBER_BEHIND = re.compile(r" \d|-? ?-?(?:Ohio|NMSC|NMCA)\b|-\d{4}\b")
# recognised text tears a volume apart or misreads its first figure: `I 83 Wn.2d 327`
_BEFORE_VOLUME = re.compile(r"(?:^|[\s,(])(?P<before>[IlOSB|!]{1,2}|\d{1,4}) $")
_FIGURES = 3  # of the volumes of most reporters; a longer number is not one that was torn
_LAST_LINE = 28  # the number of the last line of pleading paper, whose margin may be in the text
_NEXT_CITATION = 40  # code points in which reporter and page of the next one stand
_LEAST = 6  # code points before a volume that show it


def printed_decisions(comparison: Comparison) -> tuple[PrintedDecision, ...]:
    """The decisions that the text cites in full or by volume and page, in their order, and behind
    them the entries of the table. What is of low confidence is left out."""
    return comparison.once(_printed_decisions)


def _printed_decisions(comparison: Comparison) -> tuple[PrintedDecision, ...]:
    return (*_in_text(comparison), *_in_table(comparison))


def _in_text(comparison: Comparison) -> Iterator[PrintedDecision]:
    for citation in comparison.citations:
        if citation.low_confidence or _is_torn(comparison, citation):
            continue
        if citation.kind.row.is_decision:
            match citation.form:
                case Form.FULL:
                    yield _in_full(comparison, citation)
                case Form.SHORT:
                    yield _in_short(comparison, citation)
                case Form.SUPRA | Form.ID | Form.NAME:
                    pass


def _in_table(comparison: Comparison) -> Iterator[PrintedDecision]:
    for index, entry in enumerate(comparison.entries):
        if entry.keys and entry.keys[0].identity is Identity.DECISION:
            cases = case_keys(entry.keys)
            yield PrintedDecision(
                entry.keys,
                cases,
                entry.text,
                entry.name,
                entry.court,
                _printed(entry.year, entry.text),
                entry.docket,
                tuple(_pages(printed_pins(entry.text, cases))),
                Spot(comparison.places, entry.span, in_source=True),
                index,
            )


def _is_torn(comparison: Comparison, citation: Citation) -> bool:
    """Whether the number before the volume may be a part of it, or may be the volume itself."""
    start = citation.core.start
    near = comparison.document.view[max(0, start - _LEAST) : start]
    match, keys = _BEFORE_VOLUME.search(near), case_keys(citation.keys)
    if match is None or not keys:
        return False
    before, volume = match["before"], keys[0].volume
    in_margin = before.isdigit() and int(before) <= _LAST_LINE
    return not (
        in_margin
        and len(before + volume) > _FIGURES
        and volume.isdigit()
        and int(volume) > _LAST_LINE
    )


def _in_full(comparison: Comparison, citation: Citation) -> PrintedDecision:
    view = comparison.document.view
    words = view[citation.span.start : citation.span.end]
    behind = view[citation.core.start : citation.span.end + _NEXT_CITATION]
    cases = case_keys(citation.keys)
    return PrintedDecision(
        citation.keys,
        cases,
        words,
        citation.name,
        citation.court,
        _printed(citation.year, words),
        citation.docket,
        tuple(_pages(printed_pins(behind, cases))),
        Spot(comparison.places, citation.span),
        None,
    )


def _in_short(comparison: Comparison, citation: Citation) -> PrintedDecision:
    """A short form has no date, and the pin stands in the place of the page."""
    view, printed = comparison.document.view, citation.printed_key
    keys = tuple(
        key
        for key in case_keys(citation.keys)
        if printed and (key.volume, key.reporter) == (printed.volume, printed.reporter)
    )
    return PrintedDecision(
        keys,
        keys,
        view[citation.span.start : citation.span.end],
        citation.name,
        None,
        None,
        None,
        _fitting([*_pages((key, citation.pin) for key in keys if citation.pin)]),
        Spot(comparison.places, citation.span),
        None,
    )


def _fitting(pins: list[tuple[CaseKey, int]]) -> tuple[tuple[CaseKey, int], ...]:
    """Those of the pins of a short form that its decision can have, if there are any: where a brief
    prints a first page in two ways (`184`, `1845`), the pin goes with the one that it fits."""
    return tuple(pin for pin in pins if int(pin[0].page) <= pin[1]) or tuple(pins)


def printed_pins(words: str, keys: Iterable[CaseKey]) -> Iterator[tuple[CaseKey, str]]:
    """The pins that stand in ``words`` behind ``keys``, each with its own. A page of a decision
    that was not printed yet (``slip op. at 5``) is no pin."""
    at = 0
    for key in keys:
        end = _end_of(words, key, at)
        if end is None:
            continue
        pin, at = read_pin(words, behind_page(words, end))
        if pin is not None and "slip" not in words[end:at]:
            if _REPORTER_BEHIND.match(words, at):
                # `731,24 P.3d 1006`: the last number is the volume of the next citation
                pin, at = pin.rpartition(",")[0].strip(), end
            if pin and not _NUMBER_BEHIND.match(words, at):
                yield key, pin


def _pages(pins: Iterable[tuple[CaseKey, str]]) -> Iterator[tuple[CaseKey, int]]:
    """The page that each pin gives first, where its reporter has pages in figures."""
    for key, pin in pins:
        match = _PAGE.match(pin)
        if key.reporter in NUMBERED or key.in_database or has_year_in_front(key):
            continue
        if match and key.page.isdigit():
            yield key, int(match[0])


def _end_of(words: str, key: CaseKey, at: int) -> int | None:
    """Where ``key`` ends among ``words``, looked for from ``at`` on."""
    letters = _letters(key.volume + (key.printed or key.reporter))
    while (at := words.find(key.page, at)) >= 0:
        end = at + len(key.page)
        before = words[max(0, at - _LONGEST_REPORTER) : at]
        if not words[end : end + 1].isdigit() and _letters(before).endswith(letters):
            return end
        at = end
    return None


def _letters(words: str) -> str:
    return "".join(filter(str.isalnum, words)).lower()


def _printed(year: int | None, words: str) -> PrintedDate | None:
    """The date of ``year`` where it stands among the words of the citation itself: that of its
    history may be another."""
    return printed_date(words, year) if year is not None and str(year) in words else None
