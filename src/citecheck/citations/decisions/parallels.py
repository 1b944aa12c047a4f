"""Parallel citations: one decision in several reporters, as each court joins them.

Most set a comma. Michigan sets a semicolon, Georgia parentheses, and a blank stands for a page
that is not printed yet.
"""

from __future__ import annotations

from collections.abc import Sequence

from citecheck.citations.decisions.reporters import ReporterSite
from citecheck.citations.decisions.status import behind_page
from citecheck.citations.decisions.tails import read_pin
from citecheck.patterns import re

# blanks stand for a page that was not printed yet: `545 U.S. 913, ___, 125 S. Ct. 2764`
_PARALLEL = re.compile(r"(?:,? ?(?:_{1,6}|-{2,4}|—{1,3}))?,? ?\[?")
# Michigan sets a semicolon (`461 Mich 109; 597 NW2d 817`), as federal courts do behind a blank:
# what reprints the decisions of others stands behind it
_REPRINT_BEHIND = re.compile(r"(?:,? ?(?:_{1,6}|-{2,4}|—{1,3}))?; ?")
_REPRINTS = ("S. Ct.", "L. Ed.", "N.Y.S.", "Cal. Rptr.", "A.L.R.")
# Georgia sets it in parentheses, behind the divisions and a note of theirs: `302 Ga. 228 (2) (c)
# (806 SE2d 505) (2017)`, `557 (1), n. 3 (718 SE2d 889) (2011)`
_DIVISIONS = r"(?: ?\((?:\d{1,2}|[A-Za-z]|[ivx]{1,4}|[IVX]{1,4})\)){1,4}"
_REPRINT_WITHIN = re.compile(rf"(?:{_DIVISIONS})?(?:,? (?:nn?|fn)\. ?\d{{1,3}})?,? \(")
# or behind the divisions and a comma: `264 Ga. 744, 746(1), 452 S.E.2d 476`
_REPRINT_BEHIND_DIVISIONS = re.compile(rf"(?:{_DIVISIONS}(?:, \d{{1,4}})?){{1,3}}, ?")
# and for a page of it: `603 U.S. ___, ___ (2024)`
_BLANK_PIN = re.compile(r", ?(?:_{2,6}|-{2,4}|—{1,3})(?= [(\[])")
_LONGEST_JOINT = 40  # code points between parallel citations


def read_parallels(
    text: str, sites: Sequence[ReporterSite], k: int
) -> tuple[list[ReporterSite], str | None, int, bool]:
    """The parallel citations that begin with ``sites[k]``, the first pin among them, where
    they end, and whether "at" leads the pin (``410 U.S. 113 at 155``)."""
    group = [sites[k]]
    pin: str | None = None
    while True:
        end = behind_page(text, group[-1].span.end)
        following = sites[k + len(group)] if k + len(group) < len(sites) else None
        found, after = read_pin(text, end)
        stop = None if following is None else _joined_at(text, group, following, (after, end))
        if following is None or stop is None:
            break
        pin = pin or (found if stop == after else None)
        group.append(following)
    has_at = found is not None and text[end : end + 4] == " at "
    if found is not None:
        end = after
    elif blank := _BLANK_PIN.match(text, end):
        end = blank.end()
    if any(_enclosed(text, s.span.start) for s in group[1:]) and text[end : end + 1] == ")":
        end += 1
    return group, pin or found, end, has_at


def _joined_at(
    text: str, group: Sequence[ReporterSite], following: ReporterSite, stops: tuple[int, int]
) -> int | None:
    """At which of ``stops`` the words begin that make ``following`` a parallel citation of
    ``group``, or None where it is another decision."""
    if following.short:
        return None
    start = following.span.start
    reprint = _is_reprint(following) and not _is_reprint(group[0])
    for stop in stops:
        if not 0 <= start - stop <= _LONGEST_JOINT:
            continue
        if _PARALLEL.fullmatch(text, stop, start):
            return stop
        if (reprint or _is_neutral(group[-1])) and _REPRINT_BEHIND.fullmatch(text, stop, start):
            return stop
        if reprint and _REPRINT_BEHIND_DIVISIONS.fullmatch(text, stop, start):
            return stop
        if reprint and _REPRINT_WITHIN.fullmatch(text, stop, start):
            return stop if _closes(text, following) else None
    return None


def _is_reprint(site: ReporterSite) -> bool:
    """Whether a reporter prints again what another has as the official one."""
    return site.cite_type == "state_regional" or site.key.reporter.startswith(_REPRINTS)


def _is_neutral(site: ReporterSite) -> bool:
    """Whether a court numbers its decisions so itself, whatever prints them: ``2014 VT 78; 197 Vt.
    176``."""
    return site.cite_type == "neutral"


def _enclosed(text: str, start: int) -> bool:
    return text[start - 1 : start] == "("


# of the Supreme Court's decisions two: `443 U. S. 307 (99 SCt 2781, 61 LE2d 560) (1979)`
_CLOSES = re.compile(
    r"(?:, \d{1,3} [A-Z][A-Za-z. ]{0,8}(?:\dd)?\.? ?\d{1,4}(?:, \d{1,4})?){0,2}\) \("
)


def _closes(text: str, site: ReporterSite) -> bool:
    """Whether the parenthesis before ``site`` holds citations only, and a year follows it."""
    _, after = read_pin(text, site.span.end)
    return any(_CLOSES.match(text, end) for end in (after, site.span.end))
