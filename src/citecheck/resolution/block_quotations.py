"""Quotations that stand as a paragraph of their own behind a colon."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from citecheck.citations.scan import Mark
from citecheck.resolution.cited import CitedString

_OPENING = ("“", '"', "[", ". .")


def in_quotation_before(text: str, at: int, here: int) -> bool:
    """Whether what stands ``at`` is cited inside the block quotation that ends where a paragraph
    begins ``here``: an *id.* there is of what the quotation is from, not of what it quotes (The
    Bluebook, rule 4.1). Offsets count code points of ``text``, the clean view."""
    if text[here - 1 : here] != "\n":
        return False
    block = text.rfind("\n", 0, here - 1) + 1
    led = text.endswith(":", 0, max(0, block - 1))
    return block <= at < here and led and text.startswith(_OPENING, block)


def outside_quotation(
    text: str, marks: Sequence[Mark], index: int, strings: Iterable[CitedString]
) -> list[CitedString]:
    """Those of ``strings``, in their order, that do not stand in the block quotation before the
    *id.* at mark ``index``."""
    here = marks[index].span.start
    return [
        string
        for string in strings
        if not in_quotation_before(text, marks[string.last.mark].span.start, here)
    ]
