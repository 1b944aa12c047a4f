"""Which numbers on lines of their own are those of pages."""

from __future__ import annotations

from citecheck.document.lines import split_pages
from citecheck.document.pages.number_runs import number_runs


def _runs(text: str) -> list[list[str]]:
    runs = number_runs(split_pages(text)[0].lines)
    return [[str(label) for _, label in run] for run in runs]


def _page(number: object, *, notes: tuple[int, ...] = (), lines: int = 16) -> str:
    text = "".join(f"The rent was due, as line {k} says.\n" for k in range(lines))
    return text + "".join(f"{note}\nSee the lease.\n" for note in notes) + f"{number}\n"


def test_numbers_of_notes_are_none_of_pages() -> None:
    """There are more notes than pages, and their numbers count on by one too."""
    text = "".join(_page(n, notes=(3 * n - 2, 3 * n - 1, 3 * n)) for n in range(1, 9))
    assert _runs(text) == [[str(n) for n in range(1, 9)]]


def test_page_lists_of_a_table_are_none_of_pages() -> None:
    assert _runs("".join(f"Coe v. Roe {k}\n\n{k}\n\n" for k in range(1, 30))) == []


def test_numbers_that_were_lost_part_no_run() -> None:
    text = "".join(_page("" if n in (4, 5) else n) for n in range(1, 11))
    assert _runs(text) == [["1", "2", "3", "6", "7", "8", "9", "10"]]


def test_a_paper_bound_behind_numbers_its_pages_anew() -> None:
    """Neither goes on with the other, however long it is."""
    brief = "".join(_page(n) for n in ("i", "ii", *range(1, 10)))
    record = "".join(_page(n) for n in range(1, 21))
    numbers = [str(n) for n in range(1, 21)]
    assert _runs(brief + record) == [["i", "ii"], numbers[:9], numbers]
    assert _runs(brief + "".join(_page(n) for n in range(1, 6))) == [
        ["i", "ii"],
        numbers[:9],
        numbers[:5],
    ]


def test_a_number_hundreds_of_lines_on_is_of_another_paper() -> None:
    text = "".join(_page(n) for n in range(1, 7)) + _page("", lines=400)
    assert _runs(text + "".join(_page(n) for n in range(7, 10))) == [list("123456")]
