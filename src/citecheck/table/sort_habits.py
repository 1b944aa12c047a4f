"""The habits by which tables are put in order: what each of them compares.

A *spelling* is how the letters of a name are compared (letter by letter, word by word, as a
word processor sorts them, abbreviations as the words they stand for); a *drop* is what a table
passes over in front of a name (``In re``, ``United States v.``). Provisions have habits of
their own, in :mod:`citecheck.table.sort_provisions`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import product

from citecheck.dataclass import NamedTuple
from citecheck.facts.abbreviations import (
    agencies,
    is_abbreviation,
    state_abbreviations,
    word_abbreviations,
)
from citecheck.model.kinds import Identity
from citecheck.patterns import re
from citecheck.table.listed import Key, Listed
from citecheck.table.sort_provisions import by_number_as_printed, of_provisions

Spelling = Callable[[str], str]
Drops = tuple[re.Pattern, ...]


class Habit(NamedTuple):
    """A way of ordering a category: the key of an entry, what it drops, and whether writings go by
    the surname of their first author."""

    key: Callable[[Listed], Key]
    drops: Drops = ()
    surnames: bool = False


def sorted_text(entry: Listed) -> str:
    """The words by which an entry is sorted: a case's name, anything else as printed."""
    case = bool(entry.keys) and entry.keys[0].identity is Identity.DECISION
    return entry.name if case and entry.name else entry.text.lstrip("“\"'* ")


# --- spellings -------------------------------------------------------------------------------

_NO_LETTERS = re.compile(r"[^a-z0-9]+")
_HYPHENS = re.compile(r"[-‐‑–\u00ad]")
_SILENT = re.compile(r"[-‐‑–\u00ad'’“”\"§]")  # a word processor passes them over
_SPACES = re.compile(r"\s+")
_ARTICLE = re.compile(r"(?<= )(?:the|an?) ", re.IGNORECASE)
_TITLE = re.compile(r"(?<=[\w'’]\w)[.,:] (?=[“\"A-Z])")  # begins behind the author
_NUMERAL = re.compile(r"\d+")
_AND = re.compile(r" (?:&|and)(?= )", re.IGNORECASE)
# the suits of a government are a block by themselves, behind `United States Foundries v.`
_OF_GOVERNMENT = re.compile(
    r"(?:united states|u\. ?s\.|state|people|commonwealth) v", re.IGNORECASE
)
_AGAINST = re.compile(r" vs?\.? ")
_AGAINST_OR_FOR = re.compile(r"(?<=\w) (?:vs?\.?|ex rel\.) ")
_WORD = re.compile(r"[A-Za-z][A-Za-z.'’]*")


def _folded(text: str) -> str:
    text = text.lower().replace("&", "and").replace("'", "").replace("’", "")
    return text if text.isascii() else _without_accents(text)


def _without_accents(text: str) -> str:
    return "".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c))


@lru_cache(maxsize=4096)
def letters(text: str) -> str:
    """Letter by letter: no spaces, no signs."""
    return _NO_LETTERS.sub("", _folded(text))


@lru_cache(maxsize=4096)
def words(text: str) -> str:
    """Word by word; a hyphen parts words."""
    return _NO_LETTERS.sub(" ", _folded(text)).strip()


@lru_cache(maxsize=4096)
def characters(text: str) -> str:
    """Sign by sign, as a word processor sorts: signs stand before letters, hyphens nowhere."""
    text = text.lower() if text.isascii() else _without_accents(text.lower())
    return _SPACES.sub(" ", _SILENT.sub("", text))


@lru_cache(maxsize=4096)
def _joined_words(text: str) -> str:
    return words(_HYPHENS.sub("", text))


@lru_cache(maxsize=4096)
def _letters_without_and(text: str) -> str:
    return letters(_AND.sub("", text))


@lru_cache(maxsize=4096)
def _letters_in_full(text: str) -> str:
    return letters(in_full(text))


@lru_cache(maxsize=4096)
def _words_in_full(text: str) -> str:
    return _joined_words(in_full(text))


@lru_cache(maxsize=4096)
def _letters_without_articles(text: str) -> str:
    """Letter by letter, articles behind an author passed over; ``drops`` hold those in front."""
    return letters(_ARTICLE.sub("", text))


@lru_cache(maxsize=4096)
def _author_then_title(text: str) -> str:
    """An author by himself stands before one whose name goes on."""
    return "\0".join(map(words, _TITLE.split(text)))


@lru_cache(maxsize=4096)
def _party_then_party(text: str) -> str:
    """A party by itself stands before one whose name goes on: ``Roe v.``, then ``Roe Co. v.``"""
    parties = [text] if _OF_GOVERNMENT.match(text) else _AGAINST.split(text, maxsplit=1)
    return "\0".join(map(words, parties))


@lru_cache(maxsize=4096)
def _letters_of_relators(text: str) -> str:
    """A suit on the relation of another stands by the relator among the government's own."""
    return letters(_AGAINST_OR_FOR.sub(" ", text, count=1))


@lru_cache(maxsize=4096)
def _numbers_as_numbers(text: str) -> str:
    return words(_NUMERAL.sub(lambda match: match[0].zfill(8), text))


# The ways that a category as a whole may follow, and those in which two neighbours may be right.
_OF_CATEGORIES: tuple[Spelling, ...] = (letters, words, characters)
SPELLINGS: tuple[Spelling, ...] = (
    *_OF_CATEGORIES,
    _joined_words,
    _letters_without_and,
    _letters_in_full,
    _words_in_full,
    _letters_without_articles,
    _author_then_title,
    _party_then_party,
    _numbers_as_numbers,
    _letters_of_relators,
)


def in_full(text: str) -> str:
    """``text`` with its abbreviations as the words they stand for (``Bd.`` is Board)."""
    return _WORD.sub(lambda match: _full_word(match[0]), text.replace("U. S.", "U.S."))


@lru_cache(maxsize=4096)
def _full_word(word: str) -> str:
    word = word.replace("’", "'")
    if word == "St.":
        return "Saint"
    table = word_abbreviations()
    if word in table:
        return table[word][0]
    if word.endswith("s.") and (single := word[:-2] + ".") in table:
        return f"{table[single][0]}s"
    if word in (states := state_abbreviations()):
        return states[word]
    initials = word.replace(".", "")
    if initials.isupper() and len(initials) > 1:
        return agencies().get(initials.lower(), word)
    return word


# --- drops -----------------------------------------------------------------------------------

_DROPS: Drops = tuple(
    re.compile(rf"^(?:{words}) ", re.IGNORECASE)
    for words in (
        r"in (?:the )?(?:re:?|matter of)|(?:in the )?(?:estate|interest) of",
        r"ex parte|matter of",
        r"(?:state|commonwealth|people|united states|u\. ?s\.)(?: of \w+)? ex rel\.?",
        r"(?:people|state|commonwealth)(?: of \w+)? v\.?",
        r"the|an?",
        r"(?:united states|u\. ?s\.)(?: of america)? v\.?",
    )
)
_ARTICLES = frozenset(pattern for pattern in _DROPS if pattern.match("The "))


def both_ways_with_articles(drops: Drops) -> tuple[Drops, Drops]:
    """``drops`` with the articles kept in front of names, and with them passed over."""
    kept = tuple(pattern for pattern in drops if pattern not in _ARTICLES)
    return kept, (*kept, *_ARTICLES)


def without(text: str, drops: Drops) -> str:
    """``text`` without what ``drops`` pass over in front of it."""
    for pattern in drops:
        text = pattern.sub("", text)
    return text


def _shown(entries: Sequence[Listed]) -> list[re.Pattern]:
    """The drops that change an entry, by themselves or behind others (``In re The X``)."""
    texts = [sorted_text(entry) for entry in entries]
    shown: list[re.Pattern] = []
    rest = texts
    for pattern in _DROPS:
        if any(map(pattern.match, texts)) or any(map(pattern.match, rest)):
            shown.append(pattern)
            rest = [pattern.sub("", text) for text in rest]
    return shown


def alphabetical(spelling: Spelling, drops: Drops = ()) -> Callable[[Listed], Key]:
    """The order by the words of the entries."""
    return lambda entry: spelling(without(sorted_text(entry), drops))


# --- writings --------------------------------------------------------------------------------

_AUTHOR = re.compile(
    r"(?!(?:The|An?) )"
    r"(?P<given>(?:[A-Z][\w.'’-]*\.? ){1,3}?(?:(?:[Vv]an|[Vv]on|[Dd]e|[Dd]er|[Dd]el|[Ll]a) )*)"
    r"(?P<surname>[A-Z][\w'’-]+)(?=,| (?:&|and) [A-Z][\w.'’-]* [A-Z]| et al)"
)


def _author(entry: Listed) -> re.Match[str] | None:
    """The first author of a writing that names him: ``Ann B. Roe & Carl Doe, Title``."""
    key = entry.keys[0] if entry.keys else None
    if key is not None and key.identity is not Identity.WRITING:
        return None
    author = _AUTHOR.match(sorted_text(entry))
    # the last word of a body's name: `Priv. Int'l, Your Health for Sale`
    return None if author is None or is_abbreviation(author["surname"]) else author


def sorted_words(entry: Listed, habit: Habit) -> str | None:
    """The words by which an entry is sorted where writings go by their authors' surnames; None
    where the habit or the entry has no such thing."""
    author = _author(entry) if habit.surnames else None
    if author is None:
        return None
    rest = sorted_text(entry)[author.end() :]
    return f"{author['surname']} {author['given']} {rest}"


def _by_surname(habit: Habit) -> Habit:
    """``habit``, but writings go by the surname of their first author."""
    whole = habit._replace(surnames=True)

    def key(entry: Listed) -> Key:
        named = sorted_words(entry, whole)
        return habit.key(entry) if named is None else letters(named)

    return whole._replace(key=key)


def habits(entries: Sequence[Listed]) -> list[Habit]:
    """The ways in which a category may be ordered."""
    provisions = sum(bool(e.keys) and e.keys[0].identity is Identity.PROVISION for e in entries)
    ways: list[Habit] = []
    if provisions * 3 >= len(entries) * 2:
        ways += [Habit(way) for way in of_provisions(entries)]
    ways.append(Habit(by_number_as_printed))
    shown = _shown(entries)
    alphabets = [
        Habit(alphabetical(spelling, drops), drops)
        for spelling in _OF_CATEGORIES
        for chosen in product((False, True), repeat=len(shown))
        for drops in [tuple(p for p, taken in zip(shown, chosen, strict=True) if taken)]
    ]
    ways += alphabets
    if any(_author(entry) for entry in entries):
        ways += [_by_surname(habit) for habit in alphabets]
    return ways
