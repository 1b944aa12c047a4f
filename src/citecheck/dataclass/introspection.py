"""What ``dataclasses``, ``inspect`` and their kin read of a dataclass. It is taken from one of the
standard library with the same fields, which is made for those who ask; no run of the program
does."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NoReturn


class _AsInLibrary:
    """An attribute that is read from the class of the standard library."""

    __slots__ = ("read",)

    def __init__(self, read: Callable[[Any], Any]) -> None:
        self.read = read

    def __get__(self, _instance: object, owner: Any) -> Any:
        return self.read(_in_library(owner))


def _in_library(cls: Any) -> Any:
    import dataclasses

    made: list[Any] = []
    for item in cls.__own_fields__:
        options: dict[str, Any] = {"compare": item.compare, "kw_only": item.kw_only}
        if item.default_factory is not None:
            options["default_factory"] = item.default_factory
        elif item.default is not ...:
            options["default"] = item.default
        made.append((item.name, _annotation(cls, item.name), dataclasses.field(**options)))
    frozen = cls.__setattr__ is refuse_to_set
    return dataclasses.make_dataclass(cls.__name__, made, frozen=frozen)


def _annotation(cls: type, name: str) -> Any:
    return next(
        base.__annotations__[name]
        for base in cls.__mro__
        if name in getattr(base, "__annotations__", {})
    )


def _signature(made: Any) -> Any:
    from inspect import signature

    return signature(made)


ATTRIBUTES = {
    "__dataclass_fields__": _AsInLibrary(lambda made: made.__dataclass_fields__),
    "__dataclass_params__": _AsInLibrary(lambda made: made.__dataclass_params__),
    "__signature__": _AsInLibrary(_signature),
}


def refuse_to_set(self: object, name: str, value: object) -> NoReturn:  # noqa: ARG001
    """The ``__setattr__`` of a frozen class."""
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot assign to field {name!r}")


def refuse_to_delete(self: object, name: str) -> NoReturn:  # noqa: ARG001
    """The ``__delattr__`` of a frozen class."""
    from dataclasses import FrozenInstanceError

    raise FrozenInstanceError(f"cannot delete field {name!r}")
