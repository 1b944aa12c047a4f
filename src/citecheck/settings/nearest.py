"""The nearest name where there is none such."""

from __future__ import annotations

from collections.abc import Iterable


def did_you_mean(wanted: str, known: Iterable[str]) -> str | None:
    """The name among ``known`` that is nearest to ``wanted``, if any is near."""
    from difflib import get_close_matches

    return next(iter(get_close_matches(wanted, list(known), n=1)), None)
