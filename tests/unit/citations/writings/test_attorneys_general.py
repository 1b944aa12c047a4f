"""Opinions of the states' attorneys general: each by its state and number, or volume and page."""

from __future__ import annotations

import pytest

from citecheck.citations.writings.attorneys_general import find

CITED = [
    ("Tex. Att'y Gen. Op. No. KP-0231", "Tex. Att'y Gen. Op. No. KP-0231"),
    ("Texas Attorney General Opinion No. KP-0231", "Tex. Att'y Gen. Op. No. KP-0231"),
    ("Op. Tex. Att'y Gen. No. JC-0351", "Tex. Att'y Gen. Op. No. JC-0351"),
    ("Op. Att'y Gen. Fla. 2012-34", "Fla. Att'y Gen. Op. No. 2012-34"),
    ("2016 Ohio Atty.Gen.Ops. No. 2016-021", "Ohio Att'y Gen. Op. No. 2016-021"),
    ("2016 Ohio Op. Att'y Gen. No. 21", "2016 Ohio Op. Att'y Gen. No. 21"),
    ("95 Md. Op. Atty. Gen. 152", "95 Md. Op. Att'y Gen. 152"),
    ("2005 Va. Op. Att'y Gen. 12", "2005 Va. Op. Att'y Gen. 12"),
    ("Wash. Op. Att'y Gen. 2002 No. 3", "Wash. Att'y Gen. Op. No. 2002 No. 3"),
    ("S.C. Op. Att'y Gen. No. 86-12", "S.C. Att'y Gen. Op. No. 86-12"),
]
NONE = [
    "the Texas Att'y Gen. 12 times",
    "an opinion of the Attorney General 12 years later",
    "81 Op. Att'y Gen. 7",  # by volume and page without a state: see the executive's
    "the Attorney General's 2012 report",
]


@pytest.mark.parametrize(("cited", "key"), CITED)
def test_one_opinion(cited: str, key: str) -> None:
    text = f"The court relied on {cited}, and it was right."
    assert [(str(site.key), site.core.of(text)) for site in find(text)] == [(key, cited)]


@pytest.mark.parametrize("text", NONE)
def test_without_an_opinions_words_there_is_none(text: str) -> None:
    assert list(find(f"He read {text}.")) == []


def test_a_pin_behind_a_page() -> None:
    (site,) = find("See 95 Md. Op. Att'y Gen. 152, 155 (2010).")
    assert site.pin == "155"
