"""What CONTRIBUTING says of adding a format is enough, and what is left out is named by a test."""

from __future__ import annotations

from tests.house.conftest import Tree, files_named

FORMAT = '''"""The number of findings, a line a file."""

from __future__ import annotations

from citecheck.output.format import Format
from citecheck.output.results import Checked, Style


def _document(checked: Checked, _style: Style) -> str:
    return f"{len(checked.findings)}\\\\n"


FORMAT = Format("count", "how many findings, a line a file", document=_document)
'''
ROW = "| `count` | how many findings, a line a file |\n"


def add_format(tree: Tree) -> None:
    tree.write("src/citecheck/output/reports/count.py", FORMAT.replace("\\\\n", "\\n"))
    registry = "src/citecheck/output/registry.py"
    tree.insert(registry, '    "markdown": "reports', '    "count": "reports.count",\n')


def test_a_format_is_its_module_and_a_line(tree: Tree) -> None:
    add_format(tree)
    tree.insert("README.md", "| `markdown` | tables for a comment", ROW)
    in_general = {name.replace("reports/count", "reports/<name>") for name in tree.touched}
    assert in_general == files_named("Add a format")

    checked = tree.program("check", "--format", "count", "samples/faulty.txt", "samples/clean.txt")
    first, second = checked.stdout.split()
    assert int(first) > int(second) == 0
    assert "count" in tree.program("check", "--help").stdout
    wrong = tree.program("check", "--format", "counts", "samples/clean.txt")
    assert wrong.returncode == 2

    page = "tests/cli/test_help.py::test_manual_page_is_made_from_the_program"
    assert tree.tests(page, update=True).returncode == 0
    assert "count" in (tree.root / "docs/citecheck.1").read_text(encoding="utf-8")
    row = "tests/cli/test_documents.py::test_every_format_is_documented"
    done = tree.tests(page, row, "tests/unit/output/reports/test_formats.py")
    assert done.returncode == 0, done.stdout


def test_a_format_that_the_readme_leaves_out_is_named(tree: Tree) -> None:
    add_format(tree)
    done = tree.tests("tests/cli/test_documents.py::test_every_format_is_documented")
    assert done.returncode == 1
    assert "count" in done.stdout
