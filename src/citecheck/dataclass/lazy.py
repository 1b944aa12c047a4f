"""The decorator: what becomes of a class when it is defined, and when one is first made."""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from typing import Any, Literal

from citecheck.dataclass.introspection import ATTRIBUTES, refuse_to_delete, refuse_to_set

Values = Callable[[Any], tuple[Any, ...]]

_ORDERS = (operator.lt, operator.le, operator.gt, operator.ge)


class Field:
    """A field: its name, its default (an ellipsis for none) or what makes one, whether it is
    compared, and whether it is given by its name only."""

    __slots__ = ("compare", "default", "default_factory", "kw_only", "name")

    def __init__(
        self,
        *,
        default: Any = ...,
        default_factory: Callable[[], Any] | None = None,
        compare: bool = True,
    ) -> None:
        self.name = ""
        self.default = default
        self.default_factory = default_factory
        self.compare = compare
        self.kw_only = False


def dataclass(
    *, slots: Literal[True], frozen: bool = False, order: bool = False, kw_only: bool = False
) -> Callable[[type], type]:
    """As in ``dataclasses``, for classes with ``slots``."""
    assert slots  # noqa: S101  (it is said at each class, for those who read it)

    def made(cls: type) -> type:
        own = _own_fields(cls, kw_only)
        bases = reversed(cls.__mro__[1:])
        inherited = {
            item.name: item for base in bases for item in vars(base).get("__own_fields__", ())
        }
        fields = tuple({**inherited, **own}.values())
        namespace = {
            **_methods(fields, frozen=frozen, order=order),
            **{name: value for name, value in vars(cls).items() if name not in own},
            "__slots__": tuple(name for name in own if name not in inherited),
            "__own_fields__": fields,
            "__match_args__": tuple(item.name for item in fields if not item.kw_only),
        }
        for name in ("__dict__", "__weakref__"):  # what it has without slots
            namespace.pop(name, None)
        slotted = type(cls)(cls.__name__, cls.__bases__, namespace)
        slotted.__init__ = _first_init(slotted, fields, frozen)  # type: ignore[misc]
        return slotted

    return made


def field(**options: Any) -> Field:
    """As in ``dataclasses``, with the options of ``Field``."""
    return Field(**options)


def replace(value: Any, /, **changes: Any) -> Any:
    """As in ``dataclasses``: one of the same class with other values."""
    for item in value.__own_fields__:
        if item.name not in changes:
            changes[item.name] = getattr(value, item.name)
    return type(value)(**changes)


def _own_fields(cls: type, kw_only: bool) -> dict[str, Field]:
    found: dict[str, Field] = {}
    for name, kind in cls.__annotations__.items():
        if kind.startswith("ClassVar"):
            continue
        default = vars(cls).get(name, ...)
        item = default if isinstance(default, Field) else Field(default=default)
        item.name, item.kw_only = name, kw_only
        found[name] = item
    return found


def _first_init(cls: Any, fields: Sequence[Field], frozen: bool) -> Callable[..., None]:
    """An ``__init__`` that puts the compiled one in its place."""

    def first_init(self: Any, *values: Any, **named: Any) -> None:
        cls.__init__ = _init(cls, fields, frozen)
        cls.__init__(self, *values, **named)

    return first_init


def _init(cls: Any, fields: Sequence[Field], frozen: bool) -> Callable[..., None]:
    scope: dict[str, Any] = {}
    parameters, named, body = ["self"], ["*"], ["pass"]
    for item in fields:
        name = value = item.name
        if item.default_factory is not None:
            scope[f"_make_{name}"], scope["_missing"] = item.default_factory, _MISSING
            value = f"_make_{name}() if {name} is _missing else {name}"
        scope[f"_default_{name}"] = item.default if item.default_factory is None else _MISSING
        has_default = scope[f"_default_{name}"] is not ...
        (named if item.kw_only else parameters).append(
            f"{name}=_default_{name}" if has_default else name
        )
        scope[f"_set_{name}"] = getattr(cls, name).__set__
        body.append(f"_set_{name}(self, {value})" if frozen else f"self.{name} = {value}")
    if hasattr(cls, "__post_init__"):
        body.append("self.__post_init__()")
    if len(named) > 1:
        parameters += named
    exec(f"def __init__({', '.join(parameters)}): {'; '.join(body)}", scope)  # noqa: S102
    made: Callable[..., None] = scope["__init__"]
    made.__qualname__ = f"{cls.__qualname__}.__init__"
    return made


_MISSING = object()


def _methods(fields: Sequence[Field], *, frozen: bool, order: bool) -> dict[str, Any]:
    values = _values_of([item.name for item in fields if item.compare])

    def hashed(self: Any) -> int:
        return hash(values(self))

    methods: dict[str, Any] = {
        **ATTRIBUTES,
        "__repr__": _repr,
        "__eq__": _comparing(operator.eq, values),
        "__hash__": hashed if frozen else None,
    }
    if frozen:
        methods |= _FROZEN
    if order:
        methods |= {f"__{each.__name__}__": _comparing(each, values) for each in _ORDERS}
    return methods


def _values_of(names: Sequence[str]) -> Values:
    """What gives the values of the attributes ``names``."""
    if not names:
        return lambda _: ()
    get = operator.attrgetter(*names)
    return get if len(names) > 1 else lambda value: (get(value),)


def _comparing(compare: Callable[[Any, Any], bool], values: Values) -> Callable[[Any, Any], bool]:
    def compared(self: Any, other: Any) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented  # type: ignore[no-any-return]
        return compare(values(self), values(other))

    return compared


def _repr(self: Any) -> str:
    shown = (f"{item.name}={getattr(self, item.name)!r}" for item in self.__own_fields__)
    return f"{type(self).__qualname__}({', '.join(shown)})"


def _state(self: Any) -> list[Any]:
    return [getattr(self, item.name) for item in self.__own_fields__]


def _restore(self: Any, state: list[Any]) -> None:
    for item, value in zip(self.__own_fields__, state, strict=True):
        object.__setattr__(self, item.name, value)


_FROZEN = {
    "__setattr__": refuse_to_set,
    "__delattr__": refuse_to_delete,
    "__getstate__": _state,
    "__setstate__": _restore,
}
