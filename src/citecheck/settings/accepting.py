"""An accepted finding written into a configuration, behind all that stands there."""

from __future__ import annotations

import json
from pathlib import Path

from citecheck.dataclass import replace
from citecheck.model.errors import ConfigError
from citecheck.settings.files import PROJECT_FILE, accepted_in
from citecheck.settings.suppressions import Acceptance
from citecheck.settings.toml_files import parsed

_HEADER = "accept"
_OF_PROJECT = "tool.citecheck.accept"


def with_acceptance(text: str, acceptance: Acceptance, file: Path) -> str:
    """``text``, that of the configuration ``file``, with ``acceptance`` at its end; as it was where
    that stands in it already.

    Raises ``ConfigError`` where the file is not understood, or could not be afterwards.
    """
    before = accepted_in(parsed(text.encode(), file), file)
    if acceptance in before:
        return text
    for known in before:
        if replace(known, reason=acceptance.reason) == acceptance:
            raise ConfigError(
                f"{file} accepts {known.code} of {known.citation!r} already, for another reason "
                f"({known.reason}); change it there"
            )
    nested = file.name == PROJECT_FILE or "tool" in parsed(text.encode(), file)
    lines = [f"[[{_OF_PROJECT if nested else _HEADER}]]"]
    cells = (
        ("code", acceptance.code),
        ("citation", acceptance.citation),
        ("reason", acceptance.reason),
        ("path", acceptance.path),
    )
    lines += [f"{key} = {_string(value)}" for key, value in cells if value is not None]
    head = text.rstrip("\n")
    out = "\n".join([*([head, ""] if head else []), *lines, ""])
    try:
        after = accepted_in(parsed(out.encode(), file), file)
    except (ConfigError, UnicodeEncodeError):
        after = ()
    if after != (*before, acceptance):
        raise ConfigError(
            f"{file}: an accepted finding cannot be put at its end; write by hand: "
            + ", ".join(lines[1:])
        )
    return out


def _string(value: str) -> str:
    """A basic string of TOML: JSON's, with the one more sign that TOML wants escaped."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
