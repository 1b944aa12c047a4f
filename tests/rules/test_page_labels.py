"""Page lists in briefs whose pages are lettered, those of an appendix, or numbered in roman."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence

import pytest
from tests.rules.brief import brief
from tests.unit.document.readers.pdf_files import Put, down, pdf

from citecheck.document.readers.read import read
from citecheck.model.config import Config
from citecheck.model.document import Source
from citecheck.model.findings import Finding, Report
from citecheck.pipeline import check_source

_FULL = "The agency was right. Camp v. Pitts, 411 U.S. 138, 142 (1973)."
_SHORT = "Camp, 411 U.S. at 143"
# no line recurs, as running heads do
_WORDS = ("The first witness saw it", "A second one did not", "Nobody else was asked")


def _brief(listed: str, labels: Sequence[str], cited: Sequence[str]) -> list[list[str]]:
    """A table, then a page a label; the case is cited on those in ``cited``."""
    table = ["TABLE OF AUTHORITIES", "", "Cases", ""]
    table += [f"Camp v. Pitts, 411 U.S. 138 (1973) ................ {listed}"]
    body = []
    for label, words in zip(labels, _WORDS, strict=True):
        cites = _FULL if label == cited[0] else f"{words}, and it decides. {_SHORT}."
        head = ["ARGUMENT", ""] if label == labels[0] else []
        body.append([*head, *([cites] if label in cited else []), f"{words}, which is all."])
    return [table, *body]


def _as_text(pages: Sequence[Sequence[str]], labels: Sequence[str]) -> Source:
    numbers = ["", *labels]
    return Source(
        "\f".join(
            "\n".join([*page, "", f"{' ' * 30}{number}", ""])
            for page, number in zip(pages, numbers, strict=True)
        ),
        "brief.txt",
    )


def _as_pdf(pages: Sequence[Sequence[str]], labels: Sequence[str]) -> Source:
    drawn: list[list[Put | bytes]] = [
        [*down(page), *([Put(300, 40, number)] if number else [])]
        for page, number in zip(pages, ["", *labels], strict=True)
    ]
    return read("-", io.BytesIO(pdf(drawn)))


def _as_labelled_pdf(pages: Sequence[Sequence[str]], labels: Sequence[str]) -> Source:
    """The labels are in the file and not printed."""
    rows = "".join(f" {k} << /P ({label}) >>" for k, label in enumerate(labels, 1))
    return read("-", io.BytesIO(pdf([down(page) for page in pages], labels=f"0 << /P () >>{rows}")))


_Maker = Callable[[Sequence[Sequence[str]], Sequence[str]], Source]
_MAKERS = [_as_text, _as_pdf, _as_labelled_pdf]

_LETTERED = ("A-1", "A-2", "A-3")
_APPENDIX = ("1a", "2a", "3a")
_SUPPLEMENT = ("S1", "S2", "S3")
_ROMAN = ("iv", "v", "vi")


def _of_pages(source: Source) -> list[Finding]:
    report = check_source(source, Config())
    assert [entry.name for entry in report.table.entries if report.table] == ["Camp v. Pitts"]
    assert not any(skipped.check.startswith(("TOA106", "TOA107")) for skipped in report.skipped)
    return [finding for finding in report.findings if finding.code in ("TOA106", "TOA107")]


@pytest.mark.parametrize("maker", _MAKERS)
@pytest.mark.parametrize(
    ("listed", "labels", "cited"),
    [
        ("A-1, A-2, A-3", _LETTERED, _LETTERED),
        ("A-1–A-3", _LETTERED, _LETTERED),
        ("A-1-3", _LETTERED, _LETTERED),
        ("1a–3a", _APPENDIX, _APPENDIX),
        ("1a-3a", _APPENDIX, ("1a", "2a", "3a")),
        ("S1–S3", _SUPPLEMENT, _SUPPLEMENT),
        ("iv-vi", _ROMAN, _ROMAN),
    ],
)
def test_lists_that_are_right(
    listed: str, labels: Sequence[str], cited: Sequence[str], maker: _Maker
) -> None:
    assert _of_pages(maker(_brief(listed, labels, cited), labels)) == []


@pytest.mark.parametrize("maker", _MAKERS)
@pytest.mark.parametrize(
    ("listed", "labels", "page"),
    [
        ("1a-3a", _APPENDIX, "2a"),
        ("S1–S3", _SUPPLEMENT, "S2"),
        ("A-1–A-3", _LETTERED, "A-2"),
        ("iv-vi", _ROMAN, "v"),
    ],
)
def test_a_page_inside_a_range_is_listed(
    listed: str, labels: Sequence[str], page: str, maker: _Maker
) -> None:
    found = _of_pages(maker(_brief(listed, labels, [page]), labels))
    assert [finding.code for finding in found if finding.code == "TOA106"] == []


@pytest.mark.parametrize("maker", _MAKERS)
@pytest.mark.parametrize(
    ("listed", "labels", "said"),
    [
        ("A-1, A-2", _LETTERED, "page A-3,"),
        ("A-1–A-2", _LETTERED, "page A-3,"),
        ("1a-2a", _APPENDIX, "page 3a,"),
        ("S1–S2", _SUPPLEMENT, "page S3,"),
        ("iv-v", _ROMAN, "page vi,"),
        ("1, 2", _LETTERED, "pages A-1, A-2 and A-3,"),
    ],
)
def test_a_page_that_is_not_listed_is_found(
    listed: str, labels: Sequence[str], said: str, maker: _Maker
) -> None:
    found = _of_pages(maker(_brief(listed, labels, labels), labels))
    (missing,) = [finding.message for finding in found if finding.code == "TOA106"]
    assert f"cited on {said}" in missing


@pytest.mark.parametrize("maker", _MAKERS)
@pytest.mark.parametrize(
    ("listed", "labels"), [("A-1–A-3", _LETTERED), ("1a-3a", _APPENDIX), ("S1–S3", _SUPPLEMENT)]
)
def test_a_listed_page_that_does_not_cite_is_found(
    listed: str, labels: Sequence[str], maker: _Maker
) -> None:
    found = _of_pages(maker(_brief(listed, labels, labels[:2]), labels))
    (extra,) = [finding.message for finding in found if finding.code == "TOA107"]
    assert f"the table says page {labels[2]}," in extra


_OF_PARAGRAPHS = (
    "[¶5] It was held. Orrin v. Tapley, 2015 ND 12, ¶ 3, 860 N.W.2d 4.",
    "[¶9] And again. Orrin, 2015 ND 12, ¶ 4.",
)


def _said(text: str) -> Report:
    return check_source(Source(text, "brief.txt"), Config())


@pytest.mark.parametrize("head", ["Paragraph(s)", "Paragraphs", "¶¶"])
def test_references_to_paragraphs_are_no_pages(head: str) -> None:
    """North Dakota's tables refer to paragraphs (N.D. R. App. P. 28(b)(2))."""
    table = f"{head}\n\nCases\n\nOrrin v. Tapley, 2015 ND 12, 860 N.W.2d 4 ..... 5, 9"
    report = _said(brief(table, *_OF_PARAGRAPHS))
    assert [finding.code for finding in report.findings] == []
    reasons = {skipped.reason for skipped in report.skipped}
    assert "the table refers to paragraphs, not to pages" in reasons


def test_a_foot_of_words_and_a_number_is_no_entry() -> None:
    """The foot of the table's only page has a roman number, the others have arabic ones."""
    parts = [
        "TABLE OF AUTHORITIES\n\nCases\n\nOrrin v. Tapley, 500 F.3d 12 (1st Cir. 2007) ..... 1, 2",
        "ARGUMENT\n\nIt was held. Orrin v. Tapley, 500 F.3d 12, 14 (1st Cir. 2007).",
        "And again. Orrin, 500 F.3d at 15.",
        "Nothing more need be said of this.",
    ]
    text = "\f".join(
        f"{part}\n\nAppellant's Brief                  Page {number}\n"
        for part, number in zip(parts, ("i", "1", "2", "3"), strict=True)
    )
    report = _said(text)
    assert [finding.code for finding in report.findings] == []
    assert report.table is not None
    assert len(report.table.entries) == 1


@pytest.mark.parametrize("cited", ["(Orrin at 15)", "Orrin at p. 15", "Orrin v. Tapley at 15"])
def test_a_name_with_a_pin_counts_for_its_page(cited: str) -> None:
    table = "Cases\n\nOrrin v. Tapley, 500 F.3d 12 (1st Cir. 2007) ..... 1"
    first = "It was held. Orrin v. Tapley, 500 F.3d 12, 14 (1st Cir. 2007)."
    report = _said(brief(table, first, f"It is enough {cited}."))
    assert [finding.code for finding in report.findings] == ["TOA106"]


def test_an_hour_in_a_town_is_no_pin() -> None:
    table = "Cases\n\nOrrin v. Tapley, 500 F.3d 12 (1st Cir. 2007) ..... 1"
    first = "It was held. Orrin v. Tapley, 500 F.3d 12, 14 (1st Cir. 2007)."
    report = _said(brief(table, first, "They met in Orrin at 12 noon."))
    assert [finding.code for finding in report.findings] == []


def test_a_neutral_citation_gives_its_year() -> None:
    report = _said("ARGUMENT\n\nIt was held. Orrin v. Tapley, 2015 ND 12, ¶ 3.\n")
    assert [authority.decided for authority in report.authorities] == [2015]
    report = _said("ARGUMENT\n\nIt was held. Orrin v. Tapley, 2015 WL 123456.\n")
    assert [authority.year for authority in report.authorities] == [None]
