"""Books: Restatements, treatises, encyclopedias, dictionaries, The Federalist.

Forms after The Bluebook (22d ed.) R. 12.9.4 and 15. Law reviews are in
:mod:`citecheck.citations.writings.journals`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from citecheck.citations.parts import (
    NOT_A_VOLUME,
    NUMBER,
    SECTION_MARK,
    SUBDIVISIONS,
    in_order,
    number_before,
    read_pages,
    standalone,
    titled,
)
from citecheck.citations.writings import encyclopedias
from citecheck.dataclass import replace
from citecheck.facts.rows import several
from citecheck.facts.works import works, works_of
from citecheck.model.citations import Form, Site
from citecheck.model.keys import SerialKey
from citecheck.model.kinds import Kind
from citecheck.model.numerals import ORDINAL_ENDING, any_ordinal, ordinal_value, ordinal_word
from citecheck.model.spans import Span
from citecheck.patterns import re
from citecheck.patterns.pattern import Pattern

_SERIES = any_ordinal(range(1, 5))
_RESTATEMENT = Pattern(
    rf"(?:Restatement|RESTATEMENT)(?:,? ?\(? ?(?P<series>{_SERIES}|{_SERIES.upper()}) ?\)?,?)?"
    r" (?:[Oo]f|OF)(?: the)?(?= [A-Z])"
)
# `2 Restatement Torts, 2d, § 402A, p 347` (Michigan), `Rest.2d Torts, § 402A` (California),
# `Section 402A of the Restatement of the Law 2d, Torts` (Ohio)
_TOPIC = (
    r"(?P<topic>Agency|Conf(?:lict|\.) of Laws|Contracts|Employment Law|Foreign Relations(?: Law)?|"
    r"Judgments|Law Governing Lawyers|Property|Restitution|Security|Suretyship|Torts|Trusts|"
    r"Unfair Competition)"
)
_SHORT_RESTATEMENT = Pattern(
    rf"(?:Restatement|Rest\.)(?P<law> of the Law,?)?(?: ?\(?(?P<before>[234]d|{_SERIES})\)?,?|,)?"
    rf" {_TOPIC}(?:, (?P<behind>[234]d))?(?!\w)"
)
_RESTATEMENT_ALONE = Pattern(r"Restatement(?!,? ?[(\w§]*(?:First|Second|Third|Fourth|of |\dd|§))")
_TOPIC_WORD = re.compile(r" ([A-Za-z][A-Za-z'-]*|&)(\.:|[.:,]?)")  # `Prop.: Servitudes`
_TOPIC_WORDS = 12
_TOPIC_OF = frozenset({"of", "the", "&", "OF", "THE"})
_TOPIC_AND = frozenset({"and", "for", "to", "on", "in", "AND", "FOR", "TO", "ON", "IN"})
_AND_TOPICS = frozenset({"Unjust", "Guaranty", "Unfair", "UNJUST", "GUARANTY", "UNFAIR"})
_TOPIC_END = frozenset(
    "Section Sections Sec See Id In A As And Comment Cmt Illustration Chapter The".split()
)
_SECTION_AHEAD = re.compile(r",? ?§")

_NUMBER = r"\d{1,5}[A-Z]{0,2}(?:[.:]\d{1,4})*"
_SECTION = re.compile(
    rf",? ?(?:supra,? )?(?:\([^()\n]{{1,60}}\),? )?{SECTION_MARK} ?"
    rf"(?P<number>{_NUMBER})(?P<sub>{SUBDIVISIONS})(?!\w)"
)
_NEXT_SECTION = re.compile(
    rf"(?:, and |, | and | & |-)(?:§ ?)?(?P<number>{_NUMBER})(?P<sub>{SUBDIVISIONS}){NOT_A_VOLUME}"
)
# `§ 188 of the Restatement (Second) of Torts`: the section stands before its work
_SECTION_BEFORE = re.compile(
    rf"(?P<mark>(?<!§)§ ?|[Ss]ection )(?P<number>{_NUMBER})(?P<sub>{SUBDIVISIONS}),?"
    r" (?:of|in) the $"
)
_LONGEST_SECTION = 40
_COMMENT = re.compile(
    r",? ((?:cmts?\.|comments?|illus\.|reporter's note|introductory note)"
    r"(?: [a-z](?:-[a-z])?(?!\w)| \d{1,2}(?!\w))?)"
)
_PARAGRAPH = re.compile(r",? ¶¶? ?(\d{1,4}(?:\.\d{1,3})?(?:\[\w{1,3}\])*)")

# No groups: a plain alternation of literals lets the search skip to their first letters.
_TREATISE = Pattern("|".join(row.pattern for row in works_of("treatise")))
_TREATISES = tuple((re.compile(row.pattern), row.work) for row in works_of("treatise"))
_AUTHORS = frozenset(author for row in works() for author in several(row.authors))
_DIVISION = re.compile(
    r"(?:: ?|, | )(?:Civil|Civ\.|Criminal|Crim\.|Jurisdiction|Juris\.|Evidence)(?: ?[23]d)?"
)
_EDITION = re.compile(rf",? \((?:[^()\n]{{0,40}} )?(?:\d{{1,2}}{ORDINAL_ENDING} ed\.?|\d{{4}})")
_NAME_WORD = re.compile(r"(?:[A-Z][\w.'-]*,?|&|and|et|al\.,?)$")
_VOLUME = re.compile(r"\d{1,2}[A-Z]{0,2}$")
_SIGNALS = frozenset("See Cf. E.g. Accord Compare Contra But In The Under And Also As e.g.".split())
_AUTHOR_WORDS = 14
_LONGEST_WORD = 30

_DICTIONARY = Pattern(
    "|".join(row.pattern for row in works_of("dictionary"))
    # small capitals: dictionaries are named by their titles alone
    + r"|(?:(?:BLACK|BALLENTINE|BOUVIER)'S LAW|(?:MERRIAM[- ])?WEBSTER'S(?: [A-Z0-9]{2,13}){0,4}"
    r"|(?:NEW )?OXFORD [A-Z]{7,8}|AMERICAN HERITAGE(?: COLLEGE)?|RANDOM HOUSE) DICTIONARY"
)
_PAGE_BEHIND = re.compile(rf",? ({NUMBER})(?![\w-]|\.\d)(?= \(|[,.;)]|$)")
_FEDERALIST = Pattern(
    r"(?:Federalist|FEDERALIST)(?: Papers?)?,? (?:Nos?\.|NO\.|Number|#) ?(?P<number>\d{1,2})(?!\d)"
)
_NEXT_PAPER = re.compile(r"(?:, and |, | and | & )(?P<number>\d{1,2})(?![\w-]| [A-Z])")
_GIVEN_NAME = re.compile(r"(?:William|Wm\.|W\.) $")
_BLACKSTONE = Pattern(
    r"Blackstone(?:,|'s)? Commentaries(?: on the Laws of England)?"
    r",? (?P<page>\*{0,2}\d{1,4})"
)


def _topic_end(text: str, at: int) -> int:
    """The end of a Restatement's topic that begins at ``at``, without its punctuation.

    Capitalised words joined by "of the"; abbreviated ones and "and" only where a section
    follows, since a sentence may go on behind the title otherwise.
    """
    sure = full = at
    certain, end = True, at
    for _ in range(_TOPIC_WORDS):
        match = _TOPIC_WORD.match(text, end)
        if match is None or match[1] in _TOPIC_END:
            break
        word, mark = match[1], match[2]
        end = match.end()
        if word in _TOPIC_OF:
            continue
        if word in _TOPIC_AND:
            follows = _TOPIC_WORD.match(text, end)
            certain = certain and follows is not None and follows[1] in _AND_TOPICS
            continue
        if not word[0].isupper():
            break
        bare = match.end(1)
        if certain:
            sure = bare
        full = bare if mark in (",", ":") else end
        if mark == ",":
            break
        certain = certain and mark != "."
    return full if _SECTION_AHEAD.match(text, full) else sure


def _sections(text: str, start: int, title_end: int, title: str, form: Form) -> Iterator[Site]:
    """Sites of one work: one a section where sections follow, else the work itself."""
    match = _SECTION.match(text, title_end)
    if match is None:
        paragraph = _PARAGRAPH.match(text, title_end)
        end = paragraph.end() if paragraph else title_end
        pin, end = (f"¶ {paragraph[1]}", end) if paragraph else read_pages(text, title_end)
        core = Span(start, title_end)
        yield Site(
            Span(start, end),
            core,
            SerialKey(Kind.TREATISE, title),
            pin,
            form=form if pin is None else Form.FULL,
        )
        return
    several = "§§" in match[0]
    while match is not None:
        end, pin = match.end(), match["sub"]
        if comment := _COMMENT.match(text, end):
            pin, end = f"{pin} {comment[1]}".strip(), comment.end()
        core = Span(start, match.end("number"))
        key = SerialKey(Kind.TREATISE, f"{title} § {match['number']}")
        yield Site(Span(start, end), core, key, pin or None)
        match = _NEXT_SECTION.match(text, end) if several else None
        start = match.start("number") if match else end


def _restatements(text: str) -> Iterator[Site]:
    for match in _RESTATEMENT.finditer(text):
        end = _topic_end(text, match.end())
        if end == match.end() or not standalone(text, match.start()):
            continue
        number = ordinal_value(match["series"] or "")
        series = ordinal_word(number) if number else ""
        the = "the " if match[0].endswith(" the") else ""
        topic = _in_full(titled(text[match.end() : end].strip()))
        if topic == "Law":  # of the Law 2d, Torts
            continue
        title = f"Restatement{f' ({series})' if series else ''} of {the}{topic}"
        bare = end < len(text) and not _EDITION.match(text, end)
        form = Form.NAME if bare else Form.FULL
        if not _SECTION.match(text, end) and (site := _section_of(text, match.start(), end, title)):
            yield site
        else:
            yield from _sections(text, match.start(), end, title, form)


def _section_of(text: str, at: int, end: int, title: str) -> Site | None:
    """The section of the work named from ``at`` to ``end`` that stands before that name."""
    match = _SECTION_BEFORE.search(text, max(0, at - _LONGEST_SECTION), at)
    if match is None:
        return None
    span = Span(match.start(), end)
    key = SerialKey(Kind.TREATISE, f"{title} § {match['number']}")
    full = match["mark"].startswith("§") or _EDITION.match(text, end)
    form = Form.FULL if full else Form.NAME
    return Site(span, span, key, match["sub"] or None, form=form)


def _sections_alone(text: str, restatements: Sequence[Site]) -> Iterator[Site]:
    """``Section 188 of the Restatement``, where ``restatements`` are all of one, or one alone of
    them is cited with that section."""
    cited = {site.key for site in restatements if isinstance(site.key, SerialKey)}
    titles = sorted({key.text.split(" § ")[0] for key in cited})
    for match in _RESTATEMENT_ALONE.finditer(text) if titles else ():
        found = [_section_of(text, match.start(), match.end(), title) for title in titles]
        known = [site for site in found if site and (len(titles) == 1 or site.key in cited)]
        if len(known) == 1:
            yield replace(known[0], form=Form.NAME)


def _short_restatements(text: str) -> Iterator[Site]:
    for match in _SHORT_RESTATEMENT.finditer(text):
        if not match["law"] and not _SECTION_AHEAD.match(text, match.end()):
            continue
        volume = number_before(text, match.start(), most=1)
        number = ordinal_value(match["before"] or match["behind"] or "")
        series = f" ({ordinal_word(number)})" if number else ""
        the = "the " if match["topic"].startswith(("Law", "Foreign")) else ""
        topic = match["topic"].replace("Conf. ", "Conflict ")
        title = f"Restatement{series} of {the}{topic}"
        start = volume.start if volume else match.start()
        if match["law"] and (site := _section_of(text, start, match.end(), title)):
            yield site
        else:
            yield from _sections(text, start, match.end(), title, Form.FULL)


def _authors_before(text: str, at: int) -> int:
    """Where a treatise's citation begins whose title begins at ``at``: volume or author."""
    start = end = at
    known: int | None = None
    for _ in range(_AUTHOR_WORDS):
        if end < 2 or text[end - 1] != " ":
            break
        floor = max(0, end - _LONGEST_WORD)
        begin = max(text.rfind(sign, floor, end - 1) for sign in " \n") + 1 or floor
        word = text[begin : end - 1].lstrip("([\"“'")
        begin = end - 1 - len(word)
        if _VOLUME.match(word):
            # What stands between must be authors: a page number is no volume.
            return begin if end == at or known is not None else at
        if not word or word in _SIGNALS or not _NAME_WORD.match(word):
            break
        if word.strip("&,.") in _AUTHORS:
            known = begin
        start, end = begin, begin
        if begin > 0 and text[begin - 1] != " ":
            break
    return at if known is None else start


def _treatise_title(text: str, match: re.Match[str]) -> str:
    for pattern, work in _TREATISES:
        found = pattern.match(text, match.start(), match.end() + 4)
        if found and found.end() == match.end():
            return work
    return match[0]


def _treatises(text: str) -> Iterator[Site]:
    for match in _TREATISE.finditer(text):
        if not standalone(text, match.start()):
            continue
        title = _treatise_title(text, match)
        start, end = _authors_before(text, match.start()), match.end()
        if division := _DIVISION.match(text, end):
            end = division.end()
        bare = start == match.start() and not _EDITION.match(text, end)
        yield from _sections(text, start, end, title, Form.NAME if bare else Form.FULL)


_SPELT_OUT = {"Conflict Laws": "Conflict of Laws", "Int'l": "International"}


def _in_full(title: str) -> str:
    """A title with what some leave out of it or shorten in it."""
    for printed, whole in _SPELT_OUT.items():
        title = title.replace(printed, whole)
    return title


# `Wright & Miller, supra, § 1356`: another section of the work that the text cites
_AGAIN = Pattern(r"supra,? (?=§)")
_BY_TOPIC_AGAIN = Pattern(
    r"(?P<volume>(?<![\w.$-])\d{1,2}) (?P<authors>Witkin(?: (?:&|and) Epstein)?), supra, "
    r"(?:(?P<topic>[A-Z][^§\n.;()\d]{1,60}?),? )?§§? ?(?P<number>\d{1,5})"
)


def _again(text: str, found: list[Site]) -> Iterator[Site]:
    """Sections cited by an author whose one work the text cites with its title."""
    titles = {str(site.key) for site in found if site.form is Form.FULL}
    for match in _AGAIN.finditer(text):
        start = _authors_before(text, match.start())
        authors = {word.strip("&,.") for word in text[start : match.start()].split()} & _AUTHORS
        cited = {
            row.work
            for row in works_of("treatise")
            if authors
            and authors <= set(several(row.authors))
            and any(title.startswith(row.work) for title in titles)
        }
        if len(cited) == 1:
            yield from _sections(text, start, match.end(), cited.pop(), Form.FULL)
    for match in _BY_TOPIC_AGAIN.finditer(text):
        name = f"{match['authors'].replace(' and ', ' & ')},"
        works = [row.work for row in works_of("by topic") if row.work.startswith(name)]
        named = [work for work in works if any(f" {work} " in title for title in titles)]
        if len(named) == 1:
            volume = f"{match['volume']} {named[0]} "
            topics = {t[len(volume) :].split(" § ")[0] for t in titles if t.startswith(volume)}
            topic = match["topic"] or (topics.pop() if len(topics) == 1 else None)
            if topic:
                words = f"{volume}{topic} § {match['number']}"
                span = Span(*match.span())
                yield Site(span, span, SerialKey(Kind.TREATISE, words))


def _dictionaries(text: str) -> Iterator[Site]:
    for match in _DICTIONARY.finditer(text):
        if not standalone(text, match.start()):
            continue
        pin, end = read_pages(text, match.end())
        if pin is None and (page := _PAGE_BEHIND.match(text, match.end())):
            pin, end = page[1], page.end()
        name = _in_full(titled(match[0])).replace("Merriam W", "Merriam-W")
        named = pin is None and not _EDITION.match(text, end)
        form = Form.NAME if named else Form.FULL
        key = SerialKey(Kind.TREATISE, name)
        yield Site(Span(match.start(), end), Span(*match.span()), key, pin, form=form)


def _classics(text: str) -> Iterator[Site]:
    for match in _FEDERALIST.finditer(text):
        start, number, end = match.start(), match["number"], match.end()
        if text[max(0, start - 4) : start].lower() == "the " and text[start - 4] == "T":
            start -= 4
        while standalone(text, start):
            core = Span(start, end)
            more = _NEXT_PAPER.match(text, end) if "Nos" in match[0] else None
            pin, end = (None, end) if more else read_pages(text, end)
            key = SerialKey(Kind.TREATISE, f"The Federalist No. {int(number)}")
            yield Site(Span(start, end), core, key, pin)
            if more is None:
                break
            start, number, end = more.start("number"), more["number"], more.end()
    for match in _BLACKSTONE.finditer(text):
        start = match.start()
        if given := _GIVEN_NAME.search(text[max(0, start - 8) : start]):
            start -= len(given[0])
        volume = number_before(text, start, most=1)
        start = volume.start if volume else start
        words = (
            f"{volume.of(text)} Blackstone, Commentaries" if volume else "Blackstone, Commentaries"
        )
        core = Span(start, match.start("page") - 1)
        key = SerialKey(Kind.TREATISE, words)
        yield Site(Span(start, match.end()), core, key, match["page"])


def find(text: str) -> Iterator[Site]:
    """Books cited in ``text``, in order; spans are code points of ``text``."""
    works = [*_treatises(text), *encyclopedias.find(text)]
    restatements = [*_restatements(text), *_short_restatements(text)]
    sites = [
        *restatements,
        *_sections_alone(text, restatements),
        *works,
        *(_again(text, works) if works else ()),
        *_dictionaries(text),
        *_classics(text),
    ]
    return in_order(sites)
