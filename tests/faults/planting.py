"""Planting one fault in a table of authorities: which entries take which fault, how the text is
changed, and which codes are then right.

An entry takes a fault only where a careful reader would have to find it. What stands in the way
is said at each kind of fault: what a reader could not know either is no test.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import pairwise
from random import Random

from citecheck.document.places import Places
from citecheck.findings import Confidence, Finding, Report, Severity
from citecheck.mentions import PageTexts
from citecheck.model import (
    Ambiguous,
    AuthorityKey,
    CaseKey,
    Citation,
    DocketKey,
    Form,
    Kind,
    PageList,
    PaginationSource,
    ProvisionKey,
    SerialKey,
    TableEntry,
    TitleKey,
    Unresolved,
)
from citecheck.names import party_words
from citecheck.toa.page_lists import expand


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


@dataclass(frozen=True)
class Brief:
    """A brief before a fault is planted."""

    text: str
    report: Report

    @property
    def entries(self) -> tuple[TableEntry, ...]:
        return self.report.table.entries if self.report.table else ()

    def words(self, index: int) -> str:
        """The entry as it stands in the text, from the first line's beginning to its end."""
        start, end = self.lines(index)
        return self.text[start:end]

    def lines(self, index: int) -> tuple[int, int]:
        """The whole lines of an entry, the last line's end included."""
        span = self.entries[index].span
        start = self.text.rfind("\n", 0, span.start) + 1
        end = self.text.find("\n", span.end)
        return start, len(self.text) if end < 0 else end + 1

    def citations(self, index: int) -> list[Citation]:
        """The citations that an entry stands for."""
        return [self.report.citations[k] for k in self.report.entry_sites[index]]

    def blamed(self, index: int, *codes: str) -> bool:
        """Whether something is wrong with an entry already."""
        return any(f.entry == index and f.code in codes for f in self.report.findings)

    def cited_in_full(self, index: int) -> bool:
        """Whether the brief cites just this authority in full, beyond doubt."""
        keys = set(_case_keys(self.entries[index]) or self.entries[index].keys)
        return any(
            c.form is Form.FULL and not c.low_confidence and keys & set(c.keys)
            for c in self.citations(index)
        )

    def alone(self, index: int) -> bool:
        """Whether no other entry could stand for the same authority."""
        mine = self.entries[index]
        return not any(
            k != index and any(_stands_for(a, b) for a in other.keys for b in mine.keys)
            for k, other in enumerate(self.entries)
        )

    def in_one_piece(self, index: int) -> bool:
        """Whether the lines of an entry belong to it alone: no page break between them and no
        other entry on them."""
        start, end = self.lines(index)
        return (
            "\f" not in self.text[start:end]
            and self.text[start:end].count("\n") <= 4
            and "\n\n" not in self.text[start:end]
            and not any(
                k != index and start < e.span.end and e.span.start < end
                for k, e in enumerate(self.entries)
            )
        )


def _stands_for(other: AuthorityKey, mine: AuthorityKey) -> bool:
    if isinstance(other, ProvisionKey) and isinstance(mine, ProvisionKey):
        return other.covers(mine) or mine.covers(other)
    if isinstance(other, SerialKey) and isinstance(mine, SerialKey):
        # a debate or a work may be listed once for several of its pages
        return other.text[:12] == mine.text[:12]
    return other == mine


def _case_keys(entry: TableEntry) -> tuple[CaseKey, ...]:
    return tuple(key for key in entry.keys if isinstance(key, CaseKey))


# --- changing the text ------------------------------------------------------------------------


def _with(brief: Brief, start: int, end: int, words: str) -> str:
    return brief.text[:start] + words + brief.text[end:]


def _in_words(brief: Brief, index: int, old: str, new: str) -> str | None:
    """The text with ``old`` in the entry's words changed, where it stands there just once."""
    start, end = brief.lines(index)
    pages = _pages_at(brief, index)
    stop = pages if pages is not None else end
    pattern = re.compile(rf"(?<![\w.]){re.escape(old)}(?!\w)")
    found = list(pattern.finditer(brief.text, start, stop))
    return _with(brief, *found[0].span(), new) if len(found) == 1 else None


def _pages_at(brief: Brief, index: int) -> int | None:
    """Where the entry's page list begins, if it ends the entry just as it was read."""
    entry = brief.entries[index]
    start, end = brief.lines(index)
    line = brief.text[start:end].rstrip(" .\n")
    if not entry.pages_text or not line.endswith(entry.pages_text):
        return None
    return start + len(line) - len(entry.pages_text)


def _slip(random: Random, digits: str) -> str:
    """The number with one of its digits changed, the first never to nought."""
    places = [k for k, sign in enumerate(digits) if sign.isdigit()]
    at = random.choice(places)
    low = "1" if at == places[0] else "0"
    others = [d for d in "0123456789" if d != digits[at] and d >= low]
    return digits[:at] + random.choice(others) + digits[at + 1 :]


# --- the faults ---------------------------------------------------------------------------------


def dropped_entry(brief: Brief, index: int, random: Random) -> Fault | None:
    """An entry is gone: TOA101 for its authority.

    Not where the table alone tells what the authority is (a title; a case that the brief cites
    in short forms only), nor where another entry stands for it too.
    """
    entry = brief.entries[index]
    if any(isinstance(key, TitleKey) for key in entry.keys) or entry.history_keys:
        return None
    # an entry that hangs on the one above, by its name or by its code, moves to another
    if _hangs(brief, index) or (index + 1 < len(brief.entries) and _hangs(brief, index + 1)):
        return None
    if not brief.cited_in_full(index) or not brief.alone(index) or not brief.in_one_piece(index):
        return None
    if any(c.history_of is not None for c in brief.citations(index)):
        return None
    text = _with(brief, *brief.lines(index), "")
    return Fault("dropped", entry.text, text, _codes("TOA101"), index, None, entry.keys)


def changed_volume(brief: Brief, index: int, random: Random) -> Fault | None:
    """A digit of the volume: TOA103, or TOA101 with TOA102 where it is too far off."""
    keys = _case_keys(brief.entries[index])
    if not keys or "WL" in keys[0].reporter or not _plain_case(brief, index):
        return None
    key = keys[0]
    printed = key.printed or key.reporter
    volume = _slip(random, key.volume)
    return _other_citation(brief, index, "volume", f"{key.volume} {printed}", f"{volume} {printed}")


def changed_first_page(brief: Brief, index: int, random: Random) -> Fault | None:
    """A digit of the first page or of the database number: TOA103, or TOA101 with TOA102."""
    keys = _case_keys(brief.entries[index])
    if not keys or not _plain_case(brief, index) or not keys[0].page.isdigit():
        return None
    key = keys[0]
    printed = key.printed or key.reporter
    page = _slip(random, key.page)
    return _other_citation(brief, index, "first page", f"{printed} {key.page}", f"{printed} {page}")


def changed_year(brief: Brief, index: int, random: Random) -> Fault | None:
    """Another year for a decision: TOA104.

    Codes and books have editions, so that two years of one may both be right.
    """
    entry = brief.entries[index]
    if not _plain_case(brief, index) or entry.year is None or brief.blamed(index, "TOA104"):
        return None
    years = {c.year for c in brief.citations(index) if c.form is Form.FULL and c.year}
    if entry.year not in years or entry.history_keys:
        return None
    other = entry.year + random.choice((-10, -2, -1, 1, 2))
    if other in years:
        return None
    text = _in_words(brief, index, f"{entry.year})", f"{other})")
    return _at(brief, index, "year", text, "TOA104")


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
    section = _slip(random, key.section)
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
    if not _plain_case(brief, index) or not entry.name or brief.blamed(index, "TOA105"):
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
    text = _in_words(brief, index, word, word[:at] + letter + word[at + 1 :])
    return _at(brief, index, "name", text, "TOA105")


def moved_entry(brief: Brief, index: int, random: Random) -> Fault | None:
    """An entry between two that both belong before it, or both behind it: TOA110.

    Past two entries at least: of two neighbours in the wrong order either may be said to be out of
    place. Only in a category whose entries near it are in order by any habit: plain names (not *In re*,
    *The* or *United States*) with different initials, or sections of one code.
    """
    entry = brief.entries[index]
    if any(
        f.code in ("TOA110", "TOA111") for f in brief.report.findings if _shares(brief, f, index)
    ):
        return None
    rank = _plain_rank(entry)
    if rank is None or not brief.in_one_piece(index) or _hangs(brief, index):
        return None
    places: list[int] = []
    for before, behind in pairwise(range(len(brief.entries))):
        if index in (before, behind):
            continue
        pair = [brief.entries[before], brief.entries[behind]]
        if any(e.heading != entry.heading for e in pair):
            continue
        if _hangs(brief, behind) or not brief.in_one_piece(before):
            continue
        passed = brief.entries[min(behind, index + 1) : max(before + 1, index)]
        sides = {_side(_plain_rank(e), rank) for e in passed}
        if (
            len(passed) > 1
            and sides in ({-1}, {1})
            and brief.lines(before)[1] <= brief.lines(behind)[0]
        ):
            places.append(before)
    if not places or (index + 1 < len(brief.entries) and _hangs(brief, index + 1)):
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
    return replace(_at(brief, index, "moved", text, "TOA110"), entry=new)


def added_page(brief: Brief, index: int, random: Random) -> Fault | None:
    """A page that does not cite the authority: TOA107.

    Only a page that has none of its names either, and on which everything is resolved.
    """
    entry, at = brief.entries[index], _pages_at(brief, index)
    if at is None or not _has_page_list(brief, index) or isinstance(entry.keys[0], TitleKey):
        return None
    texts = PageTexts(brief.report.document)
    cited = _labels(brief, brief.citations(index)) | expand(entry.pages.labels)
    free = [
        label
        for label in dict.fromkeys(p.label for p in brief.report.document.pagination.pages)
        if label
        and label.isdigit()
        and label not in cited
        and label not in _doubtful(brief)
        and texts.has(label)
        and not texts.names(label, entry)
        and _in_body(brief, label)
    ]
    if not free:
        return None
    page = random.choice(free)
    pages = entry.pages_text
    text = _with(brief, at, at + len(pages), f"{pages}, {page}")
    return _at(brief, index, f"added page {page}", text, "TOA107")


def removed_page(brief: Brief, index: int, random: Random) -> Fault | None:
    """A page that cites the authority is not listed: TOA106.

    Not where the citation runs over a page break: either page will do.
    """
    entry, at = brief.entries[index], _pages_at(brief, index)
    if at is None or not _has_page_list(brief, index) or len(entry.pages.labels) < 2:
        return None
    parts = re.split(r",\s*", entry.pages_text)
    sure = _sure_labels(brief, index)
    chosen = [k for k, part in enumerate(parts) if part in sure and parts.count(part) == 1]
    if len(parts) < 2 or not chosen:
        return None
    gone = random.choice(chosen)
    left = [part for k, part in enumerate(parts) if k != gone]
    if parts[gone] in expand(tuple(part.replace("–", "-") for part in left)):
        return None
    text = _with(brief, at, at + len(entry.pages_text), ", ".join(left))
    return _at(brief, index, f"removed page {parts[gone]}", text, "TOA106")


def duplicated_entry(brief: Brief, index: int, random: Random) -> Fault | None:
    """An entry stands there twice: TOA109 at the second."""
    entry = brief.entries[index]
    if not brief.in_one_piece(index) or not entry.pages_text or _hangs(brief, index):
        return None
    if index + 1 < len(brief.entries) and _hangs(brief, index + 1):
        return None
    # one docket number can stand for several decisions
    if not entry.keys or all(isinstance(key, DocketKey) for key in entry.keys):
        return None
    if any(f.entry == index for f in brief.report.findings):
        return None
    end = brief.lines(index)[1]
    text = _with(brief, end, end, brief.words(index))
    return replace(_at(brief, index, "duplicate", text, "TOA109"), entry=index + 1)


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


def _at(brief: Brief, index: int, what: str, text: str | None, *right: str) -> Fault | None:
    if text is None:
        return None
    entry = brief.entries[index]
    kind = what.split()[0]
    return Fault(kind, f"{what}: {entry.text}", text, _codes(*right), index, index, entry.keys)


def _other_citation(brief: Brief, index: int, what: str, old: str, new: str) -> Fault | None:
    if brief.blamed(index, "TOA103"):
        return None
    text = _in_words(brief, index, old, new)
    return _at(brief, index, f"{what} {new}", text, "TOA103", "TOA101+TOA102")


def _plain_case(brief: Brief, index: int) -> bool:
    """A decision with entry, name and citation of its own, cited in full."""
    entry = brief.entries[index]
    return (
        bool(_case_keys(entry))
        and bool(entry.name)
        and brief.cited_in_full(index)
        and brief.alone(index)
        and not _hangs(brief, index)
        and not brief.blamed(index, "TOA101", "TOA102", "TOA103")
    )


def _hangs(brief: Brief, index: int) -> bool:
    """Whether an entry takes its name or its code from the line above."""
    entry = brief.entries[index]
    first = brief.words(index).strip(" *\n").split(" ")[0]
    return not first or not entry.text.lstrip('*“" ').startswith(first.strip('*_“"')[:3])


def _has_page_list(brief: Brief, index: int) -> bool:
    entry = brief.entries[index]
    return (
        brief.report.document.pagination.source not in (PaginationSource.NONE, PaginationSource.TOC)
        and isinstance(entry.pages, PageList)
        and bool(entry.pages.labels)
        and bool(entry.keys)
        and not brief.blamed(index, "TOA101", "TOA102", "TOA103", "TOA106", "TOA107")
    )


def _labels(brief: Brief, citations: list[Citation]) -> frozenset[str]:
    places = Places(brief.report.document)
    found: set[str | None] = set()
    for citation in citations:
        span = brief.report.document.offsets.span(citation.span)
        found |= {places.label(span.start), places.label(min(span.end + 250, len(brief.text) - 1))}
        found.add(places.label(max(0, span.start - 250)))
    return frozenset(label for label in found if label)


def _sure_labels(brief: Brief, index: int) -> set[str]:
    """Pages with a citation that lies well inside them."""
    found: set[str] = set()
    for citation in brief.citations(index):
        around = _labels(brief, [citation])
        if citation.form is not Form.NAME and not citation.low_confidence and len(around) == 1:
            found |= around
    return found


def _doubtful(brief: Brief) -> frozenset[str]:
    return _labels(
        brief,
        [c for c in brief.report.citations if isinstance(c.resolution, Unresolved | Ambiguous)],
    )


def _in_body(brief: Brief, label: str) -> bool:
    """Whether the page with this label is the only one, and bears text of the body."""
    document = brief.report.document
    pages = [page for page in document.pagination.pages if page.label == label]
    first = document.offsets.offset(0)
    return len(pages) == 1 and pages[0].span.end > first


def _shares(brief: Brief, finding: Finding, index: int) -> bool:
    return (
        finding.entry is not None
        and brief.entries[finding.entry].heading == brief.entries[index].heading
    )


_Rank = tuple[str, str, tuple[int, ...]]
_SPECIAL = re.compile(
    r"(?:in re|in the|ex parte|matter|the|a|an|united|u\.|people|state|common)\b", re.IGNORECASE
)


def _plain_rank(entry: TableEntry) -> _Rank | None:
    """Where an entry belongs by any habit: its source and section numbers, or its initial."""
    key = entry.keys[0] if len(entry.keys) == 1 or _case_keys(entry) else None
    if isinstance(key, ProvisionKey):
        numbers = tuple(int(n) for n in re.findall(r"\d+", key.section)[:1])
        act = not entry.text.startswith(key.source[:2])
        return None if act or not numbers else ("section", key.source, numbers)
    if isinstance(key, CaseKey) and entry.name and not _SPECIAL.match(entry.name):
        return ("name", "", (ord(entry.name[0].lower()),)) if entry.name[0].isalpha() else None
    return None


def _side(other: _Rank | None, mine: _Rank) -> int:
    """-1 where the other belongs before, 1 where it belongs behind, 0 where nobody can say."""
    if other is None or other[:2] != mine[:2] or other[2] == mine[2]:
        return 0
    return -1 if other[2] < mine[2] else 1


# --- the verdict ----------------------------------------------------------------------------------


def verdict(before: Report, after: Report, fault: Fault) -> str | None:
    """What is wrong with what the program says of a fault; None where nothing is."""
    new = list(_new(before, after, fault))
    mine = [f for f in new if _concerns(after, f, fault)]
    said = {f.code for f in mine}
    if not any(codes <= said for codes in fault.right):
        return f"not found; said: {sorted({f.code for f in new}) or 'nothing'}"
    right = frozenset().union(*fault.right)
    others = [
        f for f in new if f.severity is Severity.ERROR and not (f in mine and f.code in right)
    ]
    return f"also said: {others[0].code} {others[0].message}" if others else None


def _new(before: Report, after: Report, fault: Fault) -> Iterator[Finding]:
    """The findings that the text did not have before. What was wrong with the changed entry
    already is wrong under its new words too."""
    known = [(f.code, f.subject, f.severity) for f in before.findings]
    old = {f.code for f in before.findings if f.entry is not None and f.entry == fault.was}
    for finding in after.findings:
        key = (finding.code, finding.subject, finding.severity)
        if key in known:
            known.remove(key)
        elif finding.entry is not None and finding.entry == fault.entry and finding.code in old:
            old.remove(finding.code)
        elif finding.confidence is not Confidence.LOW:
            yield finding


def _concerns(after: Report, finding: Finding, fault: Fault) -> bool:
    """Whether a finding is about the changed entry, or about the authority it stood for."""
    if finding.entry is not None:
        return finding.entry == fault.entry
    if finding.authority is None:
        return False
    keys = after.authorities[finding.authority].keys
    return any(_stands_for(mine, theirs) for mine in fault.keys for theirs in keys)
