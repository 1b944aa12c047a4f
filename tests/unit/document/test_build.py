"""A source becomes a document."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.document.build import build
from citecheck.document.places import Places
from citecheck.model.document import PaginationSource, SectionKind, Source

_CAMP = "Camp v. Pitts, 411 U.S. 138 (1973)"


def test_place_of_a_citation() -> None:
    text = f"BRIEF\n\n1\n\fMore of it.\n\n  See {_CAMP}.\n\n2\n\fThe end.\n\n3\n"
    document = build(Source(text, "x.txt"))
    at = document.view.index("Camp")
    span = document.offsets.span(type(document.sections[0].span)(at, at + 4))
    assert span.of(text) == "Camp"
    place = Places(document).locate(span)
    assert (place.line, place.column, str(place.page), place.physical_page) == (6, 7, "2", 2)


@pytest.mark.parametrize(
    ("text", "brief"),
    [
        (
            f"TABLE OF AUTHORITIES\n\n{_CAMP} ........ 1\n5 U.S.C. § 706 ...... 2\n\nARGUMENT\n\nIt is so.\n",
            True,
        ),
        (
            "BRIEF OF APPELLANT\n\nUNITED STATES COURT OF APPEALS\n\nIt is so.\n\nRespectfully submitted,\n",
            True,
        ),
        ("OPINION AND ORDER\n\nThe motion is denied. SO ORDERED.\n", False),
        ("A judge said on Monday that the order stands.\n", False),
    ],
)
def test_looks_like_a_brief(text: str, brief: bool) -> None:
    assert build(Source(text, "x.txt")).looks_like_brief is brief


def test_a_section_broken_before_its_point_is_one_number() -> None:
    text = "The rule is in TEX. PENAL CODE § 31\n.02; it is old.\n"
    assert "§ 31.02; it" in build(Source(text, "x.txt")).view


def test_empty_pages_are_pages() -> None:
    document = build(Source("One.\f\fThree.\f", "x.txt"))
    assert document.pagination.source is PaginationSource.FORM_FEED
    assert len(document.pagination.pages) == 3


def test_first_section_is_the_body_and_the_others_are_notes() -> None:
    text = f"This is the rule.1 It stands.\n\n1 See {_CAMP}.\n\nMore text.\n"
    sections = build(Source(text, "x.txt")).sections
    assert [s.kind for s in sections] == [SectionKind.BODY, SectionKind.FOOTNOTE]


_LINES = st.sampled_from(
    [
        "TABLE OF AUTHORITIES", "TABLE OF CONTENTS", "Cases", f"{_CAMP} ........ 1, 2", "ARGUMENT", "", "",
        "\f", "1", "2", "ii", f"See {_CAMP}.1", "1 A note.", "word-", "The rule is old.", "Case 3:21-cv-1 Page 2 of 3",
        "CERTIFICATE OF SERVICE", "*Id.* at 5", "<i>Doe</i>", "¹ Note", "2\u00ad", "ﬁ",
    ]
)  # fmt: skip


@given(st.one_of(st.text(max_size=300), st.lists(_LINES, max_size=40).map("\n".join)))
def test_any_text_is_mapped_back_into_itself(text: str) -> None:
    document = build(Source(text, "x.txt"))
    for k, char in enumerate(document.view):
        at = document.offsets.offset(k)
        assert 0 <= at <= len(text)
        if char.isalnum() and char.isascii():
            assert at < len(text)
            assert text[at] == char or not text[at].isascii()
    for section in document.sections:
        assert 0 <= section.span.start <= section.span.end <= len(document.view)
    for line in (*document.table_lines, *document.contents_lines):
        assert line.span.of(text).strip()
