"""What the table of contents says about pages.

Where a text has no page markers, its table of contents still gives the page of each heading.
The headings are found again in the body, in order; what stands between two of them is on the
pages from the one's to the other's.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from citecheck.document.line_kinds.headings import is_contents_heading, letters
from citecheck.document.line_kinds.page_tail import PageTail, page_tail
from citecheck.document.lines import RawLine, fold
from citecheck.model.document import Bracket, Line
from citecheck.model.page_labels import PageLabel, PageRange
from citecheck.patterns import re

_ENUMERATOR = re.compile(r"^\(?(?:[IVXLC]+|[A-Z]|\d{1,2}|[a-z])[.)]\s+")
_PAGE_BEHIND_SPACE = re.compile(r"(?<=[A-Za-z”\"’)?]) (\d{1,3}|[ivxlc]{1,6})$")
_SHORTEST_TITLE = 6  # letters
_LIKE = 0.85  # of the letters of a heading, from its beginning
_FEWEST = 3  # headings found again


def brackets(contents: Sequence[Line], body: Sequence[RawLine]) -> tuple[Bracket, ...]:
    """The headings of the table of contents that stand in the body, in order, with their
    pages. Empty where too few are found or their pages do not ascend."""
    titles = _titles(contents)
    found: list[Bracket] = []
    at = 0
    texts = [
        letters(_ENUMERATOR.sub("", line.text)) if len(line.text) < 300 else "" for line in body
    ]
    for title, page in titles:
        for index in range(at, len(body)):
            if _same_heading(title, texts, index):
                found.append(Bracket(body[index].start, page))
                at = index + 1
                break
    pages = [bracket.page for bracket in found]
    if len(found) < _FEWEST or pages != sorted(pages):
        return ()
    return tuple(found)


def _titles(contents: Sequence[Line]) -> list[tuple[str, PageLabel]]:
    texts = [text for line in contents if not is_contents_heading(text := fold(line.text))]
    tails = [page_tail(text) for text in texts]
    if not any(tail and tail.words_end for tail in tails):
        tails = [tail or _behind_space(text) for tail, text in zip(tails, texts, strict=True)]
    titles: list[tuple[str, PageLabel]] = []
    pending = ""
    for text, tail in zip(texts, tails, strict=True):
        words = text[: tail.words_end] if tail else text
        pending = (
            f"{pending} {_ENUMERATOR.sub('', words.strip()) if not pending else words.strip()}"
        )
        if tail is None:
            continue
        title = letters(pending)
        pending = ""
        if tail.text.isdigit() and len(title) >= _SHORTEST_TITLE:
            titles.append((title, PageLabel.parse(tail.text)))
    return titles


def _behind_space(text: str) -> PageTail | None:
    """The page that one space parts from a title, where no page stands behind a leader."""
    match = _PAGE_BEHIND_SPACE.search(text)
    return match and PageTail(match.start(), match.start(1), match[1], sure=False)


def _same_heading(title: str, texts: Sequence[str], index: int) -> bool:
    """Whether the line at ``index``, with the one behind it if the heading is long, is the
    heading: the contents may shorten or misspell a little."""
    text = texts[index]
    if len(text) < _SHORTEST_TITLE:
        return False
    if len(text) < len(title) * _LIKE:
        text += texts[index + 1] if index + 1 < len(texts) else ""
    if abs(len(text) - len(title)) > max(3, len(title) // 6):
        return False
    if text == title:
        return True
    same = sum(a == b for a, b in zip(text, title, strict=False))
    return len(title) >= 12 and (same >= len(title) * _LIKE or _one_slip(title, text))


def _one_slip(title: str, text: str) -> bool:
    """Whether the two differ by a few letters in one place."""
    head = 0
    while head < min(len(title), len(text)) and title[head] == text[head]:
        head += 1
    tail = 0
    while tail < min(len(title), len(text)) - head and title[-1 - tail] == text[-1 - tail]:
        tail += 1
    return head + tail >= _LIKE * max(len(title), len(text))


def bracket_of(found: Sequence[Bracket], offset: int) -> PageRange | None:
    """The pages between which a source offset lies, or None before the first heading and
    behind the last."""
    k = bisect_right([bracket.offset for bracket in found], offset) - 1
    if k < 0 or k + 1 >= len(found):
        return None
    return PageRange(found[k].page, found[k + 1].page)
