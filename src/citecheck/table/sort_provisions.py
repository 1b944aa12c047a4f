"""The habits by which tables put provisions in order: by code and number, acts by their names, the
nation's before the states' or behind them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise

from citecheck.model.keys import ProvisionKey
from citecheck.model.kinds import Kind
from citecheck.model.numerals import roman_value
from citecheck.patterns import re
from citecheck.table.listed import Key, Listed

Way = Callable[[Listed], Key]

_PIECE = re.compile(r"\d+|[a-z]+")
_THOUSANDS = re.compile(r"(?<=\d),(?=\d\d\d)")
_FEDERAL = re.compile(r"\d|U\.S\.|Fed\. |F\.R\.|C\.F\.R\.")
_LOCAL = re.compile(r"\bLocal\b|\bL\. ?R\.|\bLR\b", re.IGNORECASE)


def by_number(entry: Listed) -> Key:
    """A code's name, then title, section and subdivisions, numbers as numbers."""
    key = entry.keys[0] if entry.keys else None
    if not isinstance(key, ProvisionKey):
        return (1, _pieces(entry.text))
    return (
        0,
        _pieces(key.source.replace(".", "")),
        _pieces(_in_figures(key)),
        _pieces(" ".join(key.subdivisions)),
    )


_ROMAN = re.compile(r"(?<=[a-z]\. )[IVXLC]+(?![A-Za-z])")


def _in_figures(key: ProvisionKey) -> str:
    """The section of a provision; of a constitution with the numerals of its articles and
    amendments as figures: the ninth stands behind the fifth."""
    if key.kind is not Kind.CONSTITUTION:
        return key.section
    return _ROMAN.sub(lambda match: str(roman_value(match[0].lower()) or match[0]), key.section)


def _as_constitutions_run(entry: Listed) -> Key:
    """As a constitution itself goes on: its preamble, its articles, then its amendments."""
    key = entry.keys[0] if entry.keys else None
    if not isinstance(key, ProvisionKey) or key.kind is not Kind.CONSTITUTION:
        return by_number(entry)
    part = next((k for k, word in enumerate(_PARTS) if key.section.startswith(word)), 1)
    return (0, _pieces(key.source.replace(".", "")), part, _pieces(_in_figures(key)))


_PARTS = ("pmbl", "art", "amend")


def by_number_as_printed(entry: Listed) -> Key:
    """As printed, numbers as numbers: an act's name counts."""
    return (_pieces(entry.text),)


def _named_acts_first(entry: Listed) -> Key:
    return (0, _pieces(entry.text)) if entry.name else (1, by_number(entry))


def _named_acts_first_by_number(entry: Listed) -> Key:
    return (not entry.name, by_number(entry))


def _named_acts_last(entry: Listed) -> Key:
    return (1, _pieces(entry.text)) if entry.name else (0, by_number(entry))


def _federal_first(entry: Listed) -> Key:
    """The nation's provisions, then the states', then a court's own rules."""
    key = entry.keys[0] if entry.keys else None
    source = key.source if isinstance(key, ProvisionKey) else ""
    local = bool(_LOCAL.search(source) or _LOCAL.search(entry.text))
    return (2 if local else 0 if _FEDERAL.match(source) else 1, by_number(entry))


def _federal_last(entry: Listed) -> Key:
    """The state's own provisions, then the nation's, as some briefs in state courts have them."""
    return (bool(_FEDERAL_TITLE.match(entry.text)), by_number(entry))


_FEW_BODIES = 3


def _bodies_together(entries: Sequence[Listed]) -> Way | None:
    """The rules of each body by number, the bodies as the table happens to list them: a practice
    book before a code of evidence, or the other way. None where one is divided, where many have one
    each, or where all begin alike (``Fed. R.``), so that the alphabet puts them in order."""
    keys = [e.keys[0] for e in entries if e.keys]
    sources = [key.source for key in keys if isinstance(key, ProvisionKey)]
    if len(sources) != len(entries) or any(key.kind is not Kind.COURT_RULE for key in keys):
        return None
    if len(set(sources)) == len(sources) > _FEW_BODIES:
        return None
    if len({entry.text.partition(" ")[0].casefold() for entry in entries}) == 1:
        return None
    rank = {source: k for k, source in enumerate(dict.fromkeys(sources))}
    divided = sum(a != b for a, b in pairwise(sources)) >= len(rank)

    def key(entry: Listed) -> Key:
        own = entry.keys[0]
        return (rank.get(own.source, -1) if isinstance(own, ProvisionKey) else -1, by_number(entry))

    return None if divided else key


_TITLE_NUMBER = re.compile(r"\d+[A-Z]? (?=[A-Z])")


def _states_by_name(entry: Listed) -> Key:
    """The nation's provisions, then the states' by their names as printed, the number of a title
    that stands before one left out of account (``815 Ill. Comp. Stat.`` under I)."""
    if _FEDERAL_TITLE.match(entry.text):
        return (0, by_number(entry))
    return (1, _pieces(_TITLE_NUMBER.sub("", entry.text, count=1)))


_FEDERAL_TITLE = re.compile(r"\d+ (?:U\. ?S\.|C\. ?F\. ?R\.)|U\. ?S\. Const|Fed\. ")


def _pieces(text: str) -> tuple[tuple[int, int, str], ...]:
    return tuple(
        (0, int(part), "") if part.isdigit() else (1, 0, part)
        for part in _PIECE.findall(_THOUSANDS.sub("", text.lower()))
    )


def of_provisions(entries: Sequence[Listed]) -> list[Way]:
    """The ways in which a category of provisions, those of ``entries``, may be ordered."""
    ways: list[Way] = [
        by_number,
        _as_constitutions_run,
        _named_acts_first,
        _named_acts_first_by_number,
        _named_acts_last,
        _federal_first,
        _states_by_name,
        _federal_last,
    ]
    together = _bodies_together(entries)
    return ways if together is None else [*ways, together]
