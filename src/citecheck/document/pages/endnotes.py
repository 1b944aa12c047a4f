"""Notes that all stand at the end of a text, far from their marks.

Markdown defines them (``[^1]: See …``) wherever it pleases; plain exports list them behind the last
line (``[1] See …``) and call them by the same sign; reports online head them (``Notes:``, ``1. See
…``) and glue their numbers to the words. Each is one by its mark in the text: a list of exhibits at
the end has none.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from citecheck.dataclass import dataclass, replace
from citecheck.document.lines import RawLine, RawPage
from citecheck.document.pages.footnotes import Note
from citecheck.patterns import re
from citecheck.patterns.pattern import Rare

# possessive: what is no label is read once
MARKDOWN_MARK = re.compile(r"\[\^[\w.-]{1,40}+\](?!:)")
_DEFINED = re.compile(r"\[\^([\w.-]{1,40}+)\]:[ \t]?")
# `[1] See`, `¹ See`, `1. See`: the second and the third are called by a raised number
_LISTED = re.compile(
    r"(?:\[(\d{1,3})\]|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})|(\d{1,3})[.)]?)\s{1,6}(?=[A-Z“\"‘'(\[§*_<])"
)
_LISTED_MARK = re.compile(
    r"(?<=[A-Za-z.,;:?!”\"'’)\]])\[(\d{1,3})\](?![\w(])|(?<=\S)\[?([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3})\]?"
)
# what each of them begins with, which is found many times as fast
_SIGN = Rare("[⁰¹²³⁴⁵⁶⁷⁸⁹", r"[\[⁰¹²³⁴⁵⁶⁷⁸⁹]")
# the same signs, looked for by the bracket
_BRACKETED_MARK = re.compile(r"\[(?<=[A-Za-z.,;:?!”\"'’)\]]\[)\d{1,3}\](?![\w(])")
_RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_LEVEL = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
_FEWEST = 2  # in a list
_LONGEST = 60  # lines of a note: a heading with a number has more below it
_INDENT = 2  # columns by which Markdown sets in what a note goes on with


def find_endnotes(pages: Sequence[RawPage], text: str) -> list[Note]:
    """The notes defined or listed at the end, in the order of their marks, each with the lines that
    carry it. Empty where there are none, or where not all that are listed have a mark."""
    if "[^" in text:
        return _in_order(_defined(pages, text))
    listed = _listed(pages, text) if _calls_notes(text) else []
    return listed or (_headed(pages[0].lines, text) if len(pages) == 1 else [])


def _calls_notes(text: str) -> bool:
    """Whether a sign such as ``_LISTED_MARK`` finds stands in the text."""
    if any(sign in text for sign in _RAISED):
        return any(_listed_marks(text, len(text)))
    return _BRACKETED_MARK.search(text) is not None


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


@dataclass(frozen=True, slots=True)
class _Head:
    """A line that may begin a listed note: its index, its number, and where its words begin."""

    index: int
    number: int
    words: int


def _heads(lines: Sequence[RawLine]) -> list[_Head]:
    """The last lines that count up from 1 without a gap."""
    found: list[_Head] = []
    for index, line in enumerate(lines):
        first = line.text[:1]
        head = _LISTED.match(line.text) if first.isdigit() or first == "[" else None
        if head is None:
            continue
        number = int((head[1] or head[2] or head[3]).translate(_LEVEL))
        if number == 1:
            found = []
        if number == len(found) + 1:
            found.append(_Head(index, number, line.start + head.end()))
    return found


def _listed(pages: Sequence[RawPage], text: str) -> list[Note]:
    """The notes listed behind the last line of the text: numbered from 1 without a gap, each with a
    mark above, and no mark above without a note."""
    lines = [line for page in pages for line in page.lines if not line.blank]
    heads = _heads(lines)
    if len(heads) < _FEWEST:
        return []
    ends = [*(head.index for head in heads[1:]), len(lines)]
    if any(end - head.index > _LONGEST for head, end in zip(heads, ends, strict=True)):
        return []
    marks: dict[int, tuple[int, int]] = {}
    for mark in _listed_marks(text, lines[heads[0].index].start):
        marks.setdefault(int((mark[1] or mark[2]).translate(_LEVEL)), mark.span())
    if marks.keys() != {head.number for head in heads}:
        return []
    notes = [
        Note(head.number, lines[head.index : stop], marks[head.number], head.words, apart=True)
        for head, stop in zip(heads, ends, strict=True)
    ]
    return notes if _are_at_the_end(notes, pages) else []


def _listed_marks(text: str, end: int) -> Iterator[re.Match[str]]:
    """The marks before ``end`` that may call listed notes."""
    behind = 0
    for sign in _SIGN.finditer(text):
        if sign.start() >= end:
            return
        if sign.start() >= behind and (mark := _LISTED_MARK.match(text, sign.start(), end)):
            behind = mark.end()
            yield mark


def _are_at_the_end(notes: Sequence[Note], pages: Sequence[RawPage]) -> bool:
    """Whether the notes are the end of the text and not the foot of a page, nor of a paragraph
    behind which the text goes on: the first stand on other pages than their marks, or nothing
    follows the paragraph of the last."""
    if len(pages) > 1:
        starts = [page.start for page in pages]
        far = [
            bisect_right(starts, note.lines[0].start) > bisect_right(starts, note.mark[0])
            for note in notes
            if note.mark
        ]
        return all(far[:_FEWEST])
    return all(b.number == a.number + 1 for a, b in pairwise(notes[-1].lines))


_HEAD = re.compile(
    r"(?:[-_*]{3,}\s+)?(?:(?:End|Foot)?[Nn]otes|(?:END|FOOT)?NOTES):?(?:\s+(?=1\. )|$)"
)
_NUMBERED = re.compile(r"(\d{1,3})\.\s+(?=\S)")
_GLUED = r"(?<=[A-Za-z.,;:?!”\"'’)\]]){}(?![\w.])"
_FEWEST_HEADED = 3


def _headed(lines: Sequence[RawLine], text: str) -> list[Note]:
    """The notes under a heading at the end: numbered from 1 without a gap, called in their order;
    one whose number is glued to another (``§ 51-2-511``) where the one before it is called."""
    heads = [k for k, line in enumerate(lines) if "otes" in line.text or "NOTES" in line.text]
    head = next((k for k in reversed(heads) if _HEAD.match(lines[k].text)), None)
    if head is None:
        return []
    starts = list(_numbered(lines, head))
    if len(starts) < _FEWEST_HEADED:
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
