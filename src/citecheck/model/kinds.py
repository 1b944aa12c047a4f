"""The kinds of authority: one row a kind, with every fact about it that the program asks for."""

from __future__ import annotations

from enum import StrEnum

from citecheck.dataclass import dataclass


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

    @property
    def row(self) -> KindRow:
        """What is known of the kind."""
        return _BY_KIND[self]


class TablePart(StrEnum):
    """The part of a table in which authorities stand; a court's profile gives it its heading."""

    CASES = "cases"
    CONSTITUTIONS = "constitutions"
    STATUTES = "statutes"
    RULES = "rules"
    REGULATIONS = "regulations"
    TREATISES = "treatises"
    OTHER = "other"


class Identity(StrEnum):
    """What tells two authorities of a kind apart, and so what they are sorted by."""

    DECISION = "its reporter or docket number; by the names of the parties"
    PROVISION = "its code and number; by code and number"
    WRITING = "its series or title; by its words as printed"


class Pin(StrEnum):
    """A place inside an authority, as the pin of an *id.* may name it."""

    PAGE = "page"
    SECTION = "section"
    PARAGRAPH = "paragraph"


class Bare(StrEnum):
    """How an authority is cited whose body (code, rules, constitution) was named before."""

    SECTION = "§ 12"
    RULE = "Rule 12"
    ARTICLE = "art. I, § 2"
    NEVER = "never without it"


@dataclass(frozen=True, slots=True)
class HeadingWord:
    """A word of a table's heading that says what stands under it.

    ``pattern`` is searched in any case. A heading with words of several kinds is read as the one
    with the lowest ``turn``. ``bars_decisions``: under it a decision is out of place.
    """

    pattern: str
    turn: int
    bars_decisions: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class KindRow:
    """One kind of authority. No cell has a default: whoever adds a kind answers each of them.

    * ``title``: the heading over the kind where authorities are listed by kind.
    * ``noun``: one of them, with its article. ``meaning``: what belongs to it, in few words.
      ``example``: a citation in full that is read as this kind.
    * ``table_part``: the part of a table in which it is listed.
    * ``heading_words``: the words of a table's heading that mean it.
    * ``identity``: what tells two of them apart, and what they are sorted by.
    * ``pins``: the places that an *id.* behind one may name.
    * ``bare``: how one is cited whose body was named before.
    * ``dated``: whether the year in a citation is the authority's own, so that table and brief must
      agree; a code is cited in many editions.
    * ``seldom_listed``: whether its absence from a table is a matter of habit, not of rule.
    * ``led_by_name``: whether its own name, where the brief gives one, leads its entry.
    * ``known_by_author``: whether a page that names the author may mean it.
    * ``known_by_title``: whether an entry that has all words of its citation stands for it.
    * ``stands_for_sections``: whether an entry for the whole stands for each of its sections.
    * ``never_among_cases``: whether one under a heading of cases is out of place.
    * ``tells_category``: whether it always stands under the heading of its part, so that the
      order of a table's categories can be judged by it.
    """

    kind: Kind
    title: str
    noun: str
    meaning: str
    example: str
    table_part: TablePart
    heading_words: tuple[HeadingWord, ...]
    identity: Identity
    pins: frozenset[Pin]
    bare: Bare
    dated: bool
    seldom_listed: bool
    led_by_name: bool
    known_by_author: bool
    known_by_title: bool
    stands_for_sections: bool
    never_among_cases: bool
    tells_category: bool

    @property
    def is_decision(self) -> bool:
        """Whether it is a court's decision, known by the names of its parties."""
        return self.identity is Identity.DECISION


KINDS: tuple[KindRow, ...] = (
    KindRow(
        kind=Kind.CASE,
        title="Cases",
        noun="a case",
        meaning="a decision by volume, reporter and page, or by its number in a database",
        example="Smith v. Jones, 550 U.S. 544 (2007)",
        table_part=TablePart.CASES,
        heading_words=(HeadingWord("case", 9, False),),
        identity=Identity.DECISION,
        pins=frozenset({Pin.PAGE, Pin.PARAGRAPH}),
        bare=Bare.NEVER,
        dated=True,
        seldom_listed=False,
        led_by_name=True,
        known_by_author=False,
        known_by_title=False,
        stands_for_sections=False,
        never_among_cases=False,
        tells_category=True,
    ),
    KindRow(
        kind=Kind.DOCKET,
        title="Cases known by docket number",
        noun="a decision known by its docket number",
        meaning="an unreported decision, known by its docket number alone",
        example="Smith v. Jones, No. 19-cv-1234 (D. Md. May 1, 2020)",
        table_part=TablePart.CASES,
        heading_words=(),
        identity=Identity.DECISION,
        pins=frozenset({Pin.PAGE, Pin.PARAGRAPH}),
        bare=Bare.NEVER,
        dated=True,
        seldom_listed=False,
        led_by_name=True,
        known_by_author=False,
        known_by_title=False,
        stands_for_sections=False,
        never_among_cases=False,
        tells_category=True,
    ),
    KindRow(
        kind=Kind.CONSTITUTION,
        title="Constitutional provisions",
        noun="a constitution",
        meaning="a provision of a constitution",
        example="U.S. Const. art. I, § 8",
        table_part=TablePart.CONSTITUTIONS,
        heading_words=(HeadingWord("constitution", 6, True),),
        identity=Identity.PROVISION,
        pins=frozenset({Pin.SECTION}),
        bare=Bare.ARTICLE,
        dated=False,
        seldom_listed=False,
        led_by_name=False,
        known_by_author=False,
        known_by_title=False,
        stands_for_sections=False,
        never_among_cases=True,
        tells_category=True,
    ),
    KindRow(
        kind=Kind.STATUTE,
        title="Statutes",
        noun="a statute",
        meaning="a section of a code",
        example="42 U.S.C. § 1983",
        table_part=TablePart.STATUTES,
        heading_words=(HeadingWord("statut", 7, True),),
        identity=Identity.PROVISION,
        pins=frozenset({Pin.SECTION}),
        bare=Bare.SECTION,
        dated=False,
        seldom_listed=False,
        led_by_name=False,
        known_by_author=False,
        known_by_title=False,
        stands_for_sections=False,
        never_among_cases=True,
        tells_category=True,
    ),
    KindRow(
        kind=Kind.SESSION_LAW,
        title="Session laws",
        noun="a session law",
        meaning="a law as enacted: a public law, a page of the Statutes at Large",
        example="Pub. L. No. 93-579, 88 Stat. 1896 (1974)",
        table_part=TablePart.STATUTES,
        heading_words=(),
        identity=Identity.WRITING,
        pins=frozenset({Pin.PAGE, Pin.SECTION}),
        bare=Bare.NEVER,
        dated=True,
        seldom_listed=False,
        led_by_name=True,
        known_by_author=False,
        known_by_title=False,
        stands_for_sections=False,
        never_among_cases=False,
        tells_category=False,
    ),
    KindRow(
        kind=Kind.REGULATION,
        title="Regulations",
        noun="a regulation",
        meaning="a section or part of a code of regulations",
        example="40 C.F.R. § 60.1",
        table_part=TablePart.REGULATIONS,
        heading_words=(HeadingWord("regulation", 5, True),),
        identity=Identity.PROVISION,
        pins=frozenset({Pin.SECTION}),
        bare=Bare.SECTION,
        dated=False,
        seldom_listed=False,
        led_by_name=False,
        known_by_author=False,
        known_by_title=False,
        stands_for_sections=False,
        never_among_cases=True,
        tells_category=False,
    ),
    KindRow(
        kind=Kind.REGISTER,
        title="Federal Register",
        noun="a page of the Federal Register",
        meaning="a page of the Federal Register",
        example="45 Fed. Reg. 30,937 (1980)",
        table_part=TablePart.OTHER,
        heading_words=(),
        identity=Identity.WRITING,
        pins=frozenset({Pin.PAGE}),
        bare=Bare.NEVER,
        dated=True,
        seldom_listed=False,
        led_by_name=False,
        known_by_author=False,
        known_by_title=False,
        stands_for_sections=False,
        never_among_cases=False,
        tells_category=False,
    ),
    KindRow(
        kind=Kind.EXECUTIVE,
        title="Executive materials",
        noun="an executive document",
        meaning="an executive order, a proclamation, an attorney general's opinion",
        example="Exec. Order No. 12,333 (1981)",
        table_part=TablePart.OTHER,
        heading_words=(),
        identity=Identity.WRITING,
        pins=frozenset({Pin.SECTION}),
        bare=Bare.NEVER,
        dated=True,
        seldom_listed=True,
        led_by_name=False,
        known_by_author=False,
        known_by_title=False,
        stands_for_sections=False,
        never_among_cases=False,
        tells_category=False,
    ),
    KindRow(
        kind=Kind.COURT_RULE,
        title="Court rules",
        noun="a court rule",
        meaning="a rule of procedure, evidence, conduct or of one court",
        example="Fed. R. Civ. P. 12(b)(6)",
        table_part=TablePart.RULES,
        heading_words=(HeadingWord(r"\brules?\b", 8, True),),
        identity=Identity.PROVISION,
        pins=frozenset({Pin.SECTION}),
        bare=Bare.RULE,
        dated=False,
        seldom_listed=False,
        led_by_name=False,
        known_by_author=False,
        known_by_title=False,
        stands_for_sections=False,
        never_among_cases=False,
        tells_category=False,
    ),
    KindRow(
        kind=Kind.LEGISLATIVE,
        title="Legislative materials",
        noun="a legislative document",
        meaning="a report, bill, hearing or debate of a legislature",
        example="S. Rep. No. 97-212 (1975)",
        table_part=TablePart.OTHER,
        heading_words=(HeadingWord("legislat", 1, True),),
        identity=Identity.WRITING,
        pins=frozenset({Pin.PAGE}),
        bare=Bare.NEVER,
        dated=True,
        seldom_listed=True,
        led_by_name=False,
        known_by_author=False,
        known_by_title=True,
        stands_for_sections=False,
        never_among_cases=False,
        tells_category=False,
    ),
    KindRow(
        kind=Kind.JOURNAL,
        title="Journals",
        noun="an article",
        meaning="an article in a law review or journal",
        example="61 B.C. L. Rev. 1212 (2015)",
        table_part=TablePart.OTHER,
        heading_words=(HeadingWord("article", 4, False), HeadingWord("journal", 4, False)),
        identity=Identity.WRITING,
        pins=frozenset({Pin.PAGE}),
        bare=Bare.NEVER,
        dated=True,
        seldom_listed=True,
        led_by_name=False,
        known_by_author=True,
        known_by_title=True,
        stands_for_sections=False,
        never_among_cases=False,
        tells_category=False,
    ),
    KindRow(
        kind=Kind.TREATISE,
        title="Treatises and restatements",
        noun="a treatise",
        meaning="a treatise, Restatement, encyclopedia or dictionary",
        example="Restatement (Second) of Torts § 402A (1965)",
        table_part=TablePart.TREATISES,
        heading_words=(HeadingWord("treatise", 2, True), HeadingWord("book", 3, False)),
        identity=Identity.WRITING,
        pins=frozenset({Pin.PAGE, Pin.SECTION}),
        bare=Bare.NEVER,
        dated=False,
        seldom_listed=True,
        led_by_name=False,
        known_by_author=False,
        known_by_title=True,
        stands_for_sections=True,
        never_among_cases=False,
        tells_category=False,
    ),
    KindRow(
        kind=Kind.OTHER,
        title="Other authorities",
        noun="another authority",
        meaning="treaties, guidelines, rulings, jury instructions, and all else",
        example="U.S.S.G. § 2B1.1",
        table_part=TablePart.OTHER,
        heading_words=(),
        identity=Identity.WRITING,
        pins=frozenset({Pin.PAGE, Pin.SECTION, Pin.PARAGRAPH}),
        bare=Bare.NEVER,
        dated=False,
        seldom_listed=True,
        led_by_name=False,
        known_by_author=False,
        known_by_title=True,
        stands_for_sections=False,
        never_among_cases=False,
        tells_category=False,
    ),
)
"""A row a kind, in the order in which lists by kind have them."""

_BY_KIND = {row.kind: row for row in KINDS}


def kinds_in(*parts: TablePart) -> frozenset[Kind]:
    """The kinds that are listed in any of the parts."""
    return frozenset(row.kind for row in KINDS if row.table_part in parts)
