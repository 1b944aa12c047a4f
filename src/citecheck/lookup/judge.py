"""What an answer says of the brief: nothing where the decision is found under its name, a finding
where it is not, and for whatever was not looked up the reason. No citation passes in silence."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from enum import StrEnum
from typing import assert_never

from citecheck.dataclass import dataclass
from citecheck.model.findings import Confidence, Finding, Related
from citecheck.model.lookups import Absent, Answer, Held, Question, Unasked
from citecheck.names.same_name import NameMatch, same_case_name, short_name_fits
from citecheck.rules.base import Rule
from citecheck.rules.verification import not_found, not_looked_up, other_name, several_decisions

_MOST_PLACES = 12


class Outcome(StrEnum):
    """How the look-up of a citation ended."""

    FOUND = "found"
    OTHER_NAME = "other-name"
    SEVERAL = "several"
    NOT_FOUND = "not-found"
    NOT_CHECKED = "not-checked"


@dataclass(frozen=True, slots=True)
class Looked:
    """A question, its answer, and how it ended; ``finding`` is None where all is well."""

    question: Question
    answer: Answer
    outcome: Outcome
    finding: Finding | None


_RULES = {
    Outcome.OTHER_NAME: other_name.RULE,
    Outcome.SEVERAL: several_decisions.RULE,
    Outcome.NOT_FOUND: not_found.RULE,
    Outcome.NOT_CHECKED: not_looked_up.RULE,
}


def judge(question: Question, answer: Answer, acronyms: Mapping[str, str]) -> Looked:
    """How the look-up of ``question`` ended; ``acronyms`` are those that the brief defines."""
    outcome, message = _ended(question, answer, acronyms)
    rule = _RULES.get(outcome)
    finding = None if rule is None else _finding(rule, question, message)
    return Looked(question, answer, outcome, finding)


def _ended(question: Question, answer: Answer, acronyms: Mapping[str, str]) -> tuple[Outcome, str]:
    key = question.key
    match answer:
        case Held(decisions):
            fitting = [d for d in decisions if _agrees(question.names, d.name, acronyms)]
            listed = "; ".join(map(str, decisions))
            if not fitting:
                named = " or ".join(question.names)
                return Outcome.OTHER_NAME, f"{key}: the brief has {named}, the list {listed}"
            if len(decisions) > 1:
                begin = f"{len(decisions)} decisions begin there: {listed}"
                return Outcome.SEVERAL, f"{key}: {begin}"
            return Outcome.FOUND, ""
        case Absent(where):
            named = f"{question.names[0]}, " if question.names else ""
            return Outcome.NOT_FOUND, f"{named}{key} is {where}"
        case Unasked(reason):
            return Outcome.NOT_CHECKED, f"{key} was not looked up: {reason}"
        case _:
            assert_never(answer)


def _agrees(names: Iterable[str], listed: str, acronyms: Mapping[str, str]) -> bool:
    """Whether a decision may be what the brief calls by one of ``names``; where one side has no
    name, nothing speaks against it."""
    known = [name for name in names if name]
    return (
        not known
        or not listed
        or any(
            same_case_name(name, listed, acronyms) is not NameMatch.DIFFERENT
            or short_name_fits(name, listed)
            for name in known
        )
    )


def _finding(rule: Rule, question: Question, message: str) -> Finding:
    first, *others = question.places
    return Finding(
        code=rule.code,
        rule=rule.name,
        severity=rule.severity,
        confidence=Confidence.HIGH,
        message=message,
        location=first,
        related=tuple(Related("again here", place, plain=True) for place in others[:_MOST_PLACES]),
        authority=question.authority,
        entry=question.entry,
        subject=str(question.key),
    )
