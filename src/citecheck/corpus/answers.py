"""What became of one document, as it travels from the process that read it to the one that writes
the tables. An answer travels as JSON, which is the same for the same values, so that runs can be
compared by its hash.

The worker needs this and not what reads documents, which would take up memory in vain there.
"""

from __future__ import annotations

import json
from enum import StrEnum

from citecheck.dataclass import dataclass

Cell = str | int | None


class Status(StrEnum):
    """What became of a document."""

    OK = "ok"
    EMPTY = "empty"
    FAULT = "fault"
    TIMEOUT = "timeout"
    KILLED = "killed"


@dataclass(frozen=True, slots=True)
class Answer:
    """What became of one document: why it could not be read (``fault``), the code points of the
    text that was made and the SHA-256 of that in UTF-8, both None where there is none, and the
    columns of its citations."""

    status: Status
    fault: str | None = None
    chars: int | None = None
    sha256: str | None = None
    columns: tuple[list[Cell], ...] = ()

    @property
    def citations(self) -> int:
        """How many there are."""
        return len(self.columns[0]) if self.columns else 0

    def dump(self) -> bytes:
        """The answer as JSON."""
        parts = [self.status, self.fault, self.chars, self.sha256, self.columns]
        return json.dumps(parts, separators=(",", ":")).encode("ascii")

    @classmethod
    def load(cls, data: bytes) -> Answer:
        """The answer that ``dump`` made. Raises ``ValueError`` where it is none."""
        status, fault, chars, sha256, columns = json.loads(data)
        return cls(Status(status), fault, chars, sha256, tuple(columns))
