"""The settings of a check, a row each. From a row a file and the command line are read, help and
``citecheck config`` are made, and so is the table of keys in ``docs/configuration.md``.

A setting's default, and its type for whoever asks for it, stand in ``Config``.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Any

from citecheck.dataclass import dataclass
from citecheck.facts.court_profiles import AUTO, COURTS
from citecheck.model.config import Config, StatuteMatching
from citecheck.model.severity import Severity
from citecheck.settings.values import Codes, Count, Flag, Levels, Value, Word

NEVER = "never"


class Topic(StrEnum):
    """What a setting is about: its heading in help."""

    RULES = "Rules"
    COUNTS = "What counts"
    EXIT = "Exit status"
    LIMITS = "Limits"


@dataclass(frozen=True, slots=True)
class Option:
    """One setting: its key in a file, which is also its option; its kind of value; a sentence of
    help; and whether it also shapes the table that ``citecheck toa`` drafts."""

    key: str
    value: Value
    topic: Topic
    help: str
    drafts: bool = False

    @property
    def field(self) -> str:
        """The field of ``Config``."""
        return self.key.replace("-", "_")

    @property
    def default(self) -> str:
        """What holds if nobody says otherwise, as TOML."""
        return self.shown(Config())

    def shown(self, config: Config) -> str:
        """The value in ``config``, as TOML."""
        return self.value.show(getattr(config, self.field))

    def typed(self, words: Any) -> object:
        """What the command line gives for it, as TOML would give it. Raises ``ConfigError``."""
        return self.value.typed(words)


_LEVELS = {str(level): level for level in Severity}

OPTIONS: tuple[Option, ...] = (
    Option(
        "select", Codes(), Topic.RULES,
        "Only these rules: codes or their beginnings, as in TOA1,RES.",
    ),
    Option("ignore", Codes(), Topic.RULES, "Leave these rules out."),
    Option(
        "severity", Levels(), Topic.RULES,
        "Another severity for a rule: error, warning or info.",
    ),
    Option(
        "require-toa", Flag("--no-require-toa"), Topic.RULES,
        "A brief without a table of authorities is an error.",
    ),
    Option(
        "statutes", Word({str(way): way for way in StatuteMatching}), Topic.COUNTS,
        "Whether an entry for a section covers its subsections, or each needs its own.",
        drafts=True,
    ),
    Option(
        "exclude-quoted", Flag("--include-quoted"), Topic.COUNTS,
        "Leave out citations that stand inside quotations.",
        drafts=True,
    ),
    Option(
        "passim-threshold", Count("pages"), Topic.COUNTS,
        "From how many pages passim is usual.",
        drafts=True,
    ),
    Option(
        "court", Word({court: court for court in (*COURTS, AUTO)}), Topic.COUNTS,
        "The court of filing, whose rules on passim and order hold; auto: the one on the cover.",
        drafts=True,
    ),
    Option(
        "show-low-confidence", Flag("--hide-low-confidence"), Topic.COUNTS,
        "Also show findings that may well be false alarms.",
    ),
    Option(
        "fail-on", Word({**_LEVELS, NEVER: None}), Topic.EXIT,
        "The least severe finding that makes the exit status 1.",
    ),
    Option(
        "timeout", Count("seconds"), Topic.LIMITS,
        "Give a file up that takes longer (exit status 3) and go on with the others.",
        drafts=True,
    ),
    Option(
        "memory", Count("megabytes", least=50), Topic.LIMITS,
        "Give a file up that needs more memory, where the system has such a limit (Linux).",
        drafts=True,
    ),
)  # fmt: skip

FILE_KEYS = (
    ("baseline", "a baseline, relative to the configuration", "`--baseline`"),
    ("accept", "accepted findings, see below", ""),
)
"""What else a file may say: the key, what it means, and the option that says the same."""
