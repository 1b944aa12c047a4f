"""Signs of a citation that recognition (OCR) or a conversion from WordPerfect took for others, read
as what they stand for: ``5OO U.S.``, ``(l991)``, ``4 7 4 U.S.``, ``179B81``, ``42 U.S.C. ' 1983``.

Only where the place leaves no other reading: a letter where a reporter, a court or a code wants
a figure or a sign. What could be something else stays (``§ 179B-81``, ``5 O'Connor 12``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck.document.line_kinds.misread_leaders import misread_leaders
from citecheck.document.line_kinds.torn_lines import goes_on_in_subdivision
from citecheck.document.misread_elsewhere import SUSPECTS, WAYS, Mend, Way
from citecheck.document.misread_pages import misread_pages
from citecheck.patterns import re
from citecheck.patterns.pattern import Rare

_REPORTER = (
    r"(?:U\. ?S\.|[A-Z][A-Za-z]{0,6}\.?(?: ?(?:App'x|[A-Z][A-Za-z]{0,7})\.?){0,3})"
    r"(?: ?(?:[23Z]d|[45] ?th))?"
)
_KNOWN = (
    r"(?:U\. ?S\.(?! ?C)|F\. ?(?:2d|3d|4th|Supp\.(?: ?[23]d)?)|S\. ?Ct\.|L\. ?Ed\.(?: ?2d)?"
    r"|(?:S\. ?[WE]|N\. ?[WE]|[PA]|So|Wn)\. ?[23]d|Cal\. ?(?:App\. ?)?(?:[23]d|[45]th))"
)
_FIGURES = str.maketrans("lIO|i", "11011")
_EARLIEST, _LATEST = 1700, 2049


# where something may be misread: fast to look for, and rare in a text that is whole. Most is told
# at a figure, by what stands before or behind it.
_SUSPECTS = (
    re.compile(
        r"\d(?:(?<=[lIO|’'$ß]\d)|(?<=[’'$ß] \d)|(?<= [S5] \d)|(?<=[lIO|] \d)(?=\d [A-Z])"
        r"|(?<=2d\d|3d\d|th\d|S\.\d|t\.\d|p\.\d)"
        r"|(?<=[A-Z]{2}\d|[a-z]R\d)"
        r"|[lIO|BWUFSLNPAC]| \d| [lI][\s.,;)]|\.[lI]\b|\([lI]\)\(| wn\.)"
    ),
    Rare(("st D", "st C", "th D", "th C"), r"(?:st|th) [DC](?:(?<=[lIO|].{4})|(?<=[lIO|] .{4}))"),
    Rare(("d l", "d I"), r"d [lI]\b(?<=[23]d .)"),
    re.compile(r"WL\d|W\. ?L\.|LEX|Zd |Ca1|De1|A1a|F1a|App\.[BC]"),
    Rare(("=",), r"=[slntrdg]\b"),
    Rare("\u00ad\ufffe■", r"[\u00ad\ufffe■](?=\s{0,40}\d)"),
    Rare(("US.", "Cir, "), r"US\.\s?[\dCa]|Cir, \d"),
    re.compile(r"C(?:UE|\. ?E\.? ?R|ER|E\. ?R|\.FR|F\.R)\.\s{0,4}§"),
    Rare("€£¢", r"[€£¢](?<=[\d(].)"),
    Rare(("d. at ",), r"d\. at (?<=[J/l1|]d\. at )[*\d]"),
    Rare(("Vv.", "vy."), r"(?:Vv|vy)\.\s{1,4}[A-Z]"),
    re.compile(r" at [“”\"‘’°]\d"),
    Rare("{}", r"[{}]"),
    Rare((") (", ")  (", ")   ("), r"(?:\) \(|\)  \(|\)   \()(?=\w{1,5}\))"),
    Rare(("a/",), r"a/[A-Z][a-z](?<=[ (]a/..)"),
    *SUSPECTS,
)
_BEFORE = 5  # code points of it that may stand before where it is told
_AROUND = 70  # code points that tell what a sign stands in


def misread(text: str) -> list[Mend]:
    """What is misread in ``text``, in order and without overlaps."""
    found = [mend for lo, hi in _windows(text) for way in _WAYS for mend in way(text, lo, hi)]
    found += [Mend(start, end, "." * (end - start)) for start, end in misread_leaders(text)]
    found += misread_pages(text)
    if any(text[mend.start] == "'" for mend in found if mend.words.startswith("§")):
        found += _bare_section_signs(text)
    kept: list[Mend] = []
    for mend in sorted(found):
        if not kept or (mend.start >= kept[-1].end and mend != kept[-1]):
            kept.append(mend)
    return kept


def said_of(text: str, mends: Sequence[Mend]) -> Iterator[str]:
    """What the user should know of ``mends``, which change more than a space."""
    read = [(text[m.start : m.end], m.words.strip()) for m in mends]
    changed = [(was, now) for was, now in read if was.strip() and was.strip() != now]
    if changed:
        places = "one place" if len(changed) == 1 else f"{len(changed)} places"
        was, now = changed[0]
        yield (
            f"signs that recognition (OCR) or a conversion took for others are read as what they "
            f"stand for, in {places}: “{was}” as “{now}”{', …' if len(changed) > 1 else ''}"
        )


def _windows(text: str) -> Iterator[tuple[int, int]]:
    """The stretches around the suspects, which do not overlap."""
    places = sorted(match.start() for suspect in _SUSPECTS for match in suspect.finditer(text))
    lo = hi = 0
    for place in places:
        begin = place - _BEFORE - _AROUND
        if begin > hi:
            if hi:
                yield lo, hi
            lo = begin
        hi = place + _AROUND
    if hi:
        yield max(0, lo), min(hi, len(text))


def _figures(pattern: re.Pattern) -> Way:
    """Letters that stand for figures, and spaces between figures, in the group ``w``."""

    def find(text: str, lo: int, hi: int) -> Iterator[Mend]:
        for match in pattern.finditer(text, lo, hi):
            words = match["w"]
            figures = words.translate(_FIGURES).replace(" ", "")
            if figures != words and figures.isdigit():
                yield Mend(*match.span("w"), figures)

    return find


def _as(words: str, pattern: re.Pattern) -> Way:
    """The group ``w`` of a pattern, where there is one, read as ``words``."""

    def find(text: str, lo: int, hi: int) -> Iterator[Mend]:
        return (Mend(*match.span("w"), words) for match in pattern.finditer(text, lo, hi))

    return find


_YEAR = re.compile(r"\((?:[^()\n]{0,60} )?(?P<w>[1lI2][ \dlIO]{3,6})\)")


def _years(text: str, lo: int, hi: int) -> Iterator[Mend]:
    for mend in _figures(_YEAR)(text, lo, hi):
        if _EARLIEST <= int(mend.words) <= _LATEST:
            yield mend


_DATABASE = re.compile(
    r"(?<!\w)(?:19|20)\d\d(?P<w> ?W\.? ?L\.? ?)(?P<number>\d{1,8}(?: \d{2,6})?)"
    r"(?=\s*(?:[,.;(]|$|\n))"
)
_NUMBER_LENGTHS = range(5, 9)


def _numbers_in_westlaw(text: str, lo: int, hi: int) -> Iterator[Mend]:
    for match in _DATABASE.finditer(text, lo, hi):
        if match["w"] != " WL ":
            yield Mend(*match.span("w"), " WL ")
        number = match["number"].replace(" ", "")
        if " " in match["number"] and len(number) in _NUMBER_LENGTHS:
            yield Mend(*match.span("number"), number)


# WordPerfect's characters of its own come out as letters: – as B, — as C, § as ', ' as =
_DASH = re.compile(r"(?:(?<=\d, )|(?<= at ))(?P<first>\d{1,4})(?P<w>B)(?P<last>\d{1,4})(?![\w-])")


def _dashes(text: str, lo: int, hi: int) -> Iterator[Mend]:
    for match in _DASH.finditer(text, lo, hi):
        first, last = match["first"], match["last"]
        if len(last) <= len(first) and int(first[: len(first) - len(last)] + last) > int(first):
            yield Mend(*match.span("w"), "-")


_CODE = (
    r"(?:U\. ?S\. ?C\.(?: ?A\.)?|C\. ?F\. ?R\."
    r"|\b(?:Stat\.|Code|Laws?|Comp\. Laws|Rev\. Stat\.)(?: Ann\.)?)"
)
_SIGN = re.compile(rf"{_CODE},? (?P<w>''|[S$ß'’]|5(?= \d{{3}})) ?(?=\d)")
_BARE_SIGN = re.compile(r"(?<=[\s(])(?P<w>''?)(?= \d[\w.-]{0,12}(?:[\s(,;)]|$))")


def _section_signs(text: str, lo: int, hi: int) -> Iterator[Mend]:
    """``42 U.S.C. ' 1983``, ``42 U.S.C. 5 1983``"""
    for match in _SIGN.finditer(text, lo, hi):
        sign = match["w"]
        yield Mend(*match.span("w"), "§§" if sign == "''" else "§")


def _bare_section_signs(text: str) -> Iterator[Mend]:
    """``under ' 1983``, in a text that writes so behind a code too."""
    for match in _BARE_SIGN.finditer(text):
        yield Mend(*match.span("w"), "§" * len(match["w"]))


_PARTED = re.compile(r"\)(?P<w> {1,3})\((?=\w{1,5}\))")


def _parted_subdivisions(text: str, lo: int, hi: int) -> Iterator[Mend]:
    """``§ 2000e-5(f) (1)``: a space between two subdivisions, and no list behind it."""
    for match in _PARTED.finditer(text, lo, hi):
        start, end = match.span("w")
        before = " ".join(text[max(0, start - _AROUND) : start].split())
        if goes_on_in_subdivision(before, text[end : end + _AHEAD].split("\n")):
            yield Mend(start, end, "")


_AHEAD = 400  # code points in which a list has its next item


_WAYS: tuple[Way, ...] = (
    *WAYS,
    _parted_subdivisions,
    # a volume, a page, a page of one letter
    _figures(
        re.compile(
            rf"(?<=[,)\]]\s)(?P<w>[\dlIO|]{{2,4}}|[lI] \d\d)"
            rf"(?= {_REPORTER}\s{{1,3}}[\dlIO|]{{1,5}}[ ,.;(])"
        )
    ),
    _figures(
        re.compile(
            rf"(?<=[\dlIO|] )(?:{_KNOWN}|{_REPORTER}) (?P<w>\d[\dlIO|]{{1,4}})(?=[,.;:)]|\s?\()"
        )
    ),
    _figures(re.compile(rf"(?<=\d ){_REPORTER}(?<=[dh]) (?P<w>[lI])(?=,? ?[\d(])")),
    _figures(re.compile(rf"(?<=[,)\]]\s)(?P<w>\d(?: \d){{2}})(?= {_REPORTER} \d)")),
    _figures(re.compile(rf"(?<=\d ){_KNOWN} (?P<w>\d(?: \d){{2}})(?=, \d|,? ?\(|[.;])")),
    # `[l st Dist.]`, `llth Cir.`
    _figures(re.compile(r"(?P<w>\b[lI1]{1,2}) ?(?=(?:st|th) (?:Dist|Cir)\.)")),
    # `P. l2(b)`, `P. 38.l`
    _figures(re.compile(r"(?<=P\. )(?P<w>[lI]\d)(?=[\s(,;.])")),
    _figures(re.compile(r"(?<=[PR]\. )\d{1,3}\.(?P<w>[lI])(?=[\s(,;.])")),
    _years,
    _numbers_in_westlaw,
    _dashes,
    _section_signs,
    _as("U.S.", re.compile(r"(?<=\d\s)(?P<w>US\.)(?= ?C\.(?: ?A\.)?\s{0,4}§|\s(?:at\s)?\d)")),
    _as(
        "C.F.R.",
        re.compile(
            r"(?<=\d\s)(?P<w>C(?:UE|\. ?E\.? ?R|ER|E\. ?R|\.FR|F\.R)\.)(?=\s{0,4}§{1,2} ?\d)"
        ),
    ),
    # the comma of `(9th Cir, 2022)`, the star of `at “4`, the letters of `§ 2000€-5(£)`
    _as(".", re.compile(r"\((?:\d{1,2}(?:st|d|nd|rd|th)|Fed\.|D\.C\.) Cir(?P<w>,)(?= \d{4}\))")),
    _as("*", re.compile(r"(?:WL|LEXIS) \d{3,9}, at (?P<w>[“”\"‘’°])(?=\d{1,3}[\s.,;(–-])")),
    _as("e", re.compile(r"§ ?\d{1,5}(?P<w>€)")),
    _as("f", re.compile(r"(?<=[\w)]\()(?P<w>£)(?=\))")),
    _as("c", re.compile(r"(?<=[\w)]\()(?P<w>¢)(?=\))")),
    # the letter of an italic `Id. at 78`, and the v. between small capitals
    _as("I", re.compile(r"(?<![\w/])(?P<w>[J/l1|])(?=d\. at [*\d])")),
    _as("v", re.compile(r"(?<=[A-Za-z.,]\s)(?P<w>Vv|vy)(?=\.\s{1,4}[A-Z])")),
    _as("LEXIS ", re.compile(r"(?P<w>LEX[I1l]S ?)(?<!LEXIS )(?=\d{3})")),
    # a hyphen of a section: `§ 80a■1`; a soft one is none of a word's between letter and figure
    _as("-", re.compile(r"(?<=[\da-z])(?P<w>[\u00ad\ufffe■](?:\n {0,40})?)(?=\d)")),
    _as("2", re.compile(r"(?<=\.)(?P<w>Z)(?=d \d)")),
    _as("l", re.compile(r"\b(?:Ca|De|A|F|I)(?P<w>1)(?=a?\.|l\.)")),
    _as("—", re.compile(r"(?<=App\.)(?P<w>[BC])(?=[A-Z][a-z])")),
    _as("'", re.compile(r"(?<=[A-Za-z][a-z])(?P<w>=)(?=[slntrdg](?![\w=/]))")),
    # a bracket: `{10th Cir. 1976)`, `(1978}`, `3.1{d)`
    _as("(", re.compile(r"(?P<w>\{)(?=[^{}()]{0,40}(?:1[6-9]|20)\d\d\))")),
    _as("(", re.compile(r"(?<=[\d)])(?P<w>\{)(?=\w{1,3}\))")),
    _as(")", re.compile(r"\([^(){}\n]{0,40}(?:1[6-9]|20)\d\d(?P<w>\})")),
    # the italic `of` of a name, the first of two subdivisions, a small w
    _as("of ", re.compile(r"(?<=[\w.] )(?P<w>a/)(?=[A-Z][a-z])")),
    _as("1", re.compile(r"(?<=\d\()(?P<w>[lI])(?=\)\([a-z]\))")),
    _as("W", re.compile(r"(?<=\d )(?P<w>w)(?=n\. ?(?:2d|App))")),
    # spaces that are lost between volume, reporter and page
    _as(
        " ",
        re.compile(rf"(?<![\w.§-])\d{{1,3}}(?P<w>)(?=(?:{_KNOWN}|U\. ?S\. ?C\.|C\. ?F\. ?R\.) )"),
    ),
    _as(" ", re.compile(rf"(?<!\w)\d{{1,3}} ?{_KNOWN}(?P<w>)(?=\d{{1,4}}(?!\w))")),
)
