"""Who helps to read a file."""

from __future__ import annotations

from collections.abc import Callable

from citecheck.dataclass import dataclass, replace


def nothing() -> None:
    """What is to be done meanwhile, mostly."""


@dataclass(frozen=True, slots=True)
class Helpers:
    """How many processes read a file, this one among them, and what this one does first while the
    others read. More than one only of a command that has no other file, and where processes are
    forked: in a program of others a fork may copy what must not be copied."""

    processes: int = 1
    meanwhile: Callable[[], None] = nothing

    def also(self, work: Callable[[], object]) -> Helpers:
        """The same, who meanwhile do ``work`` too. It is not done where nobody else reads."""

        def meanwhile() -> None:
            self.meanwhile()
            work()

        return replace(self, meanwhile=meanwhile)


ALONE = Helpers()
