"""Notes that all stand at the end of a text, far from their marks.

Markdown defines them (``[^1]: See …``) wherever it pleases; plain exports list them behind the last
line (``[1] See …``) and call them by the same sign. Each is one by its mark in the text: a list of
exhibits at the end has none.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck.dataclass import replace
from citecheck.document.lines import RawLine, RawPage
from citecheck.document.pages.footnotes import Note
from citecheck.patterns import re

# possessive: what is no label is read once
MARKDOWN_MARK = re.compile(r"\[\^[\w.-]{1,40}+\](?!:)")
_DEFINED = re.compile(r"\[\^([\w.-]{1,40}+)\]:[ \t]?")
_LISTED = re.compile(r"\[(\d{1,3})\][ \t]+(?=\S)")
_LISTED_MARK = re.compile(r"(?<=[A-Za-z.,;:?!”\"'’)\]])\[(\d{1,3})\](?![\w(])")
_INDENT = 2  # columns by which Markdown sets in what a note goes on with


def find_endnotes(pages: Sequence[RawPage], text: str) -> list[Note]:
    """The notes defined or listed at the end, in the order of their marks, each with the lines that
    carry it. Empty where there are none, or where not all that are listed have a mark."""
    if "[^" in text:
        return _in_order(_defined(pages, text))
    if len(pages) == 1 and _LISTED.search(text):
        return _listed(pages[0].lines, text)
    return []


def _in_order(found: Iterator[Note]) -> list[Note]:
    """Notes numbered as Markdown numbers them: in the order of their marks."""
    called = sorted(found, key=lambda note: note.mark or (0, 0))
    return [replace(note, number=number) for number, note in enumerate(called, 1)]


def _defined(pages: Sequence[RawPage], text: str) -> Iterator[Note]:
    marks: dict[str, tuple[int, int]] = {}
    for mark in MARKDOWN_MARK.finditer(text):
        marks.setdefault(mark[0][2:-1], mark.span())
    for page in pages:
        for index, line in enumerate(page.lines):
            head = _DEFINED.match(line.text)
            if head and head[1] in marks:
                lines = page.lines[index : _definition_end(page.lines, index)]
                yield Note(0, lines, marks[head[1]], line.start + head.end(), apart=True)


def _definition_end(lines: Sequence[RawLine], index: int) -> int:
    """Where the note defined in a line ends: with its paragraph, and those set in behind it."""
    end = at = index + 1
    while at < len(lines):
        line = lines[at]
        if line.blank:
            at += 1
            continue
        if _DEFINED.match(line.text) or (at > end and line.indent < _INDENT):
            break
        at += 1
        end = at
    return end


def _listed(lines: Sequence[RawLine], text: str) -> list[Note]:
    """The notes listed behind the last line of the text: numbered from 1 without a gap, each with a
    mark above."""
    starts = [index for index, line in enumerate(lines) if _LISTED.match(line.text)]
    heads = [_LISTED.match(lines[index].text) for index in starts]
    numbers = [int(head[1]) for head in heads if head]
    first = len(numbers) - 1 - numbers[::-1].index(1) if 1 in numbers else 0
    starts, numbers = starts[first:], numbers[first:]
    if not numbers or numbers != list(range(1, len(numbers) + 1)):
        return []
    marks = {
        int(mark[1]): mark.span()
        for mark in reversed(list(_LISTED_MARK.finditer(text, 0, lines[starts[0]].start)))
    }
    if any(number not in marks for number in numbers):
        return []
    notes = []
    for number, index, stop in zip(numbers, starts, [*starts[1:], len(lines)], strict=True):
        head = _LISTED.match(lines[index].text)
        first_text = lines[index].start + (head.end() if head else 0)
        notes.append(Note(number, list(lines[index:stop]), marks[number], first_text, apart=True))
    return notes
