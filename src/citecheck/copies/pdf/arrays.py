"""Pages of a PDF that share one array of annotations, parted.

PDFium puts an annotation into the array that its page has, and so onto each page that has the
same one; and it offers no way to give a page another. So this is done in what PDFium has written:
one object behind the other, none compressed, with a table of references (ISO 32000-1, 7.5.4). Pages
are given arrays of their own in an update at its end (7.5.6).
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from citecheck.copies.pdf.sheet import AUTHOR
from citecheck.model.errors import InputError

_XREF = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*$")
_TRAILER = re.compile(rb"trailer\s*<<(.*)>>\s*startxref", re.DOTALL)
_ROOT = re.compile(rb"/Root (\d+) 0 R")
_SIZE = re.compile(rb"/Size (\d+)")
_PAGES = re.compile(rb"/Pages (\d+) 0 R")
_KIDS = re.compile(rb"/Kids\s*\[([^\]]*)\]")
_REFERENCE = re.compile(rb"(\d+) \d+ R")
_ANNOTS = re.compile(rb"/Annots (\d+) 0 R")
_NAME = re.compile(rb"/NM\(" + AUTHOR.encode() + rb"-(\d+)-\d+\)")
_MOST_DEPTH = 60


def with_own_arrays(data: bytes, name: str, *, encrypted: bool = False) -> bytes:
    """What PDFium wrote, in which no two pages share an array of annotations with one of ours in
    it. Raises ``InputError`` where they do and ``encrypted`` strings keep them from being moved."""
    file = _Written(data)
    sharing: dict[int, list[tuple[int, int]]] = {}
    for index, page in enumerate(file.pages()):
        if found := _ANNOTS.search(file.object(page)):
            sharing.setdefault(int(found[1]), []).append((index, page))
    shared = {array: pages for array, pages in sharing.items() if len(pages) > 1}
    if not shared:
        return data
    if encrypted:
        raise InputError(
            f"{name}: an encrypted PDF in which pages share their notes; print it to a new PDF"
        )
    changed: dict[int, bytes] = {}
    number = file.size
    for array, pages in shared.items():
        elements = list(_elements(file.object(array)))
        for index, page in pages:
            own = [e for e in elements if (m := _NAME.search(e)) is None or int(m[1]) == index]
            changed[number] = b"[" + b" ".join(own) + b"]"
            changed[page] = _ANNOTS.sub(b"/Annots %d 0 R" % number, file.object(page), count=1)
            number += 1
    return file.updated(changed, number)


class _Written:
    """A PDF as PDFium writes it."""

    def __init__(self, data: bytes) -> None:
        self._data = data
        start = _XREF.search(data[-100:])
        trailer = _TRAILER.search(data, data.rfind(b"trailer"))
        if start is None or trailer is None:
            raise ValueError("PDFium wrote no table of references")
        self._start = int(start[1])
        self._trailer = trailer[1]
        self.size = int(_SIZE.search(trailer[1])[1])  # type: ignore[index]
        self._offsets = dict(self._table())

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

    def object(self, number: int) -> bytes:
        """The words of an object, without those of its stream."""
        begin = self._offsets[number]
        begin = self._data.index(b"obj", begin) + len(b"obj")
        end = self._data.index(b"endobj", begin)
        return self._data[begin:end].strip()

    def pages(self) -> Iterator[int]:
        """The numbers of the objects of the pages, in order."""
        root = _ROOT.search(self._trailer)
        tree = _PAGES.search(self.object(int(root[1]))) if root else None
        if tree:
            yield from self._leaves(int(tree[1]), 0)

    def _leaves(self, number: int, depth: int) -> Iterator[int]:
        kids = _KIDS.search(self.object(number)) if number in self._offsets else None
        if kids is None or depth > _MOST_DEPTH:
            yield number
            return
        for kid in _REFERENCE.finditer(kids[1]):
            yield from self._leaves(int(kid[1]), depth + 1)

    def updated(self, changed: dict[int, bytes], size: int) -> bytes:
        """The file with objects of these numbers, new or anew, in an update at its end."""
        out = bytearray(self._data)
        table = [b"xref\n"]
        for number, words in sorted(changed.items()):
            table.append(f"{number} 1\n{len(out):010d} 00000 n \n".encode())
            out += f"{number} 0 obj\n".encode() + words + b"\nendobj\n"
        trailer = _SIZE.sub(f"/Size {size}".encode(), self._trailer)
        start = len(out)
        out += b"".join(table)
        out += b"trailer\n<<" + trailer + f"/Prev {self._start}>>\nstartxref\n{start}\n".encode()
        return bytes(out + b"%%EOF\n")


def _elements(array: bytes) -> Iterator[bytes]:
    """The elements of an array of annotations: dictionaries and references."""
    at, end = array.index(b"[") + 1, array.rindex(b"]")
    while at < end:
        if array[at : at + 1].isspace():
            at += 1
        elif array.startswith(b"<<", at):
            behind = _behind_dictionary(array, at)
            yield array[at:behind]
            at = behind
        elif reference := _REFERENCE.match(array, at):
            yield reference[0]
            at = reference.end()
        else:
            at += 1


_SIGNIFICANT = re.compile(rb"<<|>>|\(")
_IN_STRING = re.compile(rb"\\.|[()]", re.DOTALL)


def _behind_dictionary(words: bytes, at: int) -> int:
    """The offset behind the dictionary that begins at ``at``; strings may hold any sign."""
    depth = 0
    while found := _SIGNIFICANT.search(words, at):
        at = found.end()
        if found[0] == b"(":
            at = _behind_string(words, at)
            continue
        depth += 1 if found[0] == b"<<" else -1
        if depth == 0:
            return at
    return len(words)


def _behind_string(words: bytes, at: int) -> int:
    depth = 1
    while depth and (found := _IN_STRING.search(words, at)):
        at = found.end()
        depth += {b"(": 1, b")": -1}.get(found[0], 0)
    return at
