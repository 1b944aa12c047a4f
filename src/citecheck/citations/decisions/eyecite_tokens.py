"""The one place that imports eyecite.

eyecite holds some seven thousand patterns, one for each spelling of each reporter. Most are of
one plain form (``volume reporter page``), for which the names are all that matters: they are
kept in ``data/reporters.json``, made here from eyecite's own extractors, so that reading a
brief need not load the patterns at all. Editions that are cited in a form of their own
(``81 U.S. (14 Wall.) 511``, ``2004-Ohio-123``) are read with eyecite's pattern for that
edition, kept in ``data/special_forms.json``. A test makes both files (with ``UPDATE_DOCS=1``) and
names what an installed eyecite or reporters-db would change; else nothing here runs.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator
from functools import cache
from importlib.metadata import version
from typing import Any

from eyecite.models import CitationToken, Token, TokenExtractor
from eyecite.regexes import PAGE_NUMBER_REGEX
from eyecite.tokenizers import EXTRACTORS, Tokenizer
from reporters_db import JOURNALS

from citecheck.citations.decisions.reporter_index import Hit, Special, candidates, squeeze

_STANDARD = re.compile(
    re.escape(r"(?:^|[^a-zA-Z0-9])((?P<volume>[1-9]\d*) (?P<reporter>")
    + r".*"
    + re.escape(rf"),? (?P<page>{PAGE_NUMBER_REGEX}))(?:[^a-zA-Z0-9]|$)")
)
_SHORT_MARK = r"at\s?(p(\.|age)?)? (?P<page>"
_NUMBER_FIRST = re.compile(re.escape("(?:^|[^a-zA-Z0-9])(") + r"(?:\(\?:)?\(\?P<(?:volume|year)>")
_REPORTER_FIRST = re.compile(
    re.escape("(?:^|[^a-zA-Z0-9])(") + r"(?:\(\?P<reporter>|\(\?:\(\?P<volume>.{0,40}?\) \)\?)"
)


@cache
def _extractors() -> tuple[
    dict[str, list[TokenExtractor]],
    dict[str, list[TokenExtractor]],
    dict[str, list[TokenExtractor]],
]:
    """eyecite's extractors of decisions by squeezed reporter: those of the plain form, those of
    a form of their own that begins with a number, those that begin with the reporter (by the
    name as written)."""
    standard: dict[str, list[TokenExtractor]] = {}
    special: dict[str, list[TokenExtractor]] = {}
    bare: dict[str, list[TokenExtractor]] = {}
    for extractor in EXTRACTORS:
        extra: dict[str, Any] = extractor.extra
        if not extra:
            continue
        editions = extra["exact_editions"] or extra["variation_editions"]
        if editions[0].reporter.source != "reporters":
            continue
        if _STANDARD.fullmatch(extractor.regex):
            for name in extractor.strings:
                standard.setdefault(squeeze(name), []).append(extractor)
        elif extra["short"] and _STANDARD.fullmatch(
            extractor.regex.replace(_SHORT_MARK, "(?P<page>")
        ):
            continue  # the short form of a plain one is read by the plain one's entry
        else:
            for name in extractor.strings:
                if _NUMBER_FIRST.match(extractor.regex):
                    special.setdefault(squeeze(name), []).append(extractor)
                if _REPORTER_FIRST.match(extractor.regex):
                    bare.setdefault(name, []).append(extractor)
    return standard, special, bare


def index_data() -> dict[str, Any]:
    """What ``data/reporters.json`` holds: the plain names of reporters by the court system and
    the edition that they belong to; which of them are names of several editions; the names of the
    others; and the versions of the packages it was made from."""
    standard, special, bare = _extractors()
    plain: dict[str, dict[str, list[str]]] = {}
    ambiguous = []
    for name, extractors in sorted(standard.items()):
        editions = _editions(extractors)
        if len({edition.short_name for edition in editions}) > 1:
            ambiguous.append(name)
        of_system = plain.setdefault(editions[0].reporter.cite_type, {})
        of_system.setdefault(editions[0].short_name, []).append(name)
    return {
        "source": {name: version(name) for name in ("eyecite", "reporters-db")},
        "standard": plain,
        "ambiguous": ambiguous,
        "special": sorted(special),
        "bare": sorted(bare),
        "journals": sorted(JOURNALS),
    }


def special_data() -> dict[str, Any]:
    """What ``data/special_forms.json`` holds: the rows of
    :class:`citecheck.citations.decisions.special_forms.SpecialForm`, and which of them are tried
    for which name, where a number stands first and where the name does."""
    _, numbered, bare = _extractors()
    rows: list[list[Any]] = []
    known: dict[int, int] = {}
    named: dict[str, dict[str, list[int]]] = {}
    for kind, by_name in (("numbered", numbered), ("bare", bare)):
        named[kind] = {}
        for name, extractors in sorted(by_name.items()):
            for extractor in extractors:
                if id(extractor) not in known:
                    known[id(extractor)] = len(rows)
                    rows.append(_row_of(extractor))
            named[kind][name] = [known[id(extractor)] for extractor in extractors]
    return {"rows": rows, **named}


def _row_of(extractor: TokenExtractor) -> list[Any]:
    token = CitationToken("", 0, 0, **extractor.extra)
    editions = token.exact_editions or token.variation_editions
    several = len({edition.short_name for edition in editions}) > 1
    edition = editions[0]
    return [
        extractor.regex,
        int(extractor.flags),
        token.short,
        edition.short_name,
        edition.reporter.cite_type,
        several,
    ]


def _editions(extractors: list[TokenExtractor]) -> list[Any]:
    exact = [e for x in extractors for e in x.extra["exact_editions"]]
    return exact or [e for x in extractors for e in x.extra["variation_editions"]]


class CandidateTokenizer(Tokenizer):
    """eyecite's extension point: yields the same tokens of decisions as its own tokenizers,
    found in one pass. Other tokens (id., supra, stop words) are not produced."""

    def extract_tokens(self, text: str) -> Generator[Token, None, None]:
        """All tokens of decisions in ``text``, in the order of their first numbers."""
        standard, _, _ = _extractors()
        for candidate in candidates(text):
            if isinstance(candidate, Hit):
                if candidate.squeezed in standard:  # eyecite has no edition for our own reporters
                    yield _token(candidate, text, standard[candidate.squeezed])
            else:
                yield from special_tokens(candidate, text)


def _token(hit: Hit, text: str, extractors: list[TokenExtractor]) -> CitationToken:
    groups: dict[str, str | None] = {"volume": hit.volume, "reporter": hit.name, "page": hit.page}
    if hit.nominative is not None:
        groups["volume_nominative"], groups["reporter_nominative"] = hit.nominative
    return CitationToken(
        text[hit.start : hit.end],
        hit.start,
        hit.end,
        groups=groups,
        exact_editions=tuple(e for x in extractors for e in x.extra["exact_editions"]),
        variation_editions=tuple(e for x in extractors for e in x.extra["variation_editions"]),
        short=hit.short,
    )


def special_tokens(place: Special, text: str) -> Iterator[CitationToken]:
    """Run eyecite's own patterns on one place; a match must begin there."""
    _, special, bare = _extractors()
    begin = max(0, place.start - 1)
    window = text[begin : place.end]
    seen: set[int] = set()
    for name in place.names:
        for extractor in (special if place.numbered else bare).get(name, ()):
            if id(extractor) in seen:
                continue
            seen.add(id(extractor))
            match = extractor.compiled_regex.match(window)
            if match and begin + match.start(1) == place.start:
                token = extractor.get_token(match, offset=begin)
                if isinstance(token, CitationToken):
                    yield token
