"""From source lines to the clean view: one text to match on, and the way back.

Everything that printing put into the text and that is no part of it goes: line ends,
runs of spaces, marks of emphasis, soft hyphens, note marks. What is spelt in several ways
(quotes, dashes, ligatures) is spelt in one.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from types import MappingProxyType

from citecheck.model.spans import OffsetMap
from citecheck.patterns import re
from citecheck.patterns.pattern import Rare

_SPACES = (
    "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000"
    "\t\v\x1c\x1d\x1e\x1f\x85"
)
_ONE_FOR_ONE = {
    **dict.fromkeys("‘’‚‛′ʼʻ`´", "'"),
    **dict.fromkeys("‐‑‒–−⁃", "-"),
    "―": "—",
    "„": "“",
    "‟": "“",
    "″": '"',
    "＊": "*",
    "∗": "*",
    **dict.fromkeys(_SPACES, " "),
}
_INVISIBLE = "\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069"
_LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "ﬅ": "st", "ﬆ": "st"}

_SIGNS = re.compile(rf"[{_INVISIBLE}{''.join(_LIGATURES)}\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f]")
_SPECIAL = re.compile(rf"  +|{_SIGNS.pattern}")

_HTML_TAG = re.compile(
    r"</?(?:i|b|u|em|strong|sup|sub|small|span|font|a|p|br|cite|s|mark)\b[^<>\n]{0,200}>",
    re.IGNORECASE,
)
_STARS = Rare(
    ("*",),
    r"(?<![\w*\\])(\*{1,3})(?=[^\s*])(?!\d+[\s,.;)])[^*]{0,400}?(?<=[^\s*])(\*{1,3})(?![\w*])",
)
_UNDERSCORES = Rare(("_",), r"(?<![\w_])(_{1,2})(?=[^\s_])[^_]{0,400}?(?<=[^\s_])(_{1,2})(?![\w_])")
_ESCAPED = re.compile(r"\\(?=[*_\[\]#§.\-$~^<>|@'\"])")
# Markdown: `[Doe v. Roe]{.smallcaps}`, `[Doe v. Roe](https://…)`, `> ` before a quotation
_BRACKETED = Rare(
    ("[",),
    r"(\[)[^\[\]\n]{1,200}+(?:\n[^\[\]\n]{1,200}+)?"
    r"(\]\{[.#][^{}\n]{1,100}\}|\]\((?:https?://|mailto:|#)[^\s()]{0,500}\))",
)
_QUOTED = re.compile(r"^[ \t]{0,3}>(?: ?>){0,3}(?: |$)", re.MULTILINE)
_TWO_HYPHENS = re.compile(r"-(?<=\d-)(?=-\d)")  # for a dash between numbers

# Small capitals come out of extraction as a capital, a space and the rest: `U.S. C ONST.`
_SPLIT_CAPITAL = re.compile(r"[B-HJ-Z] (?=[A-Z]{2})(?<![\w.'][A-Z] )")
_AS_CAPITAL = bytes(
    ord("A") if 65 <= number <= 90 else number if number == 32 else 0 for number in range(256)
)


def emphasis_marks(text: str) -> list[tuple[int, int]]:
    """The source spans of marks of emphasis: markdown's ``*`` and ``_``, inline HTML tags.

    A star before a number is a star page (``at *7``) and stays.
    """
    marks: list[tuple[int, int]] = []
    if "<" in text:
        marks.extend(match.span() for match in _HTML_TAG.finditer(text))
    for pattern in (_STARS, _UNDERSCORES, _BRACKETED):
        for match in pattern.finditer(text):
            marks.extend((match.span(1), match.span(2)))
    if "\n>" in text:
        marks.extend(match.span() for match in _QUOTED.finditer(text))
    if "--" in text:
        marks.extend(match.span() for match in _TWO_HYPHENS.finditer(text))
    if "\\" in text:
        marks.extend(match.span() for match in _ESCAPED.finditer(text))
    out: list[tuple[int, int]] = []
    for start, end in sorted(marks):
        # an escaped sign inside a tag (`<a\\.>`) is the tag's
        if not out or start >= out[-1][1]:
            out.append((start, end))
    return out


def split_capitals(text: str) -> list[tuple[int, int]]:
    """The spaces inside words that small capitals were split by, if the text is so split.

    One such place proves nothing (``PLAN B FAILED``); a text set in small capitals has many.
    """
    # a pattern would stop at each capital of the text
    capitals = text.encode("latin-1", "replace").translate(_AS_CAPITAL)
    found: list[tuple[int, int]] = []
    at = capitals.find(b"A AA")
    while at >= 0:
        if _SPLIT_CAPITAL.match(text, at):
            found.append((at + 1, at + 2))
        at = capitals.find(b"A AA", at + 1)
    return found if len(found) >= 8 else []


# Another sign stands for a section sign where a text was recognised or read in another encoding:
# `42 U.S.C. ß 1983`, `SS 1983`, `$ 1983`
# (each alternative begins with a sign of its own, so that no other place is looked at)
_OTHER_SIGN = re.compile(
    r"SS?(?= \d)|\$[$?\ufffd]?(?= \d)|\?[$?\ufffd]?(?= \d)|ßß?(?= ?\d)"
    r"|\ufffd(?:[$?\ufffd]?(?= \d)|\ufffd?(?=\d))"
)
_NAME_OF_CODE = re.compile(r"(?:\b(?:U\.? ?S\.? ?C|C\.? ?F\.? ?R|Stat|Ann)\.?|\bCode|\bLaws),? $")
_LONGEST_NAME_OF_CODE = 10  # code points of its last word
_MIDDLE_OF_WORD = re.compile(r"[^\W\d_]$")


def section_signs(text: str) -> str:
    """``text`` with a section sign where another sign stands for one; its length stays."""
    return _OTHER_SIGN.sub(_section_sign, text)


def _section_sign(match: re.Match[str]) -> str:
    before = match.string[max(0, match.start() - _LONGEST_NAME_OF_CODE) : match.start()]
    told = not _MIDDLE_OF_WORD.search(before) if "ß" in match[0] else _NAME_OF_CODE.search(before)
    return "§" * len(match[0]) if told else match[0]


class CleanText:
    """Collects the clean view piece by piece, keeping the map to the source."""

    def __init__(
        self,
        source: str,
        drops: Sequence[tuple[int, int]],
        instead: Mapping[int, str] = MappingProxyType({}),
    ) -> None:
        """``drops`` are source spans to leave out, ascending; ``instead`` has the words that are
        read in the place of some, by where they start."""
        self._is_plain = source.isascii() and source.isprintable() and "`" not in source
        if not self._is_plain:
            for sign, plain in _ONE_FOR_ONE.items():
                if sign in source:
                    source = source.replace(sign, plain)
            self._is_plain = _SIGNS.search(source) is None
        self._source = source
        self._instead = instead
        self._drops = drops
        self._drop_starts = [start for start, _ in drops]
        self._parts: list[str] = []
        self._length = 0
        self._clean: list[int] = []
        self._at: list[int] = []
        self._last = ""

    @property
    def length(self) -> int:
        """How long the clean text is so far."""
        return self._length

    @property
    def last(self) -> str:
        """The last code point so far, or nothing."""
        return self._last

    def add(self, start: int, end: int) -> None:
        """Append the source from ``start`` to ``end`` (within a line)."""
        k = bisect_left(self._drop_starts, start)
        drops = self._drops
        if k and drops[k - 1][1] > start:
            start = drops[k - 1][1]
        while k < len(drops) and drops[k][0] < end:
            drop_start, drop_end = drops[k]
            if drop_start >= start:
                self._copy(start, drop_start)
                if drop_start in self._instead:
                    self._push(self._instead[drop_start], drop_start)
                start = max(start, drop_end)
            k += 1
        self._copy(start, end)

    def _copy(self, start: int, end: int) -> None:
        if start >= end:
            return
        text = self._source[start:end]
        if self._is_plain and "  " not in text:
            self._push(text, start)
            return
        at = 0
        for match in _SPECIAL.finditer(text):
            self._push(text[at : match.start()], start + at)
            found = match[0]
            if found[0] == " ":
                self._push(" ", start + match.start())
            elif found in _LIGATURES:
                for letter in _LIGATURES[found]:
                    self._push(letter, start + match.start())
            elif found[0] < "\x20" or "\x7e" < found[0] < "\xa0":
                self._push(" ", start + match.start())
            at = match.end()
        self._push(text[at:], start + at)

    def _push(self, text: str, source: int) -> None:
        if text[:1] == " " and self._last in (" ", "\n", ""):
            stripped = text.lstrip(" ")
            source += len(text) - len(stripped)
            text = stripped
        if not text:
            return
        self._clean.append(self._length)
        self._at.append(source)
        self._parts.append(text)
        self._length += len(text)
        self._last = text[-1]

    def join(self, separator: str, source: int) -> None:
        """Put ``separator`` (a space or a line end) where the source has a break."""
        if self._last in ("\n", "") or (self._last == " " and separator == " "):
            return
        if self._last == " " and separator == "\n":
            self._parts[-1] = self._parts[-1][:-1]
            self._length -= 1
        self._clean.append(self._length)
        self._at.append(source)
        self._parts.append(separator)
        self._length += 1
        self._last = separator

    def drop_hyphen(self) -> None:
        """Take back the hyphen that a line ended with."""
        while self._parts and self._parts[-1] == " ":
            self._parts.pop()
            self._clean.pop()
            self._at.pop()
            self._length -= 1
        if self._parts and self._parts[-1].endswith("-"):
            self._parts[-1] = self._parts[-1][:-1]
            self._length -= 1
            self._last = self._parts[-1][-1:] or (
                self._parts[-2][-1:] if len(self._parts) > 1 else ""
            )

    def finish(self) -> tuple[str, OffsetMap]:
        """The clean text and its map."""
        text = section_signs("".join(self._parts))
        return text, OffsetMap(self._clean, self._at)
