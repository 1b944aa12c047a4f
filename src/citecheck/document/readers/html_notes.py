"""The notes of an HTML document: found by the links from their marks, set behind the paragraph that
calls them.

Word, LibreOffice, Google Docs, pandoc, the web's editors and electronic books each write notes in a
way of their own, all at the end of the file; what they share is a short link in the sentence
(``<a href="#fn1">1</a>``) to the element that holds the note. A table of contents has short links
too, with pages for words: a target is a note where its name says so, or where it links back.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from citecheck.dataclass import dataclass, field
from citecheck.document.readers.pdf.page_layout import SUPERSCRIPT
from citecheck.patterns import re

_LABEL = re.compile(r"[\[(]?(\d{1,3}|[*†‡§]{1,3}|[a-z]{1,2}|[ivxl]{1,6})[\])]?")
_NAMED_NOTE = re.compile(r"foot|note|(?:^|[^a-z])s?(?:fn|ft|en|edn?)(?:n|[^a-z]|$)", re.IGNORECASE)
_NAMED_COMMENT = re.compile(r"cmnt|msocom|comment", re.IGNORECASE)
_BACK = re.compile(r"[↩↑^⏎\ufe0e\ufe0f]|\[?(?:back|return)\b.{0,20}\]?", re.IGNORECASE)
_ROLES = ("class", "role", "epub:type")
_LEVEL = {raised: plain for plain, raised in SUPERSCRIPT.items()}
_DEEPEST = 50  # elements between the anchor of a note and its block
_LONGEST_LABEL = 12  # of a comment: the initials of who made it, and a number
_BLOCKS = frozenset("p div li aside section dd dt td tr blockquote article ol ul dl table".split())
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


@dataclass(slots=True)
class _Block:
    """An open element: the piece at which its words begin, and how many notes began before it."""

    tag: str
    begin: int
    notes: int


@dataclass(slots=True)
class _Link:
    """An open link within the file."""

    target: str
    names: frozenset[str]
    begin: int
    calls_note: bool


@dataclass(slots=True)
class _Mark:
    """A short link that may be the mark of a note: its pieces, and the piece behind its paragraph;
    and the pieces of other links to the same place."""

    label: str
    names: frozenset[str]
    begin: int
    end: int
    calls_note: bool
    behind: int | None = None
    again: list[tuple[int, int]] = field(default_factory=list)


@dataclass(slots=True)
class _Note:
    """What a mark leads to: its pieces, the links in it, and whether it is a note beyond doubt."""

    target: str
    depth: int
    begin: int
    end: int | None = None
    links: list[tuple[int, int]] = field(default_factory=list)
    is_note: bool = False


class Notes:
    """Is told what opens and closes while words are written as pieces of text, and puts the pieces
    in order at the end. ``at`` is always the number of pieces so far."""

    def __init__(self) -> None:
        self._blocks: list[_Block] = []
        self._link: _Link | None = None
        self._raised: frozenset[str] = frozenset()  # the names of an open <sup>
        self._marks: dict[str, _Mark] = {}
        self._waiting: list[_Mark] = []
        self._notes: list[_Note] = []
        self._open: list[_Note] = []

    def start(self, tag: str, attributes: Mapping[str, str], at: int) -> None:
        """An element opens."""
        names = frozenset(filter(None, (attributes.get("id"), attributes.get("name"))))
        self._blocks.append(_Block(tag, at, len(self._notes)))
        for name in names & self._marks.keys():
            self._begin_note(name, at)
        if tag == "sup":
            self._raised = names
        elif tag == "a" and "#" in attributes.get("href", ""):
            target = attributes["href"].partition("#")[2]
            calls_note = any("note" in attributes.get(role, "") for role in _ROLES)
            self._link = _Link(target, names | self._raised, at, calls_note)

    def end(self, tag: str, at: int, words: Sequence[str]) -> None:
        """The element that was opened last closes."""
        if tag == "a" and self._link is not None:
            self._end_link(self._link, at, words)
            self._link = None
        if tag == "sup":
            self._raised = frozenset()
        block = self._blocks.pop() if self._blocks else _Block(tag, at, 0)
        if block.tag in _BLOCKS:
            self._close(block, len(self._blocks), at)

    def paragraph(self, at: int) -> None:
        """What is written next begins a paragraph."""
        for mark in self._waiting:
            mark.behind = at
        self._waiting.clear()

    def _begin_note(self, name: str, at: int) -> None:
        """The note begins with the innermost block, unless words stand before it there."""
        depth, block = next(
            ((k, each) for k, each in _innermost(self._blocks) if each.tag in _BLOCKS | _HEADINGS),
            (0, None),
        )
        if block is None or block.tag in _HEADINGS or block.begin != at:
            return
        if any(note.target == name for note in self._notes):
            return
        named = _NAMED_NOTE.search(name) or _NAMED_COMMENT.search(name)
        note = _Note(name, depth, at, is_note=bool(named) or self._marks[name].calls_note)
        self._notes.append(note)
        self._open.append(note)

    def _end_link(self, link: _Link, at: int, pieces: Sequence[str]) -> None:
        words = "".join(pieces[link.begin : at])
        if self._open:
            note = self._open[-1]
            back = link.target in self._marks[note.target].names
            if back or _BACK.fullmatch(words.strip()):
                note.links.append((link.begin, at))
                note.is_note = note.is_note or back
                return
        label = _mark_label(words, link.target)
        if label is None:
            return
        if link.target in self._marks:
            self._marks[link.target].again.append((link.begin, at))
            return
        mark = _Mark(label, link.names, link.begin, at, link.calls_note)
        self._marks[link.target] = mark
        self._waiting.append(mark)

    def _close(self, block: _Block, depth: int, at: int) -> None:
        """A note ends with its block, or with those around it that hold nothing else."""
        while self._open and self._open[-1].depth >= depth:
            self._open.pop().end = at
        if len(self._notes) - block.notes == 1 and self._notes[-1].begin == block.begin:
            self._notes[-1].end = at

    def arrange(self, pieces: list[str]) -> list[str]:
        """The pieces, each note behind the paragraph of its mark."""
        moved = [
            (self._marks[note.target], note)
            for note in self._notes
            if note.is_note and note.end is not None and self._marks[note.target].end <= note.begin
        ]
        moved.sort(key=lambda each: each[0].begin)
        numbered = any(mark.label.isdigit() for mark, _ in moved)
        words = [_words(pieces, note, mark.label) for mark, note in moved]
        instead: dict[int, str] = {}
        behind: dict[int, list[str]] = {}
        for order, (mark, note) in enumerate(moved, 1):
            label = _label(mark.label, order, numbered)
            if _NAMED_COMMENT.search(note.target):
                label = ""
            else:
                place = len(pieces) if mark.behind is None else mark.behind
                behind.setdefault(place, []).append(f"\n\n{label} {words[order - 1]}")
            for begin, end in ((mark.begin, mark.end), *mark.again):
                instead |= dict.fromkeys(range(begin, end), "")
                instead[begin] = label
            instead |= dict.fromkeys(range(note.begin, note.end or note.begin), "")
        return list(_merged(pieces, instead, behind)) if moved else pieces


_CASEBODY_NOTE = re.compile(
    r"<footnotemark[^<>]{0,80}>(?P<mark>[^<>]{1,6})</footnotemark>"
    r"|<footnote(?: [^<>]{0,80})? label=\"(?P<label>[^\"<>]{1,6})\"[^<>]{0,80}>|</footnote>"
)


def linked(markup: str) -> str:
    """``markup`` of the Caselaw Access Project with links between its notes and their marks, which
    have the same label: the first note of a label is that of its first mark."""
    marks: Counter[str] = Counter()
    notes: Counter[str] = Counter()

    def link(match: re.Match[str]) -> str:
        if label := match["mark"]:
            marks[label] += 1
            return f'<a href="#footnote-{label}-{marks[label]}">{label}</a>'
        if label := match["label"]:
            notes[label] += 1
            return f'<aside id="footnote-{label}-{notes[label]}">'
        return "</aside>"

    return _CASEBODY_NOTE.sub(link, markup)


def _innermost(blocks: Sequence[_Block]) -> Iterator[tuple[int, _Block]]:
    for k in range(len(blocks) - 1, max(-1, len(blocks) - 1 - _DEEPEST), -1):
        yield k, blocks[k]


def _mark_label(words: str, target: str) -> str | None:
    """What a link says, if it can be the mark of a note or a comment: it begins no paragraph."""
    if not target or "\n" in words:
        return None
    short = words.strip().translate(_LEVEL)
    if _NAMED_COMMENT.search(target) and 0 < len(short) <= _LONGEST_LABEL:
        return short
    label = _LABEL.fullmatch(short)
    return label and label[1]


def _label(printed: str, order: int, numbered: bool) -> str:
    """What is set for a mark: its number raised, its sign; letters are counted where no mark has
    a number."""
    if printed.isdigit():
        return printed.translate(SUPERSCRIPT)
    if printed[0] in "*†‡" or numbered:
        return printed
    return str(order).translate(SUPERSCRIPT)


def _words(pieces: Sequence[str], note: _Note, label: str) -> str:
    """The words of a note as one paragraph, without its number and the links back."""
    taken = {k for begin, end in note.links for k in range(begin, end)}
    words = "".join(
        piece for k, piece in enumerate(pieces[note.begin : note.end], note.begin) if k not in taken
    )
    words = re.sub(r"\n{2,}", "\n", words).strip(" \n\t\u00a0")
    head = words.lstrip("[(")
    for number in (label, label.translate(SUPERSCRIPT)):
        behind = head[len(number) : len(number) + 1]
        if head.startswith(number) and not behind.isalnum():
            return head[len(number) :].lstrip(")].:/ \n\t\u00a0")
    return words.lstrip(")].: \u00a0")


def _merged(
    pieces: Sequence[str], instead: Mapping[int, str], behind: Mapping[int, Sequence[str]]
) -> Iterator[str]:
    for k, piece in enumerate(pieces):
        yield from behind.get(k, ())
        yield instead.get(k, piece)
    yield from behind.get(len(pieces), ())
