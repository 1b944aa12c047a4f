"""The rules, in an explicit registry."""

from __future__ import annotations

from citecheck.rules.base import Rule
from citecheck.rules.pages import page_extra, page_missing, pages_shifted, passim_misused
from citecheck.rules.plausibility import (
    court_of_reporter,
    date_that_cannot_be,
    no_such_provision,
    one_page_two_decisions,
    pin_outside_decision,
    reporter_life,
    year_of_number,
    year_of_volume,
)
from citecheck.rules.short_forms import (
    ambiguous_short_form,
    id_after_string_cite,
    short_before_full,
    unresolved_short_form,
)
from citecheck.rules.table import (
    citation_mismatch,
    date_or_court_mismatch,
    duplicate_entry,
    history_omitted,
    incomplete_entry,
    missing_from_toa,
    name_mismatch,
    never_cited,
    no_toa,
    out_of_order,
    pin_in_entry,
    unread_entry,
    wrong_category,
)
from citecheck.rules.verification import (
    not_found,
    not_looked_up,
    other_name,
    several_decisions,
)

RULES: tuple[Rule, ...] = (
    no_toa.RULE,
    unread_entry.RULE,
    missing_from_toa.RULE,
    never_cited.RULE,
    citation_mismatch.RULE,
    date_or_court_mismatch.RULE,
    name_mismatch.RULE,
    page_missing.RULE,
    page_extra.RULE,
    passim_misused.RULE,
    duplicate_entry.RULE,
    out_of_order.RULE,
    wrong_category.RULE,
    history_omitted.RULE,
    incomplete_entry.RULE,
    pin_in_entry.RULE,
    pages_shifted.RULE,
    unresolved_short_form.RULE,
    ambiguous_short_form.RULE,
    short_before_full.RULE,
    id_after_string_cite.RULE,
    pin_outside_decision.RULE,
    year_of_volume.RULE,
    reporter_life.RULE,
    court_of_reporter.RULE,
    year_of_number.RULE,
    no_such_provision.RULE,
    date_that_cannot_be.RULE,
    one_page_two_decisions.RULE,
)
"""The rules that ``citecheck check`` runs."""

VERIFICATION: tuple[Rule, ...] = (
    other_name.RULE,
    several_decisions.RULE,
    not_found.RULE,
    not_looked_up.RULE,
)
"""Those whose findings ``citecheck verify`` makes from what a list of decisions answers."""

EVERY_RULE = (*RULES, *VERIFICATION)
"""All that a report may name."""
