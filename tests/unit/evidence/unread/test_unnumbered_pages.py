"""Pages without a number are named, and where none has one the page rules say that they did not run."""

from __future__ import annotations

from tests.rules.brief import report

_CITED = tuple(
    f"The {word} part of the record is long, and all of it was read. It is so.\n\n"
    f"See Camp v. Pitts, 411 U.S. 138, {page} (1973), on the {word} question."
    for word, page in (("first", 140), ("second", 141), ("third", 142))
)
_TABLE = "TABLE OF AUTHORITIES\n\nCases\n\nCamp v. Pitts, 411 U.S. 138 (1973) ....... 1, 2, 3\n"


def _skipped(numbers: tuple[str, ...], check: str) -> str:
    pages = (_TABLE, f"ARGUMENT\n\n{_CITED[0]}", *_CITED[1:])
    text = "\f".join(f"{page}\n\n{number}\n" for page, number in zip(pages, numbers, strict=True))
    return " ".join(str(said.reason) for said in report(text).skipped if said.check == check)


def test_pages_with_numbers_leave_nothing_open() -> None:
    assert "number" not in _skipped(("i", "1", "2", "3"), "TOA106")


def test_no_page_has_a_number() -> None:
    for check in ("TOA106", "TOA107"):
        assert "no page of the brief shows a number" in _skipped(("", "", "", ""), check)
