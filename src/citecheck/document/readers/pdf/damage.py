"""Damage inside a PDF that PDFium reads over in silence: streams that do not unpack to what was
packed.

A stream packed with zlib ends with a sum of what it holds, so that any changed byte shows.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator

_STREAM, _END = b"stream", b"endstream"
# Images are no text, and large; what is packed twice is not looked at.
_NO_TEXT = (b"/Image", b"/ICCBased", b"/ASCII85")

_LONGEST_HEAD = 4000  # bytes of a stream's dictionary
_BLOCK, _CHUNK = 1 << 16, 1 << 18
_MOST_UNPACKED = 200_000_000  # bytes; what is beyond is not checked


def damaged_pages(data: bytes, count: int) -> frozenset[int]:
    """The pages, counted from 0 and ``count`` altogether, that are set from damaged streams of the
    file; all of them where the file is too broken to tell which.

    ``data`` is a file that is not encrypted.
    """
    damaged = frozenset(_damaged_streams(data))
    if not damaged:
        return frozenset()
    # loaded for damaged files only
    from citecheck.document.readers.pdf.objects import pages_with

    found = pages_with(data, damaged, count)
    return frozenset(range(count)) if found is None else found


def _damaged_streams(data: bytes) -> Iterator[int]:
    """The offsets at which the words ``stream`` of damaged streams begin."""
    unpacked = 0
    start = data.find(_STREAM)
    while start >= 0 and unpacked <= _MOST_UNPACKED:
        content = start + len(_STREAM)
        end = data.find(_END, content)
        end = len(data) if end < 0 else end
        if _may_hold_text(data[max(0, start - _LONGEST_HEAD) : start]):
            size = _unpacked(data[content:end].removeprefix(b"\r").removeprefix(b"\n"))
            if size is None:
                yield start
            else:
                unpacked += size
        start = data.find(_STREAM, max(content, end + len(_END)))


def _may_hold_text(head: bytes) -> bool:
    """Whether what stands before a stream says that it is packed, and no image."""
    head = head[head.rfind(b" obj") + 1 :]
    return b"/Flate" in head and not any(kind in head for kind in _NO_TEXT)


def _unpacked(packed: bytes) -> int | None:
    """How many bytes come out, or None where not all do, or others than were packed."""
    unpacking = zlib.decompressobj()
    size = 0
    try:
        for start in range(0, len(packed), _BLOCK):
            rest = packed[start : start + _BLOCK]
            # zlib may call the line end behind a stream unread for ever, once it is unpacked
            while rest and not unpacking.eof and size <= _MOST_UNPACKED:
                size += len(unpacking.decompress(rest, _CHUNK))
                rest = unpacking.unconsumed_tail
            if unpacking.eof or size > _MOST_UNPACKED:
                return size
    except zlib.error:
        pass
    return None
