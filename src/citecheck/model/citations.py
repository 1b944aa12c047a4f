"""What cites, what it refers to, and what is cited."""

from __future__ import annotations

from enum import StrEnum

from citecheck.dataclass import dataclass, field
from citecheck.model.keys import AuthorityKey, CaseKey, year_in_number
from citecheck.model.kinds import Kind
from citecheck.model.reasons import Because, Reason
from citecheck.model.spans import Span


class Form(StrEnum):
    """In which form a citation is written: in full; in a short form that presupposes a full one
    (``550 U.S. at 556``, ``§ 552a(b)`` without its title); as *supra* or *id.*; or as a bare name
    in running text (``the Fifth Amendment``), a mention more than a citation."""

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


@dataclass(frozen=True, slots=True)
class Site:
    """One place where a grammar saw an authority's identifying part, before names, dates
    and antecedents are read.

    ``span`` covers the words of this one authority with its pin; in a list such as
    ``§§ 1983, 1985`` each member has its own. ``core`` covers the identifying part alone.
    ``form`` is full, short or, where it is of low confidence, a name. ``printed_in`` is
    where the authority is printed besides (a public law in the Statutes at Large, a report of
    Congress on Westlaw), ``title`` the name of the act that stands before its number.
    """

    span: Span
    core: Span
    key: AuthorityKey
    pin: str | None = None
    form: Form = Form.FULL
    printed_in: AuthorityKey | None = None
    title: str | None = None


@dataclass(frozen=True, slots=True)
class Resolved:
    """The antecedent is known: ``authority`` is the index of its group."""

    authority: int
    reason: Reason


@dataclass(frozen=True, slots=True)
class Ambiguous:
    """More than one authority fits."""

    candidates: tuple[int, ...]
    reason: Reason


@dataclass(frozen=True, slots=True)
class Unresolved:
    """Nothing fits, and why. ``doubtful`` says that it may refer to something which is not read
    as a citation, such as a paper of the record, or that its name is misread."""

    reason: Reason
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Record:
    """It refers to the record of the case or to a party's papers, not to an authority."""

    reason: Reason


@dataclass(frozen=True, slots=True)
class Internal:
    """It refers to another part of the same brief."""

    reason: Reason


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
    resolution: Resolution = field(default_factory=lambda: Unresolved(Because.NOT_LOOKED_AT))

    @property
    def authority(self) -> int | None:
        """The index of the authority it refers to, None where none is known."""
        return self.resolution.authority if isinstance(self.resolution, Resolved) else None

    @property
    def is_open(self) -> bool:
        """Whether it may refer to an authority, and it is not known to which."""
        return isinstance(self.resolution, Unresolved | Ambiguous)


@dataclass(frozen=True, slots=True)
class Authority:
    """One authority with every place that cites it.

    ``sites`` are indices of citations. ``history_of`` is the index of the authority in
    whose history this one stands. ``prose_only`` marks what is named in words only.
    ``places`` are citations of where it is printed besides, ``beside`` of what its own citation
    always names with it: an act, and the section at which it is codified.
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
    places: tuple[AuthorityKey, ...] = ()
    beside: tuple[AuthorityKey, ...] = ()

    @property
    def decided(self) -> int | None:
        """The year that its citations print, or else that its number begins with."""
        return self.year if self.year is not None else year_in_number(self.keys)
