"""Tests stand where the module they test stands, or a list says where and why."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.house.places import OF_NO_ONE_MODULE, TESTED_IN
from tests.house.tree import SOURCE, TESTS, has_logic, modules

from citecheck.rules import RULES
from citecheck.rules.base import Rule

_LISTED = {place: file for file, places in TESTED_IN.items() for place in places}


def _test_of(module: Path) -> Path:
    """The test file of a module; that of a package's own module is named after the package."""
    name = module.parent.name if module.stem == "__init__" else module.stem
    parts = module.parent.parts
    folder = Path("rules", *parts[1:]) if parts[:1] == ("rules",) else Path("unit", *parts)
    return folder / f"test_{name}.py"


def _listed(module: Path) -> str | None:
    """The listed test file of a module, or of a folder that it stands in."""
    place = module.with_suffix("")
    return next((_LISTED[p] for p in map(str, (place, *place.parents)) if p in _LISTED), None)


def test_a_module_with_functions_is_tested_in_its_place_or_in_a_listed_one() -> None:
    untested = [
        f"src/citecheck/{module} wants tests/{_test_of(module)}, or a line in tests/house/places.py"
        for module in modules()
        if has_logic(module) and not (TESTS / _test_of(module)).exists() and not _listed(module)
    ]
    assert not untested


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.code)
def test_a_rule_has_a_test_file_of_its_own(rule: Rule) -> None:
    module = rule.check.__module__.split(".")[1:]
    own = TESTS / _test_of(Path(*module).with_suffix(".py"))
    assert own.exists(), f"the rule {'.'.join(module)} wants {own.relative_to(TESTS.parent)}"
    assert "def test_" in own.read_text(encoding="utf-8")


def test_a_test_file_is_named_after_a_module_or_listed() -> None:
    named = {str(_test_of(module)) for module in modules()} | set(OF_NO_ONE_MODULE)
    files = [p for room in ("unit", "rules") for p in (TESTS / room).rglob("test_*.py")]
    strangers = {str(path.relative_to(TESTS)) for path in files} - named
    assert not strangers, f"named after no module of src, nor listed in places.py: {strangers}"


def test_what_is_listed_exists_and_needs_to_be_listed() -> None:
    for file, places in TESTED_IN.items():
        assert (TESTS / file).exists(), f"places.py lists tests/{file}, which does not exist"
        for place in places:
            module = SOURCE / f"{place}.py"
            assert module.exists() or (SOURCE / place).is_dir(), f"there is no {place}"
            own = _test_of(Path(f"{place}.py"))
            assert not (module.exists() and (TESTS / own).exists()), f"{place} has tests/{own}"
    for file in OF_NO_ONE_MODULE:
        assert (TESTS / file).exists()


def test_a_module_is_listed_once() -> None:
    assert len(_LISTED) == sum(map(len, TESTED_IN.values()))
