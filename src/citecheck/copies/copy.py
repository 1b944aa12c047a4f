"""What comes of copying a brief: the bytes of the copy, and what its reader should know."""

from __future__ import annotations

from citecheck.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Copy:
    """A copy of a brief's file; ``notes`` are lines for the person who asked for it."""

    data: bytes
    notes: tuple[str, ...] = ()


def not_the_same(name: str) -> str:
    """What is said where a file is not the one that was checked."""
    return f"{name}: not the file that was checked, or changed since; check it anew"


def damaged(name: str) -> str:
    """What is said of a file that can be read and is too damaged for a copy."""
    return f"{name}: too damaged for a copy; open it, and save or print it anew"
