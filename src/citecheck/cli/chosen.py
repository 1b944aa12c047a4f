"""What the command line says about the settings: the values they were given."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from citecheck.dataclass import dataclass, replace
from citecheck.model.errors import ConfigError
from citecheck.settings.options import NEVER

if TYPE_CHECKING:
    from citecheck.settings.files import SettingsFinder


@dataclass(frozen=True, slots=True)
class Choices:
    """What the command line says about the settings that a configuration may also give, by their
    keys as TOML would give it, and which configuration holds."""

    given: Mapping[str, object]
    config_file: str | None = None
    isolated: bool = False

    def with_baseline(self, baseline: str | None) -> Choices:
        """These and the file of a baseline, if one is named."""
        return self if baseline is None else self._and("baseline", baseline)

    def never_failing(self) -> Choices:
        """These, and no finding changes the exit status."""
        return self._and("fail-on", NEVER)

    def _and(self, key: str, value: object) -> Choices:
        return replace(self, given={**self.given, key: value})

    def finder(self) -> SettingsFinder:
        """The settings of files under these choices. Raises ``ConfigError``."""
        from citecheck.settings.files import SettingsFinder

        if self.config_file and self.isolated:
            raise ConfigError("--config and --isolated exclude each other")
        if self.config_file == "":
            raise ConfigError("--config: the name of the file is missing")
        explicit = Path(self.config_file) if self.config_file else None
        return SettingsFinder(self.given, explicit, self.isolated)
