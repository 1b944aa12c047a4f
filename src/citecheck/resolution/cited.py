"""What citations leave behind for an *id.*: the things cited, in strings of one sentence."""

from __future__ import annotations

from enum import Enum, auto

from citecheck.dataclass import dataclass

_LONGEST_STRING = 20  # authorities of one string that are kept: no reader looks further back


class NoGroup(Enum):
    """What a mark may cite that is no authority known by its group."""

    RECORD = auto()
    UNKNOWN = auto()
    UNREAD = auto()  # not read as a citation
    SECTION = auto()  # of a code that is not known


Thing = int | NoGroup  # a group by its index


@dataclass(frozen=True, slots=True)
class Cited:
    """One thing that an *id.* can take, and the mark that cites it; ``candidates`` are the groups
    that what is not known may be."""

    thing: Thing
    mark: int
    candidates: tuple[int, ...] = ()


class CitedString:
    """One sentence of citations: its first one, its last one, and each thing it cites once,
    in the order in which they were cited last."""

    __slots__ = ("first", "last", "things")

    def __init__(self, first: Cited) -> None:
        self.first = self.last = first
        self.things = {(first.thing, first.candidates): first}

    def add(self, cited: Cited) -> None:
        """Cite one more thing."""
        self.last = cited
        self.things.pop((cited.thing, cited.candidates), None)
        self.things[cited.thing, cited.candidates] = cited
        if len(self.things) > _LONGEST_STRING:
            del self.things[next(iter(self.things))]
