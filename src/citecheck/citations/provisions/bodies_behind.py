"""Bodies of court rules named behind the number of a rule: ``Rule 56, SCRCP``, ``Rule 9A of the
Superior Court``, ``Rule 5:17 of the Rules of the Supreme Court of Virginia``.
"""

from __future__ import annotations

from functools import cache

from citecheck.citations.provisions.numbers import Hyphen
from citecheck.citations.provisions.rule_bodies import (
    OWN_NAMES,
    RULE_WORD,
    SUBJECT,
    SUBJECTS,
    names_pattern,
    row_named,
    rows_by_name,
    rules_on,
    without_spaces,
)
from citecheck.dataclass import NamedTuple
from citecheck.facts.jurisdictions import by_spelling, jurisdiction_before, name_after, states
from citecheck.facts.rules_of_court import RuleRow, rules_of_court
from citecheck.patterns import re


class Behind(NamedTuple):
    """A body of rules named behind a number: its normal form, where its name ends, and what a
    hyphen in its numbers is."""

    source: str
    end: int
    hyphen: Hyphen = Hyphen.EITHER


def own_body_at(text: str, at: int) -> Behind | None:
    """The rules whose own name begins at ``at`` (``Rule 56, SCRCP``)."""
    match = OWN_NAMES.match(text, at)
    if match is None:
        return None
    row = row_named(match[0])
    # `Rule 4, FINRA Rule 3110`: a name that a number follows begins the next citation
    next_one = _NUMBER_BEHIND.match(text, match.end()) is not None
    if row.jurisdiction not in states() and (row.jurisdiction != "U.S." or next_one):
        return None
    return Behind(row.normal_form, match.end(), Hyphen(row.hyphen))


_NUMBER_BEHIND = re.compile(r" \d")


def _may_follow(row: RuleRow) -> bool:
    """Whether the name of rules that are read at home alone may stand behind a number: always, or
    as that of rules whose own initials are not all of it (``Rule 404(b), M. R. Evid.``)."""
    spellings = row.printed()
    return row.only_behind or (row.only_at_home and all(". " in s for s in spellings))


@cache
def _names_behind(state: str) -> tuple[re.Pattern, dict[str, RuleRow]] | None:
    rows = [row for row in rules_of_court() if row.jurisdiction == state and _may_follow(row)]
    return (re.compile(names_pattern(rows)), rows_by_name(rows)) if rows else None


_OF_SUPREME_COURT = re.compile(
    r"(?P<before>Rules of the )?(?P<name>[A-Z][A-Za-z.' ]{0,24}? )?Supreme Court"
    r"(?!(?: Rules)? (?:of|for) (?:App|Civ|Crim|Prof|Jud|the Gov))(?P<rules> Rules)?"
    r"(?P<of> of (?:the )?(?:State of )?(?=[A-Z]))?"
)
_OF_SUBJECT = re.compile(rf"{RULE_WORD} (?:of )?(?:the )?{SUBJECT}")


def supreme_body_behind(text: str, at: int, state: str = "") -> Behind | None:
    """The rules of a supreme court named at ``at``: ``Rules of the Supreme Court of Virginia``,
    ``Oklahoma Supreme Court Rules``; one that is not named is that of ``state``, or else that of
    the United States."""
    match = _OF_SUPREME_COURT.match(text, at)
    if match is None or not (match["before"] or match["rules"] or (state and not match["name"])):
        return None
    if match["of"] and (behind := name_after(text, match.end(), by_spelling(), most=40)):
        return Behind(_supreme(behind[1]), behind[0])
    if match["name"]:
        before = jurisdiction_before(text, match.end("name"))
        named = before and before[0] == match.start("name")
        return Behind(_supreme(before[1]), match.end()) if before and named else None
    return Behind(_supreme(state or "U.S."), match.end())


def _supreme(state: str) -> str:
    return "Sup. Ct. R." if state == "U.S." else f"{state} Sup. Ct. R."


def body_behind_at_home(text: str, at: int, state: str) -> Behind | None:
    """The rules whose name begins at ``at`` behind a number, as the courts of ``state`` understand
    it: ``Rule 9A of the Superior Court``, ``Rule 56 of the Rules of Civil Procedure``."""
    names = _names_behind(state)
    match = names[0].match(text, at) if names else None
    if names and match:
        row = names[1][without_spaces(match[0])]
        return Behind(row.normal_form, match.end(), Hyphen(row.hyphen))
    if subject := _OF_SUBJECT.match(text, at):
        normal = next(normal for name, (_, normal) in SUBJECTS.items() if subject[name])
        source, hyphen = rules_on(state, normal)
        return Behind(source, subject.end(), hyphen or Hyphen.EITHER)
    return supreme_body_behind(text, at, state)
