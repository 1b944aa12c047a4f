"""Bare sections that no citation in full gives: by the text's own words, by the only code, or open."""

from __future__ import annotations

import pytest
from tests.unit.whole import answers, read

_SAID = "Undesignated statutory references are to the Penal Code. "
_TABLE = """\
TABLE OF AUTHORITIES

Cases

Orrin v. Tapley, 411 U.S. 138 (1973) ........ 1

Statutes

Cal. Penal Code § 187 ....................... 1

i
\f"""


def _last(text: str) -> str:
    return answers(text)[-1][1]


@pytest.mark.parametrize(
    ("words", "core"),
    [
        ("He was tried (§ 189, subd. (a)).", "Cal. Penal Code § 189(a)"),
        ("He was tried under former section 12034.", "Cal. Penal Code § 12034"),
        ("Section 5 of the lease forbids it.", "unresolved"),
        ("Zoning Ordinance § 5 forbids it.", "unresolved"),
        ("Section 12 of the Water Act forbids it.", "unresolved"),
        ("Rule 4.410 applies.", "unresolved"),
    ],
)
def test_sections_are_of_the_code_that_the_text_names(words: str, core: str) -> None:
    assert _last(_SAID + words) == core


def test_the_statement_may_stand_behind_the_first_section() -> None:
    assert answers(f"He was tried under section 189. {_SAID}")[0][1] == "Cal. Penal Code § 189"


def test_a_section_cited_in_full_in_another_code_is_that_one() -> None:
    assert _last(f"{_SAID}Evid. Code, § 352. Section 352 applies.") == "Cal. Evid. Code § 352"


def test_rules_have_a_statement_of_their_own() -> None:
    said = "Rule references are to the Tax Court Rules of Practice and Procedure. "
    assert _last(f"{said}See Rule 34(b)(4).") == "Tax Ct. R. 34(b)(4)"


def test_that_code_is_the_one_cited_before() -> None:
    said = "He broke Fam. Code, § 3044. All further statutory references are to that code. "
    assert _last(f"{said}Section 271 applies.") == "Cal. Fam. Code § 271"


def test_the_reason_is_said() -> None:
    (citation,) = read(f"{_SAID}See § 189.").citations
    assert str(citation.keys[0]) == "Cal. Penal Code § 189"


@pytest.mark.parametrize(
    ("text", "core"),
    [
        ("Pen. Code, § 2900 applies. So does section 190.", "Cal. Penal Code § 190"),
        ("42 U.S.C. § 1983 applies. So does § 1985(3).", "42 U.S.C. § 1985(3)"),
        ("15 U.S.C. § 78j applies. So does Section 10(b).", "unresolved"),
        ("N.J. Stat. Ann. § 2C:35-10 applies. So does § 2C:35-5.", "N.J. Stat. Ann. § 2C:35-5"),
        ("Pen. Code, § 2900 and Evid. Code, § 352 apply. So does section 190.", "unresolved"),
        ("Pen. Code, § 187 and Evid. Code, § 352 apply. So does § 350.", "Cal. Evid. Code § 350"),
        ("Pen. Code, § 2900 applies. So does section 5.", "unresolved"),
        ("Fed. R. Civ. P. 56 applies. So does Rule 12(b)(6).", "Fed. R. Civ. P. 12(b)(6)"),
        ("Fed. R. Civ. P. 56 applies. So does Rule 144A.", "unresolved"),
    ],
)
def test_without_a_statement_only_one_code_can_have_it(text: str, core: str) -> None:
    assert _last(text) == core


def test_a_brief_with_a_table_would_list_what_is_meant() -> None:
    body = "ARGUMENT\n\nOrrin v. Tapley, 411 U.S. 138 (1973); Cal. Penal Code § 187. See § 190.\n"
    assert _last(f"{_TABLE}{body}") == "unresolved"


def test_words_behind_a_section_that_name_nothing() -> None:
    text = (
        "Section references are to the Internal Revenue Code. He owes additions under sections "
        "6651(a)(1) and 6654(a) in the respective amounts of $6 and $4."
    )
    assert _last(text) == "26 U.S.C. § 6654(a)"


def test_a_section_of_an_act_named_without_subdivisions_is_the_whole_section() -> None:
    text = "It was so by section 5-615 of the Juvenile Court Act of 1987 (705 ILCS 405/5-615(1))."
    assert [row[1] for row in answers(text)] == ["705 ILCS 405/5-615", "705 ILCS 405/5-615(1)"]


_CALLED = (
    "The licence was suspended under Section 1547(b) of the Vehicle Code, 75 Pa.C.S. § 1547(b). "
    + "The driver lived in Erie and worked there for a mill, to which he drove each day. " * 6
)


@pytest.mark.parametrize(
    ("words", "core"),
    [
        ("He broke Section 3802 of the Vehicle Code.", "75 Pa.C.S. § 3802"),
        ("Section 1547 of the . . . Vehicle Code says so.", "75 Pa.C.S. § 1547"),
        ("He broke Section 3802 of the Crimes Code.", "unresolved"),
    ],
)
def test_a_section_of_a_code_by_the_name_that_the_text_gives_it(words: str, core: str) -> None:
    assert _last(_CALLED + words) == core


def test_an_act_that_has_numbers_of_its_own_names_no_code() -> None:
    text = "Section 401 of the Benefits Act, 43 P.S. § 801, applies. So does Section 402 of the Benefits Act."
    assert _last(text) == "unresolved"


def test_a_subdivision_by_number_is_one_in_parentheses_but_in_minnesota() -> None:
    text = "Pen. Code, § 189, subd. (1) applies. So does section 189, subdivision 1."
    assert _last(text) == "Cal. Penal Code § 189(1)"
    text = "Minn. Stat. § 13.43, subd. 2 applies. So does § 13.43, subd. 3."
    assert _last(text) == "Minn. Stat. § 13.43, subd. 3"
