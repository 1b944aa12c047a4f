"""Record citations: the record, exhibits, docket entries and the parties' papers.

They are not authorities, but ``id.`` behind one refers to it, so a resolver must know
where they stand. General rule: a word for a paper with a place behind it and capitalised
qualifiers before it, or any capitalised name followed by a paragraph mark.
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.citations.not_authorities.record_words import (
    BOOKS,
    NOT_BATES,
    NOT_DOCUMENTS,
    QUALIFIERS,
    SIGNALS,
)
from citecheck.citations.parts import standalone
from citecheck.facts.record_words import words_of, words_with
from citecheck.model.spans import Span
from citecheck.patterns import re
from citecheck.patterns.pattern import Pattern

_PAPERS, _ENTRIES = words_of("paper"), words_of("entry")
_EXHIBITS, _VOLUMES = words_of("exhibit"), words_of("record")
_NEED_AT, _TAKE_VOLUME, _POSTAL = (
    re.compile(words_with(trait)) for trait in ("at", "volume", "postal")
)

_NUMBER = r"(?:\d{1,3}(?:,\d{3})+|\d{1,7})"
_LEAF = rf"(?:{_NUMBER}a?|(?!v\.? [A-Z])[ivxl]{{1,6}})(?: ?: ?\d{{1,3}})?"
_NOTE = r"(?:,? (?:& )?nn?\. ?\d{1,3})?"
_RANGE = rf"{_LEAF}(?: ?- ?{_LEAF})?{_NOTE}"
# No decimals: a footnote mark is often glued on behind a full stop.
_END = r"(?![\w(§-]|:\d)"
_NEXT_CITATION = r"(?! (?:[A-Z§v]|at \d))"
_MORE = (
    rf"(?:, (?:& )?{_RANGE}{_END}{_NEXT_CITATION}"
    rf"|; \d{{1,4}}: ?\d{{1,3}}(?:- ?[\d:]{{1,8}})?(?!\w))"
)
_PAGES = rf"(?:(?:pp?|pgs?)\. ?|pages? )?{_RANGE}{_END}{_MORE}{{0,12}}"
_PARAGRAPH = r"\d{1,4}(?:\.\d{1,3})?(?:\([a-z]\))?(?:- ?\d{1,4})?(?!\w)"
_PARAGRAPHS = (
    rf"¶¶? ?(?:{_PARAGRAPH}(?:(?:, | & |, & | and ){_PARAGRAPH}(?! [A-Z])){{0,12}}|_{{1,4}})"
)
_AT = rf",? at {_PARAGRAPHS}|,? at {_PAGES}|,? {_PARAGRAPHS}|,? (?:pp?|pgs?)\. ?{_PAGES}"
_SECTION = r",? §§? ?(?:\d(?:[\w.]{0,8}\w)?|[IVX]{1,5})(?!\w)(?:\(\w{1,3}\))?"

_LABEL = r"(?:[A-Z]{1,3}(?:-?\d{1,4})?|\d{1,4}(?:-?[A-Z]{1,2}|-\d{1,4})?)(?![\w'-]|\.\w)"
_EXHIBIT = (
    rf"(?:{_EXHIBITS}) (?:Nos?\. ?)?{_LABEL}(?:(?:, | & | and |, and ){_LABEL}(?! [a-zA-Z])){{0,8}}"
)
_ENTRY_NUMBER = r"\d{1,5}(?:-\d{1,3}){0,2}(?![\w:]|\.\d)"
_ENTRY_NUMBERS = rf"{_ENTRY_NUMBER}(?:, {_ENTRY_NUMBER}{_NEXT_CITATION}){{0,6}}"
_ENTRY = rf"(?:{_ENTRIES}),? ?(?:Nos?\.? ?|# ?)?{_ENTRY_NUMBERS}"
_BRACKET = r" ?\[¶[^\[\]\n]{1,60}\]"

# what the code of a state and a number behind it are: all of Connecticut's begin with a 0
_ZIP, _ZIP_OF_CONNECTICUT = re.compile(r"(?<!\d)[1-9]\d{4}$"), re.compile(r"(?<!\d)\d{5}$")
_PLACE = re.compile(_AT)
_SECTION_PLACE = re.compile(_SECTION)
_BARE_PLACE = re.compile(rf" {_PAGES}")
_TAIL = re.compile(
    rf"(?:,| &)? {_EXHIBIT}|,? \({_EXHIBIT}\)|,? {_ENTRY}|,? [(\[]{_ENTRY}[)\]]"
    rf"|{_AT}|{_BRACKET}"
)
_OF_NAME = re.compile(r" of(?: [A-Z][\w.'-]*){1,4}")
_CLOSING = re.compile(r"[\"”]?\)?")

_PAPER_WORD = Pattern(rf"(?:{_PAPERS})(?![\w'])")
_ENTRY_SITE = Pattern(_ENTRY)
_EXHIBIT_SITE = Pattern(_EXHIBIT)
_LEAF_OF_RECORD = r"(?:\d{1,2}-\d{2,7}\.\d{1,6}|\d{1,7}a?)(?: ?: ?\d{1,3})?"
_VOLUME_SITE = Pattern(
    rf"(?P<word>{_VOLUMES})(?P<gap> at |[ .-]?){_LEAF_OF_RECORD}"
    rf"(?: ?- ?(?:{_VOLUMES})?\.?{_LEAF_OF_RECORD})?{_NOTE}(?![\w(]|-\w|[:.]\d)"
)
# `App.3a`, `Pet.App.3a-4a`, `Appx39`: appendices whose numbers need no space
_APPENDIX_SITE = Pattern(
    r"(?:(?:(?:Pet|J|Resp|Supp)\. ?)?App\. ?\d{1,4}a|Appx\.? ?\d{1,6})(?![\w(]|[:.]\d)"
    r"(?:(?:-|, )(?:Appx\.? ?)?\d{1,6}a?(?![\w(]|[:.]\d| [A-Z]))*"
)
# `He was never admitted. Appendix A. He agreed.`: a citation of its own, no words of a sentence
_APPENDIX_ALONE = Pattern(r"Appendix (?:[A-Z]|\d{1,2})(?=[.;)])")
_ALONE = re.compile(r"(?:[.;(][”\"]? ?|\b[Ss]ee )$")
_VOLUME_MORE = re.compile(rf", (?:& )?\d{{1,5}}a?(?:- ?\d{{1,5}}a?)?{_NOTE}{_END}{_NEXT_CITATION}")
_LETTER_SITE = Pattern(r"A-?\d{1,4}a?(?:- ?A?-?\d{1,4}a?)?(?![\w/:(-]|\.\d)")
_BATES_SITE = Pattern(
    r"(?P<prefix>[A-Z]{2,12})(?:[-_][A-Z]{1,10}){0,2}(?:[-_]\d|0)\d{4,9}(?!\w)"
    r"(?: ?- ?(?:[A-Z]{2,12}[-_]?)?\d{2,10})?(?![\w-])"
)
# one stands in each, behind a capital; what begins with one sign is found many times as fast
_BATES_NUMBERS = tuple(
    re.compile(number)
    for number in (r"0\d{4}(?<=[A-Z].{5})", r"-\d{5}(?<=[A-Z].{6})", r"_\d{5}(?<=[A-Z].{6})")
)
# Pennsylvania's notes of testimony: `N.T., 3/11/21, at 6-8`
_TESTIMONY_SITE = Pattern(
    r"N\.T\.(?:(?: [A-Z][a-z]+){1,3})?,? ?(?:\(?\d{1,2}/\d{1,2}/\d{2,4}\)?,? ?)?"
    r"(?:Vol\. \w{1,4},? )?(?:at |pp?\. ?)?\d{1,4}(?:-\d{1,4})?(?!\w)"
)
_REQUEST_SITE = Pattern(
    r"(?:Interrogator(?:y|ies)|Rogs?\.|RFAs?|RFPs?|Requests? for (?:Admission|Production))"
    r",? Nos?\. ?\d{1,3}(?:(?:, | & | and |-)\d{1,3}(?!\w)){0,8}"
)
# `Petitioners rely (at 20-21) on two dissents`: the paper that is answered is not named again
_OPPONENT_SAYS = (
    r"(?:(?:rel|repl)(?:y|ies)|(?:argu|conced|acknowledg|recogniz|describ|invok|cit|stat|not|urg)es?"
    r"|(?:contend|assert|claim|suggest|maintain|complain|insist|point|say|respond|admit|object|"
    r"repeat|speculate|posit|complain|protest|warn)s?)"
)
_ANSWERED_SITE = Pattern(
    rf"(?<= ){_OPPONENT_SAYS} (?P<place>\(at \d{{1,3}}(?:-\d{{1,3}})?"
    rf"(?:, \d{{1,3}}(?:-\d{{1,3}})?){{0,6}}{_NOTE}\))"
)
_MARK_SITE = Pattern(_PARAGRAPHS)
_OTHER_DOCKET = re.compile(r" \((?:[A-Z][\w.]{0,12} ){1,5}(?:[A-Z][a-z]{2,8}\.? \d{1,2}, )?\d{4}\)")

_NAME = re.compile(r"[A-Z][\w'&-]*$")
_WORD_LIMIT = 40
_QUALIFIER_LIMIT = 6
_TAIL_LIMIT = 6


def _word_before(text: str, at: int) -> tuple[int, str]:
    """The word that ends one space before ``at``: its offset and the word, or ("", at)."""
    end = at - 1
    if end < 1 or text[end] != " ":
        return at, ""
    start = end
    while start > 0 and end - start < _WORD_LIMIT and text[start - 1] not in " \n":
        start -= 1
    word = text[start:end]
    bare = word.lstrip("([\"“'—")
    return start + len(word) - len(bare), bare


def _qualified(text: str, start: int, over_comma: bool = False) -> int:
    """Where the capitalised qualifiers of a paper begin that itself begins at ``start``."""
    for _ in range(_QUALIFIER_LIMIT):
        begin, word = _word_before(text, start)
        if over_comma and word.endswith(",") and word[:-1] not in SIGNALS:
            word = word[:-1]
        if not word or word in SIGNALS or not (_NAME.match(word) or word in QUALIFIERS):
            break
        start, over_comma = begin, False
        if begin and text[begin - 1] != " ":
            break
    return start


def _with_tail(text: str, end: int) -> int:
    for _ in range(_TAIL_LIMIT):
        match = _TAIL.match(text, end)
        if match is None:
            break
        end = match.end()
    return end


def _after_abbreviation(word: str) -> bool:
    """Whether ``word`` makes what follows a reporter's or a rule's name (``Cal.`` App. 5)."""
    if word in QUALIFIERS or word in SIGNALS:
        return False
    bare = word.rstrip(".")
    if word.endswith(".") and (len(bare) > 5 or (len(bare) > 2 and bare.isupper())):
        return False
    return word.isdigit() or (word[:1].isupper() and word.endswith("."))


def _papers(text: str) -> Iterator[Span]:
    for match in _PAPER_WORD.finditer(text):
        word, start, end = match[0], match.start(), match.end()
        if not standalone(text, start):
            continue
        _, before = _word_before(text, start)
        # `Cal. App. at 5` is a reporter's; no name of two words ends one
        if before in NOT_DOCUMENTS or (" " not in word and _after_abbreviation(before)):
            continue
        if named := _OF_NAME.match(text, end):
            end = named.end()
        closing = _CLOSING.match(text, end)
        behind = closing.end() if closing else end
        place = _PLACE.match(text, behind) or _TAIL.match(text, behind)
        if place is None and not _NEED_AT.fullmatch(word):
            place = _BARE_PLACE.match(text, behind)
        if place is None and word != "Order":
            place = _SECTION_PLACE.match(text, behind)
        if place:
            yield Span(_qualified(text, start), _with_tail(text, place.end()))


def _entries(text: str) -> Iterator[Span]:
    for match in _ENTRY_SITE.finditer(text):
        start, end = match.start(), match.end()
        _, before = _word_before(text, start)
        if not standalone(text, start) or before in NOT_DOCUMENTS:
            continue
        end = _with_tail(text, end)
        # Behind a docket number and before a court's date it is another case's order.
        if before.endswith(",") and _OTHER_DOCKET.match(text, end):
            continue
        yield Span(start, end)


def _exhibits(text: str) -> Iterator[Span]:
    for match in _EXHIBIT_SITE.finditer(text):
        if standalone(text, match.start()):
            start = _qualified(text, match.start(), over_comma=True)
            yield Span(start, _with_tail(text, match.end()))


def _volumes(text: str) -> Iterator[Span]:
    for match in _VOLUME_SITE.finditer(text):
        word, start = match["word"].replace(" ", ""), match.start()
        glued = text[start - 1 : start] == "-" and text[start - 2 : start - 1].isdigit()
        if not (glued or standalone(text, start)):
            continue
        # Words that end a reporter's or a rule's name need a space and no abbreviation before.
        if word.endswith(".") and match["gap"] in ("", ".", "-") and word not in ("J.A.", "R.O.A."):
            continue
        begin, before = _word_before(text, start)
        zip_code = _ZIP_OF_CONNECTICUT if word == "CT" else _ZIP
        if match["gap"] == " " and _POSTAL.fullmatch(word) and zip_code.search(match[0]):
            continue
        if before in ("No.", "Nos.") or before in NOT_DOCUMENTS:
            continue
        if before.isdigit() and len(before) < 3 and _TAKE_VOLUME.fullmatch(word):
            start = begin
        elif _after_abbreviation(before):
            continue
        if glued:
            start = _volume_glued(text, start)
        end = match.end()
        while more := _VOLUME_MORE.match(text, end):
            end = more.end()
        yield Span(_qualified(text, start), _with_tail(text, end))


def _appendices(text: str) -> Iterator[Span]:
    for match in _APPENDIX_SITE.finditer(text):
        reporter = _word_before(text, match.start())[1] in ("Fed.", "F.")
        if standalone(text, match.start()) and not reporter:
            yield Span(match.start(), _with_tail(text, match.end()))


def _appendices_alone(text: str) -> Iterator[Span]:
    for match in _APPENDIX_ALONE.finditer(text):
        if _ALONE.search(text, max(0, match.start() - 5), match.start()):
            yield Span(*match.span())


def _volume_glued(text: str, start: int) -> int:
    """Where the volume begins that is glued on with a hyphen: ``1-ER-45``."""
    while start > 0 and (text[start - 1] == "-" or text[start - 1].isdigit()):
        start -= 1
    return start


def _letters(text: str) -> Iterator[Span]:
    for match in _LETTER_SITE.finditer(text):
        _, before = _word_before(text, match.start())
        # Newspapers number their pages so too (``N.Y. Times, Mar. 3, 2020, at A12``).
        if before == "at" or before[:1].isdigit() or not standalone(text, match.start()):
            continue
        if not before or before[-1] in ".;,)" or before in SIGNALS or before.islower():
            yield Span(*match.span())


def _bates(text: str) -> Iterator[Span]:
    if not any(number.search(text) for number in _BATES_NUMBERS):
        return
    for match in _BATES_SITE.finditer(text):
        _, before = _word_before(text, match.start())
        known = match["prefix"] in NOT_BATES or before in ("No.", "Nos.", "WL")
        if not known and standalone(text, match.start()):
            yield Span(*match.span())


def _requests(text: str) -> Iterator[Span]:
    for match in _REQUEST_SITE.finditer(text):
        if standalone(text, match.start()):
            yield Span(_qualified(text, match.start()), _with_tail(text, match.end()))


def _paragraphs(text: str) -> Iterator[Span]:
    for match in _MARK_SITE.finditer(text):
        start = match.start()
        begin, word = _word_before(text, start)
        if word == "at":
            start = begin
            begin, word = _word_before(text, begin)
        opened = text[start - 1 : start] in ("(", "[")
        named = _NAME.match(word) is not None or word in ("complaint", "Compl.", *QUALIFIERS)
        if opened or word in ("See", "Compare") or (named and word not in SIGNALS | BOOKS):
            yield Span(_qualified(text, start), _with_tail(text, match.end()))


def _answered(text: str) -> Iterator[Span]:
    for match in _ANSWERED_SITE.finditer(text):
        yield Span(*match.span("place"))


def _testimony(text: str) -> Iterator[Span]:
    for match in _TESTIMONY_SITE.finditer(text):
        if standalone(text, match.start()):
            yield Span(*match.span())


def find(text: str) -> Iterator[Span]:
    """Record citations in ``text``, in order and without overlap, in code points.

    A span covers the paper's qualifiers, its name and its place, with exhibits that
    stand behind (``Noble Decl., Ex. M at 3``).
    """
    spans = [
        *_papers(text),
        *_entries(text),
        *_exhibits(text),
        *_volumes(text),
        *_appendices(text),
        *_appendices_alone(text),
        *_letters(text),
        *_bates(text),
        *_requests(text),
        *_paragraphs(text),
        *_answered(text),
        *_testimony(text),
    ]
    current: Span | None = None
    for span in sorted(spans):
        if current is None or span.start >= current.end:
            if current:
                yield current
            current = span
        elif span.end > current.end:
            current = Span(current.start, span.end)
    if current:
        yield current
