"""The manual page, made from the commands themselves."""

from __future__ import annotations

from collections.abc import Iterator

import click

from citecheck import __version__
from citecheck.cli.help.panels import panels_of

_STATUS = (
    ("0", "nothing at or above --fail-on"),
    ("1", "findings at or above --fail-on"),
    ("2", "wrong usage, or a configuration that cannot be understood"),
    ("3", "a file that cannot be read or checked, a report that cannot be written"),
    ("4", "a fault of citecheck; please report it"),
    ("5", "documents of a corpus that could not be read; their rows say which and why"),
    ("130", "interrupted"),
)
_ENVIRONMENT = (
    ("NO_COLOR", "no colour, whatever its value, unless empty (https://no-color.org)"),
    (
        "CITECHECK_DOCS",
        "where codes of rules lead in a terminal: an address, or a built site",
    ),
    ("CITECHECK_DEBUG", "the traceback of internal faults, on standard error"),
)
_FILES = (
    ("citecheck.toml", "settings; the nearest from the checked file's directory upward holds"),
    ("pyproject.toml", "the same, in the table [tool.citecheck]"),
)


def manual_page(app: click.Group) -> str:
    """The page citecheck(1) in the macros of man(7)."""
    return "".join(f"{line}\n" for line in _lines(app))


def _lines(app: click.Group) -> Iterator[str]:
    context = click.Context(app, info_name="citecheck")
    yield f'.TH CITECHECK 1 "" "citecheck {__version__}" "User Commands"'
    yield ".SH NAME"
    yield "citecheck \\- check the citations of a legal brief against its table of authorities"
    yield ".SH SYNOPSIS"
    for name, command, inner in _commands(app, context):
        yield ".br"
        yield f".B {_roff(name)}"
        yield _roff(" ".join(command.collect_usage_pieces(inner)))
    yield ".SH DESCRIPTION"
    yield from _prose(app.help or "")
    yield ".SH COMMANDS"
    for name, command, inner in _commands(app, context):
        yield f'.SS "{_roff(name)}"'
        yield from _prose(command.help or "")
        yield from _options(command, inner)
    for heading, rows in (
        ("EXIT STATUS", _STATUS),
        ("ENVIRONMENT", _ENVIRONMENT),
        ("FILES", _FILES),
    ):
        yield f".SH {heading}"
        for term, meaning in rows:
            yield from (".TP", f".B {_roff(term)}", _roff(meaning))


def _commands(
    group: click.Group, context: click.Context
) -> Iterator[tuple[str, click.Command, click.Context]]:
    """The commands with their whole names, behind a group of commands those in it."""
    for name, command in group.commands.items():
        inner = click.Context(command, parent=context, info_name=name)
        yield inner.command_path, command, inner
        if isinstance(command, click.Group):
            yield from _commands(command, inner)


def _options(command: click.Command, context: click.Context) -> Iterator[str]:
    for panel, parameters in panels_of(command.get_params(context)).items():
        records = [r for parameter in parameters if (r := parameter.get_help_record(context))]
        if panel != "Help" and records:
            yield ".PP"
            yield f".I {_roff(panel)}"
            for names, words in records:
                yield from (".TP", f".B {_roff(names)}", _roff(" ".join(words.split())))


def _prose(text: str) -> Iterator[str]:
    """Paragraphs; those that begin with a backspace keep their lines (click's own mark)."""
    for block in text.split("\n\n"):
        lines = [line.strip() for line in block.splitlines()]
        yield ".PP"
        if lines and lines[0] == "\b":
            yield ".nf"
            yield from map(_roff, lines[1:])
            yield ".fi"
        else:
            yield _roff(" ".join(lines))


def _roff(words: str) -> str:
    """``words`` as text: backslashes, hyphens, and a leading control character are escaped."""
    escaped = words.replace("\\", "\\e").replace("-", "\\-").replace("~", "\\(ti")
    return "\\&" + escaped if escaped.startswith((".", "'")) else escaped
