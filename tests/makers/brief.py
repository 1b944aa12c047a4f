"""One brief, written once as data: every maker makes its copy of this.

The parties, the facts and the decisions are invented. What the copies must say of it stands at
the end (``AUTHORITIES``, ``LINKS``, ``FINDINGS``), written by hand.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Layout(StrEnum):
    """How a page is set."""

    PLAIN = "plain"
    PLEADING = "line-numbered pleading paper"
    LANDSCAPE = "landscape"
    COLUMNS = "two columns"


class Look(StrEnum):
    """What a block is."""

    CENTRED = "centred"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    QUOTATION = "quotation"
    ENTRY = "entry"


@dataclass(frozen=True, slots=True)
class Block:
    """Words in the markup of ``inline``; ``pages`` stand behind the leader of an entry."""

    look: Look
    words: str
    pages: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """A page, the number printed on it (none on the cover), its blocks and the notes at its foot."""

    label: str
    blocks: tuple[Block, ...]
    layout: Layout = Layout.PLAIN
    notes: tuple[int, ...] = ()
    note_carried: int = 0  # whose second half stands here


def _heading(words: str) -> Block:
    return Block(Look.HEADING, words)


def _text(words: str) -> Block:
    return Block(Look.PARAGRAPH, words)


def _entry(words: str, pages: str) -> Block:
    return Block(Look.ENTRY, words, pages)


_COVER = Page(
    "",
    (
        Block(Look.CENTRED, "No. 24-3117"),
        Block(Look.CENTRED, "UNITED STATES COURT OF APPEALS FOR THE NINTH CIRCUIT"),
        Block(Look.CENTRED, "MARISOL QUENBY, Plaintiff-Appellant,"),
        Block(Look.CENTRED, "v."),
        Block(Look.CENTRED, "HARROW BAY TRANSIT DISTRICT, Defendant-Appellee."),
        Block(Look.CENTRED, "BRIEF OF APPELLANT"),
        Block(Look.CENTRED, "Odalys Fenwright, Fenwright & Sorrel LLP, 9 Ferry Street, Harrow Bay"),
    ),
)

_CONTENTS = Page(
    "i",
    (
        _heading("TABLE OF CONTENTS"),
        _entry("TABLE OF AUTHORITIES", "ii"),
        _entry("INTRODUCTION", "1"),
        _entry("STATEMENT OF THE CASE", "2"),
        _entry("ARGUMENT", "3"),
        _entry("I. The district gave no notice before the hearing", "3"),
        _entry("II. The district’s reading of the charter fails", "5"),
        _entry("CONCLUSION", "8"),
    ),
)

_TABLE = (
    Page(
        "ii",
        (
            _heading("TABLE OF AUTHORITIES"),
            _heading("Cases"),
            Block(Look.CENTRED, "<i>Supreme Court of the United States</i>"),
            _entry("<i>Brandvold v. Tully</i>, 511 U.S. 318 (1994)", "3, 5, 6"),
            _entry("<i>Hesketh v. Orrin County</i>, 489 U.S. 244 (1989)", "1, 4"),
            _entry("<i>Pell-Norris v. United States</i>, 560 U.S. 117 (2010)", "2, 3"),
            Block(Look.CENTRED, "<i>United States Courts of Appeals</i>"),
            _entry("<i>Cassavant v. Lindgren Freight, Inc.</i>, 655 F.3d 78 (1st Cir. 2011)", "4"),
            _entry("<i>Duffield v. Ibsen</i>, 412 F.3d 609 (9th Cir. 2005)", "6"),
            _entry(
                "<i>Farrier, Local Union No. 88 of the Associated Harbor Pilots and Ferry "
                "Engineers v.<page> Winslow Harbor Authority</i>, 718 F.2d 1205 (9th Cir. 1983)",
                "5, 7",
            ),
        ),
    ),
    Page(
        "iii",
        (
            _entry("<i>Okonjo v. Dale</i>, 31 F.4th 902 (9th Cir. 2022)", "2"),
            _entry("<i>Trask v. Bellweather</i>, 874 F.2d 55 (2d Cir. 1989)", "8"),
            Block(Look.CENTRED, "<i>United States District Courts</i>"),
            _entry(
                "<i>Ames v. Corliss</i>, No. 3:19-cv-00417, 2021 WL 3310448 (N.D. Cal. Aug. 3, "
                "2021)",
                "4 n.6",
            ),
            _heading("Statutes"),
            _entry("28 U.S.C. § 1291", "1"),
            _entry("42 U.S.C. § 1983", "1, A-1"),
            _entry("42 U.S.C. § 2000e-5(f)(1)", "2, 6"),
            _heading("Rules and Regulations"),
            _entry("29 C.F.R. § 1601.28(a)", "3"),
            _entry("Fed. R. Civ. P. 56(c)", "7"),
        ),
    ),
)

_BODY = (
    Page(
        "1",
        (
            _heading("INTRODUCTION"),
            _text(
                "Marisol Quenby drove the night ferry for eleven years. The district let her go "
                "by a letter of four lines, without a hearing. This Court has jurisdiction under "
                "28 U.S.C. § 1291.<n 1> She sued under 42 U.S.C. § 1983,<n 2> and the court below "
                "gave judgment to the district before she had been heard."
            ),
            _text(
                "A public employer must listen first. <i>Hesketh v. Orrin County</i>, 489 U.S. "
                "244, 251 (1989).<n 3> What comes afterwards is no cure. <i>Id.</i> at 253."
            ),
        ),
        notes=(1, 2, 3),
    ),
    Page(
        "2",
        (
            _heading("STATEMENT OF THE CASE"),
            _text(
                "Quenby asked for her file in March. Her charge was timely, 42 U.S.C. § 2000e-"
                "<wrap>5(f)(1), and nobody says otherwise. The agency’s letter (which came in May"
                ")<n 4> ended its work. Silence of that kind is not consent. <i>Pell-<wrap>Norris "
                "v. United States</i>, 560 U.S. 117, 124 (2010)."
            ),
            _text(
                "The charter was amended twice. In <sc>Okonjo v. Dale</sc>, 31 F.4th 902, 910 "
                "(9th Cir. 2022), an amendment of the same kind was held to look forward only. The "
                "district read it another way [as its minutes show]<n 5> and went on."
            ),
        ),
        notes=(4, 5),
    ),
    Page(
        "3",
        (
            _heading("ARGUMENT"),
            _heading("I. The district gave no notice before the hearing"),
            _text(
                "Notice is what lets a person answer. The rule is old, and this Court has said "
                "so in words that fit:"
            ),
            Block(
                Look.QUOTATION,
                "A letter that names no charge gives nothing to answer. The one who reads it "
                "knows that something was decided, and knows neither by whom nor why. That is "
                "not notice but news.",
            ),
            _text(
                "<i>Brandvold v. Tully</i>, 511 U.S. 318, 322–23 (1994). The agency’s own rule "
                "says as much. 29 C.F.R. § 1601.28(a). Nor did the district’s counsel point to "
                "a letter that said more."
            ),
        ),
    ),
    Page(
        "4",
        (
            _text(
                "The court below thought that a later meeting was enough. It was not. <i>Hesketh"
                "</i>, 489 U.S. at 255. The First Circuit turned the same argument away in "
                "<i>Cassavant v. Lindgren Freight, Inc.</i>, 665 F.3d 78, 84 (1st Cir. 2011).<n 6>"
            ),
            _text("<i>Cassavant</i> is on all fours with what the district did here."),
        ),
        notes=(6,),
    ),
    Page(
        "5",
        (
            _heading("II. The district’s reading of the charter fails"),
            _text(
                "A charter is read as a whole. <i>Farrier, Local Union No. 88 of the Associated "
                "Harbor Pilots and Ferry Engineers v. Winslow Harbor Authority</i>, 718 F.2d 1205, "
                "1211 (9th Cir. 1983). One clause is not lifted out of it. <i>Brandvold</i>, 511 "
                "U.S. at 325."
            ),
            _text("The clause on which the district leans says nothing of night service."),
        ),
        layout=Layout.PLEADING,
        note_carried=6,
    ),
    Page(
        "6",
        (
            _text(
                "Nor does practice help. Whoever filed under 42 U.S.C. § 2000e-5(f)(1) in those "
                "years was heard. <i>See Duffield v. Ibsen</i>, 412 F.3d 609, 613 (9th Cir. 2005); "
                "<i>Brandvold</i>, 511 U.S. at 326; <i>cf. Merriwell v. Stroud</i>, 201 F.3d 88, 90 "
                "(3d Cir. 2000)."
            ),
        ),
        layout=Layout.LANDSCAPE,
    ),
    Page(
        "7",
        (
            _text(
                "Summary judgment asks whether a fact is in dispute. Fed. R. Civ. P. 56(c). It "
                "was. <i>Okonjo</i>, 31 F.4th at 911. The minutes of the June meeting were never "
                "signed, and the clerk who kept them swore that no vote was taken."
            ),
            _text(
                "The pilots’ case says what follows from that. <i>Farrier</i>, 718 F.2d at 1212. "
                "The judgment rests on minutes that nobody will vouch for. The consti<shy>tution of "
                "the board is beside the point. <i>Galloway</i>, 530 U.S. at 77."
            ),
        ),
        layout=Layout.COLUMNS,
    ),
    Page(
        "8",
        (
            _heading("CONCLUSION"),
            _text(
                "The judgment should be reversed and the case sent back for a hearing. <i>Id.</i> "
                "at 78."
            ),
            _text("Respectfully submitted, Odalys Fenwright"),
        ),
    ),
    Page(
        "A-1",
        (
            _heading("ADDENDUM"),
            _text(
                "42 U.S.C. § 1983 provides that every person who, under color of law, subjects "
                "another to the deprivation of rights shall be liable to the party injured."
            ),
        ),
    ),
)

PAGES: tuple[Page, ...] = (_COVER, _CONTENTS, *_TABLE, *_BODY)

NOTES: dict[int, str] = {
    1: "The notice of appeal was filed on May 2, 2024.",
    2: "Quenby’s second claim was dropped below and is not before this Court.",
    3: "The county in that case had three hearings to offer and held none of them.",
    4: "The letter is undated; the envelope is not.",
    5: "The minutes were kept by hand until 2019.",
    6: (
        "District courts in this Circuit agree. <i>Ames v. Corliss</i>, No. 3:19-cv-00417, 2021 WL "
        "3310448, at *4 (N.D. Cal. Aug. 3, 2021). There the transit authority had called its "
        "meeting a hearing, had kept a list of those who came, and had let two of them speak; "
        "the court asked what<page> they could have spoken to, found that nobody had told them, "
        "and sent the case back with leave to amend, which was done in the following spring."
    ),
}

# What every copy says: the identifying part, the pin, what it refers to, and the printed page.
LINKS: tuple[tuple[str, str | None, str | None, str], ...] = (
    ("28 U.S.C. § 1291", None, "28 U.S.C. § 1291", "1"),
    ("42 U.S.C. § 1983", None, "42 U.S.C. § 1983", "1"),
    ("489 U.S. 244", "251", "Hesketh v. Orrin County", "1"),
    ("Id.", "253", "Hesketh v. Orrin County", "1"),
    ("42 U.S.C. § 2000e-5(f)(1)", None, "42 U.S.C. § 2000e-5(f)(1)", "2"),
    ("560 U.S. 117", "124", "Pell-Norris v. United States", "2"),
    ("31 F.4th 902", "910", "Okonjo v. Dale", "2"),
    ("511 U.S. 318", "322-23", "Brandvold v. Tully", "3"),
    ("29 C.F.R. § 1601.28(a)", None, "29 C.F.R. § 1601.28(a)", "3"),
    ("489 U.S. 244", "255", "Hesketh v. Orrin County", "4"),
    ("665 F.3d 78", "84", "Cassavant v. Lindgren Freight, Inc.", "4"),
    ("2021 WL 3310448", "*4", "Ames v. Corliss", "4"),
    ("718 F.2d 1205", "1211", "Farrier v. Winslow Harbor Authority", "5"),
    ("511 U.S. 318", "325", "Brandvold v. Tully", "5"),
    ("42 U.S.C. § 2000e-5(f)(1)", None, "42 U.S.C. § 2000e-5(f)(1)", "6"),
    ("412 F.3d 609", "613", "Duffield v. Ibsen", "6"),
    ("511 U.S. 318", "326", "Brandvold v. Tully", "6"),
    ("201 F.3d 88", "90", "Merriwell v. Stroud", "6"),
    ("Fed. R. Civ. P. 56(c)", None, "Fed. R. Civ. P. 56(c)", "7"),
    ("31 F.4th 902", "911", "Okonjo v. Dale", "7"),
    ("718 F.2d 1205", "1212", "Farrier v. Winslow Harbor Authority", "7"),
    ("530 U.S. 77", "77", None, "7"),
    ("Id.", "78", None, "8"),
)

_OF_CITATIONS = (
    ("RES201", "530 u.s. at 77"),
    ("TOA101", "merriwell v. stroud, 201 f.3d 88"),
    ("TOA102", "trask v. bellweather, 874 f.2d 55"),
    ("TOA103", "the brief has 665 f.3d 78, the table 655 f.3d 78"),
)
FINDINGS = (
    *_OF_CITATIONS,
    ("TOA106", "okonjo v. dale, 31 f.4th 902: cited on page 7, the table says 2"),
    ("TOA107", "560 u.s. 117 (2010): the table says page 3, where it is not cited"),
)
"""The planted faults: the code of the rule and words of its message, in small letters."""

FINDINGS_WITHOUT_PAGES = (
    *_OF_CITATIONS,
    # the headings of the table of contents tell between which pages a citation stands
    ("TOA106", "okonjo v. dale, 31 f.4th 902: cited on pages 5-8, the table says 2"),
)

LABELS = tuple(page.label or None for page in PAGES)

TRAPS: dict[str, tuple[str, ...]] = {
    "notes behind a stop, a comma, a bracket": (
        "has jurisdiction under 28 u.s.c. § 1291. she sued under 42 u.s.c. § 1983, and the court",
        "(which came in may) ended its work.",
        "[as its minutes show] and went on.",
        "244, 251 (1989). what comes afterwards",
    ),
    "hyphens at line ends": (
        "timely, 42 u.s.c. § 2000e-5(f)(1), and nobody",
        "pell-norris v. united states, 560 u.s. 117, 124 (2010).",
        "the constitution of the board is beside the point.",
    ),
    "small capitals": ("in okonjo v. dale, 31 f.4th 902, 910 (9th cir. 2022), an amendment",),
    "ligatures and dashes": ("see duffield v. ibsen, 412 f.3d 609, 613", "318, 322-23 (1994)"),
    "block quotation": ("knows neither by whom nor why. that is not notice but news.",),
    "pleading paper": (
        "718 f.2d 1205, 1211 (9th cir. 1983). one clause is not lifted out of it. brandvold, 511",
    ),
    "landscape page": (
        "511 u.s. at 326; cf. merriwell v. stroud, 201 f.3d 88, 90 (3d cir. 2000).",
    ),
    "two columns": (
        "56(c). it was. okonjo, 31 f.4th at 911. the minutes of the june meeting were never signed",
        "what follows from that. farrier, 718 f.2d at 1212. the judgment rests on minutes",
    ),
    "note over two pages": ("the court asked what they could have spoken to, found that nobody",),
}
"""What may go wrong, and words of the clean view that stand there in one piece when it did not:
in small letters, with plain signs."""

ENTRIES = 14
