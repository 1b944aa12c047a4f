"""A list and a brief may spell a reporter in their own ways."""

from __future__ import annotations

import pytest

from citecheck.lookup.spelling import standard_number, standard_reporter


@pytest.mark.parametrize(
    ("spelt", "standard"),
    [
        ("F.3d", "F.3d"),
        ("F. 3d", "F.3d"),
        ("Fed. Appx.", "F. App'x"),
        ("Cal.4th", "Cal. 4th"),
        ("U. S.", "U.S."),
        ("WL", "WL"),
        ("Nowhere Rep.", "NOWHEREREP"),
        ("nowhere rep", "NOWHEREREP"),
    ],
)
def test_reporters(spelt: str, standard: str) -> None:
    assert standard_reporter(spelt) == standard
    assert standard_reporter(standard) == standard


def test_numbers() -> None:
    assert standard_number(" 1,234 ") == "1234"
