"""The process in which a worker has its documents read, one after the other, so that a document on
which it hangs or dies costs nothing else.

``python -m citecheck.corpus.child SECONDS MEGABYTES`` reads documents from its standard input and
writes answers to its standard output, each behind eight bytes that say how long it is. The first
that it writes is its greeting: that it read a sentence rightly within its limits.
"""

from __future__ import annotations

import functools
import gc
import itertools
import os
import signal
import struct
import sys
from typing import IO

GREETING = b"citecheck.corpus.child 1"

HTML, PLAIN = b"h", b"t"
"""With what a document begins: how its text is written."""

_LENGTH = struct.Struct(">Q")
_REMEMBERED = 500  # documents whose names and places are kept for the next
_MANY = 256  # of one kind, that are worth to be forgotten
PATIENCE = 10  # times as many seconds of the clock as of a processor
_GRACE = 5  # seconds after which it ends by itself, where the process that started it is gone
_SENTENCE = "A complaint must be plausible. Bell Atl. Corp. v. Twombly, 550 U.S. 544, 556 (2007)."


def put(stream: IO[bytes], data: bytes) -> None:
    """Writes one piece."""
    stream.write(_LENGTH.pack(len(data)))
    stream.write(data)
    stream.flush()


def get(stream: IO[bytes]) -> bytes:
    """Reads one piece. Raises ``EOFError`` where there is none, or not all of it."""
    (length,) = _LENGTH.unpack(_exactly(stream, _LENGTH.size))
    return _exactly(stream, length)


def _exactly(stream: IO[bytes], length: int) -> bytes:
    data = stream.read(length)
    if len(data) < length:
        raise EOFError
    return data


def main(seconds: float, megabytes: int) -> None:
    """Greets, and reads documents until there are none."""
    documents, answers = _streams()
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is for who started us
    gc.set_threshold(100_000, 50, 100)
    _begin(megabytes)
    put(answers, GREETING)
    _silence(2)
    _read_all(documents, answers, seconds)


def _read_all(documents: IO[bytes], answers: IO[bytes], seconds: float) -> None:
    for number in itertools.count(1):
        try:
            document = get(documents)
        except EOFError:
            return
        put(answers, _answer(document, seconds))
        if number % _REMEMBERED == 0:
            _forget()


def _begin(megabytes: int) -> None:
    """Loads what every document needs, and sees that it works within the limit of memory."""
    from citecheck.corpus.answers import Status
    from citecheck.corpus.rows import read_document
    from citecheck.document.readers.html import html_to_text
    from citecheck.jobs.limits import bound_memory

    html_to_text("<p>")
    bound_memory(megabytes)
    answer = read_document(_SENTENCE, html=False)
    if answer.status is not Status.OK or answer.citations != 1:
        raise SystemExit(f"a sentence with one citation was not read: {answer}")


def _answer(document: bytes, seconds: float) -> bytes:
    from citecheck.corpus.rows import read_document

    _end_after(seconds)
    answer = read_document(document[1:].decode(), html=document[:1] == HTML)
    _end_after(0)
    return answer.dump()


def _forget() -> None:
    """Empties what was kept of names and spellings. It is bounded, but by thousands of each kind,
    and of millions of documents it would be filled: 2.5 MB more after each hundred."""
    for kept in gc.get_objects():
        if isinstance(kept, functools._lru_cache_wrapper):
            most = kept.cache_parameters()["maxsize"]
            if most and most >= _MANY:
                kept.cache_clear()


def _end_after(seconds: float) -> None:
    """Has the system end this process after so many seconds of a processor, or ten times as many of
    the clock, even in the midst of a call of C; 0: never."""
    if hasattr(signal, "setitimer"):
        signal.setitimer(signal.ITIMER_PROF, seconds and seconds + _GRACE)
        signal.setitimer(signal.ITIMER_REAL, seconds and seconds * PATIENCE + _GRACE)


def _streams() -> tuple[IO[bytes], IO[bytes]]:
    """Standard input and output, out of the way of whoever would print."""
    documents, answers = os.fdopen(os.dup(0), "rb"), os.fdopen(os.dup(1), "wb")
    _silence(0)
    _silence(1)
    return documents, answers


def _silence(number: int) -> None:
    null = os.open(os.devnull, os.O_RDWR)
    os.dup2(null, number)
    os.close(null)


if __name__ == "__main__":
    main(float(sys.argv[1]), int(sys.argv[2]))
