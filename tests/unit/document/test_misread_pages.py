"""Letters behind a leader that stand for the figures of pages."""

from __future__ import annotations

import pytest

from citecheck.document.misread_pages import misread_pages


@pytest.mark.parametrize(
    ("pages", "read"),
    [
        ("l, 5, 9", {"l": "1"}),
        (".l l", {"l l": "11"}),
        ("5, 1 O", {"1 O": "10"}),
        ("I", {"I": "1"}),
        ("l2-l4", {"l2": "12", "l4": "14"}),
        ("12, 14", {}),
        ("iii, 4", {}),
    ],
)
def test_they_are_read_as_figures(pages: str, read: dict[str, str]) -> None:
    line = f"Quill v. Dale, 5 F.3d 6 (1st Cir. 1993) ............ {pages}\n"
    assert {line[m.start : m.end]: m.words for m in misread_pages(line)} == read


def test_a_text_without_leaders_has_none() -> None:
    assert not list(misread_pages("Quill v. Dale, 5 F.3d 6 (1st Cir. 1993), part I\n"))
