"""Many page lists off by the same number of pages are one finding."""

from __future__ import annotations

import pytest
from tests.rules.brief import brief, findings, report, words

_NAMES = (
    "Ames v. Coe",
    "Bell v. Dow",
    "Cole v. Eads",
    "Dunn v. Fay",
    "Ely v. Gore",
    "Fox v. Hay",
    "Gray v. Ives",
    "Hale v. Jay",
)
_ON = {name: (2 * k + 1, 2 * k + 2) for k, name in enumerate(_NAMES)}  # pages that cite it


def _entry(name: str, pages: str) -> str:
    k = _NAMES.index(name)
    return f"{name}, 50{k} U.S. 1{k} (1991) ......... {pages}"


def _pages() -> list[str]:
    cited: dict[int, list[str]] = {page: [] for page in range(1, 17)}
    for k, name in enumerate(_NAMES):
        for page in _ON[name]:
            cited[page].append(f"See {name}, 50{k} U.S. 1{k}, 2{k} (1991).")
    return [f"The law is old. {' '.join(texts)}" for texts in cited.values()]


def _text(listed: dict[str, tuple[int, ...]], heads: dict[str, str] | None = None) -> str:
    heads = heads or {_NAMES[0]: "Cases"}
    lines = []
    for name in _NAMES:
        if name in heads:
            lines.append(f"\n{heads[name]}\n")
        lines.append(_entry(name, ", ".join(map(str, listed[name]))))
    return brief("\n".join(lines), *_pages())


def _moved(by: int, first: int = 0, last: int = 99) -> dict[str, tuple[int, ...]]:
    return {
        name: tuple(page - by if first <= page <= last else page for page in on)
        for name, on in _ON.items()
    }


@pytest.mark.parametrize(
    ("listed", "message"),
    [
        (_moved(-1), "the table is one page ahead: 8 of 8 entries"),
        (_moved(-3), "the table is three pages ahead: 8 of 8 entries"),
        (_moved(1, 5), "the table is one page behind from page 4 on: 6 of 7 entries"),
        (_moved(1, 3, 10), "the table is one page behind from page 2 to page 9: 4 of 5 entries"),
    ],
)
def test_a_table_off_by_the_same_number_of_pages(
    listed: dict[str, tuple[int, ...]], message: str
) -> None:
    assert words("TOA115", _text(listed)) == [message]


def test_the_entries_follow_with_their_lists_as_they_should_be() -> None:
    (found,) = findings("TOA115", _text(_moved(-1)))
    assert [related.message for related in found.related][:2] == [
        "has 2, 3; should be 1, 2",
        "has 4, 5; should be 3, 4",
    ]
    assert found.entries == tuple(range(8))


def test_the_findings_of_the_entries_stay() -> None:
    codes = [finding.code for finding in report(_text(_moved(-1))).findings]
    assert codes.count("TOA106") == codes.count("TOA107") == 8


def test_text_that_moved_by_half_a_page() -> None:
    listed = {name: (on[0], on[0]) for name, on in _ON.items()}
    assert words("TOA115", _text(listed)) == ["the table is up to one page behind: 8 of 8 entries"]


def test_text_that_moved_by_a_page_and_a_half() -> None:
    listed = {
        name: (max(1, on[0] - 1), on[1] - 2 + k % 2) for k, (name, on) in enumerate(_ON.items())
    }
    (message,) = words("TOA115", _text({**listed, _NAMES[0]: _ON[_NAMES[0]]}))
    assert message.startswith("the table is one to two pages behind")


def test_one_category_that_is_off() -> None:
    listed = {**_ON, **{name: _moved(-1)[name] for name in _NAMES[2:]}}
    heads = {_NAMES[0]: "Federal Cases", _NAMES[2]: "State Cases"}
    assert words("TOA115", _text(listed, heads)) == [
        "the table is one page ahead from page 6 on: 6 of 6 entries"
    ]


@pytest.mark.parametrize("wrong", [1, 2, 3])
def test_a_few_wrong_lists_are_no_shift(wrong: int) -> None:
    listed = {**_ON, **{name: _moved(-1)[name] for name in _NAMES[:wrong]}}
    assert words("TOA115", _text(listed)) == []


def test_lists_wrong_in_different_ways_are_no_shift() -> None:
    listed = {
        name: _moved(by)[name]
        for name, by in zip(_NAMES, (-1, -3, 0, -2, 4, -4, 0, 5), strict=True)
    }
    assert words("TOA115", _text(listed)) == []
