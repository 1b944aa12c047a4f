"""What eyecite reads in a string and citecheck does not, each as one short line."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import citecheck
from citecheck.model.citations import Authority
from citecheck.model.findings import Report
from citecheck.model.keys import CaseKey

_SHORT = "ShortCaseCitation"


def lost(text: str, cover: str = "") -> tuple[str, ...]:
    """The citations that ``eyecite.get_citations`` finds in ``text`` and citecheck does not; of
    decisions also their year. ``cover`` is put before the text for citecheck alone: the court
    that a brief is to. What eyecite only supposes to be a citation is left out."""
    from eyecite import get_citations

    report = citecheck.check(cover + text)
    return tuple(line for citation in get_citations(text) for line in _lost(citation, report))


def _lost(citation: Any, report: Report) -> Iterator[str]:
    kind = type(citation).__name__
    if kind in ("FullCaseCitation", "FullJournalCitation"):
        words = citation.corrected_citation()
        authority = _authority(words, report)
        year = citation.metadata.year
        if authority is None:
            yield words
        elif year and authority.years and int(year) not in authority.years:
            yield f"{words} ({year})"
    elif kind == "FullLawCitation":
        section = citation.groups.get("section") or citation.groups.get("chapter") or ""
        words = "|".join(_plain(found) for found in _words(report))
        if not all(_plain(end) in words for end in _ends(section, words)):
            yield citation.matched_text()
    elif kind == _SHORT and not any(c.form.value == "short" for c in report.citations):
        yield citation.corrected_citation()


def _authority(words: str, report: Report) -> Authority | None:
    plain = _plain(words)
    for authority in report.authorities:
        for key in authority.keys:
            words_of_key = {str(key)}
            if isinstance(key, CaseKey):
                words_of_key |= {key.in_print, f"{key.volume} {key.reporter} {key.page}"}
            if plain in map(_plain, words_of_key):
                return authority
    return None


def _ends(section: str, words: str) -> list[str]:
    """The section, or the two ends of a range of them."""
    return [section] if _plain(section) in words else section.replace("–", "-").split("-")


def _words(report: Report) -> Iterator[str]:
    for authority in report.authorities:
        yield from map(str, authority.keys)
    for citation in report.citations:
        yield citation.pin or ""


def _plain(words: str) -> str:
    return "".join(letter for letter in words.lower() if letter.isalnum())
