"""Which sections without their code are of the one that the courts of the brief's state cite so.

Not where the text does not say enough: its cover names no court of the state and it never cites
that code in full; or has other papers whose sections have such numbers.
"""

from __future__ import annotations

from collections.abc import Iterable

from citecheck.citations.provisions.court_of_filing import Home
from citecheck.citations.provisions.home_sections import (
    in_only_code,
    is_of_another,
    is_of_paper,
    only_codes,
    stands_alone,
)
from citecheck.citations.provisions.municipal_codes import is_municipal
from citecheck.citations.scan import Mark
from citecheck.dataclass import replace
from citecheck.model.citations import Form, Site
from citecheck.model.keys import ProvisionKey
from citecheck.model.kinds import Kind
from citecheck.patterns import re

_CHAPTER = re.compile(r"(?P<chapter>.*)[.:-][^.:-]*")
_FIRST = re.compile(r"\d+")
_NEAR = 50  # numbers of parts of regulations that one brief cites beside each other


class HomeSections:
    """The sections of a text that its own state's courts cite without their code."""

    def __init__(self, text: str, marks: Iterable[Mark], home: Home | None) -> None:
        """``home`` is the state in whose court the brief is filed."""
        self._text, self._home = text, home.state if home else None
        self._cited: list[ProvisionKey] = []
        self._of_others = _Others()
        self._in_use = home is not None and home.on_cover
        sources = only_codes(self._home)
        for mark in marks if home else ():
            key = mark.what.key if isinstance(mark.what, Site) else None
            if not isinstance(key, ProvisionKey) or not isinstance(mark.what, Site):
                continue
            if mark.what.form is Form.FULL:
                self._cited.append(key)
                self._in_use |= key.source in sources
                if key.source not in sources:
                    self._of_others.add(key)
            elif in_only_code(key, self._home):
                self._of_others.see(text, mark, key)

    def bare(self, key: ProvisionKey, mark: Mark) -> ProvisionKey | None:
        """The bare section ``key`` in its state's only code, where it can be no other's."""
        if not self._in_use or self._of_others.may_have(key):
            return None
        return in_only_code(key, self._home) if self._alone(mark) else None

    def is_open(self, key: ProvisionKey, mark: Mark) -> bool:
        """Whether the bare section ``key`` may be of its state's only code or of something else."""
        return in_only_code(key, self._home) is not None and self.bare(key, mark) is None

    def _alone(self, mark: Mark) -> bool:
        return stands_alone(self._text, mark.span.start)

    def in_act(self, key: ProvisionKey) -> ProvisionKey | None:
        """``section 155`` where ``215 ILCS 5/155`` is cited: Illinois leaves the act's number out
        of a bare section. None where acts of two numbers could be meant."""
        if key.source or self._home != "Ill.":
            return None
        acts = {
            replace(cited, subdivisions=key.subdivisions, note=False)
            for cited in self._cited
            if cited.source.endswith("ILCS") and cited.section.partition("/")[2] == key.section
        }
        return acts.pop() if len(acts) == 1 else None


class _Others:
    """What else than its state's code a text cites by numbers of such a make."""

    def __init__(self) -> None:
        self._chapters: set[str] = set()
        self._parts: set[int] = set()
        self._is_paper = False

    def add(self, key: ProvisionKey) -> None:
        """A provision of another body, cited in full."""
        self._chapters.add(_chapter(key.section))
        self._is_paper |= is_municipal(key.source)
        first = _FIRST.match(key.section)
        if key.kind is Kind.REGULATION and first:
            self._parts.add(int(first[0]))

    def see(self, text: str, mark: Mark, key: ProvisionKey) -> None:
        """A bare section: the words around it may say whose it is."""
        start, end = mark.span.start, mark.span.end
        self._is_paper |= is_of_paper(text, start, end)
        if is_of_another(text, start, end):
            self._chapters.add(_chapter(key.section))

    def may_have(self, key: ProvisionKey) -> bool:
        """Whether a bare section may be theirs."""
        first = _FIRST.match(key.section)
        near = first and any(abs(int(first[0]) - part) <= _NEAR for part in self._parts)
        return self._is_paper or _chapter(key.section) in self._chapters or bool(near)


def _chapter(section: str) -> str:
    match = _CHAPTER.fullmatch(section)
    return match["chapter"] if match else section
