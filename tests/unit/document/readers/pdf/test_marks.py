"""Marks of notes set directly behind or before other letters, as makers of PDF set them."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence

import pytest
from tests.unit.document.readers.pdf_files import OWN_MARKS, Put, pdf
from tests.unit.document.readers.pdf_makers import MAKERS, Raised

from citecheck.document.readers.read import read


def lines_of(data: bytes) -> list[str]:
    text = read("-", io.BytesIO(data)).text
    return [line.strip() for line in text.replace("\f", "").split("\n") if line]


def raised(before: str, mark: str, behind: str, size: float, by: float) -> bytes:
    """A line at twelve points with a mark of another size set higher by so many points."""
    words = [part.replace("(", r"\(").replace(")", r"\)") for part in (before, mark, behind)]
    return (
        f"BT /F1 12 Tf 72 700 Td ({words[0]}) Tj /F1 {size} Tf {by} Ts ({words[1]}) Tj "
        f"/F1 12 Tf 0 Ts ({words[2]}) Tj ET\n"
    ).encode("cp1252")


LINES: list[tuple[Raised, str]] = [
    (("The claim arises under § 1983", "2", " alone."), "The claim arises under § 1983² alone."),
    (("It was settled at 410 U.S. 113", "12", " long ago."),
     "It was settled at 410 U.S. 113¹² long ago."),
    (("The panel agreed at 115-16", "3", " on this."), "The panel agreed at 115-16³ on this."),
    (("So says Rule 12.", "4", " And so it is."), "So says Rule 12.⁴ And so it is."),
    (("That is the law", "5", " of the state."), "That is the law⁵ of the state."),
    (("It was argued (and lost)", "6", " below."), "It was argued (and lost)⁶ below."),
    (("He wrote thier [sic]", "7", " reply."), "He wrote thier [sic]⁷ reply."),
    (('She said "never."', "108", " She left."), 'She said "never."¹⁰⁸ She left.'),
    (("Id. at 9", "10", "."), "Id. at 9¹⁰."),
    (("The road is in the 9", "th", " Circuit."), "The road is in the 9th Circuit."),
]  # fmt: skip


@pytest.mark.parametrize("maker", MAKERS.values(), ids=MAKERS)
def test_marks_behind_digits_letters_stops_and_brackets_are_told_from_them(
    maker: Callable[[Sequence[Raised]], bytes],
) -> None:
    found = " ".join(lines_of(maker([line for line, _ in LINES])))
    # some makers' marks break the line; that is their text's, not the mark's, matter
    assert found.replace(" .", ".") == " ".join(read_as for _, read_as in LINES)


@pytest.mark.parametrize(
    ("size", "by"),
    [(7, 4), (8.4, 4.8), (10, 4.75), (10.67, 5.33)],
    ids=["word processor", "0.7", "browser", "0.89"],
)
@pytest.mark.parametrize(("line", "read_as"), LINES)
def test_a_mark_may_be_nearly_as_large_as_its_line(
    line: Raised, read_as: str, size: float, by: float
) -> None:
    assert lines_of(pdf([[raised(*line, size, by)]])) == [read_as]


@pytest.mark.parametrize(
    ("size", "by"), [(12, 4), (10, 0), (10, 1), (7, 0), (7, -3)],
    ids=["not smaller", "not raised", "hardly raised", "small", "lowered"],
)  # fmt: skip
def test_a_digit_that_is_not_smaller_or_not_raised_is_no_mark(size: float, by: float) -> None:
    line = raised("under § 198", "3", " and so on", size, by)
    assert lines_of(pdf([[line]])) == ["under § 1983 and so on"]


def test_a_mark_before_a_number_is_told_from_it() -> None:
    note = b"BT /F1 7 Tf 4 Ts 72 700 Td (2) Tj /F1 10 Tf 0 Ts (42 U.S.C. \xa7 1983.) Tj ET\n"
    assert lines_of(pdf([[note]])) == ["²42 U.S.C. § 1983."]


def test_the_numerator_of_a_fraction_is_no_mark() -> None:
    line = raised("He held 3", "1", "/4 of the shares", 7, 4)
    assert lines_of(pdf([[line]])) == ["He held 31/4 of the shares"]


def test_more_than_three_raised_digits_are_no_mark() -> None:
    line = raised("It was in", "1983", " that he left", 7, 4)
    assert lines_of(pdf([[line]])) == ["It was in1983 that he left"]


def test_a_mark_apart_from_its_word_may_be_nearly_as_large_as_its_line() -> None:
    puts = [
        Put(72, 700, "That is the law."),
        Put(154, 704.75, "11", size=10),
        Put(166, 700, "The next case is 42 U.S. 5."),
        Put(72, 120, "See id. at 5, and then", size=10),
        Put(158, 120, "410", size=10),
        Put(175, 120, "U.S.", size=10),
        Put(196, 120, "113.", size=10),
    ]
    assert lines_of(pdf([puts])) == [
        "That is the law. ¹¹ The next case is 42 U.S. 5.",
        "See id. at 5, and then 410 U.S. 113.",
    ]


def test_several_marks_and_ends_of_ordinals_may_stand_apart_from_their_words() -> None:
    puts = [
        Put(72, 700, "That is the law."), Put(154, 704.75, "12,13", size=10),
        Put(182, 700, "The 9"), Put(213, 704.75, "th", size=10), Put(225, 700, "Circuit agrees."),
        Put(72, 660, "No more is needed here today."),
    ]  # fmt: skip
    assert lines_of(pdf([puts])) == [
        "That is the law. ¹²,¹³ The 9 th Circuit agrees.",
        "No more is needed here today.",
    ]


def test_numbers_of_small_print_that_begin_its_line_stay_in_it() -> None:
    body = [Put(72, 700 - 14 * row, "The text of the brief goes on here.") for row in range(6)]
    note = [Put(72, 125.5, "59", size=8), Put(82, 120, "444", size=10),
            Put(102, 120, "U.S. 85 was decided later.", size=10)]  # fmt: skip
    assert lines_of(pdf([[*body, *note]]))[-1] == "⁵⁹ 444 U.S. 85 was decided later."


@pytest.mark.parametrize(
    ("words", "read_as"),
    [
        ("law23", "law²³"), ("19842", "1984²"), ("115-163", "115-16³"), ("Rule 14.2", "Rule 14.²"),
        ("2See id.", "²See id."), ("241 U.S. 5", "²41 U.S. 5"), ("3", "³"), ("1984", "1984"),
    ],
)  # fmt: skip
def test_digits_that_a_font_raises_by_itself_are_marks(words: str, read_as: str) -> None:
    puts = [Put(72, 700, words, font=OWN_MARKS), Put(72, 680, "And so on.", font=OWN_MARKS)]
    assert lines_of(pdf([puts])) == [read_as, "And so on."]
