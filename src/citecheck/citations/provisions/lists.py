"""What the grammars of numbered provisions share: marks, lists, and making sites.

A list gives a site for each member, and a range one for each of its two ends. Forms after
The Bluebook (22d ed.) R. 3.3, 12 and 14, and as filings print them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from citecheck.citations.provisions.numbers import Hyphen, Number, read_number, read_suffix
from citecheck.citations.provisions.subdivisions import continued, read_subdivisions
from citecheck.dataclass import dataclass, replace
from citecheck.model.citations import Form, Site
from citecheck.model.keys import COUNTED, POINTED, AuthorityKey, ProvisionKey
from citecheck.model.kinds import Kind
from citecheck.model.numerals import ORDINAL_ENDING
from citecheck.model.spans import Span
from citecheck.patterns import re
from citecheck.patterns.pattern import Pattern

MARK = Pattern(
    r"(?:§ ?§|[Ss]ections |SECTIONS |[Ss]ect?s\. )(?P<many>) ?"
    # Wisconsin's rules of procedure are sections of its statutes: `Wis. Stat. § (Rule) 809.19`
    r"|(?:§|[Ss]ec(?:tion |t?\. ?)|SECTION |SECT?\. ) ?(?:\((?:Rule|RULE)\) ?)?"
)
# `S 30-3-403, MCA`, `42 U.S.C. S 1983`: typewriters and scanners that had no section mark
MARK_AS_LETTER = Pattern(r"(?<![\w.’'&/-])S(?P<many>S)? (?=\d)")
_SEPARATOR = re.compile(
    r"(?P<range> ?- ?(?=[\d.(])| (?:to|through|thru) )"
    r"|,? (?P<joint>and(?:/or)?|or|&) (?:also )?|, ?"
)
_CLOSED = re.compile(r"[.,;:)\]]|$| \(")
_ET_SEQ = re.compile(r",? ?et seq(?:uentes|uitur|q)?\.?")
_GOES_ON = frozenset(" ,-e")  # what either of the two begins with
_NOTE = re.compile(r",? \(?(?:note|nt\.)(?![\w])\)?")
# A number that such words follow is a volume, an amount or a date, not a provision; New Mexico sets
# the name of its rules behind their numbers.
BEFORE_A_NAME = re.compile(
    r" ?(?!NMRA)[A-Z§%°]| (?:days?|months?|years?|hours?|pages?|percent|other)\b|\.\d|,\d{3}"
)
_YEAR = r"(?:1[6-9]|20)\d\d"
_PUBLISHER = (
    r"(?:West(?:law)?|Lexis(?:Nexis)?|LEXIS|McKinney(?:'s)?|Vernon(?:'s)?|Deering(?:'s)?"
    r"|Purdon(?:'s)?|Michie(?:'s)?|Consol\.|Gould|Supp\.)"
)
_PARENTHETICAL = re.compile(
    rf" ?\((?:{_PUBLISHER}[^()\n]{{0,50}}|(?:[A-Z][A-Za-z.'&/ ]{{0,40}} )?{_YEAR}"
    rf"(?:(?:,| &| ed| Supp| Cum|-)[^()\n]{{0,40}})?|\d{ORDINAL_ENDING} ed\.[^()\n]{{0,20}})\)"
)


@dataclass(frozen=True, slots=True)
class Item:
    """One provision of a list; ``start`` to ``end`` are its own words."""

    start: int
    end: int
    section: str
    subdivisions: tuple[str, ...] = ()
    note: bool = False


@dataclass(frozen=True, slots=True)
class Style:
    """How a body of law numbers its provisions.

    ``dotted``: numbers have full stops inside. ``joined``: a number may follow "and"
    without a plural mark, as behind the name of a body of rules (``Fed. R. Civ. P. 8 and 9``).
    """

    hyphen: Hyphen = Hyphen.EITHER
    dotted: bool = True
    joined: bool = False


def mark_at(text: str, at: int) -> tuple[int, bool]:
    """Where a section mark that begins at ``at`` ends, and whether it is plural.

    Where there is no mark the end is ``at`` itself.
    """
    match = MARK.match(text, at) or MARK_AS_LETTER.match(text, at)
    return (match.end(), match["many"] is not None) if match else (at, False)


def read_list(text: str, at: int, style: Style, plural: bool) -> list[Item]:
    """The provisions of the list whose first number begins at ``at``; empty if none does."""
    items = _with_subdivisions(text, read_number(text, at, style.hyphen, plural, style.dotted))
    while items and len(items) < _LONGEST_LIST:
        last = items[-1]
        if note := _NOTE.match(text, last.end):
            items[-1] = last = replace(last, end=note.end(), note=True)
        more = _next(text, items, style, plural)
        if not more:
            break
        items.extend(more)
    return items


def _with_subdivisions(text: str, numbers: Sequence[Number]) -> list[Item]:
    if not numbers:
        return []
    *before, last = numbers
    items = [Item(number.start, number.end, number.section) for number in before]
    subdivisions, end = read_subdivisions(text, last.end)
    if not subdivisions and (roman := _OF_NEW_HAMPSHIRE.match(text, end)) and ":" in last.section:
        inner, end = read_subdivisions(text, roman.end())
        subdivisions = (roman["paragraph"], *inner)
    if match := _OF_MISSOURI.fullmatch(last.section):
        subdivisions = (POINTED + match["subsection"], *subdivisions)
    section = match["section"] if match else last.section
    return [*items, Item(last.start, end, section, subdivisions)]


# New Hampshire sets a paragraph behind a comma: `RSA 169-D:2, II(a)`
_OF_NEW_HAMPSHIRE = re.compile(
    r",? (?P<paragraph>(?:I|(?:X{0,2}(?:IX|IV|V?I{2,3}|VI?)|X{1,2}I?)(?:-[a-z])?))(?=[(.,;:)]|$)"
)
# Missouri sets the subsection behind a point: `§ 565.020.1(2), RSMo`
_OF_MISSOURI = re.compile(r"(?P<section>\d{2,3}[A-Z]?\.\d{3})\.(?P<subsection>\d{1,2})")


_NUMBERED_MANY = re.compile(r"(?:[Ss]ub[dp]s\.|ubdivisions|ubparts)[^A-Z]*$")
_NUMBERED_NEXT = re.compile(
    r"(?:,? (?:and|&) |, |-)(?P<word>[Ss]ub[dp]s?\. ?|[Ss]ub(?:division|part)s? )?"
    r"(?P<number>\d{1,2}[a-z]?)(?![\w:-]|\.\d|,\d{3})"
)


def _numbered_subdivisions(text: str, first: Item) -> list[Item]:
    """What follows the first of ``subds. 2, 4(a) and 5``."""
    found: list[Item] = []
    many = bool(_NUMBERED_MANY.search(text, first.start, first.end))
    prefix = next(word for word in COUNTED if first.subdivisions[0].startswith(word))
    end = first.end
    while (more := _NUMBERED_NEXT.match(text, end)) and (many or more["word"]):
        if BEFORE_A_NAME.match(text, more.end()):
            break
        inner, end = read_subdivisions(text, more.end())
        whole = (prefix + more["number"], *inner)
        found.append(Item(more.start("number"), end, first.section, whole))
    return found


def is_of_what_follows(text: str, item: Item) -> bool:
    """Whether a number with nothing to mark it belongs to the words behind it: no volume has
    subdivisions, a point or a hyphen (``KRS 117.265``)."""
    is_volume = not item.subdivisions and item.section.isalnum()
    return is_volume and BEFORE_A_NAME.match(text, item.end) is not None


# `Rules 301 (eff. Feb. 1, 1994) and 303(a) (eff. July 1, 2017)`: Illinois dates each member
_EFFECTIVE = re.compile(r" \(eff\. [^()\n]{1,30}\d{4}\)(?=,? (?:and|or|&) |, )")


def _next(text: str, items: Sequence[Item], style: Style, plural: bool) -> list[Item]:
    last = items[-1]
    if last.subdivisions and last.subdivisions[0].startswith(COUNTED):
        more = _numbered_subdivisions(text, last)
        if more:
            return more
    if text[last.end : last.end + 1] not in _GOES_ON:  # as mostly
        return []
    passed = _EFFECTIVE.match(text, last.end) or _ET_SEQ.match(text, last.end)
    separator = _SEPARATOR.match(text, passed.end() if passed else last.end)
    if separator is None:
        return []
    at = separator.end()
    if text.startswith("(", at):
        after, end = read_subdivisions(text, at)
        if separator["joint"] and _is_point_of_prose(text, last, end):
            return []
        # `(d), (i), (k)`: what (i) is, a letter or a numeral, the member before it tells
        sisters = (item for item in reversed(items) if item.section == last.section)
        wholes = (continued(sister.subdivisions, after) for sister in sisters)
        whole = next((whole for whole in wholes if whole), None)
        return [Item(at, end, last.section, whole)] if whole else []
    return _number_next(text, last, style, plural, separator)


_LAST_MEMBER = re.compile(r"\b(?:and|or|&) $")
_SENTENCE_GOES_ON = re.compile(r" (?!of\b)[a-z]")


def _is_point_of_prose(text: str, last: Item, end: int) -> bool:
    """Whether what ends at ``end`` counts a point of the sentence and no member of the list, whose
    last one was there: ``(C), or (D), and (2) the disclosure was``."""
    return (
        _LAST_MEMBER.search(text, max(0, last.start - 4), last.start) is not None
        and _SENTENCE_GOES_ON.match(text, end) is not None
    )


def _number_next(
    text: str, last: Item, style: Style, plural: bool, separator: re.Match[str]
) -> list[Item]:
    """The member that begins with a number, or with the end of one, behind ``separator``."""
    at = separator.end()
    is_range = separator["range"] is not None
    # `15-6-13(a), -13(b)`, `22.01(a), .02(b)`: as a range's far end, a later member may leave its
    # head out
    headless = is_range or text.startswith(("-", "."), at)
    suffix = read_suffix(text, at, last.section) if headless else None
    if suffix:
        return _with_subdivisions(text, [suffix])
    if text.startswith("§", at) and not plural:
        return _under_own_mark(text, last, style, at) if separator["joint"] else []
    items = _with_subdivisions(text, read_number(text, at, style.hyphen, plural, style.dotted))
    if not items or (not items[-1].subdivisions and BEFORE_A_NAME.match(text, items[-1].end)):
        return []
    if plural or _sisters(last, items[-1]):
        return items
    if not style.joined or not _CLOSED.match(text, items[-1].end):
        return []
    ascends = _ascends(last.section, items[0].section)
    far = ascends and (is_range or _LONG_NUMBER.fullmatch(items[0].section))
    return items if far or separator["joint"] is not None else []


_OWN_MARK = re.compile(r"§ ?(?=\d)")
_OF_OTHER = re.compile(r"(?:,? of (?:the )?|, )[A-Z]")


def _under_own_mark(text: str, last: Item, style: Style, at: int) -> list[Item]:
    """The member at ``at`` of a list that repeats the mark: ``42 U.S.C. § 1983 and § 1985``. Its
    number must be near, or it may be of an act (``and § 504``), and no other body named behind."""
    mark = _OWN_MARK.match(text, at)
    if mark is None:
        return []
    items = _with_subdivisions(
        text, read_number(text, mark.end(), style.hyphen, plural=False, dotted=style.dotted)
    )
    if not items or not _near(last.section, items[0].section):
        return []
    return [] if _OF_OTHER.match(text, items[-1].end) else items


def _near(first: str, second: str) -> bool:
    """Whether two numbers are of one chapter, as it seems: plain ones of one length that begin
    alike, others with one head (``16-5-1``, ``16-5-2``)."""
    if first.isdigit() and second.isdigit():
        half = max(1, len(first) // 2)
        return len(first) == len(second) >= _FEWEST_FIGURES and first[:half] == second[:half]
    heads = [_HEAD.match(number) for number in (first, second)]
    return all(heads) and len({head[0] for head in heads if head}) == 1


_FEWEST_FIGURES = 3
_HEAD = re.compile(r".+[-.:/](?=[^-.:/]+$)")


def _sisters(first: Item, other: Item) -> bool:
    """Without a plural mark a bare number may be anything: a page, a year, a sum."""
    if first.subdivisions and other.subdivisions:
        return True
    return _alike(first.section, other.section)


# `Pa.R.A.P. 312, 1311`: no page of a brief has such a number, and no year
_LONG_NUMBER = re.compile(r"1[0-7]\d\d|[3-9]\d\d\d")


def _ascends(first: str, last: str) -> bool:
    """Whether two plain numbers may be the ends of a range."""
    return first.isdigit() and last.isdigit() and int(first) < int(last)


def _alike(first: str, second: str) -> bool:
    """Whether two numbers are of the same make beyond plain digits: 5/2-1001 and 5/2-1005."""
    marks = [re.sub(r"[^.:/-]", "", number) for number in (first, second)]
    return bool(marks[0]) and marks[0] == marks[1]


def end_of_citation(text: str, at: int) -> int:
    """Where ``et seq.`` and a parenthetical of year or publisher behind ``at`` end."""
    if match := _ET_SEQ.match(text, at):
        at = match.end()
    match = _PARENTHETICAL.match(text, at)
    return match.end() if match else at


_LONGEST_LIST = 60
KeyMaker = Callable[[Item], AuthorityKey]


def sites(
    text: str,
    start: int,
    items: Sequence[Item],
    key: KeyMaker,
    *,
    form: Form = Form.FULL,
    end: int = 0,
) -> Iterator[Site]:
    """A site for each of ``items``; the first begins at ``start``, where the source is named.

    ``end`` is the end of words behind the list that still name the source (``of title 42``).
    """
    for i, item in enumerate(items):
        core = Span(start if i == 0 else item.start, item.end)
        if i == len(items) - 1:
            core = Span(core.start, max(core.end, end))
        span = Span(core.start, end_of_citation(text, core.end))
        yield Site(span, core, key(item), form=form)


def provision(kind: Kind, source: str, mark: str) -> KeyMaker:
    """A maker of the keys of the provisions of ``source``."""

    def make(item: Item) -> ProvisionKey:
        key = ProvisionKey(kind, "", item.section, item.subdivisions, note=item.note)
        return key.in_code(kind, source, mark)

    return make


def word_start(text: str, at: int) -> bool:
    """Whether a name may begin at ``at``: no letter, digit or hyphen is glued to it."""
    if at == 0:
        return True
    before = text[at - 1]
    if before.isalpha() or before in "-_'":
        return False
    # Digits are glued only as footnote marks behind a sentence's end, and as star pages.
    return not before.isdigit() or bool(
        re.search(r"(?:[.,;\"”)]\d{1,3}|\*\d{1,4})$", text[max(0, at - 5) : at])
    )
