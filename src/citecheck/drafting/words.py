"""The words of an entry: the brief's own fullest citation, without its pin."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.citations.decisions.tails import read_parentheses
from citecheck.drafting.draft import Run
from citecheck.drafting.printed_reporters import PrintedReporters
from citecheck.drafting.writings import provision, writing
from citecheck.model.citations import Authority, Citation, Form
from citecheck.model.keys import AuthorityKey, CaseKey, DocketKey, ProvisionKey
from citecheck.model.kinds import Identity
from citecheck.model.reading import Extraction
from citecheck.model.table import TableEntry
from citecheck.patterns import re

_DATE = re.compile(
    r"(?:\([^()\n]{0,90}(?<!\d)(?:1[6-9]|20)\d\d(?!\d)[^()\n]{0,90}\)"
    r"|\[[^()\[\]\n]{0,80}(?<!\d)(?:1[6-9]|20)\d\d\])$"
)
_YEAR_FIRST = re.compile(r" \((\d{4})\),? ?$")
_WEIGHT = re.compile(
    r"\((?:en banc|per curiam|plurality(?: opinion)?|mem\.(?: (?:op\.|decision))?|unpublished"
    r"(?: opinion)?)(?:, not designated for publication)?\)"
)
_OPENING_QUOTE = re.compile(r"(?<![^\s“(])'")


class EntryWords:
    """Writes entries for the authorities of one brief."""

    def __init__(self, extracted: Extraction) -> None:
        self._extracted = extracted
        self._view = extracted.document.view
        self._reporters = PrintedReporters(extracted)
        self._listed: dict[int, TableEntry] = {}
        for entry, linked in zip(extracted.entries, extracted.entry_authorities, strict=True):
            if linked is not None:
                self._listed.setdefault(linked, entry)
        self._later: dict[int, list[int]] = {}
        for index, authority in enumerate(extracted.authorities):
            if authority.history_of is not None:
                self._later.setdefault(authority.history_of, []).append(index)
        source = extracted.document.source.text
        self._curly = source.count("’") > source.count("'")

    def history(self, index: int) -> list[int]:
        """The authorities that stand in the history of this one, all the way down."""
        found: list[int] = []
        waiting = list(self._later.get(index, ()))
        while waiting:
            later = waiting.pop(0)
            if later not in found and later != index:
                found.append(later)
                waiting += self._later.get(later, ())
        return found

    def runs(self, index: int) -> tuple[Run, ...]:
        """The words of the entry of an authority, its history included."""
        authority = self._extracted.authorities[index]
        if not authority.kind.row.is_decision:
            return self._set([Run(self._writing(index, authority))])
        runs = self._decision(index, authority)
        for later in self.history(index):
            decision = self._extracted.authorities[later]
            citation = self._fullest(decision)
            if citation is None or decision.keys[0].identity is not Identity.DECISION:
                continue
            runs += [Run(", "), Run(citation.history or "history", italic=True)]
            runs += [Run(" " if citation.name else ", "), *self._decision(later, decision)]
        return self._set(runs)

    def name(self, index: int) -> str | None:
        """The name under which a decision is listed."""
        authority = self._extracted.authorities[index]
        citation = self._fullest(authority)
        name = (citation.name if citation else None) or authority.name
        return name if authority.kind.row.is_decision else None

    def plain(self, words: str) -> tuple[Run, ...]:
        """Words of the clean text as an entry prints them."""
        return self._set([Run(words)])

    def _set(self, runs: list[Run]) -> tuple[Run, ...]:
        """With the apostrophes of the brief: the clean view has straight ones only."""
        if not self._curly:
            return tuple(runs)
        return tuple(Run(_curled(run.text), run.italic) for run in runs)

    # --- decisions --------------------------------------------------------------------------------

    def _decision(self, index: int, authority: Authority) -> list[Run]:
        citation = self._fullest(authority)
        if citation is None:
            listed = self._listed.get(index)
            return [Run(listed.text if listed else _words_of(authority))]
        name = citation.name or authority.name
        keys = self._in_print(citation, authority)
        date = self._date(citation, authority)
        runs = [Run(name, italic=True)] if name else []
        if self._year_first(citation):
            return [*runs, Run(f" {date} {as_joined(keys, citation.span.of(self._view))}")]
        if dated := _WITH_DOCKET.search(citation.span.of(self._view)):
            # Louisiana's court and date belong to the docket number
            keys, date = [f"{keys[0]} {dated[0]}", *keys[1:]], ""
        words = as_joined(keys, citation.span.of(self._view))
        if court := _COURT_BEFORE_DOCKET.search(citation.span.of(self._view)):
            # Ohio's districts stand before the docket number, not in parentheses
            words, date = f"{court[0]}{words}", ""
        numbered = isinstance(citation.keys[0], DocketKey)
        if slip := numbered and len(keys) == 1 and _SLIP.search(citation.span.of(self._view)):
            words += slip[0]
        return [*runs, Run((", " if name else "") + (f"{words} {date}" if date else words))]

    def _fullest(self, authority: Authority) -> Citation | None:
        """The full citation that says most; of equals the first."""
        return max(self._in_full(authority), key=_fullness, default=None)

    def _in_full(self, authority: Authority) -> list[Citation]:
        sites = (self._extracted.citations[site] for site in authority.sites)
        return [c for c in sites if c.form is Form.FULL and c.keys]

    def _in_print(self, citation: Citation, authority: Authority) -> list[str]:
        """Docket number, then the citation in each reporter once: where a brief has two in one
        reporter, one of them is a slip, and the fullest citation's is taken."""
        chosen: dict[tuple[str, bool], AuthorityKey] = {}
        for key in (*citation.keys, *authority.keys):
            if isinstance(key, CaseKey):
                # `2019 VI 12, 71 V.I. 800`: what a court numbers by the year is no volume
                chosen.setdefault((key.reporter, key.is_neutral), key)
            elif isinstance(key, DocketKey):
                chosen.setdefault(("", False), key)
        ordered = sorted(chosen.items(), key=lambda pair: pair[0][0] != "")
        return [self._reporters.of(k) if isinstance(k, CaseKey) else str(k) for _, k in ordered]

    def _year_first(self, citation: Citation) -> bool:
        """``People v. Jones (2003) 29 Cal.4th 1``: the style of the California Style Manual."""
        before = self._view[citation.span.start : citation.core.start]
        return _YEAR_FIRST.search(before) is not None

    def _date(self, citation: Citation, authority: Authority) -> str:
        """The parenthesis with court and date, and one that says how the court sat."""
        words = citation.span.of(self._view)
        if self._year_first(citation):
            return f"({citation.year})"
        match = _DATE.search(words)
        if match is not None:
            date = match[0]
        elif self._dated_behind(citation):
            court = _COURT_ALONE.search(words)
            date = court[0] if court else ""
        else:
            parts = " ".join(str(p) for p in (authority.court, authority.year) if p)
            date = f"({parts})" if parts else ""
        spans, _ = read_parentheses(self._view, citation.span.end)
        weight = next((w for s in spans[:2] if _WEIGHT.fullmatch(w := s.of(self._view))), "")
        return f"{date} {weight}" if weight and weight not in date else date

    def _dated_behind(self, citation: Citation) -> bool:
        """Whether the year of a decision stands once, behind its history: ``318 F.2d 4 (5th Cir.),
        cert. denied, 375 U.S. 5 (1963)``."""
        later = (c for c in self._extracted.citations if c.history_of is not None)
        return any(
            self._extracted.citations[c.history_of] is citation
            and c.year == citation.year
            and _DATE.search(c.span.of(self._view)) is not None
            for c in later
            if c.history_of is not None
        )

    # --- everything else -----------------------------------------------------------------------

    def _writing(self, index: int, authority: Authority) -> str:
        """Provisions and writings as the brief cites them; of writings what the brief's own table
        calls them, as the body may give no more than the place where they are printed."""
        key = authority.keys[0]
        if isinstance(key, ProvisionKey):
            return provision(self._view, key, self._in_full(authority))
        listed = self._listed.get(index)
        if listed is not None and key in listed.keys:
            return _with_year_of(listed, authority)
        full = self._in_full(authority)
        fullest = max(
            full, key=lambda c: (c.year is not None, c.core.end - c.span.start), default=None
        )
        return writing(self._view, authority, fullest)


_COURT_ALONE = re.compile(r"\([^()\d]{0,20}(?:\d{1,2}[a-z]{1,2} )?[^()\d]{1,30}\)$")
_COURT_BEFORE_DOCKET = re.compile(
    r"\d{1,2}(?:st|nd|rd|d|th) Dist\.,? (?:[A-Z][a-z]+ ){1,2}(?=Nos?\. )"
)
_SLIP = re.compile(r", slip op(?:\.|inion)")
_WITH_DOCKET = re.compile(r"\(La\.[^()]{0,40}\d{1,2}/\d{1,2}/\d{2,4}\)(?=[,;] )")


def _curled(words: str) -> str:
    return _OPENING_QUOTE.sub("‘", words).replace("'", "’")


_FITS = re.compile(r"[ .]")


def as_joined(keys: Sequence[str], words: str) -> str:
    """Parallel citations as ``words`` set them apart: Michigan's semicolon, brackets in
    California's style, the parentheses of Georgia; else by commas."""
    joined, at, closing = "", 0, ""
    for key in keys:
        found = _place(key, words, at)
        if found is None:
            joined += f"{closing}, {key}" if joined else key
            closing = ""
            continue
        gap, at = words[at : found[0]], found[1]
        if blank := _BLANK.search(gap):
            key = f"{blank['blank']}, {key}"
        if closing and closing in gap:
            joined, closing = joined + closing, ""
        opening = _OPENING.search(gap) if joined and not closing else None
        if opening:
            joined += f" {opening['sign']}{key}"
            closing = _CLOSING[opening["sign"]]
        else:
            joined += (("; " if ";" in gap else ", ") if joined else "") + key
    return joined + closing


# `--- F.4th ---`, `597 U.S. ___`: a page or volume that is not yet known
_DASHES = r"[-–—_]{1,8}(?: [-–—_]{1,8}){0,4}"
_BLANK = re.compile(
    rf"(?:^|, )(?P<blank>(?:\d{{1,4}}|{_DASHES}) [A-Z][\w.']{{0,12}}(?: [\w.']{{1,8}}){{0,3}} "
    rf"{_DASHES}), $"
)
_CLOSING = {"(": ")", "[": "]"}
_OPENING = re.compile(r"(?P<sign>[(\[])$")


def _place(key: str, words: str, at: int) -> tuple[int, int] | None:
    """Where ``key`` stands in ``words`` from ``at``, spaces and points aside."""
    signs = "[ .]{0,2}".join(re.escape(sign) for sign in _FITS.sub("", key))
    match = re.search(signs, words[at:])
    return (at + match.start(), at + match.end()) if match else None


def _fullness(citation: Citation) -> tuple[int, ...]:
    parts = (citation.name, citation.year, citation.court)
    return (*(int(part is not None) for part in parts), len(citation.keys))


def _with_year_of(listed: TableEntry, authority: Authority) -> str:
    """The words of the brief's own table, with the year that the body gives."""
    if listed.year is None or authority.year is None or listed.year in authority.years:
        return listed.text
    return listed.text.replace(str(listed.year), str(authority.year))


def _words_of(authority: Authority) -> str:
    words = ", ".join(str(key) for key in authority.keys)
    return f"{authority.name}, {words}" if authority.name else words
