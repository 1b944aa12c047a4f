"""Pages on the web, newspapers and books, which no grammar reads."""

from __future__ import annotations

import pytest
from tests.rules.brief import brief, report

from citecheck.drafting.build import draft
from citecheck.drafting.unread_works import unread_works
from citecheck.model.config import Config

_NO_TABLE = "Cases\n\nCamp v. Pitts, 411 U.S. 138 (1973) ..... 1"


def _works(*pages: str) -> list[str]:
    return [work.words for work in unread_works(report(brief(_NO_TABLE, *pages)))]


@pytest.mark.parametrize(
    ("cited", "entry"),
    [
        (
            "Jane Roe, How Deeds Are Kept, Example Blog (May 3, 2021), https://blog.example.com/deeds.",
            "Jane Roe, How Deeds Are Kept, Example Blog (May 3, 2021), https://blog.example.com/deeds",
        ),
        (
            "County of Hale, Annual Report on Deeds at 12, available at https://www.example.com/a.pdf.",
            "County of Hale, Annual Report on Deeds, available at https://www.example.com/a.pdf",
        ),
        ("The office says so: https://www.example.com/deeds/kept.", "https://www.example.com/deeds/kept"),
        ("The office says so: https://www.example.com/deeds/\nkept.html.", "https://www.example.com/deeds/kept.html"),
        ("The office says so: https://www.example.com/deeds-\nkept.html.", "https://www.example.com/deeds-kept.html"),
        (
            "Ann Lee, Deeds Are Lost, Harbor Times, May 3, 2021, at A1.",
            "Ann Lee, Deeds Are Lost, Harbor Times, May 3, 2021, at A1",
        ),
        ("Jane Roe, The Law of Quills 45 (2d ed. 2010).", "Jane Roe, The Law of Quills (2d ed. 2010)"),
        ("2 Jane Roe, The Law of Quills § 3-1(a) n.2 (rev. ed. 1999).", "2 Jane Roe, The Law of Quills (rev. ed. 1999)"),
        ("Jane Roe, The Law of Quills (Ann Lee ed., 4th ed. 2012).", "Jane Roe, The Law of Quills (Ann Lee ed., 4th ed. 2012)"),
    ],
)  # fmt: skip
def test_a_work_with_author_and_title(cited: str, entry: str) -> None:
    assert _works(f"Deeds are kept. See {cited}") == [entry]


@pytest.mark.parametrize(
    "text",
    [
        "It is on www.example.com.",
        "See https://1.next.westlaw.com/Document/I0123/View.html.",
        "Black's Law Dictionary 45 (11th ed. 2019).",  # which a grammar reads
        "It was printed with a preface (2d ed. 2010).",
        "See Hearing Transcript Day Two, May 3, 2021, at 12.",
        "Doe v. Roe, 12 F.3d 4 (9th Cir. 1994), https://www.example.com/opinions/doe.pdf.",
    ],
)
def test_no_source_of_its_own(text: str) -> None:
    assert _works(text) == []


def test_one_entry_however_often_the_address_is_given() -> None:
    pages = (
        "See Jane Roe, How Deeds Are Kept, https://www.example.com/deeds/kept.",
        "The office says so: https://www.example.com/deeds/kept.",
    )
    table = draft(report(brief(_NO_TABLE, *pages)), Config())
    [entry] = [entry for entry in table.entries if "example" in entry.text]
    assert entry.pages_text == "1, 2"


def test_what_the_table_lists_has_one_entry() -> None:
    listed = "Jane Roe, How Deeds Are Kept, https://www.example.com/deeds/kept"
    text = brief(f"{_NO_TABLE}\n\nOther Authorities\n\n{listed} ..... 1", f"See {listed}.")
    assert sum("Deeds" in entry.text for entry in draft(report(text), Config()).entries) == 1


def test_a_book_has_one_entry_whatever_page_of_it_is_cited() -> None:
    pages = (
        "The law says so. Jane Roe, The Law of Quills 45 (2d ed. 2010).",
        "See Jane Roe, The Law of Quills § 7 (2d ed. 2010).",
    )
    works = unread_works(report(brief(_NO_TABLE, *pages)))
    assert [(work.words, len(work.places)) for work in works] == [
        ("Jane Roe, The Law of Quills (2d ed. 2010)", 2)
    ]
