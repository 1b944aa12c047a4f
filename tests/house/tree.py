"""The tree as it is: its rooms, their folders and modules, who imports whom, and the layers asked for."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "citecheck"
TESTS = ROOT / "tests"
DOORS = {"__init__", "__main__"}
"""Modules of the root through which the program is entered: not rooms."""


def modules() -> list[Path]:
    """The modules of the program, from its root: ``citations/scan.py``."""
    return sorted(path.relative_to(SOURCE) for path in SOURCE.rglob("*.py"))


def room_of(module: Path) -> str:
    """The room that a module stands in: the first folder, or the module itself."""
    return module.parts[0].removesuffix(".py")


def rooms() -> set[str]:
    """All rooms: the folders and modules of the package's root."""
    return {room_of(module) for module in modules()} - DOORS


def folders() -> set[str]:
    """All folders of modules, from the program's root: ``citations/decisions``."""
    return {module.parent.as_posix() for module in modules()} - {"."}


def layers() -> list[list[str]]:
    """The layers that import-linter asks for, the uppermost first."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    (contract,) = [
        contract
        for contract in settings["tool"]["importlinter"]["contracts"]
        if contract["type"] == "layers"
    ]
    return [[room.strip() for room in layer.split("|")] for layer in contract["layers"]]


def has_logic(module: Path) -> bool:
    """Whether a module defines a function: the others hold values only."""
    tree = ast.parse((SOURCE / module).read_text(encoding="utf-8"))
    return any(isinstance(node, ast.FunctionDef) for node in ast.walk(tree))


def _imported(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)


def arrows() -> dict[str, set[str]]:
    """For each room the rooms whose modules it imports, anywhere in its own."""
    known = rooms()
    out: dict[str, set[str]] = {room: set() for room in known}
    for module in modules():
        room = room_of(module)
        if room in known:
            tree = ast.parse((SOURCE / module).read_text(encoding="utf-8"))
            parts = [name.split(".") for name in _imported(tree) if name.startswith("citecheck.")]
            out[room] |= ({part[1] for part in parts} & known) - {room}
    return out


def _reached(room: str, direct: dict[str, set[str]]) -> set[str]:
    seen: set[str] = set()
    todo = [room]
    while todo:
        for below in direct[todo.pop()] - seen:
            seen.add(below)
            todo.append(below)
    return seen


def picture() -> str:
    """The rooms as a Mermaid chart, an arrow from a room to one that it imports. An arrow is left
    out where others lead the same way."""
    direct = arrows()
    lines = ["flowchart TD"]
    for layer in layers():
        for room in layer:
            below = direct[room]
            roundabout = {far for near in below for far in _reached(near, direct)}
            lines += [f"    {room} --> {near}" for near in sorted(below - roundabout)]
    return "\n".join(lines) + "\n"


def layer_list() -> str:
    """The layers as they stand in the settings, one a line."""
    return "".join(f"{' | '.join(layer)}\n" for layer in layers())
