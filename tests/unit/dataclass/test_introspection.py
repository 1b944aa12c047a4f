"""What the standard library sees of a dataclass of ours."""

from __future__ import annotations

import dataclasses
import inspect
import subprocess
import sys

from citecheck.dataclass import dataclass, field
from citecheck.model.config import Config
from citecheck.model.findings import Report
from citecheck.model.spans import Span


@dataclass(frozen=True, slots=True)
class Berth:
    """A place in a harbor."""

    harbor: str
    boats: list[str] = field(default_factory=list)
    note: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class Buoy(Berth):
    """Another."""

    color: str = "red"


def test_it_is_a_dataclass_with_its_fields() -> None:
    assert dataclasses.is_dataclass(Berth)
    assert dataclasses.is_dataclass(Berth("Mole"))
    seen = [(item.name, item.type, item.compare) for item in dataclasses.fields(Buoy)]
    assert seen == [
        ("harbor", "str", True),
        ("boats", "list[str]", True),
        ("note", "str", False),
        ("color", "str", True),
    ]
    assert [item.name for item in dataclasses.fields(Report)][-2:] == ["findings", "skipped"]


def test_it_becomes_a_dictionary() -> None:
    assert dataclasses.asdict(Berth("Mole", ["Gull"])) == {
        "harbor": "Mole",
        "boats": ["Gull"],
        "note": "",
    }
    assert dataclasses.astuple(Span(2, 5)) == (2, 5)


def test_help_shows_its_arguments() -> None:
    assert list(inspect.signature(Berth).parameters) == ["harbor", "boats", "note"]
    assert inspect.signature(Span).parameters["start"].annotation == "int"
    assert all(
        parameter.default is not parameter.empty
        for parameter in inspect.signature(Config).parameters.values()
    )


def test_a_dataclass_of_the_library_can_be_made_of_it() -> None:
    @dataclasses.dataclass(frozen=True)
    class Pier(Berth):
        length: int = 9

    assert Pier("Mole", length=4) == Pier("Mole", [], "", 4)


def test_a_run_does_not_load_the_library() -> None:
    program = (
        "import sys, citecheck.cli.run, citecheck.jobs.job, citecheck.pipeline\n"
        "citecheck.jobs.job.preload()\n"
        "print({'dataclasses', 'inspect'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.stdout == "set()\n", done.stderr
