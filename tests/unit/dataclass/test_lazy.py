"""Dataclasses of ours behave as those of the standard library do."""

from __future__ import annotations

import copy
import dataclasses
import pickle
from collections.abc import Callable
from typing import Any, ClassVar, Generic, TypeVar

import pytest

from citecheck.dataclass import dataclass, field, replace
from citecheck.dataclass.lazy import dataclass as lazy_dataclass

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Berth:
    """A place in a harbor."""

    harbor: str
    number: int = 1
    kind: ClassVar[str] = "stone"
    boats: list[str] = field(default_factory=list)
    note: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Buoy(Berth):
    """A berth with a colour."""

    color: str = "red"


@dataclass(frozen=True, slots=True, order=True)
class Depth:
    """How deep."""

    meters: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Tide:
    """When it turns."""

    hour: int
    name: str = "ebb"


@dataclass(slots=True)
class Log(Generic[T]):
    """What may change."""

    lines: list[T] = field(default_factory=list)
    page: int = 0


@dataclass(frozen=True, slots=True)
class Nothing:
    """No fields at all."""


class _Plain:
    harbor: str
    number: int = 1
    boats: list[str] = dataclasses.field(default_factory=list)
    note: str = dataclasses.field(default="", compare=False)


REAL: Any = dataclasses.dataclass(frozen=True, slots=True)(_Plain)


def test_it_is_not_the_library_that_is_tested_here() -> None:
    assert dataclass is lazy_dataclass


def test_values_are_given_by_place_or_name() -> None:
    berth = Berth("Mole", boats=["Gull"])
    assert (berth.harbor, berth.number, berth.boats, berth.note) == ("Mole", 1, ["Gull"], "")
    assert Buoy("Mole", 2, [], "", "green").color == "green"
    assert Tide(hour=3) == Tide(hour=3, name="ebb")


def test_a_list_is_made_for_each() -> None:
    first, second = Berth("Mole"), Berth("Mole")
    assert first.boats is not second.boats


@pytest.mark.parametrize(
    "wrong", [lambda: Berth(), lambda: Berth("Mole", color="red"), lambda: Tide(3)]
)
def test_wrong_arguments_are_told_as_python_tells_them(wrong: Callable[[], object]) -> None:
    with pytest.raises(TypeError, match=r"(Berth|Tide)\.__init__\(\)"):
        wrong()


def test_what_is_frozen_stays_as_it_is() -> None:
    berth = Berth("Mole")
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot assign to field 'number'"):
        berth.number = 2  # type: ignore[misc]
    with pytest.raises(dataclasses.FrozenInstanceError, match="cannot delete field 'number'"):
        del berth.number
    log: Log[str] = Log()
    log.page = 4
    assert log == Log([], 4)


def test_there_is_no_dictionary_of_attributes() -> None:
    for value in (Berth("Mole"), Buoy("Mole"), Log[int](), Nothing()):
        assert not hasattr(value, "__dict__")
    assert Buoy.__slots__ == ("color",)


def test_equal_are_those_of_one_class_with_equal_values() -> None:
    assert Berth("Mole", note="wet") == Berth("Mole", note="dry")
    assert Berth("Mole") != Berth("Mole", 2)
    assert Berth("Mole") != Buoy("Mole")
    assert Nothing() == Nothing()
    assert Depth(3) != 3


def test_what_is_frozen_is_hashed_by_its_values_and_what_is_not_has_no_hash() -> None:
    assert {Depth(3): "a"}[Depth(3)] == "a"
    assert hash(Nothing()) == hash(Nothing())
    with pytest.raises(TypeError, match="unhashable"):
        hash(Log())


def test_the_order_is_that_of_the_values() -> None:
    assert sorted([Depth(4), Depth(2), Depth(3)]) == [Depth(2), Depth(3), Depth(4)]
    assert Depth(2) <= Depth(2) < Depth(3)
    assert Depth(3) > Depth(2) >= Depth(2)
    with pytest.raises(TypeError):
        assert Depth(2) < 3  # type: ignore[operator]


def test_they_are_shown_as_the_library_shows_them() -> None:
    assert repr(Berth("Mole", 2)) == repr(REAL("Mole", 2)).replace("_Plain", "Berth")
    assert repr(Nothing()) == "Nothing()"


@pytest.mark.parametrize("value", [Berth("Mole", 2, ["Gull"], "wet"), Buoy("Mole"), Tide(hour=1)])
def test_they_travel_between_processes(value: object) -> None:
    assert pickle.loads(pickle.dumps(value)) == value  # noqa: S301
    assert copy.copy(value) == value
    assert copy.deepcopy(value) == value


@pytest.mark.parametrize("replaced", [replace, dataclasses.replace])
def test_one_with_other_values_is_made(replaced: Callable[..., Any]) -> None:
    assert replaced(Berth("Mole", 2), harbor="Quay") == Berth("Quay", 2)
    assert replaced(Tide(hour=1), name="flood") == Tide(hour=1, name="flood")
    assert replaced(Buoy("Mole"), number=3) == Buoy("Mole", 3)
    with pytest.raises(TypeError, match="color"):
        replaced(Berth("Mole"), color="red")


def test_what_is_to_be_done_after_the_making_is_done() -> None:
    @dataclass(slots=True)
    class Anchor:
        weight: int

        def __post_init__(self) -> None:
            self.weight *= 2

    assert Anchor(2).weight == 4


def test_match_reads_the_values_by_place() -> None:
    match Buoy("Mole", 3):
        case Buoy(harbor, number):
            assert (harbor, number) == ("Mole", 3)
