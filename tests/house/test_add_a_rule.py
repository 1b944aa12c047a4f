"""What CONTRIBUTING says of adding a rule is enough, and what is left out is named by a test."""

from __future__ import annotations

import shutil

from tests.house.conftest import ROOT, Tree, files_named

RULE = '''"""An entry is set in capitals throughout.

What it does

Reports entries of the table without a small letter.

Why it matters

Nobody reads capitals.

Example

    ROE V. DOE, 1 U.S. 2 (1790) ........ 3

How to fix

Use small letters.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from citecheck.model.config import Config
from citecheck.model.findings import Finding, Severity
from citecheck.rules._say import entry_place, entry_words, finding
from citecheck.rules.base import Rule

_ID = ("TOA190", "shouted-entry", Severity.WARNING)


def check(case: Any, config: Config) -> Iterator[Finding]:
    """One finding an entry."""
    for index, entry in enumerate(case.entries):
        if (entry.name or "").isupper():
            words = f"the entry is set in capitals: {entry_words(entry)}"
            place = entry_place(case, entry)
            yield finding(_ID, words, place, subject=entry.text, entry=index)


RULE = Rule(*_ID, "an entry is set in capitals", __doc__ or "", check)
'''
TWIN = """    "TOA190": Twins(
        _one(_CAMP.replace("Camp v. Pitts", "CAMP V. PITTS"), f"See {_CAMP_CITED}"),
        _one(_CAMP, f"See {_CAMP_CITED}"),
    ),
"""
BRIEF = """TABLE OF AUTHORITIES

Cases

CAMP V. PITTS, 411 U.S. 138 (1973) ......................... 1

ARGUMENT

The agency was right. Camp v. Pitts, 411 U.S. 138, 142 (1973).
"""
REGISTRY = "src/citecheck/rules/__init__.py"
TWINS = "tests/rules/twins.py"


PAGE = "tests/cli/test_documents.py::test_rules_page_is_made_from_the_docstrings"
TESTS = "tests/rules/test_registry.py"
MIRROR = "tests/house/test_mirror.py"
GOLDEN = "tests/golden/test_golden.py"
SAMPLE = "samples/faulty.txt"
SHOUTED = "ASHCROFT V. IQBAL, 556 U.S. 662 (2009) ."
OWN = "tests/rules/table/test_shouted_entry.py"
OWN_TEST = '''"""Entries in capitals."""

from tests.rules.brief import words
from tests.rules.twins import TWINS


def test_capitals_are_said_once() -> None:
    assert len(words("TOA190", TWINS["TOA190"].faulty)) == 1
'''


def test_a_rule_is_its_module_a_line_and_a_twin(tree: Tree) -> None:
    tree.write("src/citecheck/rules/table/shouted_entry.py", RULE)
    done = tree.tests(TESTS, "-k", "module_is_registered")
    assert done.returncode == 1
    assert "shouted_entry" in done.stdout

    tree.insert(REGISTRY, "    unread_entry,\n", "    shouted_entry,\n")
    tree.insert(REGISTRY, "    unresolved_short_form.RULE,\n", "    shouted_entry.RULE,\n")
    (tree.root / "brief.txt").write_text(BRIEF, encoding="utf-8")
    checked = tree.program("check", "--select", "TOA190", "--format", "concise", "brief.txt")
    assert checked.stdout.count("TOA190 the entry is set in capitals") == 1
    assert "Nobody reads capitals." in tree.program("explain", "shouted-entry").stdout
    assert "shouted-entry" in tree.program("rules").stdout

    shutil.copytree(ROOT / "tests" / "golden", tree.root / "tests" / "golden")
    chosen = "has_twins or rules_page or (own and TOA190) or faulty_sample_has_each"
    done = tree.tests(TESTS, PAGE, MIRROR, GOLDEN, "-k", chosen)
    assert "4 failed" in done.stdout
    assert f"wants {OWN}" in done.stdout

    tree.insert(TWINS, '    "TOA101": Twins(', TWIN)
    tree.write(OWN, OWN_TEST)
    sample = (tree.root / SAMPLE).read_text(encoding="utf-8")
    tree.write(SAMPLE, sample.replace("Ashcroft v. Iqbal, 556 U.S. 662 (2009) .", SHOUTED, 1))
    chosen = "TOA190 or every or unique or rules_page or capitals or faulty_sample_has_each"
    done = tree.tests(TESTS, PAGE, MIRROR, OWN, GOLDEN, "-k", chosen, update=True)
    assert done.returncode == 0, done.stdout
    assert "## TOA190 shouted-entry" in (tree.root / "docs/rules.md").read_text(encoding="utf-8")
    in_general = {
        name.replace("/table/", "/<group>/").replace("shouted_entry", "<name>")
        for name in tree.touched
    }
    assert in_general == files_named("Add a rule")
