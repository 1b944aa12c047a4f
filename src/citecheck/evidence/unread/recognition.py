"""Text that recognition (OCR) made of images, and what follows for the findings.

In such text letters are taken for others (`Un~ted`, `lA.E.` for `I.A.E.`), spaces and words are
lost. Neither is a fault of the brief. What is likely such noise is of low confidence; no finding
that rests on such text is of high confidence; and the report says once where the text comes from.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from itertools import takewhile

from citecheck.crosscheck import Comparison, Matched, OnlyInBody
from citecheck.dataclass import replace
from citecheck.document.line_kinds.headings import is_opening_heading
from citecheck.evidence.unread.unnumbered_pages import page_runs
from citecheck.model.citations import Authority
from citecheck.model.document import Document
from citecheck.model.findings import Confidence, Finding, Location
from citecheck.model.keys import CaseKey, ProvisionKey, TitleKey
from citecheck.model.table import TableEntry
from citecheck.patterns import re

_SIGNS = r"~^|{}<>\\¥£¢¬■□°"
# `s~urce`, `lA.E.`, `th1ngs`; the signs stand first, because a search for them is fast
_BROKEN = re.compile(
    rf"[A-Z013456789{_SIGNS}]"
    rf"(?:(?<=[A-Za-z][{_SIGNS}])(?=[a-z])"
    r"|(?<=\s[b-df-hj-ln-z][A-Z])(?=[a-z.])"
    r"|(?<=[a-z][a-z][013456789])(?=[a-z][a-z]))"
)
_ENDS_IN_PAGE = re.compile(r"\d[.,]?\s{0,9}$")
_BEHIND_TABLE = 1500  # code points behind a table that are looked at
_FEWEST_BROKEN = 4  # different ones, of text that does not come from an image
_WORDS_TO_A_BROKEN = 1000
_LONGEST_SHOWN = 30  # code points of a broken word
_SHOWN = 2
_ALIKE = 0.85  # of two names, their letters compared
_ALIKE_CITATION = 0.75  # of one that shows that it is misread, and one that is not
_LETTER_AT_FIGURE = re.compile(r"\b[A-Z]{1,2}\d|\d[A-Z]|-[A-Z]\(|§ ?[A-Z]|\b[A-Z]{2} U\.? ?S")
_TELLING_NUMBER = 6  # signs of a section that is no chance: `1601.28`
_TELLING_WORDS = 9  # letters and signs of a name or citation that are no chance

# What rests on a name or place that recognition may have lost or misread wherever it stands.
_LOST = frozenset({"TOA108", "RES201"})
# What rests on one figure or on a page behind a leader, of pages that are images.
_LOST_IN_IMAGES = frozenset({"TOA104", "TOA113"})
# What is held against the pages of an entry.
_OF_PAGES = frozenset({"TOA106", "TOA107"})
# What says that a thing stands in the brief only, or in the table only.
_ONE_SIDED = frozenset({"TOA101", "TOA102"})


class Recognition:
    """Which text of a brief comes from recognition: that of some ``pages``, or, where broken
    words show it, all."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._pages = sorted(_pages_that_count(document))
        self._broken = () if self._pages else _broken_words(document)

    def said(self) -> Iterator[str]:
        """What the report says of it, if there is any such text."""
        advice = "what is likely noise is of low confidence; hold each finding against the page"
        if self._pages:
            all_pages = self._document.pagination.pages
            noun = "page" if len(self._pages) == 1 else "pages"
            numbers = page_runs([index + 1 for index in self._pages])
            most = 2 * len(self._pages) > len(all_pages)
            where = "" if most else f" of {noun} {numbers} of the file"
            yield f"the text{where} comes from recognition (OCR): {advice}"
        elif self._broken:
            shown = ", ".join(f"“{word}”" for word in self._broken[:_SHOWN])
            yield f"words are broken as by recognition (OCR), such as {shown}: {advice}"

    def lowered(self, findings: Sequence[Finding], comparison: Comparison) -> list[Finding]:
        """``findings`` with those of which recognition may be the cause lower in confidence."""
        if not self._pages and not self._broken:
            return list(findings)
        return [
            replace(finding, confidence=self._confidence(finding, comparison))
            if self._concerns(finding)
            else finding
            for finding in findings
        ]

    def _confidence(self, finding: Finding, comparison: Comparison) -> Confidence:
        if self._stands_behind_table(finding, comparison):
            return Confidence.LOW
        if self._pages and (
            finding.code in _LOST_IN_IMAGES or self._lost_a_page(finding, comparison)
        ):
            return Confidence.LOW
        return _confidence(finding, comparison)

    def _stands_behind_table(self, finding: Finding, comparison: Comparison) -> bool:
        """Whether what is said to be missing from the table stands right behind it, on its page, in
        lines that end with a number: they were not read as entries because their leaders are none
        any more."""
        document = self._document
        if finding.code != "TOA101" or finding.authority is None or not document.table_lines:
            return False
        begin = document.table_lines[-1].span.end
        page = document.source.text[begin : begin + _BEHIND_TABLE].split("\f", 1)[0]
        lines = takewhile(lambda line: not is_opening_heading(line.strip()), page.split("\n"))
        behind = _squeezed("\n".join(line for line in lines if _ENDS_IN_PAGE.search(line)))
        keys = comparison.authorities[finding.authority].keys
        told = [key.section if isinstance(key, ProvisionKey) else "" for key in keys]
        return any(
            len(each) >= _TELLING_NUMBER and each in behind
            for each in map(_squeezed, [*told, *map(str, keys)])
        )

    def _lost_a_page(self, finding: Finding, comparison: Comparison) -> bool:
        """Whether a finding is about an entry's pages, and their list breaks off."""
        if finding.entry is None or finding.code not in _OF_PAGES:
            return False
        source, end = self._document.source.text, comparison.entries[finding.entry].span.end
        return source[max(0, end - 3) : end].rstrip()[-1:] in (",", "-", "–", "&", ";")

    def _concerns(self, finding: Finding) -> bool:
        places = [finding.location, *(related.location for related in finding.related)]
        return any(place is not None and self._covers(place) for place in places)

    def _covers(self, place: Location) -> bool:
        if self._broken:
            return True
        return place.physical_page is not None and place.physical_page - 1 in self._pages


def _pages_that_count(document: Document) -> Iterator[int]:
    """The pages whose text comes from recognition and has a part of the table or the body."""
    recognised = document.source.recognised
    if not recognised or not document.view:
        return
    body = document.body
    begin, end = document.offsets.offset(body.start), document.offsets.offset(body.end - 1)
    if document.table_lines:
        begin = min(begin, document.table_lines[0].span.start)
    for index, page in enumerate(document.pagination.pages):
        if index in recognised and page.span.end > begin and page.span.start <= end:
            yield index


def _broken_words(document: Document) -> tuple[str, ...]:
    """Words of a brief that are broken as only recognition breaks them, where there are so many
    that they are no slips."""
    if not document.looks_like_brief:
        return ()
    text = document.view
    found = [_word_around(text, match.start()) for match in _BROKEN.finditer(text)]
    words = tuple(dict.fromkeys(found))
    enough = len(words) >= _FEWEST_BROKEN
    if enough and len(found) * _WORDS_TO_A_BROKEN >= len(text.split()):
        return words
    return ()


def _word_around(text: str, at: int) -> str:
    near = text[max(0, at - _LONGEST_SHOWN) : at].split()
    begin = at - len(near[-1]) if near and not text[at - 1].isspace() else at
    return text[begin : begin + _LONGEST_SHOWN].split()[0].strip(".,;:()“”\"'")


def _confidence(finding: Finding, comparison: Comparison) -> Confidence:
    if finding.confidence is Confidence.LOW or _is_likely_noise(finding, comparison):
        return Confidence.LOW
    return Confidence.MEDIUM


def _is_likely_noise(finding: Finding, comparison: Comparison) -> bool:
    if finding.code in _LOST:
        return True
    if finding.code in _ONE_SIDED:
        return _has_likeness(finding, comparison)
    test = _NOISE.get(finding.code)
    if test is None or finding.entry is None:
        return False
    return test(comparison.entries[finding.entry], finding, comparison)


def _is_named_alike(entry: TableEntry, finding: Finding, comparison: Comparison) -> bool:
    """Whether a citation in the brief names the case nearly letter by letter as the table does."""
    if finding.authority is None:
        return False
    sites = comparison.authorities[finding.authority].sites
    names = {comparison.citations[site].name for site in sites}
    return any(_near_names(entry.name or "", name) for name in names if name)


def _has_likeness(finding: Finding, comparison: Comparison) -> bool:
    """Whether what only the brief has, or only the table, has its like on the other side, of which
    then letters were misread: a section of the same number, a decision of the same volume and
    page, or of nearly the same name."""
    if finding.entry is not None:
        entry = comparison.entries[finding.entry]
        only = [p.authority for p in comparison.pairings if isinstance(p, OnlyInBody)]
        return any(
            _are_alike(entry, comparison.authorities[index])
            or _shows_it_misread(entry, comparison.authorities[index])
            for index in only
        )
    if finding.authority is None:
        return False
    authority = comparison.authorities[finding.authority]
    sure = {p.entry for p in comparison.pairings if isinstance(p, Matched) and p.sure}
    return any(
        ((index not in sure or _is_title(entry)) and _are_alike(entry, authority))
        or _has_within(entry, authority)
        or _shows_it_misread(entry, authority)
        for index, entry in enumerate(comparison.entries)
    )


def _has_within(entry: TableEntry, authority: Authority) -> bool:
    """Whether the authority stands behind another one in what was read as one entry, because the
    pages between them were lost."""
    words = _squeezed(entry.text)
    told = [authority.name or "", *map(str, authority.keys)]
    return any(
        len(each) >= _TELLING_WORDS and words.find(each) > 0 for each in map(_squeezed, told)
    )


def _shows_it_misread(entry: TableEntry, authority: Authority) -> bool:
    """Whether an entry in which letters stand among the figures is nearly the citation of the
    authority: ``28 U.S.C. § L291``, ``Fed. R. Civ. P. 5O(C)``."""
    from difflib import SequenceMatcher

    if not _LETTER_AT_FIGURE.search(entry.text):
        return False
    words = _squeezed(entry.text)
    told = [each for key in authority.keys if (each := _squeezed(str(key)))]
    return any(
        SequenceMatcher(None, words[: len(each)], each).ratio() >= _ALIKE_CITATION for each in told
    )


def _squeezed(words: str) -> str:
    return "".join(words.lower().split())


def _are_alike(entry: TableEntry, authority: Authority) -> bool:
    numbers = set(_NUMBERS.findall(entry.text))
    for key in authority.keys:
        match key:
            case ProvisionKey():
                told = _NUMBERS.findall(key.section)
            case CaseKey():
                told = [key.volume, key.page]
            case _:
                continue
        if told and numbers.issuperset(told) and max(map(len, told)) >= _TELLING:
            return True
    return _near_names(entry.name or "", authority.name or "")


def _near_names(left: str, right: str) -> bool:
    from difflib import SequenceMatcher

    if not left or not right:
        return False
    return SequenceMatcher(None, left.lower(), right.lower()).ratio() >= _ALIKE


_NUMBERS = re.compile(r"\d+")
_TELLING = 3  # digits of the longest number


def _is_unread_or_broken(entry: TableEntry, *_: object) -> bool:
    """An entry with a number that no citation was read in cannot be put in order."""
    return _is_broken(entry) or (_is_title(entry) and "§" in entry.text)


def _is_title(entry: TableEntry) -> bool:
    """Whether no citation was read in the entry: it is known by its words only."""
    return not entry.keys or isinstance(entry.keys[0], TitleKey)


def _is_broken(entry: TableEntry, *_: object) -> bool:
    return _BROKEN.search(f" {entry.text}") is not None


def _holds_another(entry: TableEntry, finding: Finding, comparison: Comparison) -> bool:
    """Whether what was read as one entry holds another authority, behind pages that were lost."""
    own = {
        index
        for pairing in comparison.pairings
        if isinstance(pairing, Matched) and pairing.entry == finding.entry
        for index in pairing.authorities
    }
    return any(
        index not in own and _has_within(entry, authority)
        for index, authority in enumerate(comparison.authorities)
    )


# What rests on the letters of an entry, and what shows that recognition misread those.
_NOISE: dict[str, Callable[[TableEntry, Finding, Comparison], bool]] = {
    "TOA105": _is_named_alike,
    "TOA106": _holds_another,
    "TOA107": _holds_another,
    "TOA110": _is_unread_or_broken,
}
