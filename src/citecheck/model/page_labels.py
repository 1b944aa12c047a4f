"""Printed page labels in the order of a brief: roman numerals first, then numbers, then the
appendix."""

from __future__ import annotations

import re

from citecheck.model.numerals import roman_value

_SHAPE = re.compile(r"([A-Z]*)-?(\d*)([a-z]*)")


def page_order(label: str) -> tuple[int, int, str]:
    """A key that sorts page labels as they follow each other."""
    value = roman_value(label)
    if value is not None:
        return (0, value, label)
    if label.isdigit():
        return (1, int(label), "")
    match = _SHAPE.fullmatch(label)
    return (2, int(match[2]) if match and match[2] else 0, label)


def join_pages(labels: list[str] | set[str] | frozenset[str]) -> str:
    """Labels as a reader would say them: ``1, 4 and 12``."""
    ordered = sorted(labels, key=page_order)
    if len(ordered) < 2:
        return "".join(ordered)
    return f"{', '.join(ordered[:-1])} and {ordered[-1]}"


_OF_APPENDIX = re.compile(r"\d{1,3}a|App\. \d{1,3}")


def is_appendix_label(label: str) -> bool:
    """Whether a page's label is one that only the pages of an appendix have."""
    return _OF_APPENDIX.fullmatch(label) is not None
