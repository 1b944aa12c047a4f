"""Numbers that a slip of the hand makes of each other."""

from __future__ import annotations

import pytest

from citecheck.resolution.slips import nearly_equal, numbers_near


@pytest.mark.parametrize("number", ["7", "10", "99", "101", "120", "988", "1000", "12a"])
def test_numbers_near_are_all_that_are_nearly_equal(number: str) -> None:
    own = {int(number)} if number.isdigit() else set()
    near = {n for n in range(12_000) if nearly_equal(str(n), number)}
    assert {n for n in numbers_near(number) if n < 12_000} - own == near
