"""Page labels of an entry, each page on its own."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.output.page_labels import expand


@pytest.mark.parametrize(
    ("label", "pages"),
    [
        ("4", ["4"]),
        ("4-6", ["4", "5", "6"]),
        ("4–6", ["4", "5", "6"]),
        ("112-15", ["112", "113", "114", "115"]),
        ("ii-iv", ["ii", "iii", "iv"]),
        ("iv", ["iv"]),
        ("5 n.3", ["5"]),
        ("12 & n.4", ["12"]),
        ("A-2-A-4", ["A-2", "A-3", "A-4"]),
        ("A-2", ["A-2"]),
        ("9-4", ["9-4"]),
        ("1-9999", ["1-9999"]),
        ("", [""]),
    ],
)
def test_expand(label: str, pages: list[str]) -> None:
    assert expand(label) == pages


@given(st.text(max_size=60))
def test_no_label_is_lost_or_explodes(label: str) -> None:
    assert 1 <= len(expand(label)) <= 401
