"""A bar on standard error while files are checked."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TextIO

from citecheck.output.visible import shortened, visible


def with_bar(paths: Iterable[str], stream: TextIO) -> Iterator[str]:
    """Gives ``paths`` one by one and shows on ``stream`` which is being worked on.

    The bar goes away when all are done.
    """
    from rich.console import Console
    from rich.markup import escape
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, SpinnerColumn, TextColumn

    paths = list(paths)
    console = Console(file=stream, emoji=False, highlight=False)
    columns = (
        SpinnerColumn(),
        TextColumn("{task.description}"),
        BarColumn(bar_width=24),
        MofNCompleteColumn(),
    )
    with Progress(*columns, console=console, transient=True) as progress:
        task = progress.add_task("", total=len(paths))
        for path in paths:
            progress.update(task, description=escape(shortened(visible(path), 40)))
            yield path
            progress.advance(task)
