"""Ethics opinions and advisory opinions: strings that cite and strings that do not."""

from __future__ import annotations

import pytest
from hypothesis import given
from tests.unit.citations.grammar_table import assert_lawful, rows, texts

from citecheck.citations.writings import numbered_opinions

CASES = [
    ("ABA Formal Op. 06-439", ("Formal Op. 06-439", "ABA Formal Op. 06-439", None)),
    (
        "ABA Comm. on Ethics & Prof'l Responsibility, Formal Op. 477R",
        ("Formal Op. 477R", "Formal Op. 477R", None),
    ),
    ("ABA Formal Opinion 96-400", ("Formal Op. 96-400", "ABA Formal Opinion 96-400", None)),
    ("Mass. Ethics Op. No. 99-3", ("Ethics Op. 99-3", "Mass. Ethics Op. No. 99-3", None)),
    ("N.Y. Ethics Op. 820, at 3", ("Ethics Op. 820", "N.Y. Ethics Op. 820, at 3", "3")),
    ("DOL Adv. Op. 2013-03A", ("Adv. Op. 2013-03A", "DOL Adv. Op. 2013-03A", None)),
    ("FEC Advisory Opinion 2010-11", ("Adv. Op. 2010-11", "FEC Advisory Opinion 2010-11", None)),
    ("2011 Formal Ethics Op. 6", ("2011 Formal Op. 6", "2011 Formal Ethics Op. 6", None)),
    ("Formal Opn. No. 2015-192", ("Formal Op. 2015-192", "Formal Opn. No. 2015-192", None)),
    ("2012 FEO 7", ("2012 Formal Op. 7", "2012 FEO 7", None)),
    ("98 FEO 5", ("1998 Formal Op. 5", "98 FEO 5", None)),
    (
        "OAG, 1981-1982, No 5672, p 415",
        ("Mich. Att'y Gen. Op. No. 5672", "OAG, 1981-1982, No 5672, p 415", None),
    ),
    (
        "OAG 1991-1992, No. 6,782",
        ("Mich. Att'y Gen. Op. No. 6782", "OAG 1991-1992, No. 6,782", None),
    ),
    ("OAG 91-07", ("OAG 91-07", "OAG 91-07", None)),
    ("Ky. OAG 91-07, at 3", ("Ky. OAG 91-07", "Ky. OAG 91-07, at 3", "3")),
    ("Fla. AGO 2001-14", ("Fla. AGO 2001-14", "Fla. AGO 2001-14", None)),
    ("AGO 2005 No. 17", ("AGO 2005 No. 17", "AGO 2005 No. 17", None)),
    ("Legal Ethics Op. 318", ("Ethics Op. 318", "Legal Ethics Op. 318", None)),
]

NOT_CITED = [
    "He gave a formal opinion 20 times.",
    "The Ethics Opinion of 2004 says so.",
    "A Formal Opinion, 12 pages long, says so.",
    "Advisory Op. 5",
    "24 Op. O.L.C. 58",
    "Formal Op. 06-439-A",
    "No. OAG 91-07",  # the number of the opinion itself
    "AGO OAG 91-07",
    "AGO 2001-014",
    "OAG, 1981-1982, has no numbers.",
    "12 FEO members",
]


@pytest.mark.parametrize(("text", "row"), CASES)
def test_reads(text: str, row: tuple[str, str, str | None]) -> None:
    assert rows(numbered_opinions.find, f"See {text} (2006).") == [row]


@pytest.mark.parametrize("text", NOT_CITED)
def test_leaves_alone(text: str) -> None:
    assert rows(numbered_opinions.find, text) == []


@given(texts)
def test_sites_are_lawful(text: str) -> None:
    assert_lawful(text, list(numbered_opinions.find(text)))
