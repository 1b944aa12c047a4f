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


_HEADINGS = (
    "CERTIFICATE OF SERVICE", "Certificate of Title", "CERTIFICATE OF COMPLIANCE", "PROOF OF SERVICE",
    "AFFIDAVIT OF SERVICE", "CERTIFICATE", "Form 8. Certificate of Compliance for Briefs",
    "PRINTING SPECIFICATIONS STATEMENT", "STATEMENT PURSUANT TO CPLR § 5531", "APPENDIX",
    "APPENDIX A", "ADDENDUM", "STATUTORY ADDENDUM", "INDEX TO APPENDIX", "TABLE OF APPENDICES",
    "EXHIBIT A", "Attachment 1", "CONCLUSION",
    "Respectfully submitted,", "TAPLEY, J., dissenting.", "CERTIFICATE OF INTERESTED PERSONS",
)  # fmt: skip
_WORDS = (
    "amber",
    "birch",
    "cedar",
    "delta",
    "ember",
    "flint",
    "grove",
    "heron",
    "ivory",
    "juniper",
)


def _paragraph(number: int) -> str:
    first, second = _WORDS[number % 10], _WORDS[number // 10]
    return (
        f"The {first} {second} lease was made in the year 19{number:02} and the tenant paid the "
        f"rent of it\nlate, as the court below had found. See Orrin v. Tapley, {number + 100} U.S. "
        f"{number + 1}, {number + 9} (1973).\nNothing in that {first} {second} record says otherwise."
    )


@pytest.mark.parametrize("joint", ["\n\n", "\n\n\f"])
@given(heads=st.lists(st.tuples(st.sampled_from(_HEADINGS), st.integers(0, 39)), max_size=3))
def test_no_heading_takes_the_rest_of_a_text_away_unsaid(
    joint: str, heads: list[tuple[str, int]]
) -> None:
    """What is not in the clean text is named as left out, wherever such a heading stands."""
    parts = [_paragraph(number) for number in range(40)]
    for heading, at in heads:
        parts[at] = f"{heading}\n\n{parts[at]}"
    document = build(Source(joint.join(parts) + "\n", "x.txt"))
    text = document.source.text
    said = "".join(left_out.span.of(text) for left_out in document.left_out)
    lines = "".join(
        line.span.of(text) for line in (*document.table_lines, *document.contents_lines)
    )
    for number in range(40):
        cited = f"{number + 100} U.S."
        assert cited in document.view or cited in said or cited in lines


def test_the_body_ends_where_a_brief_is_bound_in_with_a_cover_and_tables_of_its_own() -> None:
    words = ("record", "hearing", "verdict", "motion", "sentence", "appeal")
    said = [
        "\n".join(f"The {word} of day {day} was long and in line {n}." for n in range(6))
        for day, word in enumerate(words)
    ]
    own = [f"{said[k]}\nQuill v. Dale, 5 F.3d {k} (1st Cir. 1993).\n\n{k}\n" for k in range(1, 6)]
    bound_in = [
        "IN THE COURT OF APPEALS\nNo. 12345-6\nRESPONSE\n",
        "TABLE OF CONTENTS\n\nARGUMENT ........ 1\nCONCLUSION ........ 3\n\ni\n",
        "TABLE OF AUTHORITIES\n\nOrrin v. Kemp, 7 F.3d 8 (1st Cir. 1993) ........ 1\n\nii\n",
        *(f"{said[0]}\nOrrin v. Kemp, 7 F.3d 8 (1st Cir. 1993).\n\n{k}\n" for k in (1, 2, 3)),
    ]
    table = "TABLE OF AUTHORITIES\n\nQuill v. Dale, 5 F.3d 1 (1st Cir. 1993) ........ 1\n\ni\n"
    document = build(Source("\f".join([table, *own, *bound_in]), "x.txt"))
    assert "The appeal of day 5" in document.view
    assert "Orrin" not in document.view
    assert any("IN THE COURT OF APPEALS" in part.heading for part in document.left_out)


def test_the_clerks_letter_before_an_opinion_that_is_bound_in_is_not_the_briefs() -> None:
    table = "TABLE OF AUTHORITIES\n\nCases\n\nOrrin v. Dale, 5 F.3d 6 (2d Cir. 1993) ..... 1\n\ni\n"
    said = "The bank erred|Notice was late|No loan was made|Nobody signed|He paid|Reverse".split(
        "|"
    )
    own = [f"{words} and that is all of it here.\n\n{k}\n" for k, words in enumerate(said, 1)]
    own[0] = f"ARGUMENT\n\n{own[0]}"
    letter = "Dear Counsel:\n\nEnclosed please find a copy of the opinion. RAP 13.3(b).\n"
    opinion = ["2\n\nThe court affirms.\n", "3\n\nAffirmed.\n"]
    document = build(Source("\f".join([table, *own, letter, *opinion]), "x.txt"))
    assert "Reverse and" in document.view
    assert "Enclosed" not in document.view
