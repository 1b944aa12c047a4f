"""The court whose rules hold: the one that the settings name, or the one on the brief's cover."""

from __future__ import annotations

from citecheck.dataclass import dataclass, replace
from citecheck.document.cover import courts_of_cover
from citecheck.facts.court_profiles import AUTO, GENERIC, profile_of_court
from citecheck.model.config import Config


@dataclass(frozen=True, slots=True)
class CourtChoice:
    """The name of a profile that ``--court auto`` chose, and why, as words behind ``because``."""

    name: str
    reason: str

    def __str__(self) -> str:
        return f"{self.name}, because {self.reason}"


def court_choice(config: Config, text: str) -> CourtChoice | None:
    """What ``auto`` chooses for the brief with ``text`` (the source); None where the settings name
    a court. Where the cover does not tell, that is the generic profile, which asks for nothing
    that only some courts ask for."""
    if config.court != AUTO:
        return None
    named = courts_of_cover(text)
    quoted = " and ".join(f"“{court.words}”" for court in named)
    if not named:
        return CourtChoice(GENERIC.name, "no court could be read on the cover")
    if len(named) > 1:
        return CourtChoice(GENERIC.name, f"the cover names more courts than one: {quoted}")
    known = profile_of_court(named[0].key)
    if known is None:
        return CourtChoice(
            GENERIC.name, f"the cover says {quoted}, a court that has no profile here"
        )
    return CourtChoice(known.name, f"the cover says {quoted}")


def in_court(config: Config, text: str) -> Config:
    """``config`` with the court that holds for the brief with ``text`` in the place of ``auto``."""
    choice = court_choice(config, text)
    return config if choice is None else replace(config, court=choice.name)
