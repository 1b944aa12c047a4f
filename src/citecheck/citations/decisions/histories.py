"""Subsequent and prior history: the words between two citations that make one a decision on the
other (The Bluebook, rule 10.7)."""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.citations.decisions.mentions import CaseMention
from citecheck.citations.decisions.names.case_names import read_backward
from citecheck.citations.decisions.tails import HISTORY, closing
from citecheck.facts.volume_years import years_of_volume
from citecheck.model.keys import case_keys
from citecheck.model.spans import Span
from citecheck.patterns import re


def continue_history(text: str, mentions: Sequence[CaseMention], mention: CaseMention) -> None:
    """Attach ``mention`` to the citation before it when words of history lead to it."""
    if not mentions:
        return
    before = mentions[-1]
    gap_start = max(
        before.core.end, before.parentheses[-1].end if before.parentheses else 0, before.span.end
    )
    gap_start = _behind_bracket(text, gap_start)
    if not 0 <= mention.span.start - gap_start <= 120:
        # the name may have been read too far back: history words end where it begins
        gap_start = _behind_bracket(text, max(before.core.end, before.span.end))
        if not 0 <= mention.core.start - gap_start <= 250:
            return
    if before.history and text[gap_start : mention.span.start] == _AND and mention.name is None:
        # `467 Mass. 230 (2014), S.C., 470 Mass. 837 and 472 Mass. 448 (2015)`
        mention.parent, mention.history = before.parent, before.history
        return
    match = HISTORY.match(text, gap_start)
    if match is None or match.end() == gap_start:
        return
    limit = max(mention.span.start, match.end())
    if match.end() < mention.span.start - 4 and not _JOINS.fullmatch(text, match.end(), limit):
        return
    if mention.name and _ENDED.match(text, match.end(), limit):
        return  # `trans. denied; Doe v. Roe, 99 N.E.3d 5`: denied without a report, and a next one
    if before.year is None and mention.year is not None and _may_be_of(before, mention.year):
        # "(5th Cir.), cert. denied, 498 U.S. 5 (1990)": of two decisions of one year the later
        # alone says it (The Bluebook, rule 10.5(b))
        before.year = mention.year
    if _overruled_it(match["phrase"], before, mention):
        return
    mention.parent = before.parent if before.parent is not None else len(mentions) - 1
    mention.history = match["phrase"]
    if mention.name and mention.name.span.start < match.end():
        mention.name = read_backward(text, mention.core.start, match.end())
        start = mention.name.span.start if mention.name else mention.core.start
        mention.span = Span(start, mention.span.end)


def _overruled_it(phrase: str, before: CaseMention, mention: CaseMention) -> bool:
    """Whether a decision overruled an older one, which is then no history of it: ``Roe, 365 NLRB
    No. 154 (2017), overruled Doe, 343 NLRB 646 (2004)``."""
    older = mention.year is not None and before.year is not None and mention.year < before.year
    return older and phrase.startswith("overruled") and not phrase.endswith((" by", " in"))


def _behind_bracket(text: str, at: int) -> int:
    """Behind what California puts in brackets where others put it in parentheses: ``26 Cal.App.4th
    1311 [rejecting a challenge], disapproved in`` (California Style Manual, § 1:6)."""
    closed = closing(text, at + 1) if text.startswith(" [", at) else None
    return at if closed is None else closed


def _may_be_of(mention: CaseMention, year: int) -> bool:
    """Whether a decision without a year of its own may be of ``year``: it has a parenthesis that
    leaves the year out, or its volume holds decisions of that year."""
    if mention.court is not None:
        return True
    if mention.parentheses:
        return False
    volumes = [key for key in case_keys(mention.keys) if key.volume.isdigit()]
    known = [y for key in volumes if (y := years_of_volume(key.reporter, int(key.volume)))]
    return bool(known) and all(years.allows(year) for years in known)


_AND = " and "
_ENDED = re.compile(r"[;.] ")
_JOINS = re.compile(r"[\s,]*(?:[A-Za-z.,'&() ]{0,60}[, ]+)?(?:No\. [\w:-]+, )?")
