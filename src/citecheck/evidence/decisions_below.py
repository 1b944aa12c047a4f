"""Where a brief says which decisions it asks the court to review: a part of its own, under
``OPINIONS BELOW``. By convention a table does not list what is cited only there."""

from __future__ import annotations

import re

from citecheck.model.citations import Citation
from citecheck.model.document import Document
from citecheck.model.spans import Span

_HEADING = re.compile(
    r"^[ \t]*(?:[IVX]{1,5}\.? )?(?:(?:citations? (?:to|of) )?(?:the )?(?:official )?"
    r"(?:reports? of )?)(?:opinions?|decisions?|orders?|judgments?|rulings?)"
    r"(?:,? (?:and )?(?:opinions?|decisions?|orders?|judgments?|rulings?)){0,2} "
    r"(?:below[.:]?[ \t]*$|(?-i:Below)[.:]? (?=(?-i:[A-Z])))",  # or set before its text
    re.IGNORECASE | re.MULTILINE,
)
_LONGEST = 2500  # code points: the part is a paragraph or two


class DecisionsBelow:
    """The part of a brief that names the decisions below, if it has one."""

    def __init__(self, document: Document) -> None:
        starts = sorted(heading.start for heading in document.headings)
        self._parts: list[Span] = []
        for match in _HEADING.finditer(document.view):
            end = next((start for start in starts if start > match.end()), len(document.view))
            self._parts.append(Span(match.end(), min(end, match.end() + _LONGEST)))

    def hold(self, citation: Citation) -> bool:
        """Whether the citation stands in that part."""
        return any(part.start <= citation.core.start < part.end for part in self._parts)
