"""An *id.* behind a citation of the record that is of the decision cited before it.

``Orrin v. Vane, 125 F.2d 581, 585 (1932), holds so. (Br. at 14.) But it is “vested.” Id. at 585.``
The page tells it: it is the one that the decision was cited with, and none of the record's place.
"""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.citations.back_references import Id, PinShape
from citecheck.citations.decisions.mentions import CaseMention
from citecheck.citations.scan import Mark
from citecheck.patterns import re
from citecheck.resolution.cited import CitedString

_PAGE = re.compile(r"\d{3,}")  # smaller numbers are pages of anything


def is_of_decision(
    text: str, marks: Sequence[Mark], what: Id, index: int, strings: Sequence[CitedString]
) -> bool:
    """Whether the *id.* at mark ``index``, whose last citation is one of the record, is of the
    decision in the string before that: ``strings`` are both, the last first. All stand in one
    paragraph of ``text``, the clean view."""
    record, decision = (marks[string.last.mark] for string in strings[:2])
    page = _PAGE.match(what.pin or "")
    if what.shape is not PinShape.PAGE or page is None:
        return False
    if not isinstance(decision.what, CaseMention):
        return False
    between = text[decision.span.end : marks[index].span.start]
    return (
        page[0] in _PAGE.findall(decision.what.pin or "")
        and page[0] not in record.span.of(text)
        and "\n" not in between
    )
