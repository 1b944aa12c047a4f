"""Marks that nothing looks back to are let go while the citations are made of them: of a text full
of *id.* both would be held at once."""

from __future__ import annotations

from citecheck.citations.back_references import Id
from citecheck.citations.scan import Mark, RecordMark, Setting
from citecheck.model.citations import Context
from citecheck.model.spans import Span
from citecheck.resolution.of_id import FURTHEST_MARK, Antecedents

_TOGETHER = 4096  # marks
_NOWHERE = Span(0, 0)
_NOTHING = Mark(RecordMark(_NOWHERE, _NOWHERE), (), Setting(0, None, Context.BODY), 0)


def let_go(marks: list[Mark], index: int, antecedents: Antecedents) -> None:
    """Put one mark that says nothing in the place of each *id.* before ``index`` that nothing looks
    back to from there on: not of those right before it, and not where a parenthesis holds it or
    stands behind it. Done now and then: at most indices it does nothing."""
    if index % _TOGETHER:
        return
    kept = antecedents.looked_back_to()
    for k in range(max(0, index - _TOGETHER - FURTHEST_MARK), index - FURTHEST_MARK):
        mark = marks[k]
        alone = isinstance(mark.what, Id) and mark.outer is None and not mark.parentheses
        if alone and k not in kept:
            marks[k] = _NOTHING
