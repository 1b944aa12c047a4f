"""Tuples with names, which are made without the standard library's."""

from __future__ import annotations

import copy
import pickle
import subprocess
import sys

import pytest

from citecheck.dataclass import NamedTuple


class Mooring(NamedTuple):
    """Where a boat lies."""

    harbor: str
    berth: int
    note: str = "free"

    @property
    def words(self) -> str:
        """Both in words."""
        return f"{self.harbor} {self.berth}"


def test_it_is_a_tuple_whose_members_have_names() -> None:
    mooring = Mooring("Mole", berth=7)
    assert mooring == ("Mole", 7, "free")
    assert (mooring.harbor, mooring.berth, mooring.note) == ("Mole", 7, "free")
    assert mooring.words == "Mole 7"
    assert Mooring("Pier", 2, "let").note == "let"
    assert repr(mooring) == "Mooring(harbor='Mole', berth=7, note='free')"
    assert {mooring: 1}["Mole", 7, "free"] == 1


def test_one_is_made_of_another() -> None:
    mooring = Mooring._make(["Mole", 7, ""])
    assert mooring._replace(berth=8) == Mooring("Mole", 8, "")
    assert type(mooring._replace(berth=8)) is Mooring
    assert Mooring._fields == ("harbor", "berth", "note")
    assert pickle.loads(pickle.dumps(mooring)) == copy.copy(mooring) == mooring  # noqa: S301
    match mooring:
        case Mooring(harbor, berth):
            assert (harbor, berth) == ("Mole", 7)


def test_what_is_no_row_of_it_is_refused() -> None:
    with pytest.raises(TypeError, match="berth"):
        Mooring("Mole")  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        Mooring("Mole", 7, "free", "more")  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="Mooring: 3 fields, 1 values"):
        Mooring._make(["Mole"])
    with pytest.raises(AttributeError):
        Mooring("Mole", 7).berth = 8  # type: ignore[misc]


def test_rows_of_facts_are_read_without_the_library_of_types() -> None:
    program = (
        "import sys\nfrom citecheck.facts.works import WorkRow\n"
        "print(WorkRow._fields[0], 'dataclasses' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.stdout.split()[1] == "False", done.stderr
