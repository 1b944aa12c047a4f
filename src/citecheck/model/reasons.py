"""Why a citation refers to what it refers to, or to nothing. Their words are in
``resolution.wording``."""

from __future__ import annotations

from enum import Enum, auto

from citecheck.dataclass import dataclass


class Because(Enum):
    """Reasons that need nothing beside them."""

    # it is known
    CITED_IN_FULL_HERE = auto()
    SAME_CITATION = auto()
    NAMED_IN_WORDS = auto()
    NAME_VOLUME_AND_REPORTER = auto()
    NAME_VOLUME_AND_REPORTER_NOT_PIN = auto()
    VOLUME_REPORTER_AND_PAGE = auto()
    NAME = auto()
    SERIES = auto()
    NUMBER_IN_SERIES = auto()
    CODIFIED_AS = auto()
    SECTION_OF_WORK = auto()
    CITED_LAST = auto()
    LED_BY_ID = auto()
    SENTENCE_SPEAKS_OF_IT = auto()

    # more than one fits
    SEVERAL_CODES = auto()
    SEVERAL_IN_STRING = auto()

    # nothing fits
    NOT_LOOKED_AT = auto()
    NOT_READ = auto()
    DOCKET_WITHOUT_CASE = auto()
    INCOMPLETE = auto()
    NOTHING_BEFORE = auto()
    NOTHING_BEFORE_IN_NOTES = auto()
    NO_SUCH_PLACE = auto()
    STRING_NOT_READ = auto()
    UNRESOLVED_BEFORE = auto()
    SECTION_NOT_READ = auto()
    SECTION_NAMED = auto()

    # it is no authority
    EXHIBIT = auto()
    PAGE_OF_APPENDIX = auto()
    PAPER_OF_PARTY = auto()
    RECORD_BEFORE = auto()
    RECORD_CITED = auto()
    OTHER_PART = auto()


@dataclass(frozen=True, slots=True)
class NameAlone:
    """The name fits; nothing is cited in full in that volume of that reporter."""

    volume: str
    reporter: str


@dataclass(frozen=True, slots=True)
class NameAndNote:
    """The name fits, and the footnote it points to, by its number."""

    note: str


@dataclass(frozen=True, slots=True)
class OnlyConstitution:
    """Its paragraph names this constitution alone."""

    source: str


@dataclass(frozen=True, slots=True)
class CitedAs:
    """The section is cited in full, in this code or body of rules."""

    source: str


@dataclass(frozen=True, slots=True)
class StatedCode:
    """The text says that its bare sections, or rules, are of this code."""

    source: str


@dataclass(frozen=True, slots=True)
class HomeCode:
    """The courts of the state in which the brief is filed cite this code so."""

    source: str


@dataclass(frozen=True, slots=True)
class OnlyCode:
    """Of the codes cited before it, it can be of this one only."""

    source: str


@dataclass(frozen=True, slots=True)
class SectionOfCode:
    """It is another section of the code cited before it."""

    source: str


@dataclass(frozen=True, slots=True)
class FitsSeveral:
    """More than one authority fits: the first of them, as the brief calls them."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class NoDecisionNamed:
    """No decision of this name is cited in full."""

    name: str


@dataclass(frozen=True, slots=True)
class NothingNamed:
    """Nothing of this name is cited in full."""

    name: str


@dataclass(frozen=True, slots=True)
class NoDecisionIn:
    """No decision in this volume of this reporter is cited in full."""

    volume: str
    reporter: str


@dataclass(frozen=True, slots=True)
class NoDecisionAround:
    """No decision cited in full in this volume of this reporter can hold this page."""

    volume: str
    reporter: str
    page: str


@dataclass(frozen=True, slots=True)
class NothingIn:
    """Nothing in this series (``121 Cong. Rec.``) is cited in full."""

    series: str


@dataclass(frozen=True, slots=True)
class NoCodeWith:
    """No code or set of rules is cited in full with this section."""

    section: str


PlainReason = (
    Because
    | NameAlone
    | NameAndNote
    | OnlyConstitution
    | CitedAs
    | StatedCode
    | HomeCode
    | OnlyCode
    | SectionOfCode
    | FitsSeveral
    | NoDecisionNamed
    | NothingNamed
    | NoDecisionIn
    | NoDecisionAround
    | NothingIn
    | NoCodeWith
)


class FullCitation(Enum):
    """Where the full citation of an antecedent stands that is not before its short form."""

    LATER = auto()
    TABLE_ONLY = auto()


@dataclass(frozen=True, slots=True)
class Qualified:
    """A reason why the antecedent is known, though its full citation is not where it should be."""

    reason: PlainReason
    full: FullCitation


Reason = PlainReason | Qualified
