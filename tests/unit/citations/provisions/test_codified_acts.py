"""Sections by the number of their act, and where they stand in the United States Code."""

from __future__ import annotations

import pytest
from tests.unit.whole import answers, read

from citecheck.citations.provisions import bare_sections
from citecheck.citations.provisions.codified_acts import in_code
from citecheck.facts.codified_acts import CodifiedActRow, codified_acts, section_in_code
from citecheck.facts.rows import several
from citecheck.model.keys import ProvisionKey


def _places(text: str) -> list[str | None]:
    """Where each section of ``text`` without a code stands in one."""
    places: list[str | None] = []
    for site in bare_sections.find(text):
        assert isinstance(site.key, ProvisionKey)
        place = in_code(text, site.span.start, site.span.end, site.key)
        places.append(str(place) if place else None)
    return places


@pytest.mark.parametrize("row", codified_acts(), ids=lambda row: row.names)
def test_each_act_is_read_as_its_example_says(row: CodifiedActRow) -> None:
    examples = several(row.examples)
    assert examples
    for example in examples:
        printed, _, key = example.partition(" => ")
        assert _places(f"The court relied on {printed}.") == [key]


def test_a_range_counts_on_in_the_code() -> None:
    (act,) = (row for row in codified_acts() if "ERISA" in several(row.names))
    assert [section_in_code(act, own) for own in ("401", "404", "414")] == ["1101", "1104", "1114"]
    assert [section_in_code(act, own) for own in ("400", "415", "999")] == [None] * 3
    (title,) = (row for row in codified_acts() if "Title VII" in several(row.names))
    assert section_in_code(title, "706") == "2000e-5"


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("I.N.A. § 101(a)(42)(A) says so.", ["8 U.S.C. § 1101(a)(42)(A)"]),
        ("Immigration and Nationality Act (“INA”) § 208(a)", ["8 U.S.C. § 1158(a)"]),
        ("Title VII, § 703(a)(1)", ["42 U.S.C. § 2000e-2(a)(1)"]),
        ("sections 208 and 241(b)(3) of the INA", ["8 U.S.C. § 1158", "8 U.S.C. § 1231(b)(3)"]),
        ("Under Exchange Act § 10(b) it fails.", ["15 U.S.C. § 78j(b)"]),
        ("Commodity Exchange Act § 4b(a) forbids it.", ["7 U.S.C. § 6b(a)"]),
    ],
)
def test_an_act_is_named_before_its_section_or_behind(text: str, places: list[str]) -> None:
    assert _places(text) == places


@pytest.mark.parametrize(
    "text",
    [
        "former INA § 244(a)",
        "former section 244(a) of the INA",
        "Illinois Securities Act § 11(a)",
        "section 12 of the Oregon Securities Act",
        "section 1983, and claims of the Clayton Act",
        "section 111 of the Clean Air Act Amendments of 1990",
        "INA § 999",
        "ERISA § 1132(a)",  # the code's own number
        "section 5 of the Act",
    ],
)
def test_of_other_acts_and_former_ones_nothing_is_said(text: str) -> None:
    assert not any(_places(text))


_BRIEF = """BRIEF OF PETITIONER

TABLE OF AUTHORITIES

Statutes

{entry} ........ 1

i
\fARGUMENT

He may ask for cancellation of removal under {cited}. The judge would not hear of it.

1
"""


@pytest.mark.parametrize(
    ("entry", "cited"),
    [
        ("INA § 240A(b), 8 U.S.C. § 1229b(b)", "INA § 240A(b)"),
        ("8 U.S.C. § 1229b(b)", "section 240A(b) of the Immigration and Nationality Act"),
        ("8 U.S.C. § 1229b", "INA § 240A(b)"),
        ("INA § 240A(b)", "8 U.S.C. § 1229b(b)"),
        ("INA § 240A(b)", "INA § 240A(b)"),
        ("INA § 240A", "8 U.S.C. § 1229b(b)"),
    ],
)
def test_an_entry_by_either_number_stands_for_the_section(entry: str, cited: str) -> None:
    assert read(_BRIEF.format(entry=entry, cited=cited)).findings == ()


def test_another_section_of_the_act_is_not_the_one_listed() -> None:
    text = _BRIEF.format(entry="INA § 240A(b), 8 U.S.C. § 1229b(b)", cited="INA § 245(a)")
    assert [finding.code for finding in read(text).findings] == ["TOA102"]


def test_a_section_that_the_brief_has_by_no_code_stays_open() -> None:
    text = "He asks for relief under INA § 240A(b). Nothing says where that stands."
    assert answers(text) == [("§ 240A(b)", "unresolved")]
