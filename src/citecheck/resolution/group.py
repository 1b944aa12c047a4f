"""One authority in the making: what the brief's full citations say of it, or the table's entry."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import overload

from citecheck.dataclass import dataclass, field
from citecheck.model.keys import AuthorityKey, CaseKey
from citecheck.model.kinds import Kind


@dataclass(frozen=True, slots=True)
class ListedWork:
    """An entry of the table as something that short forms may stand for."""

    kind: Kind
    keys: tuple[AuthorityKey, ...]
    names: tuple[str, ...]


class Keys(Sequence[AuthorityKey]):
    """Keys in the order in which they came, each once."""

    __slots__ = ("_known", "_order")

    def __init__(self, keys: Iterable[AuthorityKey] = ()) -> None:
        self._order: list[AuthorityKey] = []
        self._known: set[AuthorityKey] = set()
        self.add(*keys)

    def add(self, *keys: AuthorityKey) -> None:
        """Puts those that are new behind the others."""
        for key in keys:
            if key not in self._known:
                self._known.add(key)
                self._order.append(key)

    def clear(self) -> None:
        """Takes all away."""
        self._order.clear()
        self._known.clear()

    def __contains__(self, key: object) -> bool:
        return key in self._known

    @overload
    def __getitem__(self, index: int) -> AuthorityKey: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[AuthorityKey]: ...
    def __getitem__(self, index: int | slice) -> AuthorityKey | Sequence[AuthorityKey]:
        return self._order[index]

    def __iter__(self) -> Iterator[AuthorityKey]:
        return iter(self._order)

    def __len__(self) -> int:
        return len(self._order)


@dataclass(slots=True)
class Group:
    """One authority in the making.

    ``first_mark`` is the mark of its first full citation in reading order, None where only the
    table gives it in full; ``sites`` are indices of citations; ``notes`` the footnotes it is
    cited in full in; ``titles`` are the names of an act, ``places`` where it is printed
    besides, ``beside`` what is cited with it (an act and its section in a code); ``before`` are
    the words before its first full citation, of which its name may have been read in part only.
    """

    kind: Kind
    keys: Keys
    first_mark: int | None
    names: list[str] = field(default_factory=list)
    apart: list[str] = field(default_factory=list)
    aliases: list[str] = field(default_factory=list)
    courts: list[str] = field(default_factory=list)
    years: list[int] = field(default_factory=list)
    docket: str | None = None
    sites: list[int] = field(default_factory=list)
    history_of: int | None = None
    prose_only: bool = True
    notes: set[str] = field(default_factory=set)
    titles: list[str] = field(default_factory=list)
    before: str = ""
    places: list[AuthorityKey] = field(default_factory=list)
    beside: list[AuthorityKey] = field(default_factory=list)

    @property
    def listed(self) -> bool:
        """Whether only the table gives it in full."""
        return self.first_mark is None

    def cited_before(self, mark: int) -> bool:
        """Whether the brief cites it in full before ``mark``."""
        return self.first_mark is not None and self.first_mark < mark

    def join(self, other: Group) -> None:
        """Take over what the brief says of another, which is the same authority."""
        self.keys.add(*other.keys)
        self.names += other.names
        self.aliases += other.aliases
        self.titles += other.titles
        self.places += other.places
        self.beside += other.beside
        self.courts += other.courts
        self.years += other.years
        self.docket = self.docket or other.docket
        marks = [group.first_mark for group in (self, other) if group.first_mark is not None]
        self.first_mark = min(marks, default=None)
        other.keys.clear()

    @property
    def name(self) -> str | None:
        """The name it is most often cited by in full, else one that stands near its citation."""
        names = (
            [n for n in self.names if " v" in n or n.startswith(("In re", "Ex parte"))]
            or self.names
            or self.apart
            or self.titles
        )
        return Counter(names).most_common(1)[0][0] if names else None

    def keys_like(self, key: AuthorityKey) -> tuple[AuthorityKey, ...]:
        """The keys in the reporter of ``key``, or all."""
        if isinstance(key, CaseKey):
            same = tuple(
                k for k in self.keys if isinstance(k, CaseKey) and k.reporter == key.reporter
            )
            if same:
                return same
        return tuple(self.keys)
