"""Faults of the tool's use or input. Faults of a brief are values: ``findings.Finding``."""

from __future__ import annotations

from enum import IntEnum


class ExitCode(IntEnum):
    """What the program's exit status says. The highest of several files wins."""

    CLEAN = 0
    FINDINGS = 1
    USAGE = 2
    UNREADABLE = 3
    INTERNAL = 4
    DOCUMENTS = 5  # of a corpus, some of which could not be read


class CitecheckError(Exception):
    """Anything that stops a check; its text is one line a person can act on."""

    exit_code = ExitCode.INTERNAL


class InputError(CitecheckError):
    """The input cannot be read or checked (missing, not text, encrypted …)."""

    exit_code = ExitCode.UNREADABLE


class OutputError(CitecheckError):
    """A report cannot be written whole (a full disk, a device that fails)."""

    exit_code = ExitCode.UNREADABLE


class ConfigError(CitecheckError):
    """The configuration or the command line asks for something that does not exist."""

    exit_code = ExitCode.USAGE
