"""JSON of ``citecheck verify``: each citation with its answer, and the findings as in a check."""

from __future__ import annotations

from citecheck.lookup.judge import Looked, Outcome
from citecheck.model.findings import Severity
from citecheck.model.lookups import Absent, Held, Listed, Unasked
from citecheck.output.json_values import (
    Json,
    begin_documents,
    dump,
    end_documents,
    finding_value,
    location_value,
)
from citecheck.output.results import Style, Summary
from citecheck.output.verifications.verified import Verified


def verification_json(verified: Verified, _style: Style) -> str:
    """The whole report, ``schema_version`` 1."""
    checked = verified.checked
    counts = verified.count()
    document: Json = {
        "path": checked.path,
        "list": verified.source,
        "citations": [_looked(one) for one in verified.looked],
        "other_authorities": verified.others,
        "findings": [finding_value(mark) for mark in checked.marked()],
    }
    summary = Summary.of(checked)
    ended: Json = {str(outcome).replace("-", "_"): counts[outcome] for outcome in Outcome}
    ended["errors"] = summary.count(Severity.ERROR)
    ended["warnings"] = summary.count(Severity.WARNING)
    ended["infos"] = summary.count(Severity.INFO)
    ended["exit_code"] = int(summary.exit_code)
    return begin_documents() + dump(document, depth=2) + end_documents(ended)


def _looked(one: Looked) -> Json:
    question, answer = one.question, one.answer
    value: Json = {
        "citation": str(question.key),
        "names": list(question.names),
        "outcome": str(one.outcome),
        "decisions": [],
        "reason": None,
        "places": [location_value(place) for place in question.places],
    }
    match answer:
        case Held(decisions):
            value["decisions"] = [_listed(decision) for decision in decisions]
        case Absent(where):
            value["reason"] = where
        case Unasked(reason):
            value["reason"] = reason
    return value


def _listed(decision: Listed) -> Json:
    return {
        "name": decision.name or None,
        "date": decision.date or None,
        "court": decision.court or None,
    }
