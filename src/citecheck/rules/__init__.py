"""The rules, in an explicit registry."""

from __future__ import annotations

from citecheck.rules import (
    ambiguous_short_form,
    citation_mismatch,
    date_or_court_mismatch,
    duplicate_entry,
    history_omitted,
    incomplete_entry,
    missing_from_toa,
    name_mismatch,
    never_cited,
    no_toa,
    unread_entry,
    unresolved_short_form,
)
from citecheck.rules.base import Rule

RULES: tuple[Rule, ...] = (
    no_toa.RULE,
    unread_entry.RULE,
    missing_from_toa.RULE,
    never_cited.RULE,
    citation_mismatch.RULE,
    date_or_court_mismatch.RULE,
    name_mismatch.RULE,
    duplicate_entry.RULE,
    history_omitted.RULE,
    incomplete_entry.RULE,
    unresolved_short_form.RULE,
    ambiguous_short_form.RULE,
)
