"""A part that is lost from a brief costs the report nothing but what rests on that part, unless a
line of what was not checked says so."""

from __future__ import annotations

import pytest
from tests.properties.cuts import Cut, less, tried, whole
from tests.properties.texts import SAMPLES, sample

_TRIES = 25


@pytest.mark.parametrize("name", [path.stem for path in SAMPLES])
def test_what_is_cut_out_of_a_brief_silences_nothing_else(name: str) -> None:
    made = list(tried(sample(name), _TRIES, seed=1))
    # a text without pages, headings and a table has nothing to cut
    assert len(made) == _TRIES or "\f" not in sample(name)
    assert [(cut.what, lost) for cut, lost in made if lost] == []


BRIEF = (
    "TABLE OF AUTHORITIES\n\nCases\n\nCamp v. Pitts, 411 U.S. 138 (1973) ..... 1\n\ni\n\f"
    "ARGUMENT\n\nSee Camp v. Pitts, 411 U.S. 138, 140 (1973). So it is held by all.\n\n1\n\f"
    f"{'The record is long, and it was read in full. ' * 20}\n\n2\n\f"
    "See Doe v. Roe, 550 U.S. 544 (2007), on the last question of this appeal.\n\n3\n"
)


def test_it_would_be_seen_if_a_citation_elsewhere_were_lost() -> None:
    at = BRIEF.index("See Doe")
    gone = Cut("nothing", ())
    assert less(whole(BRIEF), whole(BRIEF), gone) == []
    lost = less(whole(BRIEF), whole(f"{BRIEF[:at]}{BRIEF[at:].replace('550 U.S. 544', '')}"), gone)
    assert any("550 U.S. 544" in words for words in lost)


def test_a_cut_takes_out_its_stretches_and_nothing_else() -> None:
    cut = Cut("two words", ((4, 8), (12, 16)))
    text = "one two six ten end"
    assert cut.of(text) == "one six end"
    assert [text[at] == cut.of(text)[cut.moved(at)] for at in (0, 8, 16, 18)] == [True] * 4
