"""Marks that are words of their sentence, or of a citation's history, more than citations."""

from __future__ import annotations

from citecheck.citations.decisions.mentions import CaseMention
from citecheck.citations.scan import Mark
from citecheck.model.citations import Form, Site
from citecheck.model.keys import ProvisionKey
from citecheck.model.kinds import Kind


def is_prose(mark: Mark) -> bool:
    """Whether a provision or a writing is named in words, or in short without a parenthesis."""
    return isinstance(mark.what, Site) and (
        mark.what.form is Form.NAME or (mark.what.form is Form.SHORT and not mark.parentheses)
    )


def is_word(mark: Mark) -> bool:
    """Whether a provision stands as a word of its sentence: ``as section 9 provides``."""
    key = mark.what.key if isinstance(mark.what, Site) else None
    of_law = isinstance(key, ProvisionKey) and key.kind in (Kind.STATUTE, Kind.COURT_RULE)
    return of_law and is_prose(mark)


def is_history(mark: Mark) -> bool:
    """Whether a decision is cited as the history of another."""
    return isinstance(mark.what, CaseMention) and mark.what.parent is not None
