"""Orders, proclamations, guidelines and opinions: strings that cite and strings that do not."""

from __future__ import annotations

import pytest
from hypothesis import given
from tests.unit.citations.grammar_table import assert_lawful, rows, texts

from citecheck.citations.writings import executive
from citecheck.model.citations import Form

CASES = [
    ('Exec. Order No. 14,158', [
        ('Exec. Order No. 14,158', 'Exec. Order No. 14,158', None),
    ]),
    ('E.O. 14,158', [
        ('Exec. Order No. 14,158', 'E.O. 14,158', None),
    ]),
    ('E.O. No. 14158', [
        ('Exec. Order No. 14,158', 'E.O. No. 14158', None),
    ]),
    ('Executive Order 14158', [
        ('Exec. Order No. 14,158', 'Executive Order 14158', None),
    ]),
    ('EXEC. ORDER NO. 14,158', [
        ('Exec. Order No. 14,158', 'EXEC. ORDER NO. 14,158', None),
    ]),
    ('Exec. Order No. 14,158 Sec. 4(b)', [
        ('Exec. Order No. 14,158', 'Exec. Order No. 14,158 Sec. 4(b)', 'Sec. 4(b)'),
    ]),
    ('E.O. No. 14,158 at § 4(b)', [
        ('Exec. Order No. 14,158', 'E.O. No. 14,158 at § 4(b)', '§ 4(b)'),
    ]),
    ('Exec. Order No. 14,158, § 4(b), 90 Fed. Reg. 8441', [
        ('Exec. Order No. 14,158', 'Exec. Order No. 14,158, § 4(b), 90 Fed. Reg. 8441', '§ 4(b)'),
    ]),
    ('Exec. Order No. 12,291, 3 C.F.R. 127', [
        ('Exec. Order No. 12,291', 'Exec. Order No. 12,291, 3 C.F.R. 127', None),
    ]),
    ('Exec. Order Nos. 13,768 and 13,780', [
        ('Exec. Order No. 13,768', 'Exec. Order Nos. 13,768', None),
        ('Exec. Order No. 13,780', '13,780', None),
    ]),
    ('Proclamation No. 9844, 84 Fed. Reg. 4949', [
        ('Proclamation No. 9844', 'Proclamation No. 9844, 84 Fed. Reg. 4949', None),
    ]),
    ('Presidential Proclamation 10,142', [
        ('Proclamation No. 10,142', 'Presidential Proclamation 10,142', None),
    ]),
    ('NSPM-33', [
        ('National Security Presidential Memorandum No. 33', 'NSPM-33', None),
    ]),
    ('Presidential Determination No. 99-7', [
        ('Presidential Determination No. 99-7', 'Presidential Determination No. 99-7', None),
    ]),
    ('U.S.S.G. § 2B1.1', [
        ('U.S.S.G. § 2B1.1', 'U.S.S.G. § 2B1.1', None),
    ]),
    ('USSG §2B1.1(b)(1) cmt. n.3(A)', [
        ('U.S.S.G. § 2B1.1', 'USSG §2B1.1(b)(1) cmt. n.3(A)', '(b)(1) cmt. n.3(A)'),
    ]),
    ('U.S.S.G. §§ 2B1.1, 3B1.2', [
        ('U.S.S.G. § 2B1.1', 'U.S.S.G. §§ 2B1.1', None),
        ('U.S.S.G. § 3B1.2', '3B1.2', None),
    ]),
    ("41 Op. Att'y Gen. 507, 510", [
        ("41 Op. Att'y Gen. 507", "41 Op. Att'y Gen. 507, 510", '510'),
    ]),
    ('24 Op. O.L.C. 58', [
        ('24 Op. O.L.C. 58', '24 Op. O.L.C. 58', None),
    ]),
    ("Tex. Att'y Gen. Op. No. JC-0351", [
        ("Tex. Att'y Gen. Op. No. JC-0351", "Tex. Att'y Gen. Op. No. JC-0351", None),
    ]),
    ("Op. Tex. Att'y Gen. No. JC-0351", [
        ("Tex. Att'y Gen. Op. No. JC-0351", "Op. Tex. Att'y Gen. No. JC-0351", None),
    ]),
    ('Rev. Rul. 2004-33', [
        ('Rev. Rul. 2004-33', 'Rev. Rul. 2004-33', None),
    ]),
    ('Release No. 34-43154', [
        ('Release No. 34-43154', 'Release No. 34-43154', None),
    ]),
]  # fmt: skip

NOT_CITED = [
    "the President's Executive Order of March 20, 2025",
    "Order No. 14158 of the Commission",
    "The CEO. 14,158 people",
    "an executive order",
    "he E.O. 12 times",
    "§ 2B1.1 of the manual",
    "the Texas Att'y Gen. 12 times",
    "Case No. EO-14158-X",
    "Exec. Order No. 5.25",
]

SHORT = [
    ("E.O. § 3(c)", "Exec. Order No.", "§ 3(c)"),
    ("24 Op. O.L.C. at 60", "24 Op. O.L.C.", "60"),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert rows(executive.find, text) == expected


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_the_same_inside_a_sentence(
    text: str, expected: list[tuple[str, str, str | None]]
) -> None:
    assert rows(executive.find, f"It is so. See, e.g., {text} (emphasis added).") == expected


@pytest.mark.parametrize("text", NOT_CITED)
def test_leaves_alone(text: str) -> None:
    assert rows(executive.find, text) == []


@given(texts)
def test_any_text_gives_ordered_spans_inside_it(text: str) -> None:
    assert_lawful(text, list(executive.find(text)))


@pytest.mark.parametrize(("text", "key", "pin"), SHORT)
def test_short_form_keeps_the_series_alone(text: str, key: str, pin: str) -> None:
    [site] = executive.find(text)
    assert site.form is Form.SHORT
    assert (str(site.key), site.pin) == (key, pin)
