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
PAGE = "tests/cli/test_documents.py::test_table_of_keys_is_made_from_the_settings"


def add_setting(tree: Tree) -> None:
    tree.insert(CONFIG, '    court: str = "generic"\n', "    longest_entry: int = 40\n")
    tree.insert(ROWS, '    Option(\n        "court",', ROW)


def test_a_setting_is_a_field_and_a_row(tree: Tree) -> None:
    add_setting(tree)
    tree.insert("docs/configuration.md", 'court = "generic"\n', "longest-entry = 40\n")
    tree.insert("tests/cli/test_choices.py", '    "court": (("--court"', TYPED)
    assert tree.touched == files_named("Add a setting")

    shown = tree.program("config", "--isolated").stdout.split("\n")
    assert ["longest-entry", "40", "default"] in [line.split() for line in shown]
    typed = tree.program("config", "--isolated", "--longest-entry", "7").stdout.split("\n")
    assert ["longest-entry", "7", "command", "line"] in [line.split() for line in typed]
    (tree.root / "citecheck.toml").write_text("longest-entry = 0\n", encoding="utf-8")
    wrong = tree.program("check", "samples/clean.txt")
    assert wrong.returncode == 2
    assert "'longest-entry' must be a whole number of words, 1 or more" in wrong.stderr
    (tree.root / "citecheck.toml").unlink()
    for command in ("check", "config", "toa"):
        assert "--longest-entry WORDS" in tree.program(command, "--help").stdout

    assert tree.tests(PAGE).returncode == 1
    assert tree.tests(PAGE, update=True).returncode == 0
    assert "| `longest-entry` | how many words" in (
        (tree.root / "docs/configuration.md").read_text(encoding="utf-8")
    )
    named = "tests/cli/test_documents.py::test_configuration_page_names_every_key"
    unit = "tests/unit/settings/test_files.py::test_every_setting_has_a_key"
    done = tree.tests(PAGE, named, unit, "tests/cli/test_choices.py")
    assert done.returncode == 0, done.stdout


def test_a_field_without_a_row_is_named(tree: Tree) -> None:
    tree.insert(CONFIG, '    court: str = "generic"\n', "    longest_entry: int = 40\n")
    done = tree.tests("tests/unit/settings/test_files.py", "-k", "every_setting_has_a_key")
    assert done.returncode == 1
    assert "longest_entry" in done.stdout


def test_a_setting_that_the_example_leaves_out_is_named(tree: Tree) -> None:
    add_setting(tree)
    assert tree.tests(PAGE, update=True).returncode == 0
    done = tree.tests("tests/cli/test_documents.py", "-k", "page_names_every_key")
    assert done.returncode == 1
    assert "longest-entry" in done.stdout
