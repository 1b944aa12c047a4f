"""Public laws and the Statutes at Large: strings that cite and strings that do not."""

# A table of citations reads best with each string on one line.

from __future__ import annotations

import pytest
from hypothesis import given
from tests.unit.citations.grammar_table import assert_lawful, rows, texts

from citecheck.citations.writings import session_laws
from citecheck.model.citations import Form

CASES = [
    ('2021 Minn. Laws, 1st Spec. Sess. ch. 11, § 13', [
        (
            '2021 Minn. Laws 1st Spec. Sess. ch. 11, § 13',
            '2021 Minn. Laws, 1st Spec. Sess. ch. 11, § 13',
            None,
        ),
    ]),
    ('Ch. 244, sec. 1, § 18-4-203, 2019 Colo. Sess. Laws 2388', [
        (
            '2019 Colo. Sess. Laws 2388',
            'Ch. 244, sec. 1, § 18-4-203, 2019 Colo. Sess. Laws 2388',
            None,
        ),
    ]),
    ('Ga. L. 1992, p. 1883, § 1', [
        ('Ga. L. 1992, p. 1883', 'Ga. L. 1992, p. 1883, § 1', '§ 1'),
    ]),
    ('Ga. L. 1991, pp. 883, 886', [
        ('Ga. L. 1991, p. 883', 'Ga. L. 1991, pp. 883, 886', '886'),
    ]),
    ('Act No. 41-1998', [
        ('P.R. Act No. 41-1998', 'Act No. 41-1998', None),
    ]),
    ('Stats. 2014, ch. 249, § 2, p. 2506', [
        ('2014 Cal. Stat. ch. 249, § 2', 'Stats. 2014, ch. 249, § 2, p. 2506', None),
    ]),
    ('Stats. 2015, ch. 375; § 1.5', [
        ('2015 Cal. Stat. ch. 375, § 1.5', 'Stats. 2015, ch. 375; § 1.5', None),
    ]),
    ('(Stats. 1988, ch. 10.)', [
        ('1988 Cal. Stat. ch. 10', 'Stats. 1988, ch. 10', None),
    ]),
    ('Pub. L. No. 93-579, § 3, 88 Stat. 1896', [
        ('Pub. L. No. 93-579', 'Pub. L. No. 93-579, § 3, 88 Stat. 1896', '§ 3'),
    ]),
    ('PL 93-579', [
        ('Pub. L. No. 93-579', 'PL 93-579', None),
    ]),
    ('88 Stat 1896', [
        ('88 Stat. 1896', '88 Stat 1896', None),
    ]),
    ('Public Law Number 93-580', [
        ('Pub. L. No. 93-580', 'Public Law Number 93-580', None),
    ]),
    ('Pvt. L. No. 112-3', [
        ('Priv. L. No. 112-3', 'Pvt. L. No. 112-3', None),
    ]),
    ('2019 Cal. Legis. Serv. 89, 91', [
        ('2019 Cal. Legis. Serv. 89', '2019 Cal. Legis. Serv. 89, 91', '91'),
    ]),
    ('2019 Cal. Legis. Serv. ch. 88, § 2', [
        ('2019 Cal. Legis. Serv. ch. 88, § 2', '2019 Cal. Legis. Serv. ch. 88, § 2', None),
    ]),
    ('1999-7 Ala. Adv. Legis. Serv. 12', [
        ('1999-7 Ala. Adv. Legis. Serv. 12', '1999-7 Ala. Adv. Legis. Serv. 12', None),
    ]),
    ('Pub. L. No. 93-579', [
        ('Pub. L. No. 93-579', 'Pub. L. No. 93-579', None),
    ]),
    ('Pub.L. 93-579, 88 Stat. 1896, 1897', [
        ('Pub. L. No. 93-579', 'Pub.L. 93-579, 88 Stat. 1896, 1897', '1897'),
    ]),
    ('Public Law 93-579', [
        ('Pub. L. No. 93-579', 'Public Law 93-579', None),
    ]),
    ('P.L. 93-579', [
        ('Pub. L. No. 93-579', 'P.L. 93-579', None),
    ]),
    ('Pub. L. 109-437 § 2(3)', [
        ('Pub. L. No. 109-437', 'Pub. L. 109-437 § 2(3)', '§ 2(3)'),
    ]),
    ('Pub. L. No. 116-136, div. A, tit. I, § 1102, 134 Stat. 281, 286', [
        ('Pub. L. No. 116-136', 'Pub. L. No. 116-136, div. A, tit. I, § 1102, 134 Stat. 281, 286', 'div. A, tit. I, § 1102'),
    ]),
    ('Pub. L. No. 99-372, § 3, 100 Stat. 7 96, 797', [
        ('Pub. L. No. 99-372', 'Pub. L. No. 99-372, § 3, 100 Stat. 7 96, 797', '§ 3'),
    ]),
    ('Pub. L. Nos. 111-148, 111-152', [
        ('Pub. L. No. 111-148', 'Pub. L. Nos. 111-148', None),
        ('Pub. L. No. 111-152', '111-152', None),
    ]),
    ('Act of Feb. 4, 1887, ch. 105, § 1, 24 Stat. 387, 387', [
        ('24 Stat. 387', 'Act of Feb. 4, 1887, ch. 105, § 1, 24 Stat. 387, 387', '§ 1'),
    ]),
    ('Act of Aug. 29, 1842, ch. 263, § 3, 5 Stat. 543-544', [
        ('5 Stat. 543', 'Act of Aug. 29, 1842, ch. 263, § 3, 5 Stat. 543-544', '§ 3'),
    ]),
    ('24 Stat. 387', [
        ('24 Stat. 387', '24 Stat. 387', None),
    ]),
    ('24 Stat. 387, 47 U.S.C. § 151', [
        ('24 Stat. 387', '24 Stat. 387', None),
    ]),
    ('2011 N.C. Sess. Laws 123', [
        ('2011 N.C. Sess. Laws 123', '2011 N.C. Sess. Laws 123', None),
    ]),
    ('1941 Wash. Sess. Laws ch. 5', [
        ('1941 Wash. Sess. Laws ch. 5', '1941 Wash. Sess. Laws ch. 5', None),
    ]),
]  # fmt: skip

NOT_CITED = [
    "Fla. Stat. § 775.082",
    "Minn. Stat. 204B.47",
    "Wis. Stat. 12",
    "N.C. Gen. Stat. § 1-267.1",
    "the 93-579 vote",
    "Act of 1974",
    "the Laws 12 of them",
    "section 4 Stat. law",
    "public law 5",
    "In 2010 Congress passed Acts 3 and 4",
]

SHORT = [
    ("120 Stat. at 3266", "120 Stat.", "3266"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert rows(session_laws.find, text) == expected


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_the_same_inside_a_sentence(
    text: str, expected: list[tuple[str, str, str | None]]
) -> None:
    assert rows(session_laws.find, f"It is so. See, e.g., {text} (emphasis added).") == expected


@pytest.mark.parametrize("text", NOT_CITED)
def test_leaves_alone(text: str) -> None:
    assert rows(session_laws.find, text) == []


@given(texts)
def test_any_text_gives_ordered_spans_inside_it(text: str) -> None:
    assert_lawful(text, list(session_laws.find(text)))


@pytest.mark.parametrize(("text", "key", "pin"), SHORT)
def test_short_form_keeps_the_series_alone(text: str, key: str, pin: str) -> None:
    [site] = session_laws.find(text)
    assert site.form is Form.SHORT
    assert (str(site.key), site.pin) == (key, pin)
