"""Where a reporter citation may stand: one pass over the text, by the names of reporters.

At each number that a reporter may follow, the words behind it are looked up in an index of
reporter names that was made from eyecite's extractors (``eyecite_tokens.index_data``).
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

from citecheck.dataclass import dataclass
from citecheck.facts.other_reporters import as_indexed
from citecheck.facts.reporter_spellings import reporter_spellings
from citecheck.patterns import re

# what may not stand before is asked behind the first digit: so the pattern is tried at digits only;
# data bases set spaces around hyphens (`2017 -Ohio- 2951`)
_VOLUME = re.compile(
    r"[1-9](?<![A-Za-z0-9.].)\d*"
    r"(?:[ -](?=[A-Z(a-z])| -(?=[A-Z])|(?=[A-Z]\. ?(?:[A-Z]\.|[234]d)|COA?\d))"
)
# eyecite reads lower-case roman pages too, but not the letters v, l and c alone; the space before
# the page may be lost: `197 Wn.App.1`
_PAGE = re.compile(
    r"(?:,? |(?<=[a-z]\.)(?=\d))([Aa]t ?(?:p(?:\.|age)?)? )?"
    r"(\d+|_+|(?![vlc](?![ivxlc]))[ivxlc]{1,9})(?![a-zA-Z0-9])"
)
# Colorado's neutral form without spaces (`2021COA112`)
_GLUED = re.compile(r"COA?(?=\d)")
_WINDOW = 90
_HEAD = 4  # code points that hold the first two letters of a name
_WORD_END = re.compile(r"[ (,-]")


@dataclass(frozen=True, slots=True)
class Hit:
    """A citation of the plain form. ``squeezed`` is the reporter without white space, as the
    index has it; ``edition``, ``cite_type`` and ``ambiguous`` are what the index says of it;
    ``nominative`` the volume and reporter in parentheses of an early one (``1 Cranch``)."""

    start: int
    end: int
    volume: str
    name: str
    page: str
    short: bool
    squeezed: str
    edition: str
    cite_type: str
    ambiguous: bool
    nominative: tuple[str | None, str] | None = None


@dataclass(frozen=True, slots=True)
class Special:
    """A place where an edition with a form of its own may be cited: its names in the index,
    and whether a number stands first."""

    start: int
    end: int
    names: tuple[str, ...]
    numbered: bool


_Row = tuple[str, str, bool]
"""The edition that a name stands for, its court system, and whether others have the name."""


@dataclass(frozen=True, slots=True)
class _Index:
    """``heads`` are the first two letters of all names that may follow a number (of some there is
    one only)."""

    standard: dict[str, _Row]
    special: frozenset[str]
    bare: tuple[str, ...]
    journals: tuple[str, ...]
    longest: int
    heads: frozenset[str]


def squeeze(text: str) -> str:
    """``text`` without white space: extraction and habit space reporters in many ways."""
    return "".join(text.split())


@cache
def _index() -> _Index:
    raw = json.loads(Path(__file__).with_name("data").joinpath("reporters.json").read_text("utf-8"))
    standard = {**_by_name(raw["standard"], frozenset(raw["ambiguous"])), **as_indexed()}
    longest = max(map(len, standard)) + 8
    return _Index(
        standard,
        frozenset(raw["special"]),
        tuple(raw["bare"]),
        tuple(raw["journals"]),
        longest,
        frozenset(name[:2] for name in (*standard, *raw["special"], *reporter_spellings())),
    )


def _by_name(
    editions: dict[str, dict[str, list[str]]], ambiguous: frozenset[str]
) -> dict[str, _Row]:
    """The row of each plain name; the names of an edition share it."""
    rows: dict[str, _Row] = {}
    for cite_type, of_system in editions.items():
        for edition, names in of_system.items():
            row = edition, cite_type, False
            for name in names:
                rows[name] = (edition, cite_type, True) if name in ambiguous else row
    return rows


def journal_titles() -> tuple[str, ...]:
    """The abbreviated titles of journals that reporters-db lists."""
    return _index().journals


def candidates(text: str) -> Iterator[Hit | Special]:
    """Every place in ``text`` where a reporter is cited or may be, those that begin with a
    number first."""
    index = _index()
    for match in _VOLUME.finditer(text):
        found = _at_volume(index, text, match)
        if found is not None:
            yield found
    yield from _without_volume(index, text)


def _at_volume(index: _Index, text: str, volume: re.Match[str]) -> Hit | Special | None:
    start, at = volume.start(), volume.end()
    if text[at] == "U" and (early := _EARLY.match(text, at)):
        return _early(index, volume, early)
    head = text[at : at + 2]
    if not head.isalpha():
        head = squeeze(text[at : at + _HEAD])[:2].replace(",", ".")  # `12 F,2d 34`
    if head not in index.heads and head[:1] not in index.heads:
        return None
    window = text[at : at + _WINDOW]
    if text[at - 1] != "-":  # a space may be lost: `368S.W. 3d 827`
        for page in _PAGE.finditer(window):
            name = window[: page.start()]
            if len(name) > index.longest:
                break
            squeezed = _spelt(index, name, volume[0])
            row = index.standard.get(squeezed)
            if row is not None:
                return Hit(
                    start,
                    at + page.end(),
                    volume[0].rstrip(" -"),
                    name,
                    page[2],
                    bool(page[1]),
                    squeezed,
                    *row,
                )
    if _LEXIS.match(window):  # a court whose LEXIS numbers reporters-db lacks
        return None
    glued = _GLUED.match(window)
    names = [glued[0]] if glued else []
    for end in _WORD_END.finditer(window):
        if end.start() > index.longest:
            break
        name = squeeze(window[: end.start()])
        if name in index.special and name not in ("U.S.", "US"):
            names.append(name)
    return Special(start, at + _WINDOW, tuple(names), numbered=True) if names else None


def _spelt(index: _Index, name: str, volume: str) -> str:
    """The spelling of a reporter that the index has, if it has one, of ``name`` as printed behind
    ``volume``."""
    squeezed = squeeze(name)
    squeezed = reporter_spellings().get(squeezed, squeezed)
    if squeezed in index.standard:
        return squeezed
    if "." not in squeezed:
        return _by_letters(squeezed) or squeezed
    if squeezed.isupper() and (known := _in_capitals(squeezed[0]).get(squeezed)):
        return known
    state = index.standard.get(squeezed.rstrip("."))
    if state and state[1] == "neutral" and _IS_YEAR.match(volume):
        return squeezed.rstrip(".")  # `2014 VT. 78`
    return _by_letters(squeezed) or f"{squeezed}."  # `221 Ill. 2d. 568`, `576 U.S at 817`


_SIGNS = str.maketrans("", "", ".,'’")
_SERIES = re.compile(r"[2-9](?:d|th)$")
_FEWEST_LETTERS = 5  # of a reporter of several words; shorter ones are words and initials


def _letters(name: str) -> str:
    """The letters and figures of a reporter: ``So. 3rd``, ``So 3d`` and ``So. 3d.`` are one."""
    letters = name.translate(_SIGNS).lower()
    return f"{letters[:-2]}d" if letters.endswith(("2nd", "3rd")) else letters


def _by_letters(name: str) -> str | None:
    """The reporter with the letters of ``name``, however it is pointed: ``NC App``, ``So3d``."""
    letters = _letters(name)
    if not letters.isalnum() or not _tells(letters):
        return None  # as nearly always: `42 U.S.C. §`
    return _lettered(letters[0]).get(letters)


def _tells(letters: str) -> bool:
    return len(letters) >= _FEWEST_LETTERS or _SERIES.search(letters) is not None


@cache
def _of_several_parts() -> dict[str, list[tuple[str, _Row]]]:
    """The reporters of several words or with a series, with their rows, by the small letter that
    they begin with; one word may be anything."""
    found: dict[str, list[tuple[str, _Row]]] = {}
    for name, row in _index().standard.items():
        if name[-1] in "dh" or name.count(".") > 1:
            found.setdefault(name[0].lower(), []).append((name, row))
    return found


@cache
def _lettered(first: str) -> dict[str, str]:
    """The reporters of several words or with a series by their letters, of which the first is
    ``first``; those that have them in common with another are left out."""
    editions: dict[str, set[str]] = {}
    names: dict[str, str] = {}
    for name, row in sorted(_of_several_parts().get(first, ())):
        letters = _letters(name)
        if _tells(letters):
            editions.setdefault(letters, set()).add(row[0])
            if letters not in names or name == squeeze(row[0]):
                names[letters] = name
    return {letters: name for letters, name in names.items() if len(editions[letters]) == 1}


_IS_YEAR = re.compile(r"(?:19|20)\d\d\b")


@cache
def _in_capitals(first: str) -> dict[str, str]:
    """The reporters of several parts by their name in capitals (`1 F.3D 2`, `12 S. CT. 34`), of
    which the first is ``first``, as headings and tables print them."""
    names: dict[str, list[tuple[bool, str]]] = {}
    for name, row in _of_several_parts().get(first.lower(), ()):
        if "." in name:
            names.setdefault(name.upper(), []).append((name != row[0], name))
    return {capitals: min(printed)[1] for capitals, printed in names.items()}


# The first ninety volumes of the U.S. Reports were named after their reporters: `5 U.S. (1
# Cranch) 137`. eyecite reads them too, but loading it takes longer than reading a brief.
_EARLY_REPORTERS = ("Dall.", "Cranch", "Wheat.", "Pet.", "How.", "Black", "Wall.")
_EARLY = re.compile(
    r"(?P<name>U\. ?S\. ?|US ?)\((?:(?P<volume>\d{1,2}) )?(?P<reporter>"
    + "|".join(name.replace(".", r"\.?") for name in _EARLY_REPORTERS)
    + r")\)(?P<at>,? at)? (?P<page>\d{1,4})(?!\w)"
)
_LEXIS = re.compile(r"[A-Z][A-Za-z.' ]{0,40} LEXIS \d")


def _early(index: _Index, volume: re.Match[str], early: re.Match[str]) -> Hit:
    reporter = next(name for name in _EARLY_REPORTERS if name.startswith(early["reporter"]))
    return Hit(
        volume.start(),
        early.end(),
        volume[0].rstrip(" -"),
        early["name"],
        early["page"],
        bool(early["at"]),
        squeeze(early["name"]),
        *index.standard[squeeze(early["name"])],
        nominative=(early["volume"], reporter),
    )


@cache
def _bare_names() -> Any:
    import ahocorasick

    automaton = ahocorasick.Automaton()
    for name in _index().bare:
        automaton.add_word(name, name)
    automaton.make_automaton()
    return automaton


def _without_volume(index: _Index, text: str) -> Iterator[Special]:
    if not index.bare:
        return
    for last, name in _bare_names().iter(text):
        start = last - len(name) + 1
        # `81 U.S. (14 Wall.) 511` is read at its volume
        if (start and text[start - 1].isalnum()) or text[last + 1 : last + 2] == ")":
            continue
        if any(c.isdigit() or c in "¶(,p" for c in text[last + 1 : last + 4]):
            yield Special(start, last + 40, (name,), numbered=False)
