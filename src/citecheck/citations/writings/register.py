"""The Federal Register (Bluebook R. 14.2(a)): ``90 Fed. Reg. 8441``, ``45 Fed. Reg. at 30937``."""

from __future__ import annotations

from collections.abc import Iterator

from citecheck.citations.parts import NUMBER, number_before, read_pages, read_range
from citecheck.citations.writings.executive import printed_with_order
from citecheck.citations.writings.in_register import register_page
from citecheck.model.citations import Form, Site
from citecheck.model.keys import SerialKey
from citecheck.model.kinds import Kind
from citecheck.model.spans import Span
from citecheck.patterns.pattern import Pattern

_REGISTER = Pattern(
    r"(?P<series>Fed\.? ?Reg(?:\.|ister|(?= ))|Federal Register|FED\.? ?REG(?:\.|(?= ))"
    rf"|F\. ?R\.|FR),? "
    rf"(?P<at>at )?(?P<page>{NUMBER})(?!\w)"
)

# `75 FR 1234`, as agencies cite it: with a volume of one figure it is as likely the record
_INITIALS = frozenset(["FR", "F.R.", "F. R."])
_DIGITS_OF_A_VOLUME = 2


def find(text: str) -> Iterator[Site]:
    """Pages of the Federal Register cited in ``text``, in order, in code points of ``text``.

    A page that only says where an executive order is printed belongs to the order and is
    left out. The key of a short form ends with the series: no first page is known.
    """
    last = 0
    for match in _REGISTER.finditer(text):
        volume = number_before(text, match.start(), most=3)
        if volume is None or volume.start < last or printed_with_order(text, volume.start):
            continue  # what would be its volume may be the page of the one before
        if match["series"] in _INITIALS and len(volume) < _DIGITS_OF_A_VOLUME:
            continue
        last = match.end()
        if match["at"]:
            pin, end = read_pages(text, match.start("at") - 1)
            core = Span(volume.start, match.end("series"))
            key = SerialKey(Kind.REGISTER, f"{volume.of(text)} Fed. Reg.")
            yield Site(Span(volume.start, max(end, match.end())), core, key, pin, form=Form.SHORT)
            continue
        pin, end = read_range(text, match.start("page"), match.end())
        core = Span(volume.start, match.end())
        key = register_page(volume.of(text), match["page"])
        yield Site(Span(volume.start, end), core, key, pin)
