"""Writings known by author and title: found in the body by the words of the table.

News, web pages, books and reports have no citation form that a grammar could know. But the
table lists them, and a brief that cites one names it by the same title, or gives the same address.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import pairwise

from citecheck.citations.writings.authors import surnames
from citecheck.citations.writings.phrases import Phrases
from citecheck.citations.writings.web_addresses import Addresses, address_in
from citecheck.dataclass import dataclass, replace
from citecheck.model.citations import Form, Site
from citecheck.model.keys import TitleKey
from citecheck.model.numerals import ORDINAL_ENDING, ordinal, ordinal_value
from citecheck.model.spans import Span
from citecheck.patterns import re

_QUOTED = re.compile(r"[“\"]([^“”\"]{6,200})[”\"]")
_URL = re.compile(r"(?:https?://|www\.).*$")  # an address ends an entry, and lines break it
_PARENTHESIS = re.compile(r"\([^()]*\)")
_WORD = re.compile(r"[A-Za-z0-9]+(?:['’][a-z]+)?")
_SMALL = frozenset(
    "a an and are as at by for from in is it its of on or that the this to v with "
    "ch no vol ed eds et al".split()
)
_LONGEST_TITLE = 7  # words that are matched
_FEWEST_QUOTED = 3  # words: fewer in quotation marks are a word of the title that is quoted
# What parts an entry into author, title and publication, where commas alone do not
_PART = re.compile(r"[.,:;?!“”\"—|]+(?= |$)|(?<= )[-–—|](?= )")
_TELLING_IN_PART = 4
_MOST_PARTS = 3


@dataclass(frozen=True, slots=True)
class Work:
    """A writing as the table gives it: its key, its author's words, its title's words, the other
    parts of the entry that may be its title, and its address on the web."""

    key: TitleKey
    author: str
    title: tuple[str, ...]
    edition: str | None = None
    parts: tuple[tuple[str, ...], ...] = ()
    address: str = ""


def split_author(text: str) -> tuple[str, str]:
    """The author's words of an entry and the rest, from its title on. A title stands in
    quotation marks, or it is the part between commas that has most words."""
    if match := _quoted(text):
        return text[: match.start()].strip(" ,"), text[match.start() :]
    bare = _PARENTHESIS.sub(lambda m: " " * len(m[0]), _URL.sub(lambda m: " " * len(m[0]), text))
    parts = bare.split(",")
    behind = 1 if len(parts) > 1 and _names_two(parts[0]) and _weight(parts[1]) else 0
    best = max(range(behind, len(parts)), key=lambda k: (_weight(parts[k]), -k))
    if best and parts[best].isupper():
        # who published it stands in small capitals behind the title
        best = max(range(best), key=lambda k: (_weight(parts[k]), -k))
    at = sum(len(part) + 1 for part in parts[:best])
    return text[:at].strip(" ,"), text[at:].strip(" ,")


# words of titles, which with another make no person: `Criminal Law & Civil Practice, Forms`
_OF_TITLES = frozenset(
    "Law Laws Practice Procedure Evidence Manual Handbook Treatise Rules Forms Guide Code".split()
)


def _names_two(part: str) -> bool:
    """Whether a part of an entry is the names of two authors or more, which may be longer than
    the title behind them: ``Ann Doe & Bob Roe``, ``Ann Doe and Bob Roe``."""
    people = surnames(part)
    return len(people) > 1 and len(part.split()) <= _LONGEST_PEOPLE and not _OF_TITLES & {*people}


_LONGEST_PEOPLE = 10  # words of the names of two or three people, with what stands between them


def _quoted(text: str) -> re.Match[str] | None:
    """The title in quotation marks: a word or two in them are part of a longer title."""
    match = _QUOTED.search(text)
    return match if match and len(_WORD.findall(match[1])) >= _FEWEST_QUOTED else None


def read_work(key: TitleKey, author: str) -> Work:
    """The words that identify a work in running text: its title, without what follows it."""
    edition, address = edition_in(key.text), address_in(key.text)
    text = _PARENTHESIS.sub("", _URL.sub("", key.text))
    match = _QUOTED.match(text)
    title = match[1] if match else text.split(",")[0]
    parts = (tuple(_WORD.findall(part)) for part in _PART.split(text))
    longest = sorted(
        (part for part in parts if len(_telling(part[:_LONGEST_TITLE])) >= _TELLING_IN_PART),
        key=lambda part: -len(part),
    )
    return Work(
        key, author, tuple(_WORD.findall(title)), edition, tuple(longest[:_MOST_PARTS]), address
    )


def told_apart(works: Sequence[Work]) -> list[Work]:
    """The works, of which those that seem to share a title get the part behind it instead: what
    several entries begin with is who wrote or published them."""
    seen = Counter(work.title for work in works)
    return [_behind_author(work) if seen[work.title] > 1 else work for work in works]


def _behind_author(work: Work) -> Work:
    text = _PARENTHESIS.sub("", _URL.sub("", work.key.text))
    first, comma, rest = text.partition(",")
    title = tuple(_WORD.findall(rest.split(",")[0])) if comma else ()
    if not _telling(title):
        return work
    return replace(work, title=title, author=f"{work.author} {first}".strip())


def _weight(part: str) -> int:
    words = _WORD.findall(part)
    return (
        sum(2 if w.lower() not in _SMALL and not w.isdigit() and len(w) > 2 else 1 for w in words)
        if words
        else 0
    )


def _telling(words: Sequence[str]) -> list[str]:
    return [w for w in words if w.lower() not in _SMALL and len(w) > 2 and not w.isdigit()]


def find(text: str, works: Sequence[Work]) -> Iterator[Site]:
    """Where the clean text cites the works by title or address, each place once."""
    if not works:
        return
    addresses = Addresses(text) if any(work.address for work in works) else None
    phrases = Phrases(text, (words for work in works for words in _searched(work)))
    for work in works:
        sites = list(_by_title(text, work, phrases)) or list(_by_parts(work, phrases))
        if addresses is not None and work.address:
            sites = _with_addresses(sites, addresses.of(work.address), work)
        yield from sites


_NEAR_TITLE = 250  # code points between a title and the address that belongs to it


def _with_addresses(sites: list[Site], found: Sequence[Span], work: Work) -> list[Site]:
    """The sites of a work and those of its address that no title stands before. What an address
    stands behind is cited."""
    alone = []
    for span in found:
        near = next(
            (k for k, s in enumerate(sites) if 0 <= span.start - s.span.end <= _NEAR_TITLE), None
        )
        if near is None:
            alone.append(Site(span, span, work.key))
        else:
            sites[near] = replace(sites[near], form=Form.FULL)
    return sites + alone


def _searched(work: Work) -> Iterator[tuple[str, ...]]:
    """All words that a work is looked for by."""
    if _is_telling(work.title):
        yield work.title[:_LONGEST_TITLE]
    if letters := _initials(work.title):
        yield (letters,)
    yield from _tries(work)


def _by_title(text: str, work: Work, phrases: Phrases) -> Iterator[Site]:
    for match in _titles(work, phrases):
        if is_other_edition(work.edition, text, match.end()):
            continue
        if text[match.start() - 1 : match.start()] in ("/", "-", "_"):
            continue  # part of an address
        span = Span(match.start(), match.end())
        # an act's acronym in running text speaks of it more often than it cites it
        spoken_of = len(work.title) == 1 or not _cites(text, span, work)
        yield Site(span, span, work.key, form=Form.NAME if spoken_of else Form.FULL)


def _titles(work: Work, phrases: Phrases) -> Iterator[re.Match[str]]:
    if _is_telling(work.title):
        words = work.title[:_LONGEST_TITLE]
        yield from phrases.matches(words, _literal(words))
    if letters := _initials(work.title):
        alone = re.compile(rf"(?<![\w.]){letters}(?![\w.]*\w)")
        yield from phrases.matches((letters,), alone)


def _by_parts(work: Work, phrases: Phrases) -> Iterator[Site]:
    """Where the title is not what it was taken for: another long part of the entry."""
    for words in _tries(work):
        spans = [Span(*match.span()) for match in phrases.matches(words, _literal(words))]
        if spans:
            form = Form.NAME if len(words) <= _LONGEST_NAME else Form.FULL
            yield from (Site(span, span, work.key, form=form) for span in spans)
            return


def _tries(work: Work) -> Iterator[tuple[str, ...]]:
    """Parts of an entry, from the most telling on."""
    whole = tuple(_WORD.findall(_PARENTHESIS.sub("", _URL.sub("", work.key.text))))
    for part in work.parts:
        for length in _LENGTHS:
            words = part[:length]
            if words == whole or len(_telling(words)) >= _TELLING_IN_PART:
                yield words
    if any(word[0].isdigit() for word in whole) and 2 <= len(whole) <= _LONGEST_WHOLE:
        yield whole  # `N.J. Pub. L. 2023, ch. 126`, word by word


_LENGTHS = (_LONGEST_TITLE, 5, 4)  # words of a part that are tried
_LONGEST_WHOLE = 12
_LONGEST_NAME = 2  # words: `AB 2273` is named more often than it is cited


# What stands behind a title that is cited: a date in parentheses, an address, a page or section
_BEHIND = re.compile(
    r"[^.;()“”\"]{0,80}(?:\([^()]{0,60}\d{4}\)|https?://|www\.)"
    r"|[^.;()]{0,40}(?: at|,| §§?| ¶| p\.) ?\*?\d|[,.]?[”\"]"
)
_DIVISIONS = frozenset(("ch", "chap", "pt", "app", "art", "sec"))
_NUMBER = re.compile(r"(?!(?:1[89]|20)\d\d$)\d{3,}")  # no year
_AUTHOR_WITHIN = 80  # code points before a title
_SHORTEST_AUTHOR = 3  # letters


def _cites(text: str, span: Span, work: Work) -> bool:
    """Whether the words of a title are there to cite it. Four telling words are no chance; fewer
    may stand in any sentence (``its privacy policy``) unless the author stands before them, or
    a date, page or address behind."""
    words = work.title[:_LONGEST_TITLE]
    if words[0][0].isupper() and text[span.start].islower():
        return len(_telling(words)) >= _TELLING_IN_PART
    if any(one.lower() in _DIVISIONS and two[0].isdigit() for one, two in pairwise(words)):
        return True  # `BIA Practice Manual ch. 4.6`: a place in it
    numbers = [word for word in words if _NUMBER.fullmatch(word)]
    if len(_telling(words)) + len(numbers) >= _TELLING_IN_PART:
        return True
    before = text[max(0, span.start - _AUTHOR_WITHIN) : span.start]
    people = {word for word in _WORD.findall(work.author) if len(word) >= _SHORTEST_AUTHOR}
    if people and any(word in people for word in _WORD.findall(before)):
        return True
    return _BEHIND.match(text, span.end) is not None


_EDITION = re.compile(rf"\b(\d{{1,2}}{ORDINAL_ENDING}|[Rr]ev\.) ed\.")
_EDITION_WITHIN = 60  # code points behind a title


def edition_in(text: str) -> str | None:
    """The edition that the words of an entry or a citation name: ``4th``, ``Rev.``"""
    match = _EDITION.search(text)
    if match is None:
        return None
    number = ordinal_value(match[1])
    return match[1] if number is None else ordinal(number)


def is_other_edition(listed: str | None, text: str, at: int) -> bool:
    """Whether what is cited up to ``at`` in the clean text is another edition than ``listed``:
    another edition is another book."""
    cited = edition_in(text[at : at + _EDITION_WITHIN])
    return bool(listed and cited) and listed != cited


def _initials(title: tuple[str, ...]) -> str | None:
    """The acronym of a title of four words or more: ``MPEP``."""
    letters = "".join(word[0] for word in title if word[0].isupper())
    return letters if 4 <= len(letters) <= 8 and len(title) <= 9 else None


def _is_telling(title: tuple[str, ...]) -> bool:
    """Whether the words of a title say what it is, wherever they stand."""
    words = title[:_LONGEST_TITLE]
    return len(_telling(words)) >= 2 or (
        0 < len(words) <= 4 and words[0].isupper() and len(words[0]) >= 4
    )


def _literal(words: Sequence[str]) -> re.Pattern:
    gap = r"[^\w]{1,6}"
    return re.compile(
        r"(?<!\w)" + gap.join(re.escape(word) for word in words) + r"(?!\w)", re.IGNORECASE
    )
