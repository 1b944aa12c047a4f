"""HTML to the text that a reader sees.

lxml's parser is used as a stream of events because it takes any tag soup in linear time and
builds no tree; it comes with eyecite.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from lxml import etree

from citecheck.dataclass import dataclass
from citecheck.document.readers.html_notes import Notes, linked
from citecheck.document.readers.pdf.page_layout import SUPERSCRIPT
from citecheck.model.document import OpinionKind, SeparateOpinion
from citecheck.model.spans import Span
from citecheck.patterns import re

# `del` holds what was deleted from the text, `currentopinion` a yes or no of Fastcase's
_SILENT = frozenset(
    {"head", "script", "style", "template", "noscript", "svg", "math", "del", "currentopinion"}
)
_HIDDEN = re.compile(r"display\s*:\s*none|mso-hide\s*:\s*all|visibility\s*:\s*hidden")
_PLACED = re.compile(r"position\s*:\s*absolute")  # where a tabulator was
_RAISED = re.compile(r"vertical-align\s*:\s*super")
_PARAGRAPHS = frozenset(
    "address article aside blockquote body caption center dd details div dl dt fieldset "
    "figcaption figure footer form h1 h2 h3 h4 h5 h6 header html li main nav ol p pre section "
    "table tbody tfoot thead ul "
    # the Caselaw Access Project's elements of a decision
    "attorneys author casebody citation court decisiondate docketnumber headnotes judges opinion "
    "otherdate parties summary "
    # Fastcase's, which give in parts what the text gives as a whole
    "casehtml courtabbreviation courtname docketnumbers headerhtml lawyerheader "
    "page partyheader reporter shortname volume".split()
)
_LINES = frozenset({"br", "hr", "tr"})
_CELLS = frozenset({"td", "th"})

# Reports online give the star pages of their text an element with a class of its own; Google
# Scholar sets the number a second time, in the margin.
_OF_A_PAGE = re.compile(r"star|page", re.IGNORECASE)
_STAR_PAGE = re.compile(r" ?\[?\*{1,2}\d{1,5}\]? ?")
_IN_THE_MARGIN = "gsl_pagenum"
# CourtListener's elements, where it shows a decision as XML, and in the files of Columbia's
_PAGE_NUMBERS = frozenset({"page-number", "page_number"})

# Form feeds and no-break spaces mean something to the stages after this one.
_WHITE_SPACE = re.compile(r"[ \t\n\r\v]+")
# The parser copies what it is fed; chunks keep that copy small.
_CHUNK = 1 << 16


@dataclass(frozen=True, slots=True)
class _Look:
    """How the words of an element look: not at all, raised."""

    silent: bool = False
    raised: bool = False


_PLAIN = _Look()


def _look(tag: str, attributes: Mapping[str, str]) -> _Look:
    style = attributes.get("style", "")
    hidden = "hidden" in attributes or (style and _HIDDEN.search(style) is not None)
    raised = tag == "sup" or (style and _RAISED.search(style) is not None)
    if tag in _SILENT or hidden:
        return _Look(silent=True)
    return _Look(raised=True) if raised else _PLAIN


@dataclass(frozen=True, slots=True)
class Words:
    """The text of markup; the spans in it of the star pages that the markup names, and where it
    says that an opinion begins that is not the court's, or the court's behind such a one."""

    text: str
    star_pages: tuple[Span, ...] = ()
    opinions: tuple[SeparateOpinion, ...] = ()


class _Opinion(str):
    """The empty text before an opinion that the markup tells apart: what kind it is."""

    __slots__ = ("kind",)
    kind: OpinionKind


_OPINIONS = {
    "opinion_text": OpinionKind.MAJORITY,
    "dissent_text": OpinionKind.DISSENT,
    "concurrence_text": OpinionKind.CONCURRENCE,
}  # Columbia's elements


def _opinion(tag: str, attributes: Mapping[str, str]) -> OpinionKind | None:
    """Whose opinion an element holds: of the Caselaw Access Project, in its XML and its HTML, and
    of Columbia."""
    if tag == "opinion":
        return OpinionKind.typed(attributes.get("type", ""))
    if tag == "article" and "opinion" in attributes.get("class", "").split():
        return OpinionKind.typed(attributes.get("data-type", ""))
    return _OPINIONS.get(tag)


class _StarPage(str):
    """The number of a page of a report that the markup names as one."""

    __slots__ = ()


class _Words:
    """Receives the parser's events and lays the words out in lines.

    White space is owed, not written, until a word follows: of several separators in a row
    only the strongest remains.
    """

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._owed = ""
        self._open: list[_Look] = []
        self._silent = 0
        self._raised = 0
        self._verbatim = 0
        self._notes = Notes()
        self._opened = ""
        self._begins: OpinionKind | None = None

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        self._opened = attributes.get("class") or (tag if tag in _PAGE_NUMBERS else "")
        self._begins = _opinion(tag, attributes) or self._begins
        look = _look(tag, attributes)
        self._open.append(look)
        self._silent += look.silent
        self._raised += look.raised
        self._notes.start(tag, attributes, len(self._parts))
        if _PLACED.search(attributes.get("style", "")):
            self._owe("\t")
        if tag in _PARAGRAPHS:
            self._owe("\n\n")
        elif tag in _LINES:
            self._owe("\n")
        elif tag in _CELLS:
            self._owe("\t")
        if tag == "pre":
            self._verbatim += 1

    def end(self, tag: str) -> None:
        self._opened = ""
        look = self._open.pop() if self._open else _PLAIN
        self._silent -= look.silent
        self._raised -= look.raised
        self._notes.end(tag, len(self._parts), self._parts)
        if tag in _PARAGRAPHS:
            self._owe("\n\n")
        elif tag == "tr":
            self._owe("\n")
        if tag == "pre":
            self._verbatim = max(0, self._verbatim - 1)

    def data(self, text: str) -> None:
        if self._silent or self._opened == _IN_THE_MARGIN:
            return
        if self._verbatim:
            self._write(text)
            return
        words = _WHITE_SPACE.sub(" ", text)
        if words.startswith(" "):
            self._owe(" ")
        stripped = words.strip(" ")
        if stripped:
            if self._raised and stripped.isdecimal():
                stripped = stripped.translate(SUPERSCRIPT)
            if self._opened in _PAGE_NUMBERS and stripped.isdecimal():
                words, stripped = f"*{stripped} ", f"*{stripped}"
            if _OF_A_PAGE.search(self._opened) and _STAR_PAGE.fullmatch(words):
                stripped = _StarPage(stripped)
            self._write(stripped)
            if words.endswith(" "):
                self._owe(" ")

    def comment(self, _text: str) -> None:
        """Comments are not read by a reader."""

    def pi(self, _target: str, _data: str | None = None) -> None:
        """Nor are processing instructions."""

    def close(self) -> str:
        self._parts = self._notes.arrange(self._parts)
        return "".join(self._parts)

    def star_pages(self) -> Iterator[Span]:
        """The places of the star pages in what ``close`` gave."""
        at = 0
        for part in self._parts:
            if isinstance(part, _StarPage):
                yield Span(at, at + len(part))
            at += len(part)

    def opinions(self) -> Iterator[SeparateOpinion]:
        """Where in what ``close`` gave opinions begin, but the court's at the head of them."""
        at, separate = 0, False
        for part in self._parts:
            if isinstance(part, _Opinion):
                separate = separate or part.kind is not OpinionKind.MAJORITY
                if separate:
                    yield SeparateOpinion(at, part.kind)
            at += len(part)

    def _owe(self, separator: str) -> None:
        # In rising order of strength; a second line break in a row makes a paragraph of two.
        ranks = ("", " ", "\t", "\n", "\n\n")
        if separator == self._owed == "\n":
            self._owed = "\n\n"
        elif ranks.index(separator) > ranks.index(self._owed):
            self._owed = separator

    def _write(self, text: str) -> None:
        if self._owed == "\n\n":
            self._notes.paragraph(len(self._parts))
        if self._parts:
            self._parts.append(self._owed)
        self._owed = ""
        if self._begins is not None:
            begin = _Opinion()
            begin.kind = self._begins
            self._parts.append(begin)
            self._begins = None
        self._parts.append(text)


# XML that carries its text as escaped HTML
_ESCAPED_TAG = re.compile(
    r"&lt;(/?[A-Za-z][^<>&\n]{0,200}/?|!--[^<>&\n]{0,200}--)&gt;|&amp;(?=#?\w{2,8};)"
)


def _unescaped(match: re.Match[str]) -> str:
    return f"<{match[1]}>" if match[1] else "&"


def html_to_text(markup: str) -> Words:
    """The words of an HTML document (a str, already decoded) as lines of text.

    Block elements become paragraphs with an empty line between them, ``<br>`` and table rows
    lines, table cells are parted by a tab, entities are decoded; scripts, styles and the head
    are left out, and so are the marks of emphasis.
    """
    words = _Words()
    if markup.count("&lt;/p&gt;") > markup.count("</p>"):
        markup = _ESCAPED_TAG.sub(_unescaped, markup)
    if "<footnotemark" in markup:
        markup = linked(markup)
    parser = etree.HTMLParser(target=words, huge_tree=True, recover=True)
    for at in range(0, len(markup), _CHUNK):
        parser.feed(markup[at : at + _CHUNK])
    try:
        text = str(parser.close())
    except etree.XMLSyntaxError:
        # A document without any element: what was received so far is all there is.
        text = words.close()
    return Words(text, tuple(words.star_pages()), tuple(words.opinions()))
