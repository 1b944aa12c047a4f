"""The grammar of field codes, as far as TA and TOA need it (ECMA-376-1, 17.16.1 to 17.16.3 and the
sections on the two): a name, then arguments and switches, each switch with or without an argument
of its own. An argument with spaces stands between quotation marks; within it a quotation mark or a
backslash stands behind a backslash."""

from __future__ import annotations

import re
from dataclasses import dataclass

_TOKEN = re.compile(
    r'\s*(?:(?P<switch>\\[a-z])(?=\s|$)|"(?P<quoted>(?:[^"\\]|\\["\\])*)"(?=\s|$)'
    r'|(?P<bare>[^\s"\\]+)(?=\s|$))'
)
# The switches of each field, and whether an argument follows.
_SWITCHES = {
    "TA": {"b": False, "c": True, "i": False, "l": True, "r": True, "s": True},
    "TOA": {
        "b": True, "c": True, "d": True, "e": True, "f": False, "g": True, "h": False, "l": True,
        "p": False, "s": True,
    },
}  # fmt: skip


@dataclass(frozen=True)
class Code:
    """A field code: its name and its switches with their arguments."""

    name: str
    switches: dict[str, str | None]


def parse(code: str) -> Code:
    """Reads a field code. Raises ``ValueError`` for one that the grammar does not allow."""
    tokens = []
    at, end = 0, len(code.rstrip())
    while at < end:
        match = _TOKEN.match(code, at, end)
        if match is None:
            raise ValueError(f"no token at {at}: {code!r}")
        tokens.append(match)
        at = match.end()
    if not tokens or tokens[0]["bare"] not in _SWITCHES:
        raise ValueError(f"no field of ours: {code!r}")
    name = tokens.pop(0)["bare"]
    switches: dict[str, str | None] = {}
    while tokens:
        switch = tokens.pop(0)["switch"]
        if switch is None or switch[1] not in _SWITCHES[name] or switch[1] in switches:
            raise ValueError(f"no switch of {name}: {code!r}")
        switches[switch[1]] = _argument(tokens, code) if _SWITCHES[name][switch[1]] else None
    return Code(name, switches)


def _argument(tokens: list[re.Match[str]], code: str) -> str:
    if not tokens or tokens[0]["switch"] is not None:
        raise ValueError(f"an argument is missing: {code!r}")
    token = tokens.pop(0)
    if token["quoted"] is None:
        return token["bare"]
    return re.sub(r"\\(.)", r"\1", token["quoted"])
