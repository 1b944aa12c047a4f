"""A page list as it should be, with as little of what is printed changed as that needs: items that
stay keep their notes (``2 n.1``), their dashes and what parts them."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence

from citecheck.dataclass import dataclass
from citecheck.model.page_labels import PageLabel
from citecheck.model.spans import Span
from citecheck.patterns import re
from citecheck.table.page_lists import PageItem, page_items

_SEPARATOR = re.compile(r"[,;] ?")
_USUAL = ", "


@dataclass(frozen=True, slots=True)
class ListChange:
    """Words that come into the place of a stretch of a page list; of an empty one, in between."""

    span: Span
    words: str


@dataclass(frozen=True, slots=True)
class _Kept:
    """An item that stays, with the words that it is to have where some of its pages go."""

    item: PageItem
    words: str | None = None


def list_changes(
    text: str, missing: Collection[PageLabel], extra: Collection[PageLabel]
) -> tuple[ListChange, ...]:
    """What makes a page list lack none of ``missing`` and have none of ``extra``, in order; none
    where nothing would be left of it or it cannot be read."""
    items = list(page_items(text))
    kept = [found for item in items if (found := _kept(text, item, extra)) is not None]
    if not items or not (kept or missing):
        return ()
    separator = _separator(text, items)
    gaps = _gaps(kept, missing)
    changes: list[ListChange] = []
    for number in range(len(kept) + 1):
        left = kept[number - 1].item if number else None
        right = kept[number].item if number < len(kept) else None
        dropped = [item for item in items if _between(item, left, right)]
        changes += _change(left, right, dropped, separator.join(map(str, gaps[number])), separator)
        if number < len(kept) and (words := kept[number].words) is not None:
            changes.append(ListChange(kept[number].item.span, words))
    return tuple(changes)


def applied(text: str, changes: Iterable[ListChange]) -> str:
    """The page list with its changes."""
    for change in sorted(changes, key=lambda change: change.span, reverse=True):
        text = text[: change.span.start] + change.words + text[change.span.end :]
    return text


def _kept(text: str, item: PageItem, extra: Collection[PageLabel]) -> _Kept | None:
    if item.pages is None:
        return _Kept(item)
    pages = item.pages.pages
    left = [page for page in pages if page not in extra]
    if len(left) == len(pages):
        return _Kept(item)
    if not left:
        return None
    dash = next((sign for sign in item.span.of(text) if sign in "-–—"), "-")
    return _Kept(item, _USUAL.join(_runs(left, dash)))


def _runs(pages: Sequence[PageLabel], dash: str) -> Iterable[str]:
    run: list[PageLabel] = []
    for page in [*pages, None]:
        if run and (page is None or run[-1].successor() != page):
            yield str(run[0]) if len(run) == 1 else f"{run[0]}{dash}{run[-1]}"
            run = []
        if page is not None:
            run.append(page)


def _gaps(kept: Sequence[_Kept], missing: Collection[PageLabel]) -> list[list[PageLabel]]:
    """Before which of the items that stay each missing page belongs; behind all at the end."""
    gaps: list[list[PageLabel]] = [[] for _ in range(len(kept) + 1)]
    for page in sorted(missing):
        below = [
            number
            for number, found in enumerate(kept, 1)
            if found.item.pages is not None and found.item.pages.first < page
        ]
        gaps[max(below, default=0)].append(page)
    return gaps


def _between(item: PageItem, left: PageItem | None, right: PageItem | None) -> bool:
    after = left is None or item.span.start >= left.span.end
    return after and (right is None or item.span.end <= right.span.start)


def _change(
    left: PageItem | None,
    right: PageItem | None,
    dropped: Sequence[PageItem],
    words: str,
    separator: str,
) -> list[ListChange]:
    """What is to be done between two items that stay."""
    if dropped and words:
        return [ListChange(Span(dropped[0].span.start, dropped[-1].span.end), words)]
    if dropped and left is not None:
        return [ListChange(Span(left.span.end, dropped[-1].span.end), "")]
    if dropped and right is not None:
        return [ListChange(Span(dropped[0].span.start, right.span.start), "")]
    if words and left is not None:
        return [ListChange(Span(left.span.end, left.span.end), f"{separator}{words}")]
    if words and right is not None:
        return [ListChange(Span(right.span.start, right.span.start), f"{words}{separator}")]
    return []


def _separator(text: str, items: Sequence[PageItem]) -> str:
    """What parts the items of the list: a comma and a space unless its first two have another
    comma or a semicolon."""
    if len(items) > 1:
        between = text[items[0].span.end : items[1].span.start]
        if _SEPARATOR.fullmatch(between):
            return between
    return _USUAL
