"""The kinds of values that a setting can have: how each is read, as TOML or the command line gives
it, and how it is shown, as TOML."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, TypeAlias

from citecheck.dataclass import dataclass
from citecheck.model.errors import ConfigError
from citecheck.model.severity import Severity

_MOST = 10**12
"""What no count of anything reaches. Python writes no number of thousands of digits."""


class WrongValueError(ValueError):
    """A value of the wrong type; the text says what is wanted."""


class _Value:
    """What most kinds have in common."""

    __slots__ = ()

    def typed(self, words: Any) -> object:
        """What the command line gives, as TOML would give it."""
        return words

    def join(self, _before: Any, value: Any) -> Any:
        """The value of a file and that of the command line together: the latter holds."""
        return value


@dataclass(frozen=True, slots=True)
class Codes(_Value):
    """Rules, by codes or their beginnings."""

    def typed(self, words: Sequence[str]) -> object:
        """One option can be given several times."""
        return list(words)

    def read(self, value: object) -> tuple[str, ...]:
        """The codes, in capitals. Raises ``WrongValueError`` or ``ConfigError``."""
        from citecheck.settings.rule_names import matching_codes  # loads all rules

        if not isinstance(value, list | tuple) or not all(isinstance(part, str) for part in value):
            raise WrongValueError('a list of codes such as ["TOA1", "RES201"]')
        return matching_codes(value)

    def show(self, value: tuple[str, ...]) -> str:
        """A list."""
        return "[" + ", ".join(f'"{code}"' for code in value) + "]"


@dataclass(frozen=True, slots=True)
class Levels(_Value):
    """A severity for each of some codes."""

    def typed(self, words: Sequence[str]) -> object:
        """``CODE=LEVEL``, several times or parted by commas. Raises ``ConfigError``."""
        return dict(_level(one) for several in words for one in several.split(","))

    def read(self, value: object) -> tuple[tuple[str, Severity], ...]:
        """Pairs of code and severity. Raises ``WrongValueError`` or ``ConfigError``."""
        from citecheck.settings.rule_names import matching_codes

        if not isinstance(value, Mapping):
            raise WrongValueError('a table such as { TOA105 = "error" }')
        found: list[tuple[str, Severity]] = []
        for prefix, level in value.items():
            if not isinstance(level, str) or level not in list(Severity):
                raise ConfigError(f"{prefix} must be {one_of(Severity)}, not {level!r}")
            found += [(code, Severity(level)) for code in matching_codes([prefix])]
        return tuple(found)

    def show(self, value: tuple[tuple[str, Severity], ...]) -> str:
        """An inline table."""
        inside = ", ".join(f'{code} = "{level}"' for code, level in value)
        return f"{{ {inside} }}" if inside else "{}"

    def join(self, before: Any, value: Any) -> Any:
        """What the command line says of a code goes before the file; other codes stay."""
        return tuple({**dict(before or ()), **dict(value)}.items())


@dataclass(frozen=True, slots=True)
class Flag(_Value):
    """Yes or no; ``opposite`` is the command line's option for no."""

    opposite: str

    def read(self, value: object) -> bool:
        """The flag. Raises ``WrongValueError``."""
        if not isinstance(value, bool):
            raise WrongValueError("true or false")
        return value

    def show(self, value: bool) -> str:
        """A boolean."""
        return "true" if value else "false"


@dataclass(frozen=True, slots=True)
class Word(_Value):
    """One of a few words, each with what it stands for."""

    words: Mapping[str, Any]

    def read(self, value: object) -> Any:
        """What the word stands for. Raises ``WrongValueError``."""
        if not isinstance(value, str) or value not in self.words:
            raise WrongValueError(one_of(self.words))
        return self.words[value]

    def show(self, value: Any) -> str:
        """A string."""
        return next(f'"{word}"' for word, meant in self.words.items() if meant == value)


@dataclass(frozen=True, slots=True)
class Count(_Value):
    """A whole number of ``things``, ``least`` or more."""

    things: str
    least: int = 1

    def read(self, value: object) -> int:
        """The number. Raises ``WrongValueError``."""
        if type(value) is not int or not self.least <= value <= _MOST:
            raise WrongValueError(f"a whole number of {self.things}, {self.least} or more")
        return value

    def show(self, value: int) -> str:
        """A number."""
        return str(value)


Value: TypeAlias = Codes | Levels | Flag | Word | Count


def one_of(words: Iterable[str]) -> str:
    """The words in quotation marks, the last after "or"."""
    *others, last = (f'"{word}"' for word in words)
    return f"{', '.join(others)} or {last}"


def described(value: object) -> str:
    """A value of TOML as its author would call it."""
    match value:
        case bool():
            return "true" if value else "false"
        case str():
            return f"the words {value!r}" if value.strip() else "an empty text"
        case int() if abs(value) > _MOST:
            return "a number that large"
        case int() | float():
            return f"the number {value}"
        case list():
            other = [part for part in value if not isinstance(part, str)]
            inside = f" with {described(other[0])} in it" if other else ""
            return f"a list{inside}" if value else "an empty list"
        case dict():
            return "a table"
        case _:
            return f"a {type(value).__name__}"


def _level(words: str) -> tuple[str, str]:
    code, sign, level = words.partition("=")
    if not sign:
        raise ConfigError(f"--severity {words!r}: write CODE=LEVEL, as in TOA105=error")
    return code.strip(), level.strip().lower()
