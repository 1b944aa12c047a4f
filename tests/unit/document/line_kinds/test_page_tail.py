"""The page list at the end of a line of a table."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citecheck.document.line_kinds.page_tail import page_tail

_CAMP = "Camp v. Pitts, 411 U.S. 138 (1973)"


@pytest.mark.parametrize(
    "leader",
    [" ........ ", " . . . . . ", " … ", "\t", "      ", " …… ", " ·····", " _____ ", "........"],
)
@pytest.mark.parametrize(
    "pages",
    [
        "5",
        "5, 12, 14",
        "3-5",
        "3–5",
        "iv",
        "5 n.3",
        "12 & n.4",
        "passim",
        "1, 4–6, passim",
        "*passim*",
        "5 (n.3)",
        "5 fn. 3",
        "5n3, 7",
        "5 note 3",
        "p. 5",
        "pp. 5, 7",
        "p. 5, p. 7",
        "p.5 and p.7",
        "at 5, at 7",
        "p5, p7",
        "5, 12, and 14",
        "5, & 7",
        "5 to 7",
        "pp. 5 & 7",
    ],
)
def test_leaders_and_lists(leader: str, pages: str) -> None:
    line = f"{_CAMP}{leader}{pages}"
    tail = page_tail(line)
    assert tail is not None
    assert tail.text == pages
    assert line[: tail.words_end].rstrip(" .…·_") == _CAMP
    assert tail.sure


@pytest.mark.parametrize(
    ("line", "pages"),
    [
        ("Camp v. Pitts, 411 U.S. 138 (1973) ..... (5, 7)", "5, 7"),
        ("42 U.S.C. § 1983\t(5)", "5"),
        ("42 U.S.C. § 1983      5/7", "5/7"),
        ("42 U.S.C. § 1983 P. 5", "P. 5"),
        ("Fed. R. Evid. 404 pp. 5, 7", "pp. 5, 7"),
    ],
)
def test_pages_in_brackets_with_strokes_and_behind_a_word(line: str, pages: str) -> None:
    tail = page_tail(line)
    assert tail is not None
    assert tail.text == pages


@pytest.mark.parametrize(
    "line",
    [
        "Hobart v. Lyle, 25 P. 813",
        "42 U.S.C. § 1983(a)  (6)",
        "Hobart v. Lyle, 900 F.2d 1 (2d Cir.  (1990)",
        "1/2",
    ],
)
def test_decisions_subsections_years_and_pages_of_pages_are_no_lists(line: str) -> None:
    assert page_tail(line) is None


@pytest.mark.parametrize("pages", ["5, 12, 14", "iv", "passim", "3–5", "12, 13,"])
def test_list_alone_on_its_line(pages: str) -> None:
    tail = page_tail(pages)
    assert tail is not None
    assert tail.words_end == 0
    assert tail.text == pages.rstrip(",")


def test_one_space_behind_a_date_is_less_sure() -> None:
    tail = page_tail(f"{_CAMP} 5, 7")
    assert tail is not None
    assert (tail.text, tail.sure) == ("5, 7", False)


@pytest.mark.parametrize(
    "line",
    [
        "",
        _CAMP,
        "Camp v. Pitts, 411 U.S. 138",
        "81 U.S. (14 Wall.) 511",
        "Camp v. Pitts, 411 U.S.",
        "v.",
        "42 U.S.C. § 1983",
        "Cases",
        "Fed. R. Civ. P. 12",
        "Camp v. Pitts .............",
        "Camp v. Pitts  (1973)",
        "Camp v. Pitts  (n.3)",
        "*Camp v. Pitts*",
    ],
)
def test_lines_without_a_list(line: str) -> None:
    assert page_tail(line) is None


def test_period_of_an_abbreviation_belongs_to_the_words() -> None:
    line = "Doe v. Roe, Inc. ........ 5"
    tail = page_tail(line)
    assert tail is not None
    assert line[: tail.words_end] in ("Doe v. Roe, Inc.", "Doe v. Roe, Inc")


@given(st.text(alphabet="Camp v. 0123456789,;-–&n…·_\tivx passim", max_size=200))
def test_any_line(line: str) -> None:
    tail = page_tail(line)
    if tail is not None:
        assert 0 <= tail.words_end <= tail.start <= len(line)
        assert line[tail.start :].startswith(tail.text)


@pytest.mark.parametrize("piece", [".", ". ", "… ", "1, ", "1-", " ", "\t", "iv, ", "5 n.3 & "])
def test_long_lines_cost_no_time(piece: str) -> None:
    began = time.process_time()
    page_tail(piece * 20_000)
    page_tail(piece * 20_000 + "x")
    assert time.process_time() - began < 2


def test_a_line_of_dots_costs_no_time() -> None:
    began = time.process_time()
    for _ in range(200):
        assert page_tail(f"18 U.S.C. {'. ' * 80}n") is None
    assert time.process_time() - began < 1


@pytest.mark.parametrize("sign", ["-", "—", "–", "·", "_", "—- "])
def test_a_signature_line_costs_no_time(sign: str) -> None:
    began = time.process_time()
    for count in (40, 200, 5_000):
        assert page_tail(f"{sign * count} Jane Roe") is None
    assert time.process_time() - began < 1


@pytest.mark.parametrize(
    "line", ["2021) 4 n.6", "Aug. 3, 2021) 4", "3, 2021) 4, 5", "Cir. 2021) 4"]
)
def test_pages_behind_the_end_of_a_date_that_the_line_above_began(line: str) -> None:
    tail = page_tail(line)
    assert tail is not None
    assert line[: tail.words_end].endswith("2021)")
    assert tail.text.startswith("4")


@pytest.mark.parametrize("line", ["the court said so in 2021) 4", "the charter of 2021) 4"])
def test_a_sentence_that_ends_in_a_year_has_no_pages(line: str) -> None:
    assert page_tail(line) is None


def test_a_list_in_brackets() -> None:
    tail = page_tail(f"{_CAMP} ........ [5, 12]")
    assert tail is not None
    assert tail.text == "5, 12"


@pytest.mark.parametrize(
    ("line", "pages"),
    [
        (f"{_CAMP} ..... ii,.14", "ii,.14"),
        (f"{_CAMP} .. . . . , 7", "7"),
        (f"{_CAMP} ....., . .. . 8", "8"),
        (f"{_CAMP} . 11", "11"),
        ("Order of Suspension, September 7, 2021 . 11", "11"),
    ],
)
def test_a_leader_that_a_scan_broke(line: str, pages: str) -> None:
    tail = page_tail(line)
    assert tail is not None
    assert tail.text == pages
    assert line[: tail.words_end].endswith(("(1973)", "2021"))


def test_leave_to_appeal_at_the_end_of_a_line_is_no_page() -> None:
    assert page_tail("People v Moe, 270 Mich App 50; 710 NW2d 60 (2006), lv") is None


@pytest.mark.parametrize(
    "line",
    [f"{_CAMP} ..... {pages}" for pages in ("5a", "XII.", "vi, l", "4, PASSIM", "[5]", "5 (n.3),")],
)
def test_a_list_may_end_in_a_letter_or_in_signs(line: str) -> None:
    assert page_tail(line) is not None


@pytest.mark.parametrize("line", [f"{_CAMP} ..... Pitts", "the court held.", "..... ,"])
def test_what_ends_in_another_word_is_no_list(line: str) -> None:
    assert page_tail(line) is None
