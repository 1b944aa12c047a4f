"""Encyclopedias, and works that are cited as they are, by volume, topic and section.

``57A Am. Jur. 2d Negligence § 75``, ``5 Witkin, Cal. Procedure (5th ed. 2008) Pleading, § 820``,
``15 American Jurisprudence 2d 938, Waiver, Section 4`` (Ohio).
"""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.facts.works import works_of
from citecheck.model.citations import Site
from citecheck.model.keys import SerialKey
from citecheck.model.kinds import Kind
from citecheck.model.spans import Span
from citecheck.patterns import re
from citecheck.patterns.pattern import Pattern

_ENCYCLOPEDIAS = "|".join(row.pattern for row in works_of("encyclopedia"))
_BY_TOPIC = "|".join(row.pattern for row in works_of("by topic"))
_ENCYCLOPEDIA = Pattern(
    # `5 Witkin, Cal. Procedure (5th ed. 2008) Pleading, § 820`
    rf"(?:(?P<series>{_ENCYCLOPEDIAS})"
    rf"|(?P<work>{_BY_TOPIC})(?:,? (?:\((?:\d{{1,2}}\w\w ed\.,? )?\d{{4}}\)|supra(?=,)))?),? "
    # the page may stand before the topic: `15 American Jurisprudence 2d 938, Waiver, Section 4`
    r"(?:(?:\((?:19|20)\d\d\),? )?\d{1,4}, )?"
    rf"(?P<topic>[A-Z][^§\n.;()\d]{{1,60}}?\.?),? (?:§§? ?|Sections? )(?P<number>\d{{1,5}})"
)
_ENCYCLOPEDIA_VOLUME = re.compile(r"(?<![\w.$-])(\d{1,3}[A-Z]?) $")


def find(text: str) -> Iterator[Site]:
    """The sections of encyclopedias that ``text`` cites, in order; spans are its code points."""
    for match in _ENCYCLOPEDIA.finditer(text):
        volume = _ENCYCLOPEDIA_VOLUME.search(text, max(0, match.start() - 6), match.start())
        if volume is None:
            continue
        work = work_by_topic(match["work"]) if match["work"] else _series(match["series"])
        words = f"{volume[1]} {work} {match['topic']} § {match['number']}"
        span = Span(volume.start(), match.end())
        yield Site(span, span, SerialKey(Kind.TREATISE, words))


def work_by_topic(printed: str) -> str:
    """The name of a work that is cited by topic, of how it is ``printed``."""
    rows = works_of("by topic")
    return next(row.work for row in rows if re.fullmatch(row.pattern, printed))


def _series(printed: str) -> str:
    series = re.sub(r"\.(?=[\w])", ". ", printed).replace("C. J. S.", "C.J.S.")
    series = series.replace("N. Y.", "N.Y.").replace("Corpus Juris Secundum", "C.J.S.")
    return series.replace("American Jurisprudence", "Am. Jur.")
