"""The formats of a drafted table, by name. Each is loaded when it is asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # help asks for the names only
    from citecheck.drafting.draft import Draft

FORMATS = ("text", "markdown", "docx", "json")
"""The formats of ``citecheck toa``."""

DIFF_FORMATS = ("text", "json")
"""Those of ``citecheck toa --diff``."""

BINARY = frozenset({"docx"})
"""Those that a terminal cannot show."""


def rendered(table: Draft, name: str) -> bytes:
    """The table in the format of a name in ``FORMATS``; text is UTF-8."""
    made: str | bytes = import_module(f"citecheck.output.drafts.{name}_draft").render(table)
    return made if isinstance(made, bytes) else made.encode("utf-8", "backslashreplace")
