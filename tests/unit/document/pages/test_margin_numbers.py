"""The line numbers of pleading paper, and numbers that are none."""

from __future__ import annotations

import pytest

from citecheck.document.lines import split_pages
from citecheck.document.pages.margin_numbers import cut_margin_numbers


def _texts(lines: list[str]) -> list[str]:
    pages = split_pages("\n".join(lines))
    cut_margin_numbers(pages)
    return [line.text for line in pages[0].lines if not line.blank]


def _between_numbers(texts: list[str], first: int) -> list[str]:
    """``texts`` on lines of their own, between numbers of the margin from ``first`` on."""
    out = [f"   {k:>2} Words of the line before." for k in range(1, first)]
    for k, text in enumerate(texts, first):
        out += [f"   {k:>2}", f"      {text}"]
    return out + [f"   {k:>2}" for k in range(first + len(texts), 29)]


_CODES = [f"18 U.S.C. § {section} ............ 31" for section in (960, 970, 1116, 1201, 2111)]


@pytest.mark.parametrize("first", [13, 14, 15, 16])
def test_the_title_of_a_code_is_no_margin_number(first: int) -> None:
    texts = _texts(_between_numbers(_CODES, first))
    assert texts[first - 1 :] == _CODES


@pytest.mark.parametrize(
    ("above", "text"),
    [
        ("Title of the Code", "18 USC § 2"),
        ("Regulations", "18 C.F.R. § 2.1 ........ 4"),
        ("Doe v. Roe,", "18 F.3d 22 (9th Cir. 1994) ........ 4"),
        ("Doe v. Roe,", "18 F. Supp. 3d 22 (D. Or. 2014) ........ 4"),
        ("Doe v. Roe,", "18 Cal. App. 5th 22 (2017) ........ 4"),
        ("17 U.S.C. § 2 ........ 5 n.4", "18 U.S.C. § 3 ........ 6"),
        ("17 U.S.C. § 2 ........ 5, 12", "18 Fed. Reg. 3 ........ 6"),
    ],
)
def test_volumes_of_reporters(above: str, text: str) -> None:
    lines = [f"   {k:>2} Words of the line." for k in range(1, 18)]
    lines += [f"      {above}", f"   {text}", *(f"   {k:>2}" for k in range(18, 29))]
    assert _texts(lines)[-2:] == [above, text]


@pytest.mark.parametrize(
    ("above", "text"),
    [
        ("as is said in Doe v. Roe, 550", "U.S. 544 (2007)"),
        ("under 28", "U.S.C. § 1331, as . . . the court held"),
        ("who said . . . . that 42", "U.S.C. § 1983 is the rule"),
        ("in Doe v. Roe, 22", "F.3d 22 (9th Cir. 1994)"),
        ("the rule is the one of", "Fed. R. Civ. P. 23"),
        ("who said so (9th", "Cir. 1994)"),
    ],
)
def test_a_margin_number_before_the_rest_of_a_citation(above: str, text: str) -> None:
    lines = [f"   {k:>2} Words of the line." for k in range(1, 17)]
    lines += [f"   17 {above}", f"   18 {text}", *(f"   {k:>2}" for k in range(19, 29))]
    assert _texts(lines)[-2:] == [above, text]


def _set_out_alike(first: int, last: int) -> list[str]:
    """Lines of a page as an extractor without layout gives them: some numbers stand before their
    lines, others on lines of their own, all at the left edge."""
    lines = []
    for k in range(first, last + 1):
        lines += [f"{k} Words of line {k}."] if k < 9 else [str(k), f"Words of line {k}."]
    return lines


def _words_of(numbers: range) -> list[str]:
    return [f"Words of line {k}." for k in numbers]


def test_margin_numbers_need_no_column_where_none_is_left_out() -> None:
    assert _texts(_set_out_alike(1, 24)) == _words_of(range(1, 25))


@pytest.mark.parametrize("lines", [_set_out_alike(1, 15), _set_out_alike(2, 24)])
def test_few_numbers_at_the_edge_or_without_a_first_stay(lines: list[str]) -> None:
    assert _texts(lines) == lines


def test_a_text_of_one_piece_has_margin_numbers_page_after_page() -> None:
    lines = [*_set_out_alike(1, 24), "MOTION TO STRIKE THE LOG", *_set_out_alike(1, 24)]
    expected = [*_words_of(range(1, 25)), "MOTION TO STRIKE THE LOG", *_words_of(range(1, 25))]
    assert _texts(lines) == expected


@pytest.mark.parametrize("lost", [1, 2, 3, 12])
def test_a_margin_number_may_be_lost_with_its_line(lost: int) -> None:
    lines = [f"   {k:>2}    Words of the line." for k in range(1, 29) if k != lost]
    lines[4:4] = ["         Words without a number."] * 4
    texts = _texts(lines)
    assert (set(texts[1:]) == {"Words of the line.", "Words without a number."}) is (lost != 1)


def test_a_page_whose_numbers_have_gaps_is_numbered_where_most_pages_are() -> None:
    whole = [f"{k} Words of line {k}." for k in range(1, 29)]
    gap = [f"{k} Words of line {k}." for k in range(1, 12)]
    gap += ["12 F. Supp. 3d 22 (D. Or. 2014), is so"]
    gap += [line for k in range(13, 25) for line in (f"{k} Words.", "Said without a number.")]
    pages = split_pages("\f".join("\n".join(lines) for lines in (whole, whole, whole, gap)))
    cut_margin_numbers(pages)
    assert not any(line.text[:1].isdigit() for line in pages[-1].lines)
    alone = split_pages("\n".join(gap))
    cut_margin_numbers(alone)
    assert alone[0].lines[0].text.startswith("1 ")


def _counted_on(pages: int, lines: int, first: int = 1, texts: dict[int, str] | None = None) -> str:
    """Pages whose lines are counted on from one to the next, with a foot that has no number."""
    said = texts or {}
    return "\f".join(
        "\n\n".join(
            f"{k:<5}{said.get(k, 'Words of a line.')}"
            for k in range(first + page * lines, first + (page + 1) * lines)
        )
        + f"\n\n          PAGE {page + 1} OF {pages}\n"
        for page in range(pages)
    )


def _first_words(text: str) -> list[str]:
    pages = split_pages(text)
    cut_margin_numbers(pages)
    return [line.text.split()[0] for page in pages for line in page.lines if not line.blank]


@pytest.mark.parametrize("first", [1, 18, 990])
def test_lines_may_be_counted_on_from_page_to_page(first: int) -> None:
    assert set(_first_words(_counted_on(4, 17, first))) == {"Words", "PAGE"}


def test_a_volume_among_counted_lines_is_no_number_of_theirs() -> None:
    texts = {30: "who said so in Doe v. Roe,", 31: "501 U.S. 808 (1991).", 32: "33 F.3d 22, too."}
    words = _first_words(_counted_on(4, 17, texts=texts))
    assert sorted(set(words)) == ["33", "501", "PAGE", "Words", "who"]


def test_a_last_page_of_few_counted_lines() -> None:
    text = _counted_on(3, 17) + "\f52   Words\n\n53   Words\n\n54   Words\n\n       /s/ J. Roe\n"
    assert set(_first_words(text)) == {"Words", "PAGE", "/s/"}


@pytest.mark.parametrize(
    "text",
    [
        _counted_on(2, 17, first=40),  # two pages prove nothing
        "\f".join(_counted_on(1, 9, first=40) for _ in range(4)),  # none counts on
        "\f".join(  # numbered paragraphs: most lines have no number
            "\n".join(f"{k}   Words of a\nparagraph\nof three." for k in range(first, first + 9))
            for first in (1, 10, 19, 28)
        ),
    ],
)
def test_numbers_that_count_no_lines_stay(text: str) -> None:
    assert any(word.isdigit() for word in _first_words(text))
