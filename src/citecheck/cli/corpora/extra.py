"""Whether the packages are there that only corpora need."""

from __future__ import annotations

from importlib.util import find_spec

from citecheck.model.errors import ConfigError


def require(*packages: str) -> None:
    """Raises ``ConfigError``, which says what to install, where one of ``packages`` is missing."""
    missing = [package for package in packages if find_spec(package) is None]
    if missing:
        raise ConfigError(
            f"citecheck corpus needs {' and '.join(missing)}: pip install 'citecheck-toa[corpus]'"
        )
