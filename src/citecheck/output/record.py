"""The record of a check, to keep in the file: what was compared, with what, and what was not."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.metadata import version

from citecheck import __version__
from citecheck.dataclass import dataclass
from citecheck.document.cover import courts_of_cover
from citecheck.facts.certificates import rule_of_court
from citecheck.facts.court_profiles import profile
from citecheck.model.findings import Severity
from citecheck.model.media import MediaType
from citecheck.output.placed import entries
from citecheck.output.results import Checked
from citecheck.output.wording import SEVERITY_NOUNS, counted, tally
from citecheck.rules import RULES
from citecheck.settings.options import OPTIONS

_LIBRARIES = ("eyecite", "reporters-db")

MEANING = (
    "A program compared the citations of this file with each other and with the file's own table "
    "of authorities. It read no authority: it does not say that one exists, says what it is "
    "cited for, or is good law."
)
"""What a record claims, and what it does not."""


@dataclass(frozen=True, slots=True)
class Point:
    """One statement of a record: what it is about, and what is to be said, a line each."""

    about: str
    lines: tuple[str, ...]


def record(checked: Checked, date: str = "") -> Iterator[Point]:
    """The statements in order. ``date`` is the day of the check as the user gives it: a report of
    the same file is the same on every day."""
    report = checked.report
    source = report.document.source
    pages = report.document.pagination.pages
    yield Point("File", (source.path,))
    yield Point("SHA-256", (source.sha256 or "not known: the text came from no file",))
    kind = str(source.media_type)
    yield Point("Read as", (f"{kind}, {counted(len(pages), 'page')}" if pages else kind,))
    yield Point("Checked with", (f"citecheck {__version__}", *_libraries(source.media_type)))
    yield Point("Court", tuple(_court(checked)))
    yield Point("Certificate", tuple(_certificate(source.text)))
    yield Point("Settings", tuple(_settings(checked)) or ("as they come",))
    yield Point("Date", (date or "not given",))
    yield Point("Compared", tuple(_compared(checked)))
    yield Point("Rules run in full", tuple(_rules_run(checked)))
    yield Point("Not checked", tuple(_not_checked(checked)) or ("nothing was left out",))
    yield Point("Found", tuple(_found(checked)))


def _court(checked: Checked) -> Iterator[str]:
    yield f"{checked.config.court}: {profile(checked.config.court).court}"
    if checked.court is not None:
        yield f"chosen because {checked.court.reason}"


def _certificate(text: str) -> Iterator[str]:
    """What the court on the cover asks a person to certify: this record is no certificate."""
    named = courts_of_cover(text)
    rules = [rule for rule in (rule_of_court(court.key) for court in named) if rule]
    for rule in rules:
        yield f"{rule.rule} ({rule.since}): {rule.asks}"
    if not rules:
        court = f"“{named[0].words}”" if named else "this court: none could be read on the cover"
        yield f"no rule about certificates of citations is known here for {court}"
    yield "this record is none, and takes the place of none; judges may ask for more"


def _libraries(media_type: MediaType) -> Iterator[str]:
    names = (*_LIBRARIES, *_READERS.get(media_type, ()))
    for name in names:
        yield f"{name} {version(name)}"


_READERS = {
    MediaType.PDF: ("pypdfium2",),
    MediaType.DOCX: ("python-docx",),
    MediaType.HTML: ("lxml",),
    MediaType.ODT: ("lxml",),
    MediaType.JSON: ("lxml",),
}


def _settings(checked: Checked) -> Iterator[str]:
    """The settings that are not as they come, but the court, which has a line of its own."""
    if checked.in_force.file:
        yield f"from {checked.in_force.file}"
    for option in OPTIONS:
        value = option.shown(checked.config)
        if value != option.default and option.key != "court":
            yield f"{option.key} = {value}"


def _compared(checked: Checked) -> Iterator[str]:
    report = checked.report
    yield (
        f"{counted(len(report.citations), 'citation')} of "
        f"{counted(len(report.authorities), 'authority', 'authorities')}"
    )
    if report.table is None:
        yield "no table of authorities"
    else:
        yield f"a table of {counted(len(entries(report)), 'entry', 'entries')}"


def _rules_run(checked: Checked) -> Iterator[str]:
    left_out = {skip.check for skip in checked.report.skipped} | set(checked.in_force.not_run)
    for rule in RULES:
        if rule.code not in left_out:
            yield f"{rule.code} {rule.name}"


def _not_checked(checked: Checked) -> Iterator[str]:
    for code in checked.in_force.not_run:
        yield f"{code}: switched off by {', '.join(checked.in_force.by)}"
    for skip in checked.report.skipped:
        yield f"{skip.check}: {skip.reason}"


def _found(checked: Checked) -> Iterator[str]:
    yield tally(checked.findings)
    for severity in Severity:
        codes = [f.code for f in checked.findings if f.severity is severity]
        if codes:
            by_code = ", ".join(f"{code} {codes.count(code)}" for code in sorted(set(codes)))
            yield f"{SEVERITY_NOUNS[severity]}s by rule: {by_code}"
    aside = sum(mark.suppression is not None for mark in checked.marked())
    if aside:
        yield f"{counted(aside, 'finding')} set aside by the configuration or the baseline"
