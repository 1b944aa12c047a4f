"""The pages of a long PDF read by several processes, which take the next page in turns.

A page takes PDFium and us a good thousandth of a second, and a filing with its appendix has
hundreds. The other processes are forked off one that has the file open, so they need no more than
the numbers of pages. Whatever becomes of them, what they owe is read here.
"""

from __future__ import annotations

import marshal
import os
import struct
from _thread import start_new_thread
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import Any

from citecheck.document.readers.helpers import ALONE, Helpers, nothing
from citecheck.document.readers.pdf.page_layout import Columns
from citecheck.document.readers.pdf.pages import Letters, PageReader, PageText

_PAGES_EACH = 20  # for which it pays to begin one more process
_MOST_PROCESSES = 4
_AT_A_TIME = 200  # pages whose words are held
_NUMBER = struct.Struct("=I")
_NO_MORE = 0xFFFFFFFF
_LAST = _NUMBER.pack(_NO_MORE)


def read_pages(reader: PageReader, count: int, helpers: Helpers = ALONE) -> list[PageText]:
    """The pages of a document that has ``count`` of them; ``helpers`` as far as they pay."""
    others = min(helpers.processes, _MOST_PROCESSES, count // _PAGES_EACH) - 1
    turns = _Turns(reader, max(0, others), helpers.meanwhile)
    columns = Columns()
    read: list[PageText] = []
    try:
        for first in range(0, count, _AT_A_TIME):
            read += turns.read(range(first, min(first + _AT_A_TIME, count)), columns)
    finally:
        turns.end()
    return read


class _Turns:
    """The pages still to be read, as numbers in a pipe, and the other processes that take them."""

    def __init__(self, reader: PageReader, others: int, meanwhile: Callable[[], None]) -> None:
        self._reader = reader
        self._meanwhile = meanwhile
        self._others: list[_Other] = []
        self._numbers = self._to_numbers = -1
        if others:
            self._numbers, self._to_numbers = os.pipe()
        for _ in range(others):
            self._others.append(_Other(self._serve, (self._to_numbers, *self._ends())))

    def read(self, indices: Sequence[int], columns: Columns) -> list[PageText]:
        """The pages with these indices, the width of whose columns goes on from ``columns``."""
        letters: dict[int, Letters] = {}
        theirs: list[tuple[_Other, dict[int, Letters]]] = []
        if self._others:
            ends = [_NO_MORE] * (1 + len(self._others))
            os.write(self._to_numbers, b"".join(map(_NUMBER.pack, [*indices, *ends])))
            self._meanwhile()
            self._meanwhile = nothing
            letters = self._in_turn()
            theirs = [(other, other.answer()) for other in self._others]
            for _, read in theirs:
                letters.update(read)
        for index in indices:
            if index not in letters:  # there is no other process, or it has died
                letters[index] = self._reader.read(index)
        widths = {index: columns.next(letters[index]) for index in indices}
        owed: set[int] = set()
        for other, read in theirs:
            other.ask({index: widths[index] for index in read})
            owed.update(read)
        texts = {i: self._reader.text(i, widths[i]) for i in indices if i not in owed}
        for other, _ in theirs:
            texts.update({index: PageText(*page) for index, page in other.answer().items()})
        for index in owed.difference(texts):
            self._reader.read(index)
            texts[index] = self._reader.text(index, widths[index])
        if any(other.died for other in self._others):
            self.end()
        return [texts[index] for index in indices]

    def end(self) -> None:
        """Ends the other processes; what is still to be read, is read here."""
        if self._others:
            os.close(self._to_numbers)
            os.close(self._numbers)
        for other in self._others:
            other.end()
        self._others = []

    def _ends(self) -> list[int]:
        """Our ends of the pipes to the other processes."""
        return [end for other in self._others for end in other.ends]

    def _in_turn(self) -> dict[int, Letters]:
        """Reads the next page as long as there is one."""
        letters: dict[int, Letters] = {}
        while (data := os.read(self._numbers, _NUMBER.size)) and data != _LAST:
            (index,) = _NUMBER.unpack(data)
            letters[index] = self._reader.read(index)
        return letters

    def _serve(self, questions: int, answers: int) -> None:
        """The work of another process, until it is ended."""
        while True:
            _put(answers, self._in_turn())
            widths = _taken(questions)
            _put(answers, {i: tuple(self._reader.text(i, width)) for i, width in widths.items()})


class _Other:
    """Another process that reads pages, as seen from this one: it does ``serve``, with an end to
    read questions from and one to write answers to, and without the ends ``not_theirs``."""

    def __init__(self, serve: Callable[[int, int], None], not_theirs: Sequence[int]) -> None:
        self._answers, answers = os.pipe()
        questions, self._questions = os.pipe()
        lifeline, self._lifeline = os.pipe()
        self.ends = (self._answers, self._questions, self._lifeline)
        self.died = False
        self._process = os.fork()
        if self._process == 0:
            try:
                for end in (*self.ends, *not_theirs):
                    os.close(end)
                start_new_thread(_end_with, (lifeline,))
                serve(questions, answers)
            finally:
                os._exit(0)
        for end in (questions, answers, lifeline):
            os.close(end)

    def ask(self, widths: dict[int, float]) -> None:
        """Asks for the text of pages that it has read, by the width of their columns."""
        try:
            _put(self._questions, widths)
        except OSError:
            self.died = True

    def answer(self) -> dict[int, Any]:
        """What it has to say, by indices of pages: nothing where it has died."""
        answer: dict[int, Any] = {}
        try:
            if not self.died:
                answer = _taken(self._answers)
        except (OSError, EOFError):
            self.died = True
        return answer

    def end(self) -> None:
        """Ends it. It takes the system a while to clear up behind it, which nobody waits for."""
        for end in self.ends:
            os.close(end)
        start_new_thread(_await, (self._process,))


def _await(process: int) -> None:
    with suppress(ChildProcessError):  # somebody else has asked how it ended
        os.waitpid(process, 0)


def _end_with(lifeline: int) -> None:
    """Nobody writes to the pipe: it can be read when the process that could has closed it, or is
    gone itself."""
    os.read(lifeline, 1)
    os._exit(0)


def _put(pipe: int, what: dict[int, Any]) -> None:
    packed = marshal.dumps(what)
    data = memoryview(_NUMBER.pack(len(packed)) + packed)
    while data:
        data = data[os.write(pipe, data) :]


def _taken(pipe: int) -> Any:
    """What was put into a pipe. Raises ``EOFError`` where nobody does so any more."""
    (length,) = _NUMBER.unpack(_bytes(pipe, _NUMBER.size))
    return marshal.loads(_bytes(pipe, length))  # noqa: S302  (our own process wrote it)


def _bytes(pipe: int, count: int) -> bytes:
    pieces: list[bytes] = []
    while count:
        piece = os.read(pipe, min(count, 1 << 20))
        if not piece:
            raise EOFError
        pieces.append(piece)
        count -= len(piece)
    return b"".join(pieces)
