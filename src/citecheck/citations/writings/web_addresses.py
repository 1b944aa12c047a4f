"""Addresses on the web, compared by their letters and digits alone.

Lines break an address anywhere, with a hyphen or without, and a space comes in where they did.
"""

from __future__ import annotations

from citecheck.model.spans import Span
from citecheck.patterns import re
from citecheck.patterns.pattern import Pattern

_BEGINS = Pattern(r"https?://(?:www\.)?|(?<![\w.])www\.", re.IGNORECASE)
_SHORTEST = 8  # letters and digits
_LONGEST_GAP = 3  # signs that are neither, such as a hyphen and the white space of a line's end
_HEAD = 8  # letters and digits by which addresses are looked up
# A slash, point or the like with more right behind it: the address goes on.
_GOES_ON = re.compile(r"[/?=&%_~.-]+[A-Za-z0-9]")


def address_in(text: str) -> str:
    """The letters and digits of the address at the end of ``text``, in lower case, up to a
    fragment; empty where there is none."""
    begins = _BEGINS.search(text)
    if begins is None:
        return ""
    words = text[begins.end() :].partition("#")[0].partition(" (")[0].partition("[")[0]
    squeezed = "".join(c for c in words.lower() if c.isascii() and c.isalnum())
    return squeezed if len(squeezed) >= _SHORTEST else ""


class Addresses:
    """The addresses that a text gives, looked up by their letters and digits."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts: dict[str, list[tuple[int, int]]] = {}
        for match in _BEGINS.finditer(text):
            head = "".join(c for c in text[match.end() : match.end() + 3 * _HEAD] if c.isalnum())
            self._starts.setdefault(head[:_HEAD].lower(), []).append(match.span())

    def of(self, address: str) -> list[Span]:
        """Where the text gives ``address`` (as of ``address_in``), in order."""
        found = []
        for start, at in self._starts.get(address[:_HEAD], ()):
            end = self._end(at, address)
            if end is not None:
                found.append(Span(start, end))
        return found

    def _end(self, at: int, address: str) -> int | None:
        """The end of ``address`` in the text from ``at`` on; None where another stands there, or
        a longer one."""
        text, gap = self._text, 0
        for sign in address:
            while at < len(text) and not text[at].isalnum():
                gap += 1
                at += 1
                if gap > _LONGEST_GAP:
                    return None
            if at >= len(text) or text[at].lower() != sign:
                return None
            at, gap = at + 1, 0
        if text[at : at + 1].isalnum() or _GOES_ON.match(text, at):
            return None
        return at
