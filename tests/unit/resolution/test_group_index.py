"""What a short name can stand for does not depend on what was looked up before it."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from citecheck.citations.decisions import cases, reporters
from citecheck.resolution.group_index import GroupIndex
from citecheck.resolution.groups import Groups

_NAMES = [
    "Oakes v. Elmer", "Oakes v. Federal Trade Commission", "In re Birch Valley Water District",
    "Northern Lakes Union v. Birch", "SolarBarn Corp. v. Reed", "Ash & Beech Co. v. Cedar",
]  # fmt: skip
_SHORT = ["Oakes", "Elmer", "FTC", "BVWD", "NLU", "Birch", "Solar Barn", "Cedar", "Yew", "ABC"]


def _groups() -> Groups:
    text = " ".join(f"See {name}, {k}00 U.S. 1 (199{k})." for k, name in enumerate(_NAMES, 1))
    groups = Groups()
    for index, mention in enumerate(cases.read(text, reporters.find(text), [])):
        groups.of_case(mention, index)
    return groups


def _answer(groups: GroupIndex, short: str) -> tuple[list[int], list[bool]]:
    fits = [groups.fits(short, index) for index in range(len(groups))]
    return groups.by_name(short), fits


def test_names_and_acronyms_are_found() -> None:
    groups = _groups()
    assert groups.by_name("Oakes") == [0, 1]
    assert groups.by_name("FTC") == [1]
    assert groups.by_name("BVWD") == [2]
    assert groups.by_name("Yew") == []


@settings(max_examples=60)
@given(st.lists(st.sampled_from(_SHORT), min_size=1, max_size=30))
def test_the_order_of_look_ups_changes_no_answer(asked: list[str]) -> None:
    groups = _groups()
    for short in asked:
        assert _answer(groups, short) == _answer(_groups(), short)


def test_many_acronyms_looked_up_before_it_leave_an_acronym_known() -> None:
    groups = _groups()
    for number in range(1000):
        groups.by_name("".join(chr(65 + int(digit)) for digit in f"{number:04}"))
    assert groups.by_name("BVWD") == [2]


def test_a_name_that_comes_later_is_known_though_it_was_looked_up_before() -> None:
    groups = _groups()
    assert groups.by_name("Quarry") == []
    assert not groups.fits("Quarry", 0)
    groups.add_alias("Quarry", 0)
    assert groups.fits("Quarry", 0)
    assert groups.by_name("Quarry") == [0]
