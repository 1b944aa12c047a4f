"""No kind without each of its cells: who leaves one out is told which, and of what kind.

This reads the source as text, so that it can speak where the module cannot even be imported.
"""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[3] / "src" / "citecheck" / "model" / "kinds.py"
TEXT = SOURCE.read_text(encoding="utf-8")


def _cells(tree: ast.Module) -> list[str]:
    """The fields of a row, and none of them with a default."""
    table = next(
        node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == "KindRow"
    )
    fields = [node for node in table.body if isinstance(node, ast.AnnAssign)]
    assert all(node.value is None for node in fields)
    return [ast.unparse(node.target) for node in fields]


def _rows(tree: ast.Module) -> list[ast.Call]:
    return [
        node
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and ast.unparse(node.func) == "KindRow"
    ]


def _kind(row: ast.Call) -> str:
    named = (ast.unparse(cell.value) for cell in row.keywords if cell.arg == "kind")
    return next(named, f"the row in line {row.lineno}")


def _kinds(tree: ast.Module) -> list[str]:
    """The members of the enumeration, as the rows name them."""
    names = next(
        node for node in tree.body if isinstance(node, ast.ClassDef) and node.name == "Kind"
    )
    return [
        f"Kind.{ast.unparse(node.targets[0])}"
        for node in names.body
        if isinstance(node, ast.Assign)
    ]


def missing_cells(source: str) -> list[str]:
    """What the table lacks: ``Kind.CASE lacks pins`` for a cell, ``Kind.CASE has no row``."""
    tree = ast.parse(source)
    rows = _rows(tree)
    lacks = [
        f"{_kind(row)} lacks {cell}"
        for row in rows
        for cell in _cells(tree)
        if cell not in {given.arg for given in row.keywords}
    ]
    rowed = {_kind(row) for row in rows}
    return lacks + [f"{kind} has no row" for kind in _kinds(tree) if kind not in rowed]


def _without(cell: ast.keyword) -> str:
    """The source without the lines of one cell."""
    lines = TEXT.splitlines(keepends=True)
    return "".join(lines[: cell.lineno - 1] + lines[cell.value.end_lineno or cell.lineno :])


def test_no_cell_is_missing() -> None:
    assert missing_cells(TEXT) == []


@pytest.mark.parametrize("row", _rows(ast.parse(TEXT)), ids=_kind)
def test_a_cell_left_out_is_named_with_its_kind(row: ast.Call) -> None:
    for cell in row.keywords:
        if cell.arg != "kind":
            assert missing_cells(_without(cell)) == [f"{_kind(row)} lacks {cell.arg}"]


def test_a_kind_without_a_row_is_named() -> None:
    more = TEXT.replace(
        '    OTHER = "other"\n', '    OTHER = "other"\n    CHARTER = "charter"\n', 1
    )
    assert missing_cells(more) == ["Kind.CHARTER has no row"]
