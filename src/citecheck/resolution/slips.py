"""When two numbers, or two citations, are alike but for a slip of the hand."""

from __future__ import annotations

from citecheck.model.keys import CaseKey


def nearly_equal(left: str, right: str) -> bool:
    """Whether one becomes the other by changing, dropping or adding one character, or by
    swapping two neighbours. Equal strings are not *nearly* equal."""
    if left == right or abs(len(left) - len(right)) > 1:
        return False
    if len(left) == len(right):
        differing = [k for k, (a, b) in enumerate(zip(left, right, strict=True)) if a != b]
        if len(differing) == 1:
            return len(left) > 1
        return (
            len(differing) == 2
            and differing[1] == differing[0] + 1
            and left[differing[0]] == right[differing[1]]
            and left[differing[1]] == right[differing[0]]
        )
    short, long = sorted((left, right), key=len)
    return len(short) > 0 and any(long[:k] + long[k + 1 :] == short for k in range(len(long)))


def slip_apart(left: CaseKey, right: CaseKey) -> bool:
    """Whether two citations in one reporter differ in volume or page by a slip and agree in
    the other."""
    if left.volume == right.volume:
        return nearly_equal(left.page, right.page)
    return left.page == right.page and nearly_equal(left.volume, right.volume)
