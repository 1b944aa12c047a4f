"""The words of an entry: the brief's own fullest citation, without its pin."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from citecheck.citations.decisions.tails import read_parentheses
from citecheck.drafting.draft import Run
from citecheck.model.citations import Authority, Citation, Form
from citecheck.model.keys import AuthorityKey, CaseKey, DocketKey, ProvisionKey
from citecheck.model.kinds import Identity, Kind
from citecheck.model.reading import Extraction
from citecheck.model.table import TableEntry
from citecheck.names.title_before import title_before
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
_YEAR = re.compile(r"\(.{0,60}\d{4}\)")


class EntryWords:
    """Writes entries for the authorities of one brief."""

    def __init__(self, extracted: Extraction) -> None:
        self._extracted = extracted
        self._view = extracted.document.view
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
        keys = _in_print(citation, authority)
        date = self._date(citation, authority)
        runs = [Run(name, italic=True)] if name else []
        if self._year_first(citation):
            keys = [_as_spaced(key, citation.span.of(self._view)) for key in keys]
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
        full = [
            c
            for site in authority.sites
            if (c := self._extracted.citations[site]).form is Form.FULL and c.keys
        ]
        return max(full, key=_fullness, default=None)

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
        else:
            parts = " ".join(str(p) for p in (authority.court, authority.year) if p)
            date = f"({parts})" if parts else ""
        spans, _ = read_parentheses(self._view, citation.span.end)
        weight = next((w for s in spans[:2] if _WEIGHT.fullmatch(w := s.of(self._view))), "")
        return f"{date} {weight}" if weight and weight not in date else date

    # --- everything else -----------------------------------------------------------------------

    def _writing(self, index: int, authority: Authority) -> str:
        """A section of a state's code as the brief cites it, other provisions in their normal form;
        of writings what the brief's own table calls them,
        as the body may give no more than the place where they are printed."""
        key = authority.keys[0]
        if isinstance(key, ProvisionKey):
            return self._provision(authority, key)
        listed = self._listed.get(index)
        if listed is not None and key in listed.keys:
            return _with_year_of(listed, authority)
        words = str(key)
        citation = self._fullest(authority)
        title = authority.name if authority.kind.row.led_by_name else None
        if title is None and citation is not None:
            title = title_before(self._view, citation.span.start)
        if citation is not None and not title:
            words = self._as_printed(words, citation)
        words = f"{title}, {words}" if title else words
        if authority.year is not None and not _YEAR.search(words):
            words += f" ({authority.year})"
        return words

    def _provision(self, authority: Authority, key: ProvisionKey) -> str:
        """``MCL 750.316(1)(a)``, ``§ 768.72, Fla. Stat.``: as the courts of the state write it, if
        the brief does; what is said in prose or in a list is put into the normal form."""
        if key.kind is not Kind.STATUTE or key.source.endswith("U.S.C."):
            return str(key)
        cited = Counter(
            words
            for site in authority.sites
            if (citation := self._extracted.citations[site]).form is Form.FULL
            and citation.keys == (key,)
            and not _IN_PROSE.search(words := citation.core.of(self._view))
            and _NAMES_A_CODE.search(words)
        )
        return cited.most_common(1)[0][0] if cited else str(key)

    def _as_printed(self, words: str, citation: Citation) -> str:
        """``words`` with what a number of a series has around it in the brief: whose series it is
        (``Exchange Act Release No. 34-12345``), and where it is to be read (``Rev. Rul. 99-40,
        1999-2 C.B. 441``)."""
        if bulletin := _BULLETIN_BEHIND.match(self._view, citation.core.end):
            return f"{words}, {bulletin['place']}"
        printed = citation.span.of(self._view)
        return printed if words in printed and _RELEASE.match(words) else words


# words of a sentence, several sections, and small capitals that lost their case
_IN_PROSE = re.compile(
    r"\b(?:[Ss]ections?|[Aa]rticles?|[Tt]itle|[Cc]hapters?|of|the|and|to)\b|§ ?§"
    r"|[A-Z]{3,}\.? [A-Z]{3,}|[A-Z]{3,}\.(?! ?\d)"
)
_NAMES_A_CODE = re.compile(r"[A-Z][A-Za-z.]{0,20}[A-Z]|[A-Z][a-z]{2}")
_BULLETIN_BEHIND = re.compile(
    r",(?: §§? ?[\d.]{1,9},)? (?P<place>(?:\d{4}-)?\d{1,2} (?:C\.B\.|I\.R\.B\.) \d{1,5})"
)
_COURT_BEFORE_DOCKET = re.compile(
    r"\d{1,2}(?:st|nd|rd|d|th) Dist\.,? (?:[A-Z][a-z]+ ){1,2}(?=Nos?\. )"
)
_RELEASE = re.compile(r"Release No\. |Rev\. (?:Rul|Proc)\. ")
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
        if closing and closing in gap:
            joined, closing = joined + closing, ""
        opening = _OPENING.search(gap) if joined and not closing else None
        if opening:
            joined += f" {opening['sign']}{key}"
            closing = _CLOSING[opening["sign"]]
        else:
            joined += (("; " if ";" in gap else ", ") if joined else "") + key
    return joined + closing


_CLOSING = {"(": ")", "[": "]"}
_OPENING = re.compile(r"(?P<sign>[(\[])$")


def _place(key: str, words: str, at: int) -> tuple[int, int] | None:
    """Where ``key`` stands in ``words`` from ``at``, spaces and points aside."""
    signs = "[ .]{0,2}".join(re.escape(sign) for sign in _FITS.sub("", key))
    match = re.search(signs, words[at:])
    return (at + match.start(), at + match.end()) if match else None


def _as_spaced(key: str, words: str) -> str:
    """A citation as ``words`` space it: the California Style Manual has ``Cal.4th``."""
    signs = " ?".join(re.escape(sign) for sign in key.replace(" ", ""))
    match = re.search(signs, words)
    return match[0] if match else key


def _fullness(citation: Citation) -> tuple[int, ...]:
    parts = (citation.name, citation.year, citation.court)
    return (*(int(part is not None) for part in parts), len(citation.keys))


def _in_print(citation: Citation, authority: Authority) -> list[str]:
    """Docket number, then the citation in each reporter once: where a brief has two in one
    reporter, one of them is a slip, and the fullest citation's is taken."""
    chosen: dict[str, AuthorityKey] = {}
    for key in (*citation.keys, *authority.keys):
        if isinstance(key, CaseKey):
            chosen.setdefault(key.reporter, key)
        elif isinstance(key, DocketKey):
            chosen.setdefault("", key)
    ordered = sorted(chosen.items(), key=lambda pair: pair[0] != "")
    return [key.in_print if isinstance(key, CaseKey) else str(key) for _, key in ordered]


def _with_year_of(listed: TableEntry, authority: Authority) -> str:
    """The words of the brief's own table, with the year that the body gives."""
    if listed.year is None or authority.year is None or listed.year in authority.years:
        return listed.text
    return listed.text.replace(str(listed.year), str(authority.year))


def _words_of(authority: Authority) -> str:
    words = ", ".join(str(key) for key in authority.keys)
    return f"{authority.name}, {words}" if authority.name else words
