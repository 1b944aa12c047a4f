"""The nouns of the program. Values only: nothing here reads, prints or decides.

Spans are in offsets of the clean text (``document.view``) unless a name says source.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from citecheck.spans import LineIndex, OffsetMap, Span


class Kind(StrEnum):
    """What sort of authority a citation cites."""

    CASE = "case"
    STATUTE = "statute"
    REGULATION = "regulation"
    CONSTITUTION = "constitution"
    COURT_RULE = "court_rule"
    SESSION_LAW = "session_law"
    EXECUTIVE = "executive"
    REGISTER = "register"
    LEGISLATIVE = "legislative"
    JOURNAL = "journal"
    TREATISE = "treatise"
    DOCKET = "docket"
    OTHER = "other"


class Form(StrEnum):
    """In which form a citation is written."""

    FULL = "full"
    SHORT = "short"
    SUPRA = "supra"
    ID = "id"
    NAME = "name"


class Context(StrEnum):
    """Where in the brief a citation stands."""

    BODY = "body"
    FOOTNOTE = "footnote"
    HEADING = "heading"
    PARENTHETICAL = "parenthetical"
    QUOTATION = "quotation"


# --- the document -----------------------------------------------------------------------


class PaginationSource(StrEnum):
    """Where the page labels came from."""

    PDF = "pdf"
    FORM_FEED = "form-feed"
    PRINTED = "printed"
    DOCX = "docx"
    TOC = "toc"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Source:
    """A text as it was read.

    ``text`` is what all reported offsets count in; ``path`` is as the user gave it;
    ``notices`` are things about the reading that the user should know; ``gaps`` are
    the pages, counted from 0, of which the reader saw that they are not wholly readable.
    """

    text: str
    path: str
    media_type: str = "text/plain"
    notices: tuple[str, ...] = ()
    page_labels: tuple[str, ...] | None = None
    gaps: Mapping[int, Gap] = field(default_factory=dict)


class Gap(StrEnum):
    """Why not all that is printed on a page may be in the text: nothing of it is, its letters
    came out as others, numbered lines in its midst hold no words, or words are marked as
    redacted."""

    EMPTY = "empty"
    GARBLED = "garbled"
    BLANK_LINES = "blank-lines"
    REDACTED = "redacted"


@dataclass(frozen=True, slots=True)
class Page:
    """One page: its stretch of the source, the label printed on it, if known, and why it is
    not wholly readable, if it is not."""

    span: Span
    label: str | None
    gap: Gap | None = None


@dataclass(frozen=True, slots=True)
class Pagination:
    """The pages of a source; ``pages`` is empty where the text has no page markers."""

    source: PaginationSource
    pages: tuple[Page, ...] = ()
    physical: bool = False


class SectionKind(StrEnum):
    """The parts of a brief that matter to a cite-checker."""

    COVER = "cover"
    CONTENTS = "contents"
    TABLE = "table"
    BODY = "body"
    FOOTNOTE = "footnote"
    CLOSING = "closing"
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
class Bracket:
    """A heading of the table of contents found again in the body: its source offset, and the
    page that the contents give it. What stands between two is on the pages between theirs."""

    offset: int
    page: str


@dataclass(frozen=True, slots=True)
class Document:
    """A brief, read, cleaned and divided.

    ``view`` is the clean text; ``offsets`` maps it back to ``source.text``;
    ``table_lines`` are the lines of the table of authorities (source spans);
    ``contents_lines`` those of the table of contents.
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


# --- authority keys ------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class CaseKey:
    """A decision by volume, reporter and first page: ``550 U.S. 544``, ``2025 WL 996542``.

    ``reporter`` is the edition's name in reporters-db; ``printed`` is the brief's own
    abbreviation where it is another (``Fed. App'x`` for ``F. App'x``). Two keys are equal
    whatever is printed.
    """

    volume: str
    reporter: str
    page: str
    printed: str = field(default="", compare=False)

    @property
    def in_database(self) -> bool:
        """Whether it is a number in a database, whose pages have stars."""
        return self.reporter == "WL" or self.reporter.endswith("LEXIS")

    def __str__(self) -> str:
        reporter = self.printed or self.reporter
        if reporter.endswith("-"):
            return f"{self.volume}{reporter}{self.page}"
        return f"{self.volume} {reporter} {self.page}"


@dataclass(frozen=True, slots=True)
class DocketKey:
    """A decision known by its docket number alone, ``number`` as printed after normalising.

    ``lead`` is what stands before the number where that is not ``No.`` (``Docket``, ``MDL No.``).
    """

    number: str
    lead: str = field(default="No.", compare=False)

    def __str__(self) -> str:
        return f"{self.lead} {self.number}"


@dataclass(frozen=True, slots=True)
class ProvisionKey:
    """A numbered provision of a code, a body of rules or a constitution.

    ``source`` is the body in its normal form (``5 U.S.C.``, ``Fed. R. Civ. P.``,
    ``U.S. Const.``), ``section`` the provision (``552a``, ``56``, ``art. III, § 2``) and
    ``subdivisions`` what follows it, outermost first (``("b", "1")``). ``mark`` is what
    stands between source and section (``§``, ``pt.``, nothing); ``note`` marks a
    statutory note, which is not the section itself.
    """

    kind: Kind
    source: str
    section: str
    subdivisions: tuple[str, ...] = ()
    mark: str = ""
    note: bool = False

    def __str__(self) -> str:
        head = " ".join(part for part in (self.source, self.mark, self.section) if part)
        tail = "".join(f"({part})" for part in self.subdivisions)
        return head + tail + (" note" if self.note else "")

    def _divided_into(self, other: ProvisionKey) -> bool:
        # constitutions are divided by words: `art. I, § 4` has `art. I, § 4, cl. 1`
        if self.kind is Kind.CONSTITUTION:
            return other.section.startswith(f"{self.section}, ")
        # `16 C.F.R. § 312` is a part, whose sections are `§ 312.5`
        if self.source.endswith("C.F.R.") and self.mark == "§" and self.section.isdigit():
            return other.section.startswith(f"{self.section}.")
        # some rules of court by points: `Sup. Ct. R. 37` has `37.6`
        by_points = self.source.endswith(("Sup. Ct. R.", "Cir. R.")) or self.source[:4] == "Tex."
        return (
            self.kind is Kind.COURT_RULE
            and by_points
            and other.section.startswith(f"{self.section}.")
        )

    def covers(self, other: ProvisionKey) -> bool:
        """Whether ``other`` is this provision or a subdivision of it; ``(a)`` for ``(A)`` is a
        slip of the key, no other subdivision."""
        mine = [part.lower() for part in self.subdivisions]
        return (
            self.kind is other.kind
            and self.source == other.source
            and (self.section == other.section or self._divided_into(other))
            and self.note == other.note
            and [part.lower() for part in other.subdivisions[: len(mine)]] == mine
        )


@dataclass(frozen=True, slots=True)
class SerialKey:
    """Something numbered in a series: an executive order, a public law, a page of the
    Congressional Record. ``text`` is the normal form."""

    kind: Kind
    text: str

    def __str__(self) -> str:
        return self.text


@dataclass(frozen=True, slots=True)
class TitleKey:
    """A writing known by author and title: ``text`` is the identifying part as printed."""

    kind: Kind
    text: str

    def __str__(self) -> str:
        return self.text


AuthorityKey = CaseKey | DocketKey | ProvisionKey | SerialKey | TitleKey


# --- citations ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Site:
    """One place where a grammar saw an authority's identifying part, before names, dates
    and antecedents are read.

    ``span`` covers the words of this one authority with its pin; in a list such as
    ``§§ 1983, 1985`` each member has its own. ``core`` covers the identifying part alone.
    ``short`` marks a form that presupposes an earlier full citation (``550 U.S. at 556``,
    ``§ 552a(b)`` without its title). ``prose`` marks a mention in words (``the Fifth
    Amendment``), which is of low confidence. ``printed_in`` is where the authority is
    printed besides (a public law in the Statutes at Large, a report of Congress on Westlaw),
    ``title`` the name of the act that stands before its number.
    """

    span: Span
    core: Span
    key: AuthorityKey
    pin: str | None = None
    short: bool = False
    prose: bool = False
    printed_in: AuthorityKey | None = None
    title: str | None = None


class Relation(StrEnum):
    """How a later or earlier decision in a citation's history stands to it."""

    HISTORY = "history"


@dataclass(frozen=True, slots=True)
class Resolved:
    """The antecedent is known: ``authority`` is the index of its group."""

    authority: int
    reason: str


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """More than one authority fits."""

    candidates: tuple[int, ...]
    reason: str


@dataclass(frozen=True, slots=True)
class Unresolved:
    """Nothing fits, and why. ``doubtful`` says that it may refer to something which is not read
    as a citation, such as a paper of the record."""

    reason: str
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Record:
    """It refers to the record of the case or to a party's papers, not to an authority."""

    reason: str


@dataclass(frozen=True, slots=True)
class Internal:
    """It refers to another part of the same brief."""

    reason: str


Resolution = Resolved | Ambiguous | Unresolved | Record | Internal


@dataclass(frozen=True, slots=True)
class Citation:
    """One citation in the brief, with what was read around it.

    ``span`` covers the whole citation (name to date parenthetical), ``core`` the
    identifying part. ``keys`` are all identifying parts of a group of parallel citations.
    ``history_of`` is the index of the citation whose later or earlier history this one
    gives. ``printed_key`` is what a short form prints, its pin in the place of the page.
    ``court`` and ``year`` are as printed; ``pin`` without "at".
    """

    form: Form
    kind: Kind
    span: Span
    core: Span
    keys: tuple[AuthorityKey, ...] = ()
    pin: str | None = None
    context: Context = Context.BODY
    name: str | None = None
    court: str | None = None
    year: int | None = None
    docket: str | None = None
    history_of: int | None = None
    history: str | None = None
    low_confidence: bool = False
    printed_key: CaseKey | None = None
    thread: int = 0
    resolution: Resolution = field(default_factory=lambda: Unresolved("not looked at yet"))


@dataclass(frozen=True, slots=True)
class Authority:
    """One authority with every place that cites it.

    ``sites`` are indices of citations. ``history_of`` is the index of the authority in
    whose history this one stands. ``prose_only`` marks what is named in words only.
    """

    kind: Kind
    name: str | None
    names: tuple[str, ...]
    keys: tuple[AuthorityKey, ...]
    court: str | None
    year: int | None
    docket: str | None
    sites: tuple[int, ...]
    history_of: int | None = None
    prose_only: bool = False
    courts: tuple[str, ...] = ()
    years: tuple[int, ...] = ()


# --- the table -----------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class PageList:
    """The page labels of an entry, as printed, ranges kept: ``("1", "4-5", "iv")``."""

    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Passim:
    """``passim``, with the pages that stand beside it, if any."""

    labels: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class TableEntry:
    """One entry of the table of authorities. ``span`` is in source offsets."""

    category: str
    heading: str
    text: str
    span: Span
    keys: tuple[AuthorityKey, ...]
    pages: PageList | Passim
    pages_text: str
    principal: bool = False
    name: str | None = None
    court: str | None = None
    year: int | None = None
    docket: str | None = None
    pin: str | None = None
    history_keys: tuple[AuthorityKey, ...] = ()


@dataclass(frozen=True, slots=True)
class UnreadLine:
    """A line of the table that could not be read as an entry. ``span`` is in source offsets."""

    text: str
    span: Span
    reason: str


@dataclass(frozen=True, slots=True)
class Table:
    """The table of authorities as it stands in the brief."""

    heading: Span
    entries: tuple[TableEntry, ...]
    unread: tuple[UnreadLine, ...] = ()
