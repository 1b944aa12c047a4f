"""``citecheck mark``: one brief in, its marked copy out."""

from __future__ import annotations

from pathlib import Path

from citecheck.cli.chosen import Choices
from citecheck.cli.run import Inputs, Manner, run_copy
from citecheck.jobs.job import STANDARD_INPUT
from citecheck.model.errors import ConfigError

_NAME = "marked-not-for-filing"


def run_mark(
    file: str,
    stdin_name: str | None,
    output: str | None,
    choices: Choices,
    *,
    force: bool,
    quiet: bool,
) -> int:
    """Writes the marked copy of the brief ``file`` to ``output``; None for a name of our own beside
    it. Gives the exit status."""
    if output == STANDARD_INPUT:
        raise ConfigError("a marked copy is not text: name a file with --output")
    if output is None:
        if file == STANDARD_INPUT:
            raise ConfigError("name the file of the marked copy with --output")
        output = str(_beside(Path(file)))
    manner = Manner(quiet=quiet, marked=Path(output), force=force)
    return run_copy(Inputs([file], stdin_name), choices, manner)


def _beside(brief: Path) -> Path:
    """``brief.marked-not-for-filing.pdf`` for ``brief.pdf``."""
    return brief.with_name(f"{brief.stem}.{_NAME}{brief.suffix}")
