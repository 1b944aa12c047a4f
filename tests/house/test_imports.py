"""No circles: among rooms (the packages below ``citecheck``) and among modules."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import grimp
import pytest

ROOM_DEPTH = 2

Arrows = Mapping[str, Iterable[str]]


def circles(arrows: Arrows) -> list[list[str]]:
    """The groups of names that lead to each other (Tarjan's strongly connected components)."""
    order: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    found: list[list[str]] = []

    def visit(name: str) -> None:
        order[name] = low[name] = len(order)
        stack.append(name)
        for other in arrows.get(name, ()):
            if other not in order:
                visit(other)
                low[name] = min(low[name], low[other])
            elif other in stack:
                low[name] = min(low[name], order[other])
        if low[name] == order[name]:
            group = stack[stack.index(name) :]
            del stack[stack.index(name) :]
            if len(group) > 1 or name in arrows.get(name, ()):
                found.append(sorted(group))

    for name in arrows:
        if name not in order:
            visit(name)
    return found


@pytest.fixture(scope="module")
def modules() -> dict[str, set[str]]:
    graph = grimp.build_graph("citecheck", exclude_type_checking_imports=True, cache_dir=None)
    # a package's own file gathers what stands in it: only what leads out of it is an arrow
    return {
        name: {other for other in graph.find_modules_directly_imported_by(name) if other != name}
        for name in sorted(graph.modules)
    }


def test_a_circle_is_found() -> None:
    arrows = {"a": ["b"], "b": ["c"], "c": ["b"], "d": ["a", "d"]}
    assert circles(arrows) == [["b", "c"], ["d"]]


def test_no_module_leads_back_to_itself(modules: dict[str, set[str]]) -> None:
    assert len(modules) > 200
    assert circles(modules) == []


def test_no_room_leads_back_to_itself(modules: dict[str, set[str]]) -> None:
    rooms: dict[str, set[str]] = {}
    for name, others in modules.items():
        own = ".".join(name.split(".")[:ROOM_DEPTH])
        leads = {".".join(other.split(".")[:ROOM_DEPTH]) for other in others}
        # the program's root names the version and hands out the api when asked
        rooms.setdefault(own, set()).update(leads - {own, "citecheck"})
    rooms.pop("citecheck")
    assert len(rooms) > 10
    assert circles(rooms) == []
