"""``--format`` and ``--output``: which reports are wanted, and where they go."""

from __future__ import annotations

from collections.abc import Container, Sequence
from pathlib import Path, PurePath

from citecheck.cli.files.streams import StandardOutput, Target, Targets
from citecheck.dataclass import dataclass
from citecheck.files.output_files import OutputFile
from citecheck.jobs.job import Rendering
from citecheck.model.errors import ConfigError
from citecheck.output.registry import CHECK, ENDINGS, EXTRACT, said_by_ending
from citecheck.output.results import Style
from citecheck.settings.nearest import did_you_mean


@dataclass(frozen=True, slots=True)
class Output:
    """One report: how it is rendered, and its file; None is standard output."""

    rendering: Rendering
    path: Path | None = None


def outputs_of(
    formats: Sequence[str], output: str | None, style: Style, extract: bool = False
) -> list[Output]:
    """The reports of ``FORMAT[:FILE]`` and ``--output``; where there is no format, the one that the
    file's ending says, else text. Raises ``ConfigError`` for a format that does not exist, for a
    file whose ending says another, and for two reports in one place."""
    known = EXTRACT if extract else CHECK
    outputs = []
    for words in formats or [said_by_ending(output, known) or "text"]:
        name, file = _name_and_file(words)
        path = file or output
        if path is not None:
            refuse_other_ending(name, path, known)
        at_terminal = path is None or path == "-"
        plain = Style(quiet=style.quiet, statistics=style.statistics, date=style.date)
        rendering = Rendering(name, style if at_terminal else plain, extract)
        outputs.append(Output(rendering, None if path is None or at_terminal else Path(path)))
    _refuse_shared_places(outputs)
    if style.statistics and not any(output.rendering.load().counts_rules for output in outputs):
        raise ConfigError("--statistics goes with the formats text, concise and markdown")
    return outputs


def _name_and_file(words: str) -> tuple[str, str | None]:
    """The two parts of ``FORMAT[:FILE]``."""
    name, colon, file = words.partition(":")
    if name not in CHECK:
        near = did_you_mean(name, CHECK)
        hint = f"did you mean {near!r}?" if near else f"there are {', '.join(CHECK)}"
        raise ConfigError(f"there is no format {name!r}; {hint}")
    if colon and not file:
        raise ConfigError(f"--format {words!r}: the file is missing after the colon")
    return name, file or None


def _refuse_shared_places(outputs: Sequence[Output]) -> None:
    seen: set[Path | None] = set()
    for output in outputs:
        if output.path in seen:
            where = output.path or "standard output"
            raise ConfigError(
                f"two reports for {where}; give each a file of its own: --format sarif:out.sarif"
            )
        seen.add(output.path)


def refuse_other_ending(name: str, path: str, known: Container[str]) -> None:
    """Raises ``ConfigError`` where the ending of ``path`` says that something else is in the file
    than what the format ``name``, one of those ``known`` to a command, writes."""
    ending = PurePath(path).suffix.lower()
    if name in ENDINGS.get(ending, (name,)):
        return
    said = said_by_ending(path, known)
    hint = f"--format {said} writes it" if said else f"no format of this command is {ending}"
    raise ConfigError(f"the format {name} is no {ending} file ({path}); {hint}")


def open_targets(outputs: Sequence[Output], hold: bool, last: Path | None = None) -> Targets:
    """Opens all of them, and the file ``last`` behind them. With ``hold`` standard output gets its
    report when all is done."""
    opened: list[Target] = []
    try:
        for output in outputs:
            # One by one: those that are open must be known when the next cannot be opened.
            opened.append(_open(output, hold))  # noqa: PERF401
        if last is not None:
            opened.append(OutputFile(last))
    except BaseException:
        for target in opened:
            target.abandon()
        raise
    return Targets(opened)


def _open(output: Output, hold: bool) -> Target:
    return StandardOutput(hold) if output.path is None else OutputFile(output.path)
