"""Where the parts of a brief begin and end, in lines.

Tables come before the body. The body ends at a certificate, proof of service or appendix.
Only the body and its footnotes cite.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from dataclasses import dataclass

from citecheck.document.line_kinds.headings import (
    category_heading,
    is_contents_heading,
    is_nearly_table_heading,
    is_opening_heading,
    is_table_heading,
    letters,
)
from citecheck.document.line_kinds.page_tail import page_tail
from citecheck.document.line_kinds.prose import is_prose, is_prose_page, is_sentence
from citecheck.document.line_kinds.running_lines import is_running_line
from citecheck.document.lines import RawLine
from citecheck.document.parts.closing import behind_certificate, body_end

_CITES = re.compile(
    r"\bv\.? |\bIn re\b|\d U\. ?S\. ?C|§|Fed\. R|\(\d{4}\)|\d{4}\)|"
    r"[A-Z][a-z]*\. ?\d[a-z]{1,2} \d| U\.S\. |Const\."
)
_LONGEST_ENTRY = 14  # lines without a page list, inside a table
_LONGEST_GAP = 8  # lines without a page, or repeated headings, inside a table of contents
_LONGEST_FOOT = 4  # lines of a page behind the table that are its foot
_PREVIEW = 40  # lines looked at to see whether a heading heads a table


@dataclass(frozen=True, slots=True)
class Regions:
    """Indices into the list of lines. Ends are exclusive; ``table`` and ``contents`` are
    None where there is none. ``body`` excludes everything before and behind it; ``certificate``
    stands between the table and the body."""

    body: tuple[int, int]
    table_heading: int | None = None
    table: tuple[int, int] | None = None
    contents: tuple[int, int] | None = None
    certificate: tuple[int, int] | None = None


def find_regions(lines: list[RawLine]) -> Regions:
    """Divide ``lines`` (blank and furniture lines included, note lines excluded)."""
    texts = [index for index, line in enumerate(lines) if not line.blank]
    contents, heading, table = _tables(lines, texts)
    begin = max(
        table[1] if table else 0,
        contents[1] if contents and (not table or contents[0] > table[0]) else 0,
    )
    if not table and contents:
        begin = contents[1]
    if table and begin == table[1]:
        begin = _behind_foot(lines, texts, begin)
    behind = begin
    if begin:
        behind = behind_certificate(lines, begin)
    certificate = (begin, behind) if behind > begin else None
    # a court's opinion has no closing part: a dissent may stand behind its appendix
    end = body_end(lines, behind) if table or contents else len(lines)
    return Regions((behind, end), heading, table, contents, certificate)


def table_spans(lines: list[RawLine]) -> list[tuple[int, int]]:
    """The source spans of the tables of contents and of authorities among ``lines`` (note lines
    may be among them): no notes stand there."""
    texts = [index for index, line in enumerate(lines) if not line.blank]
    contents, _, table = _tables(lines, texts)
    found = sorted(part for part in (contents, table) if part and part[0] < part[1])
    return [(lines[first].start, lines[end - 1].end) for first, end in found]


def _tables(
    lines: list[RawLine], texts: list[int]
) -> tuple[tuple[int, int] | None, int | None, tuple[int, int] | None]:
    """The table of contents, the heading of the table of authorities, and that table."""
    contents = _contents(lines, texts)
    heading = _table_heading(lines, texts)
    if heading is None:
        heading = _misspelt_table_heading(lines, texts)
    if heading is None:
        return contents, None, None
    titles = _contents_titles(lines, contents) if contents else frozenset()
    return contents, heading, (heading + 1, _table_end(lines, texts, heading, titles))


def _table_heading(lines: list[RawLine], texts: list[int]) -> int | None:
    """The line that heads the table: the first such heading that a table follows."""
    return _heading_with_signs(lines, texts, is_table_heading, _is_table)


def _misspelt_table_heading(lines: list[RawLine], texts: list[int]) -> int | None:
    """The line that heads the table but for slips of a scan: only before the middle, and only
    where what follows looks like nothing else."""
    early = texts[: len(texts) // 2]
    return _heading_with_signs(lines, early, is_nearly_table_heading, _is_surely_table)


def _is_table(cites: int, pages: int) -> bool:
    return cites >= 2 or (cites > 0 and pages > 0)


def _is_surely_table(cites: int, pages: int) -> bool:
    return cites >= 3 and pages >= 3


def _heading_with_signs(
    lines: list[RawLine],
    texts: list[int],
    heads: Callable[[str], bool],
    enough: Callable[[int, int], bool],
) -> int | None:
    """The first line that ``heads`` knows and enough citations and page lists follow."""
    signs: dict[int, _Signs] = {}  # of lines that several headings look at
    for k, index in enumerate(texts):
        if not heads(lines[index].folded):
            continue
        cites = pages = 0
        for later in texts[k + 1 : k + 1 + _PREVIEW]:
            seen = signs.get(later) or signs.setdefault(later, _signs(lines[later].folded))
            if seen.contents:
                break
            cites += seen.cites
            pages += seen.page
        if enough(cites, pages):
            return index
    return None


@dataclass(frozen=True, slots=True)
class _Signs:
    """Whether a line heads a table of contents, cites something, ends with a page list."""

    contents: bool
    cites: bool
    page: bool


def _signs(text: str) -> _Signs:
    return _Signs(is_contents_heading(text), bool(_CITES.search(text)), page_tail(text) is not None)


def _table_end(lines: list[RawLine], texts: list[int], heading: int, titles: frozenset[str]) -> int:
    end = heading + 1
    without_pages: list[RawLine] = []  # the lines since the last page list
    gap = 0
    breaks_off = False  # whether the words before the last page list do: the list stands first
    first = bisect_right(texts, heading)
    for k in range(first, len(texts)):
        index = texts[k]
        text = lines[index].folded
        if k > first and _begins_page(lines, texts, k) and is_prose_page(_page(lines, texts, k)):
            break
        tail = page_tail(text)
        if tail is not None:
            end, gap = index + 1, 0
            without_pages.clear()
            breaks_off = text[: tail.words_end].rstrip().endswith(",")
        elif (
            is_table_heading(text)
            or category_heading(" ".join(text.split()))
            or is_running_line(text)
        ):
            gap = 0
        elif is_opening_heading(text) or is_contents_heading(text) or _title(text) in titles:
            break
        else:
            gap += 1
            without_pages.append(lines[index])
            if _is_bare_entry(text):
                end, gap = index + 1, 0
            elif breaks_off and gap == 1 and _CITES.search(text):
                end = index + 1
            if gap > _LONGEST_ENTRY or len(text) > 400 or is_prose(without_pages):
                break
    return end


def _behind_foot(lines: list[RawLine], texts: list[int], end: int) -> int:
    """Where the body begins behind a table that ends at ``end``: on the next page, if only a few
    lines follow on the table's own and they are no sentences (a foot)."""
    first = bisect_left(texts, end)
    for k in range(first, min(first + _LONGEST_FOOT + 1, len(texts))):
        text = lines[texts[k]].folded
        if k > 0 and _begins_page(lines, texts, k):
            return texts[k]
        if is_opening_heading(text) or is_sentence(lines[texts[k]]) or _CITES.search(text):
            break
    return end


def _begins_page(lines: list[RawLine], texts: list[int], k: int) -> bool:
    """Whether the ``k``-th line of text is the first of a page: lines are counted by page."""
    return lines[texts[k]].number <= lines[texts[k - 1]].number


def _page(lines: list[RawLine], texts: list[int], k: int) -> list[RawLine]:
    """The lines of text from the ``k``-th to the end of its page."""
    page = [lines[texts[k]]]
    for later in range(k + 1, len(texts)):
        if _begins_page(lines, texts, later):
            break
        page.append(lines[texts[later]])
    return page


_BARE_ENTRY = re.compile(r".{3,200}?\d.{0,80}\(.{0,60}\d{4}\)\.?")


def _is_bare_entry(text: str) -> bool:
    """An entry without a page list: a whole citation and nothing else on the line."""
    return bool(_BARE_ENTRY.fullmatch(text)) and (
        " v. " in text or text.startswith(("In re", "Ex parte"))
    )


def _contents(lines: list[RawLine], texts: list[int]) -> tuple[int, int] | None:
    for k, index in enumerate(texts):
        if not is_contents_heading(lines[index].folded):
            continue
        end, gap, heads = index + 1, 0, 0
        for n in range(k + 1, len(texts)):
            later = texts[n]
            text = lines[later].folded
            if is_table_heading(text):
                # the table's own heading may stand in the contents, its page on a line of its own
                following = lines[texts[n + 1]].folded if n + 1 < len(texts) else ""
                tail = page_tail(following)
                if tail is None or tail.words_end:
                    break
            if page_tail(text) is not None or _NUMBER_END.search(text):
                end, gap, heads = later + 1, 0, 0
            elif is_contents_heading(text):
                heads += 1
            else:
                gap += 1
            if max(gap, heads) > _LONGEST_GAP:
                break
        if end > index + 2:
            return (index, end)
    return None


_NUMBER_END = re.compile(r"[a-z] (?:\d{1,3}|[ivxlc]+)$")
_ENUMERATOR = re.compile(r"^\(?(?:[IVXLC]+|[A-Z]|\d{1,2}|[a-z])[.)]\s+")


def _title(text: str) -> str:
    return letters(_ENUMERATOR.sub("", text))


def _contents_titles(lines: list[RawLine], contents: tuple[int, int]) -> frozenset[str]:
    """The titles of the table of contents that stand on one line and are long enough to
    recognise again."""
    titles = set()
    for line in lines[contents[0] : contents[1]]:
        tail = page_tail(line.folded)
        if tail and tail.words_end:
            title = _title(line.folded[: tail.words_end])
            if len(title) >= 8 and not is_table_heading(line.folded[: tail.words_end]):
                titles.add(title)
    return frozenset(titles)
