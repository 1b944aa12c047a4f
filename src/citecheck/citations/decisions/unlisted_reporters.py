"""Citations of decisions that no list of reporters holds.

Blanks stand for what is not printed yet (``--- F.4th ----``, ``597 U.S. --- (2022)``), and
LEXIS numbers the decisions of more courts than reporters-db names
(``2016 N.C. Super. LEXIS 141``). North Carolina's courts numbered their
own for a time (``2021-NCSC-4``).
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.citations.decisions.reporters import ReporterSite
from citecheck.model.keys import CaseKey
from citecheck.model.spans import Span
from citecheck.patterns import re
from citecheck.patterns.pattern import Pattern

# (what may not stand before a volume is asked behind its first sign, so that no other place is
# looked at)
_BLANK = Pattern(
    r"(?P<volume>-(?<![\w-].)-{1,}|_(?<![\w-].)_{1,}|—(?<![\w-].)—{0,2}|[1-9](?<![\w-].)\d{0,3}) "
    r"(?P<reporter>[A-Z][A-Za-z0-9.' ]{0,18}?)"
    r" ?(?P<page>-{2,}|_{2,}|—{2,})(?![\w-])"
)
# Michigan and New York print no points: `___ Mich App ___; ___ NW2d ___ (2022)`
_WITHOUT_POINTS = re.compile(r"WL|US|S Ct|L Ed 2d|Mich(?: App)?|NY|[A-Z]{1,3}\dd|Misc \dd")
_REGIONAL = re.compile(r"(?:[NS]\.? ?[EW]|A|P|So)\.? ?[23]d")
_LEXIS = Pattern(
    r"(?<![\w-])(?P<volume>(?:19|20)\d\d) "
    r"(?P<reporter>[A-Z][A-Za-z.']{0,12}(?: (?:& )?[A-Z][A-Za-z.']{0,12}){0,4} LEXIS) "
    r"(?P<at>at )?(?P<page>\d{1,7})(?!\w)"
)
# Utah marks what it does not publish: `2020 UT App 12U`
_UNPUBLISHED = re.compile(
    r"(?<![\w-])(?P<year>20\d\d) (?P<court>UT(?: App)?) (?P<number>\d{1,3}U)(?!\w)"
)
# American Samoa's reports
_SAMOA = re.compile(
    r"(?<![\w-])(?P<volume>[1-9]\d?) (?P<reporter>(?:A\.S\.R\.|Am\. Samoa) ?(?:[23]d)?) ?"
    r"(?P<at>at )?(?P<page>\d{1,4})(?!\w)"
)
# Florida's weekly tells district courts and supreme court apart by a letter before the page
_FLORIDA_WEEKLY_SHORT = re.compile(
    r"(?<![\w.-])(?P<volume>[1-9]\d?) Fla\. ?L\. ?Weekly(?P<series> Fed\.| Supp\.)?,? at "
    r"(?P<letter>[A-Z])(?P<page>\d{1,4})(?!\w)"
)
_FLORIDA_COURTS = {
    "D": "Fla. L. Weekly Fed. D",
    "S": "Fla. L. Weekly Fed. S",
}  # as reporters-db has
_NORTH_CAROLINA = Pattern(
    r"(?<![\w-])(?P<year>20\d\d)-(?P<court>NC(?:SC|COA))-(?P<number>\d{1,4})(?![\w-])"
)


def find(text: str) -> list[ReporterSite]:
    """Citations with blanks and LEXIS numbers in the clean text, in order of each form."""
    sites = []
    if "--" in text or "__" in text or "——" in text or "— " in text:
        blank = any(sign in text for sign in ("--", "__", "——"))  # for a page not known yet
        for match in _BLANK.finditer(text) if blank else ():
            reporter = match["reporter"].strip()
            if "." not in reporter and not _WITHOUT_POINTS.fullmatch(reporter):
                continue
            volume = match["volume"] if match["volume"].isdigit() else "---"
            sites.append(
                ReporterSite(
                    Span(match.start(), match.end()),
                    CaseKey(volume, reporter, "---"),
                    "state_regional" if _REGIONAL.fullmatch(reporter) else "",
                    short=False,
                )
            )
    if "LEXIS" in text:
        for match in _LEXIS.finditer(text):
            key = CaseKey(match["volume"], match["reporter"], match["page"])
            sites.append(
                ReporterSite(
                    Span(match.start(), match.end()), key, "state", short=bool(match["at"])
                )
            )
    if " UT " in text:
        for match in _UNPUBLISHED.finditer(text):
            key = CaseKey(match["year"], match["court"], match["number"])
            sites.append(ReporterSite(Span(*match.span()), key, "state", short=False))
    if "Samoa" in text or "A.S.R." in text:
        sites += _samoan(text)
    if " Weekly" in text:
        sites += _of_floridas_weekly(text)
    if "-NC" in text:
        sites += _of_north_carolina(text)
    return sites


def _samoan(text: str) -> Iterator[ReporterSite]:
    for match in _SAMOA.finditer(text):
        series = match["reporter"].rpartition(".")[2].replace("Samoa", "").strip(" .")
        normal = " ".join(("Am. Samoa", series)).strip()
        printed = match["reporter"].strip()
        key = CaseKey(match["volume"], normal, match["page"], "" if printed == normal else printed)
        yield ReporterSite(Span(*match.span()), key, "state", short=bool(match["at"]))


def _of_floridas_weekly(text: str) -> Iterator[ReporterSite]:
    for match in _FLORIDA_WEEKLY_SHORT.finditer(text):
        series = match["series"]
        reporter = f"Fla. L. Weekly{series}" if series else _FLORIDA_COURTS.get(match["letter"])
        if reporter is None:
            continue
        key = CaseKey(match["volume"], reporter, match["page"])
        yield ReporterSite(Span(*match.span()), key, "state", short=True)


def _of_north_carolina(text: str) -> Iterator[ReporterSite]:
    for match in _NORTH_CAROLINA.finditer(text):
        key = CaseKey(match["year"], match["court"], match["number"], f"-{match['court']}-")
        yield ReporterSite(Span(*match.span()), key, "state", short=False)
