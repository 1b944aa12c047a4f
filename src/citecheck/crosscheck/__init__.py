"""Which entry of the table stands for which authority of the brief: worked out once, for
all rules."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from citecheck.crosscheck.comparison import Comparison
from citecheck.crosscheck.decisions import (
    by_bare_name,
    by_blank,
    by_docket,
    by_history,
    by_name,
    slips_in_the_brief,
)
from citecheck.crosscheck.ledger import Ledger
from citecheck.crosscheck.pairings import (
    Contested,
    Difference,
    Matched,
    OnlyInBody,
    OnlyInTable,
    Pairing,
)
from citecheck.crosscheck.provisions import (
    by_act,
    by_alike_section,
    by_cover,
    by_near_section,
    by_swapped_section,
)
from citecheck.crosscheck.works import (
    by_codification,
    by_debate,
    by_law,
    by_near_page_of_journal,
    by_paper,
    by_swapped_number,
    by_swapped_section_of_work,
    by_title,
    by_work,
)
from citecheck.model.citations import Authority, Citation
from citecheck.model.config import Config, StatuteMatching
from citecheck.model.keys import DocketKey
from citecheck.model.table import TableEntry

__all__ = [
    "Comparison",
    "Contested",
    "Difference",
    "Matched",
    "OnlyInBody",
    "OnlyInTable",
    "Pairing",
    "pair",
]


def pair(
    entries: Sequence[TableEntry],
    authorities: Sequence[Authority],
    citations: Sequence[Citation],
    acronyms: Mapping[str, str],
    config: Config,
) -> tuple[Pairing, ...]:
    """Pair entries with authorities: by citation, then by name, then by title.

    ``citations`` are those that the authorities' sites count in; ``acronyms`` are the brief's
    own abbreviations of names. The pairings hold indices of ``entries`` and ``authorities``.
    """
    exact = config.statutes is StatuteMatching.EXACT
    ledger = Ledger(entries, authorities, citations, acronyms, exact)
    for way in _WAYS:
        way(ledger)
    return ledger.pairings()


def _by_citation(ledger: Ledger) -> None:
    printed = {key: k for k, a in enumerate(ledger.authorities) for key in a.places}
    by_key = printed | {
        key: k
        for k, a in enumerate(ledger.authorities)
        for key in a.keys
        if not isinstance(key, DocketKey)
    }
    for index, entry in enumerate(ledger.entries):
        for key in entry.keys:
            if key in by_key:
                ledger.match(index, by_key[key])


# The surest first: what one way has paired, those behind it leave alone.
_WAYS = (
    _by_citation,
    by_cover,
    by_act,
    by_debate,
    by_work,
    by_paper,
    by_law,
    by_codification,
    by_docket,
    by_history,
    by_name,
    by_blank,
    by_bare_name,
    by_title,
    by_near_section,
    by_alike_section,
    by_swapped_section,
    by_swapped_section_of_work,
    by_near_page_of_journal,
    by_swapped_number,
    slips_in_the_brief,
)
