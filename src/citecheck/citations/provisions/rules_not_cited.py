"""Rules of court that are named and not cited: as the kind of a decision, as a page of the book of
rules, as what a comment is on. Places are code points of the text.
"""

from __future__ import annotations

from citecheck.patterns import re

# `98 Mass. App. Ct. 1120 (2020) (Rule 23.0 decision)`: how the court disposed of the case
_DATED = re.compile(
    r"(?:\d|[A-Z\d]\)|unpublished)\) \((?:(?:not|published|selected|for|publication"
    r"|unpublished|memorandum|decision|opinion|order|and|issued|pursuant|to|under"
    r"|Mass\. App\. Ct\.|M\.A\.C\.|Appeals Court),? ){0,8}$"
)
_CLOSED = re.compile(r"(?:,? (?:unpublished|decision|opinion|order|memorandum|and)){0,4}\)")
# Kansas: `Supreme Court Rule 6.02(a)(5) (2021 Kan. S. Ct. R. 36)`, the page in the book of rules
_BOOK_BEFORE = re.compile(r"\((?:19|20)\d\d $")


def is_page_of_book(text: str, start: int, end: int) -> bool:
    """Whether what stands from ``start`` to ``end`` is a page of a year's book of rules."""
    return text[end : end + 1] == ")" and bool(_BOOK_BEFORE.search(text, max(0, start - 6), start))


_LONGEST_STATUS = 80  # code points


def is_status(text: str, start: int, end: int) -> bool:
    """Whether a rule in the parenthesis behind a date only says what kind of decision it is."""
    if not _CLOSED.match(text, end):
        return False
    return bool(_DATED.search(text, max(0, start - _LONGEST_STATUS), start))


# `Current N.J. Court Rules, cmt. 3 on R. 4:5-1`: a book on the rules is cited, and none of them
_COMMENTED = re.compile(
    r"Rules,? (?:\(\d{4}\),? )?(?:cmts?\.|[Cc]omments?) [\d.]{1,9},? (?:on|to) $"
)
_LONGEST_COMMENT = 40


def is_commented(text: str, start: int) -> bool:
    """Whether a comment on the rule at ``start`` is cited."""
    return bool(_COMMENTED.search(text, max(0, start - _LONGEST_COMMENT), start))
