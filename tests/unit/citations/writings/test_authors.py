from __future__ import annotations

import pytest
from tests.unit.whole import read

from citecheck.citations.writings.authors import short_names, surnames
from citecheck.model.citations import Citation, Resolved


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


_LONE = "Ada B. Frost, The Cost of Cold, 12 Yale L.J. 34, 36 (1950)."
_PAIR = "Ada Frost & Otto Rime, Snow and Its Friends, 88 Yale L.J. 11, 14 (1978)."
_CALIFORNIA = "(Frost, Cold (1950) 48 Cal.L.Rev. 383, 389.)"


def _citations(text: str) -> tuple[Citation, ...]:
    return tuple(read(text).citations)


@pytest.mark.parametrize(
    ("full", "short"),
    [
        (_LONE, "Frost, supra, at 40."),
        (_PAIR, "Frost & Rime, supra, at 20."),
        (_CALIFORNIA, "(Frost, supra, 48 Cal.L.Rev. at p. 392.)"),
    ],
)
def test_it_is_the_article(full: str, short: str) -> None:
    found = _citations(f"{full} It has grown since. {short}")
    supra = next(citation for citation in found if citation.form == "supra")
    assert isinstance(supra.resolution, Resolved)
    assert supra.authority == found[0].authority


@pytest.mark.parametrize(
    "text",
    [
        f"{_LONE} {_LONE.replace('12', '13').replace('Cost', 'Price')} See Frost, supra, at 40.",
        f"{_LONE} See Rime, supra, at 40.",
        f"Roe v. Hail, 12 F.4th 9 (2d Cir. 2021); {_PAIR} See Snow, supra, at 40.",
    ],
)
def test_what_may_be_another_s_is_left_open(text: str) -> None:
    supra = next(citation for citation in _citations(text) if citation.form == "supra")
    assert not isinstance(supra.resolution, Resolved)
