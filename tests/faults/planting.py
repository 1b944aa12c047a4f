"""Planting one fault in a table of authorities: which entries take which fault, how the text is
changed, and which codes are then right.

An entry takes a fault only where a careful reader would have to find it. What stands in the way
is said at each kind of fault: what a reader could not know either is no test.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from itertools import pairwise
from random import Random

from tests.faults.brief import (
    Brief,
    case_keys,
    doubtful,
    hangs,
    has_page_list,
    in_body,
    in_words,
    labels,
    pages_at,
    plain_case,
    slip,
    sure_labels,
    with_words,
)
from tests.faults.order import plain_rank, side

from citecheck.evidence.mentions import PageTexts
from citecheck.model.citations import Form
from citecheck.model.findings import Finding
from citecheck.model.keys import AuthorityKey, CaseKey, DocketKey, ProvisionKey, TitleKey
from citecheck.model.kinds import Kind
from citecheck.model.page_labels import Numbering, PageLabel
from citecheck.names.same_name import party_words
from citecheck.table.page_lists import read_page_list


@dataclass(frozen=True)
class Fault:
    """A changed text, and what must be said of it.

    ``right`` are sets of codes, any one of which is a full answer; ``was`` is the place of the
    changed entry in the old table and ``entry`` in the new one (None where it is gone); ``keys``
    identify its authority.
    """

    kind: str
    what: str
    text: str
    right: tuple[frozenset[str], ...]
    was: int
    entry: int | None
    keys: tuple[AuthorityKey, ...]


def dropped_entry(brief: Brief, index: int, random: Random) -> Fault | None:
    """An entry is gone: TOA101 for its authority.

    Not where the table alone tells what the authority is (a title; a case that the brief cites
    in short forms only), nor where another entry stands for it too.
    """
    entry = brief.entries[index]
    if any(isinstance(key, TitleKey) for key in entry.keys) or entry.history_keys:
        return None
    # an entry that hangs on the one above, by its name or by its code, moves to another
    if hangs(brief, index) or (index + 1 < len(brief.entries) and hangs(brief, index + 1)):
        return None
    if not brief.cited_in_full(index) or not brief.alone(index) or not brief.in_one_piece(index):
        return None
    if any(c.history_of is not None for c in brief.citations(index)):
        return None
    text = with_words(brief, *brief.lines(index), "")
    return Fault("dropped", entry.text, text, _codes("TOA101"), index, None, entry.keys)


def changed_volume(brief: Brief, index: int, random: Random) -> Fault | None:
    """A digit of the volume: TOA103, or TOA101 with TOA102 where it is too far off."""
    keys = case_keys(brief.entries[index])
    if not keys or "WL" in keys[0].reporter or not plain_case(brief, index):
        return None
    key = keys[0]
    printed = key.printed or key.reporter
    volume = slip(random, key.volume)
    if _is_cited(brief, replace(key, volume=volume)):
        return None
    return _other_citation(brief, index, "volume", f"{key.volume} {printed}", f"{volume} {printed}")


def changed_first_page(brief: Brief, index: int, random: Random) -> Fault | None:
    """A digit of the first page or of the database number: TOA103, or TOA101 with TOA102."""
    keys = case_keys(brief.entries[index])
    if not keys or not plain_case(brief, index) or not keys[0].page.isdigit():
        return None
    key = keys[0]
    printed = key.printed or key.reporter
    page = slip(random, key.page)
    if _is_cited(brief, replace(key, page=page)):
        return None
    return _other_citation(brief, index, "first page", f"{printed} {key.page}", f"{printed} {page}")


def changed_year(brief: Brief, index: int, random: Random) -> Fault | None:
    """Another year for a decision: TOA104.

    Codes and books have editions, so that two years of one may both be right.
    """
    entry = brief.entries[index]
    if not plain_case(brief, index) or entry.year is None or brief.blamed(index, "TOA104"):
        return None
    years = {c.year for c in brief.citations(index) if c.form is Form.FULL and c.year}
    if entry.year not in years or entry.history_keys:
        return None
    other = entry.year + random.choice((-10, -2, -1, 1, 2))
    if other in years:
        return None
    text = in_words(brief, index, f"{entry.year})", f"{other})")
    return at_entry(brief, index, "year", text, "TOA104")


def changed_section(brief: Brief, index: int, random: Random) -> Fault | None:
    """A digit of a section: TOA103, or TOA102 with TOA101. Not *et seq.*, which may be any."""
    entry = brief.entries[index]
    if "et seq" in entry.text:
        return None
    key = entry.keys[0] if len(entry.keys) == 1 else None
    if not isinstance(key, ProvisionKey) or not re.search(r"\d", key.section):
        return None
    if key.kind is Kind.CONSTITUTION or not brief.cited_in_full(index) or not brief.alone(index):
        return None
    section = slip(random, key.section)
    if any(
        isinstance(k, ProvisionKey) and k.section == section
        for a in brief.report.authorities
        for k in a.keys
    ):
        return None
    return _other_citation(brief, index, "section", key.section, section)


def changed_name(brief: Brief, index: int, random: Random) -> Fault | None:
    """A letter of a party's name: TOA105.

    Only in words by which the case is known: an abbreviation may be anything.
    """
    entry = brief.entries[index]
    if not plain_case(brief, index) or not entry.name or brief.blamed(index, "TOA105"):
        return None
    if " v. " not in entry.name or not any(
        c.form is Form.FULL and c.name and " v. " in c.name for c in brief.citations(index)
    ):
        return None
    known = party_words(entry.name)
    words = [
        word
        for word in re.findall(r"[A-Z][a-z]{4,}(?![\w.'’])", entry.name)
        if word.lower() in known
    ]
    if not words:
        return None
    word = random.choice(words)
    at = random.randrange(1, len(word) - 1)
    letter = random.choice([c for c in "aeioulmnrst" if c != word[at]])
    text = in_words(brief, index, word, word[:at] + letter + word[at + 1 :])
    return at_entry(brief, index, "name", text, "TOA105")


def moved_entry(brief: Brief, index: int, random: Random) -> Fault | None:
    """An entry between two that both belong before it, or both behind it: TOA110.

    Past two entries at least: of two neighbours in the wrong order either may be said to be out of
    place. Only in a category whose entries near it are in order by any habit: plain names (not *In re*,
    *The* or *United States*) with different initials, or sections of one code.
    """
    entry = brief.entries[index]
    if any(
        f.code in ("TOA110", "TOA111") for f in brief.report.findings if shares(brief, f, index)
    ):
        return None
    rank = plain_rank(entry)
    if rank is None or not brief.in_one_piece(index) or hangs(brief, index):
        return None
    places: list[int] = []
    for before, behind in pairwise(range(len(brief.entries))):
        if index in (before, behind):
            continue
        pair = [brief.entries[before], brief.entries[behind]]
        if any(e.heading != entry.heading for e in pair):
            continue
        if hangs(brief, behind) or not brief.in_one_piece(before):
            continue
        passed = brief.entries[min(behind, index + 1) : max(before + 1, index)]
        sides = {side(plain_rank(e), rank) for e in passed}
        if (
            len(passed) > 1
            and sides in ({-1}, {1})
            and brief.lines(before)[1] <= brief.lines(behind)[0]
        ):
            places.append(before)
    if not places or (index + 1 < len(brief.entries) and hangs(brief, index + 1)):
        return None
    before = random.choice(places)
    at, (start, end) = brief.lines(before)[1], brief.lines(index)
    words = brief.text[start:end]
    if at <= start:
        text = brief.text[:at] + words + brief.text[at:start] + brief.text[end:]
        new = before + 1
    else:
        text = brief.text[:start] + brief.text[end:at] + words + brief.text[at:]
        new = before
    fault = at_entry(brief, index, "moved", text, "TOA110")
    return fault and replace(fault, entry=new)


def added_page(brief: Brief, index: int, random: Random) -> Fault | None:
    """A page that does not cite the authority: TOA107.

    Only a page that has none of its names either, and on which everything is resolved.
    """
    entry, at = brief.entries[index], pages_at(brief, index)
    if at is None or not has_page_list(brief, index) or isinstance(entry.keys[0], TitleKey):
        return None
    texts = PageTexts(brief.report.document)
    cited = labels(brief, brief.citations(index)) | entry.pages.labels
    free = [
        label
        for label in dict.fromkeys(p.label for p in brief.report.document.pagination.pages)
        if label
        and label.numbering is Numbering.ARABIC
        and label not in cited
        and label not in doubtful(brief)
        and texts.has(label)
        and not texts.names(label, entry)
        and in_body(brief, label)
    ]
    if not free:
        return None
    page = random.choice(free)
    pages = entry.pages_text
    text = with_words(brief, at, at + len(pages), f"{pages}, {page}")
    return at_entry(brief, index, f"added page {page}", text, "TOA107")


def removed_page(brief: Brief, index: int, random: Random) -> Fault | None:
    """A page that cites the authority is not listed: TOA106.

    Not where the citation runs over a page break: either page will do.
    """
    entry, at = brief.entries[index], pages_at(brief, index)
    if at is None or not has_page_list(brief, index) or len(entry.pages.ranges) < 2:
        return None
    parts = re.split(r",\s*", entry.pages_text)
    sure = sure_labels(brief, index)
    chosen = [
        k
        for k, part in enumerate(parts)
        if PageLabel.parse(part) in sure and parts.count(part) == 1
    ]
    if len(parts) < 2 or not chosen:
        return None
    gone = random.choice(chosen)
    left = [part for k, part in enumerate(parts) if k != gone]
    if PageLabel.parse(parts[gone]) in read_page_list(", ".join(left)).labels:
        return None
    text = with_words(brief, at, at + len(entry.pages_text), ", ".join(left))
    return at_entry(brief, index, f"removed page {parts[gone]}", text, "TOA106")


def duplicated_entry(brief: Brief, index: int, random: Random) -> Fault | None:
    """An entry stands there twice: TOA109 at the second."""
    entry = brief.entries[index]
    if not brief.in_one_piece(index) or not entry.pages_text or hangs(brief, index):
        return None
    if index + 1 < len(brief.entries) and hangs(brief, index + 1):
        return None
    # one docket number can stand for several decisions
    if not entry.keys or all(isinstance(key, DocketKey) for key in entry.keys):
        return None
    if any(f.entry == index for f in brief.report.findings):
        return None
    end = brief.lines(index)[1]
    text = with_words(brief, end, end, brief.words(index))
    fault = at_entry(brief, index, "duplicate", text, "TOA109")
    return fault and replace(fault, entry=index + 1)


FAULTS: tuple[Callable[[Brief, int, Random], Fault | None], ...] = (
    dropped_entry,
    changed_volume,
    changed_first_page,
    changed_year,
    changed_section,
    changed_name,
    moved_entry,
    added_page,
    removed_page,
    duplicated_entry,
)


# --- what the faults share ----------------------------------------------------------------------


def _codes(*alternatives: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(codes.split("+")) for codes in alternatives)


def at_entry(brief: Brief, index: int, what: str, text: str | None, *right: str) -> Fault | None:
    if text is None:
        return None
    entry = brief.entries[index]
    kind = what.split()[0]
    return Fault(kind, f"{what}: {entry.text}", text, _codes(*right), index, index, entry.keys)


def _is_cited(brief: Brief, key: CaseKey) -> bool:
    """Whether another decision of the brief stands at this place: then that one is meant."""
    return any(key in authority.keys for authority in brief.report.authorities)


def _other_citation(brief: Brief, index: int, what: str, old: str, new: str) -> Fault | None:
    if brief.blamed(index, "TOA103"):
        return None
    text = in_words(brief, index, old, new)
    return at_entry(brief, index, f"{what} {new}", text, "TOA103", "TOA101+TOA102")


def shares(brief: Brief, finding: Finding, index: int) -> bool:
    return (
        finding.entry is not None
        and brief.entries[finding.entry].heading == brief.entries[index].heading
    )
