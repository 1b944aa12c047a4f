"""The stages in their order: a source is read, its citations resolved, its table compared, and
the rules run."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck.citations.provisions.court_of_filing import home_of
from citecheck.citations.scan import scan
from citecheck.citations.writings import by_title
from citecheck.citations.writings.authors import short_names
from citecheck.crosscheck import Comparison, pair
from citecheck.document.build import build
from citecheck.document.joined import joined, split
from citecheck.document.places import Places
from citecheck.evidence.unread.accounts import doubts, lists_no_pages, lowered
from citecheck.evidence.unread.misplaced_numbers import are_misplaced, contents_are_misread
from citecheck.evidence.unread.recognition import Recognition
from citecheck.evidence.unread.tables_in_part import read_in_part, rests_on_whole_table
from citecheck.evidence.unread.unnumbered_pages import no_page_is_numbered, unnumbered
from citecheck.model.citations import Site
from citecheck.model.config import Config
from citecheck.model.document import Document, PaginationSource, Source
from citecheck.model.findings import THE_TEXT, Finding, Report, Skipped
from citecheck.model.keys import TitleKey
from citecheck.model.kinds import Identity
from citecheck.model.reading import Extraction, Reading
from citecheck.model.table import Table
from citecheck.names.defined_acronyms import defined_acronyms
from citecheck.resolution.authorities import build_authorities
from citecheck.resolution.group import ListedWork
from citecheck.resolution.joined import joined_readings
from citecheck.resolution.resolve import resolve
from citecheck.rules import RULES
from citecheck.rules.base import Rule
from citecheck.settings.court import in_court
from citecheck.settings.selection import chosen, shown, sure_enough
from citecheck.table.entries import read_table
from citecheck.table.papers import listed_papers, with_papers


def check_source(source: Source, config: Config) -> Report:
    """Read the structure of ``source`` and check it: what the command line calls."""
    reading = read_brief(source)
    return _checked(reading, in_court(config, reading.document.source.text))


def extract_source(source: Source, config: Config) -> Extraction:
    """What ``source`` cites, linked with its table; no rule is run."""
    return compare(read_brief(source), config).extraction()


def read_brief(source: Source) -> Reading:
    """What ``source`` cites, and its table; each of several decisions in it is read by itself."""
    parts = split(source)
    if len(parts) == 1:
        return _read_citations(build(source))
    readings = [_read_citations(build(part)) for part in parts]
    document, starts = joined(source, [reading.document for reading in readings])
    return joined_readings(document, readings, starts)


def _checked(reading: Reading, config: Config) -> Report:
    comparison = compare(reading, config)
    return Report.of(comparison.extraction(), *_run_rules(comparison, config))


def _read_citations(document: Document) -> Reading:
    """The table of ``document``, and what each of its citations refers to."""
    table = read_table(document)
    works = _works(table)
    marks = scan(document, by_title.find(document.view, works), listed_papers(table))
    table = with_papers(table, {m.what.key for m in marks if isinstance(m.what, Site)})
    found, groups = resolve(
        document.view,
        marks,
        _listed(table, works),
        [opinion.start for opinion in document.opinions],
        recognised=bool(document.source.recognised),
        home=home_of(document.source.text),
    )
    del marks  # of a text with many citations they are most of what is held
    authorities, citations = build_authorities(found, groups)
    return Reading(document, citations, authorities, table)


def compare(reading: Reading, config: Config) -> Comparison:
    """``reading`` with its table held against what it cites."""
    acronyms = defined_acronyms(reading.document.view)
    pairings = (
        pair(reading.entries, reading.authorities, reading.citations, acronyms, config)
        if reading.table
        else ()
    )
    return Comparison(
        reading.document,
        reading.citations,
        reading.authorities,
        reading.table,
        pairings,
        Places(reading.document),
        acronyms,
    )


def _works(table: Table | None) -> list[by_title.Work]:
    """The entries that only their titles identify."""
    entries = table.entries if table else ()
    return by_title.told_apart(
        [
            by_title.read_work(key, entry.name or "")
            for entry in entries
            for key in entry.keys
            if isinstance(key, TitleKey) and not entry.is_bare_name
        ]
    )


def _listed(table: Table | None, works: Sequence[by_title.Work]) -> list[ListedWork]:
    """The entries as works that a short form in the body may stand for."""
    listed = [
        ListedWork(work.key.kind, (work.key,), short_names(work.author))
        for work in works
        if work.author
    ]
    for entry in table.entries if table else ():
        keys = tuple(key for key in entry.keys if key.identity is Identity.DECISION)
        if keys and entry.name:
            listed.append(ListedWork(keys[0].kind, keys, (entry.name,)))
        listed.extend(
            ListedWork(key.kind, (key,), ())
            for key in entry.keys
            if key.identity is Identity.PROVISION
        )
    return listed


def _run_rules(
    comparison: Comparison, config: Config
) -> tuple[tuple[Finding, ...], tuple[Skipped, ...]]:
    """All rules: findings sorted by place, and the checks that could not be made."""
    findings: list[Finding] = []
    found = doubts(comparison)
    recognition = Recognition(comparison.document)
    skipped = [
        *_left_out(comparison),
        *(Skipped(THE_TEXT, reason) for reason in (*recognition.said(), *found)),
    ]
    for rule in RULES:
        if not chosen(rule.code, config):
            continue
        obstacle = _cannot_run(rule, comparison, config)
        reasons = [obstacle] if obstacle else _checked_in_part(rule, comparison, config)
        skipped.extend(Skipped(rule.code, reason) for reason in reasons)
        if obstacle is None:
            # a text may be full of what is not shown, and nothing below makes it surer
            findings.extend(f for f in rule.check(comparison, config) if sure_enough(f, config))
    kept = shown(recognition.lowered(lowered(findings, found, comparison), comparison), config)
    return tuple(sorted(kept, key=_order)), tuple(skipped)


def _left_out(comparison: Comparison) -> Iterator[Skipped]:
    """What is not read of the text before and behind its body, and so is checked by no rule."""
    for left_out in comparison.document.left_out:
        place, media = (
            comparison.places.locate(left_out.span),
            comparison.document.source.media_type,
        )
        first = f"line {place.line}" if media.has_lines else place.in_words(media)
        lines, are = (
            (f"the {left_out.lines} lines", "are") if left_out.lines > 1 else ("the line", "is")
        )
        where = f" ({first})" if first else ""
        reason = f"{lines} from “{left_out.heading}” on{where} {are} not read"
        yield Skipped(THE_TEXT, reason + _TWICE if left_out.doubled else reason)


_TWICE = ": the same page stands just before it"


def _cannot_run(rule: Rule, comparison: Comparison, config: Config) -> str | None:
    if rule.needs_table and comparison.table is None:
        return "there is no table of authorities to check"
    if rests_on_whole_table(rule.code) and (reason := read_in_part(comparison)):
        return reason
    if rule.decides_without_pages(config):
        return None
    source = comparison.document.pagination.source
    if rule.needs_pages and source is PaginationSource.NONE:
        return "the text has no page markers"
    if rule.needs_each_page and source is PaginationSource.TOC:
        return "the text has no page markers, and the table of contents gives ranges only"
    if rule.needs_pages and rule.needs_table and lists_no_pages(comparison):
        if any(entry.pages_text for entry in comparison.entries):
            return "the table refers to paragraphs, not to pages"
        return "the table gives no page numbers"
    if rule.needs_pages and no_page_is_numbered(comparison):
        return (
            "no page of the brief shows a number that could be read: places are given by the pages "
            "of the file"
        )
    if rule.needs_pages and rule.needs_table and contents_are_misread(comparison):
        return (
            "the text has no page markers, and most page lists lie outside the pages that the "
            "table of contents gives: it was likely misread"
        )
    if rule.needs_pages and rule.needs_table and are_misplaced(comparison):
        return (
            "pages are told by numbers on lines of their own, by which most page lists are one "
            "page off: where each page begins is not known (the PDF tells, or a text with "
            "form feeds)"
        )
    return None


def _checked_in_part(rule: Rule, comparison: Comparison, config: Config) -> Iterator[str]:
    by_contents = comparison.document.pagination.source is PaginationSource.TOC
    if rule.needs_pages and by_contents and not rule.decides_without_pages(config):
        yield (
            "the text has no page markers: a page list is checked only as far as the pages of the "
            "table of contents prove it wrong"
        )
    if rule.needs_pages and not rule.decides_without_pages(config):
        yield from unnumbered(comparison)
    yield from rule.unchecked(comparison, config)


def _order(finding: Finding) -> tuple[int, str, int, str]:
    place = finding.location.span.start if finding.location else -1
    return (finding.severity.rank, finding.code, place, finding.message)
