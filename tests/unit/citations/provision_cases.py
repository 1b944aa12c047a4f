"""What the tests of the provision grammars share."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from citecheck.model import Site

Grammar = Callable[[str], Iterator[Site]]


def seen(find: Grammar, text: str) -> list[tuple[str, str]]:
    """The key and the exact words of each site, full and short alike."""
    return [(str(site.key), site.span.of(text)) for site in find(text)]


def assert_sound(find: Grammar, text: str) -> None:
    """Sites lie inside the text, stand in order, do not overlap, and their cores in them."""
    end = 0
    for site in find(text):
        assert end <= site.span.start < site.span.end <= len(text)
        assert site.span.start == site.core.start < site.core.end <= site.span.end
        assert str(site.key)
        end = site.span.end
