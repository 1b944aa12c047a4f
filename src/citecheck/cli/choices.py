"""The options of the command line for the settings, made from the rows of
``settings.options``."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Sequence
from typing import Annotated, Any

import click
import typer

from citecheck.cli.arguments import ConfigFile, Isolated, RuleCodes
from citecheck.cli.chosen import Choices
from citecheck.settings.nearest import did_you_mean
from citecheck.settings.options import OPTIONS, Option, Topic
from citecheck.settings.values import Codes, Count, Flag, Levels, Word

Command = Callable[..., int | None]


class Words(click.Choice[str]):
    """One of a few words; a wrong one is answered with the one meant: ``ca9`` for ``9th``."""

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        """The word. Raises ``click.BadParameter``."""
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter as error:
            near = _meant(str(value), [str(choice) for choice in self.choices])
            if near is None:
                raise
            raise click.BadParameter(
                f"{error.message.rstrip('.')}; did you mean {near!r}?", ctx, param
            ) from None


def _meant(word: str, known: Sequence[str]) -> str | None:
    """The known word that is meant by another: by the number in it, else by its letters."""
    digits = "".join(filter(str.isdigit, word))
    numbered = [
        name for name in known if digits and name.lstrip("abcdefghijklmnopqrstuvwxyz") == digits
    ]
    return numbered[0] if len(numbered) == 1 else did_you_mean(word.lower(), known)


def takes_settings(*, drafting: bool = False) -> Callable[[Command], Command]:
    """A command that has an option for each setting in the place of its parameter ``choices``,
    and is called with them as ``Choices``; for ``drafting`` only those that shape a table."""
    return _takes([option for option in OPTIONS if option.drafts or not drafting])


def takes_limits() -> Callable[[Command], Command]:
    """A command that reads no configuration, with an option for each limit of one file in the
    place of its parameter ``choices``."""
    return _takes([option for option in OPTIONS if option.topic is Topic.LIMITS], isolated=True)


def _takes(options: list[Option], *, isolated: bool = False) -> Callable[[Command], Command]:
    def decorate(command: Command) -> Command:
        def called(**arguments: Any) -> int | None:
            given = {
                option.key: option.typed(said)
                for option in options
                if (said := arguments.pop(option.field)) is not None
            }
            file = arguments.pop("config_file", None)
            alone = arguments.pop("isolated", isolated)
            return command(**arguments, choices=Choices(given, file, alone))

        # typer reads a command's name, help and options from these
        called.__name__, called.__doc__ = command.__name__, command.__doc__
        called.__signature__ = _with_options(command, options, isolated)  # type: ignore[attr-defined]
        return called

    return decorate


def _with_options(command: Command, options: list[Option], isolated: bool) -> inspect.Signature:
    signature = inspect.signature(command, eval_str=True)
    parameters: list[inspect.Parameter] = []
    for parameter in signature.parameters.values():
        if parameter.name == "choices":
            parameters += [_keyword(row.field, argument(row), None) for row in options]
            if not isolated:
                parameters.append(_keyword("config_file", ConfigFile, None))
                parameters.append(_keyword("isolated", Isolated, False))
        else:
            parameters.append(parameter.replace(kind=inspect.Parameter.KEYWORD_ONLY))
    return signature.replace(parameters=parameters)


def _keyword(name: str, annotation: Any, default: object) -> inspect.Parameter:
    kind = inspect.Parameter.KEYWORD_ONLY
    return inspect.Parameter(name, kind, default=default, annotation=annotation)


def argument(option: Option) -> Any:
    """The command line's option for a setting, as a type that typer reads."""
    names, text = f"--{option.key}", option.help
    kind: Any
    more: dict[str, Any] = {}
    match option.value:
        case Codes():
            kind, more = list[str], {"metavar": "CODE", "click_type": RuleCodes()}
        case Levels():
            kind, more = list[str], {"metavar": "CODE=LEVEL"}
        case Flag(opposite):
            kind, names = bool, f"{names}/{opposite}"
        case Word(words):
            kind, more = str, {"click_type": Words(list(words))}
            text += "  [default: {}]".format(option.default.strip('"'))
        case Count(things, least):
            kind, more = int, {"min": least, "metavar": things.upper()}
            text += f"  [default: {option.default}]"
    shown = typer.Option(names, rich_help_panel=str(option.topic), help=text, **more)
    return Annotated[kind | None, shown]
