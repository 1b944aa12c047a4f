"""An entry of the table is never cited in the brief.

What it does

Reports entries for which neither the body nor a footnote has a citation in any form: full,
short, *supra* or *id.*, or for writings known by title, the title. Where the brief cites the
section but not the subsection that is listed, or where the number that tells the entry from others
stands somewhere in its text without being read as a citation, or where all pages that the entry
lists are not wholly readable (they have no text or a garbled one, numbered lines without words, or
words marked as redacted), or where the text has marks of notes and no notes, the finding is of low
confidence; and so it is where the entry may be cited in what is not read of the filing (its cover,
a certificate, an appendix): all pages that it lists lie there, or its words or number stand there.
The report says for how many entries that is so, under what was not checked.

Why it matters

A stale entry sends the court to pages where nothing is, and often marks an argument that was cut.

Example

    Roe v. Doe, 10 F.4th 20 (2d Cir. 2021) ........ 12

with no citation of *Roe v. Doe* anywhere.

How to fix

Take the entry out of the table, or cite the authority.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck.crosscheck import Comparison, OnlyInTable
from citecheck.evidence.mentions import TextMentions, plain
from citecheck.evidence.unread.lost_notes import lost_notes, lost_notes_said
from citecheck.evidence.unread.pages import UnreadPages
from citecheck.evidence.unread.rest import UnreadRest
from citecheck.model.config import Config
from citecheck.model.findings import Confidence, Finding, Severity
from citecheck.model.keys import TitleKey
from citecheck.model.table import TableEntry
from citecheck.rules._say import entry_place, entry_words, finding
from citecheck.rules.base import Rule

_ID = ("TOA102", "never-cited", Severity.ERROR)
_MOST_NAMED = 5


def check(comparison: Comparison, config: Config) -> Iterator[Finding]:
    """One finding an entry."""
    unread, rest = UnreadPages(comparison.document), UnreadRest(comparison.document)
    lost = lost_notes(comparison.document) > 0
    for pairing, entry in _uncited(comparison):
        titled = bool(entry.keys) and isinstance(entry.keys[0], TitleKey)
        confidence = Confidence.MEDIUM if titled or not pairing.sure else Confidence.HIGH
        if lost or unread.hide(entry) or _stands_in_text(comparison, entry) or rest.holds(entry):
            confidence = Confidence.LOW
        yield finding(
            _ID,
            f"in the table but never cited: {entry_words(entry)}",
            entry_place(comparison, entry),
            subject=entry.text,
            confidence=confidence,
            entry=pairing.entry,
        )


def _unchecked(comparison: Comparison, _config: Config) -> Iterator[str]:
    if lost := lost_notes(comparison.document):
        entries = [entry for _, entry in _uncited(comparison)]
        named_here = f": {_list(entries)}" if entries else ""
        yield f"{lost_notes_said(lost)}{named_here}"
        return
    unread, rest = UnreadPages(comparison.document), UnreadRest(comparison.document)
    hidden: list[TableEntry] = []
    named: list[TableEntry] = []
    told: list[TableEntry] = []
    outside: list[TableEntry] = []
    for _, entry in _uncited(comparison):
        if unread.hide(entry):
            hidden.append(entry)
        elif _stands_in_text(comparison, entry):
            (named if _named_in_text(comparison, entry) else told).append(entry)
        elif rest.holds(entry):
            outside.append(entry)
    for entries, why in (
        (hidden, "that may be cited where the brief is not wholly readable"),
        (named, "whose name stands in the brief's text without a citation that was read"),
        (told, "whose number or name stands in the brief's text without being read as a citation"),
        (
            outside,
            "that may be cited on the cover, in a certificate or an appendix, which is not read",
        ),
    ):
        if entries:
            noun = "entry" if len(entries) == 1 else "entries"
            yield f"{len(entries)} {noun} {why}: {_list(entries)}"


def _stands_in_text(comparison: Comparison, entry: TableEntry) -> bool:
    """Whether the entry's number or its name stands in the text."""
    mentions = comparison.once(_mentions)
    return _named_in_text(comparison, entry) or mentions.number(entry) or mentions.address(entry)


def _mentions(comparison: Comparison) -> TextMentions:
    return TextMentions(comparison.document.view)


def _named_in_text(comparison: Comparison, entry: TableEntry) -> bool:
    """Whether the text names the entry's decision, both parties (``(quoting Roe v. Doe)``)."""
    named = entry.name or ""
    if not entry.is_bare_name and " v. " not in named:
        return False
    return comparison.once(_mentions).words(plain(named))


def _uncited(comparison: Comparison) -> Iterator[tuple[OnlyInTable, TableEntry]]:
    for pairing in comparison.pairings:
        if isinstance(pairing, OnlyInTable):
            yield pairing, comparison.entries[pairing.entry]


def _list(entries: Sequence[TableEntry]) -> str:
    named = "; ".join(entry_words(entry, 60) for entry in entries[:_MOST_NAMED])
    more = len(entries) - _MOST_NAMED
    return f"{named}; and {more} more" if more > 0 else named


RULE = Rule(
    *_ID, "in the table, never cited in the brief", __doc__ or "", check, unchecked=_unchecked
)
