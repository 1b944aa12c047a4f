"""Settings from files: ``citecheck.toml``, or ``[tool.citecheck]`` in ``pyproject.toml``.

For each checked file the nearest of them is looked for, from the file's directory upward to the
root of its repository; what the command line says goes before it. Whatever cannot be understood is
a ``ConfigError`` that names the file and the key: a setting that is passed over in silence is worse
than none.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from citecheck.dataclass import dataclass, field
from citecheck.model.config import Config
from citecheck.model.errors import ConfigError
from citecheck.settings.nearest import did_you_mean
from citecheck.settings.options import OPTIONS
from citecheck.settings.suppressions import Acceptance, is_pattern
from citecheck.settings.toml_files import parsed, read_bytes
from citecheck.settings.values import WrongValueError, described

CONFIG_FILE = "citecheck.toml"
PROJECT_FILE = "pyproject.toml"
COMMAND_LINE = "command line"
DEFAULT = "default"

_REPOSITORY = ".git"
"""What the root of a repository holds: a directory, or a file in a worktree or a submodule."""

_ACCEPT = "accept"
_BASELINE = "baseline"
_KEYS = (*(option.key for option in OPTIONS), _BASELINE, _ACCEPT)
_ACCEPT_KEYS = ("code", "citation", "reason", "path")

Values = Mapping[str, Any]
"""Keys as in a file, values as TOML gives them."""


@dataclass(frozen=True, slots=True)
class Settings:
    """What is in force for one file. ``origins`` says for each key that is not at its default
    where its value came from; ``file`` is the configuration file that was found."""

    config: Config = field(default_factory=Config)
    accepted: tuple[Acceptance, ...] = ()
    baseline: Path | None = None
    file: Path | None = None
    origins: tuple[tuple[str, str], ...] = ()

    def origin(self, key: str) -> str:
        """Where the value of ``key`` came from."""
        return dict(self.origins).get(key, DEFAULT)


class SettingsFinder:
    """Finds the settings of files. Each directory and each configuration is read once.

    ``given`` is what the command line says; ``explicit`` a configuration that it names, which
    then holds for all files; ``isolated`` leaves configurations alone.
    """

    def __init__(self, given: Values, explicit: Path | None = None, isolated: bool = False) -> None:
        self._given = given
        self._explicit = explicit
        self._isolated = isolated
        self._files: dict[Path, Path | None] = {}
        self._settings: dict[Path | None, Settings] = {}

    def settings(self, path: Path) -> Settings:
        """What is in force for the file at ``path``; of a directory, for the files in it."""
        file = None if self._isolated else self._explicit or self._find(_directory(path))
        if file not in self._settings:
            values = _read(file, explicit=self._explicit is not None) if file else {}
            self._settings[file] = _merge(file, values, self._given)
        return self._settings[file]

    def _find(self, directory: Path) -> Path | None:
        if directory not in self._files:
            parent = directory.parent
            last = parent == directory or os.path.lexists(directory / _REPOSITORY)
            self._files[directory] = _configuration_in(directory) or (
                None if last else self._find(parent)
            )
        return self._files[directory]


def _directory(path: Path) -> Path:
    absolute = path.absolute()
    return absolute if os.path.isdir(absolute) else absolute.parent  # noqa: PTH112


def _configuration_in(directory: Path) -> Path | None:
    own = directory / CONFIG_FILE
    if os.path.isfile(own):  # noqa: PTH113  (pathlib's raises where nothing may be looked at)
        return own
    if os.path.lexists(own):
        raise ConfigError(f"{own}: {_why_unread(own)}, so no configuration can be read from it")
    project = directory / PROJECT_FILE
    found = os.path.isfile(project) and _read(project, explicit=False) is not None  # noqa: PTH113
    return project if found else None


def _why_unread(path: Path) -> str:
    """What there is of the name of a configuration that is no file."""
    if os.path.isdir(path):  # noqa: PTH112
        return "a directory"
    return "no file" if os.path.exists(path) else "a link that leads nowhere"  # noqa: PTH110


def _read(file: Path, explicit: bool) -> Values | None:
    """The settings in a file; None for a project's file that has none."""
    data = read_bytes(file)
    if file.name == PROJECT_FILE and b"citecheck" not in data:
        return {} if explicit else None
    return _section(parsed(data, file), file, explicit)


def accepted_in(values: Values, file: Path) -> tuple[Acceptance, ...]:
    """The accepted findings in the values of a configuration. Raises ``ConfigError``."""
    section = _section(values, file, explicit=True) or {}
    return _accepted(file, section[_ACCEPT]) if _ACCEPT in section else ()


def _section(values: Values, file: Path, explicit: bool) -> Values | None:
    """What is citecheck's in the values of a file; None for a project's file that has nothing."""
    own_file = file.name != PROJECT_FILE
    tool = values.get("tool")
    section = tool.get("citecheck") if isinstance(tool, dict) else None
    # The section's name is also understood in our own file, where it is not needed.
    if own_file and (section is None or set(values) != {"tool"}):
        return values
    if section is not None and not isinstance(section, dict):
        raise ConfigError(f"{file}: tool.citecheck must be a table")
    return section if section is not None or not explicit else {}


def _merge(file: Path | None, values: Values | None, given: Values) -> Settings:
    found = dict(values or {})
    config: dict[str, Any] = {}
    origins: dict[str, str] = {}
    if file is not None:
        _refuse_unknown(file, found)
    for option in OPTIONS:
        for layer, origin in ((found, str(file)), (given, COMMAND_LINE)):
            if option.key in layer:
                value = _value(option.value.read, layer[option.key], origin, option.key)
                config[option.field] = option.value.join(config.get(option.field), value)
                origins[option.key] = origin
    accepted = _accepted(file, found[_ACCEPT]) if file and _ACCEPT in found else ()
    if accepted:
        origins[_ACCEPT] = str(file)
    baseline = _baseline(file, found, given, origins)
    return Settings(Config(**config), accepted, baseline, file, tuple(origins.items()))


def _value(read: Any, value: object, origin: str, key: str) -> Any:
    where = f"--{key}" if origin == COMMAND_LINE else f"{origin}: key {key!r}"
    try:
        return read(value)
    except WrongValueError as wrong:
        raise ConfigError(f"{where} must be {wrong}, not {described(value)}") from None
    except ConfigError as error:
        raise ConfigError(f"{where}: {error}") from None


def _refuse_unknown(
    file: Path, values: Values, known: tuple[str, ...] = _KEYS, place: str = ""
) -> None:
    for key in values:
        if key not in known:
            near = did_you_mean(key.replace("_", "-").lower(), known)
            hint = f"did you mean {near!r}?" if near else f"the keys are {', '.join(known)}"
            raise ConfigError(f"{file}: unknown key {key!r}{place}; {hint}")


def _baseline(
    file: Path | None, found: Values, given: Values, origins: dict[str, str]
) -> Path | None:
    for values, origin, directory in (
        (given, COMMAND_LINE, Path()),
        (found, str(file), file.parent if file else Path()),
    ):
        if _BASELINE in values:
            value = values[_BASELINE]
            if not isinstance(value, str) or not value or "\0" in value:
                raise ConfigError(
                    f"{origin}: key {_BASELINE!r} must be a path, not {described(value)}"
                )
            origins[_BASELINE] = origin
            return directory / value
    return None


def _accepted(file: Path, tables: object) -> tuple[Acceptance, ...]:
    if not isinstance(tables, list) or not all(isinstance(table, dict) for table in tables):
        raise ConfigError(f"{file}: key {_ACCEPT!r} must be a list of tables: [[{_ACCEPT}]]")
    return tuple(_acceptance(file, number, table) for number, table in enumerate(tables, 1))


def _acceptance(file: Path, number: int, table: Values) -> Acceptance:
    place = f" in [[{_ACCEPT}]] number {number}"
    _refuse_unknown(file, table, _ACCEPT_KEYS, place)
    for key, value in table.items():
        if not isinstance(value, str) or not value.strip():
            raise ConfigError(f"{file}: key {key!r}{place} must be words, not {described(value)}")
    for key in _ACCEPT_KEYS[:-1]:
        if key not in table:
            raise ConfigError(f"{file}: key {key!r} is missing{place}")
    if not is_pattern(table.get("path")):
        raise ConfigError(
            f"{file}: key 'path'{place} must be the end of a file's path, as in 'briefs/*.txt', "
            f"not {described(table['path'])}"
        )
    from citecheck.settings.rule_names import find_rule  # loads all rules

    try:
        code = find_rule(table["code"]).code
    except ConfigError as error:
        raise ConfigError(f"{file}: key 'code'{place}: {error}") from None
    return Acceptance(code, table["citation"], table["reason"].strip(), table.get("path"))
