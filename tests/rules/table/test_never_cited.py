"""TOA102: in the table, never cited in the brief."""

from __future__ import annotations

import pytest
from tests.rules.brief import brief, findings, words

from citecheck.model.findings import Confidence

_CAMP = "Camp v. Pitts, 411 U.S. 138 (1973) ................. 1"


def _says(code: str, table: str, *pages: str) -> list[str]:
    return words(code, brief(table, *pages))


@pytest.mark.parametrize(
    "cited",
    ["Camp, 411 U.S. at 143.", "411 U.S. at 143.", "Camp v. Pitts, 411 U.S. at 143."],
)
def test_entry_cited_by_a_short_form_alone_is_cited(cited: str) -> None:
    assert _says("TOA102", f"Cases\n\n{_CAMP}", f"That is the law. {cited}") == []


_CITED = "Camp v. Pitts, 411 U.S. 138, 142 (1973)."


def test_entry_cited_in_a_footnote_alone_is_cited() -> None:
    page = f"The record decides.1\n\nNothing else does.\n\n\n  1 {_CITED}"
    text = brief(f"Cases\n\n{_CAMP}", page)
    assert findings("TOA102", text) == []
    assert findings("TOA106", text) == []


def test_subsection_listed_where_only_the_section_is_cited_is_not_reported() -> None:
    assert _says("TOA102", "Statutes\n\n5 U.S.C. § 706(2) ........ 1", "See 5 U.S.C. § 706.") == []


@pytest.mark.parametrize(
    ("entry", "cited", "codes"),
    [
        ("ERISA § 408(b)(2)", "It did not comply with 408(b)(2) at all.", []),
        ("Advisory Opinion 1993-06A (Mar. 11, 1993)", "See Op. 1993-06A (it says so).", []),
        ("King James Bible, Matthew 7:3", "He sees the mote (Matthew 7:3).", []),
        ("King James Bible, Matthew 7:3", "He sees the mote (Matthew 7:4).", ["TOA102"]),
        ("California Code of Regulations, title 22", "The Title 22 regulations forbid it.", []),
        ("Merriam-Webster Dictionary", "https://www.merriam-webster.com/dictionary/quay", []),
        ("Rule 8.104(a)(1)", "It is timely (California Rule of Court 8.104 (a)(1)).", []),
        ("Rule 8.104(a)(1)", "It is timely under 8.104 of them.", ["TOA102"]),
        ("Rule 8.104(a)(1)", "It is timely (California Rule of Court 8.104( a)(1)).", []),
        ("Tex. Penal Code § 42.12 (2007) Act 481.112(d)", "It is so at 42.12 of it.", []),
        ("S.B. 9, 9th Leg. (Utah 2023) § 13-63-102(4)", "See §§ 13-63-102(3), (4) there.", []),
        ("S.B. 9, 9th Leg. (Utah 2023) § 13-63-102(4)", "See § 13-63-1020 there.", ["TOA102"]),
        ("§ 217 cmt. b", "See also the Restatement, § 217 cmt. b.", []),
        ("Roe v. Poe, No. 14-cv-03600 (D. Md. 2016)", "The Roe case, 14-3600, is like it.", []),
        ("Roe v. Poe, No. 14-cv-03600 (D. Md. 2016)", "It cost 14 to 13600.", ["TOA102"]),
        ("Advisory Opinion 1993-06A (Mar. 11, 1993)", "It was so in 1993.", ["TOA102"]),
        ("18 U.S.C. § 1836", "It is 11836 feet, or 1836-02.", ["TOA102"]),
        ("Snapp v. Roe, 889 F.3d 1088 (9th Cir. 2018)", "It is 1088 of 889.", ["TOA102"]),
    ],
)
def test_entry_whose_number_stands_in_the_brief_is_not_surely_uncited(
    entry: str, cited: str, codes: list[str]
) -> None:
    text = brief(
        f"Cases\n\n{_CAMP}\n\nOther Authorities\n\n{entry} ........ 1", f"{_CITED} {cited}"
    )
    assert [f.code for f in findings("TOA102", text) if f.confidence is not Confidence.LOW] == codes
