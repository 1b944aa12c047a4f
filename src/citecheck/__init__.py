"""citecheck: checks the citations of a legal brief against its own table of authorities.

The public names are those of ``__all__``; what is not listed there is private. They are loaded
when they are first used, so that importing the package costs next to nothing.
"""

from __future__ import annotations

# As type checkers know it; typing itself would be most of what the import costs.
TYPE_CHECKING = False

if TYPE_CHECKING:
    from citecheck.api import Reference, check, extract, mark
    from citecheck.model.citations import Authority, Citation
    from citecheck.model.config import Config, StatuteMatching
    from citecheck.model.errors import CitecheckError, ConfigError, InputError
    from citecheck.model.findings import (
        Confidence,
        Finding,
        Location,
        Related,
        Report,
        Severity,
        Skipped,
    )
    from citecheck.model.table import TableEntry

__version__ = "0.1.0"

__all__ = [
    "Authority",
    "Citation",
    "CitecheckError",
    "Confidence",
    "Config",
    "ConfigError",
    "Finding",
    "InputError",
    "Location",
    "Reference",
    "Related",
    "Report",
    "Severity",
    "Skipped",
    "StatuteMatching",
    "TableEntry",
    "__version__",
    "check",
    "extract",
    "mark",
]

_HOMES = {
    "api": ("Reference", "check", "extract", "mark"),
    "model.config": ("Config", "StatuteMatching"),
    "model.errors": ("CitecheckError", "ConfigError", "InputError"),
    "model.findings": (
        "Confidence", "Finding", "Location", "Related", "Report", "Severity", "Skipped",
    ),
    "model.citations": ("Authority", "Citation"),
    "model.table": ("TableEntry",),
}  # fmt: skip


def __getattr__(name: str) -> object:
    for home, names in _HOMES.items():
        if name in names:
            from importlib import import_module

            value: object = getattr(import_module(f"citecheck.{home}"), name)
            globals()[name] = value
            return value
    raise AttributeError(f"module 'citecheck' has no attribute {name!r}")


def __dir__() -> list[str]:
    return sorted(__all__)
