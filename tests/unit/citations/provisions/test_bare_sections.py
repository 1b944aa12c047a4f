"""Bare sections: short forms of what an earlier citation named."""

from __future__ import annotations

import pytest
from hypothesis import given
from tests.unit.citations.grammar_table import assert_lawful
from tests.unit.citations.provision_table import keys, seen, texts

from citecheck.citations.provisions import bare_sections
from citecheck.model.citations import Form
from citecheck.model.keys import ProvisionKey
from citecheck.model.kinds import Kind

SHORT = [
    ("§ 552a(b)", [("§ 552a(b)", "§ 552a(b)")]),
    ("Section 10(b) of the Exchange Act", [("§ 10(b)", "Section 10(b)")]),
    ("section 289", [("§ 289", "section 289")]),
    ("§§ 2-3", [("§ 2", "§§ 2"), ("§ 3", "3")]),
    ("Sections 10(b) and 20(a)", [("§ 10(b)", "Sections 10(b)"), ("§ 20(a)", "20(a)")]),
    ("Id. § 1985(3)", [("§ 1985(3)", "§ 1985(3)")]),
    ("id. § 104.33(b)(2) (1980)", [("§ 104.33(b)(2)", "§ 104.33(b)(2) (1980)")]),
    ("SECTION 289 PERMITS RECOVERY", [("§ 289", "SECTION 289")]),
    ("§1983 conspiracy", [("§ 1983", "§1983")]),
    ("§ 289's text", [("§ 289", "§ 289")]),
    ("Compl. § 3", [("§ 3", "§ 3")]),
    ("Section 1415( l)", [("§ 1415(l)", "Section 1415( l)")]),
]

NOT_CITED = [
    "Section II(B)",
    "Section II(B), supra",
    "Section III.B.2, supra",
    "Section I(A), supra",
    "Section 3, infra",
    "section 2.1 above",
    "subsection 5",
    "intersection 12",
    "Section (e)(10)",
    "5 U.S.C. § 552a(b)",
    "5 U.S.C. §§ 552a(b), 552(a)",
    "5 C.F.R. § 731.104",
    "Cal. Penal Code § 187",
    "Mass. Gen. Laws ch. 93A, § 2",
    "section 71.02 of the Texas Penal Code",
    "section 768.72, Florida Statutes",
    "section 1983 of title 42",
    "U.S. Const. amend. XIV, § 1",
    "Art. I, §§ 2-3",
    "section 1 of the Fourteenth Amendment",
]


@pytest.mark.parametrize(("text", "expected"), SHORT)
def test_reads_short_forms(text: str, expected: list[tuple[str, str]]) -> None:
    assert seen(bare_sections.find, f"(See {text}.)") == expected
    assert all(site.form is Form.SHORT for site in bare_sections.find(text))


def test_the_source_is_left_open() -> None:
    [site] = bare_sections.find("§ 552a(b)")
    assert site.key == ProvisionKey(Kind.STATUTE, "", "552a", ("b",), "§")


@pytest.mark.parametrize("text", NOT_CITED)
def test_leaves_alone(text: str) -> None:
    assert keys(bare_sections.find, f"see {text}.") == []


@given(texts)
def test_any_text_gives_ordered_spans_inside_it(text: str) -> None:
    assert_lawful(text, list(bare_sections.find(text)))


_CODED = "See Tex. Code Crim. Proc. art. 36.19. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{_CODED}Articles 36.14, 36.15, and 36.16 bar it.", ["36.14", "36.15", "36.16"]),
        (f"{_CODED}Under Article 36.14 it is barred.", ["36.14"]),
        (f"{_CODED}Article 5.01 of the Agreement bars it.", []),
        (f"{_CODED}Article 21.3 of the Code of Criminal Procedure bars it.", []),
        ("See N.Y. C.P.L.R. art. 78. Article 11.07 bars it.", []),
        ("Article 36.14 bars it.", []),
    ],
)
def test_bare_articles_where_a_code_of_articles_is_cited(text: str, expected: list[str]) -> None:
    found = [site.key for site in bare_sections.find(text)]
    assert [key.section for key in found if isinstance(key, ProvisionKey)] == expected
