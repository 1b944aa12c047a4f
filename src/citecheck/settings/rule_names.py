"""Rules by the names that a user gives, and the nearest name where there is none such."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from citecheck.model.errors import ConfigError
from citecheck.rules import EVERY_RULE, RULES
from citecheck.rules.base import Rule

# Letters that are taken for the digits of a code.
_LOOKALIKES = str.maketrans("oil", "011")
_ALL = "`citecheck rules` lists them all"


def find_rule(name: str, rules: Sequence[Rule] = EVERY_RULE) -> Rule:
    """The rule of a code (``TOA101``) or a name (``missing-from-toa``), in any letter case.

    Raises ``ConfigError`` with the nearest codes where there is none.
    """
    wanted = name.strip().lower()

    known = {word.lower(): rule for rule in rules for word in (rule.code, rule.name)}
    if wanted in known:
        return known[wanted]
    raise ConfigError(f"there is no rule {name!r}; {_nearest_codes(wanted, rules)}")


def matching_codes(patterns: Iterable[str], rules: Sequence[Rule] = RULES) -> tuple[str, ...]:
    """Code prefixes as a user gives them (``toa101,RES``; each may be a list with commas), in
    capitals; a rule's name stands for its code. Raises ``ConfigError`` for one that no rule's
    code begins with."""
    names = {rule.name: rule.code for rule in rules}
    given = [part.strip() for pattern in patterns for part in pattern.split(",")]
    prefixes = [names.get(part.lower(), part.upper()) for part in given]
    for prefix in prefixes:
        if not any(rule.code.startswith(prefix) for rule in rules) or not prefix:
            near = _nearest_codes(prefix.lower(), rules)
            raise ConfigError(f"no rule's code begins with {prefix!r}; {near}")
    return tuple(dict.fromkeys(prefixes))


def _nearest_codes(wanted: str, rules: Sequence[Rule]) -> str:
    from difflib import get_close_matches

    known = {word.lower(): rule for rule in rules for word in (rule.code, rule.name)}
    misread = wanted[:3] + wanted[3:].translate(_LOOKALIKES)
    near = [misread] if misread in known else get_close_matches(wanted, known, n=3)
    if not near and wanted.isalpha():
        families = {rule.code[:3].lower(): rule.code[:3] for rule in rules}
        meant = get_close_matches(wanted[:3], families, n=1, cutoff=0.5)
        if meant:
            return f"did you mean {families[meant[0]]}?"
    codes = ", ".join(dict.fromkeys(known[word].code for word in near))
    return f"did you mean {codes}?" if codes else _ALL
