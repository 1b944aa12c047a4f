"""What was counted of documents, for one chunk or for all."""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Mapping

from citecheck.corpus.answers import Answer, Status
from citecheck.dataclass import dataclass, field

_DIGESTS = 1 << 256


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of one document: its identifier, the answer and that as it was dumped, the column
    that was read, the bytes of that, and how many seconds it took."""

    identifier: str | None
    answer: Answer
    dumped: bytes
    column: str | None
    size: int
    seconds: float


@dataclass(frozen=True, slots=True)
class Counts:
    """Documents by what became of them, citations, bytes of text as stored, and a number that is
    the same for the same content, in whatever order and chunks it was found: the sum of the SHA-256
    of each document's identifier and answer. Times and versions are no part of it."""

    statuses: Mapping[Status, int] = field(default_factory=dict)
    citations: int = 0
    size: int = 0
    digest: int = 0

    @classmethod
    def of(cls, outcome: Outcome) -> Counts:
        """The counts of one document."""
        name = json.dumps(outcome.identifier).encode("ascii")
        digest = hashlib.sha256(name + b"\n" + outcome.dumped).digest()
        answer = outcome.answer
        return cls(
            {answer.status: 1}, answer.citations, outcome.size, int.from_bytes(digest, "big")
        )

    def __add__(self, other: Counts) -> Counts:
        return Counts(
            dict(Counter(self.statuses) + Counter(other.statuses)),
            self.citations + other.citations,
            self.size + other.size,
            (self.digest + other.digest) % _DIGESTS,
        )

    @property
    def documents(self) -> int:
        """All of them."""
        return sum(self.statuses.values())

    @property
    def empty(self) -> int:
        """Those without text."""
        return self.statuses.get(Status.EMPTY, 0)

    @property
    def failed(self) -> dict[Status, int]:
        """Those that could not be read, by what became of them."""
        at_fault = (Status.FAULT, Status.TIMEOUT, Status.KILLED)
        return {status: self.statuses[status] for status in at_fault if self.statuses.get(status)}

    @property
    def content(self) -> str:
        """The digest in hexadecimal digits."""
        return f"{self.digest:064x}"

    def dump(self) -> str:
        """As JSON, for the metadata of a part."""
        return json.dumps([dict(self.statuses), self.citations, self.size, self.content])

    @classmethod
    def load(cls, text: str | bytes) -> Counts:
        """What ``dump`` made."""
        statuses, citations, size, content = json.loads(text)
        by_status = {Status(name): number for name, number in statuses.items()}
        return cls(by_status, citations, size, int(content, 16))
