"""Several decisions in one text: each is read by itself, and places are those of the whole."""

from __future__ import annotations

import pytest
from tests.unit.whole import read

from citecheck.document.joined import split
from citecheck.model.document import Gap, OpinionKind, Source
from citecheck.model.media import MediaType
from citecheck.model.page_labels import PageLabel
from citecheck.model.spans import Span

_FILL = "".join(
    f"Mill {k} was let on day {k}, and its rent of {k} crowns came late.\n" for k in range(40)
)
_FIRST = f"""\
SUPREME COURT OF ORRINSHIRE
No. 21-417

The rent was due.1 Orrin v. Tapley, 501 U.S. 808, 810 (1991). It was paid. Id. at 812.
{_FILL}
1 See Vane v. Harrow, 10 F.4th 3 (2d Cir. 2021).

TAPLEY, J., dissenting.

Not so. Vane, 10 F.4th at 5.
"""
_SECOND = f"""\
SUPREME COURT OF ORRINSHIRE
No. 21-418

The lease was read.1 Quay v. Loft, 502 U.S. 11, 14 (1992).
{_FILL}
1 See Orrin v. Tapley, 501 U.S. 808, 811 (1991).
"""
# both have a note 1, and both cite Orrin


def test_what_two_decisions_cite_is_one_authority_with_the_places_of_both() -> None:
    text = _FIRST + "\n\n" + _SECOND
    report = read(text)
    orrin = next(one for one in report.authorities if one.name == "Orrin v. Tapley")
    spans = [report.citations[site].span for site in orrin.sites]
    places = [report.document.offsets.span(span).of(text) for span in spans]
    assert places == [
        "Orrin v. Tapley, 501 U.S. 808, 810 (1991)",
        "Id. at 812",
        "Orrin v. Tapley, 501 U.S. 808, 811 (1991)",
    ]


def test_the_next_decision_is_no_part_of_the_dissent_before_it() -> None:
    text = _FIRST + "\n\n" + _SECOND
    document = read(text).document
    assert document.opinion(text.index("Not so")) is OpinionKind.DISSENT
    assert document.opinion(text.index("The lease")) is OpinionKind.MAJORITY


def test_a_short_form_takes_nothing_of_another_decision() -> None:
    report = read(_FIRST + "\n\n" + _SECOND + "\nVane, 10 F.4th at 5, was read.\n")
    assert report.citations[-1].authority is None


@pytest.mark.parametrize("shared", ["125 AD3d 1304", "No. 3:18-cv-275"])
def test_two_decisions_of_one_page_or_one_docket_stay_apart(shared: str) -> None:
    one = f"Orrin v. Tapley, {shared}, 2021 WL 1162867 (D. Me. 2021)."
    two = f"Vane v. Harrow, {shared}, 2021 WL 1162999 (D. Me. 2021)."
    report = read(f"{_FIRST}\n{one}\n\n{_SECOND}\n{two}\n")
    known = {str(key): k for k, one in enumerate(report.authorities) for key in one.keys}
    assert known["2021 WL 1162867"] != known["2021 WL 1162999"]


def test_the_pages_of_a_file_go_with_their_decisions() -> None:
    text = "\f".join([_FIRST, "It is so ordered.\n", _SECOND, "Affirmed.\n"])
    star = text.index("808")
    source = Source(
        text,
        "two.pdf",
        MediaType.PDF,
        page_labels=tuple(PageLabel.parse(str(k)) for k in (7, 8, 1, 2)),
        gaps={1: Gap.EMPTY, 2: Gap.DAMAGED},
        recognised=frozenset({3}),
        star_pages=(Span(star, star + 3),),
    )
    first, second = split(source)
    assert first.text + second.text == text
    assert first.page_labels == tuple(PageLabel.parse(str(k)) for k in (7, 8))
    assert second.page_labels == tuple(PageLabel.parse(str(k)) for k in (1, 2))
    assert (dict(first.gaps), dict(second.gaps)) == ({1: Gap.EMPTY}, {0: Gap.DAMAGED})
    assert (set(first.recognised), set(second.recognised)) == (set(), {1})
    assert [star.of(first.text) for star in first.star_pages] == ["808"]
    assert second.star_pages == ()


def test_a_file_with_pages_of_its_own_is_parted_between_them_only() -> None:
    text = _FIRST + "\n\n" + _SECOND
    assert len(split(Source(text, "two.txt", MediaType.PLAIN))) == 2
    assert len(split(Source(text, "two.pdf", MediaType.PDF))) == 1
