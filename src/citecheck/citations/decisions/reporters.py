"""Finding ``volume reporter page`` in the clean text.

The text is read once: at each number that a reporter may follow, the words behind it are
looked up in an index made of eyecite's own extractors, and only where an edition is cited in
a form of its own is eyecite's pattern for that edition run, on that place. eyecite itself is not
loaded.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.citations.decisions.reporter_index import Hit, Special, candidates, squeeze
from citecheck.citations.decisions.special_forms import SpecialForm, special_matches
from citecheck.citations.decisions.status import ABSTRACT, behind_page
from citecheck.citations.decisions.tails import read_pin
from citecheck.dataclass import dataclass, replace
from citecheck.facts.abbreviations import agencies
from citecheck.facts.reporter_spellings import reporter_spellings
from citecheck.model.keys import CaseKey
from citecheck.model.spans import Span
from citecheck.patterns import re


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


# Reporters whose abbreviation is a name or a plain word cite nothing unless a case's name
# stands before them or a year behind: `2 Day 5`, `21 Taylor, 281 F.3d`, `Chase 5`.
_ALPHABETIC = re.compile(r"[A-Za-z' ]+")
_YEAR_BEHIND = re.compile(r" ?(?:\([^()]{0,40}\d{4}\)|\[[^\[\]]{0,40}\d{4}\])")
_NAME_BEFORE = re.compile(r" v\.? [^;()]{1,120}, $|\b(?:In re|Ex parte) [^;()]{1,120}, $")
# `aff'd, 157 Idaho 8, 333 P.3d 120 (2014)`: the same decision in a regional reporter
_REPRINT_BEHIND = re.compile(
    r"[,;](?: \d+(?:-\d+)?[,;])? \d{1,3} (?:P|A|N\.? ?[EW]|S\.? ?[EW]|So)(?:\.? ?[23]d|\.|) (?=\d)"
)
_MODERN_ALPHABETIC = frozenset(
    """
    WL LEXIS TCA US SCt NY Ill Or AD Misc MJ BR WI ND SD UT WY OK NV VT NH ME MT CO COA AZ IL
    """.split()
) | {
    "S Ct",
    "OK CR",
    "OK CIV APP",
    "IL App",
    "PA Super",
    "Pa Super",
    "NY Slip Op",
    "N.Y. Slip Op",
    "OK AG",
}


def find(text: str) -> list[ReporterSite]:
    """Every reporter citation in the clean text, in order, without overlaps."""
    found = list(_all_sites(text))
    found.sort(key=lambda site: (site.span.start, -site.span.end))
    sites: list[ReporterSite] = []
    for site in found:
        if _doubtful(text, site):
            continue
        if sites and site.span.start < sites[-1].span.end:
            continue
        sites.append(_with_status(text, site))
    return sites


def _all_sites(text: str) -> Iterator[ReporterSite]:
    for candidate in candidates(text):
        if isinstance(candidate, Hit):
            yield _site_of_hit(candidate)
        else:
            yield from _special_sites(candidate, text)


def _site_of_hit(hit: Hit) -> ReporterSite:
    key = _key(hit.volume, hit.edition, hit.page, " ".join(hit.name.split()))
    if hit.nominative is not None:
        key = _early_key(key, hit.edition, *hit.nominative)
    return ReporterSite(Span(hit.start, hit.end), key, hit.cite_type, hit.short, hit.ambiguous)


def _key(volume: str, edition: str, page: str, printed: str) -> CaseKey:
    bare = squeeze(printed)
    same = bare.rstrip(".") == squeeze(edition).rstrip(".") and bare not in reporter_spellings()
    return CaseKey(volume, edition, page.replace(",", ""), "" if same else printed)


def _early_key(key: CaseKey, edition: str, volume: str | None, reporter: str) -> CaseKey:
    inside = f"{volume} {reporter}" if volume else reporter
    return CaseKey(key.volume, key.reporter, key.page, f"{edition} ({inside})")


def _with_status(text: str, site: ReporterSite) -> ReporterSite:
    """The site with the sign of an unpublished or abstracted decision that stands behind it."""
    end = site.span.end
    if site.short or text[end : end + 1] not in ("(", "[", " "):
        return site
    after = behind_page(text, end)
    if after == end:
        return site
    if other := ABSTRACT.search(text, end, after):
        site = replace(site, key=replace(site.key, page=f"{site.key.page}{other[0]}"))
        return replace(site, span=Span(site.span.start, after))
    return replace(site, key=replace(site.key, as_cited=f"{site.key.in_print}{text[end:after]}"))


_SPECIAL_SHAPE = re.compile(r"[^\d]*[\d(¶]")


def _special_sites(place: Special, text: str) -> Iterator[ReporterSite]:
    if not _SPECIAL_SHAPE.match(text, place.start + 1, place.end):
        return
    for match, before, form in special_matches(place, text):
        yield _with_suffix(text, _site_of_form(match, before, form))


# `2023 IL App (1st) 220123WC-U`: an order of the division for workers' compensation, unpublished
_UNPUBLISHED = "-U"


def _with_suffix(text: str, site: ReporterSite) -> ReporterSite:
    end = site.span.end
    if not (site.key.reporter.startswith("IL") and text.startswith(_UNPUBLISHED, end)):
        return site
    key = replace(site.key, page=f"{site.key.page}{_UNPUBLISHED}")
    return replace(site, span=Span(site.span.start, end + len(_UNPUBLISHED)), key=key)


_HYPHENATED = re.compile(r"\d{4} ?-[A-Za-z]+- ?\d+")


def _site_of_form(match: re.Match[str], before: int, form: SpecialForm) -> ReporterSite:
    groups: dict[str, str | None] = match.groupdict()
    edition = form.edition
    printed = " ".join((groups.get("reporter") or edition).split())
    key = _key(groups.get("volume") or "", edition, groups.get("page") or "", printed)
    if _HYPHENATED.fullmatch(match[1]):
        key = CaseKey(key.volume, key.reporter, key.page, f"-{printed}-")
    nominative = groups.get("reporter_nominative")
    if nominative:
        key = _early_key(key, edition, groups.get("volume_nominative"), nominative)
    start, end = match.span(1)
    words = " ".join(match[1].split())
    if edition[-2:-1] == " " and words.endswith(f" {edition[-1]}{key.page}"):
        key = replace(key, printed=f"{printed}{edition[-2:]}")  # `44 Fla. L. Weekly D1802`
    if squeeze(str(key)) != squeeze(words):
        key = replace(key, as_cited=words)
    return ReporterSite(
        Span(before + start, before + end), key, form.cite_type, form.short, form.ambiguous
    )


# `H.R. Rep. No. 102-317, 1991 WL 245201`: the report's place on a screen is no decision.
_PAPER_BEFORE = re.compile(
    r"(?:R(?:ep|EP)|D(?:oc|OC))\.? N[Oo]\.? [\d-]+(?:, at [\d, -]+)?(?: \(\d{4}\))?, $"
)


# `Rev. Rul. 99-40, 1999-2 C.B. 441`: where the Service prints its rulings
_BULLETIN_BEFORE = re.compile(r"(?:\d{4}-|Rev\. (?:Rul|Proc)\. [\d-]{4,9}, (?:\d{4}-)?)$")
_RELEASE_BEFORE = re.compile(
    r"(?:Release No\.|SSR|Social Security Ruling) [A-Z\dp-]{2,16},? "
    r"(?:\(\w{3,9}\.? \d{1,2}, \d{4}\),? )?$"
)
# `505 W. 12 th St.`, `77 N. E. 2nd Ave.`, `Suite 300, Cal. 94105`: addresses of counsel
_STREET_BEHIND = re.compile(
    r"(?:(?: ?(?:st|nd|rd|d|th))? (?:St(?:reet)?|Ave?(?:nue)?|Blvd|Boulevard|Road|Rd|Drive|Dr|Lane"
    r"|Ln|Ct|Court|Pl(?:ace)?|Terr?(?:ace)?|Way|Pkwy|Parkway|Hwy|Highway|Cir(?:cle)?)"
    r"|(?: ?(?:st|nd|rd|d|th))?,? (?:Floor|Fl\.|Suite|Ste\.))(?![\w'])(?!\.? \d{4}\))"
)
_ROOM_BEFORE = re.compile(
    r"\b(?:Suite|Ste\.?|Floor|Fl\.?|Room|Rm\.?|(?:P\.? ?O\.? )?Box|Apt\.?|Unit) (?:# ?|No\. ?)?$"
)
# `47 O.S. 2011, § 11-903`: the edition of a code
_EDITION = re.compile(r"(?:1[89]|20)\d\d")
_YEAR = re.compile(r"(?:19|20)\d\d")
_SECTION_BEHIND = re.compile(r",? ?(?:§|[Cc]h\. ?\d)")
_NUMBER_OF_NOTE = re.compile(r"\d{1,2}")
_VOLUME_BEHIND = re.compile(r" \d{1,4} [A-Z]")


def _is_address(text: str, span: Span) -> bool:
    return (
        _STREET_BEHIND.match(text, span.end) is not None
        or _ROOM_BEFORE.search(text, max(0, span.start - 20), span.start) is not None
    )


def _is_no_decision_of_westlaw(text: str, site: ReporterSite) -> bool:
    if _NUMBER_OF_NOTE.fullmatch(site.key.page) and _VOLUME_BEHIND.match(text, site.span.end):
        return True  # `2010 WL` at a page's end, and the note `1 49 C.F.R. § 391.41`
    start = site.span.start
    return any(
        paper.search(text, max(0, start - 60), start) for paper in (_PAPER_BEFORE, _RELEASE_BEFORE)
    )


_OF_DATE = re.compile(r"\d/\d{1,2}/$")  # `5/5/99 N.Y.L.J. 29`: a day, no volume


def _doubtful(text: str, site: ReporterSite) -> bool:
    name = site.key.printed or site.key.reporter
    if _EDITION.fullmatch(site.key.page) and _SECTION_BEHIND.match(text, site.span.end):
        return True
    if _is_address(text, site.span) or _OF_DATE.search(text, site.span.start - 6, site.span.start):
        return True
    if name == "WL":
        return _is_no_decision_of_westlaw(text, site)
    if name in ("C.B.", "I.R.B."):
        start = site.span.start
        return _BULLETIN_BEFORE.search(text, max(0, start - 40), start) is not None
    plain = _ALPHABETIC.fullmatch(name) or name == "App."
    if _YEAR.fullmatch(site.key.volume) and name.lower() in agencies():
        return False  # numbers of an agency of its own: `2022 MSPB 28`
    if name in _MODERN_ALPHABETIC or not (plain or not site.key.volume) or "LEXIS" in name:
        return False
    if site.short:
        return False
    _, after = read_pin(text, site.span.end)
    behind = _YEAR_BEHIND.match(text, after)
    before = _NAME_BEFORE.search(text, max(0, site.span.start - 160), site.span.start)
    if site.cite_type == "state" and _REPRINT_BEHIND.match(text, site.span.end):
        return False
    return not (behind and (before or site.key.volume)) and not before
