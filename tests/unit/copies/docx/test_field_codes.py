"""The codes of fields, by the grammar of the standard."""

from __future__ import annotations

import pytest
from tests.unit.copies.field_grammar import parse

from citecheck.copies.docx.field_codes import (
    category_numbers,
    long_mark,
    short_mark,
    short_names,
    table_code,
)
from citecheck.drafting.draft import DraftCategory, DraftEntry, Run
from citecheck.model.keys import CaseKey
from citecheck.model.kinds import Kind


def entry(words: str, kind: Kind = Kind.CASE, name: str | None = None, page: int = 1) -> DraftEntry:
    key = CaseKey("12", "F.4th", str(page))
    return DraftEntry(kind, (key,), name, (Run(words),), (), (0,))


@pytest.mark.parametrize(
    "bad",
    [
        'TA \\l "a "b" c"', 'TA \\l "a\\b"', "TA \\l", 'TA "a"', 'TA \\x "a"', 'TOA \\c "1" \\p x',
        'TA \\s a \\s b', "XE a", "",
    ],
)  # fmt: skip
def test_the_grammar_is_strict(bad: str) -> None:
    with pytest.raises(ValueError, match=r"no token|no field|no switch|argument is missing"):
        parse(bad)


@pytest.mark.parametrize(
    ("words", "printed"),
    [
        ("Harlan v. Osgood Mills, 512 F.3d 641", "Harlan v. Osgood Mills, 512 F.3d 641"),
        ('J. Roe, "Banks" and Seals', 'J. Roe, "Banks" and Seals'),
        ("J. Roe, “Banks” and Seals", 'J. Roe, "Banks" and Seals'),
        ("A\\B v. C\\", "A\\B v. C\\"),
        ('"', '"'),
    ],
)
def test_quotation_marks_and_backslashes_stay_within_the_argument(words: str, printed: str) -> None:
    code = parse("".join(run.text for run in long_mark(entry(words), "Roe", 5)))
    assert code.name == "TA"
    assert code.switches == {"l": printed, "s": "Roe", "c": "5"}


def test_italics_are_runs_of_their_own() -> None:
    made = DraftEntry(
        Kind.CASE, (), None, (Run("Harlan v. Osgood", italic=True), Run(", 512 F.3d 641")), (), (0,)
    )
    assert long_mark(made, "Harlan", 1) == [
        Run(' TA \\l "'),
        Run("Harlan v. Osgood", italic=True),
        Run(", 512 F.3d 641"),
        Run('" \\s "Harlan" \\c 1 '),
    ]


def test_later_marks_have_the_short_name_alone() -> None:
    (run,) = short_mark("Roe")
    assert parse(run.text).switches == {"s": "Roe"}


def test_short_names_are_each_another() -> None:
    entries = [
        entry("a", name="Roe v. Doe", page=1),
        entry("b", name="Roe v. Doe", page=2),
        entry("c", name="Roe v. Doe", page=2),
        entry('J. Roe, "Banks"'),
        entry("x" * 300),
    ]
    names = short_names(entries)
    assert names[:4] == [
        "Roe v. Doe",
        "Roe v. Doe, 12 F.4th 2",
        "Roe v. Doe, 12 F.4th 2 (2)",
        "J. Roe, Banks",
    ]
    assert len(names[4]) == 100


def test_categories_have_the_numbers_of_word() -> None:
    kinds = [
        Kind.CASE, Kind.CONSTITUTION, Kind.STATUTE, Kind.COURT_RULE, Kind.REGULATION, Kind.TREATISE,
        Kind.OTHER,
    ]  # fmt: skip
    categories = [DraftCategory(str(kind), (entry("x", kind),)) for kind in kinds]
    assert category_numbers(categories) == [1, 7, 2, 4, 6, 5, 3]
    assert category_numbers([categories[0], categories[0]]) == [1, 8]


def test_a_table_names_its_category_and_says_passim_where_it_may() -> None:
    assert parse(table_code(2, passim=True)).switches == {"c": "2", "p": None}
    assert parse(table_code(2, passim=False)).switches == {"c": "2"}
