"""From what was extracted to the table of authorities that the body asks for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck.crosscheck.covering import covers
from citecheck.dataclass import replace
from citecheck.document.places import Places
from citecheck.drafting.draft import Draft, DraftCategory, DraftEntry
from citecheck.drafting.unread_works import UnreadWork, unread_works
from citecheck.drafting.words import EntryWords
from citecheck.evidence.cited_pages import cited_on
from citecheck.facts.court_profiles import PassimUse, profile
from citecheck.model.citations import Context, Form
from citecheck.model.config import Config, StatuteMatching
from citecheck.model.document import PaginationSource
from citecheck.model.keys import AuthorityKey, ProvisionKey, SerialKey, TitleKey, case_keys
from citecheck.model.kinds import Kind
from citecheck.model.page_labels import PageLabel
from citecheck.model.reading import Extraction
from citecheck.patterns import re
from citecheck.table.listed import Key
from citecheck.table.order import usual_order

_ASTERISK_LEGEND = "Authorities marked with asterisks are those chiefly relied upon."


def draft(extracted: Extraction, config: Config) -> Draft:
    """The table that lists every authority of the body, by category and in order, with its pages.

    What the brief names in words only, or what could not be read beyond doubt, is left out, as
    its absence from a table is no fault either.
    """
    return _Drafter(extracted, config).draft()


class _Drafter:
    def __init__(self, extracted: Extraction, config: Config) -> None:
        self._extracted = extracted
        self._config = config
        self._profile = profile(config.court)
        self._words = EntryWords(extracted)
        self._places = Places(extracted.document)
        self._paged = extracted.document.pagination.source not in (
            PaginationSource.NONE,
            PaginationSource.TOC,
        )
        self._principal = {
            linked
            for entry, linked in zip(extracted.entries, extracted.entry_authorities, strict=True)
            if entry.principal and linked is not None
        }

    def draft(self) -> Draft:
        entries = [self._entry(group) for group in self._groups()]
        entries += [self._unread(work) for work in unread_works(self._extracted)]
        categories: list[DraftCategory] = []
        for category in self._profile.categories.value:
            chosen = [entry for entry in entries if entry.kind in category.kinds]
            if chosen:
                chosen.sort(key=_order)
                categories.append(DraftCategory(category.heading, tuple(chosen)))
        marked = any(entry.principal for entry in entries)
        return Draft(
            self._profile.heading.value,
            tuple(categories),
            (self._profile.legend.value or _ASTERISK_LEGEND) if marked else "",
            tuple(self._notes(entries)),
        )

    def _groups(self) -> list[list[int]]:
        """The authorities of each entry, the one it is for first."""
        listed = [k for k in range(len(self._extracted.authorities)) if self._is_listed(k)]
        heads: dict[int, list[int]] = {}
        for k in listed:
            head = next((h for h in listed if h != k and self._is_head(h, k, listed)), None)
            if head is None:
                heads.setdefault(k, []).insert(0, k)
            else:
                heads.setdefault(head, []).append(k)
        return list(heads.values())

    def _is_head(self, head: int, k: int, listed: Sequence[int]) -> bool:
        """Whether the entry for ``head`` covers ``k`` and nothing covers ``head``."""
        if not self._covers(head, k) or (self._covers(k, head) and k < head):
            return False
        return not any(o not in (head, k) and self._covers(o, head) for o in listed)

    def _covers(self, head: int, k: int) -> bool:
        mine = self._extracted.authorities[head].keys[0]
        theirs = self._extracted.authorities[k].keys[0]
        return _covers(mine, theirs, exact=self._config.statutes is StatuteMatching.EXACT)

    def _is_listed(self, k: int) -> bool:
        authority = self._extracted.authorities[k]
        if not authority.keys or authority.prose_only or authority.history_of is not None:
            return False
        return bool(self._sites(k))

    def _sites(self, k: int) -> list[int]:
        """The citations that count: not the doubtful ones, nor what the settings leave out."""
        quoted = self._config.exclude_quoted
        return [
            site
            for site in self._extracted.authorities[k].sites
            if not (citation := self._extracted.citations[site]).low_confidence
            and not (quoted and citation.context is Context.QUOTATION)
        ]

    def _entry(self, group: Sequence[int]) -> DraftEntry:
        head = group[0]
        authority = self._extracted.authorities[head]
        kind = Kind.EXECUTIVE if _is_advice(authority.keys) else authority.kind
        sites = [site for k in group for site in self._sites(k)]
        pages = self._pages(sites)
        allowed = self._profile.passim.value is PassimUse.ALLOWED
        return DraftEntry(
            kind=kind,
            keys=authority.keys,
            name=self._words.name(head),
            runs=self._words.runs(head),
            pages=pages,
            authorities=(*group, *(k for k in self._words.history(head) if k not in group)),
            passim=allowed and len(pages) >= self._config.passim_threshold,
            principal=any(k in self._principal for k in group),
            sites=tuple(site for site in sites if not self._is_mention(site)),
        )

    def _unread(self, work: UnreadWork) -> DraftEntry:
        """An entry for what is cited in words that no grammar reads."""
        labels = (self._places.locate_clean(span).page for span in work.places)
        pages = tuple(sorted({label for label in labels if label is not None and self._paged}))
        allowed = self._profile.passim.value is PassimUse.ALLOWED
        return DraftEntry(
            kind=work.kind,
            keys=(TitleKey(work.kind, work.words),),
            name=None,
            runs=self._words.plain(work.words),
            pages=pages,
            authorities=(),
            passim=allowed and len(pages) >= self._config.passim_threshold,
        )

    def _is_mention(self, site: int) -> bool:
        """Whether a citation only names its authority: such counts for no page."""
        citation = self._extracted.citations[site]
        return citation.form is Form.NAME and citation.pin is None

    def _pages(self, sites: Sequence[int]) -> tuple[PageLabel, ...]:
        if not self._paged:
            return ()
        found = {site.first for site in cited_on(self._extracted, self._places, sites)}
        return tuple(sorted(found))

    # --- what should be known ------------------------------------------------------------------

    def _notes(self, entries: Sequence[DraftEntry]) -> Iterator[str]:
        if not entries:
            yield "no authority is cited: the table is empty"
        elif not self._paged:
            yield "the text has no page markers: the table has no pages"
        elif any(not entry.pages for entry in entries):
            yield "some pages bear no number: what is cited on them alone has no pages in the table"
        open_forms = sum(c.is_open and c.form is not Form.NAME for c in self._extracted.citations)
        if open_forms:
            yield (
                f"{open_forms} short forms could not be resolved and are on no page list; "
                "`citecheck check` names them"
            )
        in_words = [
            str(authority.keys[0])
            for authority in self._extracted.authorities
            if authority.prose_only and authority.keys
        ]
        if in_words:
            yield f"named in words only and left out: {'; '.join(in_words)}"


def _order(entry: DraftEntry) -> Key:
    """The place of an entry in its category: of a provision by the name of its body as printed
    (``I.R.C.`` under I, not among the titles of the United States Code)."""
    key = entry.keys[0] if entry.keys else None
    if isinstance(key, ProvisionKey) and (body := _body_as_printed(entry.text, key)):
        entry = replace(entry, keys=(replace(key, source=body),))
    return usual_order(entry)


def _body_as_printed(words: str, key: ProvisionKey) -> str | None:
    """The words before the section of ``key``, without its mark; None where there are none."""
    number = rf"(?<![\w.(]){re.escape(key.section)}(?![\w])"
    starts = [match.start() for match in re.finditer(number, words)]
    body = _MARK_AT_END.sub("", words[: starts[-1]]) if starts else ""
    return body if _LETTERS.match(body) else None


_MARK_AT_END = re.compile(r"[ ,]*(?:§§? ?|(?<= )(?:[Aa]rt|ch|c|pt|r)\. ?)?$")
_LETTERS = re.compile(r"[A-Z\d][^§]*[A-Za-z.]")


# opinions that advise the executive are numbered like decisions, and are none
_ADVICE = frozenset({"Op. Att'y Gen.", "Op. O.L.C."})


def _is_advice(keys: Sequence[AuthorityKey]) -> bool:
    return any(key.reporter in _ADVICE for key in case_keys(keys))


def _covers(mine: AuthorityKey, theirs: AuthorityKey, *, exact: bool) -> bool:
    """Whether an entry for ``mine`` also stands for ``theirs``."""
    if isinstance(mine, ProvisionKey) and isinstance(theirs, ProvisionKey):
        return not exact and covers(mine, theirs)
    if isinstance(mine, SerialKey) and isinstance(theirs, SerialKey):
        same = mine.kind is theirs.kind and mine.kind.row.stands_for_sections
        return same and theirs.text.startswith(f"{mine.text} ")
    return False
