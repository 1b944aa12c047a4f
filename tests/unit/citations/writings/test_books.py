"""Restatements, treatises, dictionaries: strings that cite and strings that do not."""

# A table of citations reads best with each string on one line.

from __future__ import annotations

import pytest
from hypothesis import given
from tests.unit.citations.grammar_table import assert_lawful, rows, texts

from citecheck.citations.writings import books
from citecheck.model.citations import Form

CASES = [
    ('Section 402A of the Restatement of the Law 2d, Torts (1965)', [
        ('Restatement (Second) of Torts § 402A', 'Section 402A of the Restatement of the Law 2d, Torts', None),
    ]),
    ('2 Restatement of the Law, Second, Torts (1965), Section 344', [
        ('Restatement (Second) of Torts § 344', '2 Restatement of the Law, Second, Torts (1965), Section 344', None),
    ]),
    ('2 Restatement Torts, 2d, § 402A, p 347', [
        ('Restatement (Second) of Torts § 402A', '2 Restatement Torts, 2d, § 402A', None),
    ]),
    ('Rest.2d Conf. of Laws, § 187', [
        ('Restatement (Second) of Conflict of Laws § 187', 'Rest.2d Conf. of Laws, § 187', None),
    ]),
    ('Restatement (Third) of Agency § 7.03(d)(2) (2006)', [
        ('Restatement (Third) of Agency § 7.03', 'Restatement (Third) of Agency § 7.03(d)(2)', '(d)(2)'),
    ]),
    ('Restatement (Third) Of Agency § 7.03(d)(2)', [
        ('Restatement (Third) of Agency § 7.03', 'Restatement (Third) Of Agency § 7.03(d)(2)', '(d)(2)'),
    ]),
    ('RESTATEMENT (THIRD) OF AGENCY § 7.03', [
        ('Restatement (Third) of Agency § 7.03', 'RESTATEMENT (THIRD) OF AGENCY § 7.03', None),
    ]),
    ('Restatement (Third) of Agency §§ 7.03, 7.07(3)', [
        ('Restatement (Third) of Agency § 7.03', 'Restatement (Third) of Agency §§ 7.03', None),
        ('Restatement (Third) of Agency § 7.07', '7.07(3)', '(3)'),
    ]),
    ('Restatement of Torts § 559', [
        ('Restatement of Torts § 559', 'Restatement of Torts § 559', None),
    ]),
    ('Restatement (Second) of Conflict of Laws § 188 cmt. b', [
        ('Restatement (Second) of Conflict of Laws § 188', 'Restatement (Second) of Conflict of Laws § 188 cmt. b', 'cmt. b'),
    ]),
    ('Restatement (Third) of Torts: Phys. & Emot. Harm § 7', [
        ('Restatement (Third) of Torts: Phys. & Emot. Harm § 7', 'Restatement (Third) of Torts: Phys. & Emot. Harm § 7', None),
    ]),
    ('Restatement of Torts (1938)', [
        ('Restatement of Torts', 'Restatement of Torts', None),
    ]),
    ('Restatement (Second) of Torts. The court', [
        ('Restatement (Second) of Torts', 'Restatement (Second) of Torts', None),
    ]),
    ('9 Wright & Miller, Federal Practice & Procedure § 2366', [
        ('Wright & Miller, Federal Practice & Procedure § 2366', '9 Wright & Miller, Federal Practice & Procedure § 2366', None),
    ]),
    ('9C Wright & Miller, Federal Practice & Procedure § 2556', [
        ('Wright & Miller, Federal Practice & Procedure § 2556', '9C Wright & Miller, Federal Practice & Procedure § 2556', None),
    ]),
    ('7AA Charles Wright, Arthur Miller & Mary Kay Kane, Federal Practice and Procedure, § 1778', [
        ('Wright & Miller, Federal Practice & Procedure § 1778', '7AA Charles Wright, Arthur Miller & Mary Kay Kane, Federal Practice and Procedure, § 1778', None),
    ]),
    ('5B Fed. Prac. & Proc. Civ. § 1357', [
        ('Wright & Miller, Federal Practice & Procedure § 1357', '5B Fed. Prac. & Proc. Civ. § 1357', None),
    ]),
    ('Wright, Charles Alan, & Arthur Miller, Federal Practice & Procedure (3d ed. 2008)', [
        ('Wright & Miller, Federal Practice & Procedure', 'Wright, Charles Alan, & Arthur Miller, Federal Practice & Procedure', None),
    ]),
    ('3 Newberg on Class Actions § 7.20', [
        ('Newberg on Class Actions § 7.20', '3 Newberg on Class Actions § 7.20', None),
    ]),
    ('Collier on Bankruptcy ¶ 541.01', [
        ('Collier on Bankruptcy', 'Collier on Bankruptcy ¶ 541.01', '¶ 541.01'),
    ]),
    ('Manual for Complex Litigation (Fourth) § 21.1', [
        ('Manual for Complex Litigation § 21.1', 'Manual for Complex Litigation (Fourth) § 21.1', None),
    ]),
    ("Black's Law Dictionary 123 (11th ed. 2019)", [
        ("Black's Law Dictionary", "Black's Law Dictionary 123", '123'),
    ]),
    ("Webster's Third New Int'l Dictionary, 12 (1971)", [
        ("Webster's Third New International Dictionary", "Webster's Third New Int'l Dictionary, 12", '12'),
    ]),
    ('§ 43(2) of the Restatement (Second) of Conflict Laws', [
        ('Restatement (Second) of Conflict of Laws § 43', '§ 43(2) of the Restatement (Second) of Conflict Laws', '(2)'),
    ]),
    ("BLACK'S LAW DICTIONARY (11th ed. 2019)", [
        ("Black's Law Dictionary", "BLACK'S LAW DICTIONARY", None),
    ]),
    ('The Federalist No. 81, at 481-482', [
        ('The Federalist No. 81', 'The Federalist No. 81, at 481-482', '481-482'),
    ]),
    ('Federalist Nos. 10, 51', [
        ('The Federalist No. 10', 'Federalist Nos. 10', None),
        ('The Federalist No. 51', '51', None),
    ]),
    ('52 Am. Jur. 2d Malpractice § 5', [
        ('52 Am. Jur. 2d Malpractice § 5', '52 Am. Jur. 2d Malpractice § 5', None),
    ]),
    ('17A C.J.S. Contracts § 2', [
        ('17A C.J.S. Contracts § 2', '17A C.J.S. Contracts § 2', None),
    ]),
    ('1 W. Blackstone, Commentaries *91', [
        ('1 Blackstone, Commentaries', '1 W. Blackstone, Commentaries *91', '*91'),
    ]),
]  # fmt: skip

NOT_CITED = [
    "a restatement of the facts",
    "federal practice and procedure",
    "the dictionary",
    "the Federalist Society",
    "Blackstone Group 5",
    "Restatement of the rule",
    "Miller & Wright, Inc.",
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    assert rows(books.find, text) == expected


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_reads_the_same_inside_a_sentence(
    text: str, expected: list[tuple[str, str, str | None]]
) -> None:
    assert rows(books.find, f"It is so. See, e.g., {text} (emphasis added).") == expected


@pytest.mark.parametrize("text", NOT_CITED)
def test_leaves_alone(text: str) -> None:
    assert rows(books.find, text) == []


@given(texts)
def test_any_text_gives_ordered_spans_inside_it(text: str) -> None:
    assert_lawful(text, list(books.find(text)))


@pytest.mark.parametrize(
    "text",
    ["the Restatement (Second) of Torts provides", "as Black's Law Dictionary has it"],
)
def test_a_work_only_talked_about_is_of_low_confidence(text: str) -> None:
    [site] = books.find(text)
    assert site.form is Form.NAME


def test_the_core_is_the_section_without_its_subdivision() -> None:
    text = "Restatement (Third) of Agency § 7.03(d)(2)"
    [site] = books.find(text)
    assert site.core.of(text) == "Restatement (Third) of Agency § 7.03"


def test_a_page_number_before_a_title_is_no_volume() -> None:
    [site] = books.find("51 Other Chisum on Patents § 23.02")
    assert site.span.start == len("51 Other ")


@pytest.mark.parametrize(
    ("text", "again"),
    [
        (
            "Newberg on Class Actions § 4:39 (5th ed.). Newberg, supra § 4:41.",
            "Newberg on Class Actions § 4:41",
        ),
        (
            "5B Wright & Miller, Federal Practice and Procedure § 1347. Wright & Miller, supra, § 1346.",
            "Wright & Miller, Federal Practice & Procedure § 1346",
        ),
        (
            (
                "2A Sutherland Statutory Construction § 47:9. 2A Sutherland Statutory Construction, "
                "supra, § 46:2."
            ),
            "Sutherland, Statutes and Statutory Construction § 46:2",
        ),
        (
            (
                "2 Witkin, Cal. Procedure (5th ed. 2008) Jurisdiction, § 13. (3 Witkin, supra, "
                "Actions, § 15.)"
            ),
            "3 Witkin, California Procedure Actions § 15",
        ),
        (
            (
                "5 Witkin, Summary of Cal. Law (11th ed. 2017) Torts, § 13. (6 Witkin, Summary of Cal. "
                "Law, supra, Torts, § 15.)"
            ),
            "6 Witkin, Summary of California Law Torts § 15",
        ),
        (
            "2 Witkin, Cal. Procedure (5th ed. 2008) Jurisdiction, § 13. (2 Witkin, supra, § 15.)",
            "2 Witkin, California Procedure Jurisdiction § 15",
        ),
    ],
)
def test_another_section_of_a_work_that_the_text_cites(text: str, again: str) -> None:
    first, second = books.find(text)
    assert (str(second.key), second.form) == (again, Form.FULL)
    assert str(first.key) != again


@pytest.mark.parametrize(
    "text",
    [
        "Newberg, supra § 4:41, is of a work that is not cited.",
        "Moe, supra § 12, as Newberg on Class Actions § 4:39 has it.",
        "See supra § 3, and Newberg on Class Actions § 4:39.",
        (
            "2 Witkin, Cal. Procedure (5th ed. 2008) Jurisdiction, § 13; 5 Witkin, Summary of Cal. Law "
            "(11th ed. 2017) Torts, § 13. (3 Witkin, supra, Actions, § 15.)"
        ),
        # a volume of which no topic is cited
        "2 Witkin, Cal. Procedure (5th ed. 2008) Jurisdiction, § 13. (4 Witkin, supra, § 15.)",
    ],
)
def test_a_supra_of_no_one_work_is_left_alone(text: str) -> None:
    assert not any("supra" in site.span.of(text) for site in books.find(text))


@pytest.mark.parametrize(
    ("before", "second"),
    [
        ("Restatement (Second) of Torts § 12. ", "Restatement (Second) of Torts § 9"),
        (
            "Restatement (Second) of Torts § 12. Restatement (Third) of Agency § 4. ",
            "Restatement (Third) of Agency § 4",
        ),
    ],
)
def test_the_restatement_alone_is_the_only_one_cited(before: str, second: str) -> None:
    sites = list(books.find(f"{before}Section 9 of the Restatement forbids it."))
    assert [str(site.key) for site in sites[1:]] == [second]


def test_a_section_of_the_restatement_alone_is_of_the_one_that_is_cited_with_it() -> None:
    cited = "Restatement (Second) of Torts § 402; Restatement (Second) of Contracts § 188. "
    sites = list(
        books.find(f"{cited}§ 188 of the Restatement says so. Section 90 of the Restatement does.")
    )
    assert [str(site.key) for site in sites[2:]] == ["Restatement (Second) of Contracts § 188"]


@pytest.mark.parametrize(
    ("printed", "work"),
    [
        ("MERRIAM WEBSTER'S COLLEGIATE DICTIONARY 425", "Merriam-Webster's Collegiate Dictionary"),
        (
            "WEBSTER'S THIRD NEW INTERNATIONAL DICTIONARY 31",
            "Webster's Third New International Dictionary",
        ),
        ("AMERICAN HERITAGE DICTIONARY 22", "American Heritage Dictionary"),
        ("OXFORD ENGLISH DICTIONARY 22", "Oxford English Dictionary"),
    ],
)
def test_dictionaries_in_small_capitals(printed: str, work: str) -> None:
    (site,) = books.find(f"Terror is fear. {printed} (10th ed. 1996).")
    assert str(site.key) == work
