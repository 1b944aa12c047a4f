"""One citation of a decision, as it stands in the text."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.citations.decisions.names.case_names import CaseName
from citecheck.dataclass import dataclass, field
from citecheck.model.keys import AuthorityKey, CaseKey
from citecheck.model.spans import Span


@dataclass(slots=True)
class CaseMention:
    """One citation of a decision as it stands in the text.

    ``span`` runs from the name to the end of the date parenthetical; ``parentheses`` are
    all that are attached behind it. ``parent`` is the index of the mention whose history
    this one continues, ``history`` the words that say so. ``apart`` is a name that
    stands in the sentence but not right before the citation.
    """

    span: Span
    core: Span
    keys: tuple[AuthorityKey, ...]
    short: bool
    name: CaseName | None = None
    pin: str | None = None
    court: str | None = None
    year: int | None = None
    date: str | None = None
    docket: str | None = None
    aliases: tuple[str, ...] = ()
    parentheses: tuple[Span, ...] = ()
    parent: int | None = None
    history: str | None = None
    cite_type: str = ""
    has_at: bool = False
    apart: CaseName | None = None
    blanks: tuple[CaseKey, ...] = field(default=())


def kept(mentions: Sequence[CaseMention], keep: Sequence[bool]) -> list[CaseMention]:
    """The mentions of which ``keep`` says so, their parents counted among themselves; the history
    of one that goes is no one's."""
    places = {k: place for place, k in enumerate(k for k, stays in enumerate(keep) if stays)}
    for mention in mentions:
        if mention.parent is not None:
            mention.parent = places.get(mention.parent)
    return [mention for mention, stays in zip(mentions, keep, strict=True) if stays]


def is_blank(key: AuthorityKey) -> bool:
    """Whether a key has a blank for its volume or page (``--- F.4th ----``): it says which
    reporter will print the decision, not which decision it is. A report may have no volumes."""
    if not isinstance(key, CaseKey):
        return False
    volume = not key.volume or key.volume[0].isdigit()
    return not (volume and key.page[:1].isalnum())
