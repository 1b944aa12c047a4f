"""Subdivisions of provisions: ``(b)(1)(A)(ii)``, and lists of them.

A parenthetical of a year or a publisher is not a subdivision: ``(2018)``, ``(West)``.
"""

from __future__ import annotations

from citecheck.model.keys import COUNTED, NUMBERED, OF_RULES
from citecheck.patterns import re

_ROMAN = r"(?:x{0,4}(?:ix|iv|v?i{0,3}))"
_INSIDE = (
    r"(?:\d{1,3}(?:\.\d{1,2})?(?:-?[A-Za-z])?"  # 1, 2.5, 1a, 2-a
    r"|[A-Za-z](?:-?\d{1,2})?"  # a, a1, a-1
    r"|(?P<twin>[A-Za-z])(?P=twin){1,2}"  # aa, AAA
    rf"|{_ROMAN}|{_ROMAN.upper()})"
)
# a shift key that was not held makes `(A)(i)` into `(A0(i)`
_ONE = re.compile(
    rf"\( ?(?P<inside>{_INSIDE}) ?\)|\((?P<slip>[A-Za-z])0(?=\()"
    r"|(?P<sign>[©®](?! ?(?:1[6-9]|20)\d\d))"
)
# typing aids make `(c)` and `(r)` signs: `501©(3)`; before a year it is a publisher's
_SIGNS = {"©": "c", "®": "r"}
# Prose counts its points with (a), (1) and (i): those need an end behind them, or a word with which
# no point begins (Connecticut and Georgia set the space always: `§ 53a-54a (a) and`).
_GOES_ON_BEHIND = (
    r" (?:and|or|is|was|are|were|has|had|does|did|of the|provides?|requires?|states?|prohibits?"
    r"|defines?|applies|permits?|authorizes?|allows?|governs?|imposes?|protects?|may|shall|claims?"
    r"|causes?|liability|violations?)\b"
)
_AFTER_STRAY_SPACE = re.compile(
    rf"\((?: ?(?:[A-Za-z]|\d{{1,2}}|[ivx]{{2,4}}) ?\)(?= ?[(.,;:)\]\"”—']|$|{_GOES_ON_BEHIND})"
    r"|[b-hj-zB-HJ-Z]\))"
)
# New York's Official Reports print `CPLR 3211 [a] [7]`; `section 5 [a] party` is an alteration
_IN_BRACKETS = re.compile(rf" ?\[(?P<inside>{_INSIDE})\](?= ?[\[(.,;:)\]]|$)")
_WORDS_BEFORE = re.compile(
    r",? (?:subds?\.|[Ss]ubdivisions?|[Ss]ubsections?|subs?ecs?\.|[Pp]aragraphs?|pars?\.) ?(?=\()"
)
# Minnesota numbers its subdivisions without parentheses: `§ 13.43, subd. 2(a)`, and the subparts of
# its rules: `7829.0100, subp. 3, item A`
_NUMBERED = re.compile(
    r",? (?:[Ss]ubds?\.|[Ss]ubdivisions?|(?P<of_rules>[Ss]ubps?\.|[Ss]ubparts?)) ?"
    r"(?P<inside>\d{1,2}[a-z]?)(?!\w|\.\d)"
)
_ITEM = re.compile(r",? items? (?P<item>[A-Z]{1,2})(?!\w)(?:,? subitem \(?(?P<inner>\d{1,2})\)?)?")
_BEGINS = frozenset("([©®, ")  # what one or the word before it begins with
_ROMAN_ONLY = re.compile(_ROMAN)
# Single letters that count as numerals: l, c, d and m stand so deep in no code.
_ROMAN_LETTERS = "ivx"


def read_subdivisions(text: str, at: int) -> tuple[tuple[str, ...], int]:
    """The subdivisions that follow at once at ``at``, outermost first, and where they end.

    One stray space before the first is passed over where nothing but a subdivision can
    stand there; ``, subd. (a)`` is read as ``(a)``, ``, subd. 2`` as ``subd. 2``, and ``, subp. 3``
    as ``subp. 3``.
    """
    if text[at : at + 1] not in _BEGINS:  # as mostly
        return (), at
    found: list[str] = []
    end = at
    match = _ONE.match(text, at)
    if match is None and (numbered := _NUMBERED.match(text, at)):
        found.append((OF_RULES if numbered["of_rules"] else NUMBERED) + numbered["inside"])
        end = numbered.end()
        if item := _ITEM.match(text, end) if numbered["of_rules"] else None:
            return (*found, *(part for part in item.groups() if part)), item.end()
        match = _ONE.match(text, end)
    elif match is None:
        if words := _WORDS_BEFORE.match(text, at):
            match = _ONE.match(text, words.end())
        elif text[at : at + 2] == " (" and _AFTER_STRAY_SPACE.match(text, at + 1):
            match = _ONE.match(text, at + 1)
    match = match or _IN_BRACKETS.match(text, end)
    while match:
        groups = match.groupdict()
        inside = match["inside"] or groups.get("slip") or _SIGNS.get(groups.get("sign") or "")
        if not inside:
            break
        found.append(inside)
        end = match.end()
        match = _ONE.match(text, end)
        if match is None and text[end : end + 2] == " (":
            match = _AFTER_STRAY_SPACE.match(text, end + 1) and _ONE.match(text, end + 1)
        match = match or _IN_BRACKETS.match(text, end)
    inner, end = _behind_letter(text, end) if len(found) > 1 and found[-1].islower() else ([], end)
    return (*found, *inner), end


def _behind_letter(text: str, end: int) -> tuple[list[str], int]:
    """What Wisconsin writes behind a letter without parentheses, and where that ends:
    `66.0203(8)(c)3.`, `66.0217(14)(b)1.a.`"""
    behind = _BEHIND_LETTER.match(text, end)
    if behind is None:
        return [], end
    # the point is the number's own where the sentence goes on
    point = behind[0].endswith(".") and _GOES_ON.match(text, behind.end())
    inner = [part for part in behind[0].split(".") if part]
    return inner, behind.end() if point else end + len(behind[0].rstrip("."))


_GOES_ON = re.compile(r",| [a-z&]")
_BEHIND_LETTER = re.compile(r"\d{1,2}\.(?:[a-z](?:\.(?!\w)|(?![\w.])))?(?!\d)")


def _shapes(inside: str, level: int) -> frozenset[str]:
    """The ways a subdivision may be meant: number, letter or numeral, upper or lower."""
    if inside[0].isdigit():
        return frozenset({"number"})
    if inside.startswith(COUNTED):
        return frozenset({"numbered"})
    case = "upper" if inside[0].isupper() else "lower"
    lower = inside.lower()
    if len(lower) > 1 and _ROMAN_ONLY.fullmatch(lower):
        return frozenset({f"{case} numeral"})
    if lower in _ROMAN_LETTERS:
        # Codes letter the outer levels; (i) below them is a numeral, and new ones may be both.
        meant = {0: {"letter"}, -1: {"letter", "numeral"}}.get(level, {"numeral"})
        return frozenset(f"{case} {word}" for word in meant)
    return frozenset({f"{case} letter"})


def continued(before: tuple[str, ...], after: tuple[str, ...]) -> tuple[str, ...] | None:
    """``after`` as a sister of ``before``: (b)(3), (7) gives (b)(7); (b), (e)(10) gives (e)(10).

    None where no level of ``before`` is numbered as ``after`` is: then it is prose.
    """
    if not after:
        return None
    new = _shapes(after[0], -1)
    for level in range(len(before) - 1, -1, -1):
        if _shapes(before[level], level) & new:
            return before[:level] + after
    return None
