"""Standard output, standard error, and files that reports are written to."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import IO, Literal, Protocol, Self, TypeAlias

from citecheck.model.errors import OutputError

_DIGITS = 6  # more than any width has


class ClosedPipe(Exception):  # noqa: N818  (no fault: the reader has seen enough)
    """Nobody reads standard output any more."""


class Target(Protocol):
    """Where a report goes, piece by piece."""

    def write(self, text: str) -> None:
        """Puts ``text`` behind what was written before."""

    def finish(self) -> None:
        """All is written."""

    def abandon(self) -> None:
        """The report is not going to be whole."""


class StandardOutput:
    """Standard output, whatever its encoding. With ``hold`` nothing is shown before the end, so
    that a progress bar on the same terminal stays in one piece."""

    def __init__(self, hold: bool = False) -> None:
        if isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
        self._held = _hidden_file() if hold else None

    def write(self, text: str) -> None:
        """Raises ``ClosedPipe`` where nobody reads."""
        if self._held is not None:
            self._held.write(text)
        else:
            _put(text)

    def finish(self) -> None:
        """Shows what was held back."""
        if self._held is not None:
            self._held.seek(0)
            while piece := self._held.read(1 << 16):
                _put(piece)
            self._held.close()

    def abandon(self) -> None:
        """What is on the screen stays there."""
        if self._held is not None:
            self._held.close()


class Targets:
    """All targets of a run, finished together, the last of them first, or abandoned together."""

    def __init__(self, targets: list[Target]) -> None:
        self._targets = targets
        self.closed: set[int] = set()

    def write(self, index: int, text: str) -> None:
        """Writes to one target. Raises ``ClosedPipe`` where none is left that anybody reads."""
        if not text or index in self.closed:
            return
        try:
            self._targets[index].write(text)
        except ClosedPipe:
            self.closed.add(index)
            if len(self.closed) == len(self._targets):
                raise

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        _trace: TracebackType | None,
    ) -> None:
        left = list(self._targets)
        try:
            while left and kind is None:
                with suppress(ClosedPipe):
                    left[-1].finish()
                left.pop()
        finally:
            for target in left:
                target.abandon()


def write(text: str) -> None:
    """Puts ``text`` on standard output; a closed pipe is no fault."""
    output = StandardOutput()
    with suppress(ClosedPipe):
        output.write(text)


def say(message: str) -> None:
    """One line on standard error."""
    from citecheck.output.visible import visible

    with suppress(OSError, ValueError, AttributeError):
        sys.stderr.write(visible(f"citecheck: {message}") + "\n")
        sys.stderr.flush()


Color: TypeAlias = Literal["auto", "always", "never"]
"""When reports have colour: what ``--color`` takes."""


def wants_color(asked: Color = "auto") -> bool:
    """Whether standard output is to have colour: as asked for, else where ``FORCE_COLOR`` says so
    or it is a terminal that shows colour.

    ``NO_COLOR`` and ``FORCE_COLOR`` are honoured as https://no-color.org and https://force-color.org
    ask: any value but the empty one; the former wins.
    """
    if asked != "auto":
        return asked == "always"
    if os.environ.get("NO_COLOR"):
        return False
    if os.environ.get("FORCE_COLOR"):
        return True
    return sys.stdout.isatty() and os.environ.get("TERM") != "dumb"


def width() -> int:
    """The columns of a line: those that ``COLUMNS`` says, else the terminal's, else 80."""
    said = os.environ.get("COLUMNS", "")
    if said.isascii() and said.isdecimal() and 0 < len(said) < _DIGITS and int(said):
        return int(said)
    if not sys.stdout.isatty():
        return 80
    import shutil

    return shutil.get_terminal_size().columns


def _hidden_file() -> IO[str]:
    import tempfile

    return tempfile.TemporaryFile("w+", encoding="utf-8", errors="surrogatepass", newline="")


def _put(text: str) -> None:
    try:
        sys.stdout.write(text)
        sys.stdout.flush()
    except BrokenPipeError:
        _drop_the_rest()
        raise ClosedPipe from None
    except OSError as error:
        _drop_the_rest()
        raise OutputError(f"cannot write the results: {error.strerror}") from None


def _drop_the_rest() -> None:
    """What is still in the buffer would raise once more when the interpreter closes it."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def teller(unit: str) -> Callable[[str, int], None]:
    """Says on a terminal how far it is: so many ``unit`` of what is read."""
    if not sys.stderr.isatty():
        return lambda _what, _count: None

    def tell(what: str, count: int) -> None:
        sys.stderr.write(f"\r{what[:40]}: {count:,} {unit}\x1b[K")
        sys.stderr.flush()

    return tell
