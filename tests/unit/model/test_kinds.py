"""The table of kinds: whole, and true of what the program does with each kind."""

from __future__ import annotations

import re
from collections import Counter

import pytest
from tests.rules.brief import brief, report

import citecheck
from citecheck.drafting.build import draft
from citecheck.facts.court_profiles import PROFILES, CourtProfile
from citecheck.model.citations import Resolution, Resolved
from citecheck.model.config import Config
from citecheck.model.findings import Severity
from citecheck.model.kinds import KINDS, Bare, Identity, Kind, KindRow, Pin

each = pytest.mark.parametrize("row", KINDS, ids=lambda row: str(row.kind))

_LISTED = "Roe v. Doe, 999 F.2d 100 (9th Cir. 1993) ........ 1"


def _id_behind(row: KindRow, pin: str) -> Resolution:
    """What an *id.* with the pin refers to right behind the kind's example."""
    found = citecheck.check(f"The point is settled. See {row.example}. Id. {pin}.").citations
    return found[-1].resolution


def test_every_kind_has_one_row() -> None:
    rows = Counter(row.kind for row in KINDS)
    assert [f"{kind} has {rows[kind]} rows" for kind in Kind if rows[kind] != 1] == []
    assert all(kind.row.kind is kind for kind in Kind)


@pytest.mark.parametrize("cell", ["title", "noun", "meaning", "example"])
def test_words_of_kinds_are_given_and_differ(cell: str) -> None:
    words = Counter(getattr(row, cell) for row in KINDS)
    assert [word for word, times in words.items() if times > 1 or not word.strip()] == []


@each
def test_noun_has_its_article(row: KindRow) -> None:
    assert row.noun.startswith(("a ", "an ", "another "))


@each
def test_example_is_read_as_its_kind(row: KindRow) -> None:
    (authority,) = citecheck.check(f"See {row.example}.").authorities
    assert authority.kind is row.kind
    assert {key.identity for key in authority.keys} == {row.identity}


@each
def test_each_court_lists_a_kind_in_one_category(row: KindRow) -> None:
    def headings(court: CourtProfile) -> list[str]:
        return [part.heading for part in court.categories.value if row.kind in part.kinds]

    assert [court.name for court in PROFILES if len(headings(court)) != 1] == []


@each
def test_drafted_table_lists_the_example(row: KindRow) -> None:
    found = report(brief(_LISTED, f"See {row.example}, and Roe v. Doe, 999 F.2d 100 (1993)."))
    drafted = draft(found, Config()).entries
    assert [entry.pages for entry in drafted if entry.kind is row.kind and entry.keys] != []
    assert len(drafted) == 2


@each
def test_absence_from_the_table_weighs_as_the_row_says(row: KindRow) -> None:
    found = report(brief(_LISTED, f"See {row.example}, and Roe v. Doe, 999 F.2d 100 (1993)."))
    missing = [finding for finding in found.findings if finding.code == "TOA101"]
    assert [finding.severity for finding in missing] == [
        Severity.WARNING if row.seldom_listed else Severity.ERROR
    ]


@each
def test_id_with_a_section_needs_a_kind_with_sections(row: KindRow) -> None:
    resolved = isinstance(_id_behind(row, "§ 12"), Resolved)
    assert resolved is (Pin.SECTION in row.pins)


@each
def test_id_with_a_page_needs_a_kind_with_pages(row: KindRow) -> None:
    page = re.search(r"(?:U\.S\.|Stat\.|Reg\.|Rev\.) ([\d,]+)", row.example)
    number = int(page[1].replace(",", "")) + 1 if page else 3
    assert isinstance(_id_behind(row, f"at {number}"), Resolved) is (Pin.PAGE in row.pins)


@each
def test_id_with_a_paragraph_needs_a_kind_with_paragraphs(row: KindRow) -> None:
    resolved = isinstance(_id_behind(row, "¶ 12"), Resolved)
    # a decision in a reporter with pages has no numbered paragraphs
    assert resolved is (Pin.PARAGRAPH in row.pins and row.kind is not Kind.CASE)


def test_heading_words_have_turns_of_their_own() -> None:
    """Else a heading with words of two kinds would be read by the order of the rows."""
    turns = [{word.turn for word in row.heading_words} for row in KINDS]
    assert sum(map(len, turns)) == len(set().union(*turns))


@each
def test_only_provisions_have_bare_forms(row: KindRow) -> None:
    assert (row.bare is not Bare.NEVER) is (row.identity is Identity.PROVISION)
