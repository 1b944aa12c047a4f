from __future__ import annotations

import pytest

from citecheck.citations.writings.authors import short_names, surnames


@pytest.mark.parametrize(
    ("authors", "names"),
    [
        ("Saikrishna B. Prakash & John C. Yoo", ("Prakash", "Yoo")),
        ("Ann Roe, Bob Doe & Carl Poe", ("Roe", "Doe", "Poe")),
        ("Ann Roe and Bob Doe, Jr.", ("Roe", "Doe")),
        ("Ann Roe et al.", ()),
        ("Note", ()),
        ("what people say of it", ()),
        ("", ()),
    ],
)
def test_surnames(authors: str, names: tuple[str, ...]) -> None:
    assert surnames(authors) == names


@pytest.mark.parametrize(
    ("authors", "short"),
    [
        ("Brett M. Frischmann & Susan Benesch", "Frischmann & Benesch"),
        ("Ann Roe, Bob Doe & Carl Poe", "Roe et al."),
    ],
)
def test_short_names(authors: str, short: str) -> None:
    assert short_names(authors) == (authors, short)


def test_one_author_keeps_all_words() -> None:
    assert short_names("Ann Roe") == ("Ann Roe",)
