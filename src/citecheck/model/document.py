"""A brief as read: its source, pages, sections and clean text.

Spans are in offsets of the clean text (``document.view``) unless a name says source.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping
from enum import StrEnum

from citecheck.dataclass import dataclass, field
from citecheck.model.media import MediaType
from citecheck.model.page_labels import PageLabel
from citecheck.model.spans import LineIndex, OffsetMap, Span


class PaginationSource(StrEnum):
    """Where the page labels came from."""

    PDF = "pdf"
    FORM_FEED = "form-feed"
    PRINTED = "printed"
    DOCX = "docx"
    TOC = "toc"
    STAR = "star"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Source:
    """A text as it was read.

    ``text`` is what all reported offsets count in; ``path`` is as the user gave it;
    ``notices`` are things about the reading that the user should know; ``gaps`` are
    the pages, counted from 0, of which the reader saw that they are not wholly readable;
    ``recognised`` those, counted from 0, whose text recognition (OCR) made of an image;
    ``page_labels`` are the labels that the file itself gives its pages, None for a page of
    which it gives none; ``sha256`` is the file's own, empty where the text came from none;
    ``star_pages`` are the spans of the numbers in the text that the file marks as those of pages of
    a report; ``opinions`` where the file says that a separate opinion begins.
    """

    text: str
    path: str
    media_type: MediaType = MediaType.PLAIN
    notices: tuple[str, ...] = ()
    page_labels: tuple[PageLabel | None, ...] | None = None
    gaps: Mapping[int, Gap] = field(default_factory=dict)
    recognised: frozenset[int] = frozenset()
    sha256: str = ""
    star_pages: tuple[Span, ...] = ()
    opinions: tuple[SeparateOpinion, ...] = ()


class Gap(StrEnum):
    """Why not all that is printed on a page may be in the text: nothing of it is, parts of the
    file from which it is set are damaged, its letters came out as others, numbered lines in its
    midst hold no words, or words are marked as redacted."""

    EMPTY = "empty"
    DAMAGED = "damaged"
    GARBLED = "garbled"
    BLANK_LINES = "blank-lines"
    REDACTED = "redacted"


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its stretch of the source, the label printed on it, if known, and why it is
    not wholly readable, if it is not."""

    span: Span
    label: PageLabel | None
    gap: Gap | None = None


@dataclass(frozen=True, slots=True)
class Pagination:
    """The pages of a source; ``pages`` is empty where the text has no page markers."""

    source: PaginationSource
    pages: tuple[Page, ...] = ()
    physical: bool = False


class SectionKind(StrEnum):
    """The parts of a brief that matter to a cite-checker."""

    BODY = "body"
    FOOTNOTE = "footnote"
    APPENDIX = "appendix"


@dataclass(frozen=True, slots=True)
class Section:
    """A stretch of the clean text of one kind.

    For a footnote ``label`` is its number and ``anchor`` the clean offset in the body
    where its mark stands (or where the note was taken out).
    """

    kind: SectionKind
    span: Span
    label: str | None = None
    anchor: int | None = None


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a table region: its words, their source span, and its indentation."""

    text: str
    span: Span
    indent: int
    page: int


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A stretch of the source before or behind the body that is not read: the words that head
    it, and how many lines of text it has. What is ``doubled`` stands twice and is read once."""

    span: Span
    heading: str
    lines: int
    doubled: bool = False


class OpinionKind(StrEnum):
    """What an opinion of a decision is."""

    MAJORITY = "majority"
    CONCURRENCE = "concurrence"
    DISSENT = "dissent"
    PARTIAL_DISSENT = "partial dissent"

    @classmethod
    def typed(cls, said: str) -> OpinionKind:
        """The kind by the type that a source gives: the Caselaw Access Project (``dissent``,
        ``concurring-in-part-and-dissenting-in-part``), CourtListener (``040dissent``,
        ``030concurrence``). Any other is the court's own."""
        if "dissent" in said:
            return cls.PARTIAL_DISSENT if "concur" in said else cls.DISSENT
        return cls.CONCURRENCE if "concur" in said else cls.MAJORITY


@dataclass(frozen=True, slots=True)
class SeparateOpinion:
    """A separate opinion of a decision: the source offset at which it begins, and its kind."""

    start: int
    kind: OpinionKind


@dataclass(frozen=True, slots=True)
class Bracket:
    """A heading of the table of contents found again in the body: its source offset, and the
    page that the contents give it. What stands between two is on the pages between theirs."""

    offset: int
    page: PageLabel


@dataclass(frozen=True, slots=True)
class Document:
    """A brief, read, cleaned and divided.

    ``view`` is the clean text; ``offsets`` maps it back to ``source.text``;
    ``table_lines`` are the lines of the table of authorities (source spans);
    ``contents_lines`` those of the table of contents; ``left_out`` is what is no
    part of the body and is not read; ``opinions`` are the separate ones of a decision,
    and where the next decision in a text begins.
    """

    source: Source
    view: str
    offsets: OffsetMap
    lines: LineIndex
    pagination: Pagination
    sections: tuple[Section, ...]
    table_lines: tuple[Line, ...] = ()
    table_heading: Span | None = None
    contents_lines: tuple[Line, ...] = ()
    headings: tuple[Span, ...] = ()
    brackets: tuple[Bracket, ...] = ()
    looks_like_brief: bool = False
    left_out: tuple[LeftOut, ...] = ()
    opinions: tuple[SeparateOpinion, ...] = ()

    @property
    def body(self) -> Span:
        """The stretch of the clean text from where the body begins to where it ends."""
        bodies = [section.span for section in self.sections if section.kind is SectionKind.BODY]
        return Span(bodies[0].start, bodies[-1].end)

    def opinion(self, offset: int) -> OpinionKind:
        """The opinion in which a source offset stands; all is the majority's but what a heading
        says to be another's."""
        begun = bisect_right(self.opinions, offset, key=lambda opinion: opinion.start)
        return self.opinions[begun - 1].kind if begun else OpinionKind.MAJORITY
