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
        self._chapters: set[str] = set()
        bare: list[tuple[Mark, ProvisionKey]] = []
        for mark in marks if home else ():
            key = mark.what.key if isinstance(mark.what, Site) else None
            if isinstance(key, ProvisionKey) and isinstance(mark.what, Site):
                if mark.what.form is Form.FULL:
                    self._cited.append(key)
                elif in_only_code(key, self._home):
                    bare.append((mark, key))
        sources = {whole.source for _, key in bare if (whole := in_only_code(key, self._home))}
        self._in_use = (home is not None and home.on_cover) or any(
            key.source in sources for key in self._cited
        )
        for mark, key in bare:
            if is_of_another(text, mark.span.start, mark.span.end):
                self._chapters.add(_chapter(key.section))

    def bare(self, key: ProvisionKey) -> ProvisionKey | None:
        """The bare section ``key`` in its state's only code, where it can be no other's."""
        whole = in_only_code(key, self._home) if self._in_use else None
        if whole is None or _chapter(key.section) in self._chapters:
            return None
        if any(_may_be_meant(key, cited) for cited in self._cited if cited.source != whole.source):
            return None
        return whole

    def is_open(self, key: ProvisionKey) -> bool:
        """Whether the bare section ``key`` may be of its state's only code or of something else."""
        return in_only_code(key, self._home) is not None and self.bare(key) is None

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


def _chapter(section: str) -> str:
    match = _CHAPTER.fullmatch(section)
    return match["chapter"] if match else section


def _may_be_meant(key: ProvisionKey, cited: ProvisionKey) -> bool:
    """Whether a bare section may be another of the body that ``cited`` is of: of a municipal code,
    or by its number."""
    if _chapter(key.section) == _chapter(cited.section):
        return True
    if cited.kind is not Kind.REGULATION:
        return is_municipal(cited.source)
    mine, other = _FIRST.match(key.section), _FIRST.match(cited.section)
    return mine is not None and other is not None and abs(int(mine[0]) - int(other[0])) <= _NEAR
