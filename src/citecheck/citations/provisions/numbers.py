"""The numbers of provisions: sections with their suffixes, subdivisions, and ranges.

A hyphen inside a number means different things in different bodies of law: § 1-267.1 of
one code is a single section, §§ 1331-32 of another are two. :class:`Hyphen` says which.
All offsets count code points of the clean text.
"""

from __future__ import annotations

from enum import StrEnum

from citecheck.dataclass import dataclass
from citecheck.patterns import re


class Hyphen(StrEnum):
    """What a hyphen between digits means in a body of law.

    ``PART``: it belongs to the number (``51-1-6``). ``RANGE``: it joins two numbers
    (``17200-17210``). ``EITHER``: the numbers themselves must tell (``2000e-2``,
    ``1331-32``, ``240.10b-5``).
    """

    PART = "part"
    RANGE = "range"
    EITHER = "either"


@dataclass(frozen=True, slots=True)
class Number:
    """One section number: its words are ``text[start:end]``, its normal form ``section``."""

    start: int
    end: int
    section: str


# Letters behind digits are one letter, repeated where the alphabet ran out (77aaa, 300gg);
# ordinals and units (1st, 12pm) are not.
_LETTERS = (
    "(?:"
    + "|".join(f"{letter}{{1,5}}" for letter in "abcdefghijklmnopqrstuvwxyz")
    + "|[A-Z]{1,2}(?:\\d{1,3})?)"
)
_SEGMENT = rf"\d{{1,7}}(?:{_LETTERS}(?![A-Za-z]))?"
_STOP = r"(?![A-Za-z\d])"
_PLAIN = re.compile(rf"{_SEGMENT}(?:-{_SEGMENT}){{0,5}}{_STOP}")
# 1.401(k)-1 and 1.501(c)(3)-1 of the Treasury's regulations carry a subsection of the statute.
_INSET = r"(?:\([a-z]{1,2}\)(?:\(\d{1,2}\))?(?=-\d))?"
# Kansas and Nebraska count past nine hundred: `K.S.A. 23-9,101`, `§ 25-21,185`
_THOUSANDS = r"(?:(?<=-\d)|(?<=-\d\d))(?:,\d{3}(?:\.\d{1,2})?[a-z]?(?![\d,]))"
# Alabama's rules: `335-3-1-.02`
_DOTTED = re.compile(
    rf"{_SEGMENT}(?:[.:/]{_SEGMENT}|{_INSET}-{_SEGMENT}|(?:(?<=-\d)|(?<=-\d\d))-\.{_SEGMENT}|-[A-Z](?=:\d)){{0,8}}(?:{_THOUSANDS})?"
    # 2802-b and 752-E, also at a sentence's end; a capital and `.S` begin the next citation
    rf"(?:-(?:(?:[a-z]{{1,2}}|(?P<many>[a-z])(?P=many){{2,4}})(?![\w'])(?!\.\w)|[A-Z]{{1,2}}(?![\w'])(?!\.\w)))?{_STOP}"
)
_LEADING_DIGITS = re.compile(r"\d+")


def _digits(part: str) -> str:
    match = _LEADING_DIGITS.match(part)
    return match[0] if match else ""


def shortened_end(first: str, last: str) -> str | None:
    """The full number that ``last`` abbreviates behind ``first``: 1331, 32 gives 1332.

    None where the two do not ascend, so that they are no range.
    """
    if not (first.isdigit() and last.isdigit()) or len(last) > len(first):
        return None
    full = first[: len(first) - len(last)] + last
    return full if int(full) > int(first) else None


def _same_shape(head: str, tail: str) -> bool:
    """Whether both are complete numbers of one make: 78j and 78o, 825.100 and 825.102."""
    left, right = head.split("-"), tail.split("-")
    if left[0].count(".") != right[0].count(".") or left[0].count(":") != right[0].count(":"):
        return False
    a, b = _digits(left[0]), _digits(right[0])
    if left[0].isdigit():
        # 1331-1332, 4321-4370h; but 403-4a is one section.
        alone = len(left) == len(right) == 1
        return alone and len(a) == len(b) > 0 and shortened_end(a, b) == b
    if "." in left[0] or ":" in left[0]:
        return len(a) == len(b) > 0 and (int(a), left[0]) <= (int(b), right[0])
    return a == b and not right[0].isdigit()


def _range_end(head: str, tail: str, hyphen: Hyphen, plural: bool) -> str | None:
    """The far end where the hyphen between ``head`` and ``tail`` makes a range, or None."""
    if hyphen is Hyphen.PART:
        left, right = head.split("-"), tail.split("-")
        same = len(left) == len(right) > 1 and left[:-1] == right[:-1]
        return tail if same else None
    if not plural and "." in head and _part(head) != _part(tail):
        return None  # § 18.2-53.1 is one section: a range of 18.2 to 53.1 would have two signs
    if _same_shape(head, tail):
        long_enough = plural or len(tail) > 1 or hyphen is Hyphen.RANGE
        return tail if long_enough else None
    if "-" in tail or not tail.isdigit():
        return None
    stem, mark, last = _last_segment(head)
    end = shortened_end(last, tail)
    # One digit behind a hyphen is more often a section of its own (§ 403-4, § 1.61-2).
    if end is None or (len(tail) == 1 and (not plural or "." in head)):
        return None
    return stem + mark + end


def _part(number: str) -> str:
    return number[: number.rfind(".")]


def _last_segment(number: str) -> tuple[str, str, str]:
    at = max(number.rfind(mark) for mark in ".:-")
    return (number[:at], number[at], number[at + 1 :]) if at >= 0 else ("", "", number)


def read_number(
    text: str, at: int, hyphen: Hyphen, plural: bool, dotted: bool = True
) -> tuple[Number, ...]:
    """The section number at ``at``: one, or the two ends of a range; () where there is none.

    ``plural`` says that ``§§`` or "sections" stands before; without ``dotted`` a full stop
    ends the number, as it does in the United States Code.
    """
    match = (_DOTTED if dotted else _PLAIN).match(text, at)
    if match is None:
        return ()
    whole = match[0]
    if hyphen is Hyphen.PART and not plural and (rest := _behind_a_gap(text, match.end(), whole)):
        return (Number(at, rest.end(), f"{whole}-{rest['last']}"),)
    cut = whole.find("-")
    while cut >= 0:
        far = _range_end(whole[:cut], whole[cut + 1 :], hyphen, plural)
        if far is not None:
            first = Number(at, at + cut, whole[:cut])
            return first, Number(at + cut + 1, match.end(), far)
        cut = whole.find("-", cut + 1)
    return (Number(at, match.end(), whole),)


# where a line once ended: `SDCL 15-2- 14.1`, `§ 8.01- 229`
_GAP = re.compile(r"- (?P<last>\d{1,4}(?:\.\d{1,3})?)(?![\w-]|\.\d)")


def _behind_a_gap(text: str, at: int, whole: str) -> re.Match[str] | None:
    """The last part of a number whose first parts are ``whole``, where a space stands behind the
    hyphen: one section sign speaks of one section, and a number of parts is not yet at its end."""
    return _GAP.match(text, at) if "-" in whole or "." in whole else None


_SUFFIX = re.compile(rf"(?P<mark>[.-])(?P<tail>{_SEGMENT}(?:\.{_SEGMENT})?){_STOP}")


def read_suffix(text: str, at: int, first: str) -> Number | None:
    """A far end printed by its last part alone: ``.102`` behind 825.100, ``-8`` behind 51-1-6."""
    match = _SUFFIX.match(text, at)
    if match is None or match["mark"] not in first:
        return None
    stem = first[: first.rfind(match["mark"])]
    return Number(at, match.end(), f"{stem}{match['mark']}{match['tail']}")
