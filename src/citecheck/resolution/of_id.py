"""What *id.* refers to: the last authority cited, outside parentheses, in the same thread.

The rules are those of The Bluebook, rule 4.1, as practised in filings: parentheticals and
subsequent history do not catch *id.*; a citation of the record does; a string of several
authorities leaves it open; footnotes do not continue the text, nor the text the footnotes.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import assert_never

from citecheck.citations.back_references import Id, PinShape
from citecheck.citations.scan import Mark, UnreadMark
from citecheck.model.citations import (
    Ambiguous,
    Internal,
    Record,
    Resolution,
    Resolved,
    Site,
    Unresolved,
)
from citecheck.model.keys import CaseKey, DocketKey, ProvisionKey, SerialKey
from citecheck.model.kinds import Identity, Kind, Pin
from citecheck.model.reasons import Because
from citecheck.patterns import re
from citecheck.resolution.block_quotations import is_quoted, outside_quotation
from citecheck.resolution.cited import Cited, CitedString, NoGroup, Thing
from citecheck.resolution.first_pages import only_paged, page_fits
from citecheck.resolution.groups import Groups
from citecheck.resolution.in_words import is_history, is_prose, is_word
from citecheck.resolution.parallel_pins import printed_behind, same_place
from citecheck.resolution.record_between import is_of_decision
from citecheck.resolution.sentence_words import (
    ends_a_sentence,
    opens_a_sentence,
    speaks_of_provision,
    tells_what_court_said,
    tells_what_happened,
)
from citecheck.resolution.short_forms import resolve_short_case
from citecheck.resolution.sisters import IS_NUMBERED, sister_of
from citecheck.resolution.spoken_of import named_in_note, spoken_of

_FURTHEST_BACK = 4  # sentences of citations that are looked at
_MOST_IN_PARAGRAPH = 30  # marks of a paragraph that are looked at
FURTHEST_MARK = 2 * _MOST_IN_PARAGRAPH
"""How many marks before one are looked at, besides ``Antecedents.looked_back_to``."""


# a text may be full of them: what is the same is kept once
_UNRESOLVED_BEFORE = Unresolved(Because.UNRESOLVED_BEFORE, doubtful=True)


@lru_cache(maxsize=64)  # where one follows the other, all have the same answer
def _cited_last(group: int) -> Resolved:
    return Resolved(group, Because.CITED_LAST)


class Antecedents:
    """Follows the marks of a document and answers for each *id.*"""

    def __init__(self, text: str, marks: Sequence[Mark], groups: Groups) -> None:
        self._text = text
        self._marks = marks
        self._groups = groups
        # per thread, sentences of citations, the last one last
        self._threads: dict[int, list[CitedString]] = {0: [], 1: []}
        self._inside: dict[int, Cited] = {}
        self._provision: dict[int, ProvisionKey | None] = {0: None, 1: None}
        self._of_mark: dict[int, Cited] = {}
        self._last: tuple[int, Resolution] = (-1, Unresolved(Because.NOT_LOOKED_AT))
        self._named: dict[int, Cited] = {}  # per thread, the provision that a sentence named last

    def begin_opinion(self) -> None:
        """Forget what was cited: a dissent's *id.* takes nothing of the majority's."""
        for thread in self._threads.values():
            thread.clear()

    def looked_back_to(self) -> set[int]:
        """The marks, by index, that an *id.* may be held against however far back they are."""
        strings = [string for thread in self._threads.values() for string in thread]
        named = [cited.mark for cited in self._named.values()]
        return {*named, *(end.mark for string in strings for end in (string.first, string.last))}

    def last_provision(self, thread: int) -> ProvisionKey | None:
        """The provision cited last in the thread."""
        return self._provision[thread]

    def constitution_of_paragraph(self, index: int) -> str | None:
        """The one constitution that is cited or named before the mark in its paragraph."""
        near = self._marks[max(0, index - _MOST_IN_PARAGRAPH) : index]
        low = min((mark.span.start for mark in near), default=0)
        start = self._text.rfind("\n", low, self._marks[index].span.start)
        found: set[str] = set()
        for mark in reversed(near):
            if mark.span.start < start:
                break
            key = mark.what.key if isinstance(mark.what, Site) else None
            if isinstance(key, ProvisionKey) and key.kind is Kind.CONSTITUTION:
                found.add(key.source)
        found.discard("")
        return found.pop() if len(found) == 1 else None

    def saw(self, index: int, resolution: Resolution) -> None:
        """Take note of the mark at ``index`` and what it refers to."""
        self._last = (index, resolution)
        mark = self._marks[index]
        cited = self._cited(index, resolution)
        if cited is None:
            return
        if isinstance(cited.thing, int):
            key = next(iter(self._groups[cited.thing].keys), None)
            if isinstance(key, ProvisionKey):
                self._provision[mark.thread] = key
        if mark.parentheses:  # others may stand inside it
            self._of_mark[index] = cited
        if is_word(mark):
            self._named[mark.thread] = cited
        known = isinstance(cited.thing, int)
        if (known and is_prose(mark) and not self._stands_alone(mark)) or is_history(mark):
            return
        if mark.outer is not None:
            self._inside[mark.outer] = cited
            return
        sentences = self._threads[mark.thread]
        if sentences and self._joined(sentences[-1].last.mark, index):
            sentences[-1].add(cited)
        else:
            sentences.append(CitedString(cited))
            if len(sentences) > 2 * _FURTHEST_BACK:
                del sentences[0]

    def _cited(self, index: int, resolution: Resolution) -> Cited | None:
        """What the mark at ``index`` leaves behind for an *id.*"""
        mark = self._marks[index]
        if isinstance(mark.what, UnreadMark):
            return Cited(NoGroup.UNREAD, index)
        match resolution:
            case Record():
                return Cited(NoGroup.RECORD, index)
            case Resolved():
                return Cited(self._groups.root(resolution.authority), index)
            case Ambiguous():
                candidates = tuple(self._groups.root(c) for c in resolution.candidates)
                return Cited(NoGroup.UNKNOWN, index, candidates)
            case Unresolved():
                section = isinstance(mark.what, Site)
                return Cited(NoGroup.SECTION if section else NoGroup.UNKNOWN, index)
            case Internal():
                return None
            case _:
                assert_never(resolution)

    def _joined(self, before: int, here: int) -> bool:
        """Whether two marks stand in one string of citations."""
        a, b = self._marks[before], self._marks[here]
        end = max(a.span.end, a.parentheses[-1].end if a.parentheses else 0)
        return (
            a.note == b.note
            and 0 <= b.span.start - end <= _LONGEST_JOIN
            and _JOIN.fullmatch(self._text, end, b.span.start) is not None
        )

    def of_parallel(self, index: int) -> Resolution | None:
        """What the short form right before refers to, where the one at ``index`` gives the same
        place in another reporter."""
        known = self._last[0] == index - 1 and isinstance(self._last[1], Resolved)
        return self._last[1] if known and same_place(self._text, self._marks, index) else None

    def of_id(self, what: Id, index: int) -> Resolution:
        """The antecedent of ``what``, the *id.* at mark ``index``."""
        mark = self._marks[index]
        if what.shape is PinShape.EXHIBIT:
            return Record(Because.EXHIBIT)
        if printed := printed_behind(self._text, self._marks, index):
            resolution = resolve_short_case(printed, index + 1, self._groups)
            if isinstance(resolution, Resolved):
                return resolution
        chain = self._chain(mark, index)
        if not chain and what.shape is PinShape.APPENDIX:
            return Record(Because.PAGE_OF_APPENDIX)
        if not chain:
            if mark.thread and (named := named_in_note(self._text, mark.span.start, self._groups)):
                return named
            return Unresolved(
                Because.NOTHING_BEFORE_IN_NOTES if mark.thread else Because.NOTHING_BEFORE
            )
        for sentence, before in zip(chain, [*chain[1:], None], strict=True):
            answer = self._from_sentence(sentence, what, index)
            if answer is not None:
                if mark.outer is not None:
                    return answer
                if (
                    isinstance(answer, Record)
                    and before
                    and is_of_decision(self._text, self._marks, what, index, (sentence, before))
                ):
                    continue
                if before and self._in_passing(sentence, before, what, index):
                    return Unresolved(Because.SECTION_NAMED, doubtful=True)
                return self._or_named(sentence, answer, what, index)
        return Unresolved(Because.NO_SUCH_PLACE, doubtful=True)

    def _chain(self, mark: Mark, index: int) -> list[CitedString]:
        """The strings that the *id.* at ``mark`` may be of, the last first: inside a parenthesis
        what is cited there, or whose parenthesis it is."""
        if mark.outer is None:
            recent = reversed(self._threads[mark.thread][-_FURTHEST_BACK:])
            return outside_quotation(self._text, self._marks, index, recent)
        inside = self._inside.get(mark.outer)
        if inside is None or is_quoted(self._text, self._marks, inside, index):
            inside = self._of_mark.get(mark.outer) or inside
        return [CitedString(inside)] if inside else []

    def _stands_alone(self, mark: Mark) -> bool:
        """Whether a bare section is a citation and no word of a sentence: it opens a note, a
        paragraph or a parenthesis by its sign, or follows a signal."""
        start = mark.span.start
        return self._text.startswith("§", start) and (
            start == 0 or _OPENS.search(self._text, max(0, start - 5), start) is not None
        )

    def _in_passing(self, sentence: CitedString, before: CitedString, what: Id, index: int) -> bool:
        """Whether the antecedent is a provision that ends a sentence as a word of it (``what is
        asked for under Rule 9. Id.``), that opens one as a rule (``Under Rule 56(c), judgment is
        given. Id.``), or stands in one that tells what a party did or before one that tells what
        a court held, behind a decision, which may as well be cited for that."""
        mark, cited = self._marks[sentence.last.mark], before.last.thing
        here = self._marks[index].span.start
        key = mark.what.key if isinstance(mark.what, Site) else None
        return (
            what.shape is PinShape.NONE
            and sentence.first is sentence.last
            and isinstance(key, ProvisionKey)
            and isinstance(cited, int)
            and self._groups[cited].kind.row.identity is Identity.DECISION
            and (
                ends_a_sentence(self._text, mark.span, here)
                or (key.kind is Kind.COURT_RULE and opens_a_sentence(self._text, mark.span, here))
                or (not mark.parentheses and tells_what_happened(self._text, mark.span.start))
                or tells_what_court_said(self._text, mark.span.end, here)
            )
            and "\n" not in self._text[self._marks[before.last.mark].span.end : mark.span.start]
        )

    def _or_named(
        self, sentence: CitedString, answer: Resolution, what: Id, index: int
    ) -> Resolution:
        """``answer``, or what the sentence of the *id.* names behind its antecedent."""
        here = self._marks[index].span.start
        if isinstance(answer, Ambiguous):
            end = self._marks[sentence.last.mark].span.end
            return spoken_of(self._text, answer, end, here, self._groups)
        named = self._named.get(self._marks[index].thread)
        if named is None or not self._names_another(sentence, named, answer, what, here):
            return answer
        at = self._marks[named.mark].span
        if isinstance(named.thing, int) and speaks_of_provision(self._text, at.end, here):
            return Resolved(named.thing, Because.SENTENCE_SPEAKS_OF_IT)
        if tells_what_happened(self._text, at.start):
            return answer
        return Unresolved(Because.SECTION_NAMED, doubtful=True)

    def _names_another(
        self, sentence: CitedString, named: Cited, answer: Resolution, what: Id, here: int
    ) -> bool:
        """Whether the sentence of an *id.* in parentheses, which has no pin, names a provision
        behind its antecedent: where citations stand in parentheses, it may be of that."""
        if self._text[here - 1 : here] != "(":
            return False
        if what.shape is not PinShape.NONE or not isinstance(answer, Resolved):
            return False
        if named.mark < sentence.last.mark or named.thing == answer.authority:
            return False
        start = self._marks[named.mark].span.end
        return here - start <= _LONGEST_NAMED and (
            speaks_of_provision(self._text, start, here)
            or not _SENTENCES.search(self._text[start:here])
        )

    def _from_sentence(self, sentence: CitedString, what: Id, index: int) -> Resolution | None:
        """The antecedent in one string of citations; None where nothing in it fits, so that
        the one before it is looked at."""
        things = sentence.things.values()
        spread = [
            Cited(candidate, cited.mark) for cited in things for candidate in cited.candidates
        ] + [cited for cited in things if not cited.candidates]
        fitting = [cited for cited in spread if self._fits(cited, what)]
        if not fitting:
            return None
        # a party's paper named beside an authority does not compete with it
        authorities = [cited for cited in fitting if cited.thing is not NoGroup.RECORD]
        distinct = {cited.thing for cited in authorities or fitting}
        last = (authorities or fitting)[-1].thing
        if len(distinct) > 1:
            return self._of_several(sentence, distinct, last, what, index)
        match last:
            case NoGroup.RECORD:
                return Record(Because.RECORD_BEFORE)
            case NoGroup.UNKNOWN | NoGroup.UNREAD | NoGroup.SECTION:
                return _UNRESOLVED_BEFORE
            case int():
                if what.shape in (PinShape.SECTION, PinShape.NUMBER):
                    return sister_of(self._groups, last, what, index)
                return _cited_last(last)
            case _:
                assert_never(last)

    def _of_several(
        self, sentence: CitedString, things: set[Thing], last: Thing, what: Id, index: int
    ) -> Resolution:
        """The antecedent among several that fit: the last where all are of one body or the *id.*
        goes on in the string, else the one that the string runs on with, if any."""
        if isinstance(last, int) and self._of_one_body(things, what.shape):
            return sister_of(self._groups, last, what, index)
        if isinstance(last, int) and self._goes_on(sentence, what, index):
            return _cited_last(last)
        running = self._running(sentence) if what.shape is PinShape.NONE else None
        if running is not None:
            return Resolved(running, Because.LED_BY_ID)
        known = tuple(sorted(thing for thing in things if isinstance(thing, int)))
        if len(known) < 2:
            return Unresolved(Because.STRING_NOT_READ, doubtful=True)
        return Ambiguous(known, Because.SEVERAL_IN_STRING)

    def _goes_on(self, sentence: CitedString, what: Id, index: int) -> bool:
        """Whether an *id.* is itself a member of the string (``Orrin, 5 F.2d 7; Vane, at 12; id.,
        at 848``): there it is the member before it."""
        start = what.core.start
        behind = self._text[start - 2 : start] == "; " and self._text[start].islower()
        return behind and self._joined(sentence.last.mark, index)

    def _running(self, sentence: CitedString) -> int | None:
        """The authority that a string led by *id.* runs on with (``Id.; accord Smith, …``)."""
        first = sentence.first
        led_by_id = isinstance(self._marks[first.mark].what, Id)
        return first.thing if led_by_id and isinstance(first.thing, int) else None

    def _of_one_body(self, things: set[Thing], shape: PinShape) -> bool:
        """Whether a section pin is of the one code of all these things, or a number of the series
        of each."""
        if shape is PinShape.NUMBER:
            return all(isinstance(thing, int) for thing in things)
        if shape is not PinShape.SECTION:
            return False
        keys = [self._groups[t].keys[0] if isinstance(t, int) else None for t in things]
        codes = {key.source if isinstance(key, ProvisionKey) else None for key in keys}
        return len(codes) == 1 and None not in codes

    def _fits(self, cited: Cited, what: Id) -> bool:
        shape = what.shape
        if cited.thing is NoGroup.RECORD:
            # a paper that is cited by its sections has others (``Label § 5.1. Id. § 6``)
            by_section = "§" in self._marks[cited.mark].span.of(self._text)
            return shape not in (PinShape.STAR, PinShape.NUMBER) and (
                shape is not PinShape.SECTION or by_section
            )
        if shape is PinShape.APPENDIX:
            return False
        if cited.thing is NoGroup.SECTION:
            return shape in (PinShape.NONE, PinShape.SECTION, PinShape.PARAGRAPH)
        if cited.thing is NoGroup.UNREAD:
            # a web page has no sections
            return shape in (PinShape.NONE, PinShape.PAGE, PinShape.LETTERED)
        if cited.thing is NoGroup.UNKNOWN or shape is PinShape.NONE:
            return True
        group = self._groups[cited.thing]
        if shape is PinShape.LETTERED:  # a report's; decisions and codes have none
            return group.kind.row.identity not in (Identity.DECISION, Identity.PROVISION)
        if shape is PinShape.SECTION:
            return Pin.SECTION in group.kind.row.pins
        if shape is PinShape.NUMBER:
            return any(isinstance(k, SerialKey) and IS_NUMBERED.search(k.text) for k in group.keys)
        if shape is PinShape.PARAGRAPH:
            return Pin.PARAGRAPH in group.kind.row.pins and not only_paged(group.keys)
        if Pin.PAGE not in group.kind.row.pins and not group.places:
            return False
        if shape is PinShape.STAR:
            return any(
                isinstance(k, DocketKey) or (isinstance(k, CaseKey) and k.in_database)
                for k in (*group.keys, *group.places)
            )
        return page_fits(group.keys, what.pin)


_LONGEST_JOIN = 60
_OPENS = re.compile(r"(?:[\n(;] ?|\b[Ss]ee )$")
_LONGEST_NAMED = 300  # code points between a provision that a sentence names and an *id.*
_SENTENCES = re.compile(r"\n|[a-z)\d”]\. .*[a-z)\d”]\. ")
_JOIN_WORD = (
    r"(?:and|&|or|with|[Ss]ee(?: also| generally)?,?|e\.g\.,|[Aa]ccord|[Cc]f\.|"
    r"[Bb]ut(?: see| cf\.)?|[Cc]ontra|[Cc]ompare|generally|also|quoting|citing|id\.|,)"
)
_JOIN = re.compile(rf"[;,]? ?(?:{_JOIN_WORD}[ ,]*){{0,4}}")
