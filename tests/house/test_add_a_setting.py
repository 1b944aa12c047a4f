"""What CONTRIBUTING says of adding a setting is enough, and what is left out is named by a test."""

from __future__ import annotations

from tests.house.conftest import Tree, files_named

CONFIG = "src/citecheck/model/config.py"
ROWS = "src/citecheck/settings/options.py"
ROW = """    Option(
        "longest-entry", Count("words"), Topic.COUNTS, "How many words an entry may have.",
        drafts=True,
    ),
"""
TYPED = '    "longest-entry": (("--longest-entry", "12"), "12"),\n'
PAGE = "tests/cli/test_documents.py"
TESTS = "tests/cli/test_choices.py"
UNIT = "tests/unit/settings/test_files.py"
CHOSEN = "longest-entry or table_of_keys or page_names_every_key or setting_has_a_key or bear_on"


def test_a_setting_is_a_field_and_a_row(tree: Tree) -> None:
    tree.insert(CONFIG, '    court: str = "generic"\n', "    longest_entry: int = 40\n")
    done = tree.tests(UNIT, "-k", "every_setting_has_a_key")
    assert done.returncode == 1
    assert "longest_entry" in done.stdout

    tree.insert(ROWS, '    Option(\n        "court",', ROW)
    shown = tree.program("config", "--isolated").stdout.split("\n")
    assert ["longest-entry", "40", "default"] in [line.split() for line in shown]
    typed = tree.program("config", "--isolated", "--longest-entry", "7").stdout.split("\n")
    assert ["longest-entry", "7", "command", "line"] in [line.split() for line in typed]
    (tree.root / "citecheck.toml").write_text("longest-entry = 0\n", encoding="utf-8")
    wrong = tree.program("check", "samples/clean.txt")
    assert wrong.returncode == 2
    assert "'longest-entry' must be a whole number of words, 1 or more" in wrong.stderr
    (tree.root / "citecheck.toml").unlink()
    for command in ("check", "toa"):
        assert "--longest-entry WORDS" in tree.program(command, "--help").stdout

    done = tree.tests(PAGE, TESTS, "-k", CHOSEN)
    assert "3 failed" in done.stdout  # the table of keys, the example, what is typed
    assert done.stdout.count("longest-entry") >= 3

    tree.insert("docs/configuration.md", 'court = "generic"\n', "longest-entry = 40\n")
    tree.insert(TESTS, '    "court": (("--court"', TYPED)
    done = tree.tests(PAGE, TESTS, UNIT, "-k", CHOSEN, update=True)
    assert done.returncode == 0, done.stdout
    page = (tree.root / "docs/configuration.md").read_text(encoding="utf-8")
    assert "| `longest-entry` | how many words" in page
    assert tree.touched == files_named("Add a setting")
