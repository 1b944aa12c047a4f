"""Bodies of court rules that have names or initials of their own: ``data/rules_of_court.txt`` and
``data/rules_by_subject.txt``."""

from __future__ import annotations

from functools import lru_cache

from citecheck.dataclass import NamedTuple
from citecheck.facts.rows import read, several


class RuleRow(NamedTuple):
    """A body of rules; the table's head says what each cell means."""

    jurisdiction: str
    normal_form: str
    hyphen: str
    spellings: str
    numbers: str
    read: str
    examples: str

    def printed(self) -> list[str]:
        """The spellings; ``#`` at the end of one stands for the number of a rule."""
        return several(self.spellings)

    @property
    def anywhere(self) -> bool:
        """Whether it is read in any brief by its own name."""
        return self.read == "any"

    @property
    def only_at_home(self) -> bool:
        """Whether it is read only in a brief to a court of its jurisdiction."""
        return self.read == "home"

    @property
    def only_behind(self) -> bool:
        """Whether it is read only behind a rule's number, in a brief to a court of its
        jurisdiction."""
        return self.read == "behind"

    @property
    def enacted(self) -> bool:
        """Whether it is read behind the section of a code that enacts it, and has no spelling."""
        return self.read == "section"


@lru_cache(maxsize=1)
def rules_of_court() -> tuple[RuleRow, ...]:
    """Every body of rules that is not named by its jurisdiction and its subject alone."""
    return read("rules_of_court.txt", RuleRow)


class SubjectRow(NamedTuple):
    """A body of rules by its jurisdiction and subject, and its normal form, which is another."""

    by_subject: str
    normal_form: str
    examples: str


@lru_cache(maxsize=1)
def rules_by_subject() -> dict[str, SubjectRow]:
    """The bodies whose own name is not made of their jurisdiction and subject, by these."""
    rows = read("rules_by_subject.txt", SubjectRow)
    return {row.by_subject: row for row in rows}


@lru_cache(maxsize=1)
def _by_section() -> dict[tuple[str, str], str]:
    return {
        (row.jurisdiction, row.spellings): row.normal_form
        for row in rules_of_court()
        if row.enacted
    }


def rules_enacted_in(source: str, section: str) -> str | None:
    """The body of rules that a section of the code ``source`` enacts: ``N.C. R. Civ. P.`` for
    ``N.C. Gen. Stat.`` and ``1A-1``."""
    return next(
        (
            rules
            for (jurisdiction, number), rules in _by_section().items()
            if number == section and source.startswith(f"{jurisdiction} ")
        ),
        None,
    )
