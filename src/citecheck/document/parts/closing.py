"""Where the body of a brief ends: at the certificates, proofs of service, appendices and exhibits
behind it. A certificate may also stand between the table and the body.

None of these is the brief's own text: a certificate is often a court's form, an appendix another
paper.
"""

from __future__ import annotations

from citecheck.document.line_kinds.headings import (
    CLOSING_WORDS,
    holding,
    is_appendix_heading,
    is_attachment_heading,
    is_closing_heading,
    is_conclusion_heading,
    is_opening_heading,
    is_signature,
    letters,
)
from citecheck.document.line_kinds.prose import is_sentence
from citecheck.document.lines import RawLine
from citecheck.patterns import re

_LONGEST_CERTIFICATE = 150  # lines of text, in front of the body
_LINES_ABOVE = 4  # of a court's caption above a certificate's heading
_CERTIFIES = re.compile(
    r"(?:I am the attorney or self-represented\b|"
    r"(?:I|[Tt]he undersigned|[Cc]ounsel)(?: \w+,?)? (?:hereby )?certif(?:y|ies)\b|"
    r"Pursuant to [^;]{3,150}? certif(?:y|ies)\b|"
    r"This (?:\w+ ){0,4}(?:brief|petition|motion|memorandum|filing|document) "
    r"(?:contains|consists of) (?:[\d,_]+|approximately|no more than|fewer than)"
    r"[^.;]{0,80}\bwords\b)"
)


def body_end(lines: list[RawLine], begin: int) -> int:
    """The index in ``lines`` of the first heading of a closing part, for a body that begins at
    ``begin``: in its second half, or behind the conclusion or signature of a brief with a table."""
    half = begin + (len(lines) - begin) // 2
    signed = False
    listed = _Listed(lines, begin)
    before: RawLine | None = None
    held = set(holding([line.text for line in lines[begin:]], CLOSING_WORDS))
    for index in range(begin, len(lines)):
        line = lines[index]
        if line.blank:
            continue
        first = before is None or line.number <= before.number  # of its page
        before = line
        telling = index - begin in held  # as few are
        if not telling and not signed:
            continue
        text = line.folded
        if signed and index < half and listed.is_title(index, text):
            signed = False
        closes = telling and (is_closing_heading(text) or is_appendix_heading(text))
        if closes and (index >= half or signed):
            return index
        if signed:
            if first and is_attachment_heading(text):
                return index
            if text[:1] in "ITCP" and _CERTIFIES.match(_with_next(lines, index)):
                return index
        elif begin and telling:
            signed = is_conclusion_heading(text) or is_signature(text)
    return len(lines)


class _Listed:
    """Whether what reads as a part's heading is a title in a list of contents: before the brief
    has said much, where the same words head a line again further on."""

    def __init__(self, lines: list[RawLine], begin: int) -> None:
        self._lines = lines
        self._begin = self._counted = begin
        self._sentences = 0  # before the line ``_counted``
        self._last: dict[str, int] | None = None  # the last line with these letters

    def is_title(self, index: int, text: str) -> bool:
        """Whether the line at ``index`` is one; to be asked from the first to the last."""
        while self._sentences < _OF_A_BRIEF and self._counted <= index:
            line = self._lines[self._counted]
            self._sentences += not line.blank and is_sentence(line)
            self._counted += 1
        if self._sentences >= _OF_A_BRIEF:
            return False
        if self._last is None:
            self._last = {
                letters(line.text): k
                for k, line in enumerate(self._lines[self._begin :], self._begin)
                if not line.blank and len(line.text) <= _LONGEST_TITLE
            }
        return self._last.get(letters(text), index) > index


_OF_A_BRIEF = 40  # sentences, lines of which a brief has before its closing part
_LONGEST_TITLE = 90


def behind_certificate(lines: list[RawLine], begin: int) -> int:
    """Where the body begins, if a certificate stands first at ``begin``: at the next heading with
    which bodies begin, or else on the next page."""
    next_page: int | None = None
    seen = 0
    heads = False
    before: RawLine | None = None
    for index in range(begin, len(lines)):
        line = lines[index]
        if line.blank:
            continue
        text = line.folded
        new_page = before is not None and line.number <= before.number
        before = line
        if not heads:
            if is_closing_heading(text):
                heads = True
            elif new_page or is_opening_heading(text) or seen >= _LINES_ABOVE:
                return begin
        else:
            if is_opening_heading(text):
                return index
            if new_page and next_page is None:
                next_page = index
        seen += 1
        if seen > _LONGEST_CERTIFICATE:
            break
    return begin if next_page is None else next_page


def _with_next(lines: list[RawLine], index: int) -> str:
    """The words of a line and of the two lines of text below it."""
    words: list[str] = []
    for line in lines[index : index + 8]:
        if not line.blank:
            words.append(" ".join(line.folded.split()))
        if len(words) == 3:
            break
    return " ".join(words)
