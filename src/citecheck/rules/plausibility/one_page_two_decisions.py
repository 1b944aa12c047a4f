"""One citation under two names, or a pin behind the page on which another decision begins.

What it does

Two decisions cannot both begin on one page and go on behind it. A citation that the text gives
under two names that share no word is reported where each time a pin behind its first page shows
that the decision goes on; the number of a database is of one decision anyhow. So is a pin behind
the page on which, by another citation of the brief, the next decision of the volume begins.

Why it matters

One of the two citations is that of another decision.

Example

    Smith v. Jones, 100 F.3d 200, 204 (9th Cir. 1996)
    Doe v. Roe, 100 F.3d 200, 206 (9th Cir. 1996)

How to fix

Look both decisions up, and correct the citation that is wrong.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import combinations, islice

from citecheck.crosscheck import Comparison
from citecheck.evidence.printed_decisions import PrintedDecision, printed_decisions
from citecheck.facts.reporter_lives import reporter_lives
from citecheck.model.config import Config
from citecheck.model.findings import Finding, Severity
from citecheck.model.keys import CaseKey
from citecheck.names.same_name import NameMatch, party_words, same_case_name
from citecheck.names.whole_names import names_two_parties
from citecheck.rules.base import Rule
from citecheck.rules.plausibility._gather import Fault, gather

_ID = ("PLA408", "one-page-two-decisions", Severity.WARNING)

_INITIALS = 2  # letters; longer words in capitals are acronyms, whose words are not known
_MOST_NAMES = 8  # of one citation; where it has more, they are misread


def check(comparison: Comparison, config: Config) -> Iterator[Finding]:
    """One finding for each citation that cannot be what the brief takes it for."""
    return gather(_ID, _faults(comparison))


def _faults(comparison: Comparison) -> Iterator[Fault]:
    in_text = [d for d in printed_decisions(comparison) if d.entry is None]
    yield from _two_names(in_text, comparison)
    yield from _begun_between(in_text)


def _two_names(in_text: list[PrintedDecision], comparison: Comparison) -> Iterator[Fault]:
    named: dict[CaseKey, dict[str, PrintedDecision]] = {}
    for decision in in_text:
        if decision.name and names_two_parties(decision.name):
            for key in decision.cases:
                if key.in_database or _goes_on(decision, key):
                    named.setdefault(key, {}).setdefault(decision.name, decision)
    for key, by_name in named.items():
        for one, other in combinations(islice(by_name, _MOST_NAMES), 2):
            if _have_nothing_in_common(one, other, comparison):
                yield Fault(
                    f"{key}|names",
                    f"{key} is cited as {one} and as {other}",
                    by_name[other].place,
                )


def _goes_on(decision: PrintedDecision, key: CaseKey) -> bool:
    """Whether a pin shows that the decision goes on behind its first page."""
    return any(pinned == key and page > int(key.page) for pinned, page in decision.pins)


def _have_nothing_in_common(one: str, other: str, comparison: Comparison) -> bool:
    words, others = party_words(one), party_words(other)
    return (
        bool(words and others)
        and not any(_may_be_one(a, b) for a in words for b in others)
        and not any(word.isupper() for word in f"{one} {other}".split() if len(word) > _INITIALS)
        and same_case_name(one, other, comparison.acronyms) is NameMatch.DIFFERENT
    )


def _may_be_one(one: str, other: str) -> bool:
    """Whether two words may be one, misspelt or cut short."""
    return one[:_INITIALS] == other[:_INITIALS]


def _next(starts: Sequence[int], first: int) -> int | None:
    """The least of ``starts``, which are in order, behind ``first``."""
    at = bisect_right(starts, first)
    return starts[at] if at < len(starts) else None


def _begun_between(in_text: list[PrintedDecision]) -> Iterator[Fault]:
    """Pins behind the first page of the next decision that the brief cites from the volume."""
    begins: dict[tuple[str, str], dict[int, PrintedDecision]] = {}
    for decision in in_text:
        if decision.year is not None and decision.name:
            for key in decision.cases:
                if key.page.isdigit() and key.reporter in reporter_lives():
                    volume = begins.setdefault((key.reporter, key.volume), {})
                    volume.setdefault(int(key.page), decision)
    in_order = {number: sorted(starts) for number, starts in begins.items()}
    for decision in in_text:
        for key, page in decision.pins:
            number = (key.reporter, key.volume)
            between, first = begins.get(number, {}), int(key.page)
            after = _next(in_order.get(number, ()), first)
            if after is None or after >= page or first not in between:
                continue
            other = between[after]
            if _share_words(between[first], other):
                continue
            message = (
                f"{key}: this cites page {page}, but {other.name} begins on page {after} of the "
                "volume"
            )
            yield Fault(f"{key}|{page}", message, decision.place)


def _share_words(one: PrintedDecision, other: PrintedDecision) -> bool:
    """Whether both may be one case, whose opinions stand on pages of their own."""
    return bool(party_words(one.name or "") & party_words(other.name or ""))


RULE = Rule(
    *_ID,
    "one citation under two names, or a pin behind the page on which another decision begins",
    __doc__ or "",
    check,
    needs_table=False,
)
