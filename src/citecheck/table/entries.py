"""The entries of a table of authorities, from its lines.

An entry ends where its page list ends. What stands between two page lists is one entry,
except where a line without a page list is plainly an entry of its own.
"""

from __future__ import annotations

from collections.abc import Set
from itertools import zip_longest

from citecheck.citations.provisions.court_of_filing import state_of_filing
from citecheck.dataclass import dataclass, field, replace
from citecheck.document.build import clean_text
from citecheck.document.line_kinds.bare_pages import bare_tail, ends_in_provision, goes_on
from citecheck.document.line_kinds.headings import category_heading, letters
from citecheck.document.line_kinds.page_tail import PageTail, ends_whole, page_tail
from citecheck.document.line_kinds.running_lines import (
    counts_paragraphs,
    is_continued,
    is_running_line,
)
from citecheck.document.line_kinds.table_headings import (
    category_beside,
    heads_category_of_cases,
    is_table_heading,
)
from citecheck.document.line_kinds.torn_lines import is_rest_of
from citecheck.document.lines import fold
from citecheck.model.document import Document, Line
from citecheck.model.keys import TitleKey
from citecheck.model.page_labels import Numbering, PageLabel
from citecheck.model.spans import Span
from citecheck.model.table import PageList, Table, TableEntry, Unreadable, UnreadLine
from citecheck.patterns import re
from citecheck.table.headings import is_of_cases_alone
from citecheck.table.lines import (
    compounds_in,
    is_day_of_month,
    join_torn_headings,
    join_words,
    rest_below,
    restore_period,
    without_cells,
)
from citecheck.table.page_columns import with_pages_beside
from citecheck.table.page_lists import read_page_list
from citecheck.table.parents import CHILD, Parent, is_child_line, is_whole_act, parent_only
from citecheck.table.read_entry import EntryText, is_home_section, read_entry

_RULE = re.compile(r"R\. ?\d+[:.]\d")  # New Jersey's `R. 4:46-2`
# `Rule 10b-5`: an agency's rules are numbered by its statute, and stand among those of courts
_OF_AGENCY = re.compile(r"[Rr]ules? \d{1,3}[a-z]\d?-\d")
_OF_ANY_COURT = ("LOCALRULES", "LOCALCIVILRULES", "LOCALCOURTRULES")
_OF_CODES = re.compile(r"statut|code|law", re.IGNORECASE)
_COMPLETE = re.compile(r"(?:\(.{0,70}\d{4}\)|\d{4}\)|\d)[.;*]?$")
_DATED_LAST = re.compile(r"\((?:[^()]{0,40}[ ,])?(?:1[6-9]|20)\d\d\)$")
_LEADER = ".."
_STARTS_ENTRY = re.compile(
    r"\*? ?(?:In re |Ex parte |Matter of |[A-Z][^,]{0,90} v\.? )|\d+ U\.? ?S\.? ?C|[A-Z]\w+\. R\. "
)
_PRINCIPAL = re.compile(r"^(?:\*|†|‡|§§? ?(?=[A-Z]))+ ?(?=\S)")
_TABLE = "TABLEOFAUTHORITIES"
_LONGEST_FOOT = 100
# possessive: a word is one word, however many ways there are to part its letters
_WITH_COLON = re.compile(r"(?:(?:[A-Z][A-Za-z’'/-]++|&|and|of|the) ?,? ?){1,6}:")
_FOOT = re.compile(r"(?:\*|†) ?(?:Authorities|Cases|Asterisk|Denotes|Indicates).*", re.IGNORECASE)


@dataclass(slots=True)
class _Pending:
    """The lines of an entry in the making."""

    lines: list[Line] = field(default_factory=list)
    texts: list[str] = field(default_factory=list)


class _Reader:
    """Reads the lines of one table from top to bottom."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._home = state_of_filing(document.source.text)
        title = (
            fold(document.source.text[document.table_heading.start : document.table_heading.end])
            if document.table_heading
            else ""
        )
        self._title = letters(title)
        self._heading = category_beside(title) or ""
        if not self._heading and heads_category_of_cases(title):
            self._heading = category_heading(" ".join(title.split())) or ""
        self._parent: Parent | None = None
        self._compounds: Set[str] | None = None
        self._pending = _Pending()
        self.entries: list[TableEntry] = []
        self._last_name: str | None = None
        self._headed_by_parent = False  # the code or constitution heads the category
        self._entries_above = 0  # how many stand above the category's heading
        self._child: Line | None = None  # the next line, if it reads as a provision
        lines, self.unread = with_pages_beside(document.table_lines)
        self._lines = lines
        texts = [fold(line.text.strip()) for line in lines]
        tails = [page_tail(text) for text in texts]
        bare = sum(
            tail is None and bare_tail(text) is not None
            for tail, text in zip(tails, texts, strict=True)
        )
        led = sum(tail is not None and tail.sure and tail.words_end > 0 for tail in tails)
        self._bare = bare > led  # most page lists stand behind one space
        self._paged = (sum(tail is not None for tail in tails) + bare) * 5 >= len(lines)
        self._rest_below = rest_below(lines, tails, document.source.text)
        self._tail: PageTail | None = None  # of the pending entry, where its pages lead

    def read(self) -> None:
        lines = join_torn_headings(self._lines)
        for line, following in zip_longest(lines, lines[1:]):
            self._child = following if following is not None and is_child_line(following) else None
            self._line(line, following)
        self._end()

    def _line(self, line: Line, following: Line | None) -> None:
        text = fold(line.text.strip())
        if not text or self._heads_table(text) or is_running_line(text) or _FOOT.match(text):
            return
        tail = self._page_tail(line, text, following)
        folded = " ".join(text.split())
        heading = self._category(folded) if tail is None or not tail.text else None
        if self._tail is not None:
            if tail is None and heading is None and self._is_rest(line, text):
                self._add(line, text)
                return
            self._end()
        if heading is not None and self._take_heading(line, heading, text):
            return
        if self._pending.lines and self._begins_anew(line, text):
            self._close(None)
        below = fold(following.text.strip()) if following is not None else ""
        self._take_words(line, text, tail, below)

    def _is_rest(self, line: Line, text: str) -> bool:
        """Whether a line without pages goes on with the pending entry, whose pages stood above it:
        where that is the table's way, by how its lines are set."""
        if self._rest_below is not None:
            return self._rest_below.goes_on(self._pending.lines[0], line)
        return is_rest_of(join_words(self._pending.texts), text)

    def _category(self, text: str) -> str | None:
        """The category that a line heads: by its words, or by a colon where no entry is begun."""
        heading = category_heading(text)
        if heading is None and not self._pending.lines and _WITH_COLON.fullmatch(text):
            return text.rstrip(" :")
        return heading

    def _heads_table(self, text: str) -> bool:
        """Whether a line only says again, on a new page, that this is the table."""
        if is_table_heading(text):
            category = category_beside(text)
            if category:
                self._heading = category
            return True
        words = letters(text)
        # a running foot: `Table of Contents/Table of Authorities (No. 12)`
        return words == self._title or (len(text) <= _LONGEST_FOOT and _TABLE in words)

    def _page_tail(self, line: Line, text: str, following: Line | None) -> PageTail | None:
        """The pages at the end of a line, ``following`` being the next. In a table without pages
        an entry ends with the line that is whole."""
        rest = self._rest_below
        tail = page_tail(text) or (rest.pages_of(line, text) if rest is not None else None)
        below = fold(following.text.strip()) if following is not None else ""
        if tail is not None and is_day_of_month(self._pending.texts, text):
            return None
        if tail is not None and goes_on(below) and self._is_volume(text, tail):
            return None
        if tail is None and not goes_on(below):
            found = bare_tail(text)
            several = found is not None and not found.text.isalnum()
            if found and (self._bare or several or ends_in_provision(text[: found.words_end])):
                tail = found
        if tail is None and not self._paged and not self._runs_on(line, text, following):
            return PageTail(len(text), len(text), "", sure=True)
        return tail

    def _is_volume(self, text: str, tail: PageTail) -> bool:
        """Whether the number that ends a line is the volume of a reporter below it, for the words
        so far name a case and its date only: ``Doe v. Roe (1979)`` / ``25`` / ``Cal.3d 813``."""
        if not tail.text.isdigit() or _LEADER in text[tail.words_end : tail.start]:
            return False
        words = join_words([*self._pending.texts, text[: tail.words_end]]).rstrip()
        return bool(_DATED_LAST.search(words)) and not ends_whole(words, tail.text)

    def _runs_on(self, line: Line, text: str, following: Line | None) -> bool:
        """Whether, in a table without pages, the line below belongs to the same entry."""
        if following is None:
            return False
        below = fold(following.text.strip())
        if goes_on(below):
            return True
        if self._child is not None:
            return False
        if category_heading(" ".join(below.split())) is not None:
            return False
        lines = self._pending.lines or [line]
        words = join_words([*self._pending.texts, text])
        names_only = " v. " in words and not any(c.isdigit() for c in words)
        return (
            following.indent > lines[0].indent
            or words.count("(") > words.count(")")
            or words.endswith((",", " v.", "-", " &", " of", " and", " the", "§"))
            or (names_only and below[:1].isdigit())
        )

    def _take_heading(self, line: Line, heading: str, text: str) -> bool:
        """Take the line as the heading of a category, unless it is words of the pending entry;
        returns whether it is done with."""
        if self._pending.lines:
            if self._goes_on(line, heading, text):
                return True
            if not text.isupper():
                return False
            self._close(None)
        self._open_heading(line, heading)
        return True

    def _take_words(self, line: Line, text: str, tail: PageTail | None, below: str) -> None:
        """Take the line as words of an entry, and the pages at its end, if any, as the entry's.
        ``below`` is the next line."""
        if tail is None:
            self._add(line, text)
            return
        if tail.words_end == 0 and not self._pending.lines:
            self._continue_pages(line, tail.text)
            return
        self._add(line, restore_period(text[: tail.words_end], text))
        if not self._pending.lines:
            return  # the line was the heading of those below
        words = join_words(self._pending.texts)
        if self._rest_below is not None or (
            tail.text and page_tail(below) is None and is_rest_of(words, below)
        ):
            self._tail = tail
        else:
            self._close(tail)

    def _open_heading(self, line: Line, heading: str) -> None:
        """Begin a category. Its heading may be the name of the code whose sections follow; one
        that they are set in below may stand within a category."""
        self._parent = None
        if (
            len(self.entries) == self._entries_above
            and letters(self._heading) == f"{letters(heading)}S"
        ):
            return  # a column's name below the category: `Cases` / `Case    Pages`
        self._entries_above = len(self.entries)
        if (
            self._child is not None
            and letters(heading) not in _OF_ANY_COURT
            and parent_only(heading)
        ):
            inside = self._child.indent > line.indent
            self._parent = Parent(heading, line.indent if inside else None)
            if inside and _OF_CODES.search(self._heading) and "code" in heading.lower():
                return
        self._heading, self._headed_by_parent = heading, False

    def _goes_on(self, line: Line, heading: str, text: str) -> bool:
        """Whether a heading amid an entry only says again, on a new page, where the table is."""
        again = letters(heading) == letters(self._heading)
        return is_continued(text) or (again and line.page != self._pending.lines[-1].page)

    def _end(self) -> None:
        """Close the pending entry, if there is one, with the pages that stood on its first line."""
        tail, self._tail = self._tail, None
        if self._pending.lines:
            self._close(tail)

    def _add(self, line: Line, text: str) -> None:
        whole = text == fold(line.text.strip())  # no pages behind the words
        if not self._pending.lines and self._child is not None:
            name = clean_text(text)[0].strip()
            if parent_only(name):
                # a parent whose children follow, each with its pages
                self._parent = Parent(name, line.indent)
                if is_of_cases_alone(self._heading) or self._headed_by_parent:
                    self._heading, self._headed_by_parent = name.rstrip(" :"), True
                if whole:
                    return
        self._pending.lines.append(line)
        self._pending.texts.append(text)
        if whole and self._child is not None and self._child.indent > self._pending.lines[0].indent:
            name = clean_text(join_words(self._pending.texts))[0].strip()
            if is_whole_act(name, fold(self._child.text.strip())):
                self._parent = Parent(name, self._pending.lines[0].indent, is_act=True)
                self._pending = _Pending()

    def _begins_anew(self, line: Line, text: str) -> bool:
        """Whether the pending lines were an entry without a page list."""
        first = self._pending.lines[0]
        words = self._pending.texts[-1]
        return (
            line.indent <= first.indent
            and bool(_COMPLETE.search(words))
            and bool(_STARTS_ENTRY.match(text))
        )

    def _continue_pages(self, line: Line, pages: str) -> None:
        if not self.entries:
            return
        last = self.entries[-1]
        if (
            last.pages_text.endswith((",", "-", "–", "&"))
            or self._document.source.text[last.span.end - 1 : last.span.end] == ","
        ):
            joined = f"{last.pages_text.rstrip(', ')}, {pages}"
            self.entries[-1] = _with_pages(last, joined, line.span.end)
        elif PageLabel.parse(pages).numbering is not Numbering.ROMAN:
            # a roman numeral by itself is the number of the table's own page
            self.unread.append(UnreadLine(line.text, line.span, Unreadable.PAGES_ALONE))

    def _joined(self, texts: list[str]) -> str:
        if self._compounds is None and any(text.rstrip().endswith("-") for text in texts):
            self._compounds = compounds_in(self._document.source.text)
        return join_words(texts, self._compounds or frozenset())

    def _close(self, tail: PageTail | None) -> None:
        lines, texts = self._pending.lines, self._pending.texts
        self._pending = _Pending()
        words = without_cells(clean_text(self._joined(texts))[0].strip())
        span = Span(lines[0].span.start, lines[-1].span.end)
        principal = bool(_PRINCIPAL.match(words))
        words = _PRINCIPAL.sub("", words).strip(" .…·_")
        words = restore_period(words, " ".join(line.text for line in lines))
        if not words:
            return
        rule = (self._parent and CHILD.match(words)) or _RULE.match(words)
        own = rule or is_home_section(words, self._heading, self._home)
        if sum(c.isalpha() for c in words) < 2 and not own:
            self.unread.append(UnreadLine(words, span, Unreadable.NO_WORDS))
            return
        parent = self._parent
        is_child = parent is not None and bool(CHILD.match(words)) and not _OF_AGENCY.match(words)
        if parent is not None and not parent.holds(lines[0].indent, is_child=is_child):
            self._parent = parent = None
        read: EntryText = read_entry(
            words, self._heading, parent if is_child else None, self._last_name, self._home
        )
        if parent is not None and _OF_AGENCY.match(words):
            read = replace(
                read, text=f"{parent.words} {words}"
            )  # as the table has it, in its order
        pages_text = tail.text if tail else ""
        if isinstance(read.keys[0], TitleKey) and self._is_own_page(pages_text, lines[-1].page):
            return
        self._last_name = read.name or self._last_name
        self.entries.append(
            TableEntry(
                category=self._heading.lower(),
                heading=self._heading,
                text=read.text,
                span=span,
                keys=read.keys,
                pages=read_page_list(pages_text),
                pages_text=pages_text,
                principal=principal,
                name=read.name,
                court=read.court,
                year=read.year,
                docket=read.docket,
                pin=read.pin,
                history_keys=read.history_keys,
                lost_parenthesis=read.lost_parenthesis,
            )
        )

    def _is_own_page(self, pages_text: str, page: int) -> bool:
        """Whether a page list is the roman number of the table's own page ``page``: then it
        stands at that page's foot, and the words before it too."""
        label = PageLabel.parse(pages_text)
        pages = self._document.pagination.pages
        return (
            label.numbering is Numbering.ROMAN and page < len(pages) and pages[page].label == label
        )


def _with_pages(entry: TableEntry, pages: str, end: int) -> TableEntry:
    return replace(
        entry, pages_text=pages, pages=read_page_list(pages), span=Span(entry.span.start, end)
    )


def read_table(document: Document) -> Table | None:
    """The table of authorities of ``document``, or None where it has none."""
    if document.table_heading is None or not document.table_lines:
        return None
    reader = _Reader(document)
    reader.read()
    if any(counts_paragraphs(fold(line.text.strip())) for line in document.table_lines):
        reader.entries = [replace(entry, pages=PageList(())) for entry in reader.entries]
    return Table(document.table_heading, tuple(reader.entries), tuple(reader.unread))
