"""Numbers that a slip of the hand makes of each other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.resolution.slips import nearly_equal, numbers_near, shortened


@pytest.mark.parametrize(
    "number", ["", "0", "01", "007", "7", "10", "99", "101", "120", "988", "1000", "12a", "viii"]
)
def test_all_that_are_nearly_equal_are_among_the_numbers_near(number: str) -> None:
    near = {n for n in range(12_000) if nearly_equal(str(n), number)}
    assert {n for n in numbers_near(number) if nearly_equal(str(n), number)} >= near


@given(st.text("0123a", max_size=5), st.text("0123a", max_size=5))
def test_what_is_nearly_equal_has_something_in_common(left: str, right: str) -> None:
    assert not nearly_equal(left, right) or shortened(left) & shortened(right)
