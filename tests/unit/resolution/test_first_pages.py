"""Whether a pin may stand in a decision."""

from __future__ import annotations

import pytest

from citecheck.model.keys import CaseKey, DocketKey
from citecheck.resolution.first_pages import page_fits

_KEY = CaseKey("424", "U.S.", "100")


@pytest.mark.parametrize(
    ("pin", "fits"),
    [("100", True), ("120 n.3", True), ("99", False), ("901", False), ("870", True), (None, True)],
)
def test_a_pin_stands_on_the_first_page_or_behind(pin: str | None, *, fits: bool) -> None:
    assert page_fits([_KEY], pin) is fits


def test_any_reporter_of_the_decision_may_be_meant() -> None:
    assert page_fits([_KEY, CaseKey("96", "S. Ct.", "600")], "612")
    assert not page_fits([_KEY, CaseKey("96", "S. Ct.", "700")], "99")


def test_a_decision_whose_pages_are_not_known_is_not_ruled_out() -> None:
    assert page_fits([_KEY, CaseKey("96", "S. Ct.", "___")], "99")
    assert page_fits([DocketKey("24-1")], "99")
    assert page_fits([CaseKey("2020", "WL", "1234567")], "99")
