"""Materials of Congress: strings that cite and strings that do not."""

# A table of citations reads best with each string on one line.

from __future__ import annotations

import pytest
from hypothesis import given
from tests.unit.citations.grammar_table import assert_lawful, rows, texts

from citecheck.citations.writings import legislative
from citecheck.model.citations import Form

CASES = [
    ('Hearing on A.B. 250 Before the Assembly Comm. on Judiciary, 64th Leg.', [
        (
            'Hearing on A.B. 250, 64th Leg.',
            'Hearing on A.B. 250 Before the Assembly Comm. on Judiciary, 64th Leg.',
            None,
        ),
    ]),
    ('H.R. Rep. No. 93-1457, at 25', [
        ('H.R. Rep. No. 93-1457', 'H.R. Rep. No. 93-1457, at 25', '25'),
    ]),
    ('H.R. Rep. No. 93-1457 (1974)', [
        ('H.R. Rep. No. 93-1457', 'H.R. Rep. No. 93-1457', None),
    ]),
    ('H.R. Rep No. 93-1457', [
        ('H.R. Rep. No. 93-1457', 'H.R. Rep No. 93-1457', None),
    ]),
    ('House Report 93-1457', [
        ('H.R. Rep. No. 93-1457', 'House Report 93-1457', None),
    ]),
    ('H.R. Conf. Rep. No. 93-1457', [
        ('H.R. Rep. No. 93-1457', 'H.R. Conf. Rep. No. 93-1457', None),
    ]),
    ('H.R. REP. NO. 102-317', [
        ('H.R. Rep. No. 102-317', 'H.R. REP. NO. 102-317', None),
    ]),
    ('S. REP. No. 102-178, at 3', [
        ('S. Rep. No. 102-178', 'S. REP. No. 102-178, at 3', '3'),
    ]),
    ('H.R. Rep. No. 102-317, 1991 WL 245201, at *10', [
        ('H.R. Rep. No. 102-317', 'H.R. Rep. No. 102-317, 1991 WL 245201, at *10', '*10'),
    ]),
    ('H.R. Rep. No. 102-317, at 5 (1991), 1991 WL 245201', [
        ('H.R. Rep. No. 102-317', 'H.R. Rep. No. 102-317, at 5 (1991), 1991 WL 245201', '5'),
    ]),
    ('H.R. Rep. No. 99-296, pt. 1, at 4', [
        ('H.R. Rep. No. 99-296', 'H.R. Rep. No. 99-296, pt. 1, at 4', 'pt. 1, at 4'),
    ]),
    ('S. Rep. No. 97-212', [
        ('S. Rep. No. 97-212', 'S. Rep. No. 97-212', None),
    ]),
    ('S. Rep. No. 97-212, at 7 (1975), as reprinted in 1975 U.S.C.C.A.N. 1425, 1431', [
        ('S. Rep. No. 97-212', 'S. Rep. No. 97-212, at 7 (1975), as reprinted in 1975 U.S.C.C.A.N. 1425, 1431', '7'),
    ]),
    ('S. Rep. No. 206, 49th Cong., 1st Sess. 3', [
        ('S. Rep. No. 49-206', 'S. Rep. No. 206, 49th Cong., 1st Sess. 3', '3'),
    ]),
    ('H.R. Doc. No. 94-12', [
        ('H.R. Doc. No. 94-12', 'H.R. Doc. No. 94-12', None),
    ]),
    ('S. 2345, 100th Cong. § 3', [
        ('S. 2345, 100th Cong.', 'S. 2345, 100th Cong. § 3', '§ 3'),
    ]),
    ('H.R. 1234, 117th Cong.', [
        ('H.R. 1234, 117th Cong.', 'H.R. 1234, 117th Cong.', None),
    ]),
    ('S.J. Res. 8, 102nd Cong.', [
        ('S.J. Res. 8, 102d Cong.', 'S.J. Res. 8, 102nd Cong.', None),
    ]),
    ('H.R. Con. Res. 5, 99th Cong.', [
        ('H. Con. Res. 5, 99th Cong.', 'H.R. Con. Res. 5, 99th Cong.', None),
    ]),
    ('121 Cong. Rec. 19,483', [
        ('121 Cong. Rec. 19,483', '121 Cong. Rec. 19,483', None),
    ]),
    ('121 Cong. Rec. 19,483 (1975)', [
        ('121 Cong. Rec. 19,483', '121 Cong. Rec. 19,483', None),
    ]),
    ('121 Cong. Rec. 19483', [
        ('121 Cong. Rec. 19,483', '121 Cong. Rec. 19483', None),
    ]),
    ('121 Cong. Rec. 19,486-92', [
        ('121 Cong. Rec. 19,486', '121 Cong. Rec. 19,486-92', '19,486-92'),
    ]),
    ('131 Cong. Rec. 21, 392', [
        ('131 Cong. Rec. 21,392', '131 Cong. Rec. 21, 392', None),
    ]),
    ('18 Cong. Rec. 834, 836', [
        ('18 Cong. Rec. 834', '18 Cong. Rec. 834, 836', '836'),
    ]),
    ('132 Cong. Rec. 9,279', [
        ('132 Cong. Rec. 9279', '132 Cong. Rec. 9,279', None),
    ]),
    ('151 Cong. Rec. S12684-01, S12689', [
        ('151 Cong. Rec. S12684-01', '151 Cong. Rec. S12684-01, S12689', 'S12689'),
    ]),
    ('1975 U.S.C.C.A.N. 1425, 1431', [
        ('1975 U.S.C.C.A.N. 1425', '1975 U.S.C.C.A.N. 1425, 1431', '1431'),
    ]),
    ('Cong. Globe, 39th Cong., 1st Sess. 2765', [
        ('Cong. Globe, 39th Cong., 1st Sess. 2765', 'Cong. Globe, 39th Cong., 1st Sess. 2765', None),
    ]),
    ('1 Annals of Cong. 434', [
        ('1 Annals of Cong. 434', '1 Annals of Cong. 434', None),
    ]),
    ('Joint Hearing on S. 2345 Before the Subcomm. on Select Educ. of the H. Comm. on Labor, 100th Cong. 11', [
        ('Joint Hearing on S. 2345, 100th Cong.', 'Joint Hearing on S. 2345 Before the Subcomm. on Select Educ. of the H. Comm. on Labor, 100th Cong. 11', '11'),
    ]),
    ('Jo int Hearing on S. 2345 Before the S. Comm. on Labor, 100th Cong. 11', [
        ('Joint Hearing on S. 2345, 100th Cong.', 'Jo int Hearing on S. 2345 Before the S. Comm. on Labor, 100th Cong. 11', '11'),
    ]),
]  # fmt: skip

NOT_CITED = [
    "the House voted",
    "S. 2345 was amended",
    "See H.R. 1234.",
    "The Senate Report explains",
    "a hearing on the motion before the court in 1990",
    "reprinted in 1975 U.S.C.C.A.N. 1425",
    "the Cong. Rec. 12 pages on",
    "U.N. Doc. No. 94-12",
    "Smith v. Jones, 12 S. Ct. 45",
]

SHORT = [
    ("152 Cong. Rec. at H2280", "152 Cong. Rec.", "H2280"),
    ("151 Cong. Rec. at S12688", "151 Cong. Rec.", "S12688"),
    ("S. Rep. at 17", "S. Rep.", "17"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert rows(legislative.find, text) == expected


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_the_same_inside_a_sentence(
    text: str, expected: list[tuple[str, str, str | None]]
) -> None:
    assert rows(legislative.find, f"It is so. See, e.g., {text} (emphasis added).") == expected


@pytest.mark.parametrize("text", NOT_CITED)
def test_leaves_alone(text: str) -> None:
    assert rows(legislative.find, text) == []


@given(texts)
def test_any_text_gives_ordered_spans_inside_it(text: str) -> None:
    assert_lawful(text, list(legislative.find(text)))


@pytest.mark.parametrize(("text", "key", "pin"), SHORT)
def test_short_form_keeps_the_series_alone(text: str, key: str, pin: str) -> None:
    [site] = legislative.find(text)
    assert site.form is Form.SHORT
    assert (str(site.key), site.pin) == (key, pin)
