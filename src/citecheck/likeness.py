"""When two numbers are alike but for a slip of the hand."""

from __future__ import annotations


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
