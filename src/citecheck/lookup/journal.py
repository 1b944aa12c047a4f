"""Answers that came before a run was stopped: kept in a file, a line each, for the next run."""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Any

from citecheck.model.errors import OutputError
from citecheck.model.lookups import Absent, Answer, Held, Listed


def usual_place(environment: Mapping[str, str], server: str, text: str) -> Path:
    """Where the answers for a brief are kept while it is looked up: in the user's cache."""
    home = environment.get("XDG_CACHE_HOME") or ""
    cache = Path(home) if home else Path.home() / ".cache"
    name = sha256(f"{server}\n{text}".encode()).hexdigest()[:24]
    return cache / "citecheck" / f"{name}.answers.jsonl"


class Journal:
    """The answers in a file. Only those of a server are kept: found, or not."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.answers: dict[str, Answer] = {}
        with suppress(OSError):
            for line in path.read_text("utf-8").splitlines():
                if (said := _read(line)) is not None:
                    self.answers[said[0]] = said[1]

    def keep(self, citation: str, answer: Answer) -> None:
        """Adds an answer. Raises ``OutputError`` where the file cannot be written."""
        line = _line(citation, answer)
        if line is None:
            return
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            flags = os.O_WRONLY | os.O_CREAT | os.O_APPEND
            with os.fdopen(os.open(self._path, flags, 0o600), "a", encoding="utf-8") as file:
                file.write(f"{line}\n")
        except OSError as error:
            raise OutputError(f"cannot write {self._path}: {error.strerror}") from None

    def forget(self) -> None:
        """The run is whole: the file is taken away."""
        with suppress(OSError):
            self._path.unlink()


def _line(citation: str, answer: Answer) -> str | None:
    match answer:
        case Held(decisions):
            listed = [[d.name, d.date, d.court] for d in decisions]
            return json.dumps({"citation": citation, "found": listed})
        case Absent(where):
            return json.dumps({"citation": citation, "absent": where})
        case _:
            return None


def _read(line: str) -> tuple[str, Answer] | None:
    """A line as it was written; None for one that was cut off."""
    try:
        said: dict[str, Any] = json.loads(line)
        if "found" in said:
            return said["citation"], Held(tuple(Listed(*map(str, d)) for d in said["found"]))
        return said["citation"], Absent(str(said["absent"]))
    except (ValueError, TypeError, KeyError):
        return None
