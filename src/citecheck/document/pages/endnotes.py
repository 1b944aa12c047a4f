"""Notes that all stand at the end of a text, far from their marks.

Markdown defines them (``[^1]: See …``) wherever it pleases; plain exports list them behind the last
line (``[1] See …``) and call them by the same sign; reports online head them (``Notes:``, ``1. See
…``) and glue their numbers to the words. Each is one by its mark in the text: a list of exhibits at
the end has none.
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
    if len(pages) > 1:
        return []
    lines = pages[0].lines
    listed = _listed(lines, text) if _LISTED.search(text) else []
    return listed or _headed(lines, text)


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


_HEAD = re.compile(
    r"(?:[-_*]{3,}\s+)?(?:(?:End|Foot)?[Nn]otes|(?:END|FOOT)?NOTES):?(?:\s+(?=1\. )|$)"
)
_NUMBERED = re.compile(r"(\d{1,3})\.\s+(?=\S)")
_GLUED = r"(?<=[A-Za-z.,;:?!”\"'’)\]]){}(?![\w.])"
_FEWEST = 3


def _headed(lines: Sequence[RawLine], text: str) -> list[Note]:
    """The notes under a heading at the end: numbered from 1 without a gap, called in their order;
    one whose number is glued to another (``§ 51-2-511``) where the one before it is called."""
    heads = [k for k, line in enumerate(lines) if "otes" in line.text or "NOTES" in line.text]
    head = next((k for k in reversed(heads) if _HEAD.match(lines[k].text)), None)
    if head is None:
        return []
    starts = list(_numbered(lines, head))
    if len(starts) < _FEWEST:
        return []
    notes, at, found = [], 0, 0
    stops = [index for index, _ in starts[1:]] + [_end_of_list(lines, starts[-1][0])]
    for number, ((index, first_text), stop) in enumerate(zip(starts, stops, strict=True), 1):
        mark = re.compile(_GLUED.format(number)).search(text, at, lines[head].start)
        at, found = (mark.end(), found + 1) if mark else (at, found)
        span = mark.span() if mark else (at, at)
        notes.append(Note(number, list(lines[index:stop]), span, first_text, apart=True))
    return notes if 2 * found > len(notes) else []


def _numbered(lines: Sequence[RawLine], head: int) -> Iterator[tuple[int, int]]:
    """The lines from ``head`` on that begin the notes 1, 2 …, each with where its words begin."""
    number = 1
    for index in range(head, len(lines)):
        line = lines[index]
        at = match.end() if index == head and (match := _HEAD.match(line.text)) else 0
        found = _NUMBERED.match(line.text, at)
        if found and int(found[1]) == number:
            yield index, line.start + found.end()
            number += 1


def _end_of_list(lines: Sequence[RawLine], index: int) -> int:
    """Where the last note ends: before a rule, or with the text."""
    for k in range(index + 1, len(lines)):
        if lines[k].text and not lines[k].text.strip("-_* "):
            return k
    return len(lines)
