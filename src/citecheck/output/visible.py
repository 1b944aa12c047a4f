"""Text of a brief made fit for a terminal and for the log of a CI system.

A brief is hostile text: an escape byte in it would be obeyed, a sign that turns the direction of
writing would make one citation look like another, and a CI system takes some lines for commands.
"""

from __future__ import annotations

import unicodedata

from citecheck.patterns import re

_PICTURES = 0x2400
_HIDDEN_CATEGORIES = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
_SPACE = re.compile(r"[ \t\n\r\f\v\u00a0]+")
_ELLIPSIS = "…"

# Azure Pipelines and GitHub's runner look for these anywhere in a line: ``Command.cs`` of
# microsoft/azure-pipelines-agent, ``ActionCommand.cs`` of actions/runner. TeamCity has service
# messages of the same form.
_COMMAND = re.compile(r"(##(?:vso|teamcity)?)\[", re.IGNORECASE)
# GitHub's runner wants this at the beginning of a line, where it passes over white space.
_COMMAND_START = "::"


def visible(text: str) -> str:
    """``text`` on one line, white space as single spaces, and every sign that a terminal would
    obey or hide shown instead: ``ESC`` as ``␛``, a direction override as ``<U+202E>``; what opens
    a command of a CI system is broken up: ``##\\[``."""
    flat = _SPACE.sub(" ", text).strip()
    if "##" in flat:
        flat = _COMMAND.sub(r"\1\\[", flat)
    if flat.isascii() and flat.isprintable():
        return flat
    return "".join(map(_show, flat))


def obeyed_by_none(line: str) -> str:
    """A line of a report that no CI system takes for a command, for the words that it begins
    with: ``\\::error::``."""
    words = line.lstrip()
    if not words.startswith(_COMMAND_START):
        return line
    return f"{line[: len(line) - len(words)]}\\{words}"


def shown(text: str) -> str:
    """``text`` with its white space as it stands, and every other sign that a screen would obey
    or hide shown instead, as ``visible`` shows it."""
    if "##" in text:
        text = _COMMAND.sub(r"\1\\[", text)
    if text.isascii() and text.replace("\n", "").isprintable():
        return text
    return "".join(sign if _SPACE.match(sign) else _show(sign) for sign in text)


def shortened(text: str, limit: int) -> str:
    """``text`` with its middle left out where it has more than ``limit`` code points."""
    if len(text) <= limit:
        return text
    head = limit * 2 // 3
    tail = limit - head - len(_ELLIPSIS)
    return text[:head].rstrip() + _ELLIPSIS + text[len(text) - tail :].lstrip()


def _show(sign: str) -> str:
    if sign == "\u00ad":
        return ""
    if unicodedata.category(sign) not in _HIDDEN_CATEGORIES:
        return sign
    code = ord(sign)
    if code < 0x20:
        return chr(_PICTURES + code)
    return "␡" if code == 0x7F else f"<U+{code:04X}>"
