"""When two numbers, or two citations, are alike but for a slip of the hand."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

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


def shortened(text: str) -> set[str]:
    """``text``, and what is left of it without each of its characters: any two that are nearly
    equal have one of these in common."""
    return {text, *(text[:k] + text[k + 1 :] for k in range(len(text)))}


def numbers_near(number: str) -> Iterator[int]:
    """Whole numbers, among them all that are nearly equal to ``number`` when printed in figures;
    some more than once. ``number`` need not be one itself (``12a``)."""
    ends = [(number[:k], number[k:]) for k in range(len(number) + 1)]
    for before, behind in ends:
        yield from _numbers(before + figure + behind for figure in _FIGURES)
        if not behind:
            break
        rest = behind[1:]
        yield from _numbers([before + rest, before + rest[:1] + behind[0] + rest[1:]])
        if len(number) > 1:
            yield from _numbers(before + figure + rest for figure in _FIGURES)


def _numbers(printed: Iterable[str]) -> Iterator[int]:
    """Those of ``printed`` that are numbers, without zeros before them."""
    return (
        int(each)
        for each in printed
        if each.isascii() and each.isdigit() and (each[0] != "0" or each == "0")
    )


_FIGURES = "0123456789"


def slip_apart(left: CaseKey, right: CaseKey) -> bool:
    """Whether two citations in one reporter differ in volume or page by a slip and agree in
    the other."""
    if left.volume == right.volume:
        return nearly_equal(left.page, right.page)
    return left.page == right.page and nearly_equal(left.volume, right.volume)
