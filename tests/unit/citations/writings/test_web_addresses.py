"""Addresses on the web: the same in spite of broken lines, and no other."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.citations.writings.web_addresses import Addresses, address_in

_LISTED = (
    "Phone Ban, https://www.example.com/2023/05/09/school-phone-ban/ (last visited May 1, 2023)"
)


@pytest.mark.parametrize(
    "text",
    [
        "https://www.example.com/2023/05/09/school-phone-ban/",
        "http://example.com/2023/05/09/school-phone-ban.",
        "www.example.com/2023/05/09/school-phone-ban/#top",
        # broken at the end of a line, with the hyphen lost or a space come in
        "https://www.example.com/2023/05/09/school- phone-ban/",
        "https://www.example.com/2023/05/09/schoolphone-ban/",
        "https://www.example.com/2023/05/\n09/school-phone-ban/",
    ],
)
def test_the_same_address(text: str) -> None:
    words = f"See {text} (May 2023)."
    (span,) = Addresses(words).of(address_in(_LISTED))
    assert span.start == 4
    assert span.of(words).startswith(text[:30])


@pytest.mark.parametrize(
    "text",
    [
        "https://www.example.com/2023/05/09/school-phone-bans/",
        "https://www.example.com/2023/05/09/school-phone-ban/more",
        "https://www.example.com/2023/05/09/",
        "example.com/2023/05/09/school-phone-ban/",
    ],
)
def test_another_address(text: str) -> None:
    assert Addresses(f"See {text} (May 2023).").of(address_in(_LISTED)) == []


@pytest.mark.parametrize("text", ["Roe, A Book (2001)", "https://a.b", "see http:// there"])
def test_no_address(text: str) -> None:
    assert address_in(text) == ""


@given(st.text(alphabet="htps:/w.abc123-# \n", max_size=80), st.text(max_size=40))
def test_spans_lie_in_the_text(text: str, listed: str) -> None:
    address = address_in(f"https://example.com/{listed}") or "examplecom"
    for span in Addresses(text).of(address):
        assert 0 <= span.start < span.end <= len(text)
