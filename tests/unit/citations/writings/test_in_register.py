"""Where numbered papers are printed in the Federal Register."""

from __future__ import annotations

import pytest
from tests.unit.whole import read

from citecheck.citations.writings.in_register import page_behind


@pytest.mark.parametrize(
    ("behind", "place", "pin"),
    [
        (", 84 Fed. Reg. 1234", "84 Fed. Reg. 1234", None),
        (", 84 Fed. Reg. 31234, 31240 (Feb. 4, 2019)", "84 Fed. Reg. 31,234", "31240"),
        (" (Nov. 1, 2019), 84 FR 1234", "84 Fed. Reg. 1234", None),
    ],
)
def test_a_page_right_behind(behind: str, place: str, pin: str | None) -> None:
    printed = page_behind(f"T.D. 9876{behind}", 9)
    assert printed is not None
    assert (str(printed.place), printed.pin) == (place, pin)


@pytest.mark.parametrize("behind", [". 84 Fed. Reg. 1234", "; 84 Fed. Reg. 1234", ", 26 C.F.R."])
def test_none(behind: str) -> None:
    assert page_behind(f"T.D. 9876{behind}", 9) is None


@pytest.mark.parametrize(
    ("paper", "key"),
    [
        ("T.D. 9876", "T.D. 9876"),
        ("Exchange Act Release No. 34-87654", "Release No. 34-87654"),
        ("OMB Circular A-133", "OMB Circular A-133"),
    ],
)
def test_paper_and_page_are_one_authority(paper: str, key: str) -> None:
    text = f"See {paper}, 84 Fed. Reg. 1234, 1236 (Feb. 4, 2019). Later, 84 Fed. Reg. at 1240.\n"
    [authority] = read(text).authorities
    assert [str(k) for k in authority.keys] == [key]
    assert [str(k) for k in authority.places] == ["84 Fed. Reg. 1234"]
    assert (authority.year, len(authority.sites)) == (2019, 2)
