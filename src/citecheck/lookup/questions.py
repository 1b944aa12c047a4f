"""What a brief asks of a list of decisions."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck.crosscheck import Comparison
from citecheck.model.citations import Form
from citecheck.model.findings import Location
from citecheck.model.keys import AuthorityKey, case_keys
from citecheck.model.kinds import Identity
from citecheck.model.lookups import Question


def questions(comparison: Comparison) -> tuple[Question, ...]:
    """A question for each citation of a decision, by text and table, in reading order; a parallel
    citation is one of its own, a short form belongs to the full one."""
    found: dict[AuthorityKey, list[tuple[str | None, Location, int | None, int | None]]] = {}
    for keys, said in (*_in_text(comparison), *_in_table(comparison)):
        # a docket number beside a volume and a page adds nothing to look up
        for key in case_keys(keys) or keys:
            if key.identity is Identity.DECISION:
                found.setdefault(key, []).append(said)
    return tuple(
        Question(
            key,
            tuple(dict.fromkeys(name for name, *_ in said if name)),
            tuple(place for _, place, _, _ in said),
            next((authority for *_, authority, _ in said if authority is not None), None),
            next((entry for *_, entry in said if entry is not None), None),
        )
        for key, said in found.items()
    )


_Said = tuple[Sequence[AuthorityKey], tuple[str | None, Location, int | None, int | None]]


def _in_text(comparison: Comparison) -> Iterator[_Said]:
    for citation in comparison.citations:
        if citation.form is Form.FULL and citation.kind.row.is_decision:
            place = comparison.places.locate_clean(citation.span)
            yield citation.keys, (citation.name, place, citation.authority, None)


def _in_table(comparison: Comparison) -> Iterator[_Said]:
    for index, entry in enumerate(comparison.entries):
        yield entry.keys, (entry.name, comparison.places.locate(entry.span), None, index)


def others(comparison: Comparison) -> int:
    """How many authorities of the brief are no decisions, and so are not looked up."""
    return sum(not authority.kind.row.is_decision for authority in comparison.authorities)
