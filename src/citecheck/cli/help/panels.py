"""Help in panels: options and commands under headings that say what they are about."""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterable, Sequence
from typing import Any

import click
import typer
from click.shell_completion import CompletionItem
from typer.core import TyperCommand, TyperGroup
from typer.main import get_command

from citecheck.cli.files.streams import wants_color
from citecheck.model.errors import ConfigError
from citecheck.settings.nearest import did_you_mean

_HELP = "Help"


class PanelCommand(TyperCommand):
    """A command whose options stand under the headings of their ``rich_help_panel`` without
    rich, which typer needs for that."""

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Writes the options, a section for each panel, in the order of their definition."""
        for name, parameters in panels_of(self.get_params(ctx)).items():
            rows = [record for p in parameters if (record := p.get_help_record(ctx)) is not None]
            _section(formatter, name, rows)


class PanelGroup(TyperGroup):
    """Commands under the headings of their ``rich_help_panel``."""

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Writes the commands, a section for each panel, then the group's own options."""
        shown: dict[str, list[tuple[str, str]]] = {}
        for name, command in self.commands.items():
            panel = _panel(command)
            shown.setdefault(panel, []).append((name, command.get_short_help_str(80)))
        for panel, rows in shown.items():
            _section(formatter, panel, rows)
        records = (parameter.get_help_record(ctx) for parameter in self.get_params(ctx))
        _section(formatter, _HELP, [record for record in records if record is not None])


class DefaultGroup(PanelGroup):
    """``citecheck FILE`` is ``citecheck check FILE``."""

    default = "check"

    def __init__(self, *, commands: dict[str, click.Command], **settings: Any) -> None:
        # typer puts groups before the commands that are written before them
        by_hand = sorted(commands.items(), key=lambda item: isinstance(item[1], click.Group))
        super().__init__(commands=dict(by_hand), **settings)

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Puts the default command before arguments that name none."""
        own = {*self.commands, *(name for p in self.get_params(ctx) for name in p.opts)}
        if args and args[0] not in own:
            if not ctx.resilient_parsing:
                self._refuse_misspelt(args[0])
            args = [self.default, *args]
        return super().parse_args(ctx, args)

    def _refuse_misspelt(self, word: str) -> None:
        """A word that is nearly a command and no file: checked as a file, it would be missing."""
        if not word.isalpha() or os.path.lexists(word):
            return
        near = difflib.get_close_matches(word, self.commands, n=1, cutoff=0.7)
        if near:
            raise click.UsageError(
                f"there is no command and no file {word!r}; did you mean {near[0]!r}?"
            )

    def shell_complete(self, ctx: click.Context, incomplete: str) -> list[CompletionItem]:
        """Commands, and whatever may follow the default command."""
        check = self.commands[self.default]
        inner = click.Context(check, parent=ctx, info_name=self.default, resilient_parsing=True)
        own = super().shell_complete(ctx, incomplete)
        if incomplete.startswith("-"):
            return own + check.shell_complete(inner, incomplete)
        return own or [CompletionItem(incomplete, type="file")]


def panels_of(parameters: Iterable[click.Parameter]) -> dict[str, list[click.Parameter]]:
    """The options among ``parameters`` by the panel they stand in; help comes last."""
    panels: dict[str, list[click.Parameter]] = {}
    for parameter in parameters:
        if isinstance(parameter, click.Option):
            panels.setdefault(_panel(parameter), []).append(parameter)
    if _HELP in panels:
        panels[_HELP] = panels.pop(_HELP)
    return panels


def group_of(app: typer.Typer) -> DefaultGroup:
    """The commands of ``app`` as click has them, for what reads them all: the manual page and
    completion."""
    group = get_command(app)
    if not isinstance(group, DefaultGroup):
        raise TypeError("the program is made of a DefaultGroup")
    return group


def help_of(group: click.Group, words: Sequence[str], context: click.Context) -> str:
    """The help of the command that ``words`` name below ``group``, whose ``context`` is given; of
    the group itself where there are none. Raises ``ConfigError`` where there is no such command."""
    command: click.Command = group
    for at, word in enumerate(words):
        known = command.commands if isinstance(command, click.Group) else {}
        if word not in known:
            near = did_you_mean(word, known)
            hint = f"did you mean {near!r}?" if near else f"there are {', '.join(known) or 'none'}"
            raise ConfigError(f"there is no command {' '.join(words[: at + 1])!r}; {hint}")
        command = known[word]
        context = command.make_context(word, [], parent=context, resilient_parsing=True)
    return command.get_help(context)


def _panel(described: click.Parameter | click.Command) -> str:
    # click's own --help knows of no panels.
    return getattr(described, "rich_help_panel", None) or _HELP


def _section(formatter: click.HelpFormatter, name: str, rows: list[tuple[str, str]]) -> None:
    if rows:
        with formatter.section(click.style(name, bold=True) if wants_color() else name):
            formatter.write_dl(rows)
