"""Bare sections at home: of their state's code where nothing else has such numbers, else open."""

from __future__ import annotations

import pytest
from tests.unit.whole import answers, read

_COVER = "IN THE SUPREME COURT OF {}\n\nBRIEF OF APPELLANT\n\n"


def _last(state: str, text: str) -> str:
    return answers(f"{_COVER.format(state)}{text}")[-1][1]


@pytest.mark.parametrize(
    ("state", "text", "core"),
    [
        ("NEBRASKA", "It failed under § 28-1201.", "Neb. Rev. Stat. § 28-1201"),
        ("NEBRASKA", "It failed under § 28-1201 of the ordinance.", "unresolved"),
        ("NEBRASKA", "§ 28-1201 of the lease holds. So does § 28-1204.", "unresolved"),
        ("NEBRASKA", "Omaha Mun. Code § 20-192 holds. So does § 21-1204.", "unresolved"),
        ("MISSOURI", "20 C.F.R. § 404.1520 holds. So does § 416.920.", "unresolved"),
        ("MISSOURI", "20 C.F.R. § 404.1520 holds. So does § 565.021.", "Mo. Rev. Stat. § 565.021"),
        ("MISSOURI", "Minn. Stat. § 609.185 holds. So does § 609.19.", "Minn. Stat. § 609.19"),
        ("MISSOURI", "Section 12.3 holds.", "unresolved"),
        ("MISSOURI", "So, and so does section 217.305.", "Mo. Rev. Stat. § 217.305"),
        ("MISSOURI", "Sections 577.010, 577.012 and 577.013 hold.", "Mo. Rev. Stat. § 577.013"),
        ("MISSOURI", "However, section 565.023 differs.", "Mo. Rev. Stat. § 565.023"),
        ("MISSOURI", "The charter, section 20.080, says so.", "unresolved"),
        ("MISSOURI", "Ordinance No. 21, § 215.042, says so.", "unresolved"),
        ("NEBRASKA", "OMC § 20-192 says so.", "unresolved"),
        ("NEBRASKA", "OMC § 20-192 says so, and so does § 28-1201.", "unresolved"),
        ("NORTH CAROLINA", "Section 10-301 of the UDO says so. Section 12-302 too.", "unresolved"),
        ("COLORADO", "The policy, at § 12-47-309, says so.", "unresolved"),
        ("COLORADO", "D.R.M.C. § 38-93-101 says so. So does § 24-10-106.", "unresolved"),
        ("MARYLAND", "It failed under § 5-101.", "unresolved"),
        ("ILLINOIS", "See 215 ILCS 5/155. Section 155 pays.", "215 ILCS 5/155"),
        ("ILLINOIS", "See 215 ILCS 5/155 and 720 ILCS 5/155. Section 155 pays.", "unresolved"),
        ("ILLINOIS", "Section 155 pays.", "unresolved"),
        ("ILLINOIS", "Section 155 of the Insurance Code pays.", "215 ILCS 5/155"),
        ("OHIO", "Section 155 of the Insurance Code pays.", "unresolved"),
    ],
)
def test_a_bare_section_at_home(state: str, text: str, core: str) -> None:
    assert _last(state, text) == core


def test_without_a_cover_the_code_must_be_cited() -> None:
    decision = "State v. Roe, 290 Neb. 88 (2015). "
    assert answers(f"{decision}It failed under § 28-1201.")[-1][1] == "unresolved"
    cited = "Neb. Rev. Stat. § 29-2221 holds. "
    bare = answers(f"{decision}{cited}It failed under § 28-1201.")[-1][1]
    assert bare == "Neb. Rev. Stat. § 28-1201"


def test_a_table_may_list_bare_sections() -> None:
    table = "TABLE OF AUTHORITIES\n\nStatutes\n\n§ 28-1201 ........ 1\n\ni\n\f"
    body = "ARGUMENT\n\nIt failed under § 28-1201, and under § 28-1204.\n\n1\n"
    report = read(_COVER.format("NEBRASKA") + table + body)
    assert [(f.code, "28-1204" in f.message) for f in report.findings] == [("TOA101", True)]
