"""TOA108: passim below the threshold, or where the court forbids it."""

from __future__ import annotations

import pytest
from tests.rules.brief import brief, findings, words

from citecheck.model.config import Config

_CITED = "Camp v. Pitts, 411 U.S. 138, 142 (1973)."


_SHORT = "The record decides. Camp, 411 U.S. at 143."


def _camp(pages: str) -> str:
    return f"Cases\n\nCamp v. Pitts, 411 U.S. 138 (1973) ................ {pages}"


@pytest.mark.parametrize(("pages", "count"), [(2, 1), (3, 1), (4, 1), (5, 0), (6, 0)])
def test_passim_from_five_pages_on(pages: int, count: int) -> None:
    text = brief(_camp("passim"), _CITED, *[_SHORT] * (pages - 1))
    assert len(findings("TOA108", text)) == count


def test_threshold_can_be_set() -> None:
    text = brief(_camp("passim"), _CITED, _SHORT, _SHORT)
    assert findings("TOA108", (text, Config(passim_threshold=3))) == []


def test_several_citations_on_one_page_are_one_page() -> None:
    said = words("TOA108", brief(_camp("passim"), f"{_CITED} {' '.join([_SHORT] * 6)}"))
    assert len(said) == 1
    assert "one page only" in said[0]


_PASSIM = brief(
    "Cases\n\nCamp v. Pitts, 411 U.S. 138 (1973) ................ passim",
    _CITED,
    *(
        f"The {word} record decides. Camp, 411 U.S. at 143."
        for word in "red old new big odd".split()
    ),
)


@pytest.mark.parametrize(
    ("court", "source"),
    [
        ("scotus", "Sup. Ct. R. 34.2"),
        ("cadc", "D.C. Cir. R. 28(a)(2)"),
        ("ca11", "11th Cir. R. 28-1(e)"),
    ],
)
def test_passim_where_it_is_barred(court: str, source: str) -> None:
    (said,) = findings("TOA108", (_PASSIM, Config(court=court)))
    assert source in said.message
    assert said.message.endswith("cited on 1, 2, 3, 4, 5 and 6")


@pytest.mark.parametrize("court", ["generic", "ca2", "ca5", "ca9", "cal", "tex", "nd-cal"])
def test_passim_where_it_is_not(court: str) -> None:
    assert findings("TOA108", (_PASSIM, Config(court=court))) == []


def test_barred_passim_is_found_without_page_markers() -> None:
    text = _PASSIM.replace("\f", "\n")
    for number in range(1, 9):
        text = text.replace(f"\n{number}\n", "\n")
    (said,) = findings("TOA108", (text, Config(court="cadc")))
    assert "does not allow: Camp v. Pitts" in said.message
    assert findings("TOA108", text) == []
