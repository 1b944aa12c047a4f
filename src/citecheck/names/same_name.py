"""Whether two names are of one case, and how names are indexed and sorted.

Two names are the same when they agree after the abbreviations of The Bluebook (rules
10.2.1 and 10.2.2, tables T6 and T10), punctuation, case, procedural phrases and
corporate endings. A misspelt party is not the same.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum
from functools import lru_cache
from types import MappingProxyType

from citecheck.dataclass import dataclass
from citecheck.facts.abbreviations import agencies, state_abbreviations
from citecheck.names.misread_names import same_but_misread
from citecheck.names.words import (
    CORPORATE_ENDINGS,
    GOVERNMENT_WORDS,
    STOP_WORDS,
    Word,
    WordMatch,
    canonical,
    letters_of,
    match_words,
    words_of,
)
from citecheck.patterns import re

_VERSUS = re.compile(r" (?:vs?\. ?|vs? )")
_CAPITAL_VERSUS = re.compile(r" VS?\. ")
# a personal restraint petition, which Washington has for habeas corpus, is the petitioner's
_RESTRAINT = r"(?:pers(?:onal|\.) restraint(?: pet(?:ition|\.))?|prp)"
_PROCEDURAL = re.compile(
    r"(?:(?:in re[:.]?|ex parte|(?:in the )?matter of|in the interest of|application of"
    rf"|petition of)(?: (?:the )?{_RESTRAINT}(?: of)?)?|{_RESTRAINT} of) ",
    re.IGNORECASE,
)
_EX_REL = re.compile(r",? (?:ex\.? rel\.?|on behalf of) ", re.IGNORECASE)
_ET_AL = re.compile(r",? et\.? ?al\b\.?", re.IGNORECASE)
_TAG = re.compile(r" ?[(\[][^()\[\]]*[)\]]")
_SEQUEL = re.compile(r" (?:I{1,3}|IV|VI{0,3}|IX|X)$")
_SOVEREIGNS = frozenset(("state", "people", "commonwealth", "territory"))
_NO_ACRONYMS: Mapping[str, str] = MappingProxyType({})
_NO_ENDINGS: frozenset[str] = frozenset()  # one for all: an empty set takes 200 bytes


class NameMatch(StrEnum):
    """How far two names agree.

    ``ABBREVIATED`` names agree only through an abbreviation that is not beyond doubt: an
    acronym by its initials, or fewer words on one side.
    """

    SAME = "same"
    ABBREVIATED = "abbreviated"
    DIFFERENT = "different"


_RANK = (NameMatch.SAME, NameMatch.ABBREVIATED, NameMatch.DIFFERENT)


def _worst(*matches: NameMatch) -> NameMatch:
    return max(matches, key=_RANK.index)


@dataclass(frozen=True, slots=True)
class _Party:
    """A party: the words that tell it apart, all its words as spoken (an acronym may take
    letters from *of*), its corporate endings, and its relator."""

    words: tuple[Word, ...]
    spoken: tuple[str, ...] = ()
    endings: frozenset[str] = _NO_ENDINGS
    relator: tuple[Word, ...] = ()

    @property
    def joined(self) -> str:
        return "".join(word.letters for word in self.words)


def same_case_name(left: str, right: str, acronyms: Mapping[str, str] = _NO_ACRONYMS) -> NameMatch:
    """How far two case names agree. Symmetric.

    ``acronyms`` are those that the brief defines, with what they stand for
    (``{"TFT": "Taxpayers for Fair Tolls"}``).
    """
    if left == right:
        return NameMatch.SAME
    return _compare(left, right, tuple(sorted(acronyms.items())))


@lru_cache(maxsize=8192)
def _compare(left: str, right: str, acronyms: tuple[tuple[str, str], ...]) -> NameMatch:
    # extraction loses spaces: `State ofN.J.`
    if letters_of(left) == letters_of(right) or same_but_misread(left, right):
        return NameMatch.SAME
    a, b = _parties(left, acronyms), _parties(right, acronyms)
    if len(a) == len(b):
        return _worst(*(_compare_parties(x, y) for x, y in zip(a, b, strict=True)))
    single, several = (a[0], b) if len(a) == 1 else (b[0], a)
    fits = any(_fits(single, party) for party in several)
    return NameMatch.ABBREVIATED if fits else NameMatch.DIFFERENT


# --- reading a name -----------------------------------------------------------------------------


@lru_cache(maxsize=8192)
def _parties(name: str, acronyms: tuple[tuple[str, str], ...] = ()) -> tuple[_Party, ...]:
    plain = " ".join(name.replace("’", "'").split())
    if "(" in plain or "[" in plain:
        plain = _TAG.sub("", plain)
    plain = plain or name
    if "et" in plain.casefold():
        plain = _ET_AL.sub("", plain)
    pattern = _CAPITAL_VERSUS if plain.isupper() else _VERSUS
    meanings = {key.replace(".", "").casefold(): meaning for key, meaning in acronyms}
    return tuple(_party(part, meanings) for part in pattern.split(plain, maxsplit=1))


def _party(text: str, meanings: Mapping[str, str]) -> _Party:
    main, *relator = _parted(f"{text.strip(' ,')} ")
    main = meanings.get(main.strip().replace(".", "").casefold(), main)
    words = [meant for word in words_of(main) for meant in _meant(word, meanings)]
    kept = _without_sovereign_form([word for word in words if word.letters not in STOP_WORDS])
    endings = []
    while len(kept) > 1 and kept[-1].letters in CORPORATE_ENDINGS:
        endings.append(canonical(kept.pop()))
    behind = tuple(
        word for part in relator for word in words_of(part) if word.letters not in STOP_WORDS
    )
    spoken = tuple(word.letters for word in words)
    return _Party(
        tuple(kept or words), spoken, frozenset(endings) if endings else _NO_ENDINGS, behind
    )


def _parted(text: str) -> list[str]:
    """A party without what a procedure is called, and its relator."""
    folded = text.casefold()  # most parties have neither
    if " of " in folded or "in re" in folded or "ex parte" in folded:
        text = _PROCEDURAL.sub("", text)
    if " rel" in folded or " behalf " in folded:
        return _EX_REL.split(text, maxsplit=1)
    return [text]


def _meant(word: Word, meanings: Mapping[str, str]) -> tuple[Word, ...]:
    if word.letters in meanings:
        return words_of(meanings[word.letters])
    return (word,)


def _without_sovereign_form(words: list[Word]) -> list[Word]:
    """``United States of America`` and ``State of Ohio`` without what rule 10.2.1(f) omits."""
    letters = [word.letters for word in words]
    if letters == ["united", "states", "america"]:
        return words[:2]
    if letters[:1] in (["state"], ["commonwealth"]) and len(words) > 1:
        rest = words[1:]
        if _is_state(tuple(rest)):
            return rest
    return words


@lru_cache(maxsize=1)
def _states() -> frozenset[str]:
    table = state_abbreviations()
    names = [*table, *table.values()]
    return frozenset("".join(word.letters for word in words_of(name)) for name in names)


def _is_state(words: tuple[Word, ...]) -> bool:
    return "".join(word.letters for word in words) in _states()


# --- comparing ----------------------------------------------------------------------------------


@lru_cache(maxsize=16384)
def _compare_parties(left: _Party, right: _Party) -> NameMatch:
    if left.joined == right.joined:
        match = NameMatch.SAME
    else:
        match = _compare_words(left.words, right.words)
    if match is NameMatch.DIFFERENT and any(
        _sovereign_of(a, b) or _spells(a, b) or _is_relator(a, b)
        for a, b in ((left, right), (right, left))
    ):
        match = NameMatch.ABBREVIATED
    if left.endings and right.endings and not left.endings & right.endings:
        match = _worst(match, NameMatch.ABBREVIATED)
    if left.relator and right.relator:
        match = _worst(match, _compare_words(left.relator, right.relator))
    return match


def _compare_words(left: tuple[Word, ...], right: tuple[Word, ...]) -> NameMatch:
    if len(left) == len(right):
        matches = [match_words(a, b) for a, b in zip(left, right, strict=True)]
        if all(match is WordMatch.YES for match in matches):
            return NameMatch.SAME
        if all(matches):
            return NameMatch.ABBREVIATED
    if _is_agency(left, right) or _is_agency(right, left):
        return NameMatch.SAME
    if _within(left, right) or _within(right, left):
        return NameMatch.ABBREVIATED
    return NameMatch.DIFFERENT


def _fits(single: _Party, party: _Party) -> bool:
    """Whether a name of one party can stand for a case that has ``party``."""
    return (
        single.joined == party.joined
        or _within(single.words, (*party.words, *party.relator))
        or _is_agency(single.words, party.words)
        or _is_agency(party.words, single.words)
        or _spells(single, party)
        or _spells(party, single)
    )


def _is_relator(left: _Party, right: _Party) -> bool:
    """Whether ``left`` names by himself the person for whom ``right`` sues."""
    relator = right.relator
    return bool(relator) and _compare_words(left.words, relator) is NameMatch.SAME


def _sovereign_of(left: _Party, right: _Party) -> bool:
    """``State v. Roe`` is how a state's own courts print ``Ohio v. Roe`` (rule 10.2.1(f))."""
    if len(left.words) != 1 or left.words[0].letters not in _SOVEREIGNS:
        return False
    return _is_state(right.words)


@lru_cache(maxsize=128)
def _agency(letters: str) -> tuple[Word, ...]:
    name = agencies().get(letters, "")
    return tuple(word for word in words_of(name) if word.letters not in STOP_WORDS)


def _spells(acronym: _Party, full: _Party) -> bool:
    """Whether ``acronym`` is the initials of ``full``, small words counted or not.

    From three letters on, words before or behind may be left out (*U.S.*, *AFL-CIO*).
    """
    if len(acronym.words) != 1 or not acronym.words[0].initials:
        return False
    letters = acronym.words[0].letters
    loose = len(letters) > 2
    reached: set[int] = set()
    for i, word in enumerate(full.spoken):
        before = reached | ({0} if loose or i == 0 else set())
        reached = {n + 1 for n in before if n < len(letters) and word[0] == letters[n]}
        if word in STOP_WORDS:
            reached |= before
        if loose and len(letters) in reached:
            return True
    return len(letters) in reached


def _is_agency(acronym: tuple[Word, ...], full: tuple[Word, ...]) -> bool:
    """Whether one word of initials is the well-known acronym of the other's agency."""
    if not acronym or not acronym[-1].initials or len(acronym) > 3:
        return False
    if [word.letters for word in acronym[:-1]] not in ([], ["united", "states"]):
        return False
    name = _agency(acronym[-1].letters)
    full = full[2:] if [w.letters for w in full[:2]] == ["united", "states"] else full
    return len(name) == len(full) > 0 and all(map(match_words, name, full))


def _within(short: Sequence[Word], full: Sequence[Word]) -> bool:
    """Whether all words of ``short`` stand in ``full`` in order, acronyms read by initials."""
    at = 0
    for word in short:
        found = next((i for i in range(at, len(full)) if match_words(word, full[i])), None)
        if found is not None:
            at = found + 1
        elif (end := _initials_end(word, full, at)) is not None:
            at = end
        else:
            return False
    return bool(short)


def _initials_end(word: Word, full: Sequence[Word], start: int) -> int | None:
    """Where the words end whose first letters make up ``word``."""
    size = len(word.letters)
    if not word.initials or size < 2:
        return None
    for at in range(start, len(full) - size + 1):
        if size == 2 and len(full) != size:
            continue
        window = full[at : at + size]
        if all(
            part.letters[0] == letter for part, letter in zip(window, word.letters, strict=True)
        ):
            return at + size
    return None


# --- short names, indexes, order ----------------------------------------------------------------


@lru_cache(maxsize=8192)
def short_name_fits(short: str, full: str) -> bool:
    """Whether ``short`` can stand for the case named ``full``.

    Each of its words occurs in order within one party, or it is the acronym of a party or
    the words behind one. A sequel's number (``Doe II``) is left out of account.
    """
    bare = short.strip(" ,")
    if same_case_name(bare, full) is not NameMatch.DIFFERENT:
        return bool(_parties(bare)[0].words)
    if sequel := _SEQUEL.search(bare):
        return short_name_fits(bare[: sequel.start()], full)
    if bare.endswith(("'s", "’s")):
        return short_name_fits(bare[:-2], full)
    return False


def party_words(name: str) -> frozenset[str]:
    """The distinctive words of a name, each in one spelling however it is abbreviated.

    Stop words, corporate endings, and words that many public bodies share (*Board*,
    *Department*, *State*) are left out, so the set may be empty.
    """
    words = [word for party in _parties(name) for word in (*party.words, *party.relator)]
    return frozenset(canonical(word) for word in words) - _shared_words()


@lru_cache(maxsize=1)
def _shared_words() -> frozenset[str]:
    shared = CORPORATE_ENDINGS | GOVERNMENT_WORDS | STOP_WORDS
    return frozenset(canonical(Word(word)) for word in shared)


def initials_of(name: str) -> frozenset[str]:
    """The first letters of all words of a name's parties, in lower case: no acronym of it by
    its initials has others."""
    return frozenset(
        word[0]
        for party in _parties(name)
        for word in (*party.spoken, *(part.letters for part in party.relator))
        if word
    )


def sort_key(name: str) -> str:
    """The key that puts names in order letter by letter, without case and punctuation."""
    return letters_of(name)
