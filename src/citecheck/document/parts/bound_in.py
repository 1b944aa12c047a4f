"""Where another paper begins that is bound behind a brief: exhibits, an appendix, another brief."""

from __future__ import annotations

from citecheck.dataclass import replace
from citecheck.document.lines import RawLine, RawPage
from citecheck.document.parts.regions import Regions
from citecheck.model.page_labels import Numbering, PageLabel

_SHORTEST_BRIEF = 4  # pages
_FIRST = PageLabel.parse("1")


def without_attachments(regions: Regions, lines: list[RawLine], pages: list[RawPage]) -> Regions:
    """End the body where another paper begins: exhibits and proposed orders bound behind a
    brief number their pages anew, an appendix in a way of its own (``1a``). A brief that is bound
    in has a cover and tables of its own, with roman numbers; before an opinion stands the clerk's
    letter, which has no number where all pages of the brief have one."""
    if regions.table is None or regions.body[0] >= len(lines):
        return regions
    start = lines[regions.body[0]].start
    of_brief = 0
    front: RawPage | None = None  # where the cover and tables of the next paper begin
    unnumbered: RawPage | None = None
    whole = True  # all pages of the brief so far show their numbers
    letter: RawPage | None = None
    for page in pages:
        if page.end <= start:
            continue
        if page.label is None:
            unnumbered = page
            letter = letter or (page if whole and of_brief >= _SHORTEST_BRIEF else None)
            continue
        if page.label.numbering is Numbering.ROMAN and of_brief >= _SHORTEST_BRIEF:
            front = front or unnumbered or page
        appended = page.label.numbering is Numbering.MARKED
        if not appended and page.label.numbering is not Numbering.ARABIC:
            continue
        if (appended or _begins_anew(page.label)) and of_brief >= _SHORTEST_BRIEF:
            first = (front or letter or page).start
            end = next((k for k, line in enumerate(lines) if line.start >= first), len(lines))
            return replace(regions, body=(regions.body[0], min(end, regions.body[1])))
        of_brief += 1
        whole = whole and unnumbered is None
        front = unnumbered = letter = None
    return regions


def _begins_anew(label: PageLabel) -> bool:
    """Whether a number is that of a paper's first page, or of its second: the first often shows
    none, and in a text without form feeds is one with it."""
    return label in (_FIRST, _FIRST.successor())
