"""What a provision covers: itself and its parts."""

from __future__ import annotations

from citecheck.facts.divisions import sign_of_division
from citecheck.model.keys import ProvisionKey


def covers(whole: ProvisionKey, part: ProvisionKey) -> bool:
    """Whether ``part`` is the provision ``whole`` or a subdivision of it; ``(a)`` for ``(A)`` is
    a slip of the key, no other subdivision."""
    outer = [letter.lower() for letter in whole.subdivisions]
    return (
        whole.kind is part.kind
        and whole.source == part.source
        and (whole.section == part.section or _has_part(whole, part))
        and whole.note == part.note
        and [letter.lower() for letter in part.subdivisions[: len(outer)]] == outer
    )


def _has_part(whole: ProvisionKey, part: ProvisionKey) -> bool:
    sign = sign_of_division(whole)
    return sign is not None and part.section.startswith(whole.section + sign)
