"""Reading provisions of codes that are known by name: ``Cal. Penal Code § 187(a)``.

The name may stand before the number, with or without a section mark, or behind it
(``section 768.72, Florida Statutes``). Names are looked up by folded spelling, so small
capitals and spacing make no difference. Offsets count code points.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from citecheck.citations.parts import in_order, number_before
from citecheck.citations.provisions.lists import (
    MARK,
    MARK_AS_LETTER,
    Item,
    Style,
    end_of_citation,
    is_of_what_follows,
    provision,
    read_list,
    sites,
    word_start,
)
from citecheck.citations.provisions.state_codes import (
    Code,
    all_codes,
    last_letters,
    last_signs,
    last_words,
    numbered_before,
    numbered_behind,
    plain_codes,
    settled,
)
from citecheck.citations.provisions.stateless_codes import foreign_states, is_at_home
from citecheck.dataclass import dataclass, replace
from citecheck.facts.jurisdictions import name_after, name_before
from citecheck.model.citations import Site
from citecheck.model.kinds import Kind
from citecheck.patterns import re

# each alternative begins with a letter of its own, so that no other place is looked at
_ARTICLE_MARK = re.compile(
    r"(?:A(?:rts?\.|rticles?|RTS?\.|RTICLE)|a(?:rts?\.|rt(?= )|rticles?)"
    r"|R(?:ule|\.)?|r(?:ule|\.)|Pars?\.|pars?\.|¶¶?) ?(?=\d)"
)
_ARTICLES = ("arts", "articles", "pars", "¶¶")
# `47 O.S. 2011, § 11-903`, `Ala. Code 1975, §`, `RSMo Supp. 2019`: the edition
EDITION = (
    r"(?:,? ?\((?:(?:Rev\. to|Rev\.|Repl\.|Cum\. Supp\.|Supp\.|Reissue) )?(?:1[89]|20)\d\d"
    r"(?: (?:Reenactment|Repl\.(?: Vol\.)?|Supp\.|Rev\.))?\)"
    r"|,? ?(?:(?:Cum\. )?Supp\.? ?|Rev\. )?(?:1[89]|20)\d\d(?![\w-]|\.\d|,\d)"
    r"(?:,? (?:Cum\. )?Supp\.?)?)"
)
BEFORE_MARK = re.compile(
    r"(?:,? ?\((?:West|McKinney|Vernon|LexisNexis|Consol\.|Deering|Purdon)[^()]{0,20}\))?"
    rf"{EDITION}?,? ?$"
)
_DIVISION = re.compile(
    r",? ?(?:[Tt]it(?:le|\.)|TIT(?:LE|\.)|[Cc]h(?:apter|\.)|CH\.|[Cc]\.|T\.|[Aa]rt\.) ?"
    r"(?P<number>\d{1,4}(?:-?[A-Z]{1,2})?(?:\.\d)?)[,:]? ?$"
)
_EDITION_BEHIND = re.compile(
    rf"{EDITION}(?=[,.;:)\]]|$|\n| (?:and|or|is|was|has|does|for|in|as|to|that|which|[a-z]+s)\b)"
)
_YEAR_BEFORE = re.compile(r"(?P<year>(?:1[89]|20)\d\d),? ?$")
_EDITION_BEFORE = re.compile(rf"{EDITION}$")
# Colorado names the volume of its statutes: `§ 13-21-102(1)(a), 5 C.R.S. (2015)`
_BEHIND = re.compile(r",? of (?:the )?|,? (?:\d{1,2} (?=C\. ?R\. ?S\.))?(?=[A-Z])")
# behind a comma only a number that a page or a year cannot be: `Fla. Stat., 768.81`
_BEFORE_NUMBER = re.compile(
    r" (?=\d)(?:(?<![,\d] )|(?<=[A-Za-z.], )(?=\d{1,4}[A-Z]?(?:[.:]\d\d|-\d{1,4}[A-Z]?-\d)))"
)
_SUPPLEMENT = re.compile(r"(?:(?:19|20)\d\d |(?<=K\.S\.A\. ))(?:Cum\. )?Supp\. $")
# `… to the Penal Code. Section 9 of the lease`: the point ends a sentence
# `14A V.S.A.`, `17-A M.R.S.`
_LETTERED_TITLE = re.compile(r"(?<![\w.,§/-])(?P<title>\d{1,3}-?[A-Z]),? ?$")
_OF_TITLE = re.compile(
    r",? (?:of )?(?:[Tt]itle\.?|(?P<chapter>[Cc]hapter)) (?P<title>\d{1,3}(?:-?[A-Z])?),? "
    r"(?:of )?(?:the )?"
)
_SENTENCE_END = re.compile(r"(?:Code|Laws?|Statutes|Annotated|RSMo|\b[A-Z]{3,6})\. $")
_RUN = re.compile(r"[a-z0-9&]+")
# `Hawaii Revised Statutes (HRS) §`, `Revised Code of Washington (“RCW”)`
_OWN_INITIALS = re.compile(r" \([“\"'‘]{0,2}(?P<own>[A-Z][A-Za-z.& ]{1,20})[”\"'’]{0,2}\),? ?$")
_TITLE_IN_PARENTHESES = re.compile(r"[\[(](?P<inside>\d{1,3} [A-Z][A-Za-z.]{2,12})[\])],? ?$")
_AFTER_PARENTHESIS = (") ", ")", "),", "), ", "] ", "]", "],", "], ")
_BEHIND_RUN = 3  # signs that may stand behind a name


@dataclass(frozen=True, slots=True)
class Named:
    """A code named before or behind a number: where its words begin and end; ``of_title`` says that
    its title stands before the number."""

    start: int
    end: int
    code: Code
    words: str
    of_title: bool = False


def may_be_named(text: str, end: int) -> bool:
    """Whether the last word before ``end`` ends the name of some code."""
    last = text[end - 1 : end]
    if last.isalnum() and last.lower() not in last_signs():  # as mostly
        return False
    near = text[max(0, end - 24) : end].lower()
    bare = near.rstrip(".,' ")
    if bare[-2:] not in last_letters() and bare[-1:] not in last_letters():
        return False
    runs = _RUN.findall(bare)
    return len(near) - len(bare) <= _BEHIND_RUN and bool(runs) and runs[-1] in last_words()


def code_before(text: str, at: int) -> Named | None:
    """The code whose name ends at ``at``, where a section mark or a number begins."""
    # a sentence begins with one capital; `TEX. CODE CRIM. PROC. ART. 38.23` has nothing else
    begins = text[at : at + 1].isupper() and not text[at + 1 : at + 2].isupper()
    if begins and _SENTENCE_END.search(text, at - 14, at):
        return None
    bare = at - (text[at - 1 : at] == " ")
    last = text[bare - 2 : bare].rstrip(",:")[-1:]  # a year or a number ends so
    if (last.isdigit() or last.isupper()) and (
        division := _DIVISION.search(text[max(0, at - 24) : at])
    ):
        name_end = at - len(division[0])
        if edition := _EDITION_BEFORE.search(text[max(0, name_end - 16) : name_end]):
            name_end -= len(edition[0])
        if found := name_before(text, name_end, numbered_behind()):
            start, code = found
            source = code.source.format(division["number"])
            return Named(start, name_end, replace(code, source=source), text[start:name_end])
    if text.endswith(_AFTER_PARENTHESIS, max(0, at - 3), at) and (named := _inside(text, at)):
        return named
    # an edition may be part of the name (`NMSA 1978`, `G.L. 1956`)
    if (
        last.isdigit()
        and (year := _YEAR_BEFORE.search(text, max(0, at - 12), at))
        and (named := _named_to(text, year.end("year")))
    ):
        return named
    return _named_to(text, _without_edition(text, _without_initials(text, at)))


def _inside(text: str, at: int) -> Named | None:
    """The code with its title that a parenthesis before ``at`` holds and nothing else, behind the
    name of a part of it: ``Uniform Rules for Trial Cts [22 NYCRR] § 202.48``."""
    match = _TITLE_IN_PARENTHESES.search(text, max(0, at - 24), at)
    named = _named_to(text, match.end("inside")) if match else None
    return named if match and named and named.start == match.start("inside") else None


def _without_initials(text: str, at: int) -> int:
    """Where the name of a code ends that its initials in parentheses follow; they must be a name
    of a code themselves."""
    if not text.endswith(_AFTER_PARENTHESIS, max(0, at - 3), at):
        return at
    own = _OWN_INITIALS.search(text, max(0, at - 30), at)
    if own is None or not may_be_named(text, own.start()):
        return at
    inside = name_before(text, own.end("own"), all_codes())
    return own.start() if inside and inside[0] == own.start("own") else at


def _without_edition(text: str, at: int) -> int:
    """Where the name of a code ends that a mark at ``at`` follows: before a publisher or an edition
    and a comma."""
    end = at - text.endswith(" ", 0, at)
    end -= text.endswith(",", 0, end)
    if not text[end - 1 : end].isdigit() and not text.endswith((")", "Supp", "Supp."), 0, end):
        return end
    tail = BEFORE_MARK.search(text[max(0, at - 40) : at])
    return at - (len(tail[0]) if tail else 0)


def _named_to(text: str, end: int) -> Named | None:
    """The code whose name ends at ``end``."""
    if not may_be_named(text, end):
        return None
    before = name_before(text, end, numbered_before())
    title = _title_before(text, before[0]) if before else None
    if before and title:
        code = replace(before[1], source=before[1].source.format(title[1]))
        return Named(title[0], end, code, text[before[0] : end])
    plain = name_before(text, end, plain_codes())
    if plain is None or _ends_other_initials(text, plain[0]):
        return None
    return Named(plain[0], end, plain[1], text[plain[0] : end])


def _ends_other_initials(text: str, start: int) -> bool:
    """Whether the initials at ``start`` are the end of longer ones: California's ``C.R.C., rule
    8.204`` is not Ohio's ``R.C.``"""
    return (
        text[start - 1 : start] == "."
        and text[start - 2 : start - 1].isupper()
        and text[start + 1 : start + 2] == "."
    )


def _title_before(text: str, at: int) -> tuple[int, str] | None:
    """Where the number of a title begins that stands before the name at ``at``, and the number."""
    if number := number_before(text, at):
        return number.start, number.of(text)
    low = max(0, at - 8)
    lettered = _LETTERED_TITLE.search(text, low, at)
    return (lettered.start(), lettered["title"]) if lettered else None


def code_behind(text: str, at: int) -> Named | None:
    """The code named behind a section that ends at ``at``: ``, C.R.S. 2020``, `` of the Penal
    Code``, `` of Title 12 of the Oklahoma Statutes``."""
    joint = _BEHIND.match(text, at)
    if joint is None:
        return None
    if titled := _OF_TITLE.match(text, at):
        named = name_after(text, titled.end(), numbered_before() | numbered_behind())
        if named is None or (titled["chapter"] and " ch. " not in named[1].source):
            return None
        code = replace(named[1], source=named[1].source.format(titled["title"]))
        return Named(titled.start("title"), named[0], code, text[titled.end() : named[0]])
    found = name_after(text, joint.end(), plain_codes())
    if found is None:
        return None
    end, code = found
    if edition := _EDITION_BEHIND.match(text, end):
        return Named(joint.end(), edition.end(), code, text[joint.end() : end])
    # A code that a number of its own follows begins the next citation.
    ended = text[end : end + 2] in (" S", " A") and _SENTENCE_END.search(text, end - 14, end + 1)
    if not ended and re.match(r",? ?(?:§|\d|[Ss]ection |art)", text[end : end + 12]):
        return None
    if "of" not in joint[0] and code.source.endswith(" Law"):
        return None
    return Named(joint.end(), end, code, text[joint.end() : end])


def _fits(text: str, named: Named, items: list[Item], marked: bool) -> bool:
    """Whether the numbers can be sections of the code: see :class:`Code`."""
    if not items:
        return False
    if not marked and is_of_what_follows(text, items[-1]):
        return False
    return any(_fits_code(code, items, marked) for code in (named.code, *named.code.rivals))


def _fits_code(code: Code, items: list[Item], marked: bool) -> bool:
    if code.numbers is not None:  # `AS 12.55.125`, but not `such AS § 2954.8`
        return all(code.numbers.fullmatch(item.section) for item in items)
    signs = "" if marked else code.signs
    return not signs or all(any(sign in item.section for sign in signs) for item in items)


def _emit(text: str, start: int, named: Named, items: list[Item], end: int = 0) -> Iterator[Site]:
    code = next(
        (code for code in (named.code, *named.code.rivals) if _fits_code(code, items, marked=True)),
        named.code,
    )
    source = settled(code, items[0].section, named.words)
    return sites(text, start, items, provision(code.kind, source, code.mark), end=end)


def _read(text: str, named: Named, at: int, plural: bool, marked: bool = True) -> list[Item]:
    items = read_list(text, at, Style(named.code.hyphen), plural)
    return items if _fits(text, named, items, marked) else []


def _is_at_home(text: str, named: Named, foreign: frozenset[str]) -> bool:
    return is_at_home(named.code, named.words, named.start, text, foreign)


def find_coded(text: str, kind: Kind) -> Iterator[Site]:
    """Provisions of named codes of ``kind`` cited in ``text``, in order."""
    return in_order([site for site in _of_all_kinds(text) if site.key.kind is kind])


@lru_cache(maxsize=1)  # one kind is asked for after the other
def _of_all_kinds(text: str) -> tuple[Site, ...]:
    found: list[Site] = []
    foreign = foreign_states(text)
    for mark in (*MARK.finditer(text), *MARK_AS_LETTER.finditer(text)):
        if not word_start(text, mark.start()):
            continue
        plural = mark["many"] is not None
        named = code_before(text, mark.start())
        if named is None:
            found += _behind(text, mark, foreign)
        elif _is_at_home(text, named, foreign):
            items = _read(text, named, mark.end(), plural)
            found += _emit(text, named.start, named, items) if items else ()
    for before, at, plural in _unmarked(text):
        named = code_before(text, before)
        if named is None and before != at:
            found += _article_behind(text, before, at, plural, foreign)
        elif named and _is_at_home(text, named, foreign):
            items = _read(text, named, at, plural, marked=before != at)
            if before != at and _OF_NEW_YORK.match(text, before) and "N.Y. " in named.code.source:
                named = replace(named, code=replace(named.code, mark="art."))
            found += _emit(text, named.start, named, items) if items else ()
    return tuple(found)


# New York's laws are divided into articles of sections: `CPLR article 78` is no section
_OF_NEW_YORK = re.compile(r",? ?art", re.IGNORECASE)


def _article_behind(
    text: str, start: int, at: int, plural: bool, foreign: frozenset[str]
) -> Iterator[Site]:
    """``article 37.09 of the Texas Code of Criminal Procedure``."""
    if text[start : start + 3].lower() != "art":
        return
    items = read_list(text, at, Style(), plural)
    named = code_behind(text, end_of_citation(text, items[-1].end)) if items else None
    if named is None or named.code.mark != "art.":
        return
    if _is_at_home(text, named, foreign) and (items := _read(text, named, at, plural)):
        yield from _emit(text, start, named, items, end=named.end)


def _unmarked(text: str) -> Iterator[tuple[int, int, bool]]:
    """Places where a number may follow a code's name without a section mark.

    Yields where the name has ended, where the number begins and whether the mark is
    plural; an article mark, or the year of a supplement, may lie between.
    """
    for match in _article_marks(text):
        yield match.start(), match.end(), match[0].lower().startswith(_ARTICLES)
    for match in _BEFORE_NUMBER.finditer(text):
        space, at = match.start(), match.end()
        last = text[space - 1 : space]
        supplement = None
        if text.endswith("Supp. ", max(0, at - 24), at):
            supplement = _SUPPLEMENT.search(text, max(0, at - 24), at)
        before = at - len(supplement[0]) if supplement else at
        if last == ")":
            before = _without_initials(text, at)
        if may_be_named(text, before):
            yield before, at, False


def _article_marks(text: str) -> Iterator[re.Match[str]]:
    match = _ARTICLE_MARK.search(text)
    while match:
        glued = text[match.start() - 1 : match.start()]
        if glued == "." or (glued.isascii() and glued.isalpha()):
            match = _ARTICLE_MARK.search(text, match.start() + 1)
        else:
            yield match
            match = _ARTICLE_MARK.search(text, match.end())


def _behind(text: str, mark: re.Match[str], foreign: frozenset[str]) -> Iterator[Site]:
    plural = mark["many"] is not None
    items = read_list(text, mark.end(), Style(), plural)
    if not items:
        return
    start, end = mark.start(), end_of_citation(text, items[-1].end)
    named = code_behind(text, end)
    if titled := _TITLE_LEADS.search(text, max(0, start - _LONGEST_TITLE), start):
        start, named = titled.start(), _code_of_title(text, end, titled["number"]) or named
    if named and _is_at_home(text, named, foreign):
        items = _read(text, named, mark.end(), plural)
        if items and items[-1].end <= named.start:
            start = start if "{" not in named.code.source and named.of_title else mark.start()
            yield from _emit(text, start, named, items, end=named.end)


# `Title 14, Section 752 of the Maine Revised Statutes`
_TITLE_LEADS = re.compile(r"\b(?:[Tt]itle|[Cc]hapter) (?P<number>\d{1,3}(?:-?[A-Z])?), $")
_LONGEST_TITLE = 16


def _code_of_title(text: str, end: int, number: str) -> Named | None:
    """The code that is named behind a section ending at ``end`` whose title stands before it."""
    joint = _OF_CODE.match(text, end)
    found = name_after(text, joint.end(), numbered_before() | numbered_behind()) if joint else None
    if joint is None or found is None:
        return None
    code = replace(found[1], source=found[1].source.format(number))
    return Named(joint.end(), found[0], code, text[joint.end() : found[0]], of_title=True)


_OF_CODE = re.compile(r",? of the ")
