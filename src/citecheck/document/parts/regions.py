"""Where the parts of a brief begin and end, in lines.

Tables come before the body. The body ends at a certificate, proof of service or appendix.
Only the body and its footnotes cite.
"""

from __future__ import annotations

from bisect import bisect_left

from citecheck.dataclass import dataclass
from citecheck.document.line_kinds.headings import (
    HEADING_WORDS,
    holding,
    is_contents_heading,
    is_opening_heading,
)
from citecheck.document.line_kinds.page_tail import page_tail
from citecheck.document.line_kinds.prose import is_prose_page, is_sentence
from citecheck.document.line_kinds.table_headings import is_table_heading
from citecheck.document.lines import RawLine
from citecheck.document.parts.closing import behind_certificate, body_end
from citecheck.document.parts.table_of_authorities import (
    Tables,
    begins_page,
    find_tables,
    page_of,
    title_of,
)
from citecheck.patterns import re

_CITES = re.compile(r"\bv\.? |\bIn re\b|\d U\. ?S\. ?C|§|Fed\. R|\d{4}\)| U\.S\. |Const\.")
_LOOKED_AT_BEHIND = 100  # lines behind a table, at most, that tell where it ends
_LONGEST_GAP = 8  # lines without a page, or repeated headings, inside a table of contents
_LONGEST_FOOT = 4  # lines of a page behind the table that are its foot
_SAID_BETWEEN = 20  # sentences; a certificate or a statement of parties is shorter
_MOST_UNPAGED = 150  # lines of a table of contents without pages


@dataclass(frozen=True, slots=True)
class Regions:
    """Indices into the list of lines. Ends are exclusive; ``table`` and ``contents`` are
    None where there is none. ``body`` excludes everything before and behind it; ``certificate``
    stands between the table and the body, and so do ``others``, tables of something else than
    authorities."""

    body: tuple[int, int]
    table_heading: int | None = None
    table: tuple[int, int] | None = None
    contents: tuple[int, int] | None = None
    certificate: tuple[int, int] | None = None
    others: tuple[tuple[int, int], ...] = ()


_Found = tuple[tuple[int, int] | None, Tables | None]


def find_regions(lines: list[RawLine], found: _Found | None = None) -> Regions:
    """Divide ``lines`` (blank and furniture lines included, note lines excluded). ``found`` are
    their tables, where ``tables_among`` has told them."""
    texts = _with_text(lines)
    contents, tables = found or _tables(lines, texts)
    table = (tables.heading + 1, tables.end) if tables else None
    begin = tables.last if tables else 0
    if tables and contents and _is_of_another_paper(lines, tables.last, contents[0]):
        contents = None
    if contents and (not tables or contents[0] > tables.heading):
        begin = max(begin, contents[1])
    if tables and begin == tables.last:
        begin = _behind_foot(lines, texts, begin)
    behind = begin
    if begin:
        behind = behind_certificate(lines, begin)
    certificate = (begin, behind) if behind > begin else None
    # a court's opinion has no closing part: a dissent may stand behind its appendix
    end = body_end(lines, behind) if table or contents else len(lines)
    return Regions(
        (behind, end),
        tables.heading if tables else None,
        table,
        contents,
        certificate,
        tables.others if tables else (),
    )


def _is_of_another_paper(lines: list[RawLine], table_end: int, contents: int) -> bool:
    """Whether so much is said between the table and a list of contents behind it that the list
    belongs to a paper that is bound in."""
    return sum(map(is_sentence, lines[table_end:contents])) >= _SAID_BETWEEN


def tables_among(lines: list[RawLine]) -> _Found:
    """The table of contents, by its lines, and the table of authorities with those behind it."""
    return _tables(lines, _with_text(lines))


def stand_before(found: _Found, first_note: int | None) -> bool:
    """Whether both tables that were ``found`` end so far before the line ``first_note`` that they
    are the same in the lines without the notes; or there are no notes at all."""
    if first_note is None:
        return True
    contents, tables = found
    if contents is None or tables is None:
        return False
    return max(contents[1], tables.last) + _LOOKED_AT_BEHIND <= first_note


def _with_text(lines: list[RawLine]) -> list[int]:
    return [index for index, line in enumerate(lines) if line.text and not line.furniture]


def table_spans(lines: list[RawLine], found: _Found) -> list[tuple[int, int]]:
    """The source spans of the tables among ``lines`` (note lines may be among them) that were
    ``found``: no notes stand there."""
    contents, tables = found
    parts = [contents, *(((tables.heading + 1, tables.end), *tables.others) if tables else ())]
    spans = sorted(part for part in parts if part and part[0] < part[1])
    return [(lines[first].start, lines[end - 1].end) for first, end in spans]


def _tables(lines: list[RawLine], texts: list[int]) -> _Found:
    """The table of contents, and the table of authorities with those behind it. Of most texts few
    lines hold a word that heads a table: only those (``held``) are looked at closely."""
    held = holding([lines[index].text for index in texts], HEADING_WORDS)
    contents = _contents(lines, texts, held)
    titles = _contents_titles(lines, contents) if contents else frozenset[str]()
    tables = find_tables(lines, texts, held, contents, titles)
    if contents and tables and contents[0] < tables.heading < contents[1]:
        contents = (contents[0], tables.heading)
    if contents is None:
        contents = _unpaged_contents(lines, texts, held, tables)
    return contents, tables


def _behind_foot(lines: list[RawLine], texts: list[int], end: int) -> int:
    """Where the body begins behind a table that ends at ``end``: on the next page, if only a few
    lines follow on the table's own and they are no sentences (a foot)."""
    first = bisect_left(texts, end)
    for k in range(first, min(first + _LONGEST_FOOT + 1, len(texts))):
        text = lines[texts[k]].folded
        if k > 0 and begins_page(lines, texts, k):
            return texts[k]
        if is_opening_heading(text) or is_sentence(lines[texts[k]]) or _CITES.search(text):
            break
    return end


def _contents(lines: list[RawLine], texts: list[int], held: list[int]) -> tuple[int, int] | None:
    for k in held:
        index = texts[k]
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


_NUMBER_END = re.compile(
    r"(?:[a-z]|\b(?!EXHIBIT|CHAPTER|SECTION|ARTICLE|AMENDMENT)[A-Z]{5,}) (?:\d{1,3}|[ivxlc]+)$"
)


def _unpaged_contents(
    lines: list[RawLine], texts: list[int], held: list[int], tables: Tables | None
) -> tuple[int, int] | None:
    """The table of contents that gives no pages: from its heading to where one of the titles that
    it lists stands again, or the table of authorities begins."""
    for k in held:
        index = texts[k]
        if k >= len(texts) // 2:
            break
        if not is_contents_heading(lines[index].folded):
            continue
        seen: set[str] = set()
        for n in range(k + 1, min(k + 1 + _MOST_UNPAGED, len(texts))):
            if tables and texts[n] == tables.heading:
                return (index, texts[n])
            if begins_page(lines, texts, n) and is_prose_page(page_of(lines, texts, n)):
                break
            title = title_of(lines[texts[n]].folded)
            if title in seen and len(seen) >= _FEWEST_TITLES:
                return (index, texts[n])
            if len(title) >= _SHORTEST_TITLE:
                seen.add(title)
        return None
    return None


_FEWEST_TITLES = 3
_SHORTEST_TITLE = 8  # letters


def _contents_titles(lines: list[RawLine], contents: tuple[int, int]) -> frozenset[str]:
    """The titles of the table of contents that stand on one line and are long enough to
    recognise again."""
    titles = set()
    for line in lines[contents[0] : contents[1]]:
        tail = page_tail(line.folded)
        if tail and tail.words_end:
            title = title_of(line.folded[: tail.words_end])
            if len(title) >= _SHORTEST_TITLE and not is_table_heading(
                line.folded[: tail.words_end]
            ):
                titles.add(title)
    return frozenset(titles)
