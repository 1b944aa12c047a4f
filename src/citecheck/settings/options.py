"""The settings of a check: for each field of ``Config`` its name in a file and on the command
line, how its value is read, and how it is shown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from citecheck.facts.court_profiles import COURTS
from citecheck.model.config import Config, StatuteMatching
from citecheck.model.errors import ConfigError
from citecheck.model.findings import Severity
from citecheck.settings.rule_names import matching_codes

NEVER = "never"


class WrongValueError(ValueError):
    """A value of the wrong type; the text says what is wanted."""


def _replace(_before: Any, value: Any) -> Any:
    return value


@dataclass(frozen=True, slots=True)
class Option:
    """One setting. ``read`` takes a value as TOML gives it and raises ``WrongValueError`` or
    ``ConfigError``; ``join`` combines the value of a file with that of the command line."""

    key: str
    field: str
    help: str
    read: Callable[[object], Any]
    show: Callable[[Any], str]
    join: Callable[[Any, Any], Any] = _replace

    def shown(self, config: Config) -> str:
        """The value in ``config``, as TOML."""
        return self.show(getattr(config, self.field))


def _codes(value: object) -> tuple[str, ...]:
    if not isinstance(value, list | tuple) or not all(isinstance(part, str) for part in value):
        raise WrongValueError('a list of codes such as ["TOA1", "RES201"]')
    return matching_codes(value)


def _flag(value: object) -> bool:
    if not isinstance(value, bool):
        raise WrongValueError("true or false")
    return value


def _severity(value: object) -> Severity:
    if not isinstance(value, str) or value not in list(Severity):
        raise WrongValueError(_one_of(Severity))
    return Severity(value)


def _fail_on(value: object) -> Severity | None:
    if value == NEVER:
        return None
    if not isinstance(value, str) or value not in list(Severity):
        raise WrongValueError(_one_of([*Severity, NEVER]))
    return Severity(value)


def _statutes(value: object) -> StatuteMatching:
    if not isinstance(value, str) or value not in list(StatuteMatching):
        raise WrongValueError(_one_of(StatuteMatching))
    return StatuteMatching(value)


def _court(value: object) -> str:
    if not isinstance(value, str) or value not in COURTS:
        raise WrongValueError(_one_of(COURTS))
    return value


def _pages(value: object) -> int:
    if type(value) is not int or value < 1:
        raise WrongValueError("a whole number of pages, 1 or more")
    return value


def _severities(value: object) -> tuple[tuple[str, Severity], ...]:
    if not isinstance(value, Mapping):
        raise WrongValueError('a table such as { TOA105 = "error" }')
    found: list[tuple[str, Severity]] = []
    for prefix, level in value.items():
        try:
            severity = _severity(level)
        except WrongValueError as wrong:
            raise ConfigError(f"{prefix} must be {wrong}, not {level!r}") from None
        found += [(code, severity) for code in matching_codes([prefix])]
    return tuple(found)


def _join_severities(before: Any, value: Any) -> Any:
    """What the command line says of a code goes before the file; other codes stay."""
    return tuple({**dict(before or ()), **dict(value)}.items())


def _one_of(words: Any) -> str:
    *others, last = (f'"{word}"' for word in words)
    return f"{', '.join(others)} or {last}"


def _show_list(codes: tuple[str, ...]) -> str:
    return "[" + ", ".join(f'"{code}"' for code in codes) + "]"


def _show_flag(value: bool) -> str:
    return "true" if value else "false"


def _show_words(value: str | None) -> str:
    return f'"{value or NEVER}"'


def _show_severities(value: tuple[tuple[str, Severity], ...]) -> str:
    inside = ", ".join(f'{code} = "{level}"' for code, level in value)
    return f"{{ {inside} }}" if inside else "{}"


OPTIONS: tuple[Option, ...] = (
    Option("select", "select", "only these rules: codes or their beginnings", _codes, _show_list),
    Option("ignore", "ignore", "leave these rules out", _codes, _show_list),
    Option(
        "severity", "severity", "another severity for a rule", _severities, _show_severities,
        _join_severities,
    ),
    Option(
        "fail-on", "fail_on", "the least severe finding that makes the exit status 1",
        _fail_on, _show_words,
    ),
    Option(
        "show-low-confidence", "show_low_confidence",
        "also show findings that may well be false alarms", _flag, _show_flag,
    ),
    Option(
        "require-toa", "require_toa", "a brief without a table of authorities is an error",
        _flag, _show_flag,
    ),
    Option(
        "statutes", "statutes",
        "whether an entry for a section covers its subsections, or each needs its own",
        _statutes, _show_words,
    ),
    Option(
        "exclude-quoted", "exclude_quoted", "leave out citations that stand inside quotations",
        _flag, _show_flag,
    ),
    Option(
        "passim-threshold", "passim_threshold", "the number of pages from which passim is usual",
        _pages, str,
    ),
    Option(
        "court", "court", "the court of filing, whose rules on passim and order hold",
        _court, _show_words,
    ),
)  # fmt: skip
