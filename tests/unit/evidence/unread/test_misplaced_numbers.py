"""Printed numbers by which most of a table would be one page off."""

from __future__ import annotations

import pytest

from citecheck.evidence.unread.misplaced_numbers import are_misplaced
from citecheck.model.config import Config
from citecheck.model.document import Source
from citecheck.pipeline import compare, read_brief

_NAMES = ["Adler", "Boone", "Crane", "Drake", "Ellis", "Frost", "Grant", "Hobbs"]


def _brief(off: int) -> str:
    """A text whose numbers stand at the foot; its table lists pages ``off`` further on."""
    cases = [
        f"{name} v. Harbor Trust Co., {100 + k} F.3d {200 + k} (9th Cir. 2001)"
        for k, name in enumerate(_NAMES)
    ]
    table = "\n".join(f"{case} ........ {k + off}" for k, case in enumerate(cases, 1))
    filling = "\n".join(f"The bank read what it signed, as line {k} says." for k in range(14))
    pages = "".join(f"{filling}\nSee {case}.\n\n{k}\n\n" for k, case in enumerate(cases, 1))
    return (
        f"BRIEF\n\nTABLE OF AUTHORITIES\n\nCases\n\n{table}\n\nARGUMENT\n\n{pages}".rstrip() + "\n"
    )


@pytest.mark.parametrize(("off", "misplaced"), [(0, False), (1, True), (-1, True), (4, False)])
def test_a_table_one_page_off_may_be_right(off: int, misplaced: bool) -> None:
    """A table that is four pages off is stale, wherever the numbers stand."""
    comparison = compare(read_brief(Source(_brief(off), "brief.txt")), Config())
    assert are_misplaced(comparison) is misplaced
