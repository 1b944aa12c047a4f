"""Decisions in the brief's own case: those with a docket number that its cover bears.

What the courts below decided in the case is named in its history and by convention not listed.
An unreported decision is of the case also where its parties are those of the cover.
"""

from __future__ import annotations

from citecheck.citations.decisions.dockets import docket_core
from citecheck.model.citations import Authority
from citecheck.model.document import Document
from citecheck.model.keys import AuthorityKey, CaseKey, DocketKey
from citecheck.names.whole_names import names_two_parties
from citecheck.patterns import re

_COVER = 3000  # code points at most
_ENDS = re.compile(r"^[^\S\n]*(?:TABLE|INDEX|Table|Index) (?:OF|of) [A-Za-z]", re.MULTILINE)
_NUMBER = re.compile(r"(?<![\w.-])(?:[A-Z]{1,4}[- ]?)?\d[\w:-]{3,24}(?: [A-Z]{2,3} \d{4})?(?![\w])")
# `No. 1-20-0417` of the appellate court of Illinois is `2021 IL App (1st) 200417`
_ILLINOIS = re.compile(r"(?<![\w-])[1-5]-(?P<year>\d\d)-(?P<number>\d{4})(?!\d)")
_WORD = re.compile(r"[a-z][a-z'’-]*[a-z]")
_FEWEST = 4  # figures of a number that is no other's by chance


class OwnCase:
    """The docket numbers of a brief's own case."""

    def __init__(self, document: Document) -> None:
        text = document.source.text[:_COVER]
        end = _ENDS.search(text)
        cover = text[: end.start()] if end else text
        self._numbers = {
            docket_core(match[0])
            for match in _NUMBER.finditer(cover)
            if sum(sign.isdigit() for sign in match[0]) >= _FEWEST
        }
        self._words = frozenset(_WORD.findall(cover.lower()))
        self._illinois = {m["year"] + m["number"] for m in _ILLINOIS.finditer(cover)}

    def holds(self, authority: Authority) -> bool:
        """Whether a decision was made in the brief's own case."""
        numbers = [key.number for key in authority.keys if isinstance(key, DocketKey)]
        if authority.docket:
            numbers.append(authority.docket)
        if any(docket_core(number) in self._numbers for number in numbers):
            return True
        if not any(map(_is_reported, authority.keys)) and any(map(self._names, authority.names)):
            return True
        return any(
            isinstance(key, CaseKey)
            and key.reporter.startswith("IL App")
            and key.page.removesuffix("-U") in self._illinois
            for key in authority.keys
        )

    def _names(self, name: str) -> bool:
        """Whether ``name`` is of two parties, whose words all stand on the cover."""
        words = _WORD.findall(name.lower())
        return names_two_parties(name) and self._words.issuperset(words)


def _is_reported(key: AuthorityKey) -> bool:
    return isinstance(key, CaseKey) and not (key.in_database or key.page.endswith("-U"))
