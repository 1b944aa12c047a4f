"""The words of one page of a PDF and where they stand.

PDFium tells words and lines apart, and rightly; what it does not tell in its text are
places and sizes. Asking for them costs a good part of a microsecond a question, so only the
first and the last letter of a word are asked about, and a digit that may be the mark of a note.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterator
from functools import partial

from citecheck.document.readers.pdf.letters import STEPS, Box, Letters, Places
from citecheck.document.readers.pdf.marks import with_marks
from citecheck.document.readers.pdf.page_layout import Word
from citecheck.document.readers.pdf.pdfium import Page, TextPage
from citecheck.patterns import re

# PDFium writes a hyphen at the end of a line as one of these and leaves the line end out.
HYPHENS = "\x02\ufffe"
_LINE = re.compile(r"\S[^\r\n]*")
# A leader of spaced periods is one word, because each word costs time.
_WORD = re.compile(rf"\.(?: ?\.)++|[^\s{HYPHENS}]++[{HYPHENS}]?|[{HYPHENS}]")
SIGNS = {**dict.fromkeys([*range(0x20), 0x7F]), **dict.fromkeys(map(ord, HYPHENS), "-")}

# Where TeX's fonts have dashes, ligatures and the section sign (T1, the Cork encoding; the first
# ligatures are those of OT1, of which the third has the number of a line end). A PDF with these
# fonts as pictures of letters gives the bare numbers, some of which are white space to Python.
# Other fonts without a map have other signs there, so each is read only where it makes sense.
_OF_TEX = {
    **dict(zip((0x0B, 0x0C, 0x0E, 0x0F), "ﬀﬁﬃﬄ", strict=True)),
    **dict(zip(range(0x1B, 0x20), "ﬀﬁﬂﬃﬄ", strict=True)),
    0x15: "–",
    0x16: "—",
    0x9F: "§",
}
_TEX = re.compile(
    r"(?<=[A-Za-z])[\x0b\x1b]|[\x0c\x0e\x0f\x1c-\x1f](?=[a-z])"
    r"|(?<=\w)[\x15\x16](?=[\w\r\n])|\x9f(?=\s?\d)"
)
# of its numbers; the last one is no sign of its own in UTF-8
_CONTROLS, _LAST_CONTROL = bytes([0x0B, 0x0C, *range(0x0E, 0x20)]), "\x9f"

# Letters of a ligature whose two bytes Ghostscript (10.00, for one) changed round in the fonts'
# maps of characters: f, i, j, l, t. Of three letters it adds up the last two.
_TURNED_ROUND = {
    **{ord(letter) << 8: letter for letter in "fijlt"},
    (ord("f") + ord("i")) << 8: "ﬁ",
    (ord("f") + ord("l")) << 8: "ﬂ",
}
_TURNED = "".join(map(chr, _TURNED_ROUND))
_TURNED_IN_WORD = re.compile(f"(?<=[A-Za-z])[{_TURNED}]{{1,3}}|[{_TURNED}]{{1,3}}(?=[a-z])")

_DIGIT = re.compile(r"\d")

_FAR = 100_000.0  # points, further than any page reaches

# A NamedTuple's own constructor takes twice as long.
_word: Callable[[tuple[float, float, float, float, str, bool, int]], Word]
_word = partial(tuple.__new__, Word)


def page_words(
    page: Page, text_page: TextPage, text: str, places: Places | None = None
) -> list[Word]:
    """The words on ``page``, which has ``text``, in no order, and in the direction in which most
    of it is set. ``places`` is what other pages used, if any.

    Left out are words beside the page and words that run in another direction than most.
    """
    text = spelled(text)
    letters = Letters(text_page, text)
    lines = _lines_by_direction(text, letters)
    if not lines:
        return []
    quarters = max(lines, key=lambda key: sum(end - start for start, end in lines[key]))
    if quarters == 0:
        words = _upright_words(text, lines[0], letters, places or Places())
    else:
        words = list(_turned_words(text, lines[quarters], letters, quarters))
    left, bottom, right, top = page.edges
    edges = Box(left, bottom, left, bottom, right, top).turned(quarters)
    left, bottom, right, top = edges.left, edges.bottom, edges.right, edges.top
    return [
        word
        for word in words
        # in this form a place that is no number is outside
        if left <= word[0] <= right and bottom <= word[2] <= top
        if word[1] < _FAR and word[3] < _FAR
    ]


def spelled(text: str) -> str:
    """The text with the letters that its fonts have under other numbers, one for one."""
    if held(text, _CONTROLS) or _LAST_CONTROL in text:
        text = _TEX.sub(lambda found: found[0].translate(_OF_TEX), text)
    if text.isascii() or not any(sign in text for sign in _TURNED):
        return text
    return _TURNED_IN_WORD.sub(lambda found: found[0].translate(_TURNED_ROUND), text)


def held(text: str, signs: bytes) -> int:
    """How many of the signs ``signs``, all of ASCII, stand in ``text``: faster than a pattern."""
    data = text.encode("utf-8", "surrogatepass")
    return len(data) - len(data.translate(None, signs))


def _lines_by_direction(text: str, letters: Letters) -> dict[int, list[tuple[int, int]]]:
    spans = [match.span() for match in _LINE.finditer(text)]
    if letters.are_upright([start for start, _ in spans]):  # as nearly always
        return {0: spans} if spans else {}
    lines: dict[int, list[tuple[int, int]]] = {}
    for start, end in spans:
        quarters = letters.quarters(start, end - 1)
        if quarters is not None:
            lines.setdefault(quarters, []).append((start, end))
    return lines


def _upright_words(
    text: str, lines: list[tuple[int, int]], letters: Letters, places: Places
) -> list[Word]:
    # A long filing has a hundred thousand words. So PDFium is asked about all of a page in a
    # row, and this loop looks twice at no word that is letters alone.
    found = [match for line in lines for match in _WORD.finditer(text, *line)]
    spans = [match.span() for match in found]
    ends = letters.ends([start for start, _ in spans], [end - 1 for _, end in spans], places)
    begins = {start for start, _ in lines}
    known = letters.fonts.get
    words: list[Word] = []
    add = words.append
    before = -1
    height, size, depth = math.nan, 0.0, 0.0
    for match, (start, end), (left, baseline, _, top, right, bottom) in zip(
        found, spans, ends, strict=True
    ):
        word = match[0]
        if top - bottom != height:  # on a line seldom
            height = top - bottom
            font = known(abs(height) * STEPS // 1)
            size, depth = font or letters.learn(end - 1, letters.box(end - 1))
        spaced = before < start and start not in begins
        before = end
        level = bottom + depth
        if not -size < level - baseline < size:
            # letters one below the other: the numbers of lines, for instance
            words.extend(_letters_apart(word, start, letters))
            continue
        of_word = size
        if not word.isalpha():
            if _DIGIT.search(word):
                first_one = start in begins
                word, baseline, of_word = with_marks(
                    word, start, (baseline, level), size, letters, begins_line=first_one
                )
            if not word.isprintable():  # it may hold signs
                word = word.translate(SIGNS) or " "
        add(_word((left, right, baseline, of_word, word, spaced, start)))
    return words


def _letters_apart(word: str, start: int, letters: Letters) -> Iterator[Word]:
    for at, letter in enumerate(word, start):
        box = letters.box(at)
        size = letters.size(at, box)
        sign = letter.translate(SIGNS) or " "
        yield Word(box.x, box.right, box.y, size, sign, spaced=False, at=at)


def _turned_words(
    text: str, lines: list[tuple[int, int]], letters: Letters, quarters: int
) -> Iterator[Word]:
    for line in lines:
        before = line[0]
        for match in _WORD.finditer(text, *line):
            start, end = match.span()
            spaced, before = before < start, end
            first = letters.box(start).turned(quarters)
            last = letters.box(end - 1).turned(quarters)
            size = letters.size(end - 1, last)
            word = match[0].translate(SIGNS) or " "
            yield Word(first.x, last.right, first.y, size, word, spaced, start)
