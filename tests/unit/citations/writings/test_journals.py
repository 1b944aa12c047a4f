"""Law reviews: strings that cite, one spacing for all, and reporters left alone."""

# A table of citations reads best with each string on one line.

from __future__ import annotations

import pytest
from hypothesis import given
from reporters_db import JOURNALS, REPORTERS
from tests.unit.citations.grammar_table import assert_lawful, rows, texts

from citecheck.citations.writings import journals
from citecheck.model.citations import Form

CASES = [
    ('61 B.C. L. Rev. 1212', [
        ('61 B.C. L. Rev. 1212', '61 B.C. L. Rev. 1212', None),
    ]),
    ('61 B.C. L. Rev. 1212 (2015)', [
        ('61 B.C. L. Rev. 1212', '61 B.C. L. Rev. 1212', None),
    ]),
    ('61 B. C. L.Rev. 1212, 1458', [
        ('61 B.C. L. Rev. 1212', '61 B. C. L.Rev. 1212, 1458', '1458'),
    ]),
    ('88 Ind. L.J. 837, 840', [
        ('88 Ind. L.J. 837', '88 Ind. L.J. 837, 840', '840'),
    ]),
    ('88 Ind. L. J. 837', [
        ('88 Ind. L.J. 837', '88 Ind. L. J. 837', None),
    ]),
    ('17 Stan. Tech. L. Rev. 219, 220-221 & n.3', [
        ('17 Stan. Tech. L. Rev. 219', '17 Stan. Tech. L. Rev. 219, 220-221 & n.3', '220-221 & n.3'),
    ]),
    ('84 N.Y.U. L. Rev. 97', [
        ('84 N.Y.U. L. Rev. 97', '84 N.Y.U. L. Rev. 97', None),
    ]),
    ('84 N. Y. U. L. Rev. 97', [
        ('84 N.Y.U. L. Rev. 97', '84 N. Y. U. L. Rev. 97', None),
    ]),
    ('70 U. Chi. L. Rev. 887, 933 & n.169', [
        ('70 U. Chi. L. Rev. 887', '70 U. Chi. L. Rev. 887, 933 & n.169', '933 & n.169'),
    ]),
    ("53 St. Mary's L.J. __", [
        ("53 St. Mary's L.J. __", "53 St. Mary's L.J. __", None),
    ]),
    ('44 Harv. C.R.-C.L. L. Rev. 5', [
        ('44 Harv. C.R.-C.L. L. Rev. 5', '44 Harv. C.R.-C.L. L. Rev. 5', None),
    ]),
    ('2015 Wis. L. Rev. 123, 130', [
        ('2015 Wis. L. Rev. 123', '2015 Wis. L. Rev. 123, 130', '130'),
    ]),
    ('12 J. L. & Econ. 1, 3-5', [
        ('12 J.L. & Econ. 1', '12 J. L. & Econ. 1, 3-5', '3-5'),
    ]),
    ('33 Const. Comment. 12', [
        ('33 Const. Comment. 12', '33 Const. Comment. 12', None),
    ]),
    ('5 Green Bag 2d 12', [
        ('5 Green Bag 2d 12', '5 Green Bag 2d 12', None),
    ]),
    ('46 Harv. L. Rev. 5, 47 Harv. L. Rev. 6', [
        ('46 Harv. L. Rev. 5', '46 Harv. L. Rev. 5', None),
        ('47 Harv. L. Rev. 6', '47 Harv. L. Rev. 6', None),
    ]),
]  # fmt: skip

NOT_CITED = [
    "In 1998 J. Smith 5 times",
    "12 N.J. L. 34",
    "231 N.Y.L.J. 1",
    "50 M.J. 12",
    "2 Day 5",
    "the Harvard Law Review",
    "the 9 Law 5",
    "550 U.S. 544",
    "Smith, 3 Pet. 12",
]

SHORT = [
    ("17 Stan. Tech. L. Rev. at 231", "17 Stan. Tech. L. Rev.", "231"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert rows(journals.find, text) == expected


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_the_same_inside_a_sentence(
    text: str, expected: list[tuple[str, str, str | None]]
) -> None:
    assert rows(journals.find, f"It is so. See, e.g., {text} (emphasis added).") == expected


@pytest.mark.parametrize("text", NOT_CITED)
def test_leaves_alone(text: str) -> None:
    assert rows(journals.find, text) == []


@given(texts)
def test_any_text_gives_ordered_spans_inside_it(text: str) -> None:
    assert_lawful(text, list(journals.find(text)))


@pytest.mark.parametrize(("text", "key", "pin"), SHORT)
def test_short_form_keeps_the_series_alone(text: str, key: str, pin: str) -> None:
    [site] = journals.find(text)
    assert site.form is Form.SHORT
    assert (str(site.key), site.pin) == (key, pin)


def test_most_journals_of_reporters_db_are_read() -> None:
    """Left out on purpose: newspapers, plain words (Digest, Taxes) and looseleaf services."""
    read = [title for title in JOURNALS if list(journals.find(f"See 12 {title} 345 (1999)."))]
    assert len(read) / len(JOURNALS) > 0.92


def test_no_reporter_of_reporters_db_is_read_as_a_journal() -> None:
    titles = {
        title
        for reporters in REPORTERS.values()
        for reporter in reporters
        for title in (*reporter["editions"], *reporter["variations"])
    }
    assert [title for title in titles if list(journals.find(f"12 {title} 345 (1999)"))] == []


@pytest.mark.parametrize("title", sorted(JOURNALS))
def test_normal_titles_stay_as_they_are(title: str) -> None:
    once = journals.normal_title(title)
    assert journals.normal_title(once) == once
    assert once[0] == title[0]  # by it the titles are looked up
