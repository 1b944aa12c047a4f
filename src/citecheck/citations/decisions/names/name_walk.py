"""The walk from a citation to the left, over the words that can be one case name.

First what may stand between a name and its citation is set aside (the tail: a comma, a
date, a docket number, a tag in parentheses); then words are taken one by one, from right
to left, as long as each can belong to a name. ``case_names`` makes a name of the run.

All offsets are code points of the clean view.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from citecheck.citations.decisions.names import lead_words as lead
from citecheck.dataclass import dataclass
from citecheck.facts.abbreviations import is_abbreviation
from citecheck.patterns import re

_GROUP = 150  # the longest parenthesis that is looked through
_QUOTED = 60  # the longest quotation inside a name

_OPENING = "([{“‘\"'"
_PAIRS = {")": "(", "]": "["}
_NUMBER = re.compile(r"#?\d[\d,.\-]*$")
_FIGURE = re.compile(r"\d")
_YEAR_OR_LOWER = re.compile(r"\d| v\.? |\b(?!of\b|the\b|and\b|for\b)[a-z]{2,}")
_DOCKET = re.compile(r"[\w:.\-–/&,() ]{3,90}$")
_OTHER_CITATION = re.compile(r" v\. |\b(?:In re|citing|quoting|[Ss]ee|[a-z]{5,}) ")
_BARE_DOCKET = re.compile(r"[A-Z\d][\w.:]*[-:](?=\S*\d{3})\S+(?: [A-Z]{2,4}){0,3}$")
# `Matter of County of Broome [Ritter]`: New York Law Reports Style Manual § 2.2(a)
_PARTY = re.compile(r"[A-Z][a-z][\w.,&' -]{0,60}")
# Ohio names the appellate district and its number before the citation: `, 9th Dist. No. 09CA0018`,
# `, 7 Dist. No. 02 CA 234`
_DISTRICT_DOCKET = re.compile(
    r", \d{1,2}(?:st|d|nd|rd|th)? Dist\.,?(?: [A-Z][a-z]+(?: County)?,?)? Nos?\. ?"
    r"(?:\d\d [A-Z]{2,3} \d{1,6}|[\w.-]+)(?:(?:,|,? and|,? &) [\w.-]*\d[\w.-]*){0,4}$"
)
_DISTRICT = re.compile(r", \d{1,2}(?:st|d|nd|rd|th) Dist\.,?(?: [A-Z][a-z]+(?: County)?)?$")
_DIST = " Dist"  # stands in both
_ALIAS = re.compile(r"[“\"']?[A-Z][^()\[\]]{0,60}$")
_GLUED_NOTE = re.compile(r"[a-z)”\"][.,]\d{1,3}$|[¹²³⁰⁴-⁹]$")


@dataclass(frozen=True, slots=True)
class Word:
    """One word of a run: where it begins and ends (without its comma), and its marks."""

    start: int
    end: int
    text: str
    comma: bool
    versus: bool = False


@dataclass(frozen=True, slots=True)
class Tail:
    """Where a name must end: before commas, dates, docket numbers and tags."""

    end: int
    alias: str | None
    comma: bool


@dataclass(frozen=True, slots=True)
class Run:
    """Words that can be one name, in order, and why the walk stopped on their left.

    ``before`` is the word it stopped at: empty where the text or the window begins.
    """

    words: tuple[Word, ...]
    before: str
    prose: bool


# --- the right end ----------------------------------------------------------------------------


def read_tail(text: str, low: int, end: int) -> Tail:
    """The end of the name before ``end``, without what may stand between the two."""
    alias = None
    comma = False
    while end > low:
        bare = end
        while bare > low and (text[bare - 1] == "," or text[bare - 1].isspace()):
            comma = comma or text[bare - 1] == ","
            bare -= 1
        opening = _opening(text, low, bare - 1) if bare > low and text[bare - 1] in ")]" else None
        if opening is not None and opening > low and text[opening - 1] == " ":
            inside = text[opening + 1 : bare - 1].strip()
            if lead.is_procedural(inside) or (text[opening] == "[" and _PARTY.fullmatch(inside)):
                return Tail(bare, alias, comma)
            if _ALIAS.match(inside) and not _YEAR_OR_LOWER.search(inside):
                alias = inside.strip("“”\"' ")
            end = opening
            comma = True
        elif text.endswith(" supra", low, bare):
            end, comma = bare - len(" supra"), True
        elif (district := _district(text, low, bare)) is not None:
            end, comma = district.start(), True
        elif (docket := _docket(text, low, bare)) is not None:
            end, comma, alias = docket, True, None
        else:
            return Tail(bare, alias, comma)
    return Tail(low, alias, comma)


def _district(text: str, low: int, end: int) -> re.Match[str] | None:
    """The district that stands last before ``end``."""
    return _DISTRICT.search(text, low, end) if text.find(_DIST, low, end) >= 0 else None


def _docket(text: str, low: int, end: int) -> int | None:
    """Where a docket number that ends at ``end`` begins, with its comma."""
    low = max(low, end - 100)
    if not _FIGURE.search(text, low, end):  # as mostly
        return None
    unmarked = text.rfind(", ", low, end) + 2
    if unmarked > 1 and _BARE_DOCKET.match(text[unmarked:end]):
        return unmarked - 2
    if text.find(_DIST, low, end) >= 0 and (district := _DISTRICT_DOCKET.search(text, low, end)):
        return district.start()
    for mark in lead.DOCKET_MARKS:
        at = text.rfind(mark, low, end)
        if at < 0:
            continue
        number = text[at + len(mark) : end]
        if _DOCKET.match(number) and not _OTHER_CITATION.search(number):
            digits = sum(c.isdigit() for c in number)
            if digits >= 4 or (digits >= 2 and ("-" in number or ":" in number)):
                return at
    return None


def _opening(text: str, low: int, close: int) -> int | None:
    """The bracket that the one at ``close`` closes, if it is near."""
    pair = _PAIRS.get(text[close])
    depth = 0
    for at in range(close, max(low, close - _GROUP) - 1, -1):
        if text[at] == text[close]:
            depth += 1
        elif text[at] == pair:
            depth -= 1
            if depth == 0:
                return at
    return None


# --- the walk ---------------------------------------------------------------------------------


def walk(text: str, low: int, end: int) -> Run:
    """The longest run of words before ``end`` that can all belong to one name."""
    words: list[Word] = []
    at = end
    while at > low:
        if text[at - 1].isspace():
            at -= 1
            continue
        begin = text.rfind(" ", low, at) + 1 or low
        begin = max(begin, low)
        raw = text[begin:at]
        if _is_plain(raw):
            words.append(Word(begin, at, raw, False))
            at = begin
            continue
        group = _group_start(text, low, begin, raw)
        if group is not None:
            begin, raw = group, text[group:at]
            words.append(Word(begin, at, raw, raw.endswith(",")))
            at = begin
            continue
        if raw == ",":
            if words:
                at = begin
                continue
            return Run((), raw, False)
        skipped = _unopened(raw)
        bare = raw[skipped:].rstrip(",")
        left = "" if skipped else _left_word(text, low, begin)
        versus = _is_versus(bare, left, words)
        word = Word(begin + skipped, at, bare, raw.endswith(","), versus)
        if not bare or _unclosed(bare) or not (versus or _belongs(word, left, words)):
            prose = bool(bare) and bare[0].islower() and bare.isalpha()
            return Run(tuple(reversed(words)), raw, prose)
        words.append(word)
        if skipped:
            return Run(tuple(reversed(words)), raw[:skipped], False)
        at = begin
    return Run(tuple(reversed(words)), "", False)


def _is_plain(raw: str) -> bool:
    """Whether a word is letters alone and belongs to a name whatever stands beside it, as most
    words of names do."""
    return raw.isalpha() and raw[0].isupper() and raw not in _ASKED_OF


def _left_word(text: str, low: int, begin: int) -> str:
    """The word before ``begin``, as far as a name could reach into it."""
    left = text[max(low, begin - 40) : begin].rsplit(maxsplit=1)
    return left[-1][_unopened(left[-1]) :] if left else ""


def _is_versus(bare: str, left: str, words: Sequence[Word]) -> bool:
    if bare[:2] == "v." and bare[2:3].isalnum():
        return True
    if not words:
        return False
    return bare in lead.VERSUS or (
        bare in ("V.", "VS.") and left.isupper() and words[-1].text.isupper()
    )


def _unclosed(bare: str) -> bool:
    """Whether a bracket or quotation closes here that opens outside the name."""
    if bare[-1] in ')]”"':
        return True
    for closing, opening in _PAIRS.items():  # any() would take as long as all else
        if closing in bare and bare.count(closing) > bare.count(opening):
            return True
    return False


_JOINED_BY_DASH = re.compile(r"[a-z]{2,}[–-](?=(?:United|People|State|Commonwealth)$)")


def _unopened(raw: str) -> int:
    """How many code points of ``raw`` stand before a name that begins inside it."""
    # `759 N.E.2d 1274;Cleveland Hts. v. Roe`: the blank is lost
    dash = max(raw.rfind("—"), raw.rfind(";")) + 1
    if raw[0].islower() and ("-" in raw or "–" in raw):
        # `suspicion-United States v. White`
        dash = joined.end() if (joined := _JOINED_BY_DASH.match(raw)) else dash
    while dash < len(raw) and raw[dash] in _OPENING:
        dash += 1
    return dash


def _group_start(text: str, low: int, begin: int, raw: str) -> int | None:
    """Where a word begins that ends in a parenthesis or quotation belonging to the name."""
    bare = raw.rstrip(",")
    last = bare[-1:]
    close = begin + len(bare) - 1
    if last in _PAIRS:
        at = _opening(text, low, close)
        if at is None or raw != bare:
            return None
        inside = text[at + 1 : close]
        scrap = _YEAR_OR_LOWER.search(inside) or not any(map(str.isupper, inside))
        if scrap and not lead.is_procedural(inside):
            return None
    elif last and last in '”"' and close > low:
        at = _quote_opening(text, low, close)
        if at is None:
            return None
        inside = text[at + 1 : close]
        if not inside[:1].isupper() or inside[-1:] in ".,;?!":
            return None
    else:
        return None
    return max(text.rfind(" ", low, at) + 1, low)


def _quote_opening(text: str, low: int, close: int) -> int | None:
    mark = "“" if text[close] == "”" else '"'
    at = text.rfind(mark, max(low, close - _QUOTED), close)
    return at if at >= 0 and (at == low or text[at - 1] in " (") else None


def _belongs(word: Word, left: str, words: Sequence[Word]) -> bool:
    """Whether ``word`` can belong to the name whose words right of it are ``words``.

    ``words`` are in reverse: the last is the neighbour. ``left`` is the word before.
    """
    text = word.text
    right = words[-1] if words else None
    if _breaks(text):
        return False
    if text[-1] in ":!":
        return _marked_belongs(word, right)
    if (text[0].isdigit() or text[0] == "#") and _NUMBER.match(text):
        return _number_belongs(word, left, right)
    if text in ("I.", "V.") and (left[:1].islower() or left in lead.OTHERWISE_NUMBERED):
        return False
    if asks := _ASKS.get(text):
        return asks(word, left, right)
    by_versus = right is not None and right.versus
    if text in lead.SIGNALS and not by_versus:
        return False
    if not _capitalised(text):
        return _small_belongs(word, left, right)
    return right is None or not _ends_sentence(word, right)


def _small_belongs(word: Word, left: str, right: Word | None) -> bool:
    """Whether a word in small letters belongs: next to "v." even that is a party (``adidas v.
    Roe``, ``Roe v. i2x``)."""
    if right is None:
        return False
    if word.comma and right.text in lead.SUFFIXES:
        return any(map(str.isdigit, word.text))  # `ev3, Inc.`
    beside = right.versus or left in lead.VERSUS
    return beside and word.text[0].isalpha() and word.text[-1].isalnum()


def _breaks(text: str) -> bool:
    """Whether a word has what no name has in its midst: a section sign, the mark of a note."""
    last = text[-1]
    if last in ";?" or "§" in text or "¶" in text:
        return True
    return last.isdigit() and _GLUED_NOTE.search(text) is not None


def _marked_belongs(word: Word, right: Word | None) -> bool:
    """Whether a word with a colon or an exclamation mark belongs: ``Re:``, ``Yahoo! Inc.``."""
    if word.text[-1] == ":":
        return word.text.lower() == "re:"
    return right is not None and (right.versus or right.text in lead.SUFFIXES or word.comma)


def _connects(word: Word, _left: str, right: Word | None) -> bool:
    if right is None:
        return word.text in ("al.", "&c.")
    if word.text == "al.":
        return word.comma or right.versus or not right.text[:1].isupper()
    return not word.comma or word.text in ("rel.", "d/b/a", "a/k/a")


def _connects_weakly(_word: Word, left: str, right: Word | None) -> bool:
    return right is not None and left in lead.WEAK_HOSTS


def _leads_matter(_word: Word, left: str, right: Word | None) -> bool:
    return left in ("In", "in", "(In") and right is not None


def _leads_side(_word: Word, left: str, right: Word | None) -> bool:
    return left in ("Ex", "ex", "(Ex") and right is not None


def _leads_role(_word: Word, left: str, right: Word | None) -> bool:
    return right is not None and right.text in lead.ROLES and left.endswith(",")


# What a small word inside a name asks of the words beside it: itself, the word left of it, and
# the one right of it.
_ASKS: Mapping[str, Callable[[Word, str, Word | None], bool]] = {
    "as": _leads_role,
    **dict.fromkeys(lead.WEAK_CONNECTORS, _connects_weakly),
    **dict.fromkeys(lead.CONNECTORS, _connects),
    "parte": _leads_side,
    "re": _leads_matter,
}


# what is not told by its letters alone
_ASKED_OF = _ASKS.keys() | lead.SIGNALS


def _capitalised(text: str) -> bool:
    """Whether the word begins like a name's: ``Roe``, ``eBay``, ``al-Kidd``, ``3M``, ``$5``."""
    first = text[0]
    if first.isdigit() or first == "$":
        return len(text) > 1
    return first == "@" or (text[0].isalpha() and any(c.isupper() for c in text[:6]))


def _number_belongs(word: Word, left: str, right: Word | None) -> bool:
    if left in lead.NUMBERED or word.text[0] == "#":
        return True
    if left in lead.VERSUS:
        return right is not None
    if right is None or left == "at" or left in lead.OTHERWISE_NUMBERED:
        return False
    if word.comma:
        return right.text in lead.COMPANY_FORMS  # `Harbor Lane 218, LLC`
    if word.text.endswith(".") or not (right.versus or right.text[0].isupper()):
        return False
    # Either the number inside a name ("Phillips 66 Co.") or the one that opens it.
    return not right.versus or (left[:1].isupper() and left.isalpha())


_SOUTHERN = frozenset("Bell Cal California Carolina Dakota Pac Pacific R.R Ry".split())


def _ends_sentence(word: Word, right: Word) -> bool:
    """Whether the period of ``word`` ends a sentence, ``right`` being the next word."""
    text = word.text.rstrip("”\"')")
    if not text.endswith(".") or word.comma:
        return False
    if right.versus or right.text == "&" or right.text[0].islower():
        return False
    if right.text in lead.COMPANY_FORMS:
        return False  # no sentence begins with `Inc.`: `Quayside Rest. Inc.`
    if text == "So." and right.text.rstrip(".,") in _SOUTHERN:
        return False
    return text not in lead.TITLES and not is_abbreviation(text)
