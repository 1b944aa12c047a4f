"""Whether lines are running prose: a body may begin without a heading to say so."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.document.line_kinds.page_tail import page_tail
from citecheck.document.lines import RawLine
from citecheck.patterns import re

_WORD = re.compile(r"[A-Za-z][\w'’.-]*")
# Of the words of a table's page, three or four in ten begin in lower case; of a body's, six.
_OF_PAGE = 0.45
_OF_LINES = 0.6
_FEWEST_WORDS = 8
_FEWEST_IN_LINES = 30
_WORDS_OF_LINE = 6
_FEWEST_IN_SENTENCE = 2
_LINES_TO_A_LIST = 6  # of a page: a table has a page list in two or three lines


def is_prose_page(lines: Sequence[RawLine]) -> bool:
    """Whether the lines of one page are prose and hardly one of them has a leader and pages."""
    words = [word for line in lines for word in _words(line)]
    lower = sum(word[0].islower() for word in words)
    if lower < _FEWEST_WORDS or lower < _OF_PAGE * len(words):
        return False
    lists = 0
    for line in lines:
        tail = page_tail(line.folded)
        lists += tail is not None and tail.sure and tail.words_end > 0
    return lists * _LINES_TO_A_LIST < len(lines)


def is_sentence(line: RawLine) -> bool:
    """Whether a line has the words of a sentence, as no title or running foot has."""
    words = _words(line)
    lower = sum(word[0].islower() for word in words)
    return lower >= _FEWEST_IN_SENTENCE and lower * 2 >= len(words)


def is_prose(lines: Sequence[RawLine]) -> bool:
    """Whether the last of ``lines`` have words enough, in long lines mostly in lower case, to be
    prose wherever they stand."""
    count = 0
    for line in reversed(lines):
        words = _words(line)
        lower = sum(word[0].islower() for word in words)
        if len(words) < _WORDS_OF_LINE or lower < _OF_LINES * len(words):
            return False
        count += len(words)
        if count >= _FEWEST_IN_LINES:
            return True
    return False


def _words(line: RawLine) -> list[str]:
    return [word for word in _WORD.findall(line.text) if word not in ("v", "v.", "vs.")]
