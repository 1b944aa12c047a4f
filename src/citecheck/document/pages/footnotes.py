"""Which lines are footnotes.

A note is found by three things together: a line that begins with the number that is due
next, lower on the page than the place where that number stands as a mark in the text, and
nothing but notes below it. A number alone proves nothing: headings and lists have them too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck.dataclass import dataclass, field
from citecheck.document.lines import RawLine, RawPage
from citecheck.patterns import re

_SUPERSCRIPT = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
SUPERSCRIPT_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹"
_RAISED = str.maketrans("0123456789", SUPERSCRIPT_DIGITS)

_SUPERSCRIPT_START = re.compile(rf"([{SUPERSCRIPT_DIGITS}]{{1,3}})\s*")
_NUMBER_ALONE = re.compile(r"(\d{1,3})/?|\[(\d{1,3})\]")
_SIGNED_START = re.compile(
    r"(\d{1,3})/\s{0,6}(?=\S)|\[(\d{1,3})\]\s{0,6}(?=\S)"
)  # `5/ See`, `[5] See`
# where a page ends amid a citation: `42 Cal.App.2d`, `at pp. 437-`
_CUT_OFF = re.compile(r"(?<!\S)\d{1,4} [A-Z][A-Za-z.'’ ]{0,18}\d[a-z]{1,2}$|\d[-–]$")
_NUMBER_START = re.compile(
    r"(\d{1,3})(?:\s{1,6}|\t)(?=[A-Z“\"‘'(\[§¶*_<…])|(\d{1,3})(?=[A-Z“][a-z]|Id\.)"
)
# `1. See`, as browsers' layout programs and lists of notes number them
_DOTTED_START = re.compile(r"(\d{1,3})\.\s{1,6}(?=[A-Z“\"‘'(\[§*_<])")
_MOST_LOST = 3  # notes in a row that extraction may have lost
_LONGEST_RUN_OVER = 25  # lines
_LOOK_BACK = 90  # lines: a mark stands on the page of its note
# drawn above the notes; no number of a page that is not known yet
_RULE = re.compile(r"_{5,}|[-–—]{5,}")
_TERMINAL = re.compile(r"[.?!:][”\"'’)\]]*$|[”\"’)\]]$")


@dataclass(slots=True)
class Note:
    """A footnote: its number, the lines that carry it, and the mark that refers to it. One with a
    ``sign`` for a number has that of the note before it.

    ``mark`` is the source span of the mark in the text, if it was found; ``first_text`` is
    the source offset where the note's words begin on its first line. One that stands ``apart`` is
    far from its mark, at the end of the text.
    """

    number: int
    lines: list[RawLine] = field(default_factory=list)
    mark: tuple[int, int] | None = None
    first_text: int = 0
    sign: str = ""
    apart: bool = False

    @property
    def label(self) -> str:
        """The number, or the sign of a note without one (``*``)."""
        return self.sign or str(self.number)


def find_footnotes(pages: list[RawPage], tables: Sequence[tuple[int, int]] = ()) -> list[Note]:
    """The notes of the whole document, in order. ``tables`` are the source spans of tables of
    contents and of authorities: a number there is a page, and a line that begins with one goes
    on with a citation.

    Each note's lines are lines of ``pages``; a line belongs to one note at most. On a text
    of one page, where notes stand between paragraphs, a note is one paragraph; on pages it
    runs to the next note or to the foot.
    """
    notes: list[Note] = []
    for page in pages:
        texts = [line for line in page.lines if line.text and not line.furniture]
        if tables and page.start < tables[-1][1]:
            texts = [line for line in texts if not _is_in(tables, line)]
        starts = _starts(texts, notes[-1].number + 1 if notes else 1)
        first = starts[0][0] if starts else len(texts)
        if run_over := _run_over(page, texts, first, notes):
            notes[-1].lines.extend(run_over)
        if 0 < first < len(texts) and _RULE.fullmatch(texts[first - 1].text):
            texts[first - 1].furniture = True
        for k, (index, note) in enumerate(starts):
            stop = starts[k + 1][0] if k + 1 < len(starts) else len(texts)
            if len(pages) == 1:
                stop = _paragraph_end(texts, index, stop)
            note.lines = texts[index:stop]
            notes.append(note)
    return notes


def _is_in(spans: Sequence[tuple[int, int]], line: RawLine) -> bool:
    return any(start <= line.start < end for start, end in spans)


def _starts(texts: list[RawLine], due: int) -> list[tuple[int, Note]]:
    """The lines that begin a note, as indices, with the notes they begin (still empty).

    The next number is due; a few may have been lost, and numbering may begin again at 1.
    """
    found: list[tuple[int, Note]] = []
    for index, line in enumerate(texts):
        head = line.text[:1]
        if head in _SIGNS:
            note = _begin_signed(texts, index, due)
        elif head in SUPERSCRIPT_DIGITS or (head.isdigit() and head.isascii()) or head == "[":
            note = _begin(texts, index, due)
        else:
            continue
        if note is not None:
            found.append((index, note))
            due = note.number + 1
    return found


_SIGNS = ("*", "†", "‡")
_SIGNED = re.compile(r"([*†‡]{1,3})\s{1,6}(?=[A-Z“\"])")


def _begin_signed(texts: list[RawLine], index: int, due: int) -> Note | None:
    """The note that begins with a sign (``* The parties``) and is called by the same sign, the
    only one of its line, behind a word above. Where more lines begin so, they are a list."""
    match = _SIGNED.match(texts[index].text)
    if match is None or sum(line.text.startswith(f"{match[1]} ") for line in texts) > 1:
        return None
    sign = match[1]
    for line in reversed(texts[max(0, index - _LOOK_BACK) : index]):
        at = line.text.find(sign, 1)
        behind = line.text[at + len(sign) : at + len(sign) + 1]
        if (
            at > 0
            and line.text.count(sign[0]) == len(sign)
            and _MARKED.match(line.text[at - 1])
            and (not behind or behind in " .,;:)")
        ):
            mark = (line.start + at, line.start + at + len(sign))
            return Note(due - 1, [], mark, texts[index].start + match.end(), sign)
    return None


def _begin(texts: list[RawLine], index: int, due: int) -> Note | None:
    wanted = (1, *range(due, due + _MOST_LOST + 1))
    line = texts[index]
    above = texts[max(0, index - _LOOK_BACK) : index]
    if match := _SUPERSCRIPT_START.match(line.text):
        number = int(match[1].translate(_SUPERSCRIPT))
        mark = _superscript_mark(above, match[1])
        if number not in wanted or (mark is None and number != due):
            return None
        return Note(number, [], mark, line.start + match.end())
    alone = _NUMBER_ALONE.fullmatch(line.text)
    match = alone or _NUMBER_START.match(line.text) or _SIGNED_START.match(line.text)
    if match is None:
        return _begin_dotted(texts, index, due)
    if alone and index + 1 >= len(texts):
        return None
    number = int(next(group for group in match.groups() if group))
    # the note may begin with its number at full size where its mark is a raised one
    raised = str(number).translate(_RAISED)
    mark = None
    if number in wanted:
        mark = (
            _superscript_mark(above, raised)
            or _signed_mark(above, number)
            or find_mark(above, number)
        )
    if mark is None and not (alone and _needs_no_mark(texts, index, number == due)):
        return None
    return Note(number, [], mark, texts[index + 1].start if alone else line.start + match.end())


def _begin_dotted(texts: list[RawLine], index: int, due: int) -> Note | None:
    """The note that is due and begins with its number and a dot, below a gap or below another note
    such, where its mark is a raised one. Of lines that begin so the last on the page is the note:
    those above may be a list."""
    match = _DOTTED_START.match(texts[index].text)
    if match is None or index == 0:
        return None
    number, raised = int(match[1]), match[1].translate(_RAISED)
    if number not in (1, due):
        return None
    above, below = texts[max(0, index - _LOOK_BACK) : index], texts[index + 1 :]
    mark = _superscript_mark(above, raised)
    again = any(line.text.startswith((f"{number}. ", raised, f"{number} ")) for line in below)
    is_foot = texts[index].number > above[-1].number + 1 or any(
        line.text.startswith(f"{number - 1}. ") for line in above
    )
    if mark is None or again or not is_foot:
        return None
    return Note(number, [], mark, texts[index].start + match.end())


def _needs_no_mark(texts: list[RawLine], index: int, is_due: bool) -> bool:
    """Whether a number that stands alone on a line begins a note though nothing refers to it:
    the one that is due, low on the page; one signed as no page number is (``5/``); one amid a
    citation that goes on on the next page."""
    if index == 0:
        return False
    if is_due and index * 2 > len(texts):
        return True
    if texts[index].text.endswith("/"):
        return True
    cut = _CUT_OFF.search(texts[index - 1].text) is not None
    return cut and texts[index + 1].text[:1].isupper()


def _signed_mark(texts: list[RawLine], number: int) -> tuple[int, int] | None:
    """The source span of a mark ``5/`` or ``[5]`` set right behind a word or its punctuation; a
    space may stand before the former (``were made. 5/``)."""
    digits = str(number)
    signs = (f"{digits}/", f"[{digits}]")
    for line in reversed(texts):
        if digits not in line.text:
            continue
        for sign in signs:
            at = line.text.find(sign, 1)
            end = at + len(sign)
            apart = sign[-1] == "/" and at > 1 and line.text[at - 1] == " "
            if (
                at > 0
                and _MARKED.match(line.text[at - 2 if apart else at - 1])
                and not line.text[end : end + 1].isalnum()
            ):
                return line.start + at, line.start + end
    return None


_MARKED = re.compile(r"[A-Za-z.,;:?!”\"'’)]")


_RAISED_NUMBER = re.compile(rf"[{SUPERSCRIPT_DIGITS}]+")


def _superscript_mark(texts: list[RawLine], digits: str) -> tuple[int, int] | None:
    # no mark begins a line
    near = [line for line in reversed(texts) if line.text.find(digits, 1) > 0]
    for line in near:
        if found := [m for m in _RAISED_NUMBER.finditer(line.text) if m[0] == digits]:
            return line.start + found[-1].start(), line.start + found[-1].end()
    return None


# `reversed.7 Reyna`, `claims.14`, `AR7`; and `unlawfully. 14 A court`
_BEHIND = r"(?=$|[\s.,;:)”—\]](?!\d)|[A-Z“(])"
# behind a word that no reporter ends with, a number may follow: `the ATDS.10 904 F.3d`
_WORD = r"(?:(?<=[a-z]{5}\.)|(?<=[A-Z]{3}\.))"
_GLUED = re.compile(
    rf"(?:(?<=[A-Za-z]{{2}})|(?<=[.,;:?!”\"'’)\]—]))[0-9]++{_BEHIND}|{_WORD}[0-9]++(?= \d)"
)
_APART = re.compile(rf"(?:(?<=[a-z]{{3}}[.,;:?!)\]] )|(?<=[”\"’] ))[0-9]++{_BEHIND}")


def find_mark(texts: list[RawLine], number: int) -> tuple[int, int] | None:
    """The source span of the mark of note ``number`` in ``texts``: the last place where the
    number is set right behind a word or its punctuation; or, in poor extraction, behind a
    space at the end of a sentence. A page of a citation (``500 U.S. 1``) is no mark."""
    digits = str(number)
    # no mark begins a line
    near = [line for line in reversed(texts) if line.text.find(digits, 1) > 0]
    if not near:
        return None
    for pattern in (_GLUED, _APART):
        for line in near:
            found = [
                m for m in _numbers(pattern, line.text, digits) if not _counts(line.text, m.start())
            ]
            if found:
                return line.start + found[-1].start(), line.start + found[-1].end()
    return None


def _numbers(pattern: re.Pattern, text: str, digits: str) -> Iterator[re.Match[str]]:
    """What ``pattern.finditer`` finds that is ``digits``, for a pattern that matches numbers."""
    at = text.find(digits)
    while at >= 0:
        match = pattern.match(text, at)
        if match and match[0] == digits:
            yield match
        at = text.find(digits, at + len(digits))


# `12 Wall. 1`, `5 Cal. 2`: behind a reporter's name stands a page. Not in `rule.1 It is old.2`
_REPORTER_BEFORE = re.compile(r"(?<![\w.,;:?!”\"'’)\]])\d+ [A-Z][\w.'’ ]{0,18}\. ?$")


def _counts(text: str, at: int) -> bool:
    return bool(_REPORTER_BEFORE.search(text, max(0, at - 30), at))


def _run_over(
    page: RawPage, texts: list[RawLine], first: int, notes: list[Note]
) -> list[RawLine] | None:
    """The lines above ``first`` that continue a note of the page before, if it was cut off."""
    if not notes or not notes[-1].lines or first == 0:
        return None
    last = notes[-1].lines[-1]
    if last.start > page.start or _TERMINAL.search(last.text):
        return None
    return _block_above(texts, first)


def _block_above(texts: list[RawLine], first: int) -> list[RawLine] | None:
    """The unbroken run of lines right above ``texts[first]``, cut off from the body by a gap."""
    begin = first - 1
    while begin > 0 and texts[begin - 1].number == texts[begin].number - 1:
        begin -= 1
    block = texts[begin:first]
    if begin == 0 or not 2 <= len(block) <= _LONGEST_RUN_OVER or len(block) > len(texts) * 2 // 3:
        return None
    return block


def _paragraph_end(texts: list[RawLine], index: int, stop: int) -> int:
    """Where the paragraph ends that begins at ``index``. Where the text above breaks off in the
    midst of a sentence, it goes on behind the note's last line, which is a short one."""
    breaks_off = index > 0 and _breaks_off(texts[index - 1].text)
    widest = 0
    for k in range(index + 1, stop):
        before = texts[k - 1]
        # two line ends between them: a blank line
        if texts[k].number > before.number + 1:
            return k
        widest = max(widest, len(before.text))
        over = len(before.text) < widest * _SHORT_LINE or texts[k].text[:1].islower()
        if breaks_off and over and _TERMINAL.search(before.text):
            return k
    return stop


_SHORT_LINE = 0.7  # of the widest
_OPEN_END = re.compile(r"(?:\bNos?\.|\bv\.|\d[-–])$")


def _breaks_off(text: str) -> bool:
    return not _TERMINAL.search(text) or _OPEN_END.search(text) is not None
