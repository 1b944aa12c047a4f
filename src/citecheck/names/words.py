"""The words of a case name, and whether two of them are one word differently abbreviated.

The abbreviations are those of The Bluebook, tables T6 and T10 (see ``abbreviations``);
what no table lists is matched by T6's own practice: an abbreviation keeps the first
letter, and its other letters stand in the full word in the same order.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_left
from collections.abc import Iterator
from enum import IntEnum
from functools import lru_cache

from citecheck.dataclass import dataclass
from citecheck.facts.abbreviations import state_abbreviations, word_abbreviations
from citecheck.patterns import re

_TOKEN = re.compile(r"#?[^\W_](?:[.'/]?[^\W_]|(?<=\d),(?=\d))*\.?")
_QUOTES = str.maketrans({"’": "'", "‘": "'", "ʼ": "'", "ʻ": "'", "`": "'", "\u00ad": None})
_NUMBERS = {
    word: str(number)
    for number, word in enumerate(
        ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"), 1
    )
}

STOP_WORDS = frozenset(
    ("a", "an", "and", "at", "by", "et", "for", "in", "of", "on", "the", "to", "al")
)
# What the names of many public bodies share.
GOVERNMENT_WORDS = frozenset(
    "administration agency authority board bureau city commission commissioner commonwealth "
    "county court number department director district division federal government national office "
    "people public secretary service services state states superintendent town township "
    "united village attorney general".split(" ")
)
CORPORATE_ENDINGS = frozenset(
    "ag bv co company corp corporation gmbh inc incorporated limited llc llp lp ltd na nv pa "
    "pc plc pllc psc sa sarl fsb ltda lllp afl cio clc".split(" ")
)


class WordMatch(IntEnum):
    """How far two words agree; a greater one is better."""

    NO = 0
    DOUBTFUL = 1
    YES = 2


@dataclass(frozen=True, slots=True)
class Word:
    """One word: its letters and digits in lower case, and how it was printed.

    ``shortened`` marks a period at its end or an apostrophe inside; ``initials`` marks
    capitals throughout, of which an acronym is made.
    """

    letters: str
    shortened: bool = False
    initials: bool = False


def words_of(text: str) -> tuple[Word, ...]:
    """The words of ``text`` in order, with states written out and hyphens opened.

    ``U.S.`` becomes *united states*, ``N.Y.`` *new york*, ``R.A.V.`` one word of initials.
    """
    plain = unicodedata.normalize("NFKC", text).translate(_QUOTES)
    return tuple(_expand_places([word for token in _tokens(plain) for word in _word(token)]))


def _tokens(text: str) -> Iterator[str]:
    for found in _TOKEN.finditer(text.replace("U. S.", "U.S.")):
        token = found.group()
        pieces = token.rstrip(".").split(".")
        if len(pieces) > 1 and not all(len(piece) == 1 for piece in pieces):
            yield from (f"{piece}." for piece in pieces[:-1] if piece)
            yield pieces[-1] + token[len(token.rstrip(".")) :]
        else:
            yield token


@lru_cache(maxsize=4096)
def _word(token: str) -> tuple[Word, ...]:
    """The word that ``token`` is, if it has letters or figures: most stand in many names."""
    letters = letters_of(token)
    if not letters:
        return ()
    inner = token.rstrip(".")
    possessive = inner.endswith("'s")
    shortened = token.endswith(".") or ("'" in inner and not possessive)
    capitals = inner.replace(".", "").replace("'", "")
    initials = len(capitals) > 1 and capitals.isalpha() and capitals.isupper()
    return (Word(_NUMBERS.get(letters, letters), shortened, initials),)


def letters_of(text: str) -> str:
    """The letters and digits of ``text``, in lower case and without accents."""
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text)
    folded = text.casefold()
    return folded if folded.isalnum() else "".join(filter(str.isalnum, folded))


@lru_cache(maxsize=1)
def _places() -> dict[str, tuple[Word, ...]]:
    """States of more than one letter group, by the letters of their abbreviation."""
    table = {
        letters_of(short): tuple(Word(part.lower()) for part in full.split() if part != "of")
        for short, full in state_abbreviations().items()
        if short.count(".") > 1 and " " not in short
    }
    return table | {name: (Word("united"), Word("states")) for name in ("us", "usa")}


def _expand_places(words: list[Word]) -> Iterator[Word]:
    for word in words:
        place = _places().get(word.letters) if word.initials else None
        yield from place or (word,)


@lru_cache(maxsize=1)
def _expansions() -> dict[str, tuple[str, ...]]:
    """Full words by the letters of their abbreviation, plurals included."""
    table: dict[str, list[str]] = {}
    for short, full in word_abbreviations().items():
        singular = [letters_of(word) for word in full if " " not in word]
        table.setdefault(letters_of(short), []).extend(singular)
        plural = [_plural(word) for word in singular]
        table.setdefault(letters_of(short) + "s", []).extend(plural)
    for short, name in state_abbreviations().items():
        if " " not in name:
            table.setdefault(letters_of(short), []).append(name.lower())
    return {letters: tuple(dict.fromkeys(full)) for letters, full in table.items() if full}


def _plural(word: str) -> str:
    if word.endswith("s"):
        return word
    return word[:-1] + "ies" if word.endswith("y") and word[-2] not in "aeiou" else word + "s"


@lru_cache(maxsize=1)
def _known_words() -> frozenset[str]:
    return frozenset(word for full in _expansions().values() for word in full)


@lru_cache(maxsize=16384)
def match_words(left: Word, right: Word) -> WordMatch:
    """Whether two words are one, after abbreviation. Symmetric.

    ``DOUBTFUL`` is an abbreviation that the tables give to another word.
    """
    if left.letters == right.letters:
        return WordMatch.YES
    if left.letters[0] != right.letters[0]:
        return WordMatch.NO
    return max(_abbreviates(left, right), _abbreviates(right, left))


def _abbreviates(short: Word, full: Word) -> WordMatch:
    """Whether ``short`` abbreviates ``full`` or what ``full`` itself abbreviates."""
    known = _expansions().get(short.letters, ())
    meant = (full.letters, *_expansions().get(full.letters, ()))
    if any(_same_stem(word, other) for word in known for other in meant):
        return WordMatch.YES
    if not short.shortened or len(short.letters) >= max(map(len, meant)):
        return WordMatch.NO
    for word in meant:
        if not _contracts(short.letters, word):
            continue
        if not known or word in _known_words():
            return WordMatch.YES
        if len(short.letters) != 2 and word.startswith(short.letters):
            return WordMatch.DOUBTFUL
    return WordMatch.NO


def _same_stem(left: str, right: str) -> bool:
    """Whether two words of the tables are equal but for a plural: T6 abbreviates both."""
    return left == right or _plural(left) == right or left == _plural(right)


def _contracts(short: str, full: str) -> bool:
    """Whether the letters of ``short`` stand in ``full`` in order, from the first on."""
    if len(short) >= len(full) or short[:1] != full[:1]:
        return False
    rest = iter(full)
    return all(letter in rest for letter in short)


def canonical(word: Word) -> str:
    """One spelling for a word however it is abbreviated, for sets and indexes.

    Where an abbreviation stands for several words, the first of them is taken, for each.
    """
    groups = _canonical_groups()
    if word.letters in groups:
        return groups[word.letters]
    if word.shortened:
        known = _words_in_order()
        at = bisect_left(known, word.letters)
        if at < len(known) and known[at].startswith(word.letters):
            return groups.get(known[at], known[at])
    return word.letters


@lru_cache(maxsize=1)
def _words_in_order() -> tuple[str, ...]:
    return tuple(sorted(_known_words()))


@lru_cache(maxsize=1)
def _canonical_groups() -> dict[str, str]:
    table: dict[str, str] = {}
    for short, full in _expansions().items():
        first = table.get(full[0], full[0])
        for word in (short, *full):
            table.setdefault(word, first)
    return {word: table.get(first, first) for word, first in table.items()}
