"""TOA109: one authority, two entries."""

from __future__ import annotations

import pytest
from tests.rules.brief import brief, words


def _says(code: str, table: str, *pages: str) -> list[str]:
    return words(code, brief(table, *pages))


@pytest.mark.parametrize(
    "table",
    [
        "Statutes\n\n5 U.S.C. § 706 ........ 1\n5 U.S.C. § 706(2)(A) ........ 1",
        "Statutes\n\n42 U.S.C. § 1983 ........ 1\n42 U.S.C. §§ 1983, 1988 ........ 1",
        (
            "Other\n\nRestatement (Second) of Contracts § 45(1) ........ 1\n"
            "Restatement (Second) of Contracts § 45(2) ........ 1"
        ),
        "Rules\n\nCrR 3.1 ........ 1\nCrR 3.1 Standard 14.1 ........ 1",
        (
            "Other\n\nRestatement (Third) of Torts § 6(d) ........ 1\n"
            "Restatement (Third) of Torts § 6(d) comment e ........ 1"
        ),
        (
            "Cases\n\nIn re A, No. 24-10 (2d Cir. Jan. 2, 2023) ........ 1\n"
            "In re A, No. 24-11 (2d Cir. Jan. 2, 2023) ........ 1"
        ),
        (
            "Cases\n\nIn re A, No. 24-10 (2d Cir. Jan. 2, 2024) ........ 1\n"
            "In re A, No. 24-10 (2d Cir. May 7, 2024) ........ 1"
        ),
    ],
)
def test_entries_that_are_not_the_same(table: str) -> None:
    assert _says("TOA109", table, "Nothing.") == []


def test_section_listed_twice_in_two_categories() -> None:
    table = (
        "Statutes\n\n5 U.S.C. § 706 ........ 1\n\nOther Authorities\n\n5 U.S.C. § 706 ........ 1"
    )
    assert len(_says("TOA109", table, "See 5 U.S.C. § 706.")) == 1


@pytest.mark.parametrize(
    ("first", "second", "twice"),
    [
        ("CACI 2100", "CACI 2100(b)", False),
        ("CACI 2100(b)", "CACI 2100(c)", False),
        ("CACI 2100(b)", "CACI 2100 (b)", True),
        (
            "Restatement (Second) of Contracts § 90(1) (1981)",
            "Restatement (Second) of Contracts § 90 cmt. f (1981)",
            False,
        ),
        (
            "Restatement (Second) of Contracts § 90 cmt. f (1981)",
            "Restatement (Second) of Contracts § 90 cmt. f",
            True,
        ),
    ],
)
def test_parts_of_a_work_are_entries_of_their_own(first: str, second: str, twice: bool) -> None:
    table = f"Other Authorities\n\n{first} ........ 1\n{second} ........ 1"
    assert bool(_says("TOA109", table, f"It is settled, {first}; {second}.")) is twice
