"""What a brief cites that no grammar reads: pages on the web, newspapers, and books.

Where the brief's own table lists one, it is known by its title; else its address, its date and
page, or its edition show that something is cited, and the words before say what.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.citations.not_authorities import unread_citations
from citecheck.citations.occupied import Occupied
from citecheck.citations.writings.web_addresses import address_in
from citecheck.dataclass import NamedTuple
from citecheck.model.citations import Form
from citecheck.model.document import Document
from citecheck.model.kinds import Kind
from citecheck.model.reading import Reading
from citecheck.model.spans import Span
from citecheck.names.title_before import title_before
from citecheck.patterns import re
from citecheck.patterns.pattern import Pattern


class UnreadWork(NamedTuple):
    """The words that cite a work, where they stand in the clean text, and what it is."""

    words: str
    places: tuple[Span, ...]
    kind: Kind = Kind.OTHER


_LED_BY = re.compile(r"(?:(?:available|archived|last visited|found|posted) )?at:? $")
_STOPS = ".,;:)]”\"'’>"
# a line that breaks within an address leaves a space: `/default/ files/x.pdf`
_GOES_ON = re.compile(r"(?<=[/=&_-]) (?=\S{0,80}[/=&_%.-]\w)[\w%]\S{0,200}")
# a site alone, or what only those with an account are shown: that is no source
_SITE_ALONE = re.compile(r"(?:https?://)?[\w.-]+/?$|\S*\b(?:westlaw|lexis)\b")
_PAGE_WITHIN = re.compile(r",? at \d{1,4}(?=, )")
_DATE_AND_PAGE = Pattern(
    r", (?:Jan\.|Feb\.|Mar(?:\.|ch)|Apr(?:\.|il)|May|June|July|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) "
    r"\d{1,2}, (?:19|20)\d\d(?P<page>, (?:at|p\.) (?:[A-Z]{1,2}-?)?\d{1,3}(?![\w-]))"
)
# what newspapers are called, so that a hearing's transcript is none
_NEWSPAPER = re.compile(
    r"\b(?:Times|Post|News|Journal|J\.|L\.J\.|Trib(?:\.|une)|Herald|Chron(?:\.|icle)|Globe|Gazette|"
    r"Star|Press|Sun|Daily|Mag(?:\.|azine)|Observer|Recorder|Today|Courier|Examiner|Bee|Inquirer|"
    r"Ledger|Sentinel|Telegraph|Dispatch|Reporter|Mercury)(?:[- ][A-Z][\w.]{1,12}){0,2}$"
)


def unread_works(reading: Reading) -> list[UnreadWork]:
    """The works, in the order in which the brief first cites them."""
    found: dict[str, UnreadWork] = {}
    for span in sorted([*_on_the_web(reading), *_in_newspapers(reading)]):
        words = _PAGE_WITHIN.sub("", _joined(reading.document, span))
        known = address_in(words) or words
        places = found[known].places if known in found else ()
        longest = max(words, found[known].words if known in found else "", key=len)
        found[known] = UnreadWork(longest, (*places, span))
    return [*found.values(), *_books(reading)]


_EDITION = Pattern(
    r" \((?:[^()\n]{0,60} )?(?:\d{1,2}(?:st|nd|rd|th|d)|[Rr]ev\.) ed\.,? (?:1[6-9]|20)\d\d\)"
)
_PLACE = re.compile(
    r",? (?:(?:at )?\d{1,4}(?:-\d{1,4})?|(?:§§?|¶¶?) ?\d[\w.:-]{0,12}(?:\(\w{1,4}\)){0,3})"
    r"(?: n\.\d{1,3})?$"
)
_LONGEST_PLACE = 36  # code points


def _books(reading: Reading) -> list[UnreadWork]:
    """Books by author and title, which their edition in parentheses shows to be such; without the
    page or section that is cited of them."""
    view = reading.document.view
    taken = Occupied(c.span for c in reading.citations if c.form is Form.FULL)
    found: dict[str, list[Span]] = {}
    for edition in _EDITION.finditer(view):
        start = edition.start()
        place = _PLACE.search(view, max(0, start - _LONGEST_PLACE), start)
        title = title_before(view, place.start() if place else start, of_book=True)
        begin = view.rfind(title, 0, start) if title else start
        span = Span(begin, edition.end())
        if title and not taken.overlaps(span):
            found.setdefault(f"{title}{edition[0]}", []).append(span)
    return [UnreadWork(words, tuple(spans), Kind.TREATISE) for words, spans in found.items()]


def _on_the_web(reading: Reading) -> Iterator[Span]:
    view = reading.document.view
    cited = [citation.span for citation in reading.citations]
    for span in unread_citations.find(view, (), cited):
        if not address_in(span.of(view)):
            continue
        end = span.start + len(span.of(view).rstrip(_STOPS))
        while more := _GOES_ON.match(view, end):
            end += len(more[0].rstrip(_STOPS))
        led = _LED_BY.search(view, max(0, span.start - 20), span.start)
        begin = _begin(view, led.start() if led else span.start, span.start)
        if begin < span.start or not _SITE_ALONE.match(view, begin, end):
            yield Span(begin, end)


def _in_newspapers(reading: Reading) -> Iterator[Span]:
    view = reading.document.view
    taken = Occupied(citation.span for citation in reading.citations)
    for match in _DATE_AND_PAGE.finditer(view):
        begin = _begin(view, match.start() + 2, match.end())
        span = Span(begin, match.end())
        named = _NEWSPAPER.search(view, begin, match.start()) if begin < match.start() else None
        if named is not None and not taken.overlaps(span):
            yield span


_ADDRESS = re.compile(r"(?:https?://|www\.).*$")
_MOST_ADDED = 12  # code points of line ends and hyphens in an address


def _joined(document: Document, span: Span) -> str:
    """The words, with the address at their end in one piece and with the hyphens of the source."""
    words = span.of(document.view)
    address = _ADDRESS.search(words)
    if address is None:
        return words
    clean = Span(span.start + address.start(), span.end)
    printed = document.offsets.span(clean).of(document.source.text)
    if "\f" in printed or len(printed) > len(clean) + _MOST_ADDED:
        printed = address[0]
    return words[: address.start()] + "".join(printed.split())


def _begin(view: str, at: int, without: int) -> int:
    """Where author and title begin that stand before ``at``; ``without`` where there are none."""
    title = title_before(view, at)
    return without if title is None else view.rfind(title, 0, at)
