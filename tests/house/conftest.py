"""A copy of the project in which a contributor's steps are taken."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
COPIED = ("src", "tests", "docs", "samples", "README.md", "CHANGELOG.md", "pyproject.toml")


@dataclass
class Tree:
    """The copy. ``touched`` is what was written in it by hand."""

    root: Path
    touched: set[str] = field(default_factory=set)

    def write(self, path: str, text: str) -> None:
        """Add a file, or put another text into one."""
        (self.root / path).write_text(text, encoding="utf-8")
        self.touched.add(path)

    def insert(self, path: str, before: str, line: str) -> None:
        """Write ``line`` above the one place where ``before`` stands."""
        text = (self.root / path).read_text(encoding="utf-8")
        assert text.count(before) == 1, f"{path}: {before}"
        self.write(path, text.replace(before, line + before))

    def program(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run the copy's ``citecheck``."""
        return self._python("-m", "citecheck", *arguments)

    def tests(self, *arguments: str, update: bool = False) -> subprocess.CompletedProcess[str]:
        """Run some of the copy's tests, or have them write documents anew."""
        plain = ("-q", "-p", "no:cacheprovider", "--no-header", "--tb=short")
        return self._python("-m", "pytest", *plain, *arguments, update=update)

    def _python(self, *arguments: str, update: bool = False) -> subprocess.CompletedProcess[str]:
        settings = {key: value for key, value in os.environ.items() if key != "UPDATE_DOCS"}
        settings |= {"PYTHONPATH": str(self.root / "src"), "PYTHONDONTWRITEBYTECODE": ""}
        settings |= {"COLUMNS": "200"} | ({"UPDATE_DOCS": "1"} if update else {})
        return subprocess.run(
            [sys.executable, *arguments],
            cwd=self.root,
            env=settings,
            capture_output=True,
            text=True,
            check=False,
        )


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    """A fresh copy."""
    # with what is compiled, but for what another process is writing just now
    ignored = shutil.ignore_patterns("*.pyc.*", "golden", "coverage", "faults", "properties")
    for name in COPIED:
        source = ROOT / name
        if source.is_dir():
            shutil.copytree(source, tmp_path / name, ignore=ignored)
        else:
            shutil.copy(source, tmp_path / name)
    return Tree(tmp_path)


def files_named(heading: str) -> set[str]:
    """The files that CONTRIBUTING says one writes by hand under ``heading``."""
    page = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    section = page.split(f"\n### {heading}\n")[1].split("\n## ")[0].split("\n### ")[0]
    return set(re.findall(r"^\d+\. `([\w./<>]+)`", section, re.MULTILINE))
