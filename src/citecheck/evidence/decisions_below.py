"""Where a brief says which decisions it asks the court to review, and which other cases are bound
up with its own: parts of their own, under ``OPINIONS BELOW`` and ``RELATED CASES``. They name
proceedings; by convention a table does not list what is cited there only.
"""

from __future__ import annotations

from citecheck.model.citations import Citation
from citecheck.model.document import Document
from citecheck.model.spans import Span
from citecheck.patterns import re

_NUMBER = r"^[ \t]*(?:(?:[IVX]{1,5}|[A-Z]|\d{1,2})\.? )?"
_END = r"(?:[.:]?[ \t]*$|(?-i:(?<=[a-z]))[.:]? (?=(?-i:[A-Z])))"  # or set before its text
_BELOW = re.compile(
    r"^[ \t]*(?:[IVX]{1,5}\.? )?(?:(?:citations? (?:to|of) )?(?:the )?(?:official )?"
    r"(?:reports? of )?)(?:opinions?|decisions?|orders?|judgments?|rulings?)"
    r"(?:,? (?:and )?(?:opinions?|decisions?|orders?|judgments?|rulings?)){0,2} "
    r"(?:below[.:]?[ \t]*$|(?-i:Below)[.:]? (?=(?-i:[A-Z])))",  # or set before its text
    re.IGNORECASE | re.MULTILINE,
)
_RELATED = re.compile(
    rf"{_NUMBER}(?:(?:statement|certificate) (?:of|as to|regarding|concerning) )?"
    r"(?:prior (?:and|or) )?(?-i:R(?:elated|ELATED) "
    rf"(?:C(?:ases|ASES)|P(?:roceedings|ROCEEDINGS)|A(?:ppeals|PPEALS))){_END}",
    re.IGNORECASE | re.MULTILINE,
)
_NEXT_PART = re.compile(r"^(?:[IVX]{1,5}|[A-Z])\. [A-Z]", re.MULTILINE)
_LONGEST = 2500  # code points: the part is a paragraph or two


class _Parts:
    """The parts of a brief under one heading, if it has any."""

    def __init__(self, document: Document, heading: re.Pattern, *words: str) -> None:
        """Where there are ``words``, ``heading`` matches nothing without one of them, which are
        found many times as fast."""
        view = document.view
        starts = sorted(part.start for part in document.headings)
        self._parts: list[Span] = []
        if words and not any(map(view.__contains__, words)):
            return
        for match in heading.finditer(view):
            end = next((start for start in starts if start > match.end()), len(view))
            end = min(end, match.end() + _LONGEST)
            numbered = _NEXT_PART.search(view, match.end(), end)
            self._parts.append(Span(match.end(), numbered.start() if numbered else end))

    def hold(self, citation: Citation) -> bool:
        """Whether the citation stands in one of them."""
        return any(part.start <= citation.core.start < part.end for part in self._parts)


class DecisionsBelow(_Parts):
    """The part of a brief that names the decisions below."""

    def __init__(self, document: Document) -> None:
        super().__init__(document, _BELOW)


class RelatedCases(_Parts):
    """The part of a brief that names the cases related to its own (Fed. Cir. R. 47.5, 9th Cir.
    R. 28-2.6)."""

    def __init__(self, document: Document) -> None:
        super().__init__(document, _RELATED, "Related ", "RELATED ")
