"""Finding ``volume reporter page``: the one place that uses eyecite.

eyecite holds some seven thousand patterns, one for each spelling of each reporter, and
runs every pattern whose reporter the text contains over the whole text. Here the text is
read once: at each number that a reporter may follow, the words behind it are looked up in
an index made of eyecite's own extractors, and only where the words are a reporter's is
anything matched. Where an edition is cited in a form of its own (``81 U.S. (14 Wall.) 511``,
``2004-Ohio-123``), eyecite's pattern for that edition is run on that place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Any

from eyecite.models import CitationToken, Token, TokenExtractor
from eyecite.regexes import PAGE_NUMBER_REGEX
from eyecite.tokenizers import EXTRACTORS, Tokenizer

from citecheck.model import CaseKey
from citecheck.spans import Span


@dataclass(frozen=True, slots=True)
class ReporterSite:
    """One ``volume reporter page``: its span, the decision, the court system that the
    reporter belongs to (reporters-db's ``cite_type``), and whether it is a short form
    (``550 U.S. at 556``, where ``page`` is the pin)."""

    span: Span
    key: CaseKey
    cite_type: str
    short: bool
    ambiguous: bool = False


# --- eyecite's extractors as an index ------------------------------------------------------

_STANDARD = re.compile(
    re.escape(r"(?:^|[^a-zA-Z0-9])((?P<volume>[1-9]\d*) (?P<reporter>")
    + r".*"
    + re.escape(rf"),? (?P<page>{PAGE_NUMBER_REGEX}))(?:[^a-zA-Z0-9]|$)")
)


@dataclass(slots=True)
class _Index:
    """Extractors by the reporter string with its white space taken out.

    ``standard`` hold the plain form; ``special`` those with a form of their own that begins
    with a number; ``bare`` those that begin with the reporter itself.
    """

    standard: dict[str, tuple[TokenExtractor, ...]]
    special: dict[str, list[TokenExtractor]]
    bare: list[tuple[str, TokenExtractor]]
    longest: int


def _squeeze(text: str) -> str:
    return "".join(text.split())


@cache
def _index() -> _Index:
    standard: dict[str, list[TokenExtractor]] = {}
    special: dict[str, list[TokenExtractor]] = {}
    bare: list[tuple[str, TokenExtractor]] = []
    longest = 0
    for extractor in EXTRACTORS:
        extra: dict[str, Any] = extractor.extra
        if not extra:
            continue
        editions = extra["exact_editions"] or extra["variation_editions"]
        if editions[0].reporter.source != "reporters":
            continue
        if _STANDARD.fullmatch(extractor.regex):
            for name in extractor.strings:
                standard.setdefault(_squeeze(name), []).append(extractor)
                longest = max(longest, len(name))
        elif extra["short"] and _STANDARD.fullmatch(_full_form(extractor.regex)):
            continue  # the short form of a plain one is read by the plain one's entry
        else:
            for name in extractor.strings:
                if _NUMBER_FIRST.match(extractor.regex):
                    special.setdefault(_squeeze(name), []).append(extractor)
                if _REPORTER_FIRST.match(extractor.regex):
                    bare.append((name, extractor))
    return _Index({k: tuple(v) for k, v in standard.items()}, special, bare, longest)


_SHORT_MARK = r"at\s?(p(\.|age)?)? (?P<page>"
_NUMBER_FIRST = re.compile(re.escape("(?:^|[^a-zA-Z0-9])(") + r"(?:\(\?:)?\(\?P<(?:volume|year)>")
_REPORTER_FIRST = re.compile(
    re.escape("(?:^|[^a-zA-Z0-9])(") + r"(?:\(\?P<reporter>|\(\?:\(\?P<volume>.{0,40}?\) \)\?)"
)


def _full_form(regex: str) -> str:
    return regex.replace(_SHORT_MARK, "(?P<page>")


# --- the scan ----------------------------------------------------------------------------------

_VOLUME = re.compile(
    r"(?<![A-Za-z0-9.])([1-9]\d*)[ -](?=[A-Z(a-z])|(?<![A-Za-z0-9])\d{2,4}[- ]\d{2,5}[A-Z]? \(La"
)
_PAGE = re.compile(rf",? (at ?(?:p(?:\.|age)?)? )?({PAGE_NUMBER_REGEX})(?![a-zA-Z0-9])")
_WINDOW = 90
_WORD_END = re.compile(r"[ (,-]")
_TWO_DIGIT_ROMAN = re.compile(r"[a-z]+")


class CandidateTokenizer(Tokenizer):
    """eyecite's extension point: yields the same citation tokens as its own tokenizers for
    decisions, found in one pass. Other tokens (id., supra, stop words) are not produced."""

    def extract_tokens(self, text: str) -> Iterator[Token]:
        """All tokens of decisions in ``text``, in the order of their first numbers."""
        index = _index()
        for match in _VOLUME.finditer(text):
            if match[1] is None:
                yield from _run(
                    index.special.get("La.App.2Cir.", []), text, match.start(), match.end() + 40
                )
                continue
            yield from _at_volume(index, text, match)
        yield from _without_volume(index, text)


def _at_volume(index: _Index, text: str, volume: re.Match[str]) -> Iterator[Token]:
    start, at = volume.start(), volume.end()
    window = text[at : at + _WINDOW]
    if text[at - 1] == " ":
        for page in _PAGE.finditer(window):
            name = window[: page.start()]
            if len(name) > index.longest + 8:
                break
            squeezed = _squeeze(name)
            found = index.standard.get(squeezed)
            if not found and "." in squeezed:
                found = index.standard.get(squeezed + ".")  # `576 U.S at 817`
            if found:
                yield _token(found, text, start, at, name, page)
                return
    seen: set[int] = set()
    for end in _WORD_END.finditer(window):
        if end.start() > index.longest:
            break
        special = index.special.get(_squeeze(window[: end.start()]))
        if special:
            fresh = [e for e in special if id(e) not in seen]
            seen.update(id(e) for e in fresh)
            yield from _run(fresh, text, start, at + _WINDOW)


def _token(
    extractors: tuple[TokenExtractor, ...],
    text: str,
    start: int,
    at: int,
    name: str,
    page: re.Match[str],
) -> CitationToken:
    end = at + page.end()
    exact = [e for x in extractors for e in x.extra["exact_editions"]]
    variations = [e for x in extractors for e in x.extra["variation_editions"]]
    return CitationToken(
        text[start:end],
        start,
        end,
        groups={"volume": text[start : at - 1], "reporter": name, "page": page[2]},
        exact_editions=tuple(exact),
        variation_editions=tuple(variations),
        short=bool(page[1]),
    )


def _run(extractors: list[TokenExtractor], text: str, start: int, end: int) -> Iterator[Token]:
    """Run eyecite's own patterns on one place; a match must begin at ``start``."""
    begin = max(0, start - 1)
    window = text[begin:end]
    for extractor in extractors:
        match = (
            extractor.compiled_regex.match(window)
            if begin < start
            else extractor.compiled_regex.match(window)
        )
        if match and begin + match.start(1) == start:
            yield extractor.get_token(match, offset=begin)


@cache
def _bare_automaton() -> Any:
    import ahocorasick

    automaton = ahocorasick.Automaton()
    grouped: dict[str, list[TokenExtractor]] = {}
    for name, extractor in _index().bare:
        grouped.setdefault(name, []).append(extractor)
    for name, extractors in grouped.items():
        automaton.add_word(name, (len(name), extractors))
    automaton.make_automaton()
    return automaton


def _without_volume(index: _Index, text: str) -> Iterator[Token]:
    if not index.bare:
        return
    for last, (length, extractors) in _bare_automaton().iter(text):
        start = last - length + 1
        if start and text[start - 1].isalnum():
            continue
        after = text[last + 1 : last + 4]
        if not any(c.isdigit() or c in "¶(,p" for c in after):
            continue
        yield from _run(extractors, text, start, last + 40)


# --- citecheck's view of the tokens -------------------------------------------------------------

# Reporters whose abbreviation is a name or a plain word cite nothing unless a case's name
# stands before them or a year behind: `2 Day 5`, `21 Taylor, 281 F.3d`, `Chase 5`.
_ALPHABETIC = re.compile(r"[A-Za-z' ]+")
_YEAR_BEHIND = re.compile(r"(?:, \d+)? ?\([^()]{0,40}\d{4}\)")
_NAME_BEFORE = re.compile(r" v\.? [^;()]{1,120}, $|\b(?:In re|Ex parte) [^;()]{1,120}, $")
_MODERN_ALPHABETIC = frozenset(
    "WL|LEXIS|Idaho|Iowa|Ohio|Utah|Maine|Guam|TCA|NY|Ill|Or|AD|Misc|MJ|BR|WI|ND|SD|UT|WY|OK|OK CR|OK CIV APP|NV|VT|NH|ME|MT|CO|COA|AZ|IL|IL App|PA Super|Pa Super".split(
        "|"
    )
)


def find(text: str) -> list[ReporterSite]:
    """Every reporter citation in the clean text, in order, without overlaps."""
    sites: list[ReporterSite] = []
    tokens = [
        t
        for t in CandidateTokenizer(extractors=[]).extract_tokens(text)
        if isinstance(t, CitationToken)
    ]
    tokens.sort(key=lambda t: (t.start, -t.end))
    end = 0
    for token in tokens:
        if token.start < end:
            if (
                sites
                and token.end > sites[-1].span.end
                and token.start > sites[-1].span.start
                and _doubtful(text, sites[-1])
            ):
                sites.pop()  # a nominative reporter that was read too eagerly
            else:
                continue
        site = _site(token)
        if _doubtful(text, site):
            continue
        sites.append(site)
        end = site.span.end
    return sites


def _site(token: CitationToken) -> ReporterSite:
    groups: dict[str, str] = token.groups
    editions = token.exact_editions or token.variation_editions
    edition = editions[0]
    printed = " ".join((groups.get("reporter") or edition.short_name).split())
    key = CaseKey(
        volume=groups.get("volume") or "",
        reporter=edition.short_name,
        page=(groups.get("page") or "").replace(",", ""),
        printed="" if _squeeze(printed) == _squeeze(edition.short_name) else printed,
    )
    nominative = groups.get("reporter_nominative")
    if nominative:
        volume = groups.get("volume_nominative")
        key = CaseKey(
            key.volume,
            key.reporter,
            key.page,
            f"{edition.short_name} ({volume + ' ' if volume else ''}{nominative})",
        )
    distinct = {e.short_name for e in editions}
    return ReporterSite(
        Span(token.start, token.end),
        key,
        edition.reporter.cite_type,
        token.short,
        len(distinct) > 1,
    )


def _doubtful(text: str, site: ReporterSite) -> bool:
    name = site.key.printed or site.key.reporter
    if (
        name in _MODERN_ALPHABETIC
        or not (_ALPHABETIC.fullmatch(name) or not site.key.volume)
        or "LEXIS" in name
    ):
        return False
    behind = _YEAR_BEHIND.match(text, site.span.end)
    before = _NAME_BEFORE.search(text, max(0, site.span.start - 160), site.span.start)
    return not (behind and (before or site.key.volume)) and not before
