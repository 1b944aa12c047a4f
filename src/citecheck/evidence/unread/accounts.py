"""Whether what was read of a brief can be all of it: signs that a table, the contents or the body
was taken for something else, or that a part of them was not found.

None of these is a fault of the brief. Each is said, with what to look at, so that a report without
findings is not taken for a brief without faults; and what rests on such a table or body is not of
high confidence.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from citecheck.crosscheck import Comparison, OnlyInTable
from citecheck.dataclass import replace
from citecheck.document.line_kinds.headings import category_heading, is_opening_heading
from citecheck.document.line_kinds.page_tail import page_tail
from citecheck.document.line_kinds.running_lines import is_continued, is_running_line
from citecheck.document.line_kinds.table_headings import (
    heads_category_of_cases,
    heads_other_table,
    is_table_heading,
)
from citecheck.document.lines import fold
from citecheck.model.citations import Form
from citecheck.model.document import Document
from citecheck.model.findings import Confidence, Finding
from citecheck.model.page_labels import Numbering, PageLabel
from citecheck.model.table import Passim

_FEWEST_ENTRIES = 5  # of a table that most of should link to something
_LONG_TABLE = 10  # entries that link to nothing
_NEARLY_ALL = 0.8  # of the entries
_LONG_CONTENTS = 60  # lines of text; shorter lists are no sign of anything
_FEWEST_WORDS = 2000  # of a body that should cite: about seven pages
_WORDS_TO_A_CITATION = 700  # of prose that cites seldom; briefs have about eighty
_SMALL_PART = 0.2  # of the words of a file, as the body of a brief
_NUMBER_OF_PAGE = 200  # code points with the white space around it
_LOOKED_AT = 800  # code points behind the table
# what says that an entry is cited, or that an authority is listed
_RESTING = frozenset({"TOA101", "TOA102"})


def doubts(comparison: Comparison) -> tuple[str, ...]:
    """What gives reason to think that table, contents or body was not read rightly, with what to
    do about it."""
    ways = (_begins_late, _unlinked, _breaks_off, _long_contents, _small_body, _seldom_cites)
    return tuple(reason for way in ways for reason in way(comparison))


def lowered(
    findings: Sequence[Finding], doubts: Sequence[str], comparison: Comparison
) -> list[Finding]:
    """``findings`` with those that rest on table and body as a whole of medium confidence at most,
    where there are ``doubts`` about these. Where the body is hardly read and the table links to
    nothing, or nearly all of a long table does, that an entry is not cited is of low confidence."""
    if not doubts:
        return list(findings)
    body_lost = any(_unlinked(comparison)) and (
        any(_small_body(comparison)) or _hardly_any_linked(comparison)
    )
    kept = []
    for finding in findings:
        most = Confidence.LOW if body_lost and finding.code == "TOA102" else Confidence.MEDIUM
        resting = finding.code in _RESTING and finding.confidence is not Confidence.LOW
        lower = resting and (most is Confidence.LOW or finding.confidence is Confidence.HIGH)
        kept.append(replace(finding, confidence=most) if lower else finding)
    return kept


def _begins_late(comparison: Comparison) -> Iterator[str]:
    document = comparison.document
    if document.table_heading is None:
        return
    heading = " ".join(fold(document.table_heading.of(document.source.text)).split())
    above = document.source.text[: document.table_heading.start].rpartition("\f")[2].rstrip()
    line = fold(above.rpartition("\n")[2].strip())
    of_category = not is_table_heading(heading) and heads_category_of_cases(heading)
    tail = page_tail(line) if of_category else None
    if is_continued(heading) or (tail is not None and tail.sure and tail.words_end > 0):
        yield (
            f"the table is read from its heading “{heading}” on: see whether entries stand above "
            "it, or a page of the table is missing"
        )


def _unlinked(comparison: Comparison) -> Iterator[str]:
    entries = comparison.entries
    alone = sum(isinstance(pairing, OnlyInTable) for pairing in comparison.pairings)
    if len(entries) >= _FEWEST_ENTRIES and alone * 2 > len(entries):
        yield (
            f"{alone} of the {len(entries)} entries of the table link to nothing in the brief: see "
            "whether its entries are read as they stand (citecheck extract), and whether the table "
            "is this brief's"
        )


def _hardly_any_linked(comparison: Comparison) -> bool:
    entries = len(comparison.entries)
    alone = sum(isinstance(pairing, OnlyInTable) for pairing in comparison.pairings)
    return alone >= max(_LONG_TABLE, _NEARLY_ALL * entries)


def _breaks_off(comparison: Comparison) -> Iterator[str]:
    document = comparison.document
    if not document.table_lines:
        return
    last = document.table_lines[-1].span.end
    for line in islice(_lines_behind(document, last), 2):
        heading = " ".join(fold(line).split())
        if is_running_line(line):
            continue
        if is_opening_heading(line) or heads_other_table(line):
            return
        if category_heading(heading) is not None:
            yield (
                f"the table ends with the heading “{heading}”, below which no entry is found: see "
                "whether a page of the table is missing"
            )
        return


def _lines_behind(document: Document, end: int) -> Iterator[str]:
    """The lines of text behind the table, numbers of pages and pages that stand twice left out."""
    for left_out in document.left_out:
        if left_out.doubled and end <= left_out.span.start <= end + _NUMBER_OF_PAGE:
            end = left_out.span.end
    for line in document.source.text[end : end + _LOOKED_AT].split("\n")[1:]:
        words = line.strip(" \t\f*#_-–—[]")
        if words and PageLabel.parse(words).numbering is Numbering.NONE:
            yield line.strip()


def _long_contents(comparison: Comparison) -> Iterator[str]:
    document = comparison.document
    contents = len(document.contents_lines)
    body = comparison.once(_words)
    listed = sum(len(line.text.split()) for line in document.contents_lines)
    if contents >= _LONG_CONTENTS and listed > body:
        yield (
            f"the table of contents is read as {contents} lines long, longer than the body: see "
            "whether the body was taken for it"
        )


def _small_body(comparison: Comparison) -> Iterator[str]:
    document = comparison.document
    body, whole = comparison.once(_words), len(document.source.text.split())
    if document.looks_like_brief and whole >= _FEWEST_WORDS and body < whole * _SMALL_PART:
        yield (
            f"only {body} of the {whole} words of the file are read as the body: see whether the "
            "brief ends where the report says that the rest is not read"
        )


def _seldom_cites(comparison: Comparison) -> Iterator[str]:
    document = comparison.document
    words = comparison.once(_words)
    cited = sum(citation.form is not Form.NAME for citation in comparison.citations)
    if (
        document.looks_like_brief
        and words >= _FEWEST_WORDS
        and cited * _WORDS_TO_A_CITATION < words
    ):
        noun = "citation" if cited == 1 else "citations"
        yield (
            f"the body has {cited} {noun} in about {words} words, far fewer than a brief of its "
            "length: see whether its citations are in a form that is read (citecheck extract)"
        )


def _words(comparison: Comparison) -> int:
    return len(comparison.document.view.split())


def lists_no_pages(comparison: Comparison) -> bool:
    """Whether no entry of the table has a page: then no page list can be right or wrong."""
    return bool(comparison.entries) and not any(
        entry.pages.ranges or isinstance(entry.pages, Passim) for entry in comparison.entries
    )
