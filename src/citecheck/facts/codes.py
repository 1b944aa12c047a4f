"""The codes of the states as rows: ``data/codes.txt`` and ``data/subject_codes.txt``."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from citecheck.dataclass import NamedTuple
from citecheck.facts.jurisdictions import states
from citecheck.facts.rows import read, several


class CodeRow(NamedTuple):
    """A code and the ways in which filings print it; the table's head says what each cell means."""

    jurisdiction: str
    kind: str
    normal_form: str
    mark: str
    hyphen: str
    spellings: str
    numbers: str
    examples: str

    def printed(self) -> Iterator[str]:
        """The spellings, also with the names of the jurisdiction and the words of the code in full
        (``N.C. General Statutes``), and with the title behind; ``#`` is the title."""
        yield from several(self.spellings)
        state = states().get(self.jurisdiction)
        for name in (self.jurisdiction, *state.names) if state else ():
            yield from self._with_state(name)

    def printed_by_postal_code(self) -> Iterator[str]:
        """The spellings that begin with the jurisdiction's, with its postal code in its stead
        (``NC Gen. Stat.``)."""
        state = states().get(self.jurisdiction)
        yield from self._with_state(state.postal) if state else ()

    def _with_state(self, name: str) -> Iterator[str]:
        """The spellings that begin with the jurisdiction's, which is printed as ``name``."""
        short = f"{self.jurisdiction} "
        for spelling in several(self.spellings):
            bare = spelling.removeprefix("# ")
            if not bare.startswith(short):
                continue
            for words in _also_in_full(bare.removeprefix(short)):
                titled = spelling != bare
                yield f"# {name} {words}" if titled else f"{name} {words}"
                if titled and words[1].islower():
                    yield f"{name} {words} #"

    @property
    def number_pattern(self) -> str:
        """The pattern that every number of the code must have; empty where any will do."""
        if self.numbers == "subjects":
            return _NAMES[self.jurisdiction].numbers
        return "" if self.numbers in ("any", "parted") else self.numbers


_IN_FULL = {
    "Admin.": "Administrative",
    "Cent.": "Century",
    "Comp.": "Compiled",
    "Cons.": "Consolidated",
    "Gen.": "General",
    "Regs.": "Regulations",
    "Rev.": "Revised",
    "Stat.": "Statutes",
}


def _also_in_full(name: str) -> tuple[str, ...]:
    """``Gen. Stat.``, ``Gen. Stats.`` and ``General Statutes``."""
    in_full = " ".join(_IN_FULL.get(word, word) for word in name.split())
    return tuple(dict.fromkeys((name, name.replace("Stat.", "Stats."), in_full)))


class SubjectRow(NamedTuple):
    """A code of one subject of a state's law."""

    jurisdiction: str
    subject: str
    other_spellings: str
    alone: str
    examples: str

    @property
    def normal_form(self) -> str:
        """``Cal. Penal Code``."""
        return _NAMES[self.jurisdiction].normal.replace("#", self.subject)

    @property
    def number_pattern(self) -> str:
        """The pattern that every number of the code must have; empty where any will do."""
        return _NAMES[self.jurisdiction].numbers

    @property
    def subjects(self) -> tuple[str, ...]:
        """The subject as The Bluebook abbreviates it, and its other spellings."""
        return (self.subject, *several(self.other_spellings))

    @property
    def forms(self) -> tuple[str, ...]:
        """How the code is named, with ``#`` for its subject: the forms that name the state, and
        where ``alone`` is yes the one that does not."""
        names = _NAMES[self.jurisdiction]
        return (*names.forms, names.alone) if self.alone == "yes" else names.forms

    def printed(self) -> Iterator[str]:
        """All its spellings in these forms."""
        for subject in self.subjects:
            yield from (form.replace("#", subject) for form in self.forms)

    def without_state(self) -> Iterator[str]:
        """The spellings that do not name the state (``Penal Code``)."""
        yield from (
            _NAMES[self.jurisdiction].alone.replace("#", subject) for subject in self.subjects
        )


class _Names(NamedTuple):
    """How a state names the codes of its subjects (``#``), what is left without the state, and the
    pattern of their numbers where other states' have another."""

    normal: str
    forms: tuple[str, ...]
    alone: str
    numbers: str = ""


_NAMES = {
    "Cal.": _Names(
        "Cal. # Code", ("Cal. # Code", "California # Code", "Calif. # Code", "CA # Code"), "# Code",
        # no section has a hyphen: `section 11-501 of the Vehicle Code` is Illinois's
        numbers=r"(?!\d{1,2}[A-Z]?-\d{3}).+",
    ),
    "Md.": _Names(
        "Md. Code Ann., #",
        (
            "Md. Code Ann., #", "Maryland Code, #", "Md. Ann. Code, #", "Md. # Code",
            "Maryland # Code", "Md. Code, #",
            "# Article", "Md. Code Ann., # Article", "Md. Code, # Article",
        ),
        "#",
    ),
    "N.Y.": _Names(
        "N.Y. # Law",
        (
            "N.Y. # Law", "New York # Law", "New York State # Law",
            "CLS #", "CLS # Law", "NY CLS #", "NY CLS # Law",
        ),
        "# Law",
    ),
    "Tex.": _Names(
        "Tex. # Code", ("Tex. # Code", "Texas # Code", "TX # Code", "Tex. Code #"), "# Code"
    ),
}  # fmt: skip


@lru_cache(maxsize=1)
def codes() -> tuple[CodeRow, ...]:
    """Every code that is not divided by subject."""
    return read("codes.txt", CodeRow)


@lru_cache(maxsize=1)
def subject_codes() -> tuple[SubjectRow, ...]:
    """The codes of California, Maryland, New York and Texas that have a subject each."""
    return read("subject_codes.txt", SubjectRow)
