"""The kinds of authority."""

from __future__ import annotations

from enum import StrEnum


class Kind(StrEnum):
    """What sort of authority a citation cites."""

    CASE = "case"
    STATUTE = "statute"
    REGULATION = "regulation"
    CONSTITUTION = "constitution"
    COURT_RULE = "court_rule"
    SESSION_LAW = "session_law"
    EXECUTIVE = "executive"
    REGISTER = "register"
    LEGISLATIVE = "legislative"
    JOURNAL = "journal"
    TREATISE = "treatise"
    DOCKET = "docket"
    OTHER = "other"
