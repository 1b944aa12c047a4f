"""citecheck: checks the citations of a legal brief against its own table of authorities."""

from __future__ import annotations

__version__ = "0.1.0"
