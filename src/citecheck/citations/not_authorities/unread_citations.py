"""What surely cites something but is not read as a citation of anything: an address on the web, in
a footnote also a date, and before an *id.* a date or a chapter (``Paper 12 (2003). Id.``). An *id.*
behind it refers to that, not to the authority before it.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from citecheck.model.spans import Span
from citecheck.patterns import re
from citecheck.patterns.pattern import Pattern

_ADDRESS = Pattern(r"https?://\S{4,300}|(?<![\w./])www\.\S{4,300}")
_MONTH = (
    r"(?:Jan(?:\.|uary)|Feb(?:\.|ruary)|Mar(?:\.|ch)|Apr(?:\.|il)|May|June?\.?|July?\.?"
    r"|Aug(?:\.|ust)|Sept?(?:\.|ember)|Oct(?:\.|ober)|Nov(?:\.|ember)|Dec(?:\.|ember))"
)
_DATE = Pattern(
    rf"\((?:{_MONTH} (?:\d{{1,2}}, )?)?(?:19|20)\d\d\)"
    rf"|{_MONTH} \d{{1,2}}, (?:19|20)\d\d(?=[.;]|, at )"
    # an article: `“On Counsel,” Bar Press, July 2012.`
    rf"|, {_MONTH} (?:19|20)\d\d(?=[.;])"
)
# a committee's report on a bill: `Analysis of Sen. Bill No. 1038 (2013-2014 Reg. Sess.)`
_BILL = Pattern(
    r"(?:Sen|Assem|House)\. (?:Bill|Const\. Amend\.|Joint Res\.|Conc\. Res\.) Nos?\. \d{1,5}"
    r"(?: \(\d{4}-\d{2,4} (?:\w+\.? ){0,2}Sess\.\)(?: as (?:amended|introduced) [A-Z][a-z]{2,8}\.? "
    r"\d{1,2}, \d{4})?(?:, pp?\. [\w-]{1,9})?)?"
)
# what an *id.* follows at once: prose ends in no date in parentheses and in no chapter
_BEFORE_ID = Pattern(
    rf"(?:\((?:{_MONTH} (?:\d{{1,2}}, )?)?(?:1[6-9]|20)\d\d\)"
    r"|, (?:ch|pt|vol|tab|tbl|fig)\. ?\d{1,3})(?=\.[”\"]? [Ii]d\.)"
)
# Where the next sentence or citation begins, so that what stands before has nothing to do with it.
# A short word with a capital is an abbreviation.
_BREAK = re.compile(r";|(?:(?<!\w)[a-z]\w+|\w{5}|[\d)\]”\"])[.?!][”\"]? (?=[A-Z])|\n")
_WORD_BEFORE_BREAK = 5  # code points
_BELONGS_WITHIN = 400  # code points behind a citation


def find(text: str, notes: Sequence[Span], cited: Sequence[Span]) -> Iterator[Span]:
    """Such places in the clean text that belong to none of the spans ``cited``; dates count in
    the footnotes ``notes`` alone, as prose has them too."""
    ends = sorted(span.end for span in cited)
    bills = {Span(*match.span()) for match in _BILL.finditer(text)}
    spans = [Span(*match.span()) for match in _ADDRESS.finditer(text)] + list(bills)
    spans += [Span(*match.span()) for match in _BEFORE_ID.finditer(text)]
    for note in notes:
        spans += [Span(*match.span()) for match in _DATE.finditer(text, note.start, note.end)]
    for span in sorted(spans):
        before = bisect_right(ends, span.start) - 1
        end = ends[before] if before >= 0 else -1
        apart = end < 0 or span.start - end > _BELONGS_WITHIN
        if (
            span in bills
            or apart
            or _BREAK.search(text, max(0, end - _WORD_BEFORE_BREAK), span.start)
        ):
            yield span
