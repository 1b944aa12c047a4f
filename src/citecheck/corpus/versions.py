"""The versions that decide what is found in a text, and how it is stored."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version

from citecheck import __version__

_PACKAGES = ("eyecite", "reporters-db", "pyarrow")


def versions() -> dict[str, str]:
    """By the names of packages; all workers of a run have the same."""
    return {"citecheck": __version__} | {name: _version(name) for name in _PACKAGES}


def in_words(of: dict[str, str]) -> str:
    """``citecheck 1.2, eyecite 2.7``."""
    return ", ".join(f"{name} {number}" for name, number in of.items())


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return "none"
