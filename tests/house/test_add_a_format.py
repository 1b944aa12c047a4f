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


REGISTRY = "src/citecheck/output/registry.py"
PAGE = "tests/cli/test_help.py::test_manual_page_is_made_from_the_program"
TABLE = "tests/cli/test_documents.py::test_every_format_is_documented"
TESTS = "tests/unit/output/reports/test_formats.py"


def test_a_format_is_its_module_and_a_line(tree: Tree) -> None:
    tree.write("src/citecheck/output/reports/count.py", FORMAT.replace("\\\\n", "\\n"))
    tree.insert(REGISTRY, '    "markdown": "reports', '    "count": "reports.count",\n')
    checked = tree.program("check", "--format", "count", "samples/faulty.txt", "samples/clean.txt")
    first, second = checked.stdout.split()
    assert int(first) > int(second) == 0
    offered = " ".join(tree.program("check", "--help").stdout.split())
    assert "github, gitlab, junit, csv, count, markdown" in offered

    done = tree.tests(PAGE, TABLE)
    assert "2 failed" in done.stdout
    assert "count" in done.stdout

    tree.insert("docs/commands.md", "| `markdown` | tables for a comment", ROW)
    done = tree.tests(PAGE, TABLE, TESTS, update=True)
    assert done.returncode == 0, done.stdout
    assert "count" in (tree.root / "docs/citecheck.1").read_text(encoding="utf-8")
    in_general = {name.replace("reports/count", "reports/<name>") for name in tree.touched}
    assert in_general == files_named("Add a format")
