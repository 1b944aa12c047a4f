"""What an entry must have to be put in order, and what it is compared by."""

from __future__ import annotations

from typing import Protocol

from citecheck.model.keys import AuthorityKey

Key = tuple[object, ...] | str


class Listed(Protocol):
    """What stands in a table: its authority, its name if it is a case, its words."""

    @property
    def keys(self) -> tuple[AuthorityKey, ...]: ...

    @property
    def name(self) -> str | None: ...

    @property
    def text(self) -> str: ...
