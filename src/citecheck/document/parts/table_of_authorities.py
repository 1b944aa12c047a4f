"""Where the table of authorities begins and ends, in lines, and the other tables behind it."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence

from citecheck.dataclass import dataclass
from citecheck.document.line_kinds.bare_entry import is_bare_entry, speaks
from citecheck.document.line_kinds.bare_pages import bare_tail, ends_in_provision
from citecheck.document.line_kinds.cites import CITES, cites
from citecheck.document.line_kinds.headings import (
    category_heading,
    holding,
    is_closing_heading,
    is_conclusion_heading,
    is_contents_heading,
    is_opening_heading,
    letters,
    without_enumerator,
)
from citecheck.document.line_kinds.page_tail import PageTail, page_tail
from citecheck.document.line_kinds.prose import is_prose, is_prose_page
from citecheck.document.line_kinds.running_lines import is_continued, is_running_line
from citecheck.document.line_kinds.table_headings import (
    NEARLY_WORDS,
    heads_category_of_cases,
    heads_other_table,
    is_nearly_table_heading,
    is_table_heading,
    may_head_table,
)
from citecheck.document.line_kinds.torn_lines import breaks_off, is_rest_of
from citecheck.document.lines import RawLine
from citecheck.patterns import re

# what a list of contents has above all, with its page
_CONTENTS_TITLE = re.compile(
    r"ARGUMENT|INTRODUCTION|STATEMENT(?:OF(?:THE)?(?:CASE|FACTS|ISSUES?))?|"
    r"SUMMARYOF(?:THE)?ARGUMENT|JURISDICTIONALSTATEMENT|STATEMENTOFJURISDICTION|BACKGROUND|PRAYER"
)
_LONGEST_ENTRY = 14  # lines without a page list, inside a table
_LONGEST_LINE = 400
_PREVIEW = 40  # lines looked at to see whether a heading heads a table


@dataclass(frozen=True, slots=True)
class Tables:
    """Indices into the list of lines: the heading of the table of authorities, the end of that
    table (exclusive), and the other tables that stand behind it, each with its heading."""

    heading: int
    end: int
    others: tuple[tuple[int, int], ...] = ()

    @property
    def last(self) -> int:
        """The end of the last of the tables."""
        return self.others[-1][1] if self.others else self.end


def find_tables(
    lines: list[RawLine],
    texts: list[int],
    held: list[int],
    contents: tuple[int, int] | None,
    titles: frozenset[str],
) -> Tables | None:
    """The tables of authorities and behind it. ``texts`` are the indices of the lines that have
    text, ``held`` the places in it of those that hold a word which heads a table
    (``HEADING_WORDS``), ``contents`` is the table of contents and ``titles`` what it lists."""
    heading = _table_heading(lines, texts, held, contents)
    if heading is None:
        return None
    end = _table_end(lines, texts, heading, titles)
    others: list[tuple[int, int]] = []
    at = end
    while (begin := _next_text(texts, at)) is not None and heads_other_table(lines[begin].folded):
        at = _table_end(lines, texts, begin, titles)
        others.append((begin, at))
    return Tables(heading, end, tuple(others))


def _next_text(texts: list[int], at: int) -> int | None:
    k = bisect_right(texts, at - 1)
    return texts[k] if k < len(texts) else None


def _table_heading(
    lines: list[RawLine], texts: list[int], held: list[int], contents: tuple[int, int] | None
) -> int | None:
    """The line that heads the table: the first such heading that a table follows, outside the
    table of contents if there is one; else one that is spelt with slips of a scan, one that needs
    a table to follow, or that of a table's first category, before the middle."""
    middle = len(texts) // 2
    inside = frozenset(range(*contents)) if contents else frozenset[int]()
    outside = [k for k in held if texts[k] not in inside]
    early = [k for k in outside if k < middle]
    nearly = [k for k in holding([lines[i].text for i in texts], NEARLY_WORDS) if k < middle]
    signs = _SignsOf(lines)
    for candidates, heads, enough in (
        (outside, is_table_heading, _is_table),
        ([k for k in held if texts[k] in inside], is_table_heading, _is_table),
        (nearly, is_nearly_table_heading, _is_surely_table),
        (early, may_head_table, _is_clearly_table),
        (early, heads_category_of_cases, _is_surely_table),
    ):
        found = _heading_with_signs(lines, texts, candidates, heads, enough, signs)
        if found is not None:
            return _first_page(lines, texts, held, found, signs)
    return None


def _first_page(
    lines: list[RawLine], texts: list[int], held: list[int], heading: int, signs: _SignsOf
) -> int:
    """The heading of the table whose later page ``heading`` heads (``… (continued)``), if its first
    page is headed by less: by its category."""
    if is_continued(lines[heading].folded):
        before = [k for k in held if texts[k] < heading]
        for heads, enough in (
            (may_head_table, _is_clearly_table),
            (heads_category_of_cases, _is_surely_table),
        ):
            found = _heading_with_signs(lines, texts, before, heads, enough, signs)
            if found is not None:
                return found
    return heading


def _is_table(cites: int, pages: int) -> bool:
    return cites >= 2 or (cites > 0 and pages > 0)


def _is_clearly_table(cites: int, pages: int) -> bool:
    return cites >= 2 and pages >= 2


def _is_surely_table(cites: int, pages: int) -> bool:
    return cites >= 3 and pages >= 3


@dataclass(frozen=True, slots=True)
class _Signs:
    """Whether a line ends the look ahead, cites something, ends with a page list, heads a
    category."""

    ends: bool
    cites: bool
    page: bool
    heads: bool


class _SignsOf:
    """The signs of lines that several headings look at."""

    def __init__(self, lines: list[RawLine]) -> None:
        self._lines = lines
        self._known: dict[int, _Signs] = {}

    def __getitem__(self, index: int) -> _Signs:
        if index not in self._known:
            self._known[index] = _signs(self._lines[index].folded)
        return self._known[index]


def _signs(text: str) -> _Signs:
    tail = page_tail(text)
    words = text[: tail.words_end] if tail else text
    if tail and tail.words_end:
        ends = _CONTENTS_TITLE.fullmatch(letters(without_enumerator(words))) is not None
    else:
        ends = is_contents_heading(text) or heads_other_table(text) or _opens(text)
    bare = bare_tail(text) if tail is None else None
    if bare:
        words = text[: bare.words_end]
    paged = tail is not None or bare is not None
    return _Signs(ends, cites(words), paged, not paged and _heads_category(text))


def _opens(text: str) -> bool:
    """Whether a line heads a part of the body."""
    heading = without_enumerator(text)
    return (
        is_opening_heading(heading) or is_closing_heading(heading) or is_conclusion_heading(heading)
    ) and category_heading(" ".join(heading.split())) is None


def _heading_with_signs(
    lines: list[RawLine],
    texts: list[int],
    candidates: Iterable[int],
    heads: Callable[[str], bool],
    enough: Callable[[int, int], bool],
    signs: _SignsOf,
) -> int | None:
    """The first line that ``heads`` knows and enough citations and page lists follow."""
    for k in candidates:
        if not heads(lines[texts[k]].folded):
            continue
        citing = pages = 0
        for line, seen in enumerate(_following(texts, k, signs)):
            # an entry alone below its category, at once below the heading, may be of any form
            citing += seen.cites or (seen.heads and line == 0 and enough is _is_table)
            pages += seen.page
        if enough(citing, pages):
            return texts[k]
    return None


def _following(texts: Sequence[int], k: int, signs: _SignsOf) -> Iterator[_Signs]:
    for later in texts[k + 1 : k + 1 + _PREVIEW]:
        seen = signs[later]
        if seen.ends:
            return
        yield seen


def _table_end(lines: list[RawLine], texts: list[int], heading: int, titles: frozenset[str]) -> int:
    """Where the table under ``heading`` ends: behind its last entry, or where something else is
    headed or prose begins. One without page lists goes on to there."""
    reach = _Reach(heading + 1)
    first = bisect_right(texts, heading)
    for k in range(first, len(texts)):
        index = texts[k]
        text = lines[index].folded
        if (
            k > first
            and begins_page(lines, texts, k)
            and not _goes_on(reach, page_of(lines, texts, k))
            and is_prose_page(page_of(lines, texts, k))
        ):
            return reach.end_with_torn_entry(lines) if reach.paged else texts[k - 1] + 1
        tail = page_tail(text) or reach.bare_tail(text)
        if tail is not None:
            reach.take_pages(index, text, tail)
        elif _is_heading_within(text):
            reach.gap = 0
        elif _is_heading_behind(text) or title_of(text) in titles:
            return reach.end_with_torn_entry(lines) if reach.paged else index
        elif not reach.take_words(index, lines[index]):
            break
    return reach.end_with_torn_entry(lines) if reach.gap <= _LONGEST_TORN else reach.end


def _goes_on(reach: _Reach, page: list[RawLine]) -> bool:
    """Whether a page begins with an entry, itself or below the heading of a category: the table
    may end on the page where prose begins."""
    headings = 0
    while headings < len(page) - 1 and _heads_category(page[headings].folded):
        headings += 1
    return reach.goes_on([line.folded for line in page[headings : headings + _LONGEST_TORN]])


class _Reach:
    """How far the table goes, by what its lines end in."""

    def __init__(self, end: int) -> None:
        self.end = end
        self.paged = False
        self.gap = 0  # lines since the last entry
        self._without_pages: list[RawLine] = []  # since the last page list
        self._words = ""  # before the last page list
        self._led = self._unsure = 0
        self._spoken = False  # whether a sentence was met, in a table without pages

    def end_with_torn_entry(self, lines: list[RawLine]) -> int:
        """The end, with an entry behind it that breaks off before its pages, at the foot of the
        last entry's page."""
        torn = self._without_pages
        if not 0 < len(torn) <= _LONGEST_TORN or torn[0].text.replace(" v. ", " V. ").isupper():
            return self.end
        last = next(line for line in reversed(lines[: self.end]) if not line.blank)
        same_page = all(line.number > last.number for line in torn)
        near = torn[-1].start - last.end <= _NEAR
        begins = _BEGINS_ENTRY.match(torn[0].text) and not _ENDS_SENTENCE.search(torn[-1].text)
        if not (same_page and near and begins):
            return self.end
        return next(k for k, line in enumerate(lines) if line is torn[-1]) + 1

    def bare_tail(self, text: str) -> PageTail | None:
        """A page list behind one space: where most lists so far stand so, or behind a provision."""
        tail = None if self._spoken else bare_tail(text)
        if tail and (self._unsure >= self._led or ends_in_provision(text[: tail.words_end])):
            return tail
        return None

    def goes_on(self, texts: Sequence[str]) -> bool:
        """Whether the first of these lines is an entry whole, or they begin with one whose page
        list stands behind a leader."""
        tail = page_tail(texts[0])
        if tail is None or not (tail.sure and tail.words_end):
            tail = self.bare_tail(texts[0])
        if tail is not None:
            return self.paged and cites(texts[0][: tail.words_end])
        behind = (k for k, text in enumerate(texts) if (found := page_tail(text)) and found.sure)
        last = next(behind, None)
        return last is not None and self.paged and cites(" ".join(texts[: last + 1]))

    def take_pages(self, index: int, text: str, tail: PageTail) -> None:
        self.end, self.gap, self.paged = index + 1, 0, True
        self._words = " ".join([*(w.text for w in self._without_pages), text[: tail.words_end]])
        self._without_pages.clear()
        self._led += tail.sure and tail.words_end > 0
        self._unsure += not tail.sure

    def take_words(self, index: int, line: RawLine) -> bool:
        """Take a line without pages; returns whether it can belong to a table."""
        text = line.folded
        self.gap += 1
        self._without_pages.append(line)
        if is_bare_entry(text) or (not self.paged and self._is_unpaged_entry(text)):
            self.end, self.gap = index + 1, 0
        elif self.gap == 1 and (
            is_rest_of(self._words, text) or (breaks_off(self._words) == "," and CITES.search(text))
        ):
            self.end = index + 1
        too_long = self.paged and self.gap > _LONGEST_ENTRY
        return not (too_long or len(text) > _LONGEST_LINE or is_prose(self._without_pages))

    def _is_unpaged_entry(self, text: str) -> bool:
        """Whether a line of a table without pages is an entry: it cites and says nothing, nor did
        any before it."""
        self._spoken = self._spoken or speaks(text)
        return not self._spoken and cites(text) and not text.isupper()


def _is_heading_within(text: str) -> bool:
    return is_table_heading(text) or _heads_category(text) or is_running_line(text)


def _heads_category(text: str) -> bool:
    return category_heading(" ".join(text.split())) is not None


def _is_heading_behind(text: str) -> bool:
    """Whether a line heads what stands behind a table."""
    return is_opening_heading(text) or is_contents_heading(text) or heads_other_table(text)


def begins_page(lines: list[RawLine], texts: list[int], k: int) -> bool:
    """Whether the ``k``-th line of text is the first of a page: lines are counted by page."""
    return lines[texts[k]].number <= lines[texts[k - 1]].number


def page_of(lines: list[RawLine], texts: list[int], k: int) -> list[RawLine]:
    """The lines of text from the ``k``-th to the end of its page."""
    page = [lines[texts[k]]]
    for later in range(k + 1, len(texts)):
        if begins_page(lines, texts, later):
            break
        page.append(lines[texts[later]])
    return page


_LONGEST_TORN = 3  # lines
_NEAR = 400  # code points between the last whole entry and the end of a torn one
_BEGINS_ENTRY = re.compile(
    r"[A-Z][^.;]{1,80} v\.? [A-Z]|In re [A-Z]|Ex parte [A-Z]|\d{1,3} (?:U\.S\.C\.|C\.F\.R\.)"
)
_ENDS_SENTENCE = re.compile(r"[\d)]\.$")


def title_of(text: str) -> str:
    """The letters of a title of the contents, without what numbers it."""
    return letters(_ENUMERATOR.sub("", text))


_ENUMERATOR = re.compile(r"^\(?(?:[IVXLC]+|[A-Z]|\d{1,2}|[a-z])[.)]\s+")
