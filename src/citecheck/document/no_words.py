"""What stands in a text and is no word of it: marks, star pages, numbers of paragraphs."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.document.normalise import emphasis_marks, split_capitals
from citecheck.document.pages.endnotes import MARKDOWN_MARK
from citecheck.document.pages.footnotes import SUPERSCRIPT_DIGITS, Note
from citecheck.document.parts.bracketed_pages import bracketed_pages
from citecheck.document.parts.lone_star_pages import lone_star_pages
from citecheck.document.parts.paragraph_numbers import paragraph_numbers
from citecheck.document.parts.star_pages import star_pages
from citecheck.model.spans import Span
from citecheck.patterns import re
from citecheck.patterns.pattern import Rare

# `(Pen. Code,[1] § 2900)`: how reports online call their notes
_BRACKETED_MARK = re.compile(r"\[(?<=[A-Za-z.,;:”\"]\[)\d{1,2}\](?=[\s.,;)])")
# `34 A .3d 1248`: reports online set the letter and the series apart
_BLANK_WITHIN_REPORTER = Rare(
    (" .2d", " .3d", " .4d"), r"( )\.(?:2d|3d|4d) (?=\d)(?<=\d [A-Z] \.[2-4]d )"
)
_RAISED = Rare(SUPERSCRIPT_DIGITS, rf"[{SUPERSCRIPT_DIGITS}][{SUPERSCRIPT_DIGITS}]*")
_TERMINAL_SEQUENCE = re.compile(r"\x1b\[[0-9;]{0,12}[A-Za-z]")


def no_words(text: str, notes: Sequence[Note], marked: Sequence[Span]) -> list[tuple[int, int]]:
    """The source spans that are no words of the brief, in their order: marks of emphasis and of
    ``notes``, star pages (those ``marked`` by the file too), and the numbers of its paragraphs."""
    drops = emphasis_marks(text) + split_capitals(text)
    if "\x1b" in text:
        drops += [match.span() for match in _TERMINAL_SEQUENCE.finditer(text)]
    drops += [note.mark for note in notes if note.mark]
    if "[^" in text:
        drops += [match.span() for match in MARKDOWN_MARK.finditer(text)]
    drops += [(star.start, star.end) for star in star_pages(text, marked)]
    drops += lone_star_pages(text)
    drops += [(page.start, page.end) for page in bracketed_pages(text)]
    if "¶" in text:
        drops += paragraph_numbers(text)
    if "[" in text:
        drops += [match.span() for match in _BRACKETED_MARK.finditer(text)]
    drops += [match.span(1) for match in _BLANK_WITHIN_REPORTER.finditer(text)]
    drops += [match.span() for match in _RAISED.finditer(text)]
    return sorted(set(drops))
