"""Everything in ``src`` is used, or listed in ``pyproject.toml`` with who uses it."""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib

import pytest
from tests.house.conftest import ROOT

SETTINGS = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["vulture"]
LISTED = set(SETTINGS["ignore_names"])


@pytest.fixture(scope="module")
def unused(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The names of which vulture finds no use, those of the list among them."""
    rest = {key: value for key, value in SETTINGS.items() if key != "ignore_names"}
    bare = tmp_path_factory.mktemp("vulture") / "pyproject.toml"
    rows = "\n".join(f"{key} = {json.dumps(value)}" for key, value in rest.items())
    bare.write_text(f"[tool.vulture]\n{rows}\n", encoding="utf-8")
    command = [sys.executable, "-m", "vulture", "--config", str(bare)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    found = re.findall(r"unused \w+ '(\w+)'", done.stdout)
    assert len(found) == len(done.stdout.splitlines()), done.stdout
    return set(found)


def test_nothing_is_unused(unused: set[str]) -> None:
    assert unused - LISTED == set()


def test_every_row_of_the_list_is_needed(unused: set[str]) -> None:
    assert LISTED - unused == set()
