"""Numbers that a court puts at the head of each paragraph: ``¶ 37``, ``[¶5.]``, ``{¶ 12}``.

They count the paper's own paragraphs. Left in the text, they would be read as pins of what the
paragraph before ends with (``Id.`` and below it ``¶ 37``), or as citations of the record.
"""

from __future__ import annotations

from citecheck.patterns import re

_NUMBERED = re.compile(r"(?:\[¶|\{¶|¶) ?(?P<number>\d{1,4})\.?[\]}]?(?=\s)")
_FEWEST = 3
_FEWEST_IN_BRACKETS = 2  # of an excerpt, which may begin with any
_MOST_LOST = 2  # numbers that the text may have lost between two paragraphs
_HEADS = re.compile(r"(?:[\[{]¶ ?\d{1,4}\.?[\]}]|¶ ?\d{1,4}\.?(?=\s{2,}|\t))\s*\S")


def paragraph_numbers(text: str) -> list[tuple[int, int]]:
    """The spans of the numbers in ``text``, in code points, that count its paragraphs: they stand
    at the heads of lines and ascend by one. A later one that begins anew counts a second paper's.
    """
    found: list[tuple[int, int]] = []
    last = in_brackets = 0
    for match in _NUMBERED.finditer(text):
        if text[text.rfind("\n", 0, match.start()) + 1 : match.start()].strip():
            continue
        number = int(match["number"])
        bracket = match[0][0] in "[{"
        first = number == 1 or (bracket and not found)
        if first or 0 < number - last <= 1 + _MOST_LOST:
            found.append(match.span())
            last, in_brackets = number, in_brackets + bracket
    enough = len(found) >= _FEWEST or in_brackets >= _FEWEST_IN_BRACKETS
    return found if enough else []


def heads_paragraph(line: str) -> bool:
    """Whether a line begins with such a number: in brackets, or set apart from the words."""
    return line[:1] in "[{¶" and _HEADS.match(line) is not None
