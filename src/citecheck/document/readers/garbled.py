"""Pages whose letters came out as control characters: their font has no map to letters."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.document.lines import split_pages
from citecheck.patterns import re

CONTROL = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ufffd]")
MOST_CONTROLS = 0.05
"""The share of control characters beyond which text is garbled, or bytes are no text."""


def without_garbled_pages(text: str) -> tuple[str, list[int], int]:
    """A text with the pages left blank that are garbled: what can be read there is read wrongly.
    Besides the numbers of those pages, from 1, and how many pages there are."""
    pages = split_pages(text)
    parts, numbers, at = [], [], 0
    for number, page in enumerate(pages, 1):
        words = text[page.start : page.end]
        if len(CONTROL.findall(words)) > MOST_CONTROLS * len(words):
            numbers.append(number)
            parts += [text[at : page.start], _LETTER.sub(" ", words)]
            at = page.end
    return "".join([*parts, text[at:]]), numbers, len(pages)


_LETTER = re.compile(r"[^\n\f]")


def said_of_garbled(numbers: Sequence[int]) -> str:
    """What the user should know of the garbled pages with these numbers."""
    fault = "garbled, because set in a font without a Unicode map"
    return f"{fault}: {list_pages(numbers)} of the file"


def list_pages(numbers: Sequence[int]) -> str:
    """``page 3``; ``pages 3, 7-9``."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number == runs[-1][-1] + 1:
            runs[-1].append(number)
        else:
            runs.append([number])
    words = ", ".join(f"{run[0]}-{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs)
    return f"page {words}" if len(numbers) == 1 else f"pages {words}"
