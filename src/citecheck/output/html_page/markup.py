"""HTML made of elements, so that no word of a brief can become markup.

Text is escaped where it enters an element; only ``Html``, which is made here alone, goes in as it
is. Two dozen lines do that; a template engine would be one more package for one page.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

from citecheck.output.visible import shown

_VOID = frozenset({"input", "link", "meta", "br"})


class Html(str):
    """Markup that is safe to stand in a page."""

    __slots__ = ()


Child = Html | str | None
Attribute = str | int | bool | None


def tag(name: str, /, *children: Child, **attributes: Attribute) -> Html:
    """The element ``name``. Children that are not ``Html`` are text; None is left out.

    An attribute is written with ``-`` for ``_`` and without a ``_`` at its end (``class_``);
    True stands for one without a value, and None and False leave it out.
    """
    opening = "".join(_attribute(key, value) for key, value in attributes.items())
    if name in _VOID:
        return Html(f"<{name}{opening}>")
    return Html(f"<{name}{opening}>{join(children)}</{name}>")


def join(children: Iterable[Child]) -> Html:
    """Children one behind the other."""
    return Html("".join(_child(child) for child in children if child is not None))


def raw(name: str, content: str) -> Html:
    """A ``style`` or ``script`` element of our own; a browser reads no entities in them."""
    if "</" in content:
        raise ValueError(f"{name}: an end tag in it would end the element")
    return Html(f"<{name}>{content}</{name}>")


def _child(child: Html | str) -> str:
    return child if isinstance(child, Html) else escape(shown(child), quote=False)


def _attribute(key: str, value: Attribute) -> str:
    if value is None or value is False:
        return ""
    name = key.rstrip("_").replace("_", "-")
    return f" {name}" if value is True else f' {name}="{escape(shown(str(value)))}"'
