"""What PDFium has written, and an update at its end (ISO 32000-1, 7.5.6), for what PDFium has no
way to change. It writes one object behind the other, none compressed, with a table of references.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

_XREF = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_TRAILER = re.compile(rb"trailer\s*(<<.*>>)\s*startxref", re.DOTALL)
_REFERENCE = re.compile(rb"\s*(\d+) \d+ R\s*")
_REFERENCES = re.compile(rb"(\d+) \d+ R")
_MOST_DEPTH = 60

# A name, a bracket, a string of hexadecimal digits, the beginning of another, or a word.
_TOKEN = re.compile(
    rb"/[^\x00\s/<>\[\](){}%]*|<<|>>|[\[\]]|<[0-9A-Fa-f\s]*>|\(|[^\x00\s/<>\[\](){}%]+"
)
_IN_STRING = re.compile(rb"\\.|[()]", re.DOTALL)


class Written:
    """A PDF as PDFium writes it, and what is to be changed in it. Objects are named by their
    numbers; what is asked for and not there raises ``LookupError``."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        start = _XREF.search(data[-100:])
        trailer = _TRAILER.search(data, data.rfind(b"trailer"))
        if start is None or trailer is None:
            raise ValueError("PDFium wrote no table of references")
        self._start = int(start[1])
        self._trailer = entries(trailer[1])
        self._size = int(self._trailer[b"/Size"])
        self._offsets = dict(self._table())
        self._changed: dict[int, bytes] = {}

    def _table(self) -> Iterator[tuple[int, int]]:
        lines = self._data[self._start :].split(b"trailer", 1)[0].splitlines()
        number = 0
        for line in lines[1:]:
            parts = line.split()
            if len(parts) == 2:
                number = int(parts[0])
            elif len(parts) == 3:
                if parts[2] == b"n":
                    yield number, int(parts[0])
                number += 1

    @property
    def catalog(self) -> int:
        """The number of the document's catalog."""
        return reference(self._trailer[b"/Root"])

    @property
    def information(self) -> int:
        """The number of the dictionary with the title of the document, made where there is none:
        a damaged file may name one that is not there."""
        said = self._trailer.get(b"/Info", b"")
        if not said.endswith(b" R") or not self._has(reference(said)):
            self._trailer[b"/Info"] = b"%d 0 R" % self.add(dictionary(entries(said)))
        return reference(self._trailer[b"/Info"])

    def _has(self, number: int) -> bool:
        return number in self._offsets or number in self._changed

    def object(self, number: int) -> bytes:
        """The words of an object, without those of its stream."""
        if number in self._changed:
            return self._changed[number]
        begin = self._data.index(b"obj", self._offsets[number]) + len(b"obj")
        end = self._data.index(b"endobj", begin)
        return self._data[begin:end].strip()

    def entries(self, number: int) -> dict[bytes, bytes]:
        """The entries of a dictionary; none of an object that is not there."""
        return entries(self.object(number)) if self._has(number) else {}

    def says(self, number: int, name: bytes) -> bool:
        """Whether a name stands anywhere in an object."""
        return self._has(number) and name in self.object(number)

    def add(self, words: bytes) -> int:
        """Adds an object; gives its number."""
        self._size += 1
        self._changed[self._size - 1] = words
        return self._size - 1

    def change(self, number: int, more: Mapping[bytes, bytes]) -> None:
        """Gives a dictionary these entries."""
        self._changed[number] = dictionary({**entries(self.object(number)), **more})

    def pages(self) -> list[int]:
        """The pages, in order."""
        return list(self._leaves(reference(self.entries(self.catalog)[b"/Pages"]), 0))

    def _leaves(self, number: int, depth: int) -> Iterator[int]:
        kids = b""
        # a page with many annotations is long, and need not be parsed
        if depth <= _MOST_DEPTH and self.says(number, b"/Kids"):
            kids = self.entries(number).get(b"/Kids", b"")
        if not kids:
            yield number
        for kid in _REFERENCES.finditer(kids):
            yield from self._leaves(int(kid[1]), depth + 1)

    def updated(self) -> bytes:
        """The file with its changes in an update at its end."""
        if not self._changed:
            return self._data
        out = bytearray(self._data)
        table = [b"xref\n"]
        for number, words in sorted(self._changed.items()):
            table.append(b"%d 1\n%010d 00000 n \n" % (number, len(out)))
            out += b"%d 0 obj\n%b\nendobj\n" % (number, words)
        own = {b"/Size": b"%d" % self._size, b"/Prev": b"%d" % self._start}
        start = len(out)
        out += b"".join(table) + b"trailer\n" + dictionary({**self._trailer, **own})
        return bytes(out + b"\nstartxref\n%d\n%%%%EOF\n" % start)


def reference(value: bytes) -> int:
    """The number of the object that a value refers to. Raises ``LookupError`` for another value."""
    found = _REFERENCE.fullmatch(value)
    if found is None:
        raise LookupError("no reference")
    return int(found[1])


def entries(words: bytes) -> dict[bytes, bytes]:
    """The entries of a dictionary, each name with its value; none of what is no dictionary."""
    found: dict[bytes, bytes] = {}
    name = b""
    start = 0
    for token, at, end in _tokens(words):
        if token.startswith(b"/") and (not name or words[start:at].strip()):
            if name:
                found[name] = words[start:at].strip()
            name, start = token, end
        elif token == b">>" and name:
            found[name] = words[start:at].strip()
    return found


def elements(array: bytes) -> list[bytes]:
    """The elements of an array that are dictionaries or references."""
    found: list[bytes] = []
    for token, at, end in _tokens(array):
        if token == b"R":
            number, generation = found[-2:]
            found[-2:] = [b"%b %b R" % (number, generation)]
        else:
            found.append(array[at:end])
    return [words for words in found if words.endswith((b" R", b">>"))]


def _tokens(words: bytes) -> Iterator[tuple[bytes, int, int]]:
    """What stands directly within a dictionary or an array: each token, or what a bracket opens as
    a whole, with its place; of a dictionary its closing bracket as well."""
    opening = _TOKEN.search(words)
    if opening is None or opening[0] not in (b"<<", b"["):
        return
    depth = 0
    begun = at = opening.end()
    while token := _TOKEN.search(words, at):
        kind, at = token[0], token.end()
        if depth == 0:
            begun = token.start()
        if kind == b"(":
            at = _behind_string(words, at)
        elif kind in (b"<<", b"["):
            depth += 1
        elif kind in (b">>", b"]"):
            depth -= 1
        if depth <= 0:
            yield (kind, begun, at)
        if depth < 0:
            return


def _behind_string(words: bytes, at: int) -> int:
    depth = 1
    while depth and (found := _IN_STRING.search(words, at)):
        at = found.end()
        depth += {b"(": 1, b")": -1}.get(found[0], 0)
    return at


def dictionary(values: Mapping[bytes, bytes]) -> bytes:
    """A dictionary of these entries."""
    return b"<<%b>>" % b" ".join(b"%b %b" % pair for pair in values.items())


def text(words: str) -> bytes:
    """Words as a text string (7.9.2.2)."""
    return b"<FEFF%b>" % words.encode("utf-16-be", "replace").hex().upper().encode()
