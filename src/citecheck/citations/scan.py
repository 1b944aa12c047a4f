"""Everything in the clean text that cites, as marks in reading order.

Each grammar reads the text on its own; here their answers are brought together: where two
overlap the more certain one stays, and each mark learns in which thread it stands and in
whose parenthetical.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence

from citecheck.citations.back_references import (
    Id,
    NamePin,
    Supra,
    find_ids,
    find_name_pins,
    find_supras,
)
from citecheck.citations.decisions import cases, dockets, reporters
from citecheck.citations.decisions.mentions import CaseMention, kept
from citecheck.citations.decisions.names.names_apart import name_before
from citecheck.citations.decisions.tails import read_parentheses
from citecheck.citations.grammars import PROVISIONS, SERIALS
from citecheck.citations.not_authorities import record, unread_citations
from citecheck.citations.not_authorities.record_volumes import of_the_record
from citecheck.citations.occupied import Occupied
from citecheck.citations.paragraph_pins import find_paragraph_pins
from citecheck.citations.provisions import at_home, own_abbreviations
from citecheck.citations.provisions.court_of_filing import rules_of_this_court, state_of_filing
from citecheck.citations.provisions.rules_of_court import in_court
from citecheck.citations.writings import court_papers
from citecheck.citations.writings.court_papers import Paper
from citecheck.dataclass import NamedTuple, dataclass
from citecheck.model.citations import Context, Form, Site
from citecheck.model.document import Document, SectionKind
from citecheck.model.keys import CaseKey, ProvisionKey
from citecheck.model.kinds import Kind
from citecheck.model.spans import Span
from citecheck.patterns import re
from citecheck.patterns.pattern import Rare


@dataclass(frozen=True, slots=True)
class RecordMark:
    """A citation of the record or of a party's paper."""

    span: Span
    core: Span


@dataclass(frozen=True, slots=True)
class UnreadMark:
    """A place that cites something which is not read."""

    span: Span
    core: Span


What = CaseMention | Site | Id | Supra | NamePin | RecordMark | UnreadMark
_Item = tuple[What, tuple[Span, ...]]  # with the parentheses behind it


class Setting(NamedTuple):
    """Where something stands: ``thread`` is 0 in the body and 1 in the footnotes; ``note`` is the
    footnote's number."""

    thread: int
    note: str | None
    context: Context


@dataclass(slots=True)
class Mark:
    """One thing that cites, and the parentheses behind it. ``outer`` is the index of the mark in
    whose parenthetical this one stands; ``position`` its source offset, which gives the order of
    reading. A text may be full of marks: each holds no more than it must."""

    what: What
    parentheses: tuple[Span, ...]
    setting: Setting
    position: int
    outer: int | None = None

    @property
    def span(self) -> Span:
        """All of the citation, in the clean text."""
        return self.what.span

    @property
    def core(self) -> Span:
        """The part of it that identifies what it cites."""
        return self.what.core

    @property
    def thread(self) -> int:
        """0 in the body and 1 in the footnotes."""
        return self.setting.thread

    @property
    def note(self) -> str | None:
        """The number of the footnote in which it stands."""
        return self.setting.note

    @property
    def context(self) -> Context:
        """In what it stands."""
        return self.setting.context


def scan(
    document: Document, titles: Iterable[Site] = (), papers: Sequence[Paper] = ()
) -> list[Mark]:
    """All marks of the document in reading order; ``titles`` are sites of writings known
    by title that were found by other means, ``papers`` those of other cases that the table
    lists."""
    return _order(_place(document, _items(document, titles, papers)))


def _items(document: Document, titles: Iterable[Site], papers: Sequence[Paper]) -> list[_Item]:
    """What cites, in the order of the clean text."""
    text = document.view
    ids = list(find_ids(text))
    pins = Occupied(ref.span for ref in ids)
    mentions, sites, in_record = _authorities(document, pins, titles, papers)
    by_paragraph = list(find_paragraph_pins(text, mentions))
    records = _free_records(text, [*mentions, *by_paragraph], sites)
    records += [mention.span for mention in in_record]
    items: list[_Item] = [(mention, mention.parentheses) for mention in mentions]
    items += [(site, _parentheses_behind(text, site.span)) for site in sites]
    items += [(RecordMark(span, span), _parentheses_behind(text, span)) for span in records]
    items = [item for item in items if not pins.holds(item[0].core)]
    items += _back_references(text, items, ids, by_paragraph)
    items += _unread(document, items)
    # by start, then the longer first; a key of two numbers for each would take as much room
    items.sort(key=lambda item: item[0].span.end, reverse=True)
    items.sort(key=lambda item: item[0].span.start)
    return items


def _authorities(
    document: Document, pins: Occupied, titles: Iterable[Site], papers: Sequence[Paper]
) -> tuple[list[CaseMention], list[Site], list[CaseMention]]:
    """The decisions cited, what else is cited, and the decisions that are part of the record;
    ``pins`` are the places of id., whose pins are no citations."""
    text = document.view
    mentions = cases.read(text, reporters.find(text), list(dockets.find(text)))
    _name_from_anchor(document, mentions)
    home = state_of_filing(document.source.text)
    own = [*(at_home.find(text, home) if home else ()), *own_abbreviations.find(text)]
    filed, of_papers = court_papers.find(text, mentions, papers)
    in_record = of_the_record(text, mentions)
    none = {id(m) for m in (*of_papers, *in_record)}
    mentions = kept(mentions, [id(m) not in none and not pins.holds(m.core) for m in mentions])
    sites = _free_sites(text, mentions, own, [*titles, *filed])
    sites = at_home.without_record(text, home, sites) if home else sites
    mentions = kept(mentions, [not _promulgates(text, m, sites) for m in mentions])
    if rules := rules_of_this_court(document.source.text):
        sites = in_court(text, sites, rules)
    return mentions, sites, in_record


def _parentheses_behind(text: str, span: Span) -> tuple[Span, ...]:
    return tuple(read_parentheses(text, span.end)[0])


def _back_references(
    text: str, items: Sequence[_Item], ids: Iterable[Id], by_paragraph: Iterable[NamePin]
) -> list[_Item]:
    """Id., supra and names alone, where nothing of ``items`` stands."""
    taken = Occupied([what.span for what, _ in items])
    found: list[_Item] = [(ref, ()) for ref in by_paragraph if not taken.overlaps(ref.span)]
    taken = Occupied([what.span for what, _ in (*items, *found)])
    found += [(ref, ref.parentheses) for ref in ids]
    found += [(ref, ref.parentheses) for ref in find_supras(text) if not taken.holds(ref.core)]
    in_ids = Occupied([ref.span for ref, _ in found if isinstance(ref, Id)])
    found += [
        (ref, ())
        for ref in find_name_pins(text)
        if not taken.overlaps(ref.span) and not in_ids.overlaps(ref.span)
    ]
    return found


# `Mass. R. Civ. P. 12(b)(6), 365 Mass. 754 (1974)`: where the rule was made known
_PROMULGATED = re.compile(r",? (?:as (?:amended|appearing in),? )?(?:in )?")


def _promulgates(text: str, mention: CaseMention, sites: Sequence[Site]) -> bool:
    """Whether a citation of a court's reports behind a rule of that court says where the rule was
    made known; a decision would have a name."""
    k = bisect_right(sites, mention.core.start, key=lambda site: site.core.start) - 1
    key = sites[k].key if k >= 0 else None
    if not isinstance(key, ProvisionKey) or key.kind is not Kind.COURT_RULE:
        return False
    between = text[sites[k].core.end : mention.core.start]
    reporters_key = next(iter(mention.keys), None)
    return (
        len(between) < _LONGEST_JOINT
        and _PROMULGATED.fullmatch(between) is not None
        and isinstance(reporters_key, CaseKey)
        and reporters_key.reporter == key.source.split(" R. ")[0]
    )


_LONGEST_JOINT = 24
_ANCHORED = 250  # code points before a footnote's mark in which its case is named


def _name_from_anchor(document: Document, mentions: Sequence[CaseMention]) -> None:
    """Give a nameless citation that opens a footnote the name in the text it hangs on."""
    notes = [
        s for s in document.sections if s.kind is SectionKind.FOOTNOTE and s.anchor is not None
    ]
    starts = [s.span.start for s in notes]
    for mention in mentions:
        if (
            mention.name
            or mention.apart
            or mention.short
            or mention.parent is not None
            or not starts
        ):
            continue
        k = bisect_right(starts, mention.span.start) - 1
        if (
            k >= 0
            and mention.span.start - starts[k] <= 12
            and (anchor := notes[k].anchor) is not None
        ):
            mention.apart = name_before(document.view, anchor, anchor - _ANCHORED)


_SUREST_FIRST = (Form.FULL, Form.SHORT, Form.NAME)


def _free_sites(
    text: str, mentions: Sequence[CaseMention], own: Iterable[Site], titles: Iterable[Site]
) -> list[Site]:
    """The sites of all other grammars that no citation of a decision and no better site covers;
    ``own`` are what only the courts of the brief's own state write.

    A full form is better than a short one, a short one than a mention in words; among equals
    the one that begins first, then the longer.
    """
    cores = Occupied(mention.core for mention in mentions)
    wholes = Occupied(mention.span for mention in mentions)
    # before what the same words mean elsewhere
    found = [*own, *(s for grammar in (*PROVISIONS, *SERIALS) for s in grammar.find(text))]
    listed = [title for title in titles if not _is_list_of_provisions(title, found)]
    found = [*_no_parts_of(listed, found), *listed]
    kept: list[Site] = []
    for form in _SUREST_FIRST:
        layer = sorted(
            (s for s in found if s.form is form),
            key=lambda s: (s.span.start, -len(s.span)),
        )
        taken = Occupied(site.span for site in kept)
        end = 0
        for site in layer:
            if site.core.start < end or taken.overlaps(site.core) or cores.overlaps(site.core):
                continue
            if form is not Form.FULL and wholes.overlaps(site.core):
                continue
            kept.append(site)
            end = site.span.end
    return sorted(kept, key=lambda site: site.core.start)


def _is_list_of_provisions(title: Site, found: Iterable[Site]) -> bool:
    """Whether what the table seems to list by its title is a list of provisions that lost the name
    of their code there (``36.13 and 44.25``), and stands in the text with it."""
    starts = {
        site.core.start
        for site in found
        if site.form is Form.FULL
        and isinstance(site.key, ProvisionKey)
        and title.span.start <= site.core.start < title.span.end
    }
    return len(starts) > 1 and title.span.start in starts


def _no_parts_of(listed: Sequence[Site], found: Iterable[Site]) -> Iterator[Site]:
    """``found`` without numbered papers (``MPEP § 1503``) of which the table lists the whole by its
    title: each of their sections is cited for that entry."""
    wholes = {site.span.start for site in listed if site.form is Form.FULL}
    return (s for s in found if s.key.kind is not Kind.OTHER or s.span.start not in wholes)


def _free_records(
    text: str, mentions: Sequence[CaseMention | NamePin], sites: Sequence[Site]
) -> list[Span]:
    taken = Occupied(
        [*(m.span for m in mentions), *(s.span for s in sites if s.form is not Form.SHORT)]
    )
    return [span for span in record.find(text) if not taken.overlaps(span)]


def _unread(document: Document, items: Sequence[_Item]) -> list[_Item]:
    notes = [s.span for s in document.sections if s.kind is SectionKind.FOOTNOTE]
    # a date behind a mention in words (`the First Amendment`) is not its date
    citing = [
        item for item in items if not (isinstance(item[0], Site) and item[0].form is Form.NAME)
    ]
    cited = [what.span for what, _ in citing]
    cited += [group for _, parentheses in citing for group in parentheses]
    taken = Occupied(cited)
    return [
        (UnreadMark(span, span), ())
        for span in unread_citations.find(document.view, notes, cited)
        if not taken.overlaps(span)
    ]


_FAR_FROM_MARK = 6000  # code points: further than the foot of its page


def _place(document: Document, items: list[_Item]) -> list[Mark]:
    """The marks of ``items``, which is empty in the end, so that they are never held twice."""
    sections = document.sections
    starts = [section.span.start for section in sections]
    quotes = Occupied(_quotations(document.view))
    headings = Occupied(document.headings)
    marks: list[Mark] = []
    settings: dict[Setting, Setting] = {}
    open_groups: list[tuple[int, int]] = []  # where a parenthetical ends, and whose it is
    items.reverse()
    while items:
        what, parentheses = items.pop()
        section = sections[max(0, bisect_right(starts, what.span.start) - 1)]
        footnote = section.kind is SectionKind.FOOTNOTE
        while open_groups and open_groups[-1][0] <= what.core.start:
            open_groups.pop()
        outer = open_groups[-1][1] if open_groups else None
        position = document.offsets.offset(what.core.start)
        if section.anchor is not None:
            called = document.offsets.offset(section.anchor)
            # a note at the end of the text is read where it is called
            position = called if position - called > _FAR_FROM_MARK else position
        if position == what.core.start:
            position = what.core.start  # one number, kept once
        context = _context(what, outer, footnote, quotes, headings)
        setting = Setting(1 if footnote else 0, section.label, context)
        setting = settings.setdefault(setting, setting)
        mark = Mark(what, parentheses, setting, position, outer)
        open_groups.extend((group.end, len(marks)) for group in reversed(parentheses))
        open_groups.sort(key=lambda entry: -entry[0])
        marks.append(mark)
    return marks


def _context(
    what: What, outer: int | None, footnote: bool, quotes: Occupied, headings: Occupied
) -> Context:
    if outer is not None:
        return Context.PARENTHETICAL
    if quotes.holds(what.core):
        return Context.QUOTATION
    if headings.holds(what.core):
        return Context.HEADING
    return Context.FOOTNOTE if footnote else Context.BODY


_QUOTE_MARK = Rare("“”", "[“”]")


def _quotations(text: str) -> list[Span]:
    """Stretches between curly double quotation marks, which nest and end with the paragraph
    at the latest only if they are closed in it."""
    spans: list[Span] = []
    opened: list[int] = []
    for match in _QUOTE_MARK.finditer(text):
        sign, here = match[0], match.start()
        if opened and text.find("\n", opened[-1], here) >= 0:
            opened.clear()
        if sign == "“":
            opened.append(here)
        elif opened:
            spans.append(Span(opened.pop(), here + 1))
    return spans


def _order(marks: list[Mark]) -> list[Mark]:
    """Reading order: by place in the source; indices of outer marks follow."""
    inner = [mark for mark in marks if mark.outer is not None]
    if not inner:
        marks.sort(key=lambda mark: mark.core.start)
        marks.sort(key=lambda mark: mark.position)
        return marks
    order = sorted(range(len(marks)), key=lambda k: (marks[k].position, marks[k].core.start))
    new_index = {old: new for new, old in enumerate(order)}
    for mark in inner:
        assert mark.outer is not None  # noqa: S101  (those that have one)
        mark.outer = new_index[mark.outer]
    return [marks[k] for k in order]
