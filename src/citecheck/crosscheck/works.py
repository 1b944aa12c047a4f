"""Pairing of books, articles and debates: by the work, by the page beside it, by the title."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from citecheck.crosscheck.ledger import Ledger
from citecheck.crosscheck.pairings import Contested, Difference
from citecheck.model.keys import AuthorityKey, SerialKey
from citecheck.model.kinds import Identity, Kind
from citecheck.patterns import re
from citecheck.resolution.slips import nearly_equal

_Read = TypeVar("_Read")

_DEBATE = 5  # pages of the Congressional Record that one entry may stand for
_RECORD = re.compile(r"(\d+) Cong\. Rec\. ([\d,]+)")


def by_debate(ledger: Ledger) -> None:
    """A debate runs over pages: an entry for one page of the Congressional Record stands
    for those right behind it, unless they have an entry of their own."""
    listed = [
        (index, page)
        for index, e in enumerate(ledger.entries)
        if e.keys and (page := _record_page(e.keys[0]))
    ]
    for k, authority in enumerate(ledger.authorities):
        page = (
            _record_page(authority.keys[0]) if authority.keys and k not in ledger.covered else None
        )
        if page is None:
            continue
        near = [
            index
            for index, (volume, first) in listed
            if volume == page[0] and 0 <= page[1] - first <= _DEBATE
        ]
        if len(near) == 1:
            ledger.match(near[0], k)


def _record_page(key: object) -> tuple[int, int] | None:
    match = _RECORD.fullmatch(key.text) if isinstance(key, SerialKey) else None
    return (int(match[1]), int(match[2].replace(",", ""))) if match else None


def by_work(ledger: Ledger) -> None:
    """A work listed covers each of its sections."""
    serials = [
        (k, key)
        for k, a in enumerate(ledger.authorities)
        for key in a.keys
        if isinstance(key, SerialKey)
    ]
    for index, entry in enumerate(ledger.entries):
        for key in entry.keys:
            if isinstance(key, SerialKey) and key.kind.row.stands_for_sections:
                for k, other in serials:
                    if other.text.startswith(f"{key.text} "):
                        ledger.match(index, k)


def by_paper(ledger: Ledger) -> None:
    """A section of a manual listed covers those below it: ``MPEP § 2106`` covers ``MPEP §
    2106.04(a)``. Each goes to the entry that names it most closely."""
    listed = [
        (index, key.text)
        for index, entry in enumerate(ledger.entries)
        for key in entry.keys
        if isinstance(key, SerialKey) and key.kind is Kind.OTHER
    ]
    for k, authority in enumerate(ledger.authorities) if listed and not ledger.exact else ():
        key = next(iter(authority.keys), None)
        if k in ledger.covered or not isinstance(key, SerialKey) or key.kind is not Kind.OTHER:
            continue
        covering = [(index, text) for index, text in listed if _is_below(key.text, text)]
        closest = max((len(text) for _, text in covering), default=0)
        for index, text in covering:
            if len(text) == closest:
                ledger.match(index, k)


def _is_below(text: str, whole: str) -> bool:
    """Whether ``text`` goes on behind the figures of ``whole``, as manuals divide sections."""
    return whole[-1:].isalnum() and text.startswith((f"{whole}.", f"{whole}("))


def by_codification(ledger: Ledger) -> None:
    """An act and the section at which it is codified, cited as one (``Act of June 2, 1915, P.L.
    736, 77 P.S. § 1``): where only one of the two is listed, its entry may stand for the other."""
    listed = {
        key: index
        for index, matched in ledger.found.items()
        for k in matched
        for key in ledger.authorities[k].keys
    }
    for k, authority in enumerate(ledger.authorities):
        if k not in ledger.covered:
            for key in authority.beside:
                if key in listed:
                    ledger.suggest(listed[key], k)


def by_law(ledger: Ledger) -> None:
    """A law of a state listed stands for its sections that no entry names (``Laws 2019, ch. 55``
    for ``§ 3`` of it); where only sections are listed, the law as a whole needs no entry."""
    listed = [
        (index, key.text)
        for index, entry in enumerate(ledger.entries)
        for key in entry.keys
        if isinstance(key, SerialKey) and key.kind is Kind.SESSION_LAW
    ]
    for k, authority in enumerate(ledger.authorities) if listed and not ledger.exact else ():
        key = next(iter(authority.keys), None)
        if (
            k in ledger.covered
            or not isinstance(key, SerialKey)
            or key.kind is not Kind.SESSION_LAW
        ):
            continue
        wider = [(index, law) for index, law in listed if _is_part(key.text, law)]
        for index, law in wider:
            if law == max((other for _, other in wider), key=len):
                ledger.match(index, k)
        for index, law in listed:
            if not wider and _is_part(law, key.text):
                ledger.covered.add(k)
                if index not in ledger.found:
                    ledger.doubt(index, k)


def _is_part(text: str, law: str) -> bool:
    return text.startswith(f"{law}, §") or ("§" in law and text.startswith(f"{law}("))


def by_swapped_section_of_work(ledger: Ledger) -> None:
    """A section of a book that only the table has and one that only the brief has, alike but for
    two figures that changed places (``§ 420A`` for ``§ 402A`` of a Restatement)."""

    def slip(mine: tuple[str, str], theirs: tuple[str, str]) -> Difference | None:
        return Difference.SECTION if _has_swapped_figures(mine, theirs) else None

    _contest(ledger, _section_of_work, slip, " § ".join)


def _contest(
    ledger: Ledger,
    read: Callable[[Sequence[AuthorityKey]], _Read | None],
    slip: Callable[[_Read, _Read], Difference | None],
    said: Callable[[_Read], str],
    *,
    prose_too: bool = True,
) -> None:
    """Holds each entry with one key that is not cited against what has no entry, both as ``read``
    makes them of their keys: where just one differs by a ``slip`` it is what the entry means.
    ``said`` tells both to a person; ``prose_too`` also takes what is cited in prose only."""
    cited = [
        (k, what)
        for k, authority in enumerate(ledger.authorities)
        if k not in ledger.covered and (prose_too or not authority.prose_only)
        if (what := read(authority.keys)) is not None
    ]
    for index, entry in enumerate(ledger.entries):
        mine = read(entry.keys) if index not in ledger.found and len(entry.keys) == 1 else None
        if mine is None:
            continue
        near = [(k, theirs, how) for k, theirs in cited if (how := slip(mine, theirs))]
        if len(near) == 1:
            k, theirs, how = near[0]
            ledger.contest(Contested(index, k, how, said(mine), said(theirs)))


def _section_of_work(keys: Sequence[AuthorityKey]) -> tuple[str, str] | None:
    """The work and the section of it that the first of ``keys`` names."""
    key = keys[0] if keys else None
    if not isinstance(key, SerialKey) or not key.kind.row.stands_for_sections:
        return None
    work, mark, section = key.text.partition(" § ")
    return (work, section) if mark else None


def _has_swapped_figures(mine: tuple[str, str], theirs: tuple[str, str]) -> bool:
    return (
        mine[0] == theirs[0]
        and sorted(mine[1]) == sorted(theirs[1])
        and nearly_equal(mine[1], theirs[1])
    )


def by_swapped_number(ledger: Ledger) -> None:
    """A paper that only the table has and one of its series that only the brief has, alike but for
    two neighbouring figures that changed places (``Exec. Order No. 14,185`` for ``14,158``)."""

    def slip(mine: SerialKey, theirs: SerialKey) -> Difference | None:
        swapped = mine.kind is theirs.kind and _swapped(mine, theirs)
        return Difference.NUMBER if swapped else None

    _contest(ledger, _paper, slip, lambda key: key.text, prose_too=False)


def _paper(keys: Sequence[AuthorityKey]) -> SerialKey | None:
    key = keys[0] if keys else None
    return key if isinstance(key, SerialKey) else None


_FEWEST_FIGURES = 4  # of a number: shorter ones are often two papers


def _swapped(mine: SerialKey, theirs: SerialKey) -> bool:
    if len(mine.text) != len(theirs.text):
        return False
    differing = [k for k, (a, b) in enumerate(zip(mine.text, theirs.text, strict=True)) if a != b]
    if len(differing) != 2 or sum(map(str.isdigit, mine.text)) < _FEWEST_FIGURES:
        return False
    first, last = differing
    swapped = (mine.text[first], mine.text[last]) == (theirs.text[last], theirs.text[first])
    return swapped and mine.text[first:last].strip(",-")[1:] == "" and mine.text[first].isdigit()


_IN_JOURNAL = re.compile(r"(?P<volume>\d{1,4}) (?P<journal>\D.*\D) (?P<page>\d{1,5})")


def by_near_page_of_journal(ledger: Ledger) -> None:
    """An article that only the table has and one that only the brief has, alike but for a slip in
    the page or the volume (``92 Va. L. Rev. 187`` for ``92 Va. L. Rev. 178``)."""
    _contest(ledger, _article, _slip_of_article, lambda article: article[0])


def _article(keys: Sequence[AuthorityKey]) -> re.Match[str] | None:
    """Volume, journal and first page of the article that the first of ``keys`` is."""
    key = _paper(keys)
    return _IN_JOURNAL.fullmatch(key.text) if key and key.kind is Kind.JOURNAL else None


def _slip_of_article(mine: re.Match[str], theirs: re.Match[str]) -> Difference | None:
    if mine["journal"] != theirs["journal"]:
        return None
    if mine["volume"] == theirs["volume"]:
        return Difference.PAGE if nearly_equal(mine["page"], theirs["page"]) else None
    same = mine["page"] == theirs["page"] and len(mine["page"]) > _CHANCE
    return Difference.VOLUME if same and nearly_equal(mine["volume"], theirs["volume"]) else None


_CHANCE = 1  # figures of a page that two articles may have in common by chance


def by_title(ledger: Ledger) -> None:
    """An entry that has all the words of a writing the brief cites stands for it."""
    texts = [
        (k, _words(str(a.keys[0])))
        for k, a in enumerate(ledger.authorities)
        if a.keys and isinstance(a.keys[0], SerialKey) and a.kind.row.known_by_title
    ]
    for index, entry in enumerate(ledger.entries):
        if index in ledger.found or not entry.keys:
            continue
        key = entry.keys[0]
        if key.identity is not Identity.WRITING or key.kind.row.is_decision:
            continue
        mine = _words(entry.text)
        for k, theirs in texts:
            if len(theirs) >= 2 and theirs <= mine and k not in ledger.covered:
                ledger.match(index, k)


def _words(text: str) -> frozenset[str]:
    cleaned = "".join(c if c.isalnum() else " " for c in text.lower())
    return frozenset(
        w for w in cleaned.split() if len(w) > 1 and w not in ("of", "the", "and", "on", "ed", "in")
    )
