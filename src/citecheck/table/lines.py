"""How the lines of a table hang together: torn headings, words parted at a line's end, and
whether pages stand on the first or the last line of an entry."""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import pairwise

from citecheck.dataclass import dataclass
from citecheck.document.line_kinds.bare_pages import bare_tail
from citecheck.document.line_kinds.page_tail import PageTail
from citecheck.document.lines import fold
from citecheck.model.document import Line
from citecheck.model.spans import Span
from citecheck.patterns import re

_FEWEST_LEADING = 3  # entries with their pages on the first line


def join_torn_headings(lines: tuple[Line, ...]) -> list[Line]:
    """``O`` / ``THER AUTHORITIES``: a heading whose first letter extraction set apart."""
    out: list[Line] = []
    for line in lines:
        if (
            out
            and len(out[-1].text.strip()) == 1
            and out[-1].text.strip().isupper()
            and line.text.isupper()
        ):
            before = out.pop()
            text = before.text.strip() + line.text
            out.append(Line(text, Span(before.span.start, line.span.end), line.indent, line.page))
        else:
            out.append(line)
    return out


@dataclass(frozen=True, slots=True)
class RestBelow:
    """How the entries of a table go on below the line with their pages: in lines that are set in,
    or, where empty lines part the entries, up to the next of the places ``parted``."""

    parted: Set[int] | None

    def goes_on(self, first: Line, line: Line) -> bool:
        """Whether the entry that begins with ``first`` goes on in ``line``, which has no pages."""
        if self.parted is None:
            return line.indent > first.indent
        return line.span.start not in self.parted

    def pages_of(self, line: Line, text: str) -> PageTail | None:
        """The pages behind one space in a line (whose words are ``text``) that begins an entry:
        where empty lines part the entries, whatever the words before them break off in."""
        begins = self.parted is not None and line.span.start in self.parted
        return bare_tail(text) if begins else None


def rest_below(
    lines: tuple[Line, ...], tails: list[PageTail | None], source: str
) -> RestBelow | None:
    """How entries go on whose pages stand on their first line, as the cells of a page column do
    that are set against the top of their rows. None where the pages stand on the last line."""
    if _pages_lead(lines, tails):
        return RestBelow(None)
    by_parts = RestBelow(_parted(lines, source))
    return by_parts if _pages_lead_in_parts(lines, tails, by_parts) else None


def _parted(lines: tuple[Line, ...], source: str) -> frozenset[int]:
    """Where lines begin that stand below an empty line, or first on a page."""
    below = (
        line.span.start
        for before, line in pairwise(lines)
        if line.page != before.page
        or source.count("\n", before.span.end, line.span.start) > _NEXT_LINE
    )
    return frozenset((*(line.span.start for line in lines[:1]), *below))


_NEXT_LINE = 1  # line end between two lines that follow each other


def _pages_lead_in_parts(
    lines: tuple[Line, ...], tails: list[PageTail | None], rest: RestBelow
) -> bool:
    """Whether, of entries that empty lines part, those of several lines have their pages on the
    first of them."""
    lead = follow = 0
    starts = [k for k, line in enumerate(lines) if not rest.goes_on(line, line)]
    for start, end in pairwise([*starts, len(lines)]):
        if end - start == 1:
            continue
        first = tails[start] or rest.pages_of(lines[start], fold(lines[start].text.strip()))
        behind = any((tail := tails[k]) and tail.words_end for k in range(start + 1, end))
        lead += bool(first and first.words_end) and not behind
        follow += behind
    return lead >= _FEWEST_LEADING and lead > follow


def _pages_lead(lines: tuple[Line, ...], tails: list[PageTail | None]) -> bool:
    """Whether the words before the pages break off, and the next line, set in and without pages,
    goes on with them."""
    lead = follow = 0
    for k, tail in enumerate(tails):
        if tail is None or not tail.words_end:
            continue
        breaks_off = fold(lines[k].text.strip())[: tail.words_end].rstrip().endswith(",")
        goes_on = k + 1 < len(lines) and tails[k + 1] is None
        if breaks_off and goes_on and lines[k + 1].indent > lines[k].indent:
            lead += 1
        elif k and tails[k - 1] is None:
            follow += 1
    return lead >= _FEWEST_LEADING and lead > follow


def join_words(texts: list[str], compounds: Set[str] = frozenset()) -> str:
    """The lines of an entry as one text; a word parted at a line's end is put together, and keeps
    its hyphen where it is one of ``compounds``."""
    out = ""
    for text in texts:
        text = text.strip()
        if out.endswith(("-", "‐", "\u00ad")) and len(out) > 1 and out[-2].isalpha():
            parted = text[:1].islower() and not _is_compound(out, text, compounds)
            out = (out[:-1] if parted else out) + text
        elif out.endswith("/") or not out:
            out += text
        else:
            out += " " + text
    return out


_LAST_WORD, _FIRST_WORD = re.compile(r"[A-Za-z]+-$"), re.compile(r"[A-Za-z]+")
_HYPHEN = re.compile(r"-(?<=[A-Za-z]{2}-)[a-z]{2,20}(?![\w-])")  # the sign first: it is rare
_BEFORE_HYPHEN = re.compile(r"(?<![\w-])[A-Za-z]{2,20}$")
_LONGEST_BEFORE = 21  # code points that tell where its first word begins


def _is_compound(before: str, after: str, compounds: Set[str]) -> bool:
    last, first = _LAST_WORD.search(before), _FIRST_WORD.match(after)
    return bool(last and first and f"{last[0]}{first[0]}".lower() in compounds)


def compounds_in(text: str) -> Set[str]:
    """The words with a hyphen that ``text`` has within its lines, in small letters."""
    found = set()
    for match in _HYPHEN.finditer(text):
        at = match.start()
        first = _BEFORE_HYPHEN.search(text, max(0, at - _LONGEST_BEFORE), at)
        if first is not None:
            found.add(f"{first[0]}{match[0]}".lower())
    return found


_CELLS = re.compile(r"\s*\|\s*")


def without_cells(words: str) -> str:
    """The words of an entry that is the row of a Markdown table, its cells parted by commas."""
    return _CELLS.sub(", ", words.strip(" |")) if "|" in words else words


_ABBREVIATION = re.compile(
    r"(?:Inc|Co|Corp|Ltd|Cir|Supp|Const|Rep|Rev|pmbl|seq|ed|Litig|P|R|C|S|A|\bv)$"
)


def restore_period(words: str, raw: str) -> str:
    """``words`` with the period that ended their last abbreviation in the lines ``raw``: what
    is cut off before a leader may be one."""
    return (
        words + "."
        if _ABBREVIATION.search(words) and (words + ".") in " ".join(raw.split())
        else words
    )


_MONTH_LAST = re.compile(
    r"\b(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)(?:[a-z]{3,6}|\.)?$"
)


def is_day_of_month(texts: Sequence[str], text: str) -> bool:
    """Whether ``text``, a number that stands alone below ``texts``, is the day of a date of which
    the last of them has the month: ``(August`` / ``16,``."""
    day = text.rstrip(" ,")
    alone = day.isdigit() and 0 < int(day) <= _LAST_DAY
    return alone and bool(texts) and _MONTH_LAST.search(texts[-1].rstrip()) is not None


_LAST_DAY = 31
