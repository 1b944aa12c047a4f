"""Entries for papers of another case, or its oral argument, told from the entry of its decision."""

from __future__ import annotations

from collections.abc import Collection

from citecheck.citations.decisions import cases, dockets, reporters
from citecheck.citations.writings.court_papers import Paper, may_name_paper, read_paper
from citecheck.dataclass import replace
from citecheck.model.keys import AuthorityKey, TitleKey
from citecheck.model.kinds import Identity
from citecheck.model.table import Table, TableEntry
from citecheck.table.headings import kind_named


def listed_papers(table: Table | None) -> list[Paper]:
    """The papers of other cases that the table lists."""
    entries = table.entries if table else ()
    return [paper for entry in entries if (paper := _paper(entry)) is not None]


def with_papers(table: Table | None, cited: Collection[AuthorityKey]) -> Table | None:
    """The table, in which the entries of those papers that the brief cites are no entries of the
    decision. ``cited`` are the keys of what is cited."""
    if table is None:
        return None
    return replace(
        table,
        entries=tuple(
            _as_paper(entry) if _key(entry) in cited and _paper(entry) else entry
            for entry in table.entries
        ),
    )


def _paper(entry: TableEntry) -> Paper | None:
    if not entry.keys or entry.keys[0].identity is not Identity.DECISION:
        return None
    words = entry.text
    if not may_name_paper(words):
        return None
    mentions = cases.read(words, reporters.find(words), list(dockets.find(words)))
    return read_paper(_key(entry), words, mentions)


def _key(entry: TableEntry) -> TitleKey:
    return TitleKey(kind_named(entry.heading), entry.text)


def _as_paper(entry: TableEntry) -> TableEntry:
    return replace(
        entry,
        keys=(_key(entry),),
        history_keys=(),
        court=None,
        docket=None,
        pin=None,
        lost_parenthesis=None,
        name=None,
    )
