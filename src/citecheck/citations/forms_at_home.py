"""Forms of which some are read in any brief and some only in those to the courts of a state."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import Generic, Protocol, TypeVar

from citecheck.model.citations import Site
from citecheck.patterns.pattern import Pattern, Table


class FormRow(Protocol):
    """A row of a table of forms."""

    @property
    def states(self) -> Sequence[str]:
        """The states whose courts alone understand the form; none where it is read anywhere."""


R = TypeVar("R", bound=FormRow)


class FormsAtHome(Generic[R]):
    """The patterns of a table of forms, and how the sites of one of them are read."""

    def __init__(
        self,
        forms: Sequence[tuple[Pattern, R]],
        sites: Callable[[str, Pattern, R], Iterator[Site]],
    ) -> None:
        """``sites`` gives what a pattern with its row finds in a text."""
        self._forms = forms
        self._sites = sites
        self._anywhere = Table([form for form in forms if not form[1].states])
        self._of_state = lru_cache(maxsize=8)(self._of_state_anew)

    def find(self, text: str) -> Iterator[Site]:
        """What ``text`` cites in a form that is read in any brief, row by row; spans are code
        points of ``text``."""
        for pattern, row in self._anywhere.standing_in(text):
            yield from self._sites(text, pattern, row)

    def at_home(self, text: str, state: str) -> Iterator[Site]:
        """What it cites in forms that only briefs to the courts of ``state`` have."""
        for pattern, row in self._of_state(state).standing_in(text):
            yield from self._sites(text, pattern, row)

    def _of_state_anew(self, state: str) -> Table[R]:
        return Table([form for form in self._forms if state in form[1].states])
