"""The decorator: what becomes of a class when it is defined, and when one is first made."""

from __future__ import annotations

import operator
from collections.abc import Callable, Sequence
from functools import cache
from types import CodeType, FunctionType
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
    """The ``__init__`` of a class: one that was compiled for as many fields, with their names in
    the place of its own. To compile one takes fifty times as long."""
    ordered = sorted(fields, key=lambda item: item.kw_only)
    own = [f"f{place}" for place in range(len(ordered))]
    made_here = tuple(place for place, item in enumerate(ordered) if item.default_factory)
    shape = _shape(len(ordered), made_here, frozen, hasattr(cls, "__post_init__"))
    names = {name: item.name for name, item in zip(own, ordered, strict=True)}
    code = shape.replace(
        co_varnames=tuple(names.get(name, name) for name in shape.co_varnames),
        co_names=tuple(names.get(name, name) for name in shape.co_names),
        co_argcount=1 + sum(not item.kw_only for item in ordered),
        co_kwonlyargcount=sum(item.kw_only for item in ordered),
        co_qualname=f"{cls.__qualname__}.__init__",
    )
    scope: dict[str, Any] = {"_missing": _MISSING}
    for name, item in zip(own, ordered, strict=True):
        scope[f"_set_{name}"] = getattr(cls, item.name).__set__
        scope[f"_make_{name}"] = item.default_factory
    defaults = {
        item.name: _MISSING if item.default_factory else item.default
        for item in ordered
        if item.default_factory or item.default is not ...
    }
    by_place = tuple(defaults[i.name] for i in ordered if not i.kw_only and i.name in defaults)
    made = FunctionType(code, scope, "__init__", by_place)
    by_name = {i.name: defaults[i.name] for i in ordered if i.kw_only and i.name in defaults}
    made.__kwdefaults__ = by_name
    return made


@cache
def _shape(count: int, made_here: tuple[int, ...], frozen: bool, then: bool) -> CodeType:
    """An ``__init__`` with ``count`` fields. For those of ``made_here`` a function makes the
    default; ``then`` says whether ``__post_init__`` is called at the end."""
    body = ["pass"]
    for place in range(count):
        value = f"f{place}"
        if place in made_here:
            value = f"_make_f{place}() if f{place} is _missing else f{place}"
        body.append(f"_set_f{place}(self, {value})" if frozen else f"self.f{place} = {value}")
    if then:
        body.append("self.__post_init__()")
    scope: dict[str, Any] = {}
    parameters = ", ".join(["self", *(f"f{place}" for place in range(count))])
    exec(f"def __init__({parameters}): {'; '.join(body)}", scope)  # noqa: S102
    made: FunctionType = scope["__init__"]
    return made.__code__


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
