"""What a reader of a report must know of the settings it was made with: the configuration, where
there is one, and the rules that somebody switched off."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path, PurePath

from citecheck.dataclass import dataclass
from citecheck.settings.files import Settings
from citecheck.settings.selection import chosen

_CHOICE = ("select", "ignore")
"""The settings that switch rules off."""


@dataclass(frozen=True, slots=True)
class InForce:
    """``file`` is the configuration that says anything, as a path from the working directory;
    ``not_run`` are the codes of the rules switched off, ``by`` who did it: that file, the command
    line, or both."""

    file: str | None = None
    not_run: tuple[str, ...] = ()
    by: tuple[str, ...] = ()

    @classmethod
    def of(cls, settings: Settings) -> InForce:
        """What is to be known of ``settings``."""
        from citecheck.rules import RULES  # what only hands out work does not load them

        not_run = tuple(rule.code for rule in RULES if not chosen(rule.code, settings.config))
        own = settings.file and _from_here(settings.file)
        speaks = any(origin == str(settings.file) for _, origin in settings.origins)
        by = {settings.origin(key) for key in _CHOICE if not_run and key in dict(settings.origins)}
        return cls(
            own if own and speaks else None,
            not_run,
            tuple(
                sorted(_in_words(own) if own and who == str(settings.file) else who for who in by)
            ),
        )

    @property
    def runs_nothing(self) -> bool:
        """Whether no rule is left."""
        if not self.not_run:
            return False
        from citecheck.rules import RULES

        return len(self.not_run) == len(RULES)

    def words(self) -> Iterator[str]:
        """It all for a person, in a phrase or two; nothing where the defaults hold."""
        named = self.file and _in_words(self.file)
        if self.not_run:
            many = "no rule" if self.runs_nothing else _counted(len(self.not_run))
            verb = "run" if self.runs_nothing else "not run"
            yield f"{many} {verb}: {', '.join(self.by)}"
        if named and not (self.not_run and named in self.by):
            yield f"settings of {named}"


def _counted(rules: int) -> str:
    return f"{rules} rule{'s' if rules > 1 else ''}"


def _from_here(file: Path) -> str:
    """``../../citecheck.toml``; the whole path of what has nothing in common with this place."""
    if not file.is_absolute():
        return file.as_posix()
    try:
        here = os.getcwd()  # noqa: PTH109
        near = len(PurePath(os.path.commonpath([here, file])).parts) > 1
    except (OSError, ValueError):  # a directory that is gone, another drive of Windows
        return file.as_posix()
    return PurePath(os.path.relpath(file, here)).as_posix() if near else file.as_posix()


def _in_words(file: str) -> str:
    """``citecheck.toml in ../..``."""
    path = PurePath(file)
    return path.name if path.parent == PurePath() else f"{path.name} in {path.parent.as_posix()}"
