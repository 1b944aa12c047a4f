"""Decisions in the reports of agencies and services whose volumes or pages are no plain numbers.

A volume with a hyphen (``2010-1 Trade Cas. (CCH) ¶ 76,856``), a number behind ``No.`` until the
volume is paged (``365 N.L.R.B. No. 156``), letters in
the page (``27 Fla. L. Weekly Fed. C123``), a report without volumes (``Fed. Sec. L. Rep. (CCH)
¶ 99,391``), paragraphs of the Federal Energy Regulatory Commission, opinions of the Attorney
General of Oklahoma. After The Bluebook (22d ed.) R. 14.3, R. 19.1, T1.2 and T15.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.citations.decisions.reporters import ReporterSite
from citecheck.dataclass import dataclass
from citecheck.model.keys import CaseKey
from citecheck.model.spans import Span
from citecheck.patterns import re
from citecheck.patterns.pattern import Pattern


@dataclass(frozen=True, slots=True)
class _Report:
    """A report: its normal form, the words and page behind a volume, what volumes look like (None
    where there are none), and whether what stands behind the volume is a page: others number
    paragraphs or decisions."""

    normal: str
    cited: Pattern
    volume: re.Pattern | None
    paged: bool = False


def _volume(pattern: str) -> re.Pattern:
    return re.compile(rf"(?<![\w.,$§/-]){pattern} $")


# data bases print a capital for the sign (`Trade Cas. (CCH) P 76,856`)
_PARAGRAPH = r",? ?(?:¶¶?|PP?(?= )) ?(?P<page>\d{1,3}(?:,\d{3})+|\d{4,7})(?![\w-]|,\d)"
_PAGE = r" (?P<page>[1-9]\d{0,3})(?![\w-]|,\d)"
_CCH = r" ?\((?:CCH|BNA)\)"
_HYPHENED = _volume(r"(?P<volume>(?:(?:19|20)\d\d|[4-9]\d)-\d{1,2})")
_PLAIN = _volume(r"(?P<volume>[1-9]\d{0,2})")
_YEAR = _volume(r"(?P<volume>(?:19|20)\d\d)")
_FED_SEC = "Fed. Sec. L. Rep. (CCH)"

_REPORTS = (
    _Report("Trade Cas. (CCH)", Pattern(rf"Trade Cas\.{_CCH}{_PARAGRAPH}"), _HYPHENED),
    _Report(
        "U.S. Tax Cas. (CCH)",
        Pattern(rf"(?:U\.S\. Tax Cas\.{_CCH}|(?:USTC|U\.S\.T\.C\.)(?:{_CCH})?){_PARAGRAPH}"),
        _HYPHENED,
    ),
    _Report(_FED_SEC, Pattern(rf"Fed\. Sec\. L\. Rep\.{_CCH}{_PARAGRAPH}"), None),
    _Report("Trade Reg. Rep. (CCH)", Pattern(rf"Trade Reg\. Rep\.{_CCH}{_PARAGRAPH}"), None),
    _Report(
        "Comm. Fut. L. Rep. (CCH)", Pattern(rf"Comm\. Fut\. L\. Rep\.{_CCH}{_PARAGRAPH}"), None
    ),
    _Report("Blue Sky L. Rep. (CCH)", Pattern(rf"Blue Sky L\. Rep\.{_CCH}{_PARAGRAPH}"), None),
    _Report("Bankr. L. Rep. (CCH)", Pattern(rf"Bankr\. L\. Rep\.{_CCH}{_PARAGRAPH}"), None),
    _Report(
        "Medicare & Medicaid Guide (CCH)",
        Pattern(rf"Medicare & Medicaid (?:Guide|Rep\.){_CCH}{_PARAGRAPH}"),
        None,
    ),
    _Report(
        "N.L.R.B. No.",
        Pattern(r"(?:N\.L\.R\.B\.|NLRB) No\. ?(?P<page>\d{1,3})(?![\w-]|,\d)"),
        _PLAIN,
    ),
    _Report("FERC", Pattern(rf"(?:FERC|F\.E\.R\.C\.){_PARAGRAPH}"), _PLAIN),
    _Report(
        "A.F.T.R.2d",
        Pattern(
            r"(?:A\.F\.T\.R\.|AFTR) ?2d ?(?:\((?:RIA|P-H)\) ?)?(?:¶ ?)?"
            r"(?P<page>(?:19|20)?\d\d-\d{1,5})(?![\w-])"
        ),
        _PLAIN,
    ),
    _Report(
        "CPD",
        Pattern(r"(?:CPD|C\.P\.D\.) ¶ ?(?P<page>\d{1,4})(?![\w-]|,\d)"),
        _volume(r"(?P<volume>(?:19|20)\d\d|\d\d-[12])"),
    ),
    _Report(
        "BCA",
        Pattern(rf"(?:BCA|B\.C\.A\.)(?:{_CCH})?{_PARAGRAPH}"),
        _volume(r"(?P<volume>\d\d-[1-3])"),
    ),
    _Report("IBLA", Pattern(rf"(?:IBLA|I\.B\.L\.A\.){_PAGE}"), _PLAIN, paged=True),
    _Report("BRBS", Pattern(rf"(?:BRBS|B\.R\.B\.S\.){_PAGE}"), _PLAIN, paged=True),
    _Report("F.P.C.", Pattern(rf"F\.P\.C\.{_PAGE}"), _PLAIN, paged=True),
    _Report("S.E.C.", Pattern(rf"S\.E\.C\.{_PAGE}"), _PLAIN, paged=True),
    _Report(
        "Fla. L. Weekly Fed.",
        Pattern(r"Fla\. L\. Weekly Fed\. (?P<page>[A-Z]\d{1,4}[a-z]?)(?![\w-])"),
        _PLAIN,
    ),
    _Report(
        "Fla. L. Weekly Supp.",
        Pattern(r"Fla\. L\. Weekly Supp\. (?P<page>\d{1,4}[a-z]?)(?![\w-])"),
        _PLAIN,
    ),
    _Report("OK AG", Pattern(r"OK AG (?P<page>\d{1,4})(?![\w-]|,\d)"), _YEAR),
)
# reports whose number behind the volume is no page, so that a pin may be smaller
NUMBERED = frozenset({report.normal for report in _REPORTS if not report.paged})
_SUMMARY = Pattern(
    r"T\. ?C\. Summ(?:\.|ary) Op(?:\.|inion) (?P<volume>(?:19|20)\d\d)-(?P<page>\d{1,3})(?![\w-])"
)
# `[1996-1997 Transfer Binder] Fed. Sec. L. Rep.`
_BINDER = re.compile(r"\[[^\[\]\n]{4,40}\] $")
_WINDOW = 10


def find(text: str) -> list[ReporterSite]:
    """Such citations in the clean text, in order."""
    return sorted([*_reports(text), *_summaries(text)], key=lambda site: site.span.start)


def _reports(text: str) -> Iterator[ReporterSite]:
    for report in _REPORTS:
        for match in report.cited.finditer(text):
            start, volume = match.start(), ""
            if report.volume:
                before = report.volume.search(text, max(0, start - _WINDOW), start)
                if before is None:
                    continue
                start, volume = before.start("volume"), before["volume"]
            elif binder := _BINDER.search(text, max(0, start - 44), start):
                start = binder.start()
            elif start and text[start - 2 : start - 1].isdigit():
                continue
            page = match["page"].replace(",", "")
            key = CaseKey(volume, report.normal, page, as_cited=text[start : match.end()])
            yield ReporterSite(Span(start, match.end()), key, "specialty", short=False)


def _summaries(text: str) -> Iterator[ReporterSite]:
    for match in _SUMMARY.finditer(text):
        key = CaseKey(match["volume"], "T.C. Summ. Op.", match["page"], as_cited=match[0])
        yield ReporterSite(Span(*match.span()), key, "specialty", short=False)
