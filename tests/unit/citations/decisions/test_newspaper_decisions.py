"""Decisions cited by the day and page of the New York Law Journal; its articles are none."""

from __future__ import annotations

import pytest
from tests.unit.whole import read

_ROE = "N.Y.L.J., Mar. 3, 1998, at 25"


@pytest.mark.parametrize(
    ("cited", "key"),
    [
        ("Roe v Coe, NYLJ, Mar. 3, 1998, at 25, col 1 [Sup Ct, Kings County]", _ROE),
        ("Roe v. Coe, N.Y.L.J., March 3, 1998, p. 25, col. 1 (Sup. Ct. Kings County)", _ROE),
        ("Roe v. Coe, 3/3/98 N.Y.L.J. 25, col. 1 (Sup. Ct. Kings County)", _ROE),
        ("Roe v. Coe, 12/03/05 NYLJ 25 (Sup. Ct. Kings County)", "N.Y.L.J., Dec. 3, 2005, at 25"),
        ("Matter of Roe, NYLJ, May 5, 1999, at 29, col 2", "N.Y.L.J., May 5, 1999, at 29"),
    ],
)
def test_a_decision_is_known_by_day_and_page(cited: str, key: str) -> None:
    (citation,) = read(f"The court held so in {cited}, and it was right.").citations
    assert [str(k) for k in citation.keys] == [key]
    assert citation.year == int(key.split(", ")[2])


def test_an_article_is_no_decision() -> None:
    cited = "Ann Doe, Trouble at the Bar, N.Y.L.J., Mar. 3, 1998, at 1, col. 3"
    assert [c for c in read(f"See {cited}.").citations if c.kind.row.is_decision] == []


def test_there_is_no_thirteenth_month() -> None:
    cited = "Roe v. Coe, 13/3/98 N.Y.L.J. 25, col. 1 (Sup. Ct. Kings County)"
    assert [c for c in read(f"See {cited}.").citations if c.kind.row.is_decision] == []
