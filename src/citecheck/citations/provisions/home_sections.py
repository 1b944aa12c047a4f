"""Sections that the courts of one state cite without naming their code: ``§ 28-1201`` in Nebraska,
``Section 488.5050`` in Missouri, ``section 155 of the Insurance Code`` in Illinois.

The states and the make of their numbers are rows of ``data/home_codes.txt`` without a spelling, the
acts those of ``data/home_acts.txt``. Whether a text has other papers with such numbers is asked by
:mod:`citecheck.resolution.home_sections`.
"""

from __future__ import annotations

from functools import lru_cache

from citecheck.dataclass import NamedTuple
from citecheck.facts.home_acts import HomeActRow, acts_of
from citecheck.facts.home_codes import HomeCodeRow, home_codes
from citecheck.facts.jurisdictions import states
from citecheck.model.keys import ProvisionKey
from citecheck.model.kinds import Kind
from citecheck.patterns import re

# behind a section: it is of something that has a name of its own, or of a paper
_OF_ANOTHER = re.compile(
    r",? (?:of|to|under|in(?! the (?:absence|amounts?|case|context|event|first|instant|present|"
    r"respective|same|sum)\b)) (?:the|this|that|its|their|his|her|our|a|an|each|said) (?!code\b)"
    r"|,? of [A-Z]|,? [A-Z][\w'-]* (?:Act|Code|Law|Ordinance|Regulations?)\b"
)
# before it: the word that names its body of law (`Zoning Ordinance § 5`)
_NAMED_BEFORE = re.compile(
    r"(?:Code|Law|Act|Ordinance|Regulations?|Rules?|Constitution|Charter|Agreement|Contract|Lease|"
    r"Plan|Bylaws|Policy|Guidelines?|Manual|Restatement[^.;]{0,30}|[Aa]rt(?:icle|\.) ?\w{1,5}),? $"
)
# what may stand before a bare section: a word that opens its clause or its sentence, a stop, or a
# section before it in a list; a noun or initials may be the name of its body (`OMC § 20-192`, `the
# bylaws, § 12-104`)
_OPENS = (
    "under of in and or to by with see from on as per both for than if that which when because "
    "while since although but also cf. accord contra former violating violated violates violate "
    "including plus nor either neither unlike via pursuant applying apply applies citing does do "
    "did is are was were not only even where after before until whether how what then so within "
    "beyond against between through across despite whereas cite cites cited quoting invokes invoked"
)
_ADVERBS = (
    "However Thus Moreover Here Further Furthermore Rather Indeed Instead Likewise Therefore Hence "
    "First Second Third Next Also Again Still [A-Z][a-z]{2,12}ly"
)
_WORD_BEFORE = re.compile(
    rf"(?:^|\n|[;:(\[—\"“]|[a-z\d)\]”\"][.?!]|\b(?:{'|'.join(_ADVERBS.split())}),"
    rf"|\b(?i:{'|'.join(map(re.escape, _OPENS.split()))})) ?$"
)
_IN_LIST = re.compile(r"[\d)a-z](?:,|, and|, or|,? &| to| through|-|–)? ?$")
_LONGEST_OPENING = 18
# papers and codes of others, which number their sections as a state does
_OF_PAPER = re.compile(
    r",? of (?:the |this |that |its |their |our |said )?(?:[\w.'’-]+ ){0,5}?"
    r"(?:[Oo]rdinances?|[Aa]greement|[Ll]ease|[Cc]ontract|[Pp]olicy|[Cc]harter|[Bb]ylaws|[Pp]lan"
    r"|[A-Z]{2,6})\b"
)
_PAPER_BEFORE = re.compile(
    r"(?:[Oo]rdinances?|Agreement|Contract|Lease|[Cc]harter|[Bb]ylaws|Policy|Plan|Resolution"
    r"|\b[A-Z]{2,6}|(?:[A-Z]\. ?){2,6})(?: Nos?\. ?[\d-]{1,8})?,? (?:at )?$"
)
_LONGEST_NAME = 40
_OF_THE = re.compile(r",? of (?:the|that|this) ")
_YEAR_OF_ACT = re.compile(r"(?: of (?:1[89]|20)\d\d)?(?! of [A-Z\d]|[\w-])")


def is_of_another(text: str, start: int, end: int) -> bool:
    """Whether the words around a bare section, ``text[start:end]``, say that it is of something
    other than the code that bare sections are of (``section 5 of the lease``)."""
    before = text[max(0, start - _LONGEST_NAME) : start]
    return bool(_OF_ANOTHER.match(text, end) or _NAMED_BEFORE.search(before))


def stands_alone(text: str, start: int) -> bool:
    """Whether what stands before a bare section cannot be the name of the body that it is of."""
    if text[start : start + 1].isdigit() or text[start : start + 1] in "-–":
        return _IN_LIST.search(text, max(0, start - _LONGEST_OPENING), start) is not None
    return _WORD_BEFORE.search(text[max(0, start - _LONGEST_OPENING) : start]) is not None


def is_of_paper(text: str, start: int, end: int) -> bool:
    """Whether a bare section is said to be of an ordinance, a contract or another paper."""
    before = text[max(0, start - _LONGEST_NAME) : start]
    return bool(_OF_PAPER.match(text, end) or _PAPER_BEFORE.search(before))


@lru_cache(maxsize=8)
def _only_codes(state: str) -> tuple[tuple[re.Pattern, HomeCodeRow], ...]:
    rows = [row for row in home_codes() if row.jurisdiction == state and not row.spellings]
    return tuple((re.compile(row.numbers), row) for row in rows)


def only_codes(state: str | None) -> frozenset[str]:
    """The codes that the courts of ``state`` cite by bare sections, in their normal form."""
    return frozenset(row.normal_form for _, row in _only_codes(state)) if state else frozenset()


def in_only_code(key: ProvisionKey, state: str | None) -> ProvisionKey | None:
    """The bare section ``key`` in the code that the courts of ``state`` cite so; None where they
    do not, or its number is not of that code's make."""
    if state is None or key.source or key.kind is not Kind.STATUTE or key.mark != "§":
        return None
    for numbers, row in _only_codes(state):
        if numbers.fullmatch(key.section):
            return key.in_code(Kind.STATUTE, row.normal_form, row.mark)
    return None


class Act(NamedTuple):
    """An act by its name: its row, and where the name ends."""

    row: HomeActRow
    end: int


def act_behind(text: str, end: int, state: str) -> Act | None:
    """The act by whose name the courts of ``state`` cite a section that ends at ``end``."""
    acts = acts_of(state)
    joint = _OF_THE.match(text, end) if acts else None
    if joint is None:
        return None
    at = joint.end()
    own = next((n for n in states()[state].names if text.startswith(f"{n} ", at)), None)
    at += len(own) + 1 if own else 0
    for name, row in acts.items():
        if text.startswith(name, at) and (year := _YEAR_OF_ACT.match(text, at + len(name))):
            return Act(row, year.end())
    return None
