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
    re.compile(  # behind the last figure of a number, or before its first
        r"[0-9](?:(?![0-9])(?:[lIO|BWUFSLNPAC]| (?:\d|[lI][\s.,;)]|wn\.)|\([lI]\)\("
        r"|\.(?:[lI]\b| \d(?:(?<=[A-Z] \d\. \d)|(?<=[A-Z] \d\d\. \d))))"
        r"|(?<![0-9].)(?:(?<=[lIO|’'$ß].)|(?<=[’'$ß] .)|(?<= [S5] .)|(?<=[lIO|] .)(?=\d [A-Z])"
        r"|(?<=2d.|3d.|th.|S\..|t\..|p\..)|(?<=[A-Z]{2}.|[a-z]R.)))"
    ),
    Rare(("st D", "st C", "th D", "th C"), r"(?:st|th) [DC](?:(?<=[lIO|].{4})|(?<=[lIO|] .{4}))"),
    Rare(("d l", "d I"), r"d [lI]\b(?<=[23]d .)"),
    re.compile(r"WL\d|W\. ?L\.|LEX|Zd |Ca1|De1|A1a|F1a|App\.[BC]"),
    Rare(("=",), r"=[slntrdg]\b"),
    Rare(("VlD.", "ClV.", "RlM."), r"VlD\.|ClV\.|RlM\."),
    Rare("\u00ad\ufffe■", r"[\u00ad\ufffe■](?=\s{0,40}\d)"),
    Rare(("US.", "Cir, "), r"US\.\s?[\dCa]|Cir, \d"),
    re.compile(r"C(?:UE|\. ?E\.? ?R|ER|E\. ?R|\.FR|F\.R)\.\s{0,4}§"),
    Rare("€£¢", r"[€£¢](?<=[\d(].)"),
    Rare(("d. at ",), r"d\. at (?<=[J/l1|]d\. at )[*\d]"),
    Rare(("Vv.", "vy."), r"(?:Vv|vy)\.\s{1,4}[A-Z]"),
    re.compile(r" at [“”\"‘’°]\d"),
    Rare("{}", r"[{}]"),
    Rare((") (", ")  (", ")   ("), r"(?:\) \(|\)  \(|\)   \()(?=\w{1,5}\))"),
    Rare(("- Ohio-", "-0hio-"), r"- Ohio-\d|-0hio-\d"),
    Rare(("RCW ",), r"RCW \d{1,2}[A-Z]?(?:\.\d{2,3}[A-Z]?)?(?:\. | \.)\d"),
    Rare(("§",), r"§(?<=[A-Z]{3}§) ?\d"),
    Rare(("U.S. l", "U.S. I", "U. S. l", "U. S. I"), r"U\. ?S\. [lI],"),
    Rare(("a/",), r"a/[A-Z][a-z](?<=[ (]a/..)"),
    *SUSPECTS,
)
_BEFORE = 5  # code points of it that may stand before where it is told
_AROUND = 70  # code points that tell what a sign stands in


def misread(text: str) -> list[Mend]:
    """What is misread in ``text``, in order and without overlaps."""
    windows = list(_windows(text))
    ways = _ways("\n".join([text[lo:hi] for lo, hi in windows]))
    found = [mend for lo, hi in windows for way in ways for mend in way(text, lo, hi)]
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


def _ways(words: str) -> list[Way]:
    """Those that may find something in ``words``."""
    return [way for way, signs in _WAYS if not signs or any(map(words.__contains__, signs))]


_TORN_SECTION = re.compile(
    r"RCW (?P<w>\d{1,2}[A-Z]?(?:\. ?| \.)\d{2,3}[A-Z]?(?:\.| \.|\. (?!(?:19|20)\d\d))\d{3,4})"
    r"(?!\w)"
)


def _torn_sections(text: str, lo: int, hi: int) -> Iterator[Mend]:
    """Blanks beside the points of a section of Washington's code, which has three parts."""
    for match in _TORN_SECTION.finditer(text, lo, hi):
        if " " in match["w"]:
            yield Mend(*match.span("w"), match["w"].replace(" ", ""))


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
    r"[12](?<!\w.)(?:(?<=1)9|(?<=2)0)\d\d(?P<w> ?W\.? ?L\.? ?)(?P<number>\d{1,8}(?: \d{2,6})?)"
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
_DASH = re.compile(
    r"(?P<first>\d(?:(?<=\d, .)|(?<= at .))\d{0,3})(?P<w>B)(?P<last>\d{1,4})(?![\w-])"
)


def _dashes(text: str, lo: int, hi: int) -> Iterator[Mend]:
    for match in _DASH.finditer(text, lo, hi):
        first, last = match["first"], match["last"]
        if len(last) <= len(first) and int(first[: len(first) - len(last)] + last) > int(first):
            yield Mend(*match.span("w"), "-")


_CODE = (
    r"(?:U\. ?S\. ?C\.(?: ?A\.)?|C\. ?F\. ?R\.|S(?<!\w.)tat\.(?: Ann\.)?|C(?<!\w.)ode(?: Ann\.)?"
    r"|L(?<!\w.)aws?(?: Ann\.)?|C(?<!\w.)omp\. Laws(?: Ann\.)?|R(?<!\w.)ev\. Stat\.(?: Ann\.)?)"
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


def _read_as(words: str, pattern: str, *signs: str) -> tuple[Way, tuple[str, ...]]:
    return _as(words, re.compile(pattern)), signs


def _as_figures(pattern: str, *signs: str) -> tuple[Way, tuple[str, ...]]:
    return _figures(re.compile(pattern)), signs


_WAYS: tuple[tuple[Way, tuple[str, ...]], ...] = (
    *WAYS,
    (_parted_subdivisions, (") (", ")  (", ")   (")),
    # a volume, a page, a page of one letter
    _as_figures(
        rf"(?P<w>[\dlIO|](?<=[,)\]]\s.)(?:[\dlIO|]{{1,3}}|(?<=[lI]) \d\d))"
        rf"(?= {_REPORTER}\s{{1,3}}[\dlIO|]{{1,5}}[ ,.;(])"
    ),
    _as_figures(
        rf" (?<=[\dlIO|] )(?:{_KNOWN}|{_REPORTER}) (?P<w>\d[\dlIO|]{{1,4}})(?=[,.;:)]|\s?\()"
    ),
    _as_figures(
        rf"(?<=\d ){_REPORTER}(?<=[dh]) (?P<w>[lI])(?=,? ?[\d(])", "d l", "d I", "h l", "h I"
    ),
    _as_figures(rf"(?P<w>\d(?<=[,)\]]\s.)(?: \d){{2}})(?= {_REPORTER} \d)"),
    _as_figures(rf" (?<=\d ){_KNOWN} (?P<w>\d(?: \d){{2}})(?=, \d|,? ?\(|[.;])"),
    # `392 U.S. I, 27`
    _as_figures(r"\d U\. ?S\. (?P<w>[lI])(?=, \d{1,4}[,\s(])", "S. l,", "S. I,"),
    # `RCW 7. 72.050(1)`, `RCW 43 .06.220`
    (_torn_sections, ("RCW ",)),
    # `[l st Dist.]`, `llth Cir.`
    _as_figures(
        r"(?P<w>\b[lI1]{1,2}) ?(?=(?:st|th) (?:Dist|Cir)\.)",
        *("st Dist.", "st Cir.", "th Dist.", "th Cir."),
    ),
    # `P. l2(b)`, `P. 38.l`
    _as_figures(r"(?<=P\. )(?P<w>[lI]\d)(?=[\s(,;.])", "P. l", "P. I"),
    _as_figures(r"(?<=[PR]\. )\d{1,3}\.(?P<w>[lI])(?=[\s(,;.])", ".l", ".I"),
    (_years, ()),
    (_numbers_in_westlaw, ("WL", "W.L", "W L", "W. L")),
    (_dashes, ("B",)),
    (_section_signs, ()),
    _read_as("U.S.", r"(?<=\d\s)(?P<w>US\.)(?= ?C\.(?: ?A\.)?\s{0,4}§|\s(?:at\s)?\d)", "US."),
    _read_as(
        "C.F.R.",
        r"(?P<w>C(?<=\d\s.)(?:UE|\. ?E\.? ?R|ER|E\. ?R|\.FR|F\.R)\.)(?=\s{0,4}§{1,2} ?\d)",
    ),
    # the comma of `(9th Cir, 2022)`, the star of `at “4`, the letters of `§ 2000€-5(£)`
    _read_as(".", r"\((?:\d{1,2}(?:st|d|nd|rd|th)|Fed\.|D\.C\.) Cir(?P<w>,)(?= \d{4}\))", "Cir, "),
    _read_as(
        "*",
        r"(?:WL|LEXIS) \d{3,9}, at (?P<w>[“”\"‘’°])(?=\d{1,3}[\s.,;(–-])",
        *(f" at {sign}" for sign in '“”"‘’°'),
    ),
    _read_as("e", r"§ ?\d{1,5}(?P<w>€)", "€"),
    _read_as("f", r"(?<=[\w)]\()(?P<w>£)(?=\))", "£"),
    _read_as("c", r"(?<=[\w)]\()(?P<w>¢)(?=\))", "¢"),
    # the letter of an italic `Id. at 78`, and the v. between small capitals
    _read_as(
        "I", r"(?<![\w/])(?P<w>[J/l1|])(?=d\. at [*\d])", *(f"{sign}d. at " for sign in "J/l1|")
    ),
    _read_as("v", r"(?<=[A-Za-z.,]\s)(?P<w>Vv|vy)(?=\.\s{1,4}[A-Z])", "Vv.", "vy."),
    _read_as("LEXIS ", r"(?P<w>LEX[I1l]S ?)(?<!LEXIS )(?=\d{3})", "LEX"),
    # a hyphen of a section: `§ 80a■1`; a soft one is none of a word's between letter and figure
    _read_as(
        "-", r"(?<=[\da-z])(?P<w>[\u00ad\ufffe■](?:\n {0,40})?)(?=\d)", "\u00ad", "\ufffe", "■"
    ),
    # a blank behind the first hyphen of a number of the year: `2019- Ohio-3636`
    _read_as("-", r"(?P<w>-(?<=(?:19|20)\d\d-) )(?=Ohio-\d)", "- Ohio-"),
    _read_as("O", r"-(?<=(?:19|20)\d\d-)(?P<w>0)(?=hio-\d)", "-0hio-"),
    # `GBL§ 399-ddd`
    _read_as(" ", r"[A-Z]{3,5}(?P<w>)(?=§ ?\d)", "§"),
    _read_as("2", r"(?<=\.)(?P<w>Z)(?=d \d)", ".Zd "),
    _read_as("l", r"\b(?:Ca|De|A|F|I)(?P<w>1)(?=a?\.|l\.)", "Ca1", "De1", "A1", "F1", "I1"),
    _read_as("—", r"(?<=App\.)(?P<w>[BC])(?=[A-Z][a-z])", "App.B", "App.C"),
    # rules in capitals: `TEX. R. EVlD. 802`
    _read_as("I", r"(?<=[VCR])(?P<w>l)(?=[DVM]\. )", "VlD.", "ClV.", "RlM."),
    _read_as("'", r"(?<=[A-Za-z][a-z])(?P<w>=)(?=[slntrdg](?![\w=/]))", "="),
    # a bracket: `{10th Cir. 1976)`, `(1978}`, `3.1{d)`
    _read_as("(", r"(?P<w>\{)(?=[^{}()]{0,40}(?:1[6-9]|20)\d\d\))", "{"),
    _read_as("(", r"(?<=[\d)])(?P<w>\{)(?=\w{1,3}\))", "{"),
    _read_as(")", r"\([^(){}\n]{0,40}(?:1[6-9]|20)\d\d(?P<w>\})", "}"),
    # the italic `of` of a name, the first of two subdivisions, a small w
    _read_as("of ", r"(?<=[\w.] )(?P<w>a/)(?=[A-Z][a-z])", "a/"),
    _read_as("1", r"(?<=\d\()(?P<w>[lI])(?=\)\([a-z]\))", "(l)(", "(I)("),
    _read_as("W", r"(?<=\d )(?P<w>w)(?=n\. ?(?:2d|App))", " wn."),
    # spaces that are lost between volume, reporter and page
    _read_as(
        " ",
        rf"\d(?<![\w.§-].)\d{{0,2}}(?P<w>)(?=(?:{_KNOWN}|U\. ?S\. ?C\.|C\. ?F\. ?R\.) )",
    ),
    _read_as(" ", rf"\d(?<!\w.)\d{{0,2}} ?{_KNOWN}(?P<w>)(?=\d{{1,4}}(?!\w))"),
)
"""Each with words of which one stands in whatever it finds or right beside; none, where that are
many."""
