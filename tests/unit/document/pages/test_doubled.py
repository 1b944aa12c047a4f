"""Pages that stand twice in a file are read once, and the report says so."""

from __future__ import annotations

import pytest
from tests.rules.brief import brief, report

from citecheck.document.lines import split_pages
from citecheck.document.pages.doubled import mark_doubled

_TABLE = """\
Camp v. Pitts, 411 U.S. 138 (1973) ........ 1, 3
42 U.S.C. § 1983 .......................... 2
Perch v. Loam, 500 U.S. 20 (1991) ......... 3, 4
Reed v. Marsh, 501 U.S. 30 (1991) ......... 1
Stone v. Weir, 502 U.S. 40 (1992) ......... 4
"""
_PAGES = (
    (
        "The mill was closed without a hearing, which Camp v. Pitts, 411 U.S. 138 (1973), does not "
        "allow.\nNor does Reed v. Marsh, 501 U.S. 30 (1991), where the owner had two weeks to answer "
        "and\nthe town itself had set the day on which all were to be heard by its council."
    ),
    (
        "The remedy lies in 42 U.S.C. § 1983, and the town has never said that any other would serve."
        "\nIts clerk wrote to the owner in spring that the matter was out of her hands by then, and\n"
        "its council met in summer without him, so that nothing was left to ask for but a writ."
    ),
    (
        "All of this was said below, as Perch v. Loam, 500 U.S. 20 (1991), asks of those who appeal."
        "\nCamp, 411 U.S. at 142, adds that a record made later is none, and the court below had no\n"
        "other before it when it wrote that the wheel had stood still for a year at the least."
    ),
    (
        "Costs follow the event. Perch v. Loam, 500 U.S. 20, 24 (1991); Stone v. Weir, 502 U.S. 40 "
        "(1992).\nThe miller paid for the survey, for the transcript and for two days of a clerk who "
        "came\nfrom the county seat to say what the ledger held, and he should have it back in full."
    ),
)


@pytest.mark.parametrize("place", [2, 3, 4, 5, 6])
def test_a_doubled_page_changes_no_finding_and_is_said(place: int) -> None:
    whole = brief(_TABLE, *_PAGES)
    pages = whole.split("\f")
    twice = "\f".join([*pages[: place + 1], pages[place], *pages[place + 1 :]])
    before, after = report(whole), report(twice)
    assert [f.message for f in after.findings] == [f.message for f in before.findings]
    assert len(after.entries) == len(before.entries) == 5
    said = {s.reason for s in after.skipped} - {s.reason for s in before.skipped}
    assert len(said) == 1
    assert said.pop().endswith("are not read: the same page stands just before it")


def test_two_sides_of_a_doubled_sheet() -> None:
    texts = [f"{text}\n{number}\n" for number, text in enumerate(_PAGES, 1)]
    pages = split_pages("\f".join([texts[0], texts[1], texts[0], texts[1], texts[2]]))
    mark_doubled(pages)
    assert [page.doubled for page in pages] == [False, False, True, True, False]


def test_another_number_or_few_words_make_two_pages() -> None:
    pages = split_pages(
        "\f".join([f"{_PAGES[0]}\n1\n", f"{_PAGES[0]}\n2\n", "Left blank", "Left blank"])
    )
    mark_doubled(pages)
    assert not any(page.doubled for page in pages)


def test_the_same_letters_in_other_lines_make_two_pages() -> None:
    other = (
        _PAGES[0].replace(" does not \nallow", "\ndoes not allow").replace("two weeks", "twoweeks")
    )
    pages = split_pages("\f".join((_PAGES[0], other, _PAGES[1])))
    mark_doubled(pages)
    assert not any(page.doubled for page in pages)
