"""Rules by the names that a user gives."""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Sequence

from citecheck.errors import ConfigError
from citecheck.rules import RULES
from citecheck.rules.base import Rule


def find_rule(name: str, rules: Sequence[Rule] = RULES) -> Rule:
    """The rule of a code (``TOA101``) or a name (``missing-from-toa``), in any letter case.

    Raises ``ConfigError`` with the nearest codes where there is none.
    """
    wanted = name.strip().lower()
    known = {word.lower(): rule for rule in rules for word in (rule.code, rule.name)}
    if wanted in known:
        return known[wanted]
    near = difflib.get_close_matches(wanted, known, n=3)
    hint = ", ".join(dict.fromkeys(known[word].code for word in near))
    raise ConfigError(
        f"there is no rule {name!r}; "
        + (f"did you mean {hint}?" if hint else "`citecheck rules` lists them all")
    )


def matching_codes(patterns: Iterable[str], rules: Sequence[Rule] = RULES) -> tuple[str, ...]:
    """Code prefixes as a user gives them (``toa101,RES``; each may be a list with commas), in
    capitals. Raises ``ConfigError`` for one that no rule's code begins with."""
    prefixes = [part.strip().upper() for pattern in patterns for part in pattern.split(",")]
    for prefix in prefixes:
        if not any(rule.code.startswith(prefix) for rule in rules) or not prefix:
            raise ConfigError(
                f"no rule's code begins with {prefix!r}; `citecheck rules` lists them all"
            )
    return tuple(dict.fromkeys(prefixes))
