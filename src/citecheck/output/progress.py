"""A bar on standard error while files are checked."""

from __future__ import annotations

from collections.abc import Callable, Generator
from contextlib import closing
from typing import TextIO, TypeVar

from citecheck.output.visible import shortened, visible

Item = TypeVar("Item")


def with_bar(
    items: Generator[Item, None, None], total: int, name: Callable[[Item], str], stream: TextIO
) -> Generator[Item, None, None]:
    """Gives ``items`` one by one and shows on ``stream`` how many of ``total`` are done, and the
    ``name`` of the last. The bar goes away when all are done."""
    from rich.console import Console
    from rich.markup import escape
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn

    console = Console(file=stream, emoji=False, highlight=False)
    columns = (BarColumn(bar_width=24), MofNCompleteColumn(), TextColumn("{task.description}"))
    # Without a thread of its own that draws: processes are forked off while it stands.
    bar = Progress(*columns, console=console, transient=True, auto_refresh=False)
    with closing(items), bar as progress:
        task = progress.add_task("", total=total)
        progress.refresh()
        for item in items:
            progress.update(task, advance=1, description=escape(shortened(visible(name(item)), 40)))
            progress.refresh()
            yield item
