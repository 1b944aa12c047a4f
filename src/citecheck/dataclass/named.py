"""What stands for ``typing.NamedTuple``: the function that makes one is compiled when the first is
made, and ``typing``, which takes longer to load than a page to check, is not loaded."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

try:  # as in collections
    from _collections import _tuplegetter as _getter  # type: ignore[import-not-found]
except ImportError:
    from operator import itemgetter

    def _getter(place: int, _documentation: None) -> property:
        return property(itemgetter(place))


class _Tuple(tuple):  # type: ignore[type-arg]
    """What named tuples share."""

    __slots__ = ()

    _fields: tuple[str, ...]
    _field_defaults: Mapping[str, object]

    @classmethod
    def _make(cls, values: Iterable[object]) -> _Tuple:
        """One of as many values as there are fields."""
        made = tuple.__new__(cls, values)
        if len(made) != len(cls._fields):
            raise TypeError(f"{cls.__name__}: {len(cls._fields)} fields, {len(made)} values")
        return made

    def _replace(self, **changes: object) -> _Tuple:
        return self._make(
            changes.get(name, value) for name, value in zip(self._fields, self, strict=True)
        )

    def __getnewargs__(self) -> tuple[object, ...]:
        return tuple(self)

    def __repr__(self) -> str:
        pairs = zip(self._fields, self, strict=True)
        return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in pairs)})"


class _Naming(type):
    """Makes of the body of a class a tuple with names."""

    def __new__(cls, name: str, _bases: tuple[type, ...], body: dict[str, object]) -> type:
        fields = tuple(body.get("__annotations__", ()))  # type: ignore[arg-type,var-annotated]
        body |= {
            "__slots__": (),
            "_fields": fields,
            "_field_defaults": {field: body[field] for field in fields if field in body},
            "__match_args__": fields,
            "__new__": _first_new,
            **{field: _getter(place, None) for place, field in enumerate(fields)},
        }
        return type(name, (_Tuple,), body)


def _first_new(cls: type[_Tuple], *values: object, **named: object) -> _Tuple:
    """A ``__new__`` that puts the compiled one in its place."""
    scope: dict[str, object] = {f"_default_{k}": v for k, v in cls._field_defaults.items()}
    scope["_new"] = tuple.__new__
    parameters = [
        f"{field}=_default_{field}" if field in cls._field_defaults else field
        for field in cls._fields
    ]
    tuple_of_them = f"_new(cls, ({''.join(f'{field}, ' for field in cls._fields)}))"
    exec(f"def __new__(cls, {', '.join(parameters)}): return {tuple_of_them}", scope)  # noqa: S102
    cls.__new__ = scope["__new__"]  # type: ignore[assignment]
    made: _Tuple = cls(*values, **named)  # type: ignore[arg-type]
    return made


NamedTuple = type.__new__(_Naming, "NamedTuple", (), {})
