"""What the commands for corpora need beside the program."""

from __future__ import annotations

from importlib.util import find_spec

from citecheck.model.errors import ConfigError


def need_pyarrow() -> None:
    """Raises ``ConfigError`` where the extra is not installed."""
    if find_spec("pyarrow") is None:
        raise ConfigError("citecheck corpus needs: pip install 'citecheck-toa[corpus]'")
