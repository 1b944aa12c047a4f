"""An authority is cited in the brief and is not in the table.

What it does

Reports each authority that the body or a footnote cites in full and that no entry of the table
stands for. An entry for a section stands for its subsections; an entry with parallel citations
for each of them. Decisions cited only as another's later history are TOA112 instead. Of low
confidence is what is only named in words (*the Fifth Amendment*); a decision cited only under
``OPINIONS BELOW`` or ``RELATED CASES``, or with a docket number that the brief's own cover bears,
or unreported and between the parties of that cover, since by convention neither the decision
under review nor what is named there is listed; a rule of court cited only where the brief says
how many words it has; a section whose chapter is listed, or one soon behind a section that is
listed *et seq.*, where no other of these sections is listed; and what stands in words of the
table that are no entry's, as those of an act above its sections. The report says which these are,
under what was not checked.

Why it matters

The table must list every authority cited (Fed. R. App. P. 28(a)(3); Sup. Ct. R. 24.1(c)).

Example

    See Smith v. Jones, 500 U.S. 1, 4 (1991).

with no entry for *Smith v. Jones* in the table.

How to fix

Add the authority to the table with the pages it is cited on, or take the citation out.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.crosscheck import Comparison, OnlyInBody
from citecheck.dataclass import replace
from citecheck.evidence.decisions_below import DecisionsBelow, RelatedCases
from citecheck.evidence.mentions import plain
from citecheck.evidence.own_case import OwnCase
from citecheck.evidence.own_length import states_own_length
from citecheck.evidence.ranges import Ranges
from citecheck.evidence.unread.pages import unseen
from citecheck.evidence.unread.rest import unlisted_words
from citecheck.model.citations import Context, Form
from citecheck.model.config import Config
from citecheck.model.findings import Confidence, Finding, Related, Severity
from citecheck.model.kinds import Kind
from citecheck.rules._say import LONGEST_RELATED, cite, finding, where
from citecheck.rules.base import Rule

_ID = ("TOA101", "missing-from-toa", Severity.ERROR)


def check(comparison: Comparison, config: Config) -> Iterator[Finding]:
    """One finding an authority, at the first place that cites it; one for the two ends of a range
    (``§§ 1811-1832``) of which neither is listed."""
    missing = {
        pairing: sites
        for pairing in comparison.pairings
        if isinstance(pairing, OnlyInBody)
        and comparison.authorities[pairing.authority].history_of is None
        and (sites := _sites(comparison, pairing.authority, config))
    }
    unsure = comparison.once(_Unsure)
    ranges = Ranges(comparison.authorities, comparison.citations, comparison.document.view)
    indices = {pairing.authority for pairing in missing}
    for pairing, sites in missing.items():
        if {ranges.beginning_of(k) for k in sites} <= indices:
            continue
        index = pairing.authority
        both = {ranges.end_of(k) for k in sites} <= indices
        found = _missing(comparison, index, sites, ranges.words(index) if both else None)
        yield replace(found, confidence=Confidence.LOW) if unsure.reason(pairing) else found


_BELOW = "cited only where the brief names the decisions below, which tables seldom list"
_AS_RELATED = "cited only where the brief names related cases, which tables seldom list"
_OWN_CASE = "decided in the brief's own case, by its cover, which tables seldom list"
_OWN_LENGTH = "cited only where the brief says how many words it has"
_PERHAPS = (
    "listed perhaps by its chapter, by the act or section cited with it, or as one of those that "
    "follow an entry with et seq."
)
_NO_ENTRY = "cited as in words of the table that are no entry's"


class _Unsure:
    """Which authorities a table may rightly lack, or have where it was not read."""

    def __init__(self, comparison: Comparison) -> None:
        self._comparison = comparison
        self._below = DecisionsBelow(comparison.document)
        self._related = RelatedCases(comparison.document)
        self._own = OwnCase(comparison.document)
        self._words = unlisted_words(comparison.document, comparison.entries)

    def reason(self, pairing: OnlyInBody) -> str | None:
        """Why it is not sure that the authority is missing; None where it is."""
        if pairing.perhaps is not None:
            return _PERHAPS
        authority = self._comparison.authorities[pairing.authority]
        citations = [self._comparison.citations[k] for k in authority.sites]
        if authority.kind.row.is_decision and all(map(self._below.hold, citations)):
            return _BELOW
        if authority.kind.row.is_decision and all(map(self._related.hold, citations)):
            return _AS_RELATED
        if authority.kind.row.is_decision and self._own.holds(authority):
            return _OWN_CASE
        view = self._comparison.document.view
        if all(states_own_length(view, citation) for citation in citations):
            return _OWN_LENGTH
        full = [plain(c.core.of(view)) for c in citations if c.form is Form.FULL]
        return _NO_ENTRY if any(w.count(" ") and f" {w} " in self._words for w in full) else None


def _unchecked(comparison: Comparison, config: Config) -> Iterator[str]:
    yield from unseen(comparison, config)
    unsure = comparison.once(_Unsure)
    said: dict[str, list[str]] = {}
    for pairing in comparison.pairings:
        if isinstance(pairing, OnlyInBody) and (why := unsure.reason(pairing)):
            said.setdefault(why, []).append(cite(comparison.authorities[pairing.authority]))
    for why, names in said.items():
        yield f"{why}: {'; '.join(names)}"


def _sites(comparison: Comparison, index: int, config: Config) -> list[int]:
    sites = comparison.authorities[index].sites
    if config.exclude_quoted:
        return [k for k in sites if comparison.citations[k].context is not Context.QUOTATION]
    return list(sites)


def _missing(comparison: Comparison, index: int, sites: list[int], words: str | None) -> Finding:
    """The finding for the authority at ``index``, cited at ``sites``; ``words`` are those of the
    range that it begins."""
    authority = comparison.authorities[index]
    citations = [comparison.citations[k] for k in sites]
    full = [c for c in citations if c.form is Form.FULL]
    seldom = authority.kind.row.seldom_listed
    confidence = Confidence.HIGH
    if authority.prose_only or all(c.low_confidence for c in citations):
        confidence = Confidence.LOW
    elif not full or seldom or (authority.kind is Kind.CASE and authority.decided is None):
        confidence = Confidence.MEDIUM
    severity = Severity.WARNING if seldom else Severity.ERROR
    first = (full or citations)[0]
    return finding(
        _ID,
        f"{words or cite(authority)} is cited but is not in the table",
        where(comparison, first),
        subject=str(authority.keys[0]),
        confidence=confidence,
        severity=severity,
        related=tuple(
            Related("also cited here", where(comparison, c), plain=True)
            for c in citations[:LONGEST_RELATED]
            if c is not first
        ),
        authority=index,
    )


RULE = Rule(
    *_ID, "cited in the brief, not in the table", __doc__ or "", check, unchecked=_unchecked
)
