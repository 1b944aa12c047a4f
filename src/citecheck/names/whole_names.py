"""Whether the name of a case is all there."""

from __future__ import annotations

from citecheck.patterns import re

_CUT = re.compile(r"(?:Inc|LLC|Corp|Co|Ltd|L\.?P|LLP|N\.A)\b", re.IGNORECASE)
_PROCEDURAL = ("in re", "ex parte", "matter of")


def names_two_parties(name: str) -> bool:
    """Whether the words are of two parties, one against the other."""
    return " v. " in name


def is_cut(name: str) -> bool:
    """Whether a name begins with the end of a longer one."""
    return _CUT.match(name) is not None


def is_whole(name: str) -> bool:
    """Whether a name is of two parties, or of one with its procedural phrase, and not cut at its
    head: what begins with ``Inc.`` is the end of a longer one."""
    return not is_cut(name) and (
        names_two_parties(name) or " v " in name or name.lower().startswith(_PROCEDURAL)
    )
